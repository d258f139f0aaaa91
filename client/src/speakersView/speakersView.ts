import {
  CancellationTokenSource,
  commands,
  Disposable,
  env,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type TreeView,
} from 'vscode';
import type { SpeakersList } from '../../../server/src/features/speakersList.ts';
import type { DispatchServer } from '../dispatchServer.ts';
import { copiedText } from './copiedText.ts';
import { readOrder, type SpeakerOrder } from './order.ts';
import type { Row } from './speakers.ts';
import { SpeakersTree } from './speakersTree.ts';
import { orderDescription } from './wording.ts';

/** Where the workspace keeps how the speakers are sorted. */
const ORDER_KEY = 'dispatch.speakers.order';

/** How long the view waits for the next event, in milliseconds: switching editors and typing come as several. */
const SETTLING = 100;

/** Shows who speaks in the active dispatch, in the view `dispatch.speakers`. */
export function showSpeakers({ workspaceState }: ExtensionContext, server: DispatchServer): Disposable {
  const view = new SpeakersView(server, readOrder(workspaceState.get(ORDER_KEY)));
  const sort = (order: SpeakerOrder) => {
    view.sort(order);
    return workspaceState.update(ORDER_KEY, order);
  };
  return Disposable.from(
    view,
    commands.registerCommand('dispatch.speakers.sortByAppearance', () => sort('appearance')),
    commands.registerCommand('dispatch.speakers.sortByName', () => sort('name')),
    commands.registerCommand('dispatch.speakers.sortByStatements', () => sort('statements')),
    commands.registerCommand('dispatch.speakers.filter', (filter?: unknown) => view.askForFilter(filter)),
    commands.registerCommand('dispatch.speakers.clearFilter', () => view.narrow('')),
    commands.registerCommand('dispatch.speakers.copyStatements', (row?: Row) => view.copyStatements(row)),
  );
}

class SpeakersView implements Disposable {
  readonly #server: DispatchServer;
  readonly #tree: SpeakersTree;
  readonly #view: TreeView<Row>;
  readonly #subscriptions: Disposable;
  #settling: NodeJS.Timeout | undefined;
  #request: CancellationTokenSource | undefined;

  constructor(server: DispatchServer, order: SpeakerOrder) {
    const settle = () => this.#settle();
    this.#server = server;
    this.#tree = new SpeakersTree(order);
    this.#view = window.createTreeView('dispatch.speakers', { treeDataProvider: this.#tree });
    this.#view.description = orderDescription(order);
    this.#subscriptions = Disposable.from(
      this.#view,
      this.#tree,
      this.#view.onDidChangeVisibility(settle),
      window.onDidChangeActiveTextEditor(settle),
      // A change of language is reported as a closing and an opening.
      workspace.onDidOpenTextDocument(settle),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === activeDispatch()) settle();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#followCursor();
      }),
      server.onDidChangeState((state) => {
        if (state === 'running') settle();
      }),
    );
    settle();
  }

  sort(order: SpeakerOrder): void {
    this.#tree.sort(order);
    this.#view.description = orderDescription(order);
  }

  /** Takes the filter from an input box, or from whoever runs the command with one. */
  async askForFilter(given: unknown): Promise<void> {
    const filter =
      typeof given === 'string'
        ? given
        : await window.showInputBox({
            title: 'Filter Speakers',
            prompt: 'Words of a name, a role or a statement',
            value: this.#tree.filter,
          });
    if (filter !== undefined) this.narrow(filter);
  }

  narrow(filter: string): void {
    this.#tree.narrow(filter);
    this.#view.message = this.#tree.message;
    void commands.executeCommand('setContext', 'dispatch.speakers.filtered', this.#tree.filter !== '');
  }

  /** Copies what the speaker of the row says; without a row, of the one that is selected in the view. */
  async copyStatements(row = this.#view.selection[0]): Promise<void> {
    const speaker = row && this.#tree.speakerOf(row);
    if (speaker) await env.clipboard.writeText(copiedText(speaker));
    else void window.showInformationMessage('Select a speaker in the Speakers view, then copy the statements.');
  }

  dispose(): void {
    clearTimeout(this.#settling);
    this.#cancel();
    this.#subscriptions.dispose();
  }

  #settle(): void {
    this.#cancel();
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#refresh(), SETTLING);
  }

  #cancel(): void {
    this.#request?.cancel();
    this.#request?.dispose();
    this.#request = undefined;
  }

  /** Brings the view up to date where it is seen: a hidden view asks for nothing. */
  async #refresh(): Promise<void> {
    const document = activeDispatch();
    void commands.executeCommand('setContext', 'dispatch.speakers.available', document !== undefined);
    if (!document || !this.#view.visible) return;
    if (!this.#tree.isFresh(document)) await this.#load(document);
    this.#followCursor();
  }

  /** Shows the server's answer, unless something has happened meanwhile: only the latest answer counts. */
  async #load({ uri, version }: TextDocument): Promise<void> {
    this.#tree.clearUnlessOf(uri);
    this.#view.message = this.#tree.message;
    const { token } = (this.#request = new CancellationTokenSource());
    const list = await this.#server.request<SpeakersList>(
      'dispatch/speakers',
      { textDocument: { uri: uri.toString() } },
      token,
    );
    if (token.isCancellationRequested) return;
    if (list) this.#tree.show(uri, version, list);
    else this.#tree.clear();
    this.#view.message = list ? this.#tree.message : 'The speakers could not be read: see Dispatch: Show Log.';
  }

  /** Selects the statement at the cursor; the focus stays where it is. */
  #followCursor(): void {
    const editor = window.activeTextEditor;
    if (!editor || !this.#view.visible || !this.#tree.isFresh(editor.document)) return;
    if (!workspace.getConfiguration('dispatch', editor.document).get<boolean>('speakers.followCursor', true)) return;
    const statement = this.#tree.statementAt(editor.selection.active);
    if (statement && this.#view.selection[0]?.id !== statement.id)
      this.#view.reveal(statement, { select: true, focus: false }).then(undefined, () => {
        // The rows changed while the view was looking for this one: the next refresh follows again.
      });
  }
}

function activeDispatch(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'dispatch' ? document : undefined;
}
