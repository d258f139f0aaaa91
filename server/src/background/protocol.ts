import { NotificationType, RequestType } from 'vscode-jsonrpc';
import type { FileFinding } from '../archiveLint/fileFinding.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';

/** A document that is open from now on, as yet without dispatches; also one that is linted in another way than before. */
export interface Opening {
  readonly uri: string;
  readonly config: LintConfig;
}

/** Dispatches of an open document that take the places of others. */
export interface Replacement {
  readonly uri: string;
  /** The first of those that go, and the one behind the last, by their places before the change. */
  readonly from: number;
  readonly to: number;
  /** Those that come. */
  readonly dispatches: readonly SentDispatch[];
}

/** A dispatch of an open document. */
export interface SentDispatch {
  readonly text: string;
  readonly lineEnds: number;
}

/** An open document. */
export interface Opened {
  readonly uri: string;
}

/** What the server and its background thread say to each other: plain data, as threads copy it. */
export const OPEN = new NotificationType<Opening>('open');
export const REPLACE = new NotificationType<Replacement>('replace');
export const CLOSE = new NotificationType<Opened>('close');

/** What comparing its dispatches shows of an open document; null where it has changed in the meantime. */
export const COMPARE = new RequestType<Opened, readonly FileFinding[] | null, undefined>('compare');
