import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openSample, openUntitled, outline, replaceText, type OutlineRow } from './editor.ts';

describe('The outline', () => {
  afterEach(closeAll);

  it('shows each dispatch with its speakers, and each speaker with the statements', async () => {
    const document = await openSample('veldmark-2024.dispatch');
    const rows = await awaitOutline(document);
    deepEqual(rows[0], [
      'President Kestrel Opens Tidal Power Station',
      '2024-03-12',
      [
        [
          'Marta Kestrel',
          'president of the Republic of Veldmark · 2 statements',
          [
            ["the sea had always been the country's first road and would now be its first…", 'stressed'],
            ['thanks to the divers and welders who had worked through two winters under the…', 'expressed'],
          ],
        ],
        [
          'Ruben Adair',
          'minister of Energy · 2 statements',
          [
            ['the turbines had already run for ninety days without a fault.', 'said'],
            ['a second station was planned at Cape Morrow.', 'added'],
          ],
        ],
        [
          'Ines Falk',
          'chief engineer · 2 statements',
          [
            ['"We do not ask the tide to hurry,"', 'said'],
            ['"We ask it to be punctual, and it is."', ''],
          ],
        ],
        ['Ministry of Energy', '1 statement', [['the station cost less than had been estimated.', 'According to']]],
      ],
    ]);
    deepEqual(
      rows.map(([title, date]) => [title, date]),
      [
        ['President Kestrel Opens Tidal Power Station', '2024-03-12'],
        ['Foreign Ministers of Veldmark and Tarsia Meet', '2024-03-15'],
        ['Press Statement by Spokesman for Maritime Office', '2024-04-02'],
        ['Archivists Finish Twenty-Year Catalogue', '2024-05-20'],
        ['President Sends Greetings to Lighthouse Keepers', '2024-06-30'],
      ],
    );
  });

  it('shows the statements as the text brings them where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('dispatch');
    await settings.update('outline.order', 'text', vscode.ConfigurationTarget.Workspace);
    const document = await openSample('old-charts-crlf.dispatch');
    const rows = await awaitOutline(document);
    await settings.update('outline.order', undefined, vscode.ConfigurationTarget.Workspace);
    deepEqual(rows, [
      [
        'Old Charts Found Under the Floor of the Pilot House',
        '2024-11-03',
        [
          ['Edda Rask: the oldest was drawn in 1711.', 'said'],
          ['Edda Rask: the owners to lend them to the National Archive.', 'urged'],
        ],
      ],
    ]);
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
