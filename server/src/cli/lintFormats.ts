import { checkstyle } from './formats/checkstyle.ts';
import { github } from './formats/github.ts';
import { json } from './formats/json.ts';
import { junit } from './formats/junit.ts';
import type { LintFormat } from './formats/lintFormat.ts';
import { sarif } from './formats/sarif.ts';
import { text } from './formats/text.ts';

/** The ways to print findings, by the names that `--format` takes. */
export const LINT_FORMATS = { text, json, sarif, checkstyle, github, junit } as const satisfies Record<
  string,
  LintFormat
>;

export type LintFormatName = keyof typeof LINT_FORMATS;
