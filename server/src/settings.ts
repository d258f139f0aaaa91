import type { OutlineOptions } from './features/documentSymbols.ts';
import type { InlayHintOptions } from './features/inlayHints.ts';

/** What a user can set, under `dispatch.` in the editor. */
export interface Settings {
  readonly outline: OutlineOptions;
  readonly inlayHints: InlayHintOptions;
}

/** The defaults of the manifest, which a test holds equal to these. */
export const DEFAULT_SETTINGS: Settings = {
  outline: { order: 'speaker', maximumSymbols: 10_000 },
  inlayHints: { pronouns: false },
};

/** Settings out of what an editor sends, which may be anything: what is missing or of the wrong type is the default. */
export function readSettings(value: unknown): Settings {
  return {
    outline: readOutline(property(value, 'outline')),
    inlayHints: readInlayHints(property(value, 'inlayHints')),
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

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
