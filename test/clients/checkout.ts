import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { buildBundle } from '../../scripts/build.js';
import { GIT_ENVIRONMENT } from '../node/repository.js';
import { ROOT } from '../repository/tree.js';

/** What decides how a repository is installed from git. */
const FACE = ['.pre-commit-hooks.yaml', 'package.json'] as const;

/** Clones this checkout with the bundle that its sources give, and names the commit. */
export async function cloneTo(folder: string): Promise<string> {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { env: GIT_ENVIRONMENT, stdio: 'pipe', encoding: 'utf8' });
  // With the configuration of the machine, which may have to say that the checkout is safe to read.
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${ROOT}`, folder], { stdio: 'pipe' });
  await buildBundle(join(folder, 'dist'));
  for (const file of FACE) cpSync(join(ROOT, file), join(folder, file));
  git('-C', folder, 'add', '--all');
  git('-C', folder, 'commit', '--quiet', '--allow-empty', '--message=The checkout as it is');
  return git('-C', folder, 'rev-parse', 'HEAD').trim();
}
