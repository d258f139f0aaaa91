import path from 'node:path';
import * as vscode from 'vscode';
import { poll } from '../../host/poll.ts';

const patience = 20_000;

/**
 * Asks again until the answer is the awaited one; after twenty seconds the last answer is returned, for the test to
 * compare.
 */
export async function eventually<Answer>(
  ask: () => Answer | Thenable<Answer>,
  isAwaited: (answer: Answer) => boolean,
): Promise<Answer> {
  const awaited = await poll(patience, async () => {
    const answer = await ask();
    return isAwaited(answer) ? { answer } : undefined;
  });
  return awaited ? awaited.answer : ask();
}

/** The file of the open folder, as a URI. */
export function sampleUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.file(path.join(folder.uri.fsPath, name));
}

/** Opens a file of the folder in an editor. */
export async function openSample(name: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument(sampleUri(name)));
}

/** Writes a file into the folder and opens it in an editor. */
export async function openNew(name: string, lines: readonly string[]): Promise<vscode.TextDocument> {
  await writeNew(name, lines);
  return openSample(name);
}

/** Writes a file into the folder. */
export async function writeNew(name: string, lines: readonly string[]): Promise<void> {
  await vscode.workspace.fs.writeFile(sampleUri(name), Buffer.from(lines.join('\n')));
}

/** Opens a document that has never been saved. */
export async function openUntitled(language: string, lines: readonly string[]): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument({ language, content: lines.join('\n') }));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Changes the text from one occurrence of `old` on, as typing does. */
export async function replaceText(document: vscode.TextDocument, old: string, by: string): Promise<void> {
  const start = document.getText().indexOf(old);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + old.length)), by);
  await vscode.workspace.applyEdit(edit);
}

/** Closes all editors, with what has not been saved. */
export async function closeAll(): Promise<void> {
  for (let editor = vscode.window.activeTextEditor; editor; editor = vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** A row of the outline, and the rows below it. */
export type OutlineRow = readonly [name: string, detail: string, children?: readonly OutlineRow[]];

/** The outline that the editor has for the document now. */
export async function outline(document: vscode.TextDocument): Promise<OutlineRow[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return rows(symbols ?? []);
}

function rows(symbols: readonly vscode.DocumentSymbol[]): OutlineRow[] {
  return symbols.map(({ name, detail, children }) =>
    children.length > 0 ? [name, detail, rows(children)] : [name, detail],
  );
}

/** The findings in the document, a line each: one-based `line:column-column`, level, code and message. */
export function findings(document: vscode.TextDocument): string[] {
  return findingsIn(document.uri);
}

/** The findings in a file, be it open or not. */
export function findingsIn(uri: vscode.Uri): string[] {
  return vscode.languages.getDiagnostics(uri).map(({ range: { start, end }, severity, code, message }) => {
    const name = typeof code === 'object' ? code.value : code;
    const place = `${start.line + 1}:${start.character + 1}-${end.character + 1}`;
    return `${place} ${vscode.DiagnosticSeverity[severity]} ${name ?? ''} ${message}`;
  });
}

/** What the hover at the first occurrence of `text` says, as Markdown. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(document.getText().indexOf(text)),
  );
  return hovers.flatMap(({ contents }) =>
    contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : '')),
  );
}
