import {
  CancellationTokenSource,
  commands,
  Disposable,
  StatusBarAlignment,
  window,
  workspace,
  type LogOutputChannel,
  type StatusBarItem,
} from 'vscode';
import type { ArchiveSummary } from '../../../server/src/background/protocol.ts';
import type { DispatchServer } from '../dispatchServer.ts';
import { skippedLines, statusDetails, statusText } from './wording.ts';

/** Other than the command of the View menu it never closes the panel. */
const SHOW_PROBLEMS = 'workbench.panel.markers.view.focus';

/** The command that lints the archive, and the status item that says from then on what was read and what is wrong. */
export function lintArchives(server: DispatchServer, log: LogOutputChannel): Disposable {
  const status = createStatus();
  return Disposable.from(
    status,
    commands.registerCommand('dispatch.lintArchive', async () => {
      const summary = await lintArchive(server, log);
      if (summary && summary.total > 0) await commands.executeCommand(SHOW_PROBLEMS);
    }),
    server.onDidSummarizeArchive((summary) => show(status, summary)),
    server.onDidChangeState((state) => {
      // A server that starts knows no archive yet.
      if (state !== 'running') status.hide();
      else if (workspace.getConfiguration('dispatch').get<boolean>('lint.archiveOnOpen', false))
        void lintArchive(server, log);
    }),
  );
}

/**
 * Has the folders of the workspace linted; nothing where there are none, it was cancelled, or it failed, which the log
 * says.
 */
async function lintArchive(server: DispatchServer, log: LogOutputChannel): Promise<ArchiveSummary | undefined> {
  const folders = workspace.workspaceFolders?.filter(({ uri }) => uri.scheme === 'file') ?? [];
  if (folders.length === 0) {
    void window.showInformationMessage('Open a folder on disk to lint the archive in it.');
    return undefined;
  }
  await server.start();
  const { token } = new CancellationTokenSource();
  const params = { folders: folders.map(({ uri }) => uri.toString()) };
  const summary = await server.request<ArchiveSummary | null>('dispatch/lintArchive', params, token);
  if (!summary) return undefined;
  log.info(['The archive was linted.', ...statusDetails(summary)].join(' '));
  for (const line of skippedLines(summary)) log.warn(line);
  return summary;
}

function createStatus(): StatusBarItem {
  const item = window.createStatusBarItem('dispatch.archive', StatusBarAlignment.Left);
  item.name = 'Dispatch Archive';
  item.command = { title: 'Show Problems', command: SHOW_PROBLEMS };
  return item;
}

function show(item: StatusBarItem, summary: ArchiveSummary): void {
  item.text = statusText(summary);
  item.tooltip = ['Dispatch archive', ...statusDetails(summary)].join('\n');
  item.accessibilityInformation = { label: item.tooltip };
  item.show();
}
