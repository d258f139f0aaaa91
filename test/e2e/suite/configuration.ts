import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openNew, sampleUri, writeNew } from './editor.ts';

const name = 'configured/.dispatchrc.json';

/** Who says something of the configuration, and in which line. */
const told = () =>
  vscode.languages.getDiagnostics(sampleUri(name)).map(({ source, range }) => [source, range.start.line]);
const awaitTold = (isAwaited: (all: ReturnType<typeof told>) => boolean) => eventually(told, isAwaited);

describe('A broken configuration', () => {
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(sampleUri('configured'), { recursive: true }));

  it('is one error, whether it is open or not', async () => {
    await writeNew(name, ['{', '  "rules": { "header.no-such-rule": "off" }', '}']);
    await openNew('configured/a.dispatch', ['date 2024-03-05 Museum of Ropes Reopens', 'Text.']);
    deepEqual(await awaitTold((all) => all.length > 0), [['dispatch', 1]]);
    // An editor that is open gets what the JSON service has to say, too.
    const document = await vscode.workspace.openTextDocument(sampleUri(name));
    await vscode.window.showTextDocument(document, { preview: false });
    const [[source, line] = [], ...others] = await awaitTold((all) => all.length === 1 && all[0]?.[0] !== 'dispatch');
    deepEqual([source === 'dispatch', line, others], [false, 1, []]);
  });

  it('is told by the server alone where no other knows what is wrong', async () => {
    await writeNew(name, ['{ "extends": "none.json" }']);
    await openNew('configured/a.dispatch', ['date 2024-03-05 Museum of Ropes Reopens', 'Text.']);
    const document = await vscode.workspace.openTextDocument(sampleUri(name));
    await vscode.window.showTextDocument(document, { preview: false });
    deepEqual(await awaitTold((all) => all.some(([source, line]) => source === 'dispatch' && line === 0)), [
      ['dispatch', 0],
    ]);
  });
});
