import type { LintFormat } from './lintFormat.ts';

/** `path:line:column level code message`, one-based: the form that the problem matcher reads. */
export const text: LintFormat = {
  begin: '',
  file: ({ path, findings }) =>
    findings
      .map(({ range: { start }, level, code, message }) => {
        return `${path}:${start.line + 1}:${start.character + 1} ${level} ${code} ${message}\n`;
      })
      .join(''),
  end: () => '',
};
