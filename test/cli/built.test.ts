import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { built } from './built.ts';
import { folderWith } from './commandLine.ts';

it('the command line as it is shipped finds the files of a glob', () => {
  const cwd = folderWith({ 'a.dispatch': 'Date 2025-09-07 Ferry\nText.\n', 'b.txt': 'Text.\n' });
  const printed = execFileSync(process.execPath, [built(), 'outline', '*.dispatch'], { cwd, encoding: 'utf8' });
  expect(printed).toBe('a.dispatch\n  1: 2025-09-07 Ferry\n');
});
