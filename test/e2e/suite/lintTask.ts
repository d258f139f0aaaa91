import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, openSample, sampleUri, writeNew } from './editor.ts';

/** The first file of the folder. */
const name = 'a-task.dispatch';

describe('The lint task', () => {
  afterEach(closeAll);

  it('runs the command line, and its problem matcher marks what is not open', async () => {
    await writeNew(name, ['Date 2024-03-05 Museum of Ropes Reopens', 'Text.', 'VTA', '2024-03-04']);
    // The extension offers tasks as soon as it runs.
    await openSample('veldmark-2024.dispatch');
    const tasks = await vscode.tasks.fetchTasks({ type: 'dispatch' });
    deepEqual(
      tasks.map(({ name, source, group, problemMatchers }) => [name, source, group?.id, problemMatchers]),
      [['lint', 'dispatch', 'build', ['$dispatch']]],
    );
    const exitCode = new Promise((resolve) => {
      vscode.tasks.onDidEndTaskProcess((end) => resolve(end.exitCode));
    });
    if (tasks[0]) await vscode.tasks.executeTask(tasks[0]);
    deepEqual(await exitCode, 1);
    const marked = await eventually(
      () => vscode.languages.getDiagnostics(sampleUri(name)),
      ({ length }) => length > 0,
    );
    deepEqual(
      marked.map(({ message }) => message),
      ['The keyword is in another case: "Date" should be "date", in small letters.'],
    );
  });

  it('marks the last file that it reads, however soon it ends', async () => {
    const last = 'z-task.dispatch';
    for (let time = 0; time < 3; time++) {
      await writeNew(last, [`Date 2024-03-0${9 - time} Museum of Ropes Reopens`, 'Text.', 'VTA', '2024-03-04']);
      await openSample('veldmark-2024.dispatch');
      const [task] = await vscode.tasks.fetchTasks({ type: 'dispatch' });
      const ended = new Promise((resolve) => {
        const listener = vscode.tasks.onDidEndTask(() => {
          listener.dispose();
          resolve(undefined);
        });
      });
      if (task) await vscode.tasks.executeTask(task);
      await ended;
      const marked = await eventually(
        () => vscode.languages.getDiagnostics(sampleUri(last)),
        ({ length }) => length > 0,
      );
      deepEqual([time, marked.length > 0], [time, true]);
      await vscode.workspace.fs.delete(sampleUri(last));
    }
  });
});
