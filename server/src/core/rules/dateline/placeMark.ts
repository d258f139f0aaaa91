import { datelineRule } from '../support/datelineRule.ts';
import { replacement } from '../support/fix.ts';

/** `SEOUL. April 11 (Yonhap)`, `SEOUL April 11 (Yonhap)` */
export const placeMark = datelineRule({
  code: 'dateline.place-mark',
  level: 'warning',
  description: 'Between place and date of a dateline stands something else than a comma and a space.',
  fixable: true,
  check: ({ place, dateSpan }, { text }) => {
    if (!dateSpan) return [];
    const gap = { start: place.end, end: dateSpan.start };
    const found = text.slice(gap.start, gap.end);
    if (found === ', ') return [];
    // "St." keeps its full stop, and a place after a second comma its own.
    const what = found.trim() === '' ? 'no comma' : found.trim() === ',' ? 'odd white space' : `"${found.trim()}"`;
    return [
      {
        span: what === 'no comma' ? { start: gap.start - 1, end: gap.end + 1 } : gap,
        message: `Between place and date stands ${what}: a comma and a space belong there.`,
        fixes: [replacement('Write a comma and a space', gap, ', ')],
      },
    ];
  },
});
