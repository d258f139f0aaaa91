import { deepEqual } from 'node:assert/strict';
import { closeAll, eventually, hoverAt, openSample } from './editor.ts';

describe('The hover', () => {
  afterEach(closeAll);

  for (const { on, text, says } of [
    { on: 'a pronoun', text: 'she stressed', says: '' },
    { on: 'a name', text: 'Ruben Adair', says: '' },
    { on: 'the date of a header', text: '2024-03-12', says: '' },
  ]) {
    it(`on ${on} says what a reader wants to know`, async () => {
      const document = await openSample('veldmark-2024.dispatch');
      const hover = await eventually(
        () => hoverAt(document, text),
        ({ length }) => length > 0,
      );
      deepEqual(hover, [says]);
    });
  }
});
