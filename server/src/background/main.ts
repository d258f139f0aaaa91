import { parentPort } from 'node:worker_threads';
import { createMessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import { today } from '../today.ts';
import { LiveArchive } from './liveArchive.ts';
import { CLOSE, COMPARE, OPEN, REPLACE } from './protocol.ts';

/** The background thread of the language server. */
if (parentPort) {
  const connection = createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort));
  const archive = new LiveArchive(today);
  connection.onNotification(OPEN, (opening) => archive.open(opening));
  connection.onNotification(REPLACE, (replacement) => archive.replace(replacement));
  connection.onNotification(CLOSE, ({ uri }) => archive.close(uri));
  connection.onRequest(COMPARE, ({ uri }) => archive.compare(uri));
  connection.listen();
}
