import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const CORE = /[/\\]@actions[/\\]core[/\\]/u;

/**
 * `@actions/core` can also fetch tokens and run programs. What is not used of it does nothing when it is loaded, which
 * its package does not say: with this, no HTTP client comes into the bundle.
 */
export const toolkit: Plugin = {
  name: 'toolkit',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\// }, ({ importer, path, resolveDir }) =>
      CORE.test(importer) ? { path: join(resolveDir, path), sideEffects: false } : undefined,
    );
    build.onResolve({ filter: /^[@a-z]/ }, ({ importer, path }) => {
      if (!CORE.test(importer)) return undefined;
      return { path: isBuiltin(path) ? `node:${path}` : path, external: true, sideEffects: false };
    });
  },
};
