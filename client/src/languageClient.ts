import path from 'node:path';
import type { LogOutputChannel } from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import type { ArchiveSummary } from '../../server/src/background/protocol.ts';
import { ConfigProblems } from './configProblems/configProblems.ts';
import type { ServerState } from './dispatchServer.ts';
import { linkToPages } from './rulePages.ts';
import { announceOutlineLimit, outlineLimitNotification, type OutlineLimit } from './outlineLimit.ts';

/** Whom a language client tells what happens. */
export interface ServerEvents {
  readonly stateChanged: (state: ServerState) => void;
  readonly outlineLimited: (limit: OutlineLimit) => void;
  readonly archiveSummarized: (summary: ArchiveSummary) => void;
}

const stateNames: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'failed',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
};

/** Creates a client, not yet started, for the server whose script is `module` (an absolute path). */
export function createLanguageClient(module: string, log: LogOutputChannel, events: ServerEvents): LanguageClient {
  const server = { module, transport: TransportKind.ipc };
  const configProblems = new ConfigProblems();
  const linked = linkToPages(path.join(path.dirname(module), '..', 'docs', 'rules'));
  const client = new LanguageClient(
    'dispatch',
    'Dispatch',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6010'] } } },
    {
      // No scheme: untitled, remote and virtual documents are dispatches as much as files are.
      documentSelector: [{ language: 'dispatch' }],
      diagnosticPullOptions: { onChange: true },
      outputChannel: log,
      traceOutputChannel: log,
      middleware: {
        handleDiagnostics: (uri, diagnostics, show) => configProblems.handle(uri, linked(diagnostics), show),
        provideDiagnostics: async (document, previousResultId, token, next) => {
          const report = await next(document, previousResultId, token);
          return report && 'items' in report ? { ...report, items: linked(report.items) } : report;
        },
      },
    },
  );
  client.registerFeature(announceOutlineLimit);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) configProblems.clear();
    events.stateChanged(stateNames[newState]);
  });
  client.onNotification(outlineLimitNotification, (limit: OutlineLimit & { uri: string }) =>
    events.outlineLimited({ ...limit, uri: client.protocol2CodeConverter.asUri(limit.uri) }),
  );
  client.onNotification('dispatch/archiveSummary', (summary: ArchiveSummary) => events.archiveSummarized(summary));
  return client;
}
