import type { Connection } from 'vscode-languageserver';
import type { BackgroundThread } from '../background/backgroundThread.ts';
import type { LanguageService } from '../languageService.ts';
import type { Configuration } from './configuration.ts';
import type { Publish } from './diagnostics.ts';
import { unlessChanged, type OpenDocuments } from './documents.ts';

/**
 * How long after the last edit the dispatches of a document are compared, in milliseconds: longer than typing pauses.
 */
const PAUSE = 700;

/** Has open documents compared while nobody types and no request is being answered, and publishes what that shows. */
export function serveComparisons(
  connection: Connection,
  documents: OpenDocuments,
  service: LanguageService,
  background: BackgroundThread,
  configuration: Configuration,
  publish: Publish,
): void {
  const waiting = new Map<string, NodeJS.Timeout>();
  const compare = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    if (documents.answering > 0) {
      wait(uri);
      return;
    }
    const document = await documents.configured(uri);
    if (!document) return;
    try {
      if (await service.comparisons.compare(document, unlessChanged(documents, document))) await publish(document);
    } catch (error) {
      connection.console.error(`The dispatches of ${uri} could not be compared: ${String(error)}`);
    }
  };
  const wait = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void compare(uri), PAUSE),
    );
  };
  documents.onDidChangeContent(({ document }) => wait(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    background.close(uri);
  });
  configuration.onChange(() => documents.keys().forEach(wait));
  connection.onExit(() => background.stop());
}
