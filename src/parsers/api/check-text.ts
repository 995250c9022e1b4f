import type { Field, Pattern } from '../../data/contract.js';
import { perText } from '../../model/memo.js';
import { quoted } from '../../model/quoted.js';
import type { Fault } from './fault.js';
import { shownBounds } from './show.js';

/** A pattern of the contracts, compiled when a body first states such a field. */
const compiled = perText((source) => new RegExp(source, 'u'));

function matches(source: string, text: string): boolean {
  return compiled(source).test(text);
}

const UUID_GROUPS = /^([\da-f]{8})([\da-f]{4})([\da-f]{4})([\da-f]{4})([\da-f]{12})$/iu;

/** What people most likely meant by a text that does not fit: without blanks, in lower case, an id with or without hyphens. */
function mendings(text: string): readonly string[] {
  const trimmed = text.trim();
  const bare = trimmed.replaceAll('-', '');
  const ids = UUID_GROUPS.test(bare) ? [bare.toLowerCase(), bare.replace(UUID_GROUPS, '$1-$2-$3-$4-$5')] : [];
  return [trimmed, trimmed.toLowerCase(), ...ids];
}

/** A text against the length and pattern of its field. */
export function checkText({ length, pattern }: Field, text: string, secret: boolean): Fault | null {
  if (length !== undefined && (text.length > length.max || text.length < length.min)) {
    return {
      ruleId: 'invalid-value',
      variant: 'length',
      data: { actual: String(text.length), expected: shownBounds(length) },
    };
  }
  return pattern === undefined || matches(pattern.source, text) ? null : unlike(pattern, text, secret);
}

function unlike({ source, words }: Pattern, text: string, secret: boolean): Fault {
  const mended = mendings(text).find((candidate) => matches(source, candidate));
  return {
    ruleId: 'invalid-value',
    variant: 'pattern',
    data: {
      expected: words,
      ...(!secret && { actual: quoted(text) }),
      ...(mended !== undefined && !secret && { nearest: quoted(mended) }),
    },
    ...(mended !== undefined && !secret && { instead: { value: mended, safe: true } }),
  };
}
