import { addTo } from '../model/groups.js';
import type { TextPlace } from '../model/place.js';
import type { Notice } from '../model/report.js';
import type { Source } from '../model/source.js';
import type { Workspace } from '../model/workspace.js';
import { noticeOfName } from '../workspace/pair-names.js';
import type { FoundEnd } from './gatherer.js';

/** What an end is asked for by: a file, and which of its ends. */
export interface Asked {
  readonly file: string;
  /** A name, or a JSON pointer with its `/`; null: the only one. */
  readonly fragment: string | null;
}

/** Splits `FILE#name`, whose FILE is never empty; a file whose own name holds a `#` is one all the same. */
export function askedFor(word: string, isFile: (path: string) => boolean): Asked {
  if (isFile(word)) return { file: word, fragment: null };
  for (let mark = word.indexOf('#', 1); mark !== -1; mark = word.indexOf('#', mark + 1)) {
    const file = word.slice(0, mark);
    const fragment = word.slice(mark + 1);
    if (file === '-' || isFile(file)) return { file, fragment: fragment === '' ? null : fragment };
  }
  return { file: word, fragment: null };
}

/** Whether an end is meant by what stands behind the `#`. */
export function fits({ pointer, names }: FoundEnd, fragment: string): boolean {
  if (!fragment.startsWith('/')) return names.includes(fragment);
  const wanted = fragment.replace(/\/$/u, '');
  // What surrounds an end, and what lies in it, stands for it too.
  return `${pointer}/`.startsWith(`${wanted}/`) || `${wanted}/`.startsWith(`${pointer}/`);
}

/** An end as the configuration names it: in a file, or by the id or name of its connection. */
export interface NamedEnd {
  readonly word: string;
  /** The file that the word begins with; null: the word is an id or a name. */
  readonly source: Source | null;
  readonly fragment: string | null;
  /** Where the configuration names it. */
  readonly place: TextPlace;
}

/** Two ends that the configuration says are one tunnel. */
export interface NamedTunnel {
  readonly left: NamedEnd;
  readonly right: NamedEnd;
}

/** Two ends that are one tunnel, in the order in which they are reported. */
export type EndPair = readonly [left: FoundEnd, right: FoundEnd];

/** The sources that hold the named ends, as far as they are known. */
export function* sourcesNamed(named: readonly NamedTunnel[], { connections }: Workspace): Generator<Source> {
  const words = new Set<string>();
  for (const { left, right } of named) {
    for (const { source, word } of [left, right]) {
      if (source === null) words.add(word);
      else yield source;
    }
  }
  if (words.size === 0) return;
  for (const { id, name, place } of connections) {
    if ((id !== null && words.has(id)) || (name !== null && words.has(name))) yield place.source;
  }
}

/** The pairs that the configuration names, and what there is to say of names that stand for no end, or for several. */
export function pairsNamed(
  named: readonly NamedTunnel[],
  ends: readonly FoundEnd[],
): { readonly pairs: readonly EndPair[]; readonly notices: readonly Notice[] } {
  const pairs: EndPair[] = [];
  const notices: Notice[] = [];
  if (named.length === 0) return { pairs, notices };
  const known = new KnownEnds(ends);
  for (const tunnel of named) {
    const [left, right] = [tunnel.left, tunnel.right].map((asked) => {
      const found = known.named(asked);
      const [first, second] = found;
      if (first !== undefined && second === undefined) return first;
      const what = first === undefined ? 'no tunnel end' : `${String(found.length)} tunnel ends`;
      notices.push(noticeOfName('tunnels', asked.word, asked.place, what));
      return null;
    });
    if (left && right && left !== right) pairs.push([left, right]);
  }
  return { pairs, notices };
}

/** The ends of a run by their names and by their files: a configuration may name as many as there are. */
class KnownEnds {
  readonly #byName = new Map<string, FoundEnd[]>();
  readonly #byFile = new Map<string, FoundEnd[]>();

  constructor(ends: readonly FoundEnd[]) {
    for (const found of ends) {
      for (const name of found.names) addTo(this.#byName, name, found);
      addTo(this.#byFile, found.file, found);
    }
  }

  named(asked: NamedEnd): readonly FoundEnd[] {
    const meant = this.#meant(asked);
    const own = meant.filter(({ counts }) => counts);
    // The answer to a request bears its name too.
    return own.length > 0 ? own : meant;
  }

  #meant({ word, source, fragment }: NamedEnd): readonly FoundEnd[] {
    if (source === null) return this.#byName.get(word) ?? [];
    const within = this.#byFile.get(source.name) ?? [];
    return fragment === null ? within : within.filter((found) => fits(found, fragment));
  }
}

/** The pairs that were found without those that were named. */
export function withoutNamed(found: readonly EndPair[], named: readonly EndPair[]): readonly EndPair[] {
  const partners = new Map<FoundEnd, FoundEnd[]>();
  for (const [left, right] of named) {
    addTo(partners, left, right);
    addTo(partners, right, left);
  }
  return found.filter(([left, right]) => partners.get(left)?.includes(right) !== true);
}
