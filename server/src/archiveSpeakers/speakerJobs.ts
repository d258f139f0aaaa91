import type { LintConfig } from '../core/config/lintConfig.ts';
import { parseArchive } from '../core/format/archive.ts';
import { isoDate } from '../core/format/calendar.ts';
import { onlyDay } from '../core/format/dateReading.ts';
import { knownNames } from '../core/format/knownNames.ts';
import { attribute } from '../core/speakers/attribution.ts';
import { beginsWithHeader, type FileSource } from '../files/archiveFile.ts';
import { reasonOf } from '../files/sources.ts';
import { readInParts, textOfPart } from '../files/textParts.ts';
import { SpeakerTally, type SpeakerCount } from './speakerTally.ts';

/** Names that the files are read by. */
export type Names = Pick<LintConfig, 'knownAgencies' | 'knownSources'>;

/** Files for one thread: plain data. */
export interface SpeakersJob {
  readonly files: readonly (FileSource & { readonly names: Names })[];
}

/** Who speaks in some files. */
export interface SpeakersFound {
  readonly files: number;
  readonly dispatches: number;
  readonly speakers: readonly SpeakerCount[];
  readonly failures: readonly { readonly path: string; readonly reason: string }[];
}

/** Counts who speaks in files, each read part by part. */
export async function findSpeakers({ files }: SpeakersJob): Promise<SpeakersFound> {
  const tally = new SpeakerTally();
  const failures: SpeakersFound['failures'][number][] = [];
  let [read, dispatches] = [0, 0];
  for (const { path, onlyWithHeader, names } of files) {
    try {
      if (onlyWithHeader && !beginsWithHeader(path)) continue;
      const known = knownNames(names.knownAgencies, names.knownSources);
      const { parts } = await readInParts(path, known);
      for await (const part of parts()) dispatches += countSpeakers(textOfPart(path, part), names, tally);
      read++;
    } catch (error) {
      failures.push({ path, reason: reasonOf(error) });
    }
  }
  return { files: read, dispatches, speakers: tally.counts(), failures };
}

/** Counts who speaks in the dispatches of a text; gives their number. */
export function countSpeakers(text: string, { knownAgencies, knownSources }: Names, tally: SpeakerTally): number {
  let dispatches = 0;
  for (const kept of parseArchive(text, knownNames(knownAgencies, knownSources)).entries) {
    const { dispatch } = kept.afresh();
    if (!dispatch.header) continue;
    dispatches++;
    const day = onlyDay(dispatch.header.date);
    for (const speaker of attribute(dispatch).speakers) tally.addSpeaker(speaker, day && isoDate(day));
  }
  return dispatches;
}
