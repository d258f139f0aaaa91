import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createLanguageService } from './languageService.ts';
import { serve } from './transport/server.ts';
import { keepHeapSmall } from './smallHeap.ts';
import { today } from './today.ts';

/** The language server as a process of its own: over standard input and output, or Node's channel to its parent. */
keepHeapSmall();
const connection = createConnection(ProposedFeatures.all);
serve(connection, createLanguageService({ today }));
connection.listen();
