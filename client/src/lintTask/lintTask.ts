import {
  CustomExecution,
  Task,
  TaskGroup,
  tasks,
  workspace,
  type Disposable,
  type TaskDefinition,
  type WorkspaceFolder,
} from 'vscode';
import { lintArguments, type LintTaskDefinition } from './definition.ts';
import { LintTerminal } from './lintTerminal.ts';

const TYPE = 'dispatch';

/** Reads what the task prints; the manifest contributes it. */
const PROBLEM_MATCHER = '$dispatch';

/**
 * Offers a task a workspace folder that lints it with the command line, the script `commandLine` (an absolute path),
 * and completes those that a `tasks.json` defines. It is a build task: an archive has nothing else to build.
 */
export function provideLintTasks(commandLine: string): Disposable {
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () => onDisk().map((folder) => lintTask({ type: TYPE }, folder, commandLine)),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : onDisk()[0];
      return folder && lintTask(definition as LintTaskDefinition & TaskDefinition, folder, commandLine);
    },
  });
}

/** The folders that a process can read. */
function onDisk(): readonly WorkspaceFolder[] {
  return workspace.workspaceFolders?.filter(({ uri }) => uri.scheme === 'file') ?? [];
}

function lintTask(definition: LintTaskDefinition & TaskDefinition, folder: WorkspaceFolder, commandLine: string): Task {
  // A task that VS Code has loaded and one that it resolves may have definitions of their own: the one given last
  // holds.
  const execution = new CustomExecution((resolved) => {
    const args = lintArguments(resolved as LintTaskDefinition & TaskDefinition);
    return Promise.resolve(new LintTerminal([commandLine, ...args], folder.uri.fsPath));
  });
  const task = new Task(definition, folder, 'lint', TYPE, execution, PROBLEM_MATCHER);
  task.group = TaskGroup.Build;
  task.detail = 'Say what is broken in the archive';
  return task;
}
