import type { FileFinding } from '../../archiveLint/fileFinding.ts';
import type { LintFormat } from './lintFormat.ts';

/** The form that `docs/schemas/lint.schema.json` describes. */
export const json: LintFormat = {
  begin: '{"version":1,"files":[',
  file: ({ path, findings }, first) =>
    `${first ? '' : ','}\n${JSON.stringify({ path, findings: findings.map(printed) })}`,
  end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
};

/** What the schema names: a baseline's fingerprint is not for those who read the report. */
function printed({ code, level, message, range, url, related, fix }: FileFinding): FileFinding {
  return { code, level, message, range, url, related, ...(fix && { fix }) };
}
