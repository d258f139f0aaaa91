import type { Uri } from 'vscode';
import type { StaticFeature } from 'vscode-languageclient/node';

/** The server's notification that an outline was capped, or no longer is. */
export const outlineLimitNotification = 'dispatch/outlineLimit';

/**
 * What the outline of a document shows: `shown` of `total` entries, under the limit `dispatch.outline.maximumSymbols`.
 */
export interface OutlineLimit {
  readonly uri: Uri;
  readonly shown: number;
  readonly total: number;
  readonly limit: number;
}

/** Tells the server that this client knows the notification; other clients are sent a message for a person instead. */
export const announceOutlineLimit: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), outlineLimit: true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
