import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { DEFAULT_SETTINGS, readSettings } from '../server/src/settings.ts';

test('settings are read as they are given', () => {
  const given = { outline: { order: 'text', maximumSymbols: 500 }, inlayHints: { pronouns: true } };
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

test('the manifest has the same defaults', () => {
  const { properties } = manifest.contributes.configuration;
  expect({
    outline: {
      order: properties['dispatch.outline.order'].default,
      maximumSymbols: properties['dispatch.outline.maximumSymbols'].default,
    },
    inlayHints: { pronouns: properties['dispatch.inlayHints.pronouns'].default },
  }).toEqual(DEFAULT_SETTINGS);
});
