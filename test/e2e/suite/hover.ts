import { deepEqual } from 'node:assert/strict';
import { closeAll, eventually, hoverAt, openSample } from './editor.ts';

const cases = [
  {
    on: 'a pronoun',
    text: 'she stressed',
    says: [
      '*she* stands for **Marta Kestrel** (person)',
      '',
      '- Role: president of the Republic of Veldmark',
      '- 2 statements: [line 3](FILE#L3,69), [line 4](FILE#L4,1)',
    ],
  },
  {
    on: 'a name',
    text: 'Ruben Adair',
    says: [
      '**Ruben Adair** (person)',
      '',
      '- Role: minister of Energy',
      '- 2 statements: [line 5](FILE#L5,1), [line 6](FILE#L6,1)',
    ],
  },
  {
    on: 'the date of a header',
    text: '2024-03-12',
    says: ['**Tuesday, March 12, 2024**', '', '- 1 day after the closing date, Monday, March 11, 2024', '- Juche 113'],
  },
];

describe('The hover', () => {
  afterEach(closeAll);

  for (const { on, text, says } of cases) {
    it(`on ${on} says what a reader wants to know`, async () => {
      const document = await openSample('veldmark-2024.dispatch');
      const hover = await eventually(
        () => hoverAt(document, text),
        ({ length }) => length > 0,
      );
      deepEqual(
        hover.map((part) => part.replaceAll(document.uri.toString(), 'FILE').split('\n')),
        [says],
      );
    });
  }
});
