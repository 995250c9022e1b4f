import type { Edit } from './finding.js';
import type { Member, Node, StringNode } from './node.js';
import { characterRange, documentOf } from './node.js';
import type { KeyPlace, Place } from './place.js';
import { part, rangeAt, sourceAt } from './place.js';

/** A value that a field takes. */
export type Scalar = string | number | boolean;

/**
 * Texts that every container spells as they are: JSON strings, YAML scalars of all styles, shell words in any quotes,
 * URL-encoded forms, and JSON inside each of them. What edits write is one of these or nothing.
 */
const PLAIN = /^[\w./:-]*$/u;

/** Whether every container spells a text as it is. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Texts that YAML may take for something else than a string where no quotes stand around them. */
const RESOLVED = /^(?:~?|null|true|false|yes|no|on|off|[yn]|[-+.\d][\d_.e+:-]*|0[ox][\da-f]+|.*:)$/iu;

/** Whether YAML may take a text without quotes for something else than a string. */
export function isResolved(text: string): boolean {
  return RESOLVED.test(text);
}

/** A quote as containers spell it: as it is, behind backslashes inside a string, URL-encoded in a form. */
const QUOTE = /^(?:\\|%5c)*(?:["']|%22|%27)$/iu;

/** What stands around a key; null where the key itself is not spelled as it is. */
export function aroundKey({ key, keyStart, keyEnd }: Member, text: string): Around | null {
  const spelled = text.slice(keyStart, keyEnd);
  const from = spelled.indexOf(key);
  if (key === '' || from < 0) return null;
  const [opening, closing] = [spelled.slice(0, from), spelled.slice(from + key.length)];
  if (opening === '' && closing === '') return { quote: '', start: keyStart };
  return opening === closing && QUOTE.test(opening) ? { quote: opening, start: keyStart + from } : null;
}

interface Around {
  /** Empty where the key has no quotes. */
  readonly quote: string;
  /** Where the key begins, behind its quote. */
  readonly start: number;
}

/** Whether a string stands without quotes: a plain YAML scalar, a value of a form, a bare word. */
export function isBare(node: StringNode): boolean {
  return node.value === '' || characterRange(node, 0, 1).start === node.start;
}

/** Whether a value is a field of a form itself, where every value is text; not one in JSON that such a field holds. */
function isForm(node: Node): boolean {
  let { parent } = node;
  while (parent.kind !== 'document' && parent.kind !== 'string') ({ parent } = parent);
  return parent.kind === 'document' && parent.encoding === 'form';
}

/** Whether a text can stand for a string where another stood. */
function fits(node: StringNode, text: string): boolean {
  return isPlain(text) && !(isBare(node) && !isForm(node) && isResolved(text));
}

/** Puts a text in place of a string or of a part of one; its quotes stay. Nothing where it cannot stand there as it is. */
export function replacement(place: Place, text: string): readonly Edit[] {
  switch (place.kind) {
    case 'string':
      return place.value === '' || !fits(place, text)
        ? []
        : [{ source: sourceAt(place), range: rangeAt(part(place, 0, place.value.length)), text }];
    case 'part':
      return isPlain(text) ? [{ source: sourceAt(place), range: rangeAt(place), text }] : [];
    default:
      return [];
  }
}

/** Cuts blanks off both ends of a string. */
function trimmed(node: StringNode): readonly Edit[] {
  const { value } = node;
  const from = value.length - value.trimStart().length;
  const to = value.trimEnd().length;
  const source = sourceAt(node);
  return [part(node, 0, from), part(node, to, value.length)]
    .filter((blank) => blank.to > blank.from)
    .map((blank) => ({ source, range: rangeAt(blank), text: '' }));
}

/**
 * A quote as it is spelled at a node: as around the nearest key that has quotes. A plain key in YAML leaves the choice;
 * null where nothing tells.
 */
function quoteAt(node: Node): string | null {
  const { text } = documentOf(node).source;
  let child = node;
  for (;;) {
    const { parent } = child;
    if (parent.kind === 'document' && parent.within === undefined) return '"';
    if (parent.kind === 'document' || parent.kind === 'string') return null;
    if (parent.kind === 'object') {
      const held = child;
      const found = parent.members.find(({ value }) => value === held);
      const quote = (found && aroundKey(found, text)?.quote) ?? '';
      if (quote !== '') return quote;
    }
    child = parent;
  }
}

/** Whether a tag of YAML says of what type a value is: another value would contradict it. */
export function isTagged({ start, parent }: Node): boolean {
  if (parent.kind === 'document' || parent.kind === 'string') return false;
  return TAG.test(documentOf(parent).source.text.slice(Math.max(0, start - TAG_LENGTH), start));
}

/** A tag at the end of a text, and an anchor that may stand behind it. */
const TAG = /(?:^|[\s,[{])!\S*\s+(?:&\S+\s+)?$/u;

/** No tag of YAML's own is longer, with an anchor behind it. */
const TAG_LENGTH = 64;

/** Writes another value in place of a scalar; nothing where the container of the value cannot take it. */
export function rewritten(node: Node, value: Scalar): readonly Edit[] {
  if (node.kind === 'object' || node.kind === 'array') return [];
  const source = sourceAt(node);
  const range = { start: node.start, end: node.end };
  if (typeof value === 'string' && node.kind === 'string') {
    return value === node.value.trim() ? trimmed(node) : replacement(node, value);
  }
  if (isForm(node)) return node.kind === 'string' ? replacement(node, String(value)) : [];
  if (isTagged(node)) return [];
  if (typeof value !== 'string') return [{ source, range, text: String(value) }];
  const quote = isPlain(value) ? quoteAt(node) : null;
  return quote === null ? [] : [{ source, range, text: `${quote}${value}${quote}` }];
}

/** Writes another key; its quotes stay. Nothing where the key is not spelled as it is. */
export function renamed({ node, member }: KeyPlace, key: string): readonly Edit[] {
  const source = sourceAt(node);
  const around = aroundKey(member, source.text);
  if (around === null || !isPlain(key) || key === '') return [];
  const { start } = around;
  return [{ source, range: { start, end: start + member.key.length }, text: key }];
}
