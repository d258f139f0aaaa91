import { expect, test } from 'vitest';
import { lintArguments } from '../../../client/src/lintTask/definition.ts';
import manifest from '../../../package.json' with { type: 'json' };

test('a task lints its folder, or the paths that it names, with further options', () => {
  expect(lintArguments({ type: 'dispatch' })).toEqual(['lint', '--format', 'text', '--', '.']);
  expect(lintArguments({ type: 'dispatch', paths: ['1998', '-old'], args: ['--quiet'] })).toEqual([
    'lint',
    '--quiet',
    '--format',
    'text',
    '--',
    '1998',
    '-old',
  ]);
});

test('the manifest describes the same properties with the same defaults', () => {
  const [definition] = manifest.contributes.taskDefinitions;
  const { paths, args } = definition!.properties;
  expect([definition?.type, Object.keys(definition?.properties ?? {})]).toEqual(['dispatch', ['paths', 'args']]);
  expect(lintArguments({ type: 'dispatch', paths: paths.default, args: args.default })).toEqual(
    lintArguments({ type: 'dispatch' }),
  );
});
