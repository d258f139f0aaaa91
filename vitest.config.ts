import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    // A property test reads thousands of texts: on a machine that is busy with other things that takes its time.
    testTimeout: 60_000,
  },
});
