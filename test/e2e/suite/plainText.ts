import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openNew, openSample, outline } from './editor.ts';

const header = 'date 2024-09-07 Dockers of Lindhaven Return to Work';

describe('Plain text', () => {
  afterEach(closeAll);

  it('that begins with a header becomes a dispatch when it is opened', async () => {
    const document = await openSample('harbour-strike.txt');
    const language = await eventually(
      () => document.languageId,
      (id) => id === 'dispatch',
    );
    deepEqual(language, 'dispatch');
    const rows = await eventually(
      () => outline(document),
      ({ length }) => length > 0,
    );
    deepEqual(
      rows.map(([title, date]) => [title, date]),
      [['Dockers of Lindhaven Return to Work', '2024-09-07']],
    );
  });

  it('that begins otherwise stays plain text', async () => {
    const other = await openNew('other.txt', ['Date palms grow by the harbour.', header]);
    const dispatch = await openNew('dispatch.txt', ['', header]);
    await becomesDispatch(dispatch);
    deepEqual([other.languageId, dispatch.languageId], ['plaintext', 'dispatch']);
  });

  it('stays plain text where the reader has chosen so', async () => {
    const chosen = await openNew('chosen.txt', [header]);
    await becomesDispatch(chosen);
    await vscode.languages.setTextDocumentLanguage(chosen, 'plaintext');
    const later = await openNew('later.txt', [header]);
    await becomesDispatch(later);
    deepEqual([chosen.languageId, later.languageId], ['plaintext', 'dispatch']);
  });

  it('stays plain text where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('dispatch');
    await settings.update('detectInPlainText', false, vscode.ConfigurationTarget.Workspace);
    const off = await openNew('off.txt', [header]);
    await settings.update('detectInPlainText', undefined, vscode.ConfigurationTarget.Workspace);
    const on = await openNew('on.txt', [header]);
    await becomesDispatch(on);
    deepEqual([off.languageId, on.languageId], ['plaintext', 'dispatch']);
  });
});

/** Waits for a document that was opened later than the ones in question: what had to happen to those has happened. */
async function becomesDispatch(document: vscode.TextDocument): Promise<void> {
  await eventually(
    () => document.languageId,
    (id) => id === 'dispatch',
  );
}
