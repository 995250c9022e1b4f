import { Texts } from '../../model/memo.js';
import type { Member, ObjectNode } from '../../model/node.js';
import { keyOf } from '../../model/place.js';
import type { TextProblem } from './problem.js';

/** Objects up to this size are compared pair by pair, which is faster than building a map. */
const FEW_MEMBERS = 12;

const KEYS = new Texts();
const LONGEST_KEY = 64;

/** One string for all keys of that text: bodies have the same keys again and again. */
export function sharedKey(text: string): string {
  return text.length > LONGEST_KEY ? text : KEYS.same(text);
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
export function reportRepeatedKeys(object: ObjectNode, problems: TextProblem[]): void {
  const { members } = object;
  if (!hasRepeats(members)) return;
  object.repeats = true;
  const firsts = new Map<string, Member>();
  for (const member of members) {
    const first = firsts.get(member.key);
    if (first === undefined) firsts.set(member.key, member);
    else {
      problems.push({
        ruleId: 'duplicate-key',
        variant: 'duplicate-key',
        place: keyOf(object, member),
        detail: 'this key stands in the object before; the last value counts',
        related: [{ place: keyOf(object, first), message: 'the key stands here first' }],
      });
    }
  }
}
