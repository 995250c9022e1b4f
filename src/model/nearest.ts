/** Longer names are compared exactly only: distance costs the product of both lengths. */
const LONGEST = 64;

/** A name without what people get wrong first: case, `-`, `_`, blanks. */
function normalise(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/gu, '');
}

/** The rows of the table of distances, made once: names are as long as names are. */
const ROWS: readonly [number[], number[], number[]] = [[], [], []];

/** Edit distance with transpositions of neighbours (optimal string alignment). */
function distance(one: string, other: string): number {
  let [beforePrevious, previous, current] = ROWS;
  for (let column = 0; column <= other.length; column++) previous[column] = column;
  for (let row = 1; row <= one.length; row++) {
    current[0] = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
    }
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous[other.length] ?? 0;
}

/**
 * The candidate that a mistyped name most likely means: equal but for case and separators, or within two
 * edits (one for names of up to four letters, none for a single one). Undefined where nothing is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length === 0 || name.length > LONGEST) return undefined;
  const wanted = normalise(name);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const known = normalise(candidate);
    if (known === wanted) return candidate;
    const bound = Math.min(wanted.length, known.length) <= 4 ? 1 : 2;
    if (Math.abs(known.length - wanted.length) > bound) continue;
    const cost = distance(wanted, known);
    if (cost <= bound && cost < wanted.length && cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/**
 * The candidate that a name spells wrongly beyond doubt: equal but for case and separators, or the only one so near,
 * with the same digits in the same order: `aes-265` may be any of three. Undefined where there is a doubt.
 */
export function respelled(name: string, candidates: readonly string[]): string | undefined {
  const best = nearest(name, candidates);
  if (best === undefined || digitsOf(best) !== digitsOf(name)) return undefined;
  const wanted = normalise(name);
  if (normalise(best) === wanted) return best;
  const cost = distance(wanted, normalise(best));
  const isAlone = candidates.every((candidate) => {
    const known = normalise(candidate);
    return candidate === best || Math.abs(known.length - wanted.length) > cost || distance(wanted, known) > cost;
  });
  return isAlone ? best : undefined;
}

function digitsOf(name: string): string {
  return name.replaceAll(/\D/gu, '');
}
