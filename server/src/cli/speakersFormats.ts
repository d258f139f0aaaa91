import { stringify } from 'csv-stringify/sync';
import type { Frequent, SpeakerCount } from '../archiveSpeakers/speakerTally.ts';
import { counted } from './lintSummary.ts';

/** Who speaks in an archive. */
export interface ArchiveSpeakers {
  readonly files: number;
  readonly dispatches: number;
  readonly speakers: readonly SpeakerCount[];
}

/** For eyes: numbers in columns, then the name and the role that is given most often. */
function text({ files, dispatches, speakers }: ArchiveSpeakers): string {
  const rows = speakers.map(({ statements, dispatches: in_, first, last, name, kind, roles }) => {
    const [role] = roles[0] ?? [];
    return [
      String(statements),
      String(in_),
      first === null ? '' : first === last ? first : `${first} to ${last}`,
      `${name} (${kind})${role === undefined ? '' : `, ${role}`}`,
    ];
  });
  const head = ['statements', 'dispatches', 'dates', 'speaker'];
  const widths = [0, 1, 2].map((column) => {
    return rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), head[column]?.length ?? 0);
  });
  const line = ([first = '', second = '', third = '', last = '']: readonly string[]): string =>
    `${first.padStart(widths[0] ?? 0)}  ${second.padStart(widths[1] ?? 0)}  ${third.padEnd(widths[2] ?? 0)}  ${last}\n`;
  const total = `${counted(speakers.length, 'speaker', 'speakers')} in ${counted(dispatches, 'dispatch', 'dispatches')} in ${counted(files, 'file', 'files')}\n`;
  return `${speakers.length > 0 ? [head, ...rows].map(line).join('') : ''}${total}`;
}

/** The form that `docs/schemas/speakers.schema.json` describes: a speaker a line. */
function json({ files, dispatches, speakers }: ArchiveSpeakers): string {
  const listed = (texts: readonly Frequent[]) => texts.map(([text, count]) => ({ text, dispatches: count }));
  const lines = speakers.map((speaker) =>
    JSON.stringify({ ...speaker, roles: listed(speaker.roles), aliases: listed(speaker.aliases) }),
  );
  const summary = JSON.stringify({ files, dispatches, speakers: speakers.length });
  return `{"version":1,"speakers":[\n${lines.join(',\n')}\n],"summary":${summary}}\n`;
}

/** For spreadsheets, as RFC 4180 has it; roles and aliases are lists with semicolons. */
function csv({ speakers }: ArchiveSpeakers): string {
  const listed = (texts: readonly Frequent[]) => texts.map(([text]) => text).join('; ');
  const columns = ['name', 'kind', 'statements', 'dispatches', 'first', 'last', 'roles', 'aliases'];
  const records = speakers.map((speaker) => ({
    ...speaker,
    roles: listed(speaker.roles),
    aliases: listed(speaker.aliases),
  }));
  // A name may begin with a sign that a spreadsheet would take for a formula.
  return stringify(records, { header: true, columns, record_delimiter: 'windows', escape_formulas: true });
}

/** The ways to print speakers, by the names that `--format` takes. */
export const SPEAKERS_FORMATS = { text, json, csv } as const;

export type SpeakersFormatName = keyof typeof SPEAKERS_FORMATS;
