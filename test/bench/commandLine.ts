import { rmSync } from 'node:fs';
import { archiveOf, COMMAND_LINE, configWithout, folderOf, scratchFile } from './materials.ts';
import { quickest, type Measured } from './measure.ts';
import { rounded, type Row } from './table.ts';

const SPEAKER_RULES = ['speaker.two-spellings', 'speaker.pronoun-without-person'];

/** `dispatch lint` beside `wc -w`: over one large file, and over an archive of 100,000 small ones. */
export async function commandLineRows(): Promise<Row[]> {
  const plain = ['--config', configWithout(SPEAKER_RULES)];
  const lint = (path: string, options: readonly string[], runs: number) =>
    quickest(process.execPath, [COMMAND_LINE, 'lint', '--quiet', ...options, path], runs);

  const file = archiveOf(50);
  const words = await quickest('wc', ['-w', file]);
  const fileRows = [
    againstWords('dispatch lint over 50 MB without speaker.*, against wc -w', await lint(file, plain, 3), words, 10),
    againstWords('dispatch lint over 50 MB, against wc -w', await lint(file, [], 2), words, 30),
  ];

  const folder = folderOf(200);
  const wordsOfAll = await quickest('sh', ['-c', `find '${folder}' -type f -print0 | xargs -0 wc -w`], 2);
  const lintAll = await lint(folder, plain, 1);
  const cache = scratchFile('lint-cache');
  rmSync(cache, { force: true });
  const caching = ['--cache', '--cache-location', cache];
  const first = await lint(folder, caching, 1);
  const second = await lint(folder, caching, 1);
  return [
    ...fileRows,
    againstWords('the same over 100,000 files in 200 MB without speaker.*', lintAll, wordsOfAll, 10),
    againstWords('the same over 100,000 files in 200 MB', first, wordsOfAll, 30),
    {
      promise: 'peak memory of that',
      figure: Math.max(lintAll.peak, first.peak),
      unit: ' MiB',
      limit: 300,
      wanted: 'at most',
      basis: 'VmHWM',
    },
    {
      promise: 'a second run of that with --cache, against the first',
      figure: second.seconds / first.seconds,
      unit: '×',
      limit: 0.2,
      wanted: 'at most',
      basis: `${rounded(second.seconds)} s : ${rounded(first.seconds)} s, ${rounded(second.peak)} MiB`,
    },
  ];
}

function againstWords(promise: string, ours: Measured, words: Measured, limit: number): Row {
  const basis = `${rounded(ours.seconds)} s : ${rounded(words.seconds)} s, ${rounded(ours.peak)} MiB`;
  return { promise, figure: ours.seconds / words.seconds, unit: '×', limit, wanted: 'at most', basis };
}
