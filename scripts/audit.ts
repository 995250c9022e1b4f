import { spawnSync } from 'node:child_process';
import { argv, exit } from 'node:process';

/** What `npm audit --json` says: of the vulnerabilities, or of why it could not ask for them. */
export type Audit =
  | { readonly kind: 'clean' }
  | { readonly kind: 'vulnerable'; readonly packages: readonly string[] }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Reads the output of `npm audit --json`. A registry without advisories, or out of reach, says nothing of the packages. */
export function readAudit(output: string): Audit {
  const report = parsed(output);
  if (report === null) return { kind: 'unknown', reason: 'npm audit gave no JSON' };
  const { vulnerabilities } = report;
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
    return { kind: 'unknown', reason: 'the registry gave no advisories' };
  }
  const packages = Object.keys(vulnerabilities);
  return packages.length === 0 ? { kind: 'clean' } : { kind: 'vulnerable', packages };
}

function parsed(output: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(output);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Asks for advisories on what users of the package install; fails only where there are some. */
function audit(): number {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  const result = readAudit(stdout);
  if (result.kind === 'vulnerable') {
    console.error(`advisories on ${result.packages.join(', ')}: see npm audit --omit=dev`);
    return 1;
  }
  console.log(result.kind === 'clean' ? 'no advisories' : `not checked: ${result.reason}`);
  return 0;
}

if (argv[1] === import.meta.filename) exit(audit());
