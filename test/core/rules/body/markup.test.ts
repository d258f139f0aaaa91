import { describe, expect, it } from 'vitest';
import { markup } from '../../../../server/src/core/rules/body/markup.ts';
import { check } from '../reading.ts';

describe('body.markup', () => {
  it('offers to take a line break out', () => {
    expect(check(markup, 'date 2025-09-07 Ferry Leaves Harbour\nIt left.<br>It came back.')).toEqual([
      {
        at: 'It left.[[<br>]]It came back.',
        message: 'The HTML tag "<br>" is left here: a dispatch is plain text.',
        choices: ['Remove the tag: It left.It came back.'],
      },
    ]);
  });

  it('takes a tag out that shapes words', () => {
    expect(check(markup, 'date 2025-09-07 Ferry Leaves Harbour\nIt <b class="x">left.')).toEqual([
      {
        at: 'It [[<b class="x">]]left.',
        message: 'The HTML tag "<b class="x">" is left here: a dispatch is plain text.',
        fixes: ['Remove the tag: It left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt was <5 and >3, a<b, <Berg> said.',
    'date 2025-09-07 Ferry Leaves Harbour\n<unknown> is no tag',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.',
  ])('%j has no tags', (text) => {
    expect(check(markup, text)).toEqual([]);
  });
});
