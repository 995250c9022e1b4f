import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, stdout, version } from 'node:process';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { buildBundle } from '../scripts/build.js';
import { bodyText } from './bodies.js';
import type { Contender, Measurement } from './measure.js';
import { measure } from './measure.js';
import { writeFiles, writeLines } from './workload.js';

/** One table: the first contender is what the others are compared with. */
interface Comparison {
  readonly name: string;
  readonly contenders: readonly Contender[];
}

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: '10000' },
    lines: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});

const SEED = Number(options.seed);
const FILES = Number(options.files);
const LINES = Number(options.lines);
const RUNS = Number(options.runs);

/** A start takes a twentieth of a second: more runs cost little, and the median needs them. */
const START_RUNS = 4 * RUNS + 1;

function comparisons(folder: string): readonly Comparison[] {
  const at = (name: string): string => join(folder, name);
  const cli = at('dist/cli.js');
  const lint = (name: string, path: string, bodies: number): Contender => ({
    name,
    words: [cli, at(path), '-f', `json=${at('report.json')}`],
    bodies,
  });
  const script = (name: string, file: string, path: string): Contender => ({
    name,
    words: [join(import.meta.dirname, 'contenders', file), at(path)],
    bodies: FILES,
  });
  return [
    {
      name: 'start',
      contenders: [
        { name: 'node -e 0', words: ['-e', '0'], bodies: 0 },
        { name: 'clean JSON', words: [cli, at('clean.json')], bodies: 0 },
        { name: 'JSON with findings', words: [cli, at('faulty.json')], bodies: 0 },
        { name: 'YAML', words: [cli, at('clean.yaml')], bodies: 0 },
      ],
    },
    {
      name: `${FILES} JSON files, 20 % of them faulty`,
      contenders: [script('read and JSON.parse', 'floor.js', 'json'), lint('ipsec-lint', 'json', FILES)],
    },
    {
      name: `${FILES} YAML files, 20 % of them faulty`,
      contenders: [script('read and parse with yaml', 'yaml-floor.js', 'yaml'), lint('ipsec-lint', 'yaml', FILES)],
    },
    {
      name: 'growth, JSON Lines',
      contenders: [
        lint(`${LINES / 100} bodies`, 'small.jsonl', LINES / 100),
        lint(`${LINES / 10} bodies`, 'middle.jsonl', LINES / 10),
        lint(`${LINES} bodies`, 'large.jsonl', LINES),
      ],
    },
  ];
}

async function prepare(folder: string): Promise<void> {
  await buildBundle(join(folder, 'dist'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  const clean = firstOf('params', 0);
  const faulty = clean.replace('"aes-', '"3des').replace(/"3des\d+/u, '"3des');
  writeFileSync(join(folder, 'clean.json'), clean);
  writeFileSync(join(folder, 'faulty.json'), faulty);
  writeFileSync(join(folder, 'clean.yaml'), stringify(JSON.parse(clean)));
  writeFiles(join(folder, 'json'), 'json', { seed: SEED, count: FILES, faulty: 0.2 });
  writeFiles(join(folder, 'yaml'), 'yaml', { seed: SEED, count: FILES, faulty: 0.2 });
  for (const [name, count] of [
    ['small', LINES / 100],
    ['middle', LINES / 10],
    ['large', LINES],
  ] as const) {
    writeLines(join(folder, `${name}.jsonl`), { seed: SEED, count, faulty: 0.2 });
  }
}

/** The first body with that wrapper. */
function firstOf(wrapper: string, faulty: number): string {
  for (let index = 0; ; index++) {
    const text = bodyText(SEED, index, faulty);
    if (text.includes(`"${wrapper}"`)) return text;
  }
}

function table(measurements: readonly Measurement[]): string {
  const [first] = measurements;
  const rows = measurements.map(({ name, milliseconds, fastest, peakMiB, bodies }) => [
    name,
    milliseconds.toFixed(1),
    fastest.toFixed(1),
    (milliseconds / (first?.milliseconds ?? 1)).toFixed(2),
    bodies === 0 ? '' : ((1000 * milliseconds) / bodies).toFixed(1),
    peakMiB.toFixed(0),
  ]);
  const head = ['', 'median ms', 'fastest ms', 'ratio', 'µs a body', 'peak MiB'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const folder = mkdtempSync(join(tmpdir(), 'ipsec-lint-bench-'));
try {
  await prepare(folder);
  const results: Record<string, readonly Measurement[]> = {};
  stdout.write(`Node ${version}, seed ${SEED}, ${RUNS} runs\n`);
  for (const { name, contenders } of comparisons(folder)) {
    const measurements = measure(contenders, name === 'start' ? START_RUNS : RUNS);
    results[name] = measurements;
    stdout.write(`\n${name}\n\n${table(measurements)}`);
  }
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
