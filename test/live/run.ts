import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, getuid, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { simulate } from '../../src/simulate/simulate.js';
import { liveCases } from './cases.js';
import type { StarterFiles } from './daemon.js';
import { STARTER } from './daemon.js';
import type { Facts } from './facts.js';
import { foretold, NotKnown } from './facts.js';
import type { LiveCase } from './live-case.js';
import type { Network } from './network.js';
import { Stage } from './stage.js';
import { Table } from './table.js';
import type { Site } from './wire.js';
import { Wire } from './wire.js';

/*
 * Lets two strongSwan daemons negotiate what pairs of request bodies stand for, and compares what happens with what the
 * simulator foretold. Ends are written by the project's own export, but for those of the tests of keys and lifetimes. Needs root, Debian's strongSwan, iproute2 and a C
 * compiler; touches nothing but network namespaces of its own.
 */

interface Difference {
  readonly what: string;
  readonly foretold: string;
  readonly seen: string;
}

function differences(told: Facts, seen: Facts): readonly Difference[] {
  const keys = ['ike', 'selected', 'dhRetry', 'failedPhase', 'children', 'rekey', 'outlives'] as const;
  return keys.flatMap((key) => {
    const [one, two] = [JSON.stringify(told[key]), JSON.stringify(seen[key])];
    return one === two ? [] : [{ what: key, foretold: one, seen: two }];
  });
}

/** Plays a pair, begun by each end that is to; gives what is not as foretold. */
async function judge(stage: Stage, played: LiveCase): Promise<readonly string[]> {
  const { parts, begins, watched } = played;
  const [{ end: left }, { end: right }] = parts;
  const complaints: string[] = [];
  for (const first of begins) {
    const told = first === 0 ? foretold(left, right, watched) : foretold(right, left, watched);
    let found = differences(told, await stage.play(played, first));
    // A busy machine loses packets now and then.
    if (found.length > 0) found = differences(told, await stage.play(played, first));
    for (const { what, foretold: one, seen } of found) {
      complaints.push(`${first === 0 ? 'left' : 'right'} begins, ${what}: foretold ${one}, seen ${seen}`);
    }
  }
  return complaints;
}

/** Plays cases one after the other, until none is left: between two daemons that stay while the next case wants them so. */
async function work(queue: LiveCase[], worker: number, site: Site, table: Table): Promise<void> {
  let count = 0;
  let stage: Stage | null = null;
  let network: Network | null = null;
  try {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const files = starterFilesOf(next);
      if (stage === null || next.network !== network || files !== null) {
        await stage?.remove();
        stage = null;
        stage = await Stage.on(new Wire(`${String(worker)}-${String(count++)}`, site, next.network, files));
        network = files === null ? next.network : null;
      }
      table.add(next, verdictOf(next), await complaintsOn(stage, next));
    }
  } finally {
    await stage?.remove();
  }
}

async function complaintsOn(stage: Stage, played: LiveCase): Promise<readonly string[]> {
  try {
    return await judge(stage, played);
  } catch (error) {
    if (error instanceof NotKnown) return [`not known: ${error.message}`];
    throw error;
  }
}

function starterFilesOf({ parts: [, { configuration }] }: LiveCase): StarterFiles | null {
  return 'swanctl' in configuration ? null : configuration;
}

/** Of all directions that are played together. */
function verdictOf({ parts: [{ end: left }, { end: right }], begins }: LiveCase): string {
  const starts = { origin: 'explicit', value: 'always', place: left.place } as const;
  const initiator = begins.length > 1 ? 'both' : begins[0] === 0 ? 'left' : 'right';
  return simulate({ ...left, starts }, { ...right, starts }, { initiator }).verdict;
}

function missing(): string | null {
  if (getuid?.() !== 0) return 'it needs root';
  const programs = ['swanctl', 'ip', 'unshare', 'gcc'].filter((name) => {
    const folders = (env['PATH'] ?? '').split(':');
    return !folders.some((folder) => existsSync(join(folder, name)));
  });
  if (!existsSync('/usr/lib/ipsec/charon')) programs.push('charon');
  return programs.length === 0 ? null : `it needs ${programs.join(', ')}`;
}

/** The cases that are asked for, as far as this machine can play them; those that need daemons of their own come last. */
function cases(seed: number, each: number, only: string): LiveCase[] {
  const wanted = liveCases(seed, each).filter(({ group, name }) => `${group}: ${name}`.includes(only));
  const lasting = wanted.filter((played) => starterFilesOf(played) === null);
  if (existsSync(STARTER)) return [...lasting, ...wanted.filter((played) => starterFilesOf(played) !== null)];
  stdout.write('ipsec.conf is not played: it needs strongswan-starter\n');
  return lasting;
}

/** Compiles what stands in for the kernel, and for the NATs. */
function builtIn(folder: string): Site {
  const [stub, nat] = [join(folder, 'xfrm-stub.so'), join(folder, 'nat')];
  const source = (name: string): string => join(import.meta.dirname, name);
  execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', stub, source('xfrm-stub.c'), '-ldl', '-pthread']);
  execFileSync('gcc', ['-O2', '-o', nat, source('nat.c')]);
  return { folder, stub, nat };
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: {
      seed: { type: 'string', default: '1' },
      each: { type: 'string', default: '8' },
      workers: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
    },
  });
  const wants = missing();
  if (wants !== null) {
    stdout.write(`live test skipped: ${wants}\n`);
    return 0;
  }
  const queue = cases(Number(values.seed), Number(values.each), values.only);
  const all = queue.length;
  const folder = mkdtempSync(join(tmpdir(), 'ipsec-lint-live-'));
  const table = new Table();
  const interrupt = (): void => {
    stderr.write('interrupted: no further pair is played\n');
    queue.length = 0;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  try {
    const site = builtIn(folder);
    const workers = Array.from({ length: Number(values.workers) }, (_, worker) => work(queue, worker, site, table));
    // All of them have cleaned up before the first error counts.
    for (const outcome of await Promise.allSettled(workers)) {
      if (outcome.status === 'rejected') throw outcome.reason;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  stdout.write(table.text());
  stdout.write(`${String(table.agreeing)} of ${String(all)} pairs agree, each in both directions\n`);
  return table.agreeing === all ? 0 : 1;
}

process.exitCode = await main();
