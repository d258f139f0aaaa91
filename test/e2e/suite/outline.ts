import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openSample, openUntitled, outline, replaceText, type OutlineRow } from './editor.ts';

describe('The outline', () => {
  afterEach(closeAll);

  it('shows each dispatch with its speakers, and each speaker with the statements', async () => {
    const document = await openSample('veldmark-2024.dispatch');
    deepEqual((await awaitOutline(document)).slice(0, 2), []);
  });

  it('shows the statements as the text brings them where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('dispatch');
    await settings.update('outline.order', 'text', vscode.ConfigurationTarget.Workspace);
    const document = await openSample('old-charts-crlf.dispatch');
    const rows = await awaitOutline(document);
    await settings.update('outline.order', undefined, vscode.ConfigurationTarget.Workspace);
    deepEqual(rows, []);
  });

  it('is never behind the text', async () => {
    const document = await openUntitled('dispatch', ['date 2024-09-07 First Title', 'Nothing was said.']);
    await awaitOutline(document);
    await replaceText(document, 'First', 'Second');
    deepEqual(await outline(document), [['Second Title', '2024-09-07']]);
  });
});

async function awaitOutline(document: vscode.TextDocument): Promise<OutlineRow[]> {
  return eventually(
    () => outline(document),
    ({ length }) => length > 0,
  );
}
