import { ArchiveReader, type SourceOptions } from './archiveReader.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { LintConfigs } from './lintConfigs.ts';
import { outlineDispatch, outlineFile, type OutlinedFile } from './outlineReport.ts';
import { outlineText } from './outlineText.ts';
import { Output, type Terminal } from './terminal.ts';

export const OUTLINE_FORMATS = ['text', 'json', 'ndjson'] as const;

export interface OutlineOptions extends SourceOptions {
  readonly format: (typeof OUTLINE_FORMATS)[number];
}

/** `dispatch outline`: prints who speaks where, file by file. */
export async function outline(
  terminal: Terminal,
  paths: readonly string[],
  options: OutlineOptions,
): Promise<ExitCode> {
  const output = new Output(terminal.stdout);
  const reader = new ArchiveReader(terminal, options);
  const configs = new LintConfigs(terminal);
  if (options.format === 'json') await output.write('{"version":1,"files":[');
  let files = 0;
  for await (const file of reader.read(paths)) {
    const { path } = file;
    const archive = await configs.archiveOf(file);
    if (options.format === 'ndjson') {
      for (const [index, { dispatch }] of archive.entries.entries()) {
        if (!dispatch.header) continue;
        const outlined = outlineDispatch(dispatch, archive.firstLines[index] ?? 0);
        await output.write(`${JSON.stringify({ path, ...outlined })}\n`);
      }
    } else {
      const outlined: OutlinedFile = outlineFile(path, archive);
      if (options.format === 'text') await output.write(outlineText(outlined));
      else await output.write(`${files > 0 ? ',' : ''}\n${JSON.stringify(outlined)}`);
    }
    files++;
  }
  if (options.format === 'json') await output.write(`${files > 0 ? '\n' : ''}]}\n`);
  await output.flush();
  return reader.failures + configs.failures > 0 ? EXIT.failed : EXIT.ok;
}
