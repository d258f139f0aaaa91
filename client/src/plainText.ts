import { languages, workspace, type Disposable, type TextDocument } from 'vscode';
import { readHeader } from '../../server/src/core/format/header.ts';

/**
 * Turns a plain `.txt` that begins with a dispatch header into a dispatch when it is opened, where the setting
 * `dispatch.detectInPlainText` allows it. VS Code's own first-line pattern never fires for `.txt`, which has a
 * language.
 */
export function recognizePlainText(): Disposable {
  // Each document is looked at once. VS Code reports a change of language as a closing and an opening of the same
  // document, and a person who has turned a dispatch back into plain text must not be overruled.
  const seen = new WeakSet<TextDocument>();
  const look = (document: TextDocument): void => {
    if (seen.has(document)) return;
    seen.add(document);
    if (isCandidate(document) && beginsWithHeader(document))
      void languages.setTextDocumentLanguage(document, 'dispatch');
  };
  workspace.textDocuments.forEach(look);
  return workspace.onDidOpenTextDocument(look);
}

function isCandidate(document: TextDocument): boolean {
  return (
    document.languageId === 'plaintext' &&
    document.uri.path.toLowerCase().endsWith('.txt') &&
    workspace.getConfiguration('dispatch', document).get<boolean>('detectInPlainText', true)
  );
}

/** Whether the first line that is not blank is a header beyond doubt; the lines behind it are not read. */
function beginsWithHeader(document: TextDocument): boolean {
  for (let line = 0; line < document.lineCount; line++) {
    const { text, isEmptyOrWhitespace } = document.lineAt(line);
    if (!isEmptyOrWhitespace) return readHeader(text, 0, text.length, () => false) !== null;
  }
  return false;
}
