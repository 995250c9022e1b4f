import { env } from 'node:process';
import { defineConfig } from 'vitest/config';
import { TestSummary } from './scripts/test-summary.js';

// No test has a network, and Node 20 would read these certificates in each of the thousands of processes that tests start.
delete env['NODE_EXTRA_CA_CERTS'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/clients/**'],
    globalSetup: 'test/cli/scratch.ts',
    // Much of the time is that of programs that are started: a core that waits for one does nothing else.
    maxWorkers: '100%',
    // A law with many runs takes its time on a busy machine, and each run of the program is a process.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', new TestSummary()],
  },
});
