import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import usual from './vitest.config.js';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).map((name) => `test/${name}`);

/** The tests with properties, each tried `TIMES` times as often as in `npm test`, 8 unless told. */
export default defineConfig({
  test: {
    ...usual.test,
    include: files.filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes("'fast-check'")),
    setupFiles: 'test/longer.ts',
    testTimeout: 7_200_000,
  },
});
