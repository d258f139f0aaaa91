import { archiveOf, COMMAND_LINE, folderOf } from './materials.ts';
import { quickest } from './measure.ts';
import { rounded, type Row } from './table.ts';

/** `dispatch lint` beside `wc -w`: over one large file, and over an archive of 100,000 small ones. */
export async function commandLineRows(): Promise<Row[]> {
  const file = archiveOf(50);
  const words = await quickest('wc', ['-w', file]);
  const lint = await quickest(process.execPath, [COMMAND_LINE, 'lint', '--quiet', file]);

  const folder = folderOf(200);
  const wordsOfAll = await quickest('sh', ['-c', `find '${folder}' -type f -print0 | xargs -0 wc -w`], 2);
  const lintAll = await quickest(process.execPath, [COMMAND_LINE, 'lint', '--quiet', folder], 1);
  const against = (ours: number, theirs: number): string => `${rounded(ours)} s : ${rounded(theirs)} s`;
  return [
    {
      promise: 'dispatch lint over 50 MB, against wc -w',
      figure: lint.seconds / words.seconds,
      unit: '×',
      limit: 10,
      wanted: 'at most',
      basis: against(lint.seconds, words.seconds),
    },
    {
      promise: 'dispatch lint over 100,000 files in 200 MB, against wc -w',
      figure: lintAll.seconds / wordsOfAll.seconds,
      unit: '×',
      limit: 10,
      wanted: 'at most',
      basis: against(lintAll.seconds, wordsOfAll.seconds),
    },
    {
      promise: 'peak memory of that',
      figure: lintAll.peak,
      unit: ' MiB',
      limit: 300,
      wanted: 'at most',
      basis: 'VmHWM',
    },
  ];
}
