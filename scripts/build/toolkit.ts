import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rolldown';

const CORE = /[/\\]@actions[/\\]core[/\\]/u;

/**
 * `@actions/core` can also fetch tokens and run programs. What is not used of it does nothing when it is loaded, which
 * its package does not say: with this, no HTTP client comes into the bundle.
 */
export const toolkit: Plugin = {
  name: 'toolkit',
  resolveId(path, importer) {
    if (importer === undefined || !CORE.test(importer)) return undefined;
    if (/^\.\.?\//u.test(path)) return { id: join(dirname(importer), path), moduleSideEffects: false };
    if (!/^[@a-z]/u.test(path)) return undefined;
    return { id: isBuiltin(path) ? `node:${path}` : path, external: true, moduleSideEffects: false };
  },
};
