import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, findingsIn, sampleUri, writeNew } from './editor.ts';

const trailer = ['VTA', '2024-04-01'];
const ferry = [
  'date 2024-04-01 Ferry Leaves',
  'The ferry left the harbour of Orsholm in the morning with all that had been promised on board.',
  ...trailer,
];
const original = 'ferry-1.dispatch';
const copy = 'ferry-2.dispatch';
const keyword =
  '1:1-5 Error header.keyword-case The keyword is in another case: "Date" should be "date", in small letters.';
const duplicate =
  '1:17-29 Warning archive.duplicate The same dispatch stands in the archive before: "Ferry Leaves" of 2024-04-01 in ferry-1.dispatch.';

describe('Linting the archive', () => {
  before(async () => {
    await writeNew(original, ferry);
    await writeNew(copy, ['Date' + (ferry[0] ?? '').slice(4), ...ferry.slice(1)]);
    await vscode.commands.executeCommand('dispatch.lintArchive');
  });
  afterEach(closeAll);
  after(() => vscode.commands.executeCommand('dispatch.restartServer'));

  it('shows what is wrong in a file that is not open', async () => {
    deepEqual(await awaitFindings(2), [keyword, duplicate]);
  });

  it('shows nothing twice when the file is opened, and everything when it is closed again', async () => {
    // A document that an extension opens stays open for minutes after its editor; one that the editor opens does not.
    await vscode.commands.executeCommand('vscode.open', sampleUri(copy));
    await eventually(
      () => vscode.workspace.textDocuments.map(({ uri }) => uri.path),
      (paths) => paths.includes(sampleUri(copy).path),
    );
    deepEqual((await awaitFindings(2)).toSorted(), [keyword, duplicate].toSorted());
    await closeAll();
    deepEqual(await awaitFindings(2), [keyword, duplicate]);
  });

  it('follows what changes on disk', async () => {
    await writeNew(original, ['date 2024-04-01 Fog', 'Fog lay over the sea.', ...trailer]);
    deepEqual(await awaitFindings(1), [keyword]);
    await writeNew(original, ferry);
    deepEqual(await awaitFindings(2), [keyword, duplicate]);
  });

  it('begins by itself where a setting asks for that, and not otherwise', async () => {
    // A server that starts knows no archive.
    await vscode.commands.executeCommand('dispatch.restartServer');
    deepEqual(await awaitFindings(0), []);
    const configuration = vscode.workspace.getConfiguration('dispatch');
    await configuration.update('lint.archiveOnOpen', true, vscode.ConfigurationTarget.Global);
    try {
      await vscode.commands.executeCommand('dispatch.restartServer');
      deepEqual(await awaitFindings(2), [keyword, duplicate]);
    } finally {
      await configuration.update('lint.archiveOnOpen', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

/** What is found in the copy, as soon as it is so much. */
async function awaitFindings(count: number): Promise<string[]> {
  return eventually(
    () => findingsIn(sampleUri(copy)),
    ({ length }) => length === count,
  );
}
