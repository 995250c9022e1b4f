import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { stringify } from 'yaml';
import { bodyText } from '../bodies.js';
import type { Bench, Comparison } from '../comparison.js';
import { timeAtMost } from '../goals.js';
import type { Contender } from '../measure.js';
import { ownLinter, peerLinters } from './contenders.js';

const NODE = 'node -e 0';
const CLEAN = 'clean JSON';
const FAULTY = 'JSON with findings';
const YAML = 'YAML';
const REPOSITORY = 'JSON in a repository, with a configuration';

const CONFIGURATION = `rules:
  psk-in-plaintext: off
overrides:
  - files: [lab/**]
    rules: { weak-dh-group: note }
ignore:
  - rule: ikev1
    file: partners/**
    reason: their gateways know no other
`;

/** The size of a body, in characters, that the goals speak of. */
const SIZE = { min: 960, max: 1088 };

/** Names certificates that Node reads at each start, which may take it longer than all else that it does then. */
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS';

/** The start of every contender: one file of one body. With certificates to read, once more without. */
export function starts(bench: Bench): readonly Comparison[] {
  const start = startOf(bench);
  if (env[CERTIFICATES] === undefined) return [start];
  const contenders = start.contenders.map((contender) => ({
    ...contender,
    environment: { ...contender.environment, [CERTIFICATES]: undefined },
  }));
  const title = `Start without ${CERTIFICATES}, which Node reads here`;
  // The files are there by then.
  return [start, { ...start, title, contenders, goals: [], prepare: () => undefined }];
}

function startOf(bench: Bench): Comparison {
  const at = (name: string): string => join(bench.folder, 'start', name);
  const repository = at('repository');
  const clean = { path: at('clean.json'), kind: 'file', ending: 'json', bodies: 0 } as const;
  // Reports are texts here, as who starts it by hand reads them.
  const own = (name: string, file: string): Contender => ({
    ...ownLinter(bench, clean, name),
    words: [bench.cli, file],
  });
  return {
    part: 'start',
    title: 'Start: one file of one body',
    prepare: () => {
      writeBodies(bench.seed, at);
      writeRepository(bench.seed, repository);
    },
    contenders: [
      { name: NODE, words: ['-e', '0'], bodies: 0, cwd: bench.folder },
      own(CLEAN, at('clean.json')),
      own(FAULTY, at('faulty.json')),
      own(YAML, at('clean.yaml')),
      { ...own(REPOSITORY, 'clean.json'), cwd: repository },
      ...peerLinters(bench, clean),
    ],
    // A start takes a twentieth of a second: more runs cost little, and the median needs them.
    runs: (told) => 4 * told + 1,
    goals: [
      timeAtMost(1.2, CLEAN, NODE),
      timeAtMost(1.4, FAULTY, NODE),
      timeAtMost(1.45, YAML, NODE),
      timeAtMost(1.6, REPOSITORY, NODE),
    ],
  };
}

/** The first sound body of ZStack of that size. */
function bodyToStartWith(seed: number): string {
  for (let index = 0; ; index++) {
    const text = bodyText(seed, index, 0);
    if (text.includes('"params"') && text.length >= SIZE.min && text.length <= SIZE.max) return `${text}\n`;
  }
}

function writeBodies(seed: number, at: (name: string) => string): void {
  const clean = bodyToStartWith(seed);
  mkdirSync(at('.'), { recursive: true });
  writeFileSync(at('clean.json'), clean);
  writeFileSync(at('faulty.json'), clean.replaceAll(/"aes-\d+"/gu, '"3des"'));
  writeFileSync(at('clean.yaml'), stringify(JSON.parse(clean)));
}

function writeRepository(seed: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.ipsec-lint.yaml'), CONFIGURATION);
  writeFileSync(join(folder, '.gitignore'), 'node_modules/\n');
  writeFileSync(join(folder, 'clean.json'), bodyToStartWith(seed));
  const author = ['user.name=bench', 'user.email=bench@localhost', 'commit.gpgSign=false'];
  const settings = author.flatMap((setting) => ['-c', setting]);
  for (const words of [['init'], ['add', '.'], [...settings, 'commit', '--message', 'Begin']]) {
    const { status, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words.join(' ')} failed: ${stderr}`);
  }
}
