import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { DEFAULT_LINT_CONFIG } from '../server/src/core/config/lintConfig.ts';
import { configOfSettings } from '../server/src/lintSettings.ts';
import { DEFAULT_SETTINGS, readSettings } from '../server/src/settings.ts';

test('settings are read as they are given', () => {
  const lint = {
    enable: false,
    rules: { 'body.empty': 'off' },
    knownAgencies: ['Nordisk'],
    knownSources: ['Moss Avis'],
  };
  const given = { outline: { order: 'text', maximumSymbols: 500 }, inlayHints: { pronouns: true }, lint };
  expect(readSettings(given)).toEqual(given);
});

test('what is missing or makes no sense is the default', () => {
  expect(readSettings(null)).toEqual(DEFAULT_SETTINGS);
  expect(readSettings({ outline: 'text', inlayHints: [] })).toEqual(DEFAULT_SETTINGS);
  expect(readSettings({ outline: { order: 'size', maximumSymbols: -1 }, inlayHints: { pronouns: 'yes' } })).toEqual(
    DEFAULT_SETTINGS,
  );
  expect(readSettings({ outline: { maximumSymbols: 99.5 } })).toEqual({
    ...DEFAULT_SETTINGS,
    outline: { order: 'speaker', maximumSymbols: 99 },
  });
});

test('what is set of linting is a configuration, or wrong at a place that has a name', () => {
  const lint = DEFAULT_SETTINGS.lint;
  expect(configOfSettings(lint)).toEqual(DEFAULT_LINT_CONFIG);
  expect(configOfSettings({ ...lint, rules: { 'body.empty': 'off' }, knownAgencies: ['Nordisk'] })).toEqual({
    rules: { 'body.empty': { level: 'off' } },
    knownAgencies: ['Nordisk'],
    knownSources: [],
  });
  expect(configOfSettings({ ...lint, rules: { 'archive.order': ['hint', { most: 60 }] } })).toBe(
    'dispatch.lint.rules: archive.order: "most" is 50 or less, not 60.',
  );
  expect(configOfSettings({ ...lint, knownSources: 'Moss Avis' })).toBe(
    'dispatch.lint.knownSources: "knownSources" is an array in brackets [], not a text.',
  );
});

test('the README lists every setting with its default', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const rows = readme.matchAll(/^\| `(dispatch\.[\w.]+)` \| `([^`]*)` \| \S/gm);
  const { properties } = manifest.contributes.configuration;
  expect(Array.from(rows, ([, name, value]) => [name, value])).toEqual(
    Object.entries(properties).map(([name, property]) => [name, JSON.stringify(property.default)]),
  );
});

test('the manifest has the same defaults', () => {
  const { properties } = manifest.contributes.configuration;
  expect({
    outline: {
      order: properties['dispatch.outline.order'].default,
      maximumSymbols: properties['dispatch.outline.maximumSymbols'].default,
    },
    inlayHints: { pronouns: properties['dispatch.inlayHints.pronouns'].default },
    lint: {
      enable: properties['dispatch.lint.enable'].default,
      rules: properties['dispatch.lint.rules'].default,
      knownAgencies: properties['dispatch.lint.knownAgencies'].default,
      knownSources: properties['dispatch.lint.knownSources'].default,
    },
  }).toEqual(DEFAULT_SETTINGS);
});
