import { parentPort, workerData } from 'node:worker_threads';
import { createMessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import { today } from '../today.ts';
import { LiveArchive, type ArchiveListener } from './liveArchive.ts';
import {
  CHANGED,
  CLOSE,
  COMPARE,
  FOUND,
  LINT,
  OPEN,
  PROGRESS,
  REPLACE,
  STATE,
  type BackgroundOptions,
} from './protocol.ts';

/** The background thread of the language server. */
if (parentPort) {
  const connection = createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort));
  const listener: ArchiveListener = {
    found: (found) => void connection.sendNotification(FOUND, { found }),
    state: (state) => void connection.sendNotification(STATE, state),
  };
  const archive = new LiveArchive(today, listener, (workerData as BackgroundOptions).lintWorker);
  connection.onNotification(OPEN, (opening) => archive.open(opening));
  connection.onNotification(REPLACE, (replacement) => archive.replace(replacement));
  connection.onNotification(CLOSE, ({ uri }) => archive.close(uri));
  connection.onRequest(COMPARE, ({ uri }) => archive.compare(uri));
  connection.onRequest(LINT, ({ folders }, token) =>
    archive.lint(folders, (done, total) => void connection.sendNotification(PROGRESS, { done, total }), token),
  );
  connection.onNotification(CHANGED, ({ paths }) => archive.refresh(paths));
  connection.listen();
}
