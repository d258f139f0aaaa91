import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, type Pseudoterminal } from 'vscode';
import { terminalText } from './terminalText.ts';

/**
 * How long a terminal stays open behind the last line, in milliseconds. An editor reads the lines of a task for
 * problems a while after they come, for it looks for the file of each, and no more once the task has ended: of one that
 * ends at once it would miss the last ones.
 */
const READING = { least: 500, ofLine: 40, most: 5000 };

const CTRL_C = '\u0003';

/** A terminal in which the command line runs once, with these arguments behind the program. */
export class LintTerminal implements Pseudoterminal {
  readonly #args: readonly string[];
  readonly #cwd: string;
  readonly #written = new EventEmitter<string>();
  readonly #closed = new EventEmitter<number>();
  #child: ChildProcess | undefined;
  #lines = 0;

  readonly onDidWrite = this.#written.event;
  readonly onDidClose = this.#closed.event;

  constructor(args: readonly string[], cwd: string) {
    this.#args = args;
    this.#cwd = cwd;
  }

  open(): void {
    // The editor's own Node, so that none has to be installed: on the desktop it is Electron's.
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const child = spawn(process.execPath, this.#args, { cwd: this.#cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => this.#write(text));
    }
    child.once('error', (error) => {
      this.#write(`${error.message}\n`);
      this.#end(2);
    });
    child.once('close', (code) => this.#end(code ?? 2));
  }

  handleInput(data: string): void {
    if (data === CTRL_C) this.#child?.kill('SIGINT');
  }

  close(): void {
    this.#child?.kill();
  }

  #write(text: string): void {
    this.#lines += text.split('\n').length - 1;
    this.#written.fire(terminalText(text));
  }

  #end(exitCode: number): void {
    if (!this.#child) return;
    this.#child = undefined;
    const reading = Math.min(READING.least + this.#lines * READING.ofLine, READING.most);
    setTimeout(() => this.#closed.fire(exitCode), reading);
  }
}
