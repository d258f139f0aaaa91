import { Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TextDocumentShowOptions, type Uri } from 'vscode';
import type { Row, SpeakerRow, StatementRow } from './speakers.ts';
import {
  dispatchName,
  onOneLine,
  speakerDescription,
  speakerSpoken,
  statementLabel,
  statementSpoken,
} from './wording.ts';

const icons: Readonly<Record<SpeakerRow['kind'], string>> = {
  person: 'person',
  organization: 'organization',
  state: 'globe',
  group: 'organization',
  document: 'file',
  unnamed: 'question',
};

/** How VS Code shows a row of the document `uri`. */
export function treeItem(row: Row, uri: Uri): TreeItem {
  return row.type === 'speaker' ? speakerItem(row) : statementItem(row, uri);
}

function speakerItem(speaker: SpeakerRow): TreeItem {
  const item = new TreeItem(onOneLine(speaker.name), TreeItemCollapsibleState.Collapsed);
  item.id = speaker.id;
  item.description = speakerDescription(speaker);
  item.tooltip = [speaker.name, ...speaker.roles].map(onOneLine).join('\n');
  item.iconPath = new ThemeIcon(icons[speaker.kind]);
  item.contextValue = 'speaker';
  item.accessibilityInformation = { label: speakerSpoken(speaker) };
  return item;
}

function statementItem(statement: StatementRow, uri: Uri): TreeItem {
  const { start, end } = statement.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const item = new TreeItem(statementLabel(statement));
  item.id = statement.id;
  item.description = onOneLine(statement.cue ?? '');
  item.tooltip = `${statement.text}\n\n${dispatchName(statement.dispatch)}`;
  item.contextValue = 'statement';
  item.accessibilityInformation = { label: statementSpoken(statement) };
  item.command = {
    title: 'Show Statement',
    command: 'vscode.open',
    arguments: [uri, { selection } satisfies TextDocumentShowOptions],
  };
  return item;
}
