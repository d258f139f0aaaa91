import { fileRule } from '../support/fileRule.ts';

/** A file in Windows-1252, Latin-1, EUC-KR ... */
export const encoding = fileRule({
  code: 'archive.encoding',
  level: 'warning',
  description: 'A file is in another encoding than UTF-8.',
  fixable: false,
  fault: ({ encoding: label }) =>
    /^(?:utf-?8|ascii|us-ascii|)$/i.test(label)
      ? null
      : `The file is in ${label}: in UTF-8 every program reads it the same way.`,
});
