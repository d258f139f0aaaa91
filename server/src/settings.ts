import type { OutlineOptions } from './features/documentSymbols.ts';

/** What a user can set, under `dispatch.` in the editor. */
export interface Settings {
  readonly outline: OutlineOptions;
}

export const DEFAULT_SETTINGS: Settings = { outline: { order: 'speaker', maximumSymbols: 10_000 } };

/** Settings out of what an editor sends, which may be anything: what is missing or of the wrong type is the default. */
export function readSettings(value: unknown): Settings {
  const outline = property(value, 'outline');
  const order = property(outline, 'order');
  const maximum = property(outline, 'maximumSymbols');
  return {
    outline: {
      order: order === 'text' || order === 'speaker' ? order : DEFAULT_SETTINGS.outline.order,
      maximumSymbols:
        typeof maximum === 'number' && maximum >= 1 ? Math.floor(maximum) : DEFAULT_SETTINGS.outline.maximumSymbols,
    },
  };
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
