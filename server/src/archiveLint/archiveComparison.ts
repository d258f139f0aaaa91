import { levelOf, type LintConfig } from '../core/config/lintConfig.ts';
import type { CalendarDate } from '../core/format/calendar.ts';
import type { Range } from '../core/format/position.ts';
import type { Span } from '../core/format/span.ts';
import type { ArchiveFinding, ArchiveScopeRule, Located } from '../core/rules/archiveRule.ts';
import { createRuleContexts } from '../core/rules/context.ts';
import { ARCHIVE_RULES } from '../core/rules/registry.ts';
import type { RuleContext } from '../core/rules/rule.ts';
import { byPlace, fileFinding, type FileFinding } from './fileFinding.ts';
import type { ComparedDispatch, FileLint } from './fileLint.ts';

const RULES = ARCHIVE_RULES.filter((rule): rule is ArchiveScopeRule => rule.scope === 'archive');

/** What is compared, and where it stands. */
interface Compared extends Located {
  readonly path: string;
  readonly config: LintConfig;
  readonly firstLine: number;
  readonly lines: ComparedDispatch['lines'];
}

/** Compares the dispatches of all files of an archive: what is found there no file shows by itself. */
export class ArchiveComparison {
  readonly #contextOf: (rule: ArchiveScopeRule) => RuleContext;
  readonly #dispatches: Compared[] = [];

  /** @param config the one that holds for the folder of the whole archive: the rules have its options and its names */
  constructor(config: LintConfig, today: CalendarDate) {
    this.#contextOf = createRuleContexts(config, { today });
  }

  /** Adds a file; files are added in the order of the archive. The levels are those of the file's own configuration. */
  add({ path, file, compared }: Pick<FileLint, 'path' | 'file' | 'compared'>, config: LintConfig): void {
    for (const { facts, firstLine, lines } of compared) {
      this.#dispatches.push({ path, file, config, facts, firstLine, lines });
    }
  }

  /** The findings by the paths of their files; those of a file in the order of the text. */
  findings(): ReadonlyMap<string, readonly FileFinding[]> {
    const byPath = new Map<string, FileFinding[]>();
    for (const rule of RULES) {
      for (const found of rule.compare(this.#dispatches, this.#contextOf(rule))) {
        const compared = this.#dispatches[found.at];
        const finding = compared && this.#placed(rule, found, compared);
        if (!finding) continue;
        const others = byPath.get(compared.path);
        if (others) others.push(finding);
        else byPath.set(compared.path, [finding]);
      }
    }
    for (const findings of byPath.values()) findings.sort(byPlace);
    return byPath;
  }

  #placed(rule: ArchiveScopeRule, found: ArchiveFinding, compared: Compared): FileFinding | null {
    const level = levelOf(rule, compared.config);
    if (level === 'off') return null;
    const related = found.related.flatMap(({ at, span, message }) => {
      const other = this.#dispatches[at];
      return other ? [{ path: other.path, range: rangeIn(other, span), message }] : [];
    });
    const fixes = rule.fixes?.(found) ?? [];
    return fileFinding({ ...found, code: rule.code, level, related, fixes }, (span) => rangeIn(compared, span));
  }
}

/** The range of a fact, which stands on a single line. */
function rangeIn({ firstLine, lines }: Compared, span: Span): Range {
  const [line, start] = lines.findLast(([, first]) => first <= span.start) ?? [0, 0];
  const position = (offset: number) => ({ line: firstLine + line, character: offset - start });
  return { start: position(span.start), end: position(span.end) };
}
