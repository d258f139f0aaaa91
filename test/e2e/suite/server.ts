import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openUntitled, outline } from './editor.ts';

describe('The language server', () => {
  afterEach(closeAll);

  it('reads an untitled document', async () => {
    const document = await openUntitled('dispatch', ['date 2024-09-07 A Title', 'Nothing was said.']);
    const rows = await eventually(
      () => outline(document),
      ({ length }) => length > 0,
    );
    deepEqual(rows, [['A Title', '2024-09-07']]);
  });

  it('goes on after a restart', async () => {
    const document = await openUntitled('dispatch', ['date 2024-09-07 A Title', 'Nothing was said.']);
    await vscode.commands.executeCommand('dispatch.restartServer');
    const rows = await eventually(
      () => outline(document),
      ({ length }) => length > 0,
    );
    deepEqual(rows, [['A Title', '2024-09-07']]);
  });
});
