import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Print what the command prints, as it comes. */
  readonly show?: boolean;
}

export interface Finished {
  /** The exit code; 127 where the command could not be started. */
  readonly code: number;
  /** What it printed, both streams together. */
  readonly output: string;
}

/** Runs a command to its end. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm and code are .cmd files on Windows, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (target: NodeJS.WriteStream) => (chunk: string) => {
      output += chunk;
      if (options.show) target.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command that must succeed, and returns what it printed.
 *
 * @throws {Error} with the command and the end of its output, where it fails
 */
export async function runOrThrow(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { code, output } = await run(command, args, options);
  if (code !== 0)
    throw new Error(`"${[command, ...args].join(' ')}" failed with exit code ${code}:\n${output.slice(-4000)}`);
  return output;
}

/** A command that keeps running until it is stopped. */
export interface Background {
  /** The exit code, once it has ended. */
  readonly exited: Promise<number>;
  /** Ends it and all its children. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a command in a process group of its own, so that its children end with it; what it prints goes to the log
 * file.
 */
export function runInBackground(
  command: string,
  args: readonly string[],
  logFile: string,
  env?: NodeJS.ProcessEnv,
): Background {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    detached: process.platform !== 'win32',
  });
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const exited = new Promise<number>((resolve) => {
    child.on('error', (error) => {
      log.write(error.message);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
  return { exited, stop: () => stopGroup(child, exited) };
}

async function stopGroup(child: ChildProcess, exited: Promise<number>): Promise<void> {
  signalGroup(child, 'SIGTERM');
  await Promise.race([exited, new Promise((resolve) => setTimeout(resolve, 5000).unref())]);
  // The leader may have gone and left a child.
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}
