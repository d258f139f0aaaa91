import fc from 'fast-check';

/** Lines of which real and broken archives are made. */
const fragments = fc.constantFrom(
  ' date 2025-09-07 Ferry Opens',
  'date 2025-09-07 Ferry Opens',
  'date 2025-02-30 No Such Day',
  'date 2025-09 A Month Alone',
  'date 2025 A Year Alone',
  'date Ferry Opens',
  'date',
  'Date: 07/09/2025 Ferry Opens',
  'dae 2025-9-7 Ferry Opens',
  '2025-09-07 Ferry Opens',
  'date 2025-09-07T10:00:00Z',
  '\u00a0\tdate\u00a02025-09-07\u00a0Ferry',
  '\ufeffdate 2025-09-07 Ferry Opens',
  'Date palms line the avenue.',
  'date palms line the avenue.',
  'Port Alma, September 4 (KCNA) -- Ann Berg said so.',
  'MOSCOW, March 3. /TASS/. He "spoke".',
  '[Juche114.9.7.]',
  'Last words. -0-',
  'KCNA',
  'Xinhua - Global Times',
  '2025-09-05',
  '2025-02-30',
  '😀 astral 𝔸 words 😀',
  '\ud83d half a pair',
  'control \u0001\u0002\u007f bytes',
  '',
  ' ',
  '\u3000\u200b',
);

const lineEnds = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '');

/** Texts of archives, sound and malformed: with and without trailers, with mixed line ends and without any. */
export const archiveTexts: fc.Arbitrary<string> = fc
  .array(fc.tuple(fragments, lineEnds), { maxLength: 24 })
  .map((lines) => lines.flat().join(''));

/** What a person or a program puts into an archive: lines, parts of lines, and characters that matter to the format. */
export const insertedTexts: fc.Arbitrary<string> = fc.oneof(
  archiveTexts,
  fragments,
  fc.tuple(fragments, fc.nat(40)).map(([line, length]) => line.slice(0, length)),
  fc.constantFrom('', '\n', '\r', '\r\n', 'd', ' ', '0', '-0-', '\ud83d', '\ude00', '\n\n', '\ndate 2025-01-01 T\n'),
);
