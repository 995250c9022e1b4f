/**
 * Overlaps among the networks of 100,000 connections with 5 networks each, all of one gateway, beside a plain sort of the
 * same intervals: `tsx bench/overlaps.ts`. Each measurement runs in a process of its own; times are CPU times, so that
 * they hold on a busy machine, and memory is the peak above that of the connections themselves.
 */
import { execFileSync } from 'node:child_process';
import type { CidrBlock } from '../src/model/address.js';
import { blockOf } from '../src/model/address.js';
import type { Flow } from '../src/model/flows.js';
import { findFlowMeetings } from '../src/model/flows.js';
import type { TextPlace } from '../src/model/place.js';
import { Source } from '../src/model/source.js';
import type { ConnectionFacts, Fact, Workspace } from '../src/model/workspace.js';
import rule from '../src/rules/overlapping-connections.js';

const CONNECTIONS = 100_000;
const SELECTORS = 5;
const ROUNDS = 5;

/** A number from 0 to 1 for each whole number, always the same. */
function noise(index: number): number {
  let mixed = Math.imul(index ^ (index >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** The peer network with a number. */
type Remotes = (index: number) => CidrBlock;

const WORKLOADS: Readonly<Record<string, Remotes>> = {
  apart: (index) => blockOf({ version: 4, bits: ((index * 7919) % (CONNECTIONS * SELECTORS)) * 256 }, 24),
  nested: (index) => {
    const prefix = 16 + Math.floor(noise(index) * 17);
    return blockOf({ version: 4, bits: Math.floor(noise(index + 0x10000000) * 2 ** 32) }, prefix);
  },
  equal: () => blockOf({ version: 4, bits: 0x0a090000 }, 16),
};

/** A hub joins eight local networks, each connection one of them. */
function local(connection: number): CidrBlock {
  return blockOf({ version: 4, bits: 0x0a000000 + (connection % 8) * 65536 }, 16);
}

function flowsOf(remotes: Remotes): Flow[] {
  return Array.from({ length: CONNECTIONS * SELECTORS }, (_, index) => {
    const owner = Math.floor(index / SELECTORS);
    return { owner, local: local(owner), remote: remotes(index) };
  });
}

const SOURCE = new Source('connections.jsonl', '');

function fact<T>(value: T): Fact<T> {
  const place: TextPlace = { kind: 'text', source: SOURCE, index: null, range: { start: 0, end: 0 } };
  return { value, place };
}

function connectionsOf(flows: readonly Flow[]): ConnectionFacts[] {
  const gateway = fact('vpn-bp1a2b3c4d5e6f');
  return Array.from({ length: CONNECTIONS }, (_, owner): ConnectionFacts => {
    const remotes = flows.slice(owner * SELECTORS, (owner + 1) * SELECTORS);
    return {
      kind: 'connection',
      api: 'apsara',
      dialect: 'apsara',
      estate: null,
      id: null,
      name: `site-${owner}`,
      identity: `apsara:connection:site-${owner}`,
      place: fact('').place,
      references: [],
      gateway,
      peer: fact(`cgw-${owner}`),
      peerAddress: null,
      ownAddresses: [],
      localGroups: [],
      peerGroup: null,
      local: { entries: [fact(local(owner))], complete: true },
      remote: { entries: remotes.map(({ remote }) => fact(remote)), complete: true },
      localId: null,
      remoteId: null,
      psk: null,
      ike: [],
    };
  });
}

function workspaceOf(connections: readonly ConnectionFacts[]): Workspace {
  return { connections, groups: [], companions: [], find: () => null, standby: [], redundant: [], isChanged: null };
}

/** What a measurement does again and again with what it has made before; it gives how much it found. */
type Prepared = () => number;

const MEASUREMENTS: Readonly<Record<string, (flows: readonly Flow[]) => Prepared>> = {
  sort: (flows) => {
    const intervals = Float64Array.from(flows, ({ remote }) => Number(remote.first) * 64 + remote.prefix);
    return () => intervals.slice().sort().length;
  },
  search: (flows) => () => findFlowMeetings(flows).length,
  rule: (flows) => {
    const workspace = workspaceOf(connectionsOf(flows));
    return () => {
      let findings = 0;
      const visitor = rule.bind(() => findings++);
      visitor.workspace?.(workspace);
      return findings;
    };
  },
};

interface Measured {
  readonly found: number;
  /** CPU time in milliseconds: the median of the rounds. */
  readonly time: number;
  /** Peak of the process's memory above what was there before, in MiB. */
  readonly memory: number;
}

function measure(prepared: Prepared): Measured {
  const before = process.resourceUsage().maxRSS;
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const begin = process.cpuUsage();
    found = prepared();
    times.push(process.cpuUsage(begin).user / 1000);
  }
  const time = times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
  return { found, time, memory: (process.resourceUsage().maxRSS - before) / 1024 };
}

function measuredApart(measurement: string, workload: string): Measured {
  const args = [...process.execArgv, import.meta.filename, measurement, workload];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index < 2 ? cell.padEnd(8) : cell.padStart(10))).join('  ');
}

function printTable(): void {
  console.log(`${CONNECTIONS} connections, ${SELECTORS} networks each\n`);
  console.log(row(['networks', '', 'found', 'CPU ms', '× sort', 'MiB']));
  for (const workload of Object.keys(WORKLOADS)) {
    let sort = 1;
    for (const measurement of Object.keys(MEASUREMENTS)) {
      const { found, time, memory } = measuredApart(measurement, workload);
      if (measurement === 'sort') sort = time;
      const cells = [String(found), time.toFixed(0), (time / sort).toFixed(1), memory.toFixed(0)];
      console.log(row([workload, measurement, ...cells]));
    }
  }
}

const [measurement, workload] = process.argv.slice(2);
if (measurement === undefined || workload === undefined) {
  printTable();
} else {
  const prepare = MEASUREMENTS[measurement];
  const remotes = WORKLOADS[workload];
  if (prepare === undefined || remotes === undefined)
    throw new Error(`no such measurement: ${measurement} ${workload}`);
  console.log(JSON.stringify(measure(prepare(flowsOf(remotes)))));
}
