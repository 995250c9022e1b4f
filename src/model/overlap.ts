import type { CidrBlock } from './address.js';
import { contains } from './address.js';

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

interface Indexed {
  readonly block: CidrBlock;
  readonly index: number;
}

/**
 * Blocks are nested or apart. In order of first address, wider before narrower, those that contain a block are
 * the last ones before it that have not ended yet: a stack holds them, the widest at the bottom.
 */
function compareBlocks(one: CidrBlock, other: CidrBlock): number {
  if (one.version !== other.version) return one.version - other.version;
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  return one.prefix - other.prefix;
}

function inOrder(blocks: readonly CidrBlock[]): Indexed[] {
  return blocks
    .map((block, index) => ({ block, index }))
    .sort((one, other) => compareBlocks(one.block, other.block) || one.index - other.index);
}

/** Takes from the stack what has ended before a block. */
function leave(enclosing: Indexed[], block: CidrBlock): void {
  for (let last = enclosing.at(-1); last !== undefined && !contains(last.block, block); last = enclosing.at(-1)) {
    enclosing.pop();
  }
}

/**
 * All entries that lie inside another one, in the order of the list: one sort and one sweep, O(n log n).
 * Of equal entries the first in the list stays, the others are reported.
 */
export function findOverlaps(blocks: readonly CidrBlock[]): Overlap[] {
  const found: Overlap[] = [];
  const enclosing: Indexed[] = [];
  for (const current of inOrder(blocks)) {
    leave(enclosing, current.block);
    const [widest] = enclosing;
    if (widest !== undefined) found.push({ entry: current.index, widest: widest.index, more: enclosing.length - 1 });
    enclosing.push(current);
  }
  return found.sort((one, other) => one.entry - other.entry);
}

/**
 * The blocks of a list that meet blocks of another list, in the order of the list. A block that lies inside another
 * of its own list is left out: what it meets, the other meets too. What remains is apart, so that the whole takes
 * two sorts and one sweep, O(n log n).
 */
export function findMeetings(blocks: readonly CidrBlock[], others: readonly CidrBlock[]): Meeting[] {
  const found: Meeting[] = [];
  const pending = inOrder(others);
  const enclosing: Indexed[] = [];
  let next = 0;
  let last: CidrBlock | null = null;
  for (const current of inOrder(blocks)) {
    if (last !== null && contains(last, current.block)) continue;
    last = current.block;
    let other = pending[next];
    for (; other !== undefined && compareBlocks(other.block, current.block) <= 0; other = pending[++next]) {
      leave(enclosing, other.block);
      enclosing.push(other);
    }
    leave(enclosing, current.block);
    const inside: Indexed[] = [];
    for (; other !== undefined && contains(current.block, other.block); other = pending[++next]) inside.push(other);
    const widest = enclosing[0] ?? inside.sort((one, another) => one.block.prefix - another.block.prefix)[0];
    if (widest === undefined) continue;
    found.push({ entry: current.index, widest: widest.index, more: enclosing.length + inside.length - 1 });
  }
  return found.sort((one, another) => one.entry - another.entry);
}
