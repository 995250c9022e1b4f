import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for all test files of one run, inside of the project: what is built there finds its packages. */
    readonly scratch: string;
  }
}

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/ipsec-lint');

/** Makes the folder before the first test file, and takes it away behind the last one. */
export function setup(project: TestProject): () => void {
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(join(CACHE, 'test-'));
  // A test starts the bundle as another user.
  chmodSync(scratch, 0o755);
  project.provide('scratch', scratch);
  return () => {
    rmSync(scratch, { recursive: true, force: true });
  };
}
