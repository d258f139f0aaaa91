import { keepHeapSmall } from '../smallHeap.ts';
import { run } from './program.ts';

keepHeapSmall();

// A reader that has seen enough (`dispatch outline ... | head`) closes the pipe: nothing is left to do, and nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
});
