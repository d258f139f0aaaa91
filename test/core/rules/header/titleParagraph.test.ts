import { describe, expect, it } from 'vitest';
import { titleParagraph } from '../../../../server/src/core/rules/header/titleParagraph.ts';
import { check } from '../reading.ts';

describe('header.title-paragraph', () => {
  it('reports a dateline', () => {
    expect(check(titleParagraph, 'date 2025-09-07 MOSS, September 4 (Nordisk) -- The ferry left.')).toEqual([
      {
        at: 'date 2025-09-07 [[MOSS, September 4 (Nordisk) -- The ferry left.]]',
        message: 'The title begins with a dateline: the first paragraph stands in its place.',
      },
    ]);
  });

  it('reports a title as long as a paragraph', () => {
    expect(
      check(
        titleParagraph,
        'date 2025-09-07 Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Returns',
      ),
    ).toEqual([
      {
        at: 'date 2025-09-07 [[Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Ferry Leaves Harbour and Returns]]',
        message: 'The title has 332 characters: a whole paragraph stands in its place.',
      },
    ]);
  });

  it.each(['date 2025-09-07 Moss -- A Town and its Ferry', 'date 2025-09-07 Ferry Leaves Harbour', 'date 2025-09-07'])(
    '%j is a title',
    (text) => {
      expect(check(titleParagraph, text)).toEqual([]);
    },
  );
});
