import type { Span } from '../format/span.ts';
import { readJson, type ConfigProblem } from './jsonText.ts';

/**
 * The findings that an archive had when somebody decided to live with them: how often each occurs, by the path of its
 * file, the code of its rule and the finding's fingerprint. Plain data.
 */
export interface Baseline {
  readonly files: Readonly<Record<string, KnownFindings>>;
}

/** How often each finding of a file occurs, by code and fingerprint. */
export type KnownFindings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a baseline knows a finding of a file by. */
export interface BaselineFinding {
  readonly code: string;
  readonly fingerprint: string;
}

export interface FileFindings {
  /** Relative to the folder of the baseline, with slashes. */
  readonly path: string;
  readonly findings: readonly BaselineFinding[];
}

export const NO_BASELINE: Baseline = { files: {} };

/** What a baseline knows of a file that it does not name. */
export const NOTHING_KNOWN: KnownFindings = {};

/** A finding is told from others of its kind by so many characters on each side of it, on its own line. */
const AROUND = 40;

/**
 * What a finding is known by when the lines around it move: a hash of the flagged text and of what stands beside it on
 * its line. `text` is that of the dispatch or the whole file. The cost is limited however long line and span are.
 */
export function baselineFingerprint(text: string, { start, end }: Span): string {
  const flagged = end - start <= 4 * AROUND ? text.slice(start, end) : text.slice(start, start + 4 * AROUND);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const lineEnd = behind.search(/[\r\n]/);
  return hashed([before.slice(lineStart), flagged, lineEnd < 0 ? behind : behind.slice(0, lineEnd)].join('\0'));
}

/** A baseline with what was found in some files in place of what it knew of them; files without findings leave it. */
export function updatedBaseline(baseline: Baseline, found: Iterable<FileFindings>): Baseline {
  const files = new Map(Object.entries(baseline.files));
  for (const { path, findings } of found) {
    if (findings.length === 0) files.delete(path);
    else files.set(path, counted(findings));
  }
  return { files: Object.fromEntries(files) };
}

function counted(findings: readonly BaselineFinding[]): KnownFindings {
  const codes = new Map<string, Map<string, number>>();
  for (const { code, fingerprint } of findings) {
    const counts = codes.get(code) ?? new Map<string, number>();
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    codes.set(code, counts);
  }
  return Object.fromEntries(Array.from(codes, ([code, counts]) => [code, Object.fromEntries(counts)]));
}

/** The findings of a file that a baseline does not know. Of more than it knows of a kind the last ones are new. */
export function newFindings<Found extends BaselineFinding>(
  baseline: Baseline,
  path: string,
  findings: readonly Found[],
): Found[] {
  return findings.filter(unknownTo(knownOf(baseline, path)));
}

/** What a baseline knows of a file. */
export function knownOf({ files }: Baseline, path: string): KnownFindings {
  return own(files, path) ?? NOTHING_KNOWN;
}

/**
 * Tells the new findings of a file from known ones. It is to be asked once for each finding, in the order of the text:
 * findings that occur more often than they are known to are new from then on. One without a fingerprint is always new.
 */
export function unknownTo(known: KnownFindings): (finding: Partial<BaselineFinding>) => boolean {
  const seen = new Map<string, number>();
  return ({ code = '', fingerprint }) => {
    if (fingerprint === undefined) return true;
    const times = timesKnown(known, code, fingerprint);
    if (times === 0) return true;
    const key = `${code} ${fingerprint}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before >= times;
  };
}

function timesKnown(known: KnownFindings, code: string, fingerprint: string): number {
  return own(own(known, code) ?? {}, fingerprint) ?? 0;
}

/** Files may be called what objects have by nature: `constructor`. */
function own<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/**
 * A baseline as it is kept: JSON, sorted, a line for each file and code, so that a version control shows what changed.
 */
export function baselineText({ files }: Baseline): string {
  const sorted = <Value>(values: Readonly<Record<string, Value>>) =>
    Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = sorted(files).map(([path, codes]) => {
    const lines = sorted(codes).map(
      ([code, counts]) => `      ${JSON.stringify(code)}: ${JSON.stringify(Object.fromEntries(sorted(counts)))}`,
    );
    return `    ${JSON.stringify(path)}: {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n  "version": 1,\n  "files": {${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n  `}}\n}\n`;
}

/** Reads the text of a baseline; one that is not what `baselineText` writes is a problem. */
export function parseBaseline(text: string): Baseline | ConfigProblem {
  if (text.trim() === '') return notABaseline('is empty');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const read = readJson(text);
    return 'message' in read ? read : notABaseline('is not plain JSON');
  }
  if (!isObject(value) || !isObject(value['files'])) return notABaseline('is not a baseline');
  if (value['version'] !== 1) return notABaseline('was written by another version of this program');
  const fine = Object.values(value['files']).every(
    (codes) => isObject(codes) && Object.values(codes).every((counts) => isObject(counts) && countsOnly(counts)),
  );
  return fine ? { files: value['files'] as Baseline['files'] } : notABaseline('is not a baseline');
}

function notABaseline(why: string): ConfigProblem {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, message: `The file ${why}: write it anew with --update-baseline.` };
}

function countsOnly(counts: Record<string, unknown>): boolean {
  return Object.values(counts).every((count) => Number.isInteger(count) && Number(count) > 0);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Two hashes of 32 bits (FNV-1a, and one of another prime), as sixteen hexadecimal digits. */
function hashed(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
  }
  const inHex = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0');
  return inHex(one) + inHex(two);
}
