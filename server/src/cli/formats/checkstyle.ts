import type { FileFinding } from '../../archiveLint/fileFinding.ts';
import type { LintFormat } from './lintFormat.ts';
import { startOf } from './xml.ts';

/** The report of Checkstyle, which Jenkins and many editors read. */
export const checkstyle: LintFormat = {
  begin: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  file: ({ path, findings }) => `${startOf('file', { name: path })}>\n${findings.map(errorElement).join('')}</file>\n`,
  end: () => '</checkstyle>\n',
};

function errorElement({ code, level, message, range: { start } }: FileFinding): string {
  const attributes = {
    line: start.line + 1,
    column: start.character + 1,
    severity: level === 'hint' ? 'info' : level,
    message,
    source: `dispatch.${code}`,
  };
  return `  ${startOf('error', attributes)}/>\n`;
}
