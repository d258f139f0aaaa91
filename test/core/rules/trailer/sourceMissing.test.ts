import { describe, expect, it } from 'vitest';
import { sourceMissing } from '../../../../server/src/core/rules/trailer/sourceMissing.ts';
import { compare } from '../comparing.ts';
import { dispatchOf, LIGHTHOUSE, STORM } from '../dispatches.ts';

/** Nine dispatches with their whole trailer, and one more. */
function archive(last: string): string[] {
  const whole = Array.from({ length: 9 }, (_, index) => dispatchOf(`2025-01-1${index}`, `Day ${index}`, STORM));
  return [...whole, last];
}

describe('trailer.source-missing', () => {
  it('marks the end of the body that has no source line behind it', () => {
    expect(
      compare(sourceMissing, archive(dispatchOf('2025-01-20', 'Lighthouse Opens', LIGHTHOUSE, '2025-01-01'))),
    ).toEqual([
      {
        at: '9 "burns."',
        message:
          "The source line is missing: the archive's other dispatches name their agency on a line behind the body.",
      },
    ]);
  });

  it('says nothing where all have one, where it is not usual, and of dispatches without a body', () => {
    expect(compare(sourceMissing, archive(dispatchOf('2025-01-20', 'Lighthouse Opens', LIGHTHOUSE)))).toEqual([]);
    expect(compare(sourceMissing, archive(dispatchOf('2025-01-20', 'Two', LIGHTHOUSE, '2025-01-01')).slice(5))).toEqual(
      [],
    );
    expect(compare(sourceMissing, archive('date 2025-01-20 Photo of Lighthouse\n'))).toEqual([]);
  });

  it('takes another share', () => {
    const files = archive(dispatchOf('2025-01-20', 'Lighthouse Opens', LIGHTHOUSE, '2025-01-01'));
    expect(compare(sourceMissing, files, { options: { percent: 95 } })).toEqual([]);
  });
});
