import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openNew, sampleUri, writeNew } from './editor.ts';

const name = 'configured/.dispatchrc.json';

/** Who marks an error in the configuration, and in which line. */
const told = () =>
  vscode.languages
    .getDiagnostics(sampleUri(name))
    .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
    .map(({ source, range }) => [source, range.start.line]);
const awaitTold = (isAwaited: (all: ReturnType<typeof told>) => boolean) => eventually(told, isAwaited);

describe('A broken configuration', () => {
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(sampleUri('configured'), { recursive: true }));

  it('is one error, whether it is open or not', async () => {
    await writeNew(name, ['{', '  "rules": { "body.empty": "off" ]', '}']);
    await openNew('configured/a.dispatch', ['date 2024-03-05 Museum of Ropes Reopens', 'Text.']);
    deepEqual(await awaitTold((all) => all.length > 0), [['dispatch', 1]]);
    // Of a file that is open the JSON service tells what is wrong with the JSON.
    const document = await vscode.workspace.openTextDocument(sampleUri(name));
    await vscode.window.showTextDocument(document, { preview: false });
    const errors = await awaitTold((all) => all.length > 0 && all.every(([source]) => source !== 'dispatch'));
    deepEqual(
      errors.filter(([source]) => source === 'dispatch'),
      [],
    );
  });

  it('is an error of the server alone where the JSON is sound', async () => {
    await writeNew(name, ['{ "rules": { "header.no-such-rule": "off" } }']);
    await openNew('configured/a.dispatch', ['date 2024-03-05 Museum of Ropes Reopens', 'Text.']);
    const document = await vscode.workspace.openTextDocument(sampleUri(name));
    await vscode.window.showTextDocument(document, { preview: false });
    deepEqual(await awaitTold((all) => all.some(([source, line]) => source === 'dispatch' && line === 0)), [
      ['dispatch', 0],
    ]);
  });
});
