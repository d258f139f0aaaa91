import type { ArchiveSummary } from '../../../server/src/background/protocol.ts';

/** What the status bar says of an archive that was linted. */
export function statusText({ files, total }: ArchiveSummary): string {
  return `$(checklist) ${counted(files, 'file')}: ${counted(total, 'finding')}`;
}

/** What was read, what was not and why, and where a limit cuts: a sentence each. */
export function statusDetails({ files, dispatches, plainTexts, skipped, shown, total }: ArchiveSummary): string[] {
  return [
    `${counted(dispatches, 'dispatch', 'dispatches')} in ${counted(files, 'file')} ${dispatches === 1 ? 'was' : 'were'} read.`,
    ...(plainTexts > 0
      ? [`${counted(plainTexts, 'plain text')} ${plainTexts === 1 ? 'is no dispatch' : 'are no dispatches'}.`]
      : []),
    ...(skipped > 0
      ? [`${counted(skipped, 'file or folder', 'files or folders')} could not be read: Dispatch: Show Log says why.`]
      : []),
    ...(shown < total
      ? [`${number(shown)} of ${counted(total, 'finding')} are shown: dispatch lint lists them all.`]
      : []),
  ];
}

/** What the log says of each file and folder that could not be read, and how many more there are. */
export function skippedLines({ skipped, reasons }: ArchiveSummary): string[] {
  const lines = reasons.map(({ path, reason }) => `${path}: ${reason}`);
  return skipped > reasons.length ? [...lines, `... and ${number(skipped - reasons.length)} more`] : lines;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
