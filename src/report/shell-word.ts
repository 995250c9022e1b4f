/** A piece of a word that is longer than this is no key, and is not searched for its end. */
const LONGEST_PIECE = 4096;

/** What ends a word outside of quotes. */
const WORD_END = /[\s&;|<>]/u;

/** What stands behind the quote that closes a string of JSON or YAML, where a word without quotes ends before it. */
const BEHIND_STRING = /^["'](?:[\s,:}\]]|$)/u;

/**
 * Where the word of a shell that begins at a place ends: pieces in quotes of any kind, escapes and substitutions belong to
 * it as long as nothing parts them (POSIX.1-2017, 2.2 and 2.3). A quote that nothing closes goes on to the end of its line.
 */
export function shellWordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const rest = text.slice(at, at + 3);
    if (WORD_END.test(rest.charAt(0))) return at;
    if (at > start && isBare(text, at - 1) && BEHIND_STRING.test(rest)) return at;
    const next = pieceEnd(text, at);
    if (next === null) return lineEnd(text, at);
    at = next;
  }
  return at;
}

/** Where the piece that begins at a place ends; null where nothing closes it. */
function pieceEnd(text: string, at: number): number | null {
  const [first, second] = [text.charAt(at), text.charAt(at + 1)];
  switch (first) {
    case "'":
      return closing(text, at + 1, "'", false);
    case '"':
    case '`':
      return closing(text, at + 1, first, true);
    case '$':
      if (second === "'" || second === '"') return closing(text, at + 2, second, true);
      return second === '(' ? closing(text, at + 2, ')', true) : at + 1;
    case '\\':
      // In a string of JSON the quotes of a script are escaped.
      return second === '"' ? (escapedClosing(text, at + 2) ?? at + 2) : at + 2;
    default:
      return at + 1;
  }
}

/** The place behind a mark; null where there is none near. */
function closing(text: string, from: number, mark: string, escapes: boolean): number | null {
  const end = Math.min(text.length, from + LONGEST_PIECE);
  for (let at = from; at < end; at++) {
    const character = text.charAt(at);
    if (character === mark) return at + 1;
    if (escapes && character === '\\') at++;
  }
  return null;
}

function escapedClosing(text: string, from: number): number | null {
  const found = text.slice(from, from + LONGEST_PIECE).indexOf('\\"');
  return found === -1 ? null : from + found + 2;
}

/** Whether the character at a place closes nothing. */
function isBare(text: string, at: number): boolean {
  return !/["'`)]/u.test(text.charAt(at));
}

function lineEnd(text: string, from: number): number {
  const found = text.slice(from, from + LONGEST_PIECE).search(/[\r\n]/u);
  return found === -1 ? Math.min(text.length, from + LONGEST_PIECE) : from + found;
}
