import { LintPool } from '../archiveLint/lintPool.ts';
import { countSpeakers, type SpeakersFound, type SpeakersJob } from '../archiveSpeakers/speakerJobs.ts';
import { SpeakerTally } from '../archiveSpeakers/speakerTally.ts';
import { DEFAULT_LINT_CONFIG } from '../core/config/lintConfig.ts';
import { decodeText } from '../files/encoding.ts';
import type { Source } from '../files/sources.ts';
import { listSources, readAll, type SourceOptions } from './archiveReader.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Host } from './host.ts';
import { LintConfigs } from './lintConfigs.ts';
import { progressOver, type Progress } from './progress.ts';
import { SPEAKERS_FORMATS, type SpeakersFormatName } from './speakersFormats.ts';
import { Output, say, type Terminal } from './terminal.ts';

export interface SpeakersOptions extends SourceOptions {
  readonly format: SpeakersFormatName;
}

/**
 * Attribution takes longer than a message to a thread many times over: few files a job keep all threads busy to the
 * end.
 */
const BATCH = 16;

/** `dispatch speakers`: prints who speaks in all files together, how often, in which roles, and from when to when. */
export async function speakers(
  terminal: Terminal,
  paths: readonly string[],
  options: SpeakersOptions,
  { workerScript, interrupted }: Host,
): Promise<ExitCode> {
  const interruption = interrupted();
  const sources = await listSources(paths, options);
  const progress = await progressOver(sources.length, terminal);
  const configs = new LintConfigs(terminal);
  const pool = new LintPool(workerScript);
  const tally = new SpeakerTally();
  let [files, dispatches, failures] = [0, 0, 0];
  const fail = (path: string, reason: string): void => {
    failures++;
    say(terminal, `${path}: ${reason}`);
  };
  const take = (found: SpeakersFound): void => {
    files += found.files;
    dispatches += found.dispatches;
    for (const speaker of found.speakers) tally.add(speaker);
    for (const { path, reason } of found.failures) fail(path, reason);
  };

  try {
    const running = new Set<Promise<void>>();
    for await (const job of jobsOf(sources, configs, progress)) {
      if ('source' in job) {
        if (job.source.kind === 'unreadable') fail(job.source.path, job.source.reason);
        else {
          files++;
          dispatches += countSpeakers((await decodeText(await readAll(terminal))).text, DEFAULT_LINT_CONFIG, tally);
        }
        continue;
      }
      const done = pool.findSpeakers(job, sources.length > BATCH).then(take);
      running.add(done);
      void done.finally(() => running.delete(done)).catch(() => undefined);
      if (running.size >= pool.width) await Promise.race(running);
      if (interruption.aborted) break;
    }
    await Promise.all(running);
  } finally {
    progress.stop();
    await pool.close();
  }
  if (interruption.aborted) return EXIT.failed;

  const output = new Output(terminal.stdout);
  await output.write(SPEAKERS_FORMATS[options.format]({ files, dispatches, speakers: tally.speakers() }));
  await output.flush();
  return failures + configs.failures > 0 ? EXIT.failed : EXIT.ok;
}

type Job = SpeakersJob | { readonly source: Exclude<Source, { readonly kind: 'file' }> };

async function* jobsOf(sources: readonly Source[], configs: LintConfigs, progress: Progress): AsyncGenerator<Job> {
  let files: SpeakersJob['files'][number][] = [];
  for (const source of sources) {
    progress.step();
    if (source.kind !== 'file') {
      yield { source };
      continue;
    }
    const config = await configs.configFor(source.path);
    if (!config) continue;
    const { knownAgencies, knownSources } = config;
    files.push({ path: source.path, onlyWithHeader: source.onlyWithHeader, names: { knownAgencies, knownSources } });
    if (files.length < BATCH) continue;
    yield { files };
    files = [];
  }
  if (files.length > 0) yield { files };
}
