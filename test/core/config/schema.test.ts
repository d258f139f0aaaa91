import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import {
  CONFIG_FILE_NAME,
  CONFIG_PROPERTIES,
  OVERRIDE_PROPERTIES,
  parseConfig,
} from '../../../server/src/core/config/configFile.ts';
import { configSchema } from '../../../server/src/core/config/schema.ts';
import { ALL_RULES } from '../../../server/src/core/rules/registry.ts';
import { SCHEMA_FILE, schemaText } from './schemaFile.ts';

const root = new URL('../../../', import.meta.url);
// The schema has keywords that VS Code alone knows.
const validate = new Ajv({ strict: false }).compile(configSchema());

/** What schema and parser make of a configuration. */
function accepted(config: unknown): { readonly schema: boolean; readonly parser: boolean } {
  return { schema: validate(config), parser: 'file' in parseConfig(JSON.stringify(config)) };
}

describe('the schema of configurations', () => {
  it('is kept as the rules have it: npm run schema writes it', async () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await schemaText());
  });

  it('has the properties that are read', () => {
    const { properties } = configSchema() as { properties: Record<string, { items?: { properties: object } }> };
    expect(Object.keys(properties).sort()).toEqual([...CONFIG_PROPERTIES].sort());
    expect(Object.keys(properties['overrides']?.items?.properties ?? {}).sort()).toEqual(
      [...OVERRIDE_PROPERTIES].sort(),
    );
  });

  it('accepts every rule with the options and levels that it has by itself', () => {
    const rules = ALL_RULES.map(({ code, level, options = {} }) => [
      code,
      [level, Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))],
    ]);
    expect(accepted({ rules: Object.fromEntries(rules) as unknown })).toEqual({ schema: true, parser: true });
  });

  it.each([
    {},
    {
      $schema: 'x',
      extends: 'a.json',
      rules: {},
      knownAgencies: [],
      knownSources: [],
      overrides: [],
      baseline: 'b.json',
    },
    { extends: ['a.json', 'b.json'], knownAgencies: ['Nordisk'], knownSources: ['Moss Avis'] },
    { rules: { 'body.empty': 'off', 'body.markup': ['hint'], 'archive.order': ['error', { most: 20 }] } },
    {
      overrides: [
        { files: '*', rules: { 'body.empty': 'off' } },
        { files: ['a', 'b'], knownAgencies: ['x'] },
      ],
    },
  ])('accepts, as the parser does, %j', (config) => {
    expect(accepted(config)).toEqual({ schema: true, parser: true });
  });

  it.each([
    'text',
    { rule: {} },
    { extends: 1 },
    { extends: '' },
    { rules: { 'body.emptied': 'off' } },
    { rules: { 'body.empty': 'fatal' } },
    { rules: { 'body.empty': [] } },
    { rules: { 'body.empty': ['hint', { most: 1 }] } },
    { rules: { 'archive.order': ['hint', { most: 51 }] } },
    { rules: { 'archive.order': ['hint', { most: '5' }] } },
    { rules: { 'archive.order': ['hint', {}, {}] } },
    { rules: { 'header.date-stamp': ['hint', { dates: [1] }] } },
    { knownAgencies: 'Nordisk' },
    { knownAgencies: [' '] },
    { knownSources: ['x'.repeat(61)] },
    { overrides: [{ rules: {} }] },
    { overrides: [{ files: 'a', extends: 'b' }] },
    { baseline: null },
  ])('rejects, as the parser does, %j', (config) => {
    expect(accepted(config)).toEqual({ schema: false, parser: false });
  });

  it('accepts the examples of the documentation', () => {
    const texts = ['README.md', 'docs/configuration.md'].map((name) => readFileSync(new URL(name, root), 'utf8'));
    const examples = texts.flatMap((text) =>
      Array.from(text.matchAll(/```jsonc\n([^]*?)```/g), ([, example]) => example ?? ''),
    );
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(accepted(parse(example))).toEqual({ schema: true, parser: true });
  });

  it('has a documentation of each of its properties', () => {
    const text = readFileSync(new URL('docs/configuration.md', root), 'utf8');
    const explained = [...CONFIG_PROPERTIES, ...OVERRIDE_PROPERTIES].filter((name) => text.includes(`"${name}"`));
    expect(explained).toEqual([...CONFIG_PROPERTIES, ...OVERRIDE_PROPERTIES]);
  });

  it('comes with the extension, which offers it for configurations', () => {
    const { languages, jsonValidation } = manifest.contributes;
    expect(languages.find(({ id }) => id === 'jsonc')).toEqual({ id: 'jsonc', filenames: [CONFIG_FILE_NAME] });
    expect(jsonValidation).toEqual([{ fileMatch: CONFIG_FILE_NAME, url: './docs/schemas/dispatchrc.schema.json' }]);
    expect(readFileSync(new URL('.vscodeignore', root), 'utf8').split('\n')).toContain(
      '!docs/schemas/dispatchrc.schema.json',
    );
  });
});
