import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, findings, openSample, openUntitled } from './editor.ts';

describe('The findings', () => {
  afterEach(closeAll);

  it('name each fault of a header at its place', async () => {
    const document = await openSample('broken-headers.dispatch');
    deepEqual(await awaitFindings(document), []);
  });

  it('are none in a sound archive', async () => {
    const sound = [await openSample('veldmark-2024.dispatch'), await openSample('old-charts-crlf.dispatch')];
    // Opened later: when its findings are there, those of the others would be.
    await awaitFindings(await openUntitled('dispatch', ['date 2024-02-30 Ferry Service to Skerry Resumes', 'Text.']));
    deepEqual(sound.map(findings), [[], []]);
  });

  it('are gone when their quick fix has been applied', async () => {
    const document = await openUntitled('dispatch', ['date: 2024-03-05 Museum of Ropes Reopens', 'Text.']);
    await awaitFindings(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      vscode.languages.getDiagnostics(document.uri)[0]?.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred]),
      [],
    );
    const edit = actions[0]?.edit;
    if (edit) await vscode.workspace.applyEdit(edit);
    deepEqual(document.getText().split('\n'), ['date 2024-03-05 Museum of Ropes Reopens', 'Text.']);
    deepEqual(
      await eventually(
        () => findings(document),
        ({ length }) => length === 0,
      ),
      [],
    );
  });
});

async function awaitFindings(document: vscode.TextDocument): Promise<string[]> {
  return eventually(
    () => findings(document),
    ({ length }) => length > 0,
  );
}
