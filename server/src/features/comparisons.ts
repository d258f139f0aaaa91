import type { FileFinding } from '../archiveLint/fileFinding.ts';
import { changedEntries, type Archive } from '../core/format/archive.ts';
import type { Range } from '../core/format/position.ts';
import type { DispatchDocument } from '../document.ts';
import type { Cancellation } from '../pace.ts';

/**
 * Compares the dispatches of a document, with each other and with those of the archive around it where that was linted.
 * Null where the comparison was cancelled. The findings stand where the document had them when it was handed over, and
 * places in it are given by its URI.
 */
export interface Comparer {
  compare(document: DispatchDocument, cancellation: Cancellation): Promise<readonly FileFinding[] | null>;
}

/** What comparing shows of the open documents: faults that no dispatch has by itself. */
export interface Comparisons {
  /** Compares the dispatches of a document as it is now; false, and what is known stays, where that was cancelled. */
  compare(document: DispatchDocument, cancellation: Cancellation): Promise<boolean>;
  /** Takes what another document's comparison, or a change on disk, has shown of a document. */
  take(document: DispatchDocument, findings: readonly FileFinding[]): void;
  /**
   * What the last comparison found, in the order of the text, where it stands now. An edit makes the findings in the
   * dispatches that it touches disappear until they are compared again.
   */
  findings(document: DispatchDocument): readonly FileFinding[];
}

interface Known {
  readonly archive: Archive;
  readonly findings: readonly FileFinding[];
}

/** Remembers the last comparison of each document. */
export function createComparisons(comparer: Comparer): Comparisons {
  const known = new WeakMap<object, Known>();
  const take: Comparisons['take'] = ({ lineage, archive }, findings) => void known.set(lineage, { archive, findings });
  return {
    take,
    compare: async (document, cancellation) => {
      const findings = await comparer.compare(document, cancellation);
      if (!findings || cancellation.isCancellationRequested) return false;
      take(document, findings);
      return true;
    },
    findings: ({ uri, archive, lineage }) => {
      const last = known.get(lineage);
      if (!last || last.findings.length === 0) return [];
      if (last.archive === archive) return last.findings;
      const moved = createMove(last.archive, archive);
      return last.findings.flatMap((finding) => moveFinding(finding, uri, moved));
    },
  };
}

type Move = (range: Range) => Range | null;

/** Where ranges of an archive stand after an edit; null for those in the dispatches that it touched. */
function createMove(before: Archive, after: Archive): Move {
  const { from, beforeTo, afterTo } = changedEntries(before, after);
  const changed = before.firstLines[from] ?? Infinity;
  const behind = before.firstLines[beforeTo] ?? Infinity;
  const shift = (after.firstLines[afterTo] ?? 0) - behind;
  return (range) => {
    if (range.start.line < changed) return range;
    return range.start.line < behind ? null : shifted(range, shift);
  };
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: { ...start, line: start.line + by }, end: { ...end, line: end.line + by } };
}

/** The finding at its new place; none where its place is gone. */
function moveFinding(finding: FileFinding, uri: string, move: Move): FileFinding[] {
  const range = move(finding.range);
  if (!range) return [];
  const { fix } = finding;
  const edits = fix?.edits.flatMap(({ range: place, newText }) => {
    const moved = move(place);
    return moved ? [{ range: moved, newText }] : [];
  });
  return [
    {
      ...finding,
      range,
      related: finding.related.flatMap((place) => {
        const moved = place.path === uri ? move(place.range) : place.range;
        return moved ? [{ ...place, range: moved }] : [];
      }),
      ...(fix && edits && { fix: { ...fix, edits } }),
    },
  ];
}
