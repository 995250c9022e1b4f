import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { namesInRun, simulatedPair } from '../../src/ends/pairs.js';
import type { FoundEnd } from '../../src/ends/gatherer.js';
import { EndGatherer } from '../../src/ends/gatherer.js';
import type { Direction } from '../../src/model/negotiation.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';
import { directionSentence } from '../../src/report/simulation/verdict.js';
import { link, table } from './markdown.js';

const ROOT = resolve(import.meta.dirname, '../..');
const BEGIN = '<!-- simulations: begin -->';
const END = '<!-- simulations: end -->';

const SAMPLES = {
  ZStack: 'zstack/create.json',
  'Apsara Stack': 'apsara/create-vpn-connection.json',
  'Open Telekom Cloud': 'otc/site-connection.json',
} as const;

/** What the sample of Open Telekom Cloud leaves to its policies. */
const POLICIES = 'policies/otc-defaults.json';

type Vendor = keyof typeof SAMPLES;

const PAIRS: readonly (readonly [Vendor, Vendor])[] = [
  ['ZStack', 'Apsara Stack'],
  ['ZStack', 'Open Telekom Cloud'],
  ['Apsara Stack', 'Open Telekom Cloud'],
];

function endOf(ends: readonly FoundEnd[], file: string): FoundEnd {
  const found = ends.find((end) => end.file === file);
  if (found === undefined) throw new Error(`${file} holds no tunnel end`);
  return found;
}

/** What comes of it if one end begins, why, and what to do about it. */
function cell(direction: Direction): string {
  const reasons = direction.causes.map(({ message, mend }) => `${message} *${mend}*`);
  return [`${directionSentence(direction)}.`, ...reasons].join(' ');
}

function row(pair: readonly [Vendor, Vendor]): string[] {
  const gatherer = new EndGatherer();
  const [left, right] = pair.map((vendor) => SAMPLES[vendor]);
  for (const file of [left, right, POLICIES]) {
    if (file === undefined) continue;
    const source = new Source(file, readFileSync(join(ROOT, 'examples', file), 'utf8'));
    for (const document of readSource(source).documents) gatherer.read(document);
  }
  const ends = gatherer.ends();
  const found = [endOf(ends, left ?? ''), endOf(ends, right ?? '')] as const;
  const { negotiation } = simulatedPair(found, namesInRun(found));
  const title = pair.map((vendor) => link(vendor, `examples/${SAMPLES[vendor]}`)).join(' and ');
  return [title, negotiation.verdict, ...negotiation.directions.map(cell)];
}

/** README.md with what comes of the vendors' own examples when each is set against another. */
export function readmeWithSimulations(readme: string): string {
  const before = readme.slice(0, readme.indexOf(BEGIN) + BEGIN.length);
  const after = readme.slice(readme.indexOf(END));
  const head = ['samples', 'verdict', 'if the first begins', 'if the second begins'];
  return `${before}\n\n${table(head, PAIRS.map(row))}\n\n${after}`;
}
