import type { CidrBlock } from './address.js';
import { blockOf, contains, formatBlock } from './address.js';

/** What one connection protects: traffic between a local and a remote network. */
export interface Flow {
  /** Whose flow it is: flows of one owner never meet. */
  readonly owner: number;
  /** A network, or an opaque id whose networks are not known: equal ids are equal networks. */
  readonly local: CidrBlock | string;
  readonly remote: CidrBlock;
}

/** A flow that another owner's flow contains, crosses or equals. */
export interface FlowMeeting {
  /** Index of the flow with the narrower local network; of equal ones that with the narrower remote, then the later. */
  readonly flow: number;
  /** Index of the widest flow that it meets. */
  readonly partner: number;
  /** How many further flows it meets. */
  readonly more: number;
  /** Both networks are equal. */
  readonly equal: boolean;
}

/** Flows that share one local network, by remote network. */
interface Shelf {
  /** Indices by the text of the remote network, in the order of the flows. */
  readonly byRemote: Map<string, number[]>;
  /** Indices in order of version, first remote address and prefix. */
  readonly sorted: number[];
}

function keyOf(local: CidrBlock | string): string {
  return typeof local === 'string' ? `#${local}` : formatBlock(local);
}

/** The block of a wider prefix that contains a block. */
function widened(block: CidrBlock, prefix: number): CidrBlock {
  return blockOf({ version: block.version, bits: block.first }, prefix);
}

/** The prefix lengths that occur, by version: only these need a look-up, as a rule a handful. */
function prefixesOf(blocks: Iterable<CidrBlock | string>): Readonly<Record<4 | 6, readonly number[]>> {
  const found = { 4: new Set<number>(), 6: new Set<number>() };
  for (const block of blocks) if (typeof block !== 'string') found[block.version].add(block.prefix);
  const ordered = (set: ReadonlySet<number>): number[] => [...set].sort((one, other) => one - other);
  return { 4: ordered(found[4]), 6: ordered(found[6]) };
}

function compareRemote(one: Flow, other: Flow): number {
  if (one.remote.version !== other.remote.version) return one.remote.version - other.remote.version;
  if (one.remote.first !== other.remote.first) return one.remote.first < other.remote.first ? -1 : 1;
  return one.remote.prefix - other.remote.prefix;
}

function shelvesOf(flows: readonly Flow[]): ReadonlyMap<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const [index, flow] of flows.entries()) {
    const key = keyOf(flow.local);
    let shelf = shelves.get(key);
    if (shelf === undefined) {
      shelf = { byRemote: new Map(), sorted: [] };
      shelves.set(key, shelf);
    }
    const remote = formatBlock(flow.remote);
    const equals = shelf.byRemote.get(remote);
    if (equals === undefined) shelf.byRemote.set(remote, [index]);
    else equals.push(index);
    shelf.sorted.push(index);
  }
  for (const { sorted } of shelves.values()) {
    sorted.sort((one, other) => {
      const left = flows[one];
      const right = flows[other];
      return left === undefined || right === undefined ? 0 : compareRemote(left, right) || one - other;
    });
  }
  return shelves;
}

/** The first index of a sorted list at which a test holds; the list's length where it never does. */
function lowerBound(list: readonly number[], holds: (index: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** So many partners are counted one by one, the excused left out; beyond, ranges are counted as a whole. */
const COUNTED = 256;

/** Gathers the partners of one flow: the first acceptable one, and how many there are. */
class Partners {
  first: number | null = null;
  count = 0;
  readonly #isPartner: (candidate: number) => boolean;

  constructor(isPartner: (candidate: number) => boolean) {
    this.#isPartner = isPartner;
  }

  add(candidates: readonly number[], from: number, to: number): void {
    let at = from;
    for (; at < to && (this.first === null || this.count < COUNTED); at++) {
      const candidate = candidates[at];
      if (candidate === undefined || !this.#isPartner(candidate)) continue;
      this.first ??= candidate;
      this.count++;
    }
    this.count += to - at;
  }
}

/**
 * The flows of different owners whose local networks meet and whose remote networks meet: for each flow its widest
 * partner and the number of the others. Networks in prefix notation are nested or apart, so that a flow's partners
 * are found by looking up the wider networks that occur, and by one range of a sorted list for the narrower ones:
 * O(n log n) for n flows with few different prefix lengths, however many meet. `isAllowed` excuses pairs of owners
 * (a standby pair).
 */
export function findFlowMeetings(
  flows: readonly Flow[],
  isAllowed: (one: number, other: number) => boolean = () => false,
): FlowMeeting[] {
  const shelves = shelvesOf(flows);
  const localPrefixes = prefixesOf(flows.map(({ local }) => local));
  const remotePrefixes = prefixesOf(flows.map(({ remote }) => remote));
  const meetings: FlowMeeting[] = [];
  for (const [index, flow] of flows.entries()) {
    const partners = new Partners((candidate) => {
      const owner = flows[candidate]?.owner;
      return owner !== undefined && owner !== flow.owner && !isAllowed(flow.owner, owner);
    });
    for (const local of widerLocals(flow.local, localPrefixes)) {
      const shelf = shelves.get(keyOf(local));
      if (shelf === undefined) continue;
      const isSame = keyOf(local) === keyOf(flow.local);
      addWider(partners, shelf, flow, index, isSame, remotePrefixes);
      // Where the local networks are equal, the flow with the narrower remote network speaks for the pair.
      if (!isSame) addNarrower(partners, shelf, flow, flows);
    }
    const { first } = partners;
    const partner = first === null ? undefined : flows[first];
    if (first === null || partner === undefined) continue;
    const equal =
      keyOf(partner.local) === keyOf(flow.local) && formatBlock(partner.remote) === formatBlock(flow.remote);
    meetings.push({ flow: index, partner: first, more: partners.count - 1, equal });
  }
  return meetings;
}

function widerLocals(
  local: Flow['local'],
  prefixes: Readonly<Record<4 | 6, readonly number[]>>,
): readonly (CidrBlock | string)[] {
  if (typeof local === 'string') return [local];
  return prefixes[local.version].filter((prefix) => prefix <= local.prefix).map((prefix) => widened(local, prefix));
}

/** Flows whose remote network contains or equals the flow's; among equal ones in everything only the earlier. */
function addWider(
  partners: Partners,
  { byRemote }: Shelf,
  { remote }: Flow,
  index: number,
  isSameLocal: boolean,
  prefixes: Readonly<Record<4 | 6, readonly number[]>>,
): void {
  for (const prefix of prefixes[remote.version]) {
    if (prefix > remote.prefix) break;
    const candidates = byRemote.get(formatBlock(widened(remote, prefix))) ?? [];
    const end =
      isSameLocal && prefix === remote.prefix ? lowerBound(candidates, (at) => at >= index) : candidates.length;
    partners.add(candidates, 0, end);
  }
}

/** Flows whose remote network lies inside the flow's and is narrower. */
function addNarrower(partners: Partners, { sorted }: Shelf, flow: Flow, flows: readonly Flow[]): void {
  const from = lowerBound(sorted, (at) => {
    const candidate = flows[at];
    return candidate !== undefined && compareRemote(candidate, flow) > 0;
  });
  const to = lowerBound(sorted, (at) => {
    const remote = flows[at]?.remote;
    if (remote === undefined || remote.version !== flow.remote.version)
      return (remote?.version ?? 6) > flow.remote.version;
    return remote.first > flow.remote.last;
  });
  const first = flows[sorted[from] ?? -1];
  if (first === undefined || to <= from) return;
  if (contains(flow.remote, first.remote)) partners.add(sorted, from, to);
}
