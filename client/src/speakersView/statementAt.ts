import type { Position } from '../../../server/src/core/format/position.ts';
import type { SpeakerRow, StatementRow } from './speakers.ts';

/**
 * The statement whose range holds a position (zero-based line, UTF-16 character), both ends included; where several do,
 * the one that begins last. Undefined where nobody speaks.
 */
export function statementAt(speakers: readonly SpeakerRow[], position: Position): StatementRow | undefined {
  let found: StatementRow | undefined;
  for (const { statements } of speakers) {
    for (const statement of statements) {
      const { start, end } = statement.range;
      if (isBefore(position, start) || isBefore(end, position)) continue;
      if (!found || isBefore(found.range.start, start)) found = statement;
    }
  }
  return found;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
