import { Disposable, languages, LanguageStatusSeverity, type LanguageStatusItem } from 'vscode';
import type { DispatchServer, ServerState } from './dispatchServer.ts';

interface Appearance {
  readonly text: string;
  readonly severity: LanguageStatusSeverity;
  readonly busy: boolean;
}

const { Information, Error } = LanguageStatusSeverity;

const appearances: Readonly<Record<ServerState, Appearance>> = {
  stopped: { text: 'Server stopped', severity: Information, busy: false },
  starting: { text: 'Server starting', severity: Information, busy: true },
  running: { text: 'Server running', severity: Information, busy: false },
  failed: { text: 'Server failed', severity: Error, busy: false },
};

/**
 * Says in the status bar, beside a dispatch, how the language server is, and offers the log or, after a failure, a
 * restart.
 */
export function showServerStatus(server: DispatchServer): Disposable {
  const item = languages.createLanguageStatusItem('dispatch.server', { language: 'dispatch' });
  item.name = 'Dispatch Server';
  show(item, server.state);
  return Disposable.from(
    item,
    server.onDidChangeState((state) => show(item, state)),
  );
}

function show(item: LanguageStatusItem, state: ServerState): void {
  Object.assign(item, appearances[state]);
  const alive = state === 'starting' || state === 'running';
  item.command = alive
    ? { title: 'Show Log', command: 'dispatch.showLog' }
    : { title: 'Restart', command: 'dispatch.restartServer' };
}
