import { describe, expect, it } from 'vitest';
import { hardWrap } from '../../../../server/src/core/rules/body/hardWrap.ts';
import { check } from '../reading.ts';

describe('body.hard-wrap', () => {
  it('marks the first two lines', () => {
    expect(
      check(
        hardWrap,
        'date 2025-09-07 Ferry Leaves Harbour\nThe ferry that goes to the islands left the harbour of Moss at\nseven in the morning, although the wind had risen during the\nnight and the captain had been told that the crossing would be\na rough one for whoever was on board.\nHe said that he had seen worse and that the ferry was built for\nweather of this kind.',
      ),
    ).toEqual([
      {
        at: '[[The ferry that goes to the islands left the harbour of Moss at\nseven in the morning, although the wind had risen during the]]',
        message: 'The 6 lines of the body are wrapped at a fixed width: a paragraph belongs on one line.',
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.\nIt came back.\nIt left again.\nIt sank.',
    'date 2025-09-07 Ferry Leaves Harbour\nThe ferry that goes to the islands left the harbour of Moss at seven in the morning, although the wind had risen during the night and the captain had been told that the crossing would be a rough one for whoever was on board. He said that he had seen worse and that the ferry was built for weather of this kind.',
    'date 2025-09-07 Ferry Leaves Harbour\nPresent were:\nAnna Berg, mayor of the town of Moss and its islands\nOle Dahl, captain of the ferry that left the harbour\nIda Lund, minister of harbours and of lighthouses too\nPer Moe, secretary of the union of all ferry workers',
    'The ferry that goes to the islands left the harbour of Moss at\nseven in the morning, although the wind had risen during the\nnight and the captain had been told that the crossing would be\na rough one for whoever was on board.\nHe said that he had seen worse and that the ferry was built for\nweather of this kind.',
  ])('%j is not wrapped', (text) => {
    expect(check(hardWrap, text)).toEqual([]);
  });
});
