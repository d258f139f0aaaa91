import type { Terminal } from './terminal.ts';

/** Shows how far a command has come. */
export interface Progress {
  /** One file more is done. */
  step(): void;
  /** Leaves the line to what is printed next. */
  stop(): void;
}

const SILENT: Progress = { step: () => undefined, stop: () => undefined };

/** Fewer are done before anybody has looked. */
const FEWEST = 2;

/** A bar on a terminal, and nothing in a pipe. */
export async function progressOver(files: number, { stderr }: Terminal): Promise<Progress> {
  if (!isTerminal(stderr) || files < FEWEST) return SILENT;
  const { SingleBar, Presets } = await import('cli-progress');
  const options = {
    stream: stderr,
    format: '{bar} {value} of {total} files, {eta_formatted} left',
    clearOnComplete: true,
    hideCursor: null,
    gracefulExit: false,
  };
  const bar = new SingleBar(options, Presets.shades_classic);
  bar.start(files, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

function isTerminal(stream: Terminal['stderr']): boolean {
  return 'isTTY' in stream && stream.isTTY === true;
}
