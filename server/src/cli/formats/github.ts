import type { FileFinding } from '../../archiveLint/fileFinding.ts';
import type { LintFormat } from './lintFormat.ts';

/** Workflow commands of GitHub Actions, which shows them as annotations at their lines. */
export const github: LintFormat = {
  begin: '',
  file: ({ path, findings }) => findings.map((finding) => annotation(path, finding)).join(''),
  end: () => '',
};

function annotation(path: string, { code, level, message, range: { start, end } }: FileFinding): string {
  const command = level === 'error' || level === 'warning' ? level : 'notice';
  const properties = {
    file: path,
    line: start.line + 1,
    endLine: end.line + 1,
    // Columns are allowed on one line only.
    ...(start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 }),
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${command} ${written.join(',')}::${data(message)}\n`;
}

/** The escapes of the runner's command parser (actions/toolkit, `command.ts`). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
