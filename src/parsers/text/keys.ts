import { MOST_KEPT, ownText } from '../../model/memo.js';
import type { Member, ObjectNode } from '../../model/node.js';
import { keyOf } from '../../model/place.js';
import type { Problems } from './problem.js';

/** Objects up to this size are compared pair by pair, which is faster than building a map. */
const FEW_MEMBERS = 12;

const LONGEST_KEY = 64;

/**
 * A key that is spelled as it is, without a fault: between double quotes it is that key wherever it stands. To compile what
 * Unicode says of other characters takes longer than a start has, and no API has such keys.
 */
const PLAIN = /^[ !#-[\]-~]*$/u;

/** A key, as it stands in a text behind its first quote, and the key that was read behind it last. */
interface KnownKey {
  readonly key: string;
  readonly spelling: string;
  next: KnownKey | null;
}

const KNOWN = new Map<string, KnownKey>();

/** The key that was read last. */
let last: KnownKey = { key: '', spelling: '"', next: null };

/**
 * The key behind a quote, if it is the one that followed the last key before; null if it is another one. Bodies have the
 * same keys in the same order again and again: most need neither be taken out of the text nor looked up.
 */
export function expectedKey(text: string, from: number): string | null {
  const { next } = last;
  if (next === null || !text.startsWith(next.spelling, from)) return null;
  last = next;
  return next.key;
}

/** One string for all keys of that text. */
export function sharedKey(text: string): string {
  const known = text.length > LONGEST_KEY ? null : (KNOWN.get(text) ?? keptKey(text));
  if (known === null) return text;
  last.next = known;
  last = known;
  return known.key;
}

function keptKey(text: string): KnownKey | null {
  if (KNOWN.size >= MOST_KEPT || !PLAIN.test(text)) return null;
  const key = ownText(text);
  const kept = { key, spelling: `${key}"`, next: null };
  KNOWN.set(key, kept);
  return kept;
}

function hasRepeats(members: readonly Member[]): boolean {
  if (members.length > FEW_MEMBERS) {
    const seen = new Set<string>();
    for (const { key } of members) seen.add(key);
    return seen.size < members.length;
  }
  for (let later = 1; later < members.length; later++) {
    const key = members[later]?.key;
    for (let earlier = 0; earlier < later; earlier++) {
      if (members[earlier]?.key === key) return true;
    }
  }
  return false;
}

/** Adds one problem for each key that stood in the object before. */
export function reportRepeatedKeys(object: ObjectNode, problems: Problems): void {
  const { members } = object;
  if (!hasRepeats(members)) return;
  object.repeats = true;
  const firsts = new Map<string, Member>();
  for (const member of members) {
    const first = firsts.get(member.key);
    if (first === undefined) firsts.set(member.key, member);
    else {
      problems.add({
        ruleId: 'duplicate-key',
        variant: 'duplicate-key',
        place: keyOf(object, member),
        detail: 'this key stands in the object before; the last value counts',
        related: [{ place: keyOf(object, first), message: 'the key stands here first' }],
      });
    }
  }
}
