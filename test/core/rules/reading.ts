import { parseDispatch } from '../../../server/src/core/format/dispatch.ts';
import { lineAt, lineEnd, lineStart } from '../../../server/src/core/format/lines.ts';
import type { Dispatch } from '../../../server/src/core/format/model.ts';
import type { Span } from '../../../server/src/core/format/span.ts';
import type { Finding, Fix, Rule, RuleContext } from '../../../server/src/core/rules/rule.ts';

/** A finding as a test reads it. */
export interface ReadFinding {
  /** The line of the finding, with the found characters in double square brackets. */
  readonly at: string;
  readonly message: string;
  /** What each fix is called, and the lines that it touches, mended. */
  readonly fixes?: readonly string[];
  /** The fixes that are not certain, in the same way. */
  readonly choices?: readonly string[];
}

const TODAY = { year: 2025, month: 9, day: 10 };

/** What a rule finds in a dispatch, read whole. The day of the check is 2025-09-10 unless said otherwise. */
export function check(rule: Rule, text: string, context: Partial<RuleContext> = {}): ReadFinding[] {
  const dispatch = parseDispatch(text);
  return rule.check(dispatch, { today: TODAY, ...context }).map((finding) => read(dispatch, finding));
}

function read(dispatch: Dispatch, finding: Finding): ReadFinding {
  const { text } = dispatch;
  const line = lineOf(dispatch, finding.span);
  const mark = text.slice(finding.span.start, finding.span.end);
  const at = `${text.slice(line.start, finding.span.start)}[[${mark}]]${text.slice(finding.span.end, line.end)}`;
  const after = (safe: boolean) =>
    finding.fixes
      .filter((fix) => fix.safe === safe)
      .map((fix) => {
        const lines = [line, ...fix.edits.map((edit) => lineOf(dispatch, edit.span))];
        const start = Math.min(...lines.map((each) => each.start));
        const behind = text.length - Math.max(...lines.map((each) => each.end));
        const mended = apply(text, fix);
        return `${fix.title}: ${mended.slice(start, mended.length - behind)}`;
      });
  const [fixes, choices] = [after(true), after(false)];
  return { at, message: finding.message, ...(fixes.length > 0 && { fixes }), ...(choices.length > 0 && { choices }) };
}

/** The lines that a span touches, or with which it ends. */
function lineOf({ text, lines }: Dispatch, { start, end }: Span): Span {
  return { start: lineStart(lines, lineAt(lines, start)), end: lineEnd(text, lines, lineAt(lines, end)) };
}

function apply(text: string, fix: Fix): string {
  const edits = fix.edits.toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return edits.reduce((after, { span, newText }) => after.slice(0, span.start) + newText + after.slice(span.end), text);
}
