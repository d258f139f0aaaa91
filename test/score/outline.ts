import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDispatch } from '../../server/src/core/format/dispatch.ts';
import { lineAt } from '../../server/src/core/format/lines.ts';
import type { Dispatch } from '../../server/src/core/format/model.ts';
import type { Span } from '../../server/src/core/format/span.ts';
import { attribute } from '../../server/src/core/speakers/attribution.ts';

/** The outline of a folder of single dispatches as `dispatch outline --format json` prints it, as far as the scorer reads it. */
export function outlineOf(folder: string): object {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return { version: 1, files: names.map((name) => outlineOfFile(join(folder, name))) };
}

function outlineOfFile(path: string): object {
  const dispatch = parseDispatch(readFileSync(path, 'utf8'));
  const speakers = attribute(dispatch).speakers.map((speaker) => ({
    name: speaker.name,
    kind: speaker.kind,
    roles: speaker.roles,
    aliases: speaker.aliases,
    statements: speaker.statements.map((statement) => ({
      range: rangeOf(dispatch, statement.span),
      mention: statement.mention && worded(dispatch, statement.mention),
      cue: statement.cue && worded(dispatch, statement.cue),
      mode: statement.mode,
      foundBy: statement.foundBy,
    })),
  }));
  return { path, dispatches: [{ speakers }] };
}

function worded(dispatch: Dispatch, span: Span): object {
  return { text: dispatch.text.slice(span.start, span.end), range: rangeOf(dispatch, span) };
}

function rangeOf(dispatch: Dispatch, span: Span): object {
  return { start: positionOf(dispatch, span.start), end: positionOf(dispatch, span.end) };
}

function positionOf(dispatch: Dispatch, offset: number): object {
  const line = lineAt(dispatch.lines, offset);
  return { line, character: offset - (dispatch.lines.starts[line] ?? 0) };
}
