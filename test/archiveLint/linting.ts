import { ArchiveComparison } from '../../server/src/archiveLint/archiveComparison.ts';
import type { FileFinding } from '../../server/src/archiveLint/fileFinding.ts';
import { createFileLinter, type FileLint } from '../../server/src/archiveLint/fileLint.ts';
import { DEFAULT_LINT_CONFIG, type LintConfig } from '../../server/src/core/config/lintConfig.ts';
import { readArchive } from '../../server/src/files/archiveFile.ts';

export const TODAY = { year: 2025, month: 9, day: 10 };

/** A configuration with these rules at these levels, and every other rule off. */
export function onlyRules(rules: LintConfig['rules']): LintConfig {
  return { ...DEFAULT_LINT_CONFIG, rules };
}

/** What linting a file gives. */
export async function lintText(
  path: string,
  content: string | Buffer,
  config = DEFAULT_LINT_CONFIG,
): Promise<FileLint> {
  const linter = createFileLinter(config, TODAY);
  return linter.lint(await readArchive(path, Buffer.from(content), linter.names));
}

/** What is found by comparing files, by their paths. */
export async function compareFiles(
  files: Readonly<Record<string, string>>,
  configOf: (path: string) => LintConfig = () => DEFAULT_LINT_CONFIG,
): Promise<Record<string, readonly string[]>> {
  const comparison = new ArchiveComparison(configOf('.'), TODAY);
  for (const [path, text] of Object.entries(files)) {
    comparison.add(await lintText(path, text, configOf(path)), configOf(path));
  }
  return Object.fromEntries(
    [...comparison.findings()].map(([path, findings]) => [path, findings.map((finding) => inWords(finding))]),
  );
}

/** A finding in a line: where, how loud, which, and the places it is related to. */
export function inWords({ range, level, code, related, fix }: FileFinding): string {
  const places = related.map((place) => ` <- ${place.path} ${written(place.range)}`).join('');
  return `${written(range)} ${level} ${code}${places}${fix ? ` (${fix.title})` : ''}`;
}

function written({ start, end }: FileFinding['range']): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}
