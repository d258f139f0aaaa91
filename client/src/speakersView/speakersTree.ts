import { EventEmitter, Uri, type TextDocument, type TreeDataProvider, type TreeItem } from 'vscode';
import type { Position } from '../../../server/src/core/format/position.ts';
import type { SpeakersList } from '../../../server/src/features/speakersList.ts';
import { filtered } from './filter.ts';
import { ordered, type SpeakerOrder } from './order.ts';
import { speakerRows, type Row, type SpeakerRow, type StatementRow } from './speakers.ts';
import { statementAt } from './statementAt.ts';
import { treeItem } from './treeItem.ts';
import { viewMessage } from './wording.ts';

const NOTHING: SpeakersList = { dispatches: [], total: 0 };

/** The rows of the view: the speakers that the server listed, arranged and filtered. */
export class SpeakersTree implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #uri = Uri.parse('untitled:');
  #version: number | undefined;
  #list = NOTHING;
  #all: readonly SpeakerRow[] = [];
  #shown: readonly SpeakerRow[] = [];
  #order: SpeakerOrder;
  #filter = '';

  constructor(order: SpeakerOrder) {
    this.#order = order;
  }

  get filter(): string {
    return this.#filter;
  }

  get message(): string {
    if (this.#version === undefined) return '';
    return viewMessage(this.#list, this.#all.length, this.#shown.length, this.#filter);
  }

  /** Whether the rows are those of the document as it is now. */
  isFresh({ uri, version }: TextDocument): boolean {
    return this.#version === version && this.#uri.toString() === uri.toString();
  }

  /** Empties the view unless its rows are those of the document, be it in an earlier version. */
  clearUnlessOf(uri: Uri): void {
    if (this.#uri.toString() !== uri.toString()) this.clear();
  }

  /** Takes the list of a document in the version that was asked about. */
  show(uri: Uri, version: number, list: SpeakersList): void {
    this.#uri = uri;
    this.#version = version;
    this.#list = list;
    this.#all = speakerRows(list);
    this.#arrange();
  }

  clear(): void {
    this.#version = undefined;
    this.#list = NOTHING;
    this.#all = [];
    this.#arrange();
  }

  sort(order: SpeakerOrder): void {
    this.#order = order;
    this.#arrange();
  }

  narrow(filter: string): void {
    this.#filter = filter.trim();
    this.#arrange();
  }

  statementAt(position: Position): StatementRow | undefined {
    return statementAt(this.#shown, position);
  }

  /** The speaker of a row, with all statements, those that the filter hides included. */
  speakerOf(row: Row): SpeakerRow | undefined {
    const id = row.type === 'speaker' ? row.id : row.speakerId;
    return this.#all.find((speaker) => speaker.id === id);
  }

  getTreeItem(row: Row): TreeItem {
    return treeItem(row, this.#uri);
  }

  getChildren(row?: Row): Row[] {
    if (!row) return [...this.#shown];
    return row.type === 'speaker' ? [...row.statements] : [];
  }

  getParent(row: Row): Row | undefined {
    return row.type === 'statement' ? this.#shown.find(({ id }) => id === row.speakerId) : undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #arrange(): void {
    this.#shown = ordered(filtered(this.#all, this.#filter), this.#order);
    this.#changed.fire(undefined);
  }
}
