import { describe, expect, it } from 'vitest';
import { dateMissing } from '../../../../server/src/core/rules/trailer/dateMissing.ts';
import { compare } from '../comparing.ts';
import { dispatchOf, LIGHTHOUSE, STORM } from '../dispatches.ts';

/** Nine dispatches with their whole trailer, and one more. */
function archive(last: string): string[] {
  const whole = Array.from({ length: 9 }, (_, index) => dispatchOf(`2025-01-1${index}`, `Day ${index}`, STORM));
  return [...whole, last];
}

describe('trailer.date-missing', () => {
  it('marks the end of the body that has no closing date behind it', () => {
    expect(compare(dateMissing, archive(dispatchOf('2025-01-20', 'Lighthouse Opens', LIGHTHOUSE, 'KCNA')))).toEqual([
      {
        at: '9 "burns."',
        message:
          "The closing date is missing: the archive's other dispatches end with the day on which the source published.",
      },
    ]);
  });

  it('says nothing where all have one, where it is not usual, and of dispatches without a body', () => {
    expect(compare(dateMissing, archive(dispatchOf('2025-01-20', 'Lighthouse Opens', LIGHTHOUSE)))).toEqual([]);
    expect(compare(dateMissing, archive(dispatchOf('2025-01-20', 'Two', LIGHTHOUSE, 'KCNA')).slice(5))).toEqual([]);
    expect(compare(dateMissing, archive('date 2025-01-20 Photo of Lighthouse\n'))).toEqual([]);
  });

  it('takes another share', () => {
    const files = archive(dispatchOf('2025-01-20', 'Lighthouse Opens', LIGHTHOUSE, 'KCNA'));
    expect(compare(dateMissing, files, { options: { percent: 95 } })).toEqual([]);
  });
});
