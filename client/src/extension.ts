import { window, type ExtensionContext } from 'vscode';
import { lintArchives } from './archiveLint/archiveLint.ts';
import { registerCommands } from './commands.ts';
import { DispatchServer } from './dispatchServer.ts';
import { onceDispatchIsOpen } from './firstDispatch.ts';
import { provideLintTasks } from './lintTask/lintTask.ts';
import { showOutlineLimits } from './outlineStatus.ts';
import { recognizePlainText } from './plainText.ts';
import { showServerStatus } from './serverStatus.ts';
import { showSpeakers } from './speakersView/speakersView.ts';

/** VS Code calls this when a dispatch or a plain text is first opened, or a command of ours is run. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Dispatch', { log: true });
  const server = new DispatchServer(context.asAbsolutePath('dist/server.js'), log);
  context.subscriptions.push(
    log,
    server,
    registerCommands(server, log),
    showServerStatus(server),
    showOutlineLimits(server),
    showSpeakers(context, server),
    recognizePlainText(),
    lintArchives(server, log),
    provideLintTasks(context.asAbsolutePath('dist/cli.js')),
    onceDispatchIsOpen(() => void server.start()),
  );
}
