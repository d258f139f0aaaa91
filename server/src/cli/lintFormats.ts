import type { LintedFile, LintSummary } from './lintReport.ts';

/** A way to print findings: file by file, so that none has to be kept. */
export interface LintFormat {
  readonly begin: string;
  /** What a file adds; `first` for the first one with findings. Files without findings are not asked. */
  readonly file: (file: LintedFile, first: boolean) => string;
  readonly end: (summary: LintSummary) => string;
}

/** `path:line:column level code message`, one-based: the form that the problem matcher reads. */
const text: LintFormat = {
  begin: '',
  file: ({ path, findings }) =>
    findings
      .map(({ range: { start }, level, code, message }) => {
        return `${path}:${start.line + 1}:${start.character + 1} ${level} ${code} ${message}\n`;
      })
      .join(''),
  end: () => '',
};

const json: LintFormat = {
  begin: '{"version":1,"files":[',
  file: (file, first) => `${first ? '' : ','}\n${JSON.stringify(file)}`,
  end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
};

export const LINT_FORMATS = { text, json } as const satisfies Record<string, LintFormat>;

export type LintFormatName = keyof typeof LINT_FORMATS;
