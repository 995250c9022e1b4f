import type { Input } from './input.js';

/** How many texts are tried at most. */
const MOST_TRIES = 3_000;

/** What a text is made smaller by: its lines first, then words, then characters. */
const CUTS: readonly (RegExp | string)[] = [/(?<=\n)/u, /(?<=\W)|(?=\W)/u, ''];

/**
 * A text that breaks the same, without any stretch that is not needed for it (delta debugging: Zeller and Hildebrandt,
 * "Simplifying and Isolating Failure-Inducing Input").
 */
export function smallest(input: Input, breaks: (smaller: Input) => boolean): Input {
  let { text } = input;
  let tries = 0;
  for (const cut of CUTS) {
    let pieces = text.split(cut);
    for (let size = Math.ceil(pieces.length / 2); size >= 1 && tries < MOST_TRIES; size = Math.floor(size / 2)) {
      for (let at = 0; at < pieces.length && tries < MOST_TRIES;) {
        const rest = pieces.toSpliced(at, size);
        tries++;
        if (breaks({ name: input.name, text: rest.join('') })) pieces = rest;
        else at += size;
      }
    }
    text = pieces.join('');
  }
  return { name: input.name, text };
}
