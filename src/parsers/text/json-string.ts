import type { Offsets } from '../../model/node.js';
import type { TextView } from './view.js';
import { endAt, startAt } from './view.js';

const BACKSLASH = 0x5c;
const LOWER_U = 0x75;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function isHex(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    const hex = (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
    if (!hex) return false;
  }
  return true;
}

/** How many characters the escape at a backslash takes; an escape that JSON does not know takes two. */
function escapeLength(text: string, at: number, end: number): number {
  return text.charCodeAt(at + 1) === LOWER_U && at + 6 <= end && isHex(text, at + 2, at + 6) ? 6 : 2;
}

/** What an escape stands for; one that JSON does not know stands for its second character. */
function unescape(text: string, at: number, length: number): string {
  if (length === 6) return String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16));
  const character = text.charAt(at + 1);
  return SHORT_ESCAPES[character] ?? character;
}

/** Whether RFC 8259, section 7, knows the escape at a backslash. */
function isKnownEscape(text: string, at: number, length: number): boolean {
  return length === 6 || '"\\/bfnrt'.includes(text.charAt(at + 1));
}

/** What a JSON string says. */
interface Decoded {
  readonly value: string;
  /** Where its first unknown escape stands; -1 where it has none. */
  readonly badEscape: number;
}

/** The value of a JSON string from the characters between its quotes. */
export function decodeJsonString(text: string, from: number, to: number): Decoded {
  try {
    // The platform is several times as fast, and refuses whatever is not as RFC 8259 has it.
    const value: unknown = JSON.parse(`"${text.slice(from, to)}"`);
    if (typeof value === 'string') return { value, badEscape: -1 };
  } catch {
    // It holds a line break, an unknown escape, or a quote of the other kind.
  }
  return decodeLeniently(text, from, to);
}

function decodeLeniently(text: string, from: number, to: number): Decoded {
  let value = '';
  let badEscape = -1;
  let verbatimFrom = from;
  let at = text.indexOf('\\', from);
  while (at >= 0 && at < to) {
    const length = escapeLength(text, at, to);
    if (badEscape < 0 && !isKnownEscape(text, at, length)) badEscape = at;
    value += text.slice(verbatimFrom, at) + unescape(text, at, length);
    verbatimFrom = at + length;
    at = text.indexOf('\\', verbatimFrom);
  }
  return { value: value + text.slice(verbatimFrom, to), badEscape };
}

/** Where each character of a JSON string's value stands in the source, from the characters between its quotes. */
export function jsonStringOffsets(view: TextView, from: number, to: number, valueLength: number): Offsets {
  const starts = new Uint32Array(valueLength);
  const ends = new Uint32Array(valueLength);
  const { text, base, offsets } = view;
  let at = from;
  if (offsets === null) {
    for (let index = 0; index < valueLength; index++) {
      starts[index] = base + at;
      at += text.charCodeAt(at) === BACKSLASH ? escapeLength(text, at, to) : 1;
      ends[index] = base + at;
    }
    return { starts, ends };
  }
  for (let index = 0; index < valueLength; index++) {
    const next = at + (text.charCodeAt(at) === BACKSLASH ? escapeLength(text, at, to) : 1);
    starts[index] = startAt(view, at);
    ends[index] = endAt(view, next);
    at = next;
  }
  return { starts, ends };
}
