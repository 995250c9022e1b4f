import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { FORMATS, SIMULATION_FORMATS, SUGGESTION_FORMATS } from '../../src/cli/options.js';
import type { Run, RunOptions } from '../cli/bundle.js';
import { ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** Both ends of a tunnel of the examples. */
const ENDS = ['estate/berlin/active.json', 'estate/hq/connections.yaml#berlin-active'] as const;

/** A copy of the examples, gone when the test is over. */
export function copyOfExamples(): string {
  const folder = folderWith({ '.git/': '' });
  cpSync(EXAMPLES, join(folder, 'examples'), { recursive: true });
  return join(folder, 'examples');
}

/** Command lines over the examples that use every command and format, and write nothing but their report. */
const COMMAND_LINES: readonly (readonly string[])[] = [
  ...FORMATS.map((format) => ['.', '--strict', '--verbose', '-p', 'recommended', '-f', format]),
  ['.', '-c', 'estate/.ipsec-lint.yaml', '--no-suppressions', '-f', 'sarif', '--sarif-suppressed'],
  ['.', '--fix-unsafe', '--dry-run'],
  ['.', '--print-config', '-c', 'estate/.ipsec-lint.yaml'],
  ['.', '--list-files'],
  ...SIMULATION_FORMATS.filter((format) => format !== 'mermaid').map((format) => ['simulate', '--all', '-f', format]),
  ...SIMULATION_FORMATS.map((format) => ['simulate', ...ENDS, '--with', 'estate', '-f', format]),
  ...SUGGESTION_FORMATS.map((format) => ['suggest', '--left', 'otc', '--right', 'zstack', '-f', format]),
  ['export', ENDS[0], '--with', 'estate', '--to', 'swanctl'],
  ['export', ENDS[0], '--with', 'estate', '--to', 'ipsec.conf'],
  ['rules', '-f', 'markdown'],
  ['explain', 'weak-dh-group'],
  ['explain', 'recommended'],
  ['schema', 'zstack'],
  ['schema', 'config'],
  ['help'],
];

/** What each command line says, on both streams, and how it ends. */
export async function saidByAll(options: RunOptions): Promise<readonly (readonly [string, Run])[]> {
  const said: (readonly [string, Run])[] = [];
  for (const words of COMMAND_LINES) {
    const run = await ipsecLint(words, options);
    expect([0, 1], `${words.join(' ')}: ${run.stderr}`).toContain(run.status);
    said.push([words.join(' '), run]);
  }
  return said;
}
