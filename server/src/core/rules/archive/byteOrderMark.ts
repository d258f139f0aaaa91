import { fileRule } from '../support/fileRule.ts';

/** A matter of taste: a file may begin with a byte order mark (FORMAT, "An archive"). */
export const byteOrderMark = fileRule({
  code: 'archive.byte-order-mark',
  level: 'off',
  description: 'A file begins with a byte order mark.',
  fixable: false,
  fault: ({ byteOrderMark: present }) =>
    present ? 'The file begins with a byte order mark, which UTF-8 does not need.' : null,
});
