import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openSample } from './editor.ts';

describe('The Speakers view', () => {
  afterEach(closeAll);

  it('follows the cursor to a speaker, whose statements are copied as text', async () => {
    const document = await openSample('veldmark-2024.dispatch');
    const copied = await eventually(
      () => copyStatementsAt(document, 'a second station'),
      (text) => text.startsWith('Ruben Adair'),
    );
    deepEqual(copied.split('\n'), [
      'Ruben Adair',
      'President Kestrel Opens Tidal Power Station, 2024-03-12',
      'the turbines had already run for ninety days without a fault.',
      'a second station was planned at Cape Morrow.',
      '',
    ]);
  });

  it('lets the cursor stay where it is when speakers are sorted and filtered', async () => {
    const document = await openSample('veldmark-2024.dispatch');
    await vscode.commands.executeCommand('dispatch.speakers.filter', 'fault');
    await vscode.commands.executeCommand('dispatch.speakers.sortByName');
    // What the filter hides is copied all the same: a copy is all that a speaker says.
    const copied = await eventually(
      () => copyStatementsAt(document, 'ninety days'),
      (text) => text.startsWith('Ruben Adair'),
    );
    await vscode.commands.executeCommand('dispatch.speakers.clearFilter');
    await vscode.commands.executeCommand('dispatch.speakers.sortByAppearance');
    deepEqual(
      [copied.split('\n').length, vscode.window.activeTextEditor?.selection.active],
      [5, document.positionAt(document.getText().indexOf('ninety days'))],
    );
  });
});

/** Puts the cursor on the words, and copies what the speaker says whom the view has selected by then. */
async function copyStatementsAt(document: vscode.TextDocument, words: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(words));
  await vscode.commands.executeCommand('dispatch.speakers.focus');
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(position, position);
  await vscode.env.clipboard.writeText('');
  await vscode.commands.executeCommand('dispatch.speakers.copyStatements');
  return vscode.env.clipboard.readText();
}
