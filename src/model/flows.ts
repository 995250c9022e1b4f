import type { CidrBlock } from './address.js';
import { indicesOf, sortedByKey, startsOf } from './counting-sort.js';
import type { Nest } from './nest.js';
import { lowerBound, nestOf, NONE } from './nest.js';
import type { KnownNetwork } from './network-keys.js';
import { networkKeys } from './network-keys.js';

/** What one connection protects: traffic between a local and a remote network. */
export interface Flow {
  /** Whose flow it is: flows of one owner never meet. */
  readonly owner: number;
  readonly local: KnownNetwork;
  readonly remote: CidrBlock;
}

/** A flow that another owner's flow contains, crosses or equals. */
export interface FlowMeeting {
  /** Index of the flow with the narrower local network; of equal ones that with the narrower remote, then the later. */
  readonly flow: number;
  /** Index of an equal flow where there is one, else of the one with the widest remote network. */
  readonly partner: number;
  /** How many further flows it meets. Beyond some hundreds also those that do not count are among them. */
  readonly more: number;
  /** Both networks are equal. */
  readonly equal: boolean;
}

export interface FlowSearch {
  /** The owners that each owner may meet: pairs that are meant to share traffic. */
  readonly excused?: ReadonlyMap<number, ReadonlySet<number>>;
  /** Leaves out the meetings of two flows of which neither passes. */
  readonly involving?: (flow: number) => boolean;
}

/** Of so many candidates each is looked at; of more all but the flow's own are taken as its partners. */
const COUNTED = 256;

/** The networks of all flows as numbers in order of address, and which lie in which. */
interface Networks {
  readonly locals: Nest;
  readonly remotes: Nest;
}

function networksOf(flows: readonly Flow[]): Networks {
  return {
    locals: nestOf(networkKeys(flows, ({ local }) => local)),
    remotes: nestOf(networkKeys(flows, ({ remote }) => remote)),
  };
}

/** The best partner of a flow so far. */
interface Choice {
  partner: number;
  /** The number of its remote network: wider ones come first. */
  remote: number;
  equal: boolean;
  count: number;
}

/** Flows on shelves: one shelf for each local network, on it the flows in order of remote network and index. */
class Shelves {
  readonly #flows: readonly Flow[];
  readonly #networks: Networks;
  readonly #excused: FlowSearch['excused'];
  /** Where the shelf of each local network begins. */
  readonly #starts: Uint32Array;
  /** The flow at each position, and the number of its remote network. */
  readonly order: Uint32Array;
  readonly #remotes: Uint32Array;
  readonly #owners: Int32Array;
  /** From each position the next one with another owner, to pass over many flows of one owner at once. */
  readonly #others: Uint32Array;

  constructor(flows: readonly Flow[], networks: Networks, excused: FlowSearch['excused'], shelved: Uint32Array) {
    const { locals, remotes } = networks;
    this.#flows = flows;
    this.#networks = networks;
    this.#excused = excused;
    this.#starts = startsOf(locals.numbers, locals.size, shelved);
    this.order = sortedByKey(locals.numbers, locals.size, sortedByKey(remotes.numbers, remotes.size, shelved));
    this.#remotes = new Uint32Array(shelved.length);
    this.#owners = new Int32Array(shelved.length);
    for (let at = 0; at < shelved.length; at++) {
      const flow = this.order[at] ?? NONE;
      this.#remotes[at] = remotes.numbers[flow] ?? 0;
      this.#owners[at] = flows[flow]?.owner ?? NONE;
    }
    this.#others = new Uint32Array(shelved.length);
    for (let at = this.order.length - 1; at >= 0; at--) {
      const isLast = this.#owners[at] !== this.#owners[at + 1];
      this.#others[at] = isLast ? at + 1 : (this.#others[at + 1] ?? 0);
    }
  }

  /** The meeting for which a flow speaks; null where it meets none. */
  meetingOf(flow: number): FlowMeeting | null {
    const { locals, remotes } = this.#networks;
    const own = locals.numbers[flow] ?? 0;
    const remote = remotes.numbers[flow] ?? 0;
    const choice: Choice = { partner: NONE, remote: NONE, equal: false, count: 0 };
    for (let local = own; local !== NONE; local = locals.parents[local] ?? NONE) {
      const from = this.#starts[local] ?? 0;
      const to = this.#starts[local + 1] ?? 0;
      if (from === to) continue;
      this.#addWider(choice, flow, local === own, from, to);
      // Where the local networks are equal, the flow with the narrower remote network speaks for the pair.
      if (local === own) continue;
      const first = lowerBound(this.#remotes, remote + 1, from, to);
      const end = lowerBound(this.#remotes, remotes.ends[remote] ?? 0, first, to);
      this.#add(choice, flow, first, end, false);
    }
    const { partner, equal, count } = choice;
    return partner === NONE ? null : { flow, partner, more: count - 1, equal };
  }

  /** Adds the flows of a shelf whose remote network contains or equals the flow's; of equal flows only the earlier. */
  #addWider(choice: Choice, flow: number, isOwnShelf: boolean, from: number, to: number): void {
    const { numbers, parents } = this.#networks.remotes;
    const own = numbers[flow] ?? 0;
    let end = to;
    for (let remote = own; remote !== NONE; remote = parents[remote] ?? NONE) {
      end = lowerBound(this.#remotes, remote + 1, from, end);
      const first = lowerBound(this.#remotes, remote, from, end);
      const isEqual = isOwnShelf && remote === own;
      this.#add(choice, flow, first, isEqual ? lowerBound(this.order, flow, first, end) : end, isEqual);
    }
  }

  #add(choice: Choice, flow: number, from: number, to: number, isEqual: boolean): void {
    if (from >= to) return;
    const owner = this.#flows[flow]?.owner ?? NONE;
    const first = this.#firstPartner(owner, from, to);
    if (first === to) return;
    const remote = this.#remotes[first] ?? 0;
    if (choice.partner === NONE || (!choice.equal && remote <= choice.remote)) {
      choice.partner = this.order[first] ?? NONE;
      choice.remote = remote;
      choice.equal = isEqual;
    }
    choice.count += to - first > COUNTED ? to - first : this.#count(owner, first, to);
  }

  #firstPartner(owner: number, from: number, to: number): number {
    for (let at = from; at < to; at++) {
      if (this.#isPartner(owner, at)) return at;
      // Only excused partners are passed one by one: pairs that somebody declared.
      if (this.#owners[at] === owner) at = (this.#others[at] ?? to) - 1;
    }
    return to;
  }

  #count(owner: number, from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.#isPartner(owner, at)) count++;
    return count;
  }

  #isPartner(owner: number, at: number): boolean {
    const other = this.#owners[at] ?? NONE;
    return other !== owner && this.#excused?.get(owner)?.has(other) !== true;
  }
}

/**
 * The flows of different owners whose local networks meet and whose remote networks meet, in the order of the flows: for
 * each its widest partner and the number of the others. As networks are nested or apart, the partners of a flow stand on
 * the shelves of the local networks around its own, with remote networks around or inside its own: O(n log n) for n
 * flows, however many meet, times the depth to which networks are nested.
 */
export function findFlowMeetings(flows: readonly Flow[], { excused, involving }: FlowSearch = {}): FlowMeeting[] {
  const networks = networksOf(flows);
  const all = indicesOf(flows.length);
  const shelves = new Shelves(flows, networks, excused, all);
  const chosen = involving === undefined ? all : all.filter((flow) => involving(flow));
  const among = involving === undefined ? shelves : new Shelves(flows, networks, excused, chosen);
  const found = new Array<FlowMeeting | null>(flows.length);
  // Neighbours on a shelf are looked up one after the other: that is kind to the processor's cache.
  for (const flow of shelves.order) {
    const isChosen = involving === undefined || involving(flow);
    found[flow] = (isChosen ? shelves : among).meetingOf(flow);
  }
  return found.filter((meeting) => meeting !== null);
}
