import { describe, expect, it } from 'vitest';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import { dispatchOf, LIGHTHOUSE, STORM } from '../core/rules/dispatches.ts';
import { compareFiles } from './linting.ts';

describe('comparing the files of an archive', () => {
  it('finds a dispatch that stands in another file too, and says where', async () => {
    const files = {
      'a.dispatch': dispatchOf('2025-09-06', 'Lighthouse', LIGHTHOUSE) + dispatchOf('2025-09-07', 'Storm', STORM),
      'b/c.dispatch': `\n\n${dispatchOf('2025-09-07', 'Storm', STORM)}`,
    };
    expect(await compareFiles(files)).toEqual({
      'b/c.dispatch': ['2:16-2:21 warning archive.duplicate <- a.dispatch 4:16-4:21'],
    });
  });

  it('finds what nearly all other dispatches of the archive have, at its place in the file', async () => {
    const sound = Array.from({ length: 12 }, (_, day): [string, string] => {
      return [`${day}.dispatch`, dispatchOf(`2025-08-${day + 10}`, `Day ${day}`, `The ferry left ${day} times.`)];
    });
    const files = {
      ...Object.fromEntries(sound),
      'last.dispatch': 'date 2025-09-07 Storm\nIt came.\n\nIt went.\n2025-09-07\n',
    };
    expect(await compareFiles(files)).toEqual({
      'last.dispatch': ['3:3-3:8 warning trailer.source-missing'],
    });
  });

  it('offers the spelling of a person that is more frequent', async () => {
    const said = (name: string) => `Moss is far.\nThe ferry is late, ${name} said on Monday.`;
    const files = {
      'a.dispatch': dispatchOf('2025-09-01', 'One', said('Anna Marie Dahl')),
      'b.dispatch': dispatchOf('2025-09-02', 'Two', said('Anna Marie Dahl')),
      'c.dispatch': dispatchOf('2025-09-03', 'Three', said('Anna-Marie Dahl')),
    };
    expect(await compareFiles(files)).toMatchObject({
      'c.dispatch': ['2:19-2:34 info speaker.two-spellings (Write "Anna Marie Dahl")'],
    });
  });

  it('reports at the level of the file in which it finds something, and with the options of the archive', async () => {
    const level = (set: 'off' | 'error') => ({
      ...DEFAULT_LINT_CONFIG,
      rules: { 'archive.duplicate': { level: set } },
    });
    const configs = { 'b.dispatch': level('error'), 'c.dispatch': level('off') };
    const storm = dispatchOf('2025-09-07', 'Storm', STORM);
    const found = await compareFiles(
      { 'a.dispatch': storm, 'b.dispatch': storm, 'c.dispatch': storm },
      (path) => Object.entries(configs).find(([name]) => name === path)?.[1] ?? DEFAULT_LINT_CONFIG,
    );
    expect(found).toEqual({ 'b.dispatch': ['0:16-0:21 error archive.duplicate <- a.dispatch 0:16-0:21'] });
  });
});
