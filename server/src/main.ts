import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { BackgroundThread } from './background/backgroundThread.ts';
import { createFileConfigHost } from './files/fileConfigHost.ts';
import { createLanguageService } from './languageService.ts';
import { serve } from './transport/server.ts';
import { keepHeapSmall } from './smallHeap.ts';
import { today } from './today.ts';

/** The language server as a process of its own: over standard input and output, or Node's channel to its parent. */
keepHeapSmall();
const connection = createConnection(ProposedFeatures.all);
const background = new BackgroundThread(path.join(__dirname, 'background.js'), {
  lintWorker: path.join(__dirname, 'lintWorker.js'),
});
serve(connection, createLanguageService({ today, comparer: background }), createFileConfigHost(), background);
connection.listen();
