import { expect, it } from 'vitest';
import { terminalText } from '../../../client/src/lintTask/terminalText.ts';

it('lines in a terminal begin at its left edge', () => {
  expect(terminalText('a\nb\r\n\nc')).toBe('a\r\nb\r\n\r\nc');
});
