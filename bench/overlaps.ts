/**
 * `tsx bench/overlaps.ts`: overlaps among 1,000,000 networks in texts, beside the plainest reading and sorting of the same
 * texts; then among the networks of 100,000 connections with 5 networks each, all of one gateway, beside a plain sort of
 * the same intervals. Each measurement runs in a process of its own; times are CPU times, so that they hold on a busy
 * machine, and memory is the peak above that of what is searched (Linux).
 */
import { execFileSync } from 'node:child_process';
import type { CidrBlock } from '../src/model/address.js';
import { blockOf, formatBlock, parseCidr, readIpv4Cidr } from '../src/model/address.js';
import type { Flow } from '../src/model/flows.js';
import { findFlowMeetings } from '../src/model/flows.js';
import { ipv4Key, ipv4Keys } from '../src/model/network-keys.js';
import { findOverlaps, overlapColumns } from '../src/model/overlap.js';
import type { TextPlace } from '../src/model/place.js';
import { Source } from '../src/model/source.js';
import type { ConnectionFacts, Fact, Workspace } from '../src/model/workspace.js';
import rule from '../src/rules/overlapping-connections.js';
import { memoryOf, resetPeak } from './process-memory.js';

const NETWORKS = 1_000_000;
/** What the search among texts may take, in times of reading and sorting them. */
const GOAL = 2;
const CONNECTIONS = 100_000;
const SELECTORS = 5;
const ROUNDS = 5;

/** A number from 0 to 1 for each whole number, always the same. */
function noise(index: number): number {
  let mixed = Math.imul(index ^ (index >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** The network with a number, of so many. */
type Networks = (index: number, count: number) => CidrBlock;

const WORKLOADS: Readonly<Record<string, Networks>> = {
  apart: (index, count) => blockOf({ version: 4, bits: ((index * 7919) % count) * 256 }, 24),
  nested: (index) => {
    const prefix = 16 + Math.floor(noise(index) * 17);
    return blockOf({ version: 4, bits: Math.floor(noise(index + 0x10000000) * 2 ** 32) }, prefix);
  },
  equal: () => blockOf({ version: 4, bits: 0x0a090000 }, 16),
};

/** The networks as a file holds them: slices of one text. */
function textsOf(networks: Networks): string[] {
  return Array.from({ length: NETWORKS }, (_, index) => formatBlock(networks(index, NETWORKS)))
    .join('\n')
    .split('\n');
}

/** The address of a valid network times 64, plus its prefix: the least that reading takes, without any check. */
function plainlyRead(text: string): number {
  let address = 0;
  let number = 0;
  for (let index = 0; index < text.length; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0) number = number * 10 + digit;
    else {
      address = (address << 8) | number;
      number = 0;
    }
  }
  return (address >>> 0) * 64 + number;
}

/** The key of a valid network. */
function keyOf(text: string): number {
  const cidr = readIpv4Cidr(text);
  const address = Math.floor(cidr / 64);
  return ipv4Key(address, cidr - address * 64);
}

function numbersOf(texts: readonly string[], read: (text: string) => number): Float64Array {
  const numbers = new Float64Array(texts.length);
  for (let index = 0; index < texts.length; index++) numbers[index] = read(texts[index] ?? '');
  return numbers;
}

function blocksOf(texts: readonly string[]): CidrBlock[] {
  const blocks: CidrBlock[] = [];
  for (const text of texts) {
    const parsed = parseCidr(text);
    if (parsed.ok) blocks.push(parsed.block);
  }
  return blocks;
}

/** A hub joins eight local networks, each connection one of them. */
function local(connection: number): CidrBlock {
  return blockOf({ version: 4, bits: 0x0a000000 + (connection % 8) * 65536 }, 16);
}

function flowsOf(networks: Networks): Flow[] {
  return Array.from({ length: CONNECTIONS * SELECTORS }, (_, index) => {
    const owner = Math.floor(index / SELECTORS);
    return { owner, local: local(owner), remote: networks(index, CONNECTIONS * SELECTORS) };
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
      role: null,
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
      furtherTunnels: [],
    };
  });
}

function workspaceOf(connections: readonly ConnectionFacts[]): Workspace {
  return {
    connections,
    groups: [],
    companions: [],
    changes: [],
    find: () => null,
    standby: [],
    redundant: [],
    isChanged: null,
  };
}

/** What a measurement does again and again with what it has made before; it gives how much it found. */
type Prepared = () => number;

/** Searches among texts; the first is what the others are compared with. */
const TEXT_MEASUREMENTS: Readonly<Record<string, (texts: readonly string[]) => Prepared>> = {
  'read, sort': (texts) => () => numbersOf(texts, plainlyRead).sort().length,
  'in numbers': (texts) => () => {
    const columns = overlapColumns(ipv4Keys(numbersOf(texts, keyOf)));
    let found = 0;
    for (const count of columns?.counts ?? []) if (count > 0) found++;
    return found;
  },
  'in blocks': (texts) => () => findOverlaps(blocksOf(texts)).length,
};

/** Searches among flows; the first is what the others are compared with. */
const FLOW_MEASUREMENTS: Readonly<Record<string, (flows: readonly Flow[]) => Prepared>> = {
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

/**
 * Columns stand outside the heap, and many of them in turns make Node collect the heap, with all the texts in it, which a
 * single search does not: where that counts, each round begins with a collected heap.
 */
function measure(run: Prepared, isCollected: boolean): Measured {
  // What the making of the workload has left is not the search's.
  globalThis.gc?.();
  const before = memoryOf('VmRSS');
  resetPeak();
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    if (isCollected) globalThis.gc?.();
    const begin = process.cpuUsage();
    found = run();
    times.push(process.cpuUsage(begin).user / 1000);
  }
  const time = times.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
  return { found, time, memory: memoryOf('VmHWM') - before };
}

function measuredApart(measurement: string, workload: string): Measured {
  const args = [...process.execArgv, '--expose-gc', import.meta.filename, measurement, workload];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index < 2 ? cell.padEnd(10) : cell.padStart(10))).join('  ');
}

function printTable(measurements: readonly string[]): void {
  console.log(row(['networks', '', 'found', 'CPU ms', 'ratio', 'MiB']));
  for (const workload of Object.keys(WORKLOADS)) {
    let floor: number | null = null;
    for (const measurement of measurements) {
      const { found, time, memory } = measuredApart(measurement, workload);
      floor ??= time;
      const cells = [String(found), time.toFixed(0), (time / floor).toFixed(2), memory.toFixed(0)];
      console.log(row([workload, measurement, ...cells]));
    }
  }
}

function prepared(measurement: string, workload: string): Prepared {
  const networks = WORKLOADS[workload];
  const ofTexts = TEXT_MEASUREMENTS[measurement];
  const ofFlows = FLOW_MEASUREMENTS[measurement];
  if (networks !== undefined && ofTexts !== undefined) return ofTexts(textsOf(networks));
  if (networks !== undefined && ofFlows !== undefined) return ofFlows(flowsOf(networks));
  throw new Error(`no such measurement: ${measurement} ${workload}`);
}

const [measurement, workload] = process.argv.slice(2);
if (measurement === undefined || workload === undefined) {
  console.log(`${NETWORKS} networks in texts; the goal is a ratio of ${GOAL}\n`);
  printTable(Object.keys(TEXT_MEASUREMENTS));
  console.log(`\n${CONNECTIONS} connections, ${SELECTORS} networks each\n`);
  printTable(Object.keys(FLOW_MEASUREMENTS));
} else {
  console.log(JSON.stringify(measure(prepared(measurement, workload), measurement in TEXT_MEASUREMENTS)));
}
