import { defineConfig } from 'vitest/config';
import { TestSummary } from './scripts/test-summary.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new TestSummary()],
  },
});
