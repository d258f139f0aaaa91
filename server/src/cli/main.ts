import { join } from 'node:path';
import { keepHeapSmall } from '../smallHeap.ts';
import { run } from './program.ts';

keepHeapSmall();

// A reader that has seen enough (`dispatch outline ... | head`) closes the pipe: nothing is left to do, and nothing is
// wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

let interruption: NodeJS.Signals | undefined;

/** Lets a command stop where it leaves everything whole. Whoever cannot wait presses Ctrl-C once more. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      interruption = signal;
      controller.abort();
    });
  }
  return controller.signal;
}

void run(process.argv.slice(2), process, { workerScript: join(__dirname, 'lintWorker.js'), interrupted }).then(
  (code) => {
    process.exitCode = code;
    // Whoever started the program is to see that it did not end of itself.
    if (interruption) process.kill(process.pid, interruption);
  },
);
