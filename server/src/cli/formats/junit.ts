import type { FileFinding } from '../../archiveLint/fileFinding.ts';
import type { LintFormat } from './lintFormat.ts';
import { escaped, startOf } from './xml.ts';

/**
 * A report of JUnit: a suite a file, a test case a finding. Errors and warnings are failures, the rest is said by the
 * way.
 */
export const junit: LintFormat = {
  begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="dispatch lint">\n',
  file: ({ path, findings }) => {
    const failures = findings.filter(isFailure).length;
    const suite = startOf('testsuite', { name: path, tests: findings.length, failures, errors: 0 });
    return `${suite}>\n${findings.map((finding) => testCase(path, finding)).join('')}</testsuite>\n`;
  },
  // Services that find no test case at all believe that something went wrong.
  end: (_summary, empty) => {
    const passed = `${startOf('testsuite', { name: 'dispatch', tests: 1, failures: 0, errors: 0 })}>
  ${startOf('testcase', { name: 'dispatch lint', classname: 'dispatch' })}/>
</testsuite>
`;
    return `${empty ? passed : ''}</testsuites>\n`;
  },
};

function isFailure({ level }: FileFinding): boolean {
  return level === 'error' || level === 'warning';
}

function testCase(path: string, finding: FileFinding): string {
  const { code, level, message, range, url } = finding;
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  const words = escaped(`${path}:${place} ${level} ${code} ${message}\n${url}`);
  const inner = isFailure(finding)
    ? `${startOf('failure', { type: level, message })}>${words}</failure>`
    : `<system-out>${words}</system-out>`;
  return `  ${startOf('testcase', { name: `${place} ${code}`, classname: path })}>${inner}</testcase>\n`;
}
