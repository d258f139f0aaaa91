import { NOTHING_KNOWN, type KnownFindings } from './core/config/baseline.ts';
import { DEFAULT_LINT_CONFIG, type LintConfig } from './core/config/lintConfig.ts';
import { archiveText, editArchive, lineCount, parseArchive, type Archive } from './core/format/archive.ts';
import { knownNames } from './core/format/knownNames.ts';
import type { Range } from './core/format/position.ts';

/** A change as `textDocument/didChange` brings it (LSP 3.17); without a range it replaces the whole text. */
export type ContentChange = { readonly range: Range; readonly text: string } | { readonly text: string };

/** An open text document, read as an archive. Its archive is a value: whoever took it keeps the state it had then. */
export interface DispatchDocument {
  readonly uri: string;
  readonly version: number;
  readonly archive: Archive;
  /** How it is linted; null where it is not: its configuration is not known yet, or broken. */
  readonly lintConfig: LintConfig | null;
  /** The findings that its baseline knows: they are not shown. */
  readonly known: KnownFindings;
  /**
   * The same object in all versions of a document, from its opening on: what is remembered from one to the next hangs
   * on it.
   */
  readonly lineage: object;
}

/** Reads a document that was just opened. */
export function openDocument(
  uri: string,
  version: number,
  text: string,
  lintConfig: LintConfig | null = DEFAULT_LINT_CONFIG,
): DispatchDocument {
  const { knownAgencies, knownSources } = lintConfig ?? DEFAULT_LINT_CONFIG;
  const archive = parseArchive(text, knownNames(knownAgencies, knownSources));
  return { uri, version, archive, lintConfig, known: NOTHING_KNOWN, lineage: {} };
}

/** The document after changes, each relative to the text that the ones before it left. */
export function changeDocument(
  document: DispatchDocument,
  changes: readonly ContentChange[],
  version: number,
): DispatchDocument {
  const archive = changes.reduce(
    (current, change) =>
      'range' in change ? editArchive(current, change.range, change.text) : parseArchive(change.text, current.names),
    document.archive,
  );
  return { ...document, version, archive };
}

/** The document under another configuration; read afresh only where that knows other names. */
export function configureDocument(
  document: DispatchDocument,
  lintConfig: LintConfig | null,
  known = NOTHING_KNOWN,
): DispatchDocument {
  const { uri, version, archive } = document;
  if (document.lintConfig === lintConfig && document.known === known) return document;
  const { knownAgencies, knownSources } = lintConfig ?? DEFAULT_LINT_CONFIG;
  const same = sameNames(archive.names.agencies, knownAgencies) && sameNames(archive.names.sources, knownSources);
  return { ...(same ? document : openDocument(uri, version, archiveText(archive), lintConfig)), lintConfig, known };
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, index) => name === others[index]);
}

/** The range of the whole document. */
export function fullRange(archive: Archive): Range {
  const last = archive.entries.at(-1)?.dispatch;
  const width = last ? last.text.length - (last.lines.starts.at(-1) ?? 0) : 0;
  return { start: { line: 0, character: 0 }, end: { line: lineCount(archive) - 1, character: width } };
}
