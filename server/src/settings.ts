import type { OutlineOptions } from './features/documentSymbols.ts';
import type { InlayHintOptions } from './features/inlayHints.ts';
import type { LintSettings } from './lintSettings.ts';

/** What a user can set, under `dispatch.` in the editor. */
export interface Settings {
  readonly outline: OutlineOptions;
  readonly inlayHints: InlayHintOptions;
  readonly lint: LintSettings;
}

/** The defaults of the manifest, which a test holds equal to these. */
export const DEFAULT_SETTINGS: Settings = {
  outline: { order: 'speaker', maximumSymbols: 10_000 },
  inlayHints: { pronouns: false },
  lint: { enable: true, rules: {}, knownAgencies: [], knownSources: [] },
};

/** Settings out of what an editor sends, which may be anything: what is missing or of the wrong type is the default. */
export function readSettings(value: unknown): Settings {
  return {
    outline: readOutline(property(value, 'outline')),
    inlayHints: readInlayHints(property(value, 'inlayHints')),
    lint: readLint(property(value, 'lint')),
  };
}

function readOutline(value: unknown): OutlineOptions {
  const { order, maximumSymbols } = DEFAULT_SETTINGS.outline;
  const givenOrder = property(value, 'order');
  const givenMaximum = property(value, 'maximumSymbols');
  return {
    order: givenOrder === 'text' || givenOrder === 'speaker' ? givenOrder : order,
    maximumSymbols: typeof givenMaximum === 'number' && givenMaximum >= 1 ? Math.floor(givenMaximum) : maximumSymbols,
  };
}

function readInlayHints(value: unknown): InlayHintOptions {
  const pronouns = property(value, 'pronouns');
  return { pronouns: typeof pronouns === 'boolean' ? pronouns : DEFAULT_SETTINGS.inlayHints.pronouns };
}

/** What is wrong with rules and names is told where they are used: a broken configuration is no default one. */
function readLint(value: unknown): LintSettings {
  const { enable, rules, knownAgencies, knownSources } = DEFAULT_SETTINGS.lint;
  const givenEnable = property(value, 'enable');
  return {
    enable: typeof givenEnable === 'boolean' ? givenEnable : enable,
    rules: property(value, 'rules') ?? rules,
    knownAgencies: property(value, 'knownAgencies') ?? knownAgencies,
    knownSources: property(value, 'knownSources') ?? knownSources,
  };
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
