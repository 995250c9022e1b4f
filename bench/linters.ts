import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

const PEERS = join(import.meta.dirname, 'peers');

/** What a linter is to read, and where its report goes. */
export interface Task {
  /** A file, or a folder of files with that ending. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly ending: 'json' | 'yaml';
  readonly report: string;
}

/** A linter with rules for request bodies, and how it is called for a report that programs read. */
export interface Linter {
  readonly name: string;
  readonly endings: readonly Task['ending'][];
  /** Arguments for Node. */
  readonly words: (task: Task) => readonly string[];
  /** The names of the files with a finding above a note, as its report has them. */
  readonly flagged: (report: string) => ReadonlySet<string>;
}

/** This project's command line, from a bundle. */
export function ipsecLint(cli: string): Linter {
  return {
    name: 'ipsec-lint',
    endings: ['json', 'yaml'],
    words: ({ path, report }) => [cli, path, '-f', `json=${report}`],
    flagged: (report) => {
      const { findings } = JSON.parse(report) as { findings: { level: string; file: string }[] };
      return new Set(findings.filter(({ level }) => level !== 'note').map(({ file }) => basename(file)));
    },
  };
}

const SPECTRAL: Linter = {
  name: 'Spectral',
  endings: ['json', 'yaml'],
  words: ({ path, kind, ending, report }) => [
    join(PEERS, 'node_modules/@stoplight/spectral-cli/dist/index.js'),
    ...['lint', kind === 'file' ? path : join(path, `**/*.${ending}`), '--quiet'],
    ...['--ruleset', join(PEERS, 'spectral.config.js'), '--format', 'json', '--output', report],
  ],
  flagged: (report) => new Set((JSON.parse(report) as { source: string }[]).map(({ source }) => basename(source))),
};

const ESLINT: Linter = {
  name: 'ESLint with @eslint/json',
  endings: ['json'],
  words: ({ path, report }) => [
    join(PEERS, 'node_modules/eslint/bin/eslint.js'),
    ...[path, '--config', join(PEERS, 'eslint-json.config.js'), '--format', 'json', '--output-file', report],
  ],
  flagged: (report) => {
    const files = JSON.parse(report) as { filePath: string; errorCount: number }[];
    return new Set(files.filter(({ errorCount }) => errorCount > 0).map(({ filePath }) => basename(filePath)));
  },
};

/** Linters of others, with rules that find the faults of the workload. */
export const PEER_LINTERS: readonly Linter[] = [SPECTRAL, ESLINT];

/** Installs the linters of others, as their lock file says, unless they are there. */
export function installPeers(): void {
  // npm writes this file last.
  if (existsSync(join(PEERS, 'node_modules/.package-lock.json'))) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', PEERS], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the linters to compare with cannot be installed: --without-peers leaves them out');
}
