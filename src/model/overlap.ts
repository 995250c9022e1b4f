import type { CidrBlock } from './address.js';
import { contains, overlaps } from './address.js';
import { sortedByCode } from './counting-sort.js';
import type { NetworkKeys } from './network-keys.js';
import { endOf, networkKeys } from './network-keys.js';
import { NONE } from './nest.js';

/** An entry of a list of networks that lies inside another entry, or equals an earlier one. */
export interface Overlap {
  /** Index of the entry that adds nothing. */
  readonly entry: number;
  /** Index of the widest entry that contains it. */
  readonly widest: number;
  /** How many further entries contain it. */
  readonly more: number;
}

/** A network of one list that shares addresses with networks of another list. */
export interface Meeting {
  /** Index of the network in the first list. */
  readonly entry: number;
  /** Index of the widest network of the other list that it meets. */
  readonly widest: number;
  /** How many further networks of the other list it meets. */
  readonly more: number;
}

/** No more networks than bits in an address, and one, contain each other; the level of none lies below them. */
const LEVELS = 130;

/**
 * The networks around the one that a sweep in order of keys has come to: a stack of those that have not ended yet, the
 * widest at the bottom. Equal networks count as many, but take one level.
 */
class OpenNetworks {
  readonly #networks: NetworkKeys;
  readonly #keys: Float64Array;
  readonly #ends: Float64Array;
  /** How many entries there are on each level and on those below it. */
  readonly #counts: Uint32Array;
  #level = 0;
  /** The first entry that is the widest network around; meaningful where there is one. */
  widest = 0;

  constructor(networks: NetworkKeys) {
    const levels = Math.min(networks.keys.length + 1, LEVELS);
    this.#networks = networks;
    this.#keys = new Float64Array(levels).fill(NONE);
    this.#ends = new Float64Array(levels).fill(Infinity);
    this.#counts = new Uint32Array(levels);
  }

  /** Leaves the networks that end before a key: how many entries remain, all of them around it. */
  leave(key: number): number {
    let level = this.#level;
    while ((this.#ends[level] ?? 0) <= key) level--;
    this.#level = level;
    return this.#counts[level] ?? 0;
  }

  /** Enters a network that so many entries are around. */
  enter(key: number, entry: number, around: number): void {
    if (around === 0) this.widest = entry;
    if (this.#keys[this.#level] !== key) {
      this.#level++;
      this.#keys[this.#level] = key;
      this.#ends[this.#level] = endOf(key, this.#networks);
    }
    this.#counts[this.#level] = around + 1;
  }
}

/** Overlaps in columns: for each entry of a list how many others contain it, and the widest of them if any does. */
export interface OverlapColumns {
  readonly counts: Uint32Array;
  readonly widest: Uint32Array;
}

/** Whether no network lies in another: as they are nested or apart, each one would at least lie in the one before it. */
function areApart(order: Uint32Array, networks: NetworkKeys): boolean {
  let end = 0;
  for (const entry of order) {
    const key = networks.keys[entry] ?? 0;
    if (key < end) return false;
    end = endOf(key, networks);
  }
  return true;
}

/**
 * Which networks of a list lie inside others, null if none does: one sort and one sweep over numbers, linear in the
 * length of the list. Of equal networks the first in the list stays, the others lie in it.
 */
export function overlapColumns(networks: NetworkKeys): OverlapColumns | null {
  const { keys } = networks;
  const order = sortedByCode(keys);
  if (areApart(order, networks)) return null;
  const counts = new Uint32Array(keys.length);
  const widest = new Uint32Array(keys.length);
  const open = new OpenNetworks(networks);
  for (const entry of order) {
    const key = keys[entry] ?? 0;
    const around = open.leave(key);
    open.enter(key, entry, around);
    counts[entry] = around;
    widest[entry] = open.widest;
  }
  return { counts, widest };
}

/** Comparing so few networks with each other costs less than making columns for them; lists of most bodies are as short. */
const FEW = 8;

const NOTHING: readonly never[] = [];

/** Whether a network shares addresses with one of the first so many networks of a list. */
function meetsAny(block: CidrBlock, others: readonly CidrBlock[], count: number): boolean {
  for (let index = 0; index < count; index++) {
    const other = others[index];
    if (other !== undefined && overlaps(block, other)) return true;
  }
  return false;
}

function overlapsAmongFew(blocks: readonly CidrBlock[]): readonly Overlap[] {
  // The networks of most bodies are apart, and then nothing needs to be made.
  if (!blocks.some((block, index) => meetsAny(block, blocks, index))) return NOTHING;
  const found: Overlap[] = [];
  for (const [entry, inner] of blocks.entries()) {
    let widest: CidrBlock | null = null;
    let count = 0;
    for (const [index, outer] of blocks.entries()) {
      // Of equal networks the first contains the others.
      if (index === entry || !contains(outer, inner) || (index > entry && outer.prefix === inner.prefix)) continue;
      if (widest === null || outer.prefix < widest.prefix) widest = outer;
      count++;
    }
    if (widest !== null) found.push({ entry, widest: blocks.indexOf(widest), more: count - 1 });
  }
  return found;
}

/** Whether each network begins behind the end of the one before it, as in a list that somebody keeps in order. */
function areInOrder(blocks: readonly CidrBlock[]): boolean {
  let before: CidrBlock | null = null;
  for (const block of blocks) {
    if (before !== null && (block.version !== before.version || block.first <= before.last)) return false;
    before = block;
  }
  return true;
}

function itself(block: CidrBlock): CidrBlock {
  return block;
}

/** All entries that lie inside another one, in the order of the list. */
export function findOverlaps(blocks: readonly CidrBlock[]): readonly Overlap[] {
  if (areInOrder(blocks)) return NOTHING;
  if (blocks.length <= FEW) return overlapsAmongFew(blocks);
  const columns = overlapColumns(networkKeys(blocks, itself));
  if (columns === null) return NOTHING;
  const { counts, widest } = columns;
  const found: Overlap[] = [];
  for (let entry = 0; entry < counts.length; entry++) {
    const count = counts[entry] ?? 0;
    if (count > 0) found.push({ entry, widest: widest[entry] ?? 0, more: count - 1 });
  }
  return found;
}

/** What a network of the first list has met so far. */
interface Met {
  readonly entry: number;
  /** Where what lies inside it ends. */
  readonly end: number;
  /** How many networks of the other list contain it. */
  readonly around: number;
  widest: number;
  count: number;
}

/**
 * The blocks of a list that meet blocks of another list, in the order of the list. A block that lies inside another
 * of its own list is left out: what it meets, the other meets too. What remains is apart, so that one sort of both
 * lists and one sweep find all.
 */
export function findMeetings(blocks: readonly CidrBlock[], others: readonly CidrBlock[]): readonly Meeting[] {
  if (blocks.length === 0 || others.length === 0) return NOTHING;
  const areFew = blocks.length * others.length <= FEW * FEW;
  if (areFew && !blocks.some((block) => meetsAny(block, others, others.length))) return NOTHING;
  const networks = networkKeys([...blocks, ...others], itself);
  const open = new OpenNetworks(networks);
  const subjects: Met[] = [];
  let subject: Met | undefined;
  for (const index of sortedByCode(networks.keys)) {
    const key = networks.keys[index] ?? 0;
    const isInside = subject !== undefined && key < subject.end;
    if (index >= blocks.length) {
      const other = index - blocks.length;
      if (subject !== undefined && isInside) meet(subject, other, others);
      else open.enter(key, other, open.leave(key));
    } else if (!isInside) {
      const around = open.leave(key);
      subject = { entry: index, end: endOf(key, networks), around, widest: open.widest, count: around };
      subjects.push(subject);
    }
  }
  return subjects
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.entry - other.entry)
    .map(({ entry, widest, count }) => ({ entry, widest, more: count - 1 }));
}

/** Adds a network that lies inside the subject: the widest one where none contains the subject, the first of equal ones. */
function meet(subject: Met, other: number, others: readonly CidrBlock[]): void {
  const widest = subject.count === 0 ? undefined : others[subject.widest];
  const isWider = widest === undefined || (others[other]?.prefix ?? 0) < widest.prefix;
  if (subject.around === 0 && isWider) subject.widest = other;
  subject.count++;
}
