import { defineConfig } from 'vitest/config';

/** The tests that need programs beside Node: `pre-commit`, and npm with a way to its packages. */
export default defineConfig({
  test: {
    include: ['test/clients/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
