import { describe, expect, it } from 'vitest';
import { parseDispatch } from '../../../server/src/core/format/dispatch.ts';
import { attribute } from '../../../server/src/core/speakers/attribution.ts';

/** The offices of the one who speaks in a dispatch of this title and body. */
function rolesOf(title: string, body: string): readonly string[] | undefined {
  const dispatch = parseDispatch(
    `date 2031-05-06 ${title}\n\nPort Alma, May 5 (ANA) -- ${body} -0-\n\nANA\n2031-05-06\n`,
  );
  return attribute(dispatch).speakers[0]?.roles;
}

describe('an office in the title', () => {
  const body =
    'Ann Berg, vice-minister of harbours, issued the following press statement on Monday:\nThe pier is ours.';

  it('belongs to whoever signs the text, if the text gives them that office', () => {
    expect(rolesOf('Press Statement by Vice-Minister of Harbours of RA', body)).toEqual([
      'vice-minister of harbours',
      'Vice-Minister of Harbours of RA',
    ]);
  });

  it('belongs to the person beside whose name it stands', () => {
    expect(rolesOf('Press Statement of Ann Berg, Deputy Head of Board', body)).toEqual([
      'vice-minister of harbours',
      'Deputy Head of Board',
    ]);
  });

  it('is not given to whoever holds another', () => {
    expect(rolesOf('Press Statement by Mayor of Alma', body)).toEqual(['vice-minister of harbours']);
  });
});
