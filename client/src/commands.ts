import { commands, Disposable, type LogOutputChannel } from 'vscode';
import type { DispatchServer } from './dispatchServer.ts';

/** Registers the commands that the manifest names. */
export function registerCommands(server: DispatchServer, log: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('dispatch.restartServer', () => server.restart()),
    commands.registerCommand('dispatch.showLog', () => log.show()),
  );
}
