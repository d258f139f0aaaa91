/** What the program that runs a command offers it besides its streams. */
export interface Host {
  /** The script of a lint thread, as an absolute path; null where everything is to be done in one thread. */
  readonly workerScript: string | null;
  /** Asks to be told of Ctrl-C, instead of being ended by it at once. */
  readonly interrupted: () => AbortSignal;
}

/** A host that has nothing to offer. */
export const BARE_HOST: Host = { workerScript: null, interrupted: () => new AbortController().signal };
