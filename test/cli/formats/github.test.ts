import { expect, it } from 'vitest';
import { github } from '../../../server/src/cli/formats/github.ts';
import { printed } from './findings.ts';

it('prints a workflow command a finding, with its special characters escaped', () => {
  expect(printed(github).split('\n')).toEqual([
    '::error file=a.dispatch,line=3,endLine=3,col=5,endColumn=6,title=header.keyword-colon::A colon stands behind the keyword.',
    '::notice file=a.dispatch,line=10,endLine=11,title=archive.duplicate::"A & B" <100%25>,%0Asaid: \u0001 \ud800',
    '::warning file=d <1>%2C100%25%3Ae.dispatch,line=3,endLine=3,col=5,endColumn=6,title=header.keyword-colon::A colon stands behind the keyword.',
    '',
  ]);
});

it('prints nothing where nothing was found', () => {
  expect(printed(github, false)).toBe('');
});
