import { statSync } from 'node:fs';
import { type Archive, entryAt, lineCount } from '../core/format/archive.ts';
import { lineStart } from '../core/format/lines.ts';
import { attribute } from '../core/speakers/attribution.ts';
import { explain } from '../core/speakers/explanation.ts';
import { ArchiveReader } from './archiveReader.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { explanationText } from './explanationText.ts';
import { reportExplanation, type ReportedExplanation } from './explanationReport.ts';
import { LintConfigs } from './lintConfigs.ts';
import { Output, type Terminal } from './terminal.ts';

export const EXPLAIN_FORMATS = ['text', 'json'] as const;

export interface ExplainOptions {
  readonly format: (typeof EXPLAIN_FORMATS)[number];
}

/** `dispatch explain FILE:LINE`: prints why the sentences of a line were attributed or not. */
export async function explainLine(terminal: Terminal, place: string, options: ExplainOptions): Promise<ExitCode> {
  const { path, line } = readPlace(place);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${path}: this is a folder; name a file and a line of it`);
  const reader = new ArchiveReader(terminal, { ext: [], stdinFilename: '' });
  const configs = new LintConfigs(terminal);
  const output = new Output(terminal.stdout);
  for await (const file of reader.read([path])) {
    const report = explainedLine(file.path, await configs.archiveOf(file), line);
    await output.write(options.format === 'json' ? `${JSON.stringify(report)}\n` : explanationText(report));
    await output.flush();
  }
  return reader.failures + configs.failures > 0 ? EXIT.failed : EXIT.ok;
}

function explainedLine(path: string, archive: Archive, line: number): ReportedExplanation {
  const lines = lineCount(archive);
  if (line > lines) throw new Error(`${path}:${line}: the file has no more than ${lines} lines`);
  const index = entryAt(archive, line - 1);
  const dispatch = archive.entries[index]?.dispatch;
  if (!dispatch) throw new Error(`${path}:${line}: there is no dispatch`);
  const firstLine = archive.firstLines[index] ?? 0;
  const offset = lineStart(dispatch.lines, line - 1 - firstLine);
  return reportExplanation(path, line - 1, dispatch, firstLine, explain(dispatch, attribute(dispatch), offset));
}

/** `archive/2025-09.dispatch:14`: the last colon parts file and line, a path may have colons of its own. */
function readPlace(place: string): { readonly path: string; readonly line: number } {
  const colon = place.lastIndexOf(':');
  const digits = place.slice(colon + 1);
  if (colon < 1 || !/^[1-9]\d{0,8}$/.test(digits))
    throw new Error(`'${place}' is not FILE:LINE: a file, a colon and a line counted from 1`);
  return { path: place.slice(0, colon), line: Number(digits) };
}
