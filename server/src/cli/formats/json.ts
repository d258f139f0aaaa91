import type { LintFormat } from './lintFormat.ts';

/** The form that `docs/schemas/lint.schema.json` describes. */
export const json: LintFormat = {
  begin: '{"version":1,"files":[',
  file: (file, first) => `${first ? '' : ','}\n${JSON.stringify(file)}`,
  end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
};
