import { getLocation } from 'jsonc-parser';
import { parseConfig } from './core/config/configFile.ts';
import type { LintConfig } from './core/config/lintConfig.ts';
import { lineTable } from './core/format/lines.ts';
import { offsetAt } from './core/format/position.ts';

/** What a user can set of linting, under `dispatch.lint.`; rules and names as a `.dispatchrc.json` has them. */
export interface LintSettings {
  /** Whether the editor shows findings at all. */
  readonly enable: boolean;
  readonly rules: unknown;
  readonly knownAgencies: unknown;
  readonly knownSources: unknown;
}

/** The settings as the configuration of documents that have none beside them; or what is wrong with them, in words. */
export function configOfSettings({ rules, knownAgencies, knownSources }: LintSettings): LintConfig | string {
  const text = JSON.stringify({ rules, knownAgencies, knownSources }, null, 1);
  const parsed = parseConfig(text);
  if ('file' in parsed) {
    const { file } = parsed;
    return { rules: file.rules, knownAgencies: file.knownAgencies, knownSources: file.knownSources };
  }
  const { range, message } = parsed.problem;
  const { path } = getLocation(text, offsetAt(text, lineTable(text), range.start));
  return `dispatch.lint.${path.slice(0, 2).join(': ')}: ${message}`;
}
