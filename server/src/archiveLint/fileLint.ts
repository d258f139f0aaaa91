import { basename } from 'node:path';
import { createAnalysis } from '../analysis.ts';
import { baselineFingerprint } from '../core/config/baseline.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';
import type { Archive } from '../core/format/archive.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import { knownNames, type KnownNames } from '../core/format/knownNames.ts';
import { lineAt, lineStart } from '../core/format/lines.ts';
import type { Dispatch } from '../core/format/model.ts';
import type { Span } from '../core/format/span.ts';
import type { FileFacts } from '../core/rules/archiveRule.ts';
import { dispatchFacts, type DispatchFacts, type OwnFacts } from '../core/rules/dispatchFacts.ts';
import type { ArchiveFile } from '../files/archiveFile.ts';
import type { DecodedText } from '../files/encoding.ts';
import { createLinter, type Linter } from '../linter.ts';
import { comparingRules, placedInArchive, type ComparingRules } from './comparingRules.ts';
import { byPlace, fileFinding, rangesIn, type FileFinding } from './fileFinding.ts';

/** What linting one file gives: plain data, fit for a cache or another thread. */
export interface FileLint {
  readonly path: string;
  readonly file: FileFacts;
  /** How many dispatches the file holds. */
  readonly dispatches: number;
  /** In the order of the text. What shows only beside other files is not among them: `ArchiveComparison` finds it. */
  readonly findings: readonly FileFinding[];
  /** What there is to compare with the dispatches of other files. */
  readonly compared: readonly ComparedDispatch[];
}

/** The facts of one dispatch, with as much of its lines as the places in them stand on. */
export interface ComparedDispatch {
  readonly facts: DispatchFacts;
  /** The line of the file at which the dispatch starts. */
  readonly firstLine: number;
  /** For each line on which facts stand, in order: its number and its first character, both counted in the dispatch. */
  readonly lines: readonly (readonly [line: number, start: number])[];
}

/** What linting some dispatches of a file gives, each by itself. */
export interface PartLint {
  readonly findings: readonly FileFinding[];
  /** What there is to compare with the other dispatches of the file. */
  readonly own: readonly OwnFacts[];
  readonly compared: readonly ComparedDispatch[];
}

/** Lints files one by one, under one configuration. */
export interface FileLinter {
  /** The names that the files are to be read by. */
  readonly names: KnownNames;
  /** Checks dispatches by themselves. */
  readonly linter: Linter;
  readonly comparing: ComparingRules;
  /** Finds what is wrong with the dispatches of a file, and with the file as a whole. */
  lint(file: Omit<ArchiveFile, 'bytes'>): FileLint;
  /** Finds what is wrong with some dispatches of a file, the first of which starts at line `firstLine`. */
  lintPart(path: string, archive: Archive, firstLine: number): PartLint;
}

/** A linter of files. Another configuration or another day want another one. */
export function createFileLinter(config: LintConfig, today: CalendarDate): FileLinter {
  const { attribution } = createAnalysis();
  const linter = createLinter(config, { today, attribution });
  const comparing = comparingRules(config, today);

  const lintPart = (path: string, { entries, firstLines }: Archive, partLine: number): PartLint => {
    const findings: FileFinding[] = [];
    const own: OwnFacts[] = [];
    const compared: ComparedDispatch[] = [];
    for (const [index, kept] of entries.entries()) {
      // The archive would keep the parts of every dispatch until its end.
      const entry = kept.afresh();
      const { dispatch } = entry;
      const firstLine = partLine + (firstLines[index] ?? 0);
      const rangeIn = rangesIn(dispatch.lines, firstLine);
      for (const finding of linter.findings(entry)) {
        const related = (finding.related ?? []).map(({ span, message }) => ({ path, range: rangeIn(span), message }));
        findings.push(fileFinding({ ...finding, related }, rangeIn, baselineFingerprint(dispatch.text, finding.span)));
      }
      const facts = dispatchFacts(dispatch, { today, attribution: () => attribution(entry) }, comparing.wanted);
      own.push({ date: facts.date, dateSpan: facts.dateSpan, lineEnds: facts.lineEnds });
      if (dispatch.header) compared.push(comparedDispatch(dispatch, facts, firstLine));
    }
    return { findings: findings.sort(byPlace), own, compared };
  };

  return {
    names: knownNames(config.knownAgencies, config.knownSources),
    linter,
    comparing,
    lintPart,
    lint: ({ path, archive, decoded }) => {
      const file = fileFacts(path, decoded);
      const { findings, own, compared } = lintPart(path, archive, 0);
      const found = comparing.compare(own.map((facts) => ({ file, facts })));
      const all = [...findings, ...placedInArchive(path, archive, found)].sort(byPlace);
      return { path, file, dispatches: compared.length, findings: all, compared };
    },
  };
}

/** What is known of a file besides its text. */
export function fileFacts(path: string, { encoding, byteOrderMark }: Omit<DecodedText, 'text'>): FileFacts {
  return { name: basename(path), encoding, byteOrderMark };
}

/** The facts of a dispatch that outlive its text. */
export function comparedDispatch({ lines }: Dispatch, facts: DispatchFacts, firstLine: number): ComparedDispatch {
  const { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons } = facts;
  const numbers = new Set<number>();
  const add = (span: Span | null | undefined): void => {
    if (span) numbers.add(lineAt(lines, span.start));
  };
  add(dateSpan);
  add(title?.span);
  add(agency?.span);
  add(source?.span);
  add(bodyEnd);
  for (const { span } of persons) add(span);
  return {
    facts: { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons },
    firstLine,
    lines: [...numbers].sort((a, b) => a - b).map((line) => [line, lineStart(lines, line)]),
  };
}
