import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { StarterFiles } from './daemon.js';
import { Daemon } from './daemon.js';
import type { Network } from './network.js';
import { hasNat, natWord } from './network.js';

/** What all daemons and NATs of a run share: the folder of their files, and the programs that were compiled there. */
export interface Site {
  readonly folder: string;
  readonly stub: string;
  readonly nat: string;
}

/** Nobody asks for it: all interfaces have the same one, so that a NAT need not know any. */
const HARDWARE_ADDRESS = '02:00:00:00:00:01';

/** Two namespaces of this run's own with a daemon in each, joined by a cable, or by a third with the NATs before them. */
export class Wire {
  readonly #namespaces: readonly string[];
  readonly #nat: Relay | null;
  readonly daemons: readonly [Daemon, Daemon];

  /** `files`: what the second daemon's starter reads; null: both are told by `load`. */
  constructor(name: string, { folder, stub, nat }: Site, network: Network, files: StarterFiles | null = null) {
    const prefix = `il${String(process.pid)}-${name}`;
    const [one, other, between] = [`${prefix}a`, `${prefix}b`, `${prefix}n`];
    this.#namespaces = hasNat(network) ? [one, other, between] : [one, other];
    try {
      for (const namespace of this.#namespaces) ip('netns', 'add', namespace);
      if (hasNat(network)) {
        join([one, 'wire'], [between, 'left']);
        join([other, 'wire'], [between, 'right']);
      } else {
        join([one, 'wire'], [other, 'wire']);
      }
      [one, other].forEach((namespace, end) => {
        ip('-n', namespace, 'link', 'set', 'lo', 'up');
        ip('-n', namespace, 'addr', 'add', `${network.addresses[end] ?? ''}/32`, 'dev', 'wire');
        ip('-n', namespace, 'route', 'add', 'default', 'dev', 'wire');
      });
      this.#nat = hasNat(network) ? new Relay(between, nat, network) : null;
    } catch (error) {
      this.#removeNamespaces();
      throw error;
    }
    this.daemons = [
      new Daemon(one, folder, stub, 'c0000001', null),
      new Daemon(other, folder, stub, 'd0000001', files),
    ];
  }

  /** When the NATs listen and both daemons answer. */
  async ready(): Promise<void> {
    await this.#nat?.ready;
    for (const daemon of this.daemons) await daemon.ready();
  }

  /** As after a long silence: a NAT knows of no flow any more. */
  forget(): void {
    this.#nat?.forget();
  }

  /** Stops the daemons and takes the namespaces away. */
  async remove(): Promise<void> {
    await Promise.all(this.daemons.map((daemon) => daemon.stop()));
    this.#nat?.stop();
    this.#removeNamespaces();
  }

  #removeNamespaces(): void {
    for (const namespace of this.#namespaces) {
      if (!existsSync(`/run/netns/${namespace}`)) continue;
      // A daemon whose starter did not end it in time: nothing but this run has a process in there.
      for (const pid of ip('netns', 'pids', namespace).split('\n').filter(Boolean)) kill(Number(pid));
      ip('netns', 'del', namespace);
    }
  }
}

/** The program that plays the NATs of a network. */
class Relay {
  readonly #process: ChildProcess;
  /** When it listens. */
  readonly ready: Promise<void>;

  constructor(namespace: string, program: string, network: Network) {
    const words = [program, natWord(network, 0), natWord(network, 1)];
    this.#process = spawn('ip', ['netns', 'exec', namespace, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.ready = new Promise((resolve, reject) => {
      this.#process.stdout?.once('data', () => {
        resolve();
      });
      this.#process.once('exit', () => {
        reject(new Error(`the NATs did not start in ${namespace}`));
      });
    });
    // Whoever waits is told; while nobody does, it is no fault of its own.
    this.ready.catch(() => undefined);
  }

  forget(): void {
    this.#process.kill('SIGHUP');
  }

  stop(): void {
    this.#process.kill('SIGTERM');
  }
}

type Interface = readonly [namespace: string, name: string];

function join(one: Interface, other: Interface): void {
  ip(
    ...['link', 'add', 'name', one[1], 'netns', one[0], 'type', 'veth'],
    ...['peer', 'name', other[1], 'netns', other[0]],
  );
  for (const [namespace, name] of [one, other]) {
    ip('-n', namespace, 'link', 'set', name, 'address', HARDWARE_ADDRESS, 'arp', 'off', 'up');
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself since.
  }
}

function ip(...words: readonly string[]): string {
  return execFileSync('ip', words, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
}
