import type { FoundEnd } from '../../ends.js';
import { UserError } from '../../model/user-error.js';
import { suggestion } from '../arguments.js';

/** What an end is asked for by: a file, and which of its ends. */
export interface Asked {
  readonly file: string;
  /** A name, or a JSON pointer with its `/`; null: the only one. */
  readonly fragment: string | null;
}

/** Splits `FILE#name`; a file whose own name holds a `#` is one all the same. */
export function askedFor(word: string, isFile: (path: string) => boolean): Asked {
  if (isFile(word)) return { file: word, fragment: null };
  for (let mark = word.indexOf('#'); mark !== -1; mark = word.indexOf('#', mark + 1)) {
    const file = word.slice(0, mark);
    const fragment = word.slice(mark + 1);
    if (file === '-' || isFile(file)) return { file, fragment: fragment === '' ? null : fragment };
  }
  return { file: word, fragment: null };
}

/** The end that a word asks for, out of those of its file. */
export function chosen(word: string, { fragment }: Asked, ends: readonly FoundEnd[]): FoundEnd {
  const fitting = fragment === null ? ends : ends.filter((found) => fits(found, fragment));
  const [first, second] = fitting;
  if (first !== undefined && second === undefined) return first;
  if (ends.length === 0) {
    throw new UserError(
      `${word}: no tunnel end is there`,
      'An end is a connection of ZStack, Open Telekom Cloud or Apsara Stack, of swanctl.conf or ipsec.conf, or a document with the key peer.',
    );
  }
  const known = `It holds ${shown(ends)}.`;
  if (first !== undefined) throw new UserError(`${word} stands for ${fitting.length} tunnel ends`, known);
  const near = suggestion(
    fragment ?? '',
    ends.flatMap(({ names }) => names),
  );
  throw new UserError(`${word}: no tunnel end of that name is there`, near === null ? known : `${near} ${known}`);
}

function fits({ pointer, names }: FoundEnd, fragment: string): boolean {
  if (!fragment.startsWith('/')) return names.includes(fragment);
  const wanted = fragment.replace(/\/$/u, '');
  // What surrounds an end, and what lies in it, stands for it too.
  return `${pointer}/`.startsWith(`${wanted}/`) || `${wanted}/`.startsWith(`${pointer}/`);
}

const MOST_SHOWN = 12;

function shown(ends: readonly FoundEnd[]): string {
  const words = ends.slice(0, MOST_SHOWN).map(({ names: [name], pointer }) => `#${name ?? (pointer || '/')}`);
  const more = ends.length - words.length;
  return `${words.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
