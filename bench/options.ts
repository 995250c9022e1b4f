import { parseArgs } from 'node:util';
import type { Part } from './comparison.js';
import { PARTS } from './comparison.js';

export interface Options {
  readonly seed: number;
  readonly files: number;
  readonly lines: number;
  readonly connections: number;
  readonly runs: number;
  /** Whether the linters of others run too. */
  readonly peers: boolean;
  readonly only: ReadonlySet<Part>;
  /** Where the results go as JSON. */
  readonly json: string | null;
}

/** The options of `npm run bench`; an error where one is unknown or no amount. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      seed: { type: 'string', default: '1' },
      files: { type: 'string', default: '10000' },
      lines: { type: 'string', default: '100000' },
      connections: { type: 'string', default: '10000' },
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: PARTS.join() },
      'without-peers': { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  return {
    seed: amount('seed', values.seed),
    files: amount('files', values.files),
    lines: amount('lines', values.lines),
    connections: amount('connections', values.connections),
    runs: amount('runs', values.runs),
    peers: !values['without-peers'],
    only: partsIn(values.only),
    json: values.json ?? null,
  };
}

function amount(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} ${text}: write a number from 1`);
  return value;
}

function partsIn(text: string): ReadonlySet<Part> {
  const parts = text.split(',').map((word) => {
    const part = PARTS.find((each) => each === word.trim());
    if (part === undefined) throw new Error(`--only ${word}: write some of ${PARTS.join(', ')}`);
    return part;
  });
  return new Set(parts);
}
