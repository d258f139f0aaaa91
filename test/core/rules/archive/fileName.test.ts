import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../server/src/core/rules/archive/fileName.ts';
import { compare } from '../comparing.ts';
import { dispatchOf, LIGHTHOUSE, STORM } from '../dispatches.ts';

const text = dispatchOf('2025-01-02', 'Ferry Leaves Late', STORM);

describe('archive.file-name', () => {
  it.each(['2025-01-03_ferry.txt', '20250103.dispatch', 'moss.2025_01_03.txt'])(
    'marks the date that is not that of %s',
    (name) => {
      expect(compare(fileName, [{ name, text }])).toEqual([
        {
          at: '0 "2025-01-02"',
          message: 'The header says 2025-01-02, the name of the file 2025-01-03: one of them is wrong.',
        },
      ]);
    },
  );

  it.each(['2025-01-02_ferry.txt', 'ferry.txt', '2025-01.txt', '12345678.txt', ''])(
    'has nothing to say of %j',
    (name) => {
      expect(compare(fileName, [{ name, text }])).toEqual([]);
    },
  );

  it('has nothing to say of a file of several dispatches', () => {
    const second = dispatchOf('2025-01-03', 'Lighthouse Opens', LIGHTHOUSE);
    expect(compare(fileName, [{ name: '2025-01-01.txt', text: text + second }])).toEqual([]);
  });
});
