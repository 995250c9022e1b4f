import { setTimeout as sleep } from 'node:timers/promises';
import type { Daemon, LogLine } from './daemon.js';
import type { ChildFacts, Facts, RekeyFacts } from './facts.js';
import type { LiveCase, Part, Watched } from './live-case.js';
import type { Log } from './observed.js';
import { failedChildPhase, failedIkePhase, has, IKE_SA_UP, selectedIn } from './observed.js';
import type { ChildSa, IkeSa } from './sas.js';
import { ikeSasIn, withNumbers } from './sas.js';
import type { Wire } from './wire.js';

const REKEY_END =
  /CHILD_SA \S+\{\d+\} established with SPIs|failed to establish CHILD_SA|CHILD_SA rekeying failed|giving up after|error notify|no CHILD_SA built|unacceptable/u;

/** In milliseconds: far longer than any of the lifetimes that are waited for. */
const LONGEST_LIFE = 60_000;

type Logs = [LogLine[], LogLine[]];

/** One pair of daemons and what they are asked to do. */
export class Stage {
  readonly #wire: Wire;

  private constructor(wire: Wire) {
    this.#wire = wire;
  }

  /** When all of a wire is ready; it is removed where a part of it is not. */
  static async on(wire: Wire): Promise<Stage> {
    try {
      await wire.ready();
      return new Stage(wire);
    } catch (error) {
      await wire.remove();
      throw error;
    }
  }

  remove(): Promise<void> {
    return this.#wire.remove();
  }

  /** What happens when one of the two daemons begins; their parts in the same order. */
  async play({ parts, watched }: LiveCase, first: 0 | 1): Promise<Facts> {
    this.#wire.forget();
    await this.#load(parts);
    const initiator = this.#daemon(first);
    const logs = this.#fresh();
    const names = parts[first].children;
    for (const child of names) {
      await initiator.swanctl('--initiate', '--child', child, '--timeout', '6');
      await this.#settle(logs);
    }
    const ordered: readonly [Log, Log] = first === 0 ? logs : [logs[1], logs[0]];
    const isUp = ordered.every((log) => has(log, IKE_SA_UP));
    const own = await installed(initiator);
    const others = await installed(this.#daemon(first === 0 ? 1 : 0));
    const children = names.map((name) => childFacts(own, name, ordered, others.length > 0));
    const isWhole = children.every(({ established }) => established);
    const isTunnel = isUp && isWhole;
    const rekey = names.length === 1 && isTunnel && watched === undefined ? await this.#rekeys(first) : null;
    const outlives = isTunnel && watched !== undefined ? await this.#outlives(initiator, watched) : null;
    await this.#clear();
    return {
      ike: isUp ? 'established' : 'failed',
      selected: selectedIn(ordered, /^IKE$/u),
      dhRetry: isUp && has(ordered[0], /didn't accept DH group/u),
      failedPhase: isUp ? (isWhole ? null : failedChildPhase(...ordered)) : failedIkePhase(...ordered),
      children,
      rekey,
      outlives,
    };
  }

  /** Whether both have CHILD SAs once the first SA is gone that an end has. */
  async #outlives(daemon: Daemon, watched: Watched): Promise<boolean> {
    const all = async (): Promise<readonly (string | number)[]> =>
      (watched === 'IKE SA' ? await ikeSasOf(daemon) : await installed(daemon)).map(({ uniqueId }) => uniqueId);
    const [first = ''] = await all();
    const deadline = Date.now() + LONGEST_LIFE;
    while ((await all()).includes(first)) {
      if (Date.now() > deadline) throw new Error(`the ${watched} does not end`);
      await sleep(100);
    }
    await this.#settle(this.#fresh());
    const left = await Promise.all(this.#wire.daemons.map(installed));
    return left.every(({ length }) => length > 0);
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

  async #load(parts: LiveCase['parts']): Promise<void> {
    for (const index of [0, 1] as const) {
      const { configuration }: Part = parts[index];
      // A starter has read its files.
      if (!('swanctl' in configuration)) continue;
      const { status, output } = await this.#daemon(index).load(configuration.swanctl);
      if (status !== 0) throw new Error(`strongSwan refuses a configuration:\n${output}\n${configuration.swanctl}`);
    }
  }

  /** Takes down what is up, so that the next pair finds nothing. */
  async #clear(): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      let left = 0;
      for (const daemon of this.#wire.daemons) {
        for (const { uniqueId } of await ikeSasOf(daemon)) {
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

async function ikeSasOf(daemon: Daemon): Promise<readonly IkeSa[]> {
  return ikeSasIn((await daemon.swanctl('--list-sas', '--raw')).output);
}

async function installed(daemon: Daemon): Promise<ChildSa[]> {
  return (await ikeSasOf(daemon)).flatMap(({ children }) => children).filter(({ state }) => state === 'INSTALLED');
}

function childFacts(sas: readonly ChildSa[], name: string, logs: readonly Log[], other: boolean): ChildFacts {
  const sa = other ? sas.find((candidate) => candidate.name === name) : undefined;
  if (sa === undefined) return { established: false, selected: null, mode: null, local: [], remote: [] };
  const { mode, local, remote } = sa;
  const selected = selectedIn(logs, /^(?:ESP|AH)$/u);
  const shown = (selectors: readonly string[]): readonly string[] => selectors.map(withNumbers).sort();
  return { established: true, selected, mode, local: shown(local), remote: shown(remote) };
}
