import type { Edit } from '../model/finding.js';
import type { Member, Node, ObjectNode } from '../model/node.js';
import type { Range } from '../model/source.js';
import type { Source } from '../model/source.js';
import type { TextReading } from '../parsers/text/reading.js';

/** Tells which stretches of a text edits have a part in. The edits are in order. */
export class Touched {
  readonly #edits: readonly Edit[];

  constructor(edits: readonly Edit[]) {
    this.#edits = edits;
  }

  /** Whether an edit changes something in a stretch, or inserts at its edge. */
  meets({ start, end }: Range): boolean {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle]?.range.end ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found = this.#edits[low];
    return found !== undefined && found.range.start <= end;
  }
}

/** What was read of a source before and after it was edited. */
export interface Comparison {
  readonly source: Source;
  readonly before: TextReading;
  readonly after: TextReading;
  readonly touched: Touched;
}

/**
 * Whether a text says after its edits what it said before, but for the values that they changed: it parses at least as
 * well, and every value and key that no edit meets is the same in the same place.
 */
export function saysTheSame({ source, before, after, touched }: Comparison): boolean {
  if (faults(after) > faults(before)) return false;
  const own = before.documents.filter((document) => document.source === source);
  const [edited] = after.documents;
  const others = after.documents.filter((document) => document.source === edited?.source);
  return (
    own.length === others.length &&
    own.every((document, index) => sameOrTouched(document.root, others[index]?.root ?? null, touched))
  );
}

function faults({ problems, skipped }: TextReading): number {
  return problems.length + Number(skipped !== null);
}

function sameOrTouched(before: Node | null, after: Node | null, touched: Touched): boolean {
  if (before === null || after === null) return before === after;
  if (!touched.meets(before)) return equal(before, after);
  if (before.kind === 'object' && after.kind === 'object') return sameMembers(before, after, touched);
  if (before.kind === 'array' && after.kind === 'array' && before.items.length === after.items.length) {
    return before.items.every((item, index) => sameOrTouched(item, after.items[index] ?? null, touched));
  }
  if (before.kind === 'string' && holdsJson(before.value)) return after.kind === 'string' && holdsJson(after.value);
  return true;
}

function extent({ keyStart, value }: Member): Range {
  return { start: Math.min(keyStart, value.start), end: value.end };
}

/** Members that no edit meets stand in the same order as before; the others may have another key or value, or be gone. */
function sameMembers(before: ObjectNode, after: ObjectNode, touched: Touched): boolean {
  let at = 0;
  for (const member of before.members) {
    const { key, value } = member;
    if (touched.meets(extent(member))) {
      const same = after.members.find((candidate) => candidate.key === key) ?? after.members[at];
      if (same === undefined) continue;
      if (same.key === key && !sameOrTouched(value, same.value, touched)) return false;
      if (same === after.members[at]) at++;
      continue;
    }
    const found = after.members.findIndex((candidate, index) => index >= at && candidate.key === key);
    const same = after.members[found];
    if (same === undefined || !equal(value, same.value)) return false;
    at = found + 1;
  }
  return true;
}

/** Whether two values are the same, wherever they stand. */
function equal(one: Node, other: Node): boolean {
  switch (one.kind) {
    case 'object':
      return (
        other.kind === 'object' &&
        one.members.length === other.members.length &&
        one.members.every(({ key, value }, index) => {
          const member = other.members[index];
          return member?.key === key && equal(value, member.value);
        })
      );
    case 'array':
      return (
        other.kind === 'array' &&
        one.items.length === other.items.length &&
        one.items.every((item, index) => {
          const twin = other.items[index];
          return twin !== undefined && equal(item, twin);
        })
      );
    case 'string':
      return other.kind === 'string' && one.value === other.value;
    case 'number':
      return other.kind === 'number' && one.raw === other.raw;
    case 'boolean':
      return other.kind === 'boolean' && one.value === other.value;
    case 'null':
      return other.kind === 'null';
  }
}

function holdsJson(text: string): boolean {
  if (!/^\s*[[{]/u.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
