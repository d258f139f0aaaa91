import { describe, expect, it } from 'vitest';
import { attributed } from './whoSays.ts';

/** The offices of each speaker of a body. */
function rolesOf(body: string): [string, readonly string[]][] {
  return attributed(body).speakers.map(({ name, roles }) => [name, roles]);
}

describe('an office in the plural behind several names', () => {
  it('is that of each', () => {
    const body =
      'Present were Ri Chol Nam, Pak Yong Ho and Kim Sun Hui, secretaries of the Harbour Union, and divers. Ri Chol Nam said that it rains. Kim Sun Hui said that it pours.';
    expect(rolesOf(body)).toEqual([
      ['Ri Chol Nam', ['secretaries of the Harbour Union']],
      ['Kim Sun Hui', ['secretaries of the Harbour Union']],
    ]);
  });

  it('is not given twice to who bears it alone as well', () => {
    const body =
      'Ri Chol Nam and Pak Yong Ho, members of the Harbour Board, came. Ri Chol Nam, member of the Harbour Board, said that it rains.';
    expect(rolesOf(body)).toEqual([['Ri Chol Nam', ['member of the Harbour Board']]]);
  });

  it('is nobody’s behind one name, or where others follow', () => {
    expect(rolesOf('Ann Berg, divers of the port and pilots came. Berg said that it rains.')).toEqual([
      ['Ann Berg', []],
    ]);
  });
});
