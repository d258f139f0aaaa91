import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openSample } from './editor.ts';

describe('From a pronoun that speaks', () => {
  afterEach(closeAll);

  it('the definition is where the speaker is introduced', async () => {
    deepEqual(await found('vscode.executeDefinitionProvider'), ['Marta Kestrel']);
  });

  it('references and highlights are all mentions of the speaker', async () => {
    const mentions = ['Marta Kestrel', 'she', 'She'];
    deepEqual(await found('vscode.executeReferenceProvider'), mentions);
    deepEqual(await found('vscode.executeDocumentHighlights'), mentions);
  });
});

/** The words of the places that a command finds from "she" in the founding dispatch. */
async function found(command: string): Promise<string[]> {
  const document = await openSample('veldmark-2024.dispatch');
  const position = document.positionAt(document.getText().indexOf('she stressed'));
  const places = await eventually(
    () => vscode.commands.executeCommand<{ range: vscode.Range }[]>(command, document.uri, position),
    ({ length }) => length > 0,
  );
  return places.map(({ range }) => document.getText(range));
}
