import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, getuid, stderr, stdout } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { swanctlConf } from '../../src/export/swanctl.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { tunnelEnd } from '../../src/tunnel.js';
import type { End } from './bodies.js';
import type { Daemon, LogLine } from './daemon.js';
import { Wire } from './daemon.js';
import type { ChildFacts, Facts, RekeyFacts } from './facts.js';
import { foretold, NotKnown, playable } from './facts.js';
import type { Log } from './observed.js';
import { failedChildPhase, failedIkePhase, has, selectedIn } from './observed.js';
import type { BodyPair } from './pairs.js';
import { ADDRESSES, bodyPairs } from './pairs.js';
import type { ChildSa } from './sas.js';
import { ikeSasIn } from './sas.js';

/*
 * Lets two strongSwan daemons negotiate what pairs of request bodies stand for, and compares what happens with what the
 * simulator foretold. Each end is written as swanctl.conf by the project's own export. Needs root, Debian's strongSwan,
 * iproute2 and a C compiler; touches nothing but network namespaces of its own.
 */

const REKEY_END =
  /CHILD_SA \S+\{\d+\} established with SPIs|failed to establish CHILD_SA|CHILD_SA rekeying failed|giving up after|error notify|no CHILD_SA built|unacceptable/u;

type Logs = [LogLine[], LogLine[]];

/** One pair of daemons and what they are asked to do. */
class Stage {
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  async ready(): Promise<void> {
    for (const daemon of this.#wire.daemons) await daemon.ready();
  }

  remove(): Promise<void> {
    return this.#wire.remove();
  }

  /** What happens when one of the two daemons begins; their configurations in the same order. */
  async play(
    configurations: readonly [string, string],
    first: 0 | 1,
    ends: readonly [TunnelEnd, TunnelEnd],
  ): Promise<Facts> {
    await this.#load(configurations);
    const initiator = this.#daemon(first);
    const logs = this.#fresh();
    const names = childNames(ends[first]);
    for (const child of names) {
      await initiator.swanctl('--initiate', '--child', child, '--timeout', '6');
      await this.#settle(logs);
    }
    const ordered: readonly [Log, Log] = first === 0 ? logs : [logs[1], logs[0]];
    const isUp = ordered.every((log) => has(log, /^IKE_SA \S+\[\d+\] established between/u));
    const own = await installed(initiator);
    const others = await installed(this.#daemon(first === 0 ? 1 : 0));
    const children = names.map((name) => childFacts(own, name, ordered, others.length > 0));
    const isWhole = children.every(({ established }) => established);
    const rekey = names.length === 1 && isUp && isWhole ? await this.#rekeys(first) : null;
    await this.#clear();
    return {
      ike: isUp ? 'established' : 'failed',
      selected: selectedIn(ordered, /^IKE$/u),
      dhRetry: isUp && has(ordered[0], /didn't accept DH group/u),
      failedPhase: isUp ? (isWhole ? null : failedChildPhase(...ordered)) : failedIkePhase(...ordered),
      children,
      rekey,
    };
  }

  async #rekeys(first: 0 | 1): Promise<Facts['rekey']> {
    const byInitiator = await this.#rekey(first);
    const byResponder = await this.#rekey(first === 0 ? 1 : 0);
    return { byInitiator, byResponder };
  }

  /** The newest CHILD SA, rekeyed by one of the daemons. */
  async #rekey(by: 0 | 1): Promise<RekeyFacts> {
    const daemon = this.#daemon(by);
    const newest = (await installed(daemon)).sort((one, other) => other.uniqueId - one.uniqueId)[0];
    if (newest === undefined) return { ok: false, selected: null };
    const logs = this.#fresh();
    await daemon.swanctl('--rekey', '--child-id', String(newest.uniqueId));
    for (let tries = 0; tries < 60 && !has(logs[by], REKEY_END); tries++) await this.#settle(logs);
    await this.#settle(logs);
    const ok = logs.every((log) => has(log, /CHILD_SA \S+\{\d+\} established with SPIs/u));
    return { ok, selected: ok ? selectedIn([logs[by], logs[by === 0 ? 1 : 0]], /^(?:ESP|AH)$/u) : null };
  }

  async #load(configurations: readonly [string, string]): Promise<void> {
    for (const index of [0, 1] as const) {
      const { status, output } = await this.#daemon(index).load(configurations[index]);
      if (status !== 0) throw new Error(`strongSwan refuses a configuration:\n${output}\n${configurations[index]}`);
    }
  }

  /** Takes down what is up, so that the next pair finds nothing. */
  async #clear(): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      let left = 0;
      for (const daemon of this.#wire.daemons) {
        for (const { uniqueId } of ikeSasIn((await daemon.swanctl('--list-sas', '--raw')).output)) {
          left++;
          await daemon.swanctl('--terminate', '--ike-id', uniqueId, '--force', '--timeout', '-1');
        }
      }
      if (left === 0) return;
      await this.#settle(this.#fresh());
    }
    throw new Error('IKE SAs do not go away');
  }

  /** Logs from now on. */
  #fresh(): Logs {
    for (const daemon of this.#wire.daemons) daemon.log();
    return [[], []];
  }

  /** Reads on until both daemons have been silent for a while, and no packet is under way. */
  async #settle(logs: Logs): Promise<void> {
    const sent = (log: Log): number => log.filter(({ text }) => text.startsWith('sending packet')).length;
    const taken = (log: Log): number => log.filter(({ text }) => /^received packet|^ignoring/u.test(text)).length;
    for (let silent = 0, turns = 0; silent < 4 && turns < 250; turns++) {
      const news = this.#wire.daemons.map((daemon, index) => {
        const lines = daemon.log();
        logs[index]?.push(...lines);
        return lines.length;
      });
      const isUnderWay = sent(logs[0]) > taken(logs[1]) || sent(logs[1]) > taken(logs[0]);
      silent = news.some((count) => count > 0) || isUnderWay ? 0 : silent + 1;
      await sleep(12);
    }
  }

  #daemon(index: 0 | 1): Daemon {
    return this.#wire.daemons[index];
  }
}

async function installed(daemon: Daemon): Promise<ChildSa[]> {
  const sas = ikeSasIn((await daemon.swanctl('--list-sas', '--raw')).output);
  return sas.flatMap(({ children }) => children).filter(({ state }) => state === 'INSTALLED');
}

/** The names that the export gives the children of an end. */
function childNames({ children }: TunnelEnd): readonly string[] {
  return children.length === 1 ? ['child'] : children.map((_, index) => `child-${String(index + 1)}`);
}

function childFacts(sas: readonly ChildSa[], name: string, logs: readonly Log[], other: boolean): ChildFacts {
  const sa = other ? sas.find((candidate) => candidate.name === name) : undefined;
  if (sa === undefined) return { established: false, selected: null, mode: null, local: [], remote: [] };
  const { mode, local, remote } = sa;
  const selected = selectedIn(logs, /^(?:ESP|AH)$/u);
  return { established: true, selected, mode, local: [...local].sort(), remote: [...remote].sort() };
}

interface Difference {
  readonly what: string;
  readonly foretold: string;
  readonly seen: string;
}

function differences(told: Facts, seen: Facts): readonly Difference[] {
  const keys = ['ike', 'selected', 'dhRetry', 'failedPhase', 'children', 'rekey'] as const;
  return keys.flatMap((key) => {
    const [one, two] = [JSON.stringify(told[key]), JSON.stringify(seen[key])];
    return one === two ? [] : [{ what: key, foretold: one, seen: two }];
  });
}

function endOf({ body, companions, dialect }: End): TunnelEnd {
  return playable(tunnelEnd(body, { companions, dialect }));
}

/** Plays a pair in both directions; gives what is not as foretold. */
async function judge(stage: Stage, { ends }: BodyPair): Promise<readonly string[]> {
  const [left, right] = [endOf(ends[0]), endOf(ends[1])];
  const configurations = [
    swanctlConf(left, { psk: ends[0].key }).text,
    swanctlConf(right, { psk: ends[1].key }).text,
  ] as const;
  const complaints: string[] = [];
  for (const first of [0, 1] as const) {
    const told = first === 0 ? foretold(left, right) : foretold(right, left);
    let found = differences(told, await stage.play(configurations, first, [left, right]));
    // A busy machine loses packets now and then.
    if (found.length > 0) found = differences(told, await stage.play(configurations, first, [left, right]));
    for (const { what, foretold: one, seen } of found) {
      complaints.push(`${first === 0 ? 'left' : 'right'} begins, ${what}: foretold ${one}, seen ${seen}`);
    }
  }
  return complaints;
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
  const pairs = bodyPairs(Number(values.seed), Number(values.each)).filter(({ name }) => name.includes(values.only));
  const folder = mkdtempSync(join(tmpdir(), 'ipsec-lint-live-'));
  const stub = join(folder, 'xfrm-stub.so');
  const stages: Stage[] = [];
  const queue = [...pairs];
  let agree = 0;
  try {
    execFileSync('gcc', ['-shared', '-fPIC', '-O2', '-o', stub, join(import.meta.dirname, 'xfrm-stub.c'), '-ldl']);
    for (let index = 0; index < Number(values.workers); index++) {
      stages.push(new Stage(new Wire(index, folder, stub, ADDRESSES)));
    }
    await Promise.all(
      stages.map(async (stage) => {
        await stage.ready();
        for (let pair = queue.shift(); pair !== undefined; pair = queue.shift()) {
          const complaints = await judge(stage, pair).catch((error: unknown) => {
            if (error instanceof NotKnown) return [`not known: ${error.message}`];
            throw error;
          });
          if (complaints.length === 0) agree++;
          else stdout.write(`${pair.name}\n${complaints.map((text) => `  ${text}\n`).join('')}`);
        }
      }),
    );
  } finally {
    for (const stage of stages) await stage.remove().catch((error: unknown) => stderr.write(`${String(error)}\n`));
    rmSync(folder, { recursive: true, force: true });
  }
  stdout.write(`${String(agree)} of ${String(pairs.length)} pairs agree, each in both directions\n`);
  return agree === pairs.length ? 0 : 1;
}

process.exitCode = await main();
