import { lines, scripted, type InWords } from './support.ts';

/** A dispatch with two speakers, and who they are. */
export const HARBOUR = lines(
  ' date 2025-09-07 Harbour Opens',
  'Orsholm, September 4 (AFP) -- Marta Kestrel, president of Veldmark, opened the harbour.',
  'Noting that the sea is wide, she stressed that ships are safe.',
  'She thanked the divers.',
  '"It is good," said Ruben Adair. -0-',
  'AFP',
  '2025-09-05',
  '',
);

export const KESTREL: InWords = {
  name: 'Marta Kestrel',
  roles: ['president of Veldmark'],
  mentions: ['Marta Kestrel', 'she', 'She'],
  says: [
    {
      all: 'Noting that the sea is wide, she stressed that ships are safe.',
      content: 'ships are safe.',
      by: 'she',
      cue: 'stressed',
    },
    { all: 'She thanked the divers.', content: 'the divers.', by: 'She', cue: 'thanked' },
  ],
};

export const ADAIR: InWords = {
  name: 'Ruben Adair',
  mentions: ['Ruben Adair'],
  says: [{ all: '"It is good," said Ruben Adair. -0-', content: '"It is good,"', by: 'Ruben Adair', cue: 'said' }],
};

export const harbour = () => scripted([KESTREL, ADAIR], ['"It is good,"']);
