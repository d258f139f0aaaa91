import { NotificationType, RequestType } from 'vscode-jsonrpc';
import type { FileFinding } from '../archiveLint/fileFinding.ts';
import type { KnownFindings } from '../core/config/baseline.ts';
import type { LintConfig } from '../core/config/lintConfig.ts';
import type { ConfigFileProblem } from '../files/configLoader.ts';
import type { ArchiveFolder } from './diskArchive.ts';
import type { FileFindings } from './shownFindings.ts';

/** What the thread is started with. */
export interface BackgroundOptions {
  /** The script of the threads that lint many files, as an absolute path; null where this one does it alone. */
  readonly lintWorker: string | null;
}

/**
 * A document that is open from now on, as yet without dispatches; also one that is linted in another way than before.
 */
export interface Opening {
  readonly uri: string;
  readonly config: LintConfig;
  /** The findings that its baseline knows. */
  readonly known: KnownFindings;
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

/** What comparing shows of an open document; null where it has changed in the meantime. */
export const COMPARE = new RequestType<Opened, readonly FileFinding[] | null, undefined>('compare');

/** What was read of an archive on disk, and what was not. */
export interface ArchiveSummary {
  readonly files: number;
  readonly dispatches: number;
  /** How many `.txt` files are no dispatches. */
  readonly plainTexts: number;
  /** How many files and folders could not be read. */
  readonly skipped: number;
  /** The first of those, with the reasons. */
  readonly reasons: readonly { readonly path: string; readonly reason: string }[];
  /** How many findings are shown, of how many. */
  readonly shown: number;
  readonly total: number;
}

/** What is to be shown of a file; of an open document what comparing shows after so many changes that were sent. */
export interface Found extends FileFindings {
  readonly uri: string;
  readonly revision: number | null;
}

/** Lints the archive in folders on disk; null where that was cancelled. */
export const LINT = new RequestType<{ readonly folders: readonly ArchiveFolder[] }, ArchiveSummary | null, undefined>(
  'lint',
);

/** How many files of how many have been linted. */
export const PROGRESS = new NotificationType<{ readonly done: number; readonly total: number }>('progress');

/** Paths at which something has changed on disk. */
export const CHANGED = new NotificationType<{ readonly paths: readonly string[] }>('changed');

export const FOUND = new NotificationType<{ readonly found: readonly Found[] }>('found');

/** What there is to say of an archive whenever it was compared. */
export interface ArchiveState {
  readonly summary: ArchiveSummary;
  /** The paths of the configurations and baselines that its files were linted by. */
  readonly configs: readonly string[];
  /** What is wrong with some of these. */
  readonly problems: readonly ConfigFileProblem[];
}

export const STATE = new NotificationType<ArchiveState>('state');
