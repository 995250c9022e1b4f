import type { Clause, FigureDemand, Ruling } from '../model/profile.js';

/** The statement that a value is below, and what it asks for where that is a figure: `28800 seconds at most`. */
export interface Broken {
  readonly clause: Clause;
  readonly asks: string | null;
}

function broken(clause: Clause, asks: string | null = null): Broken {
  return { clause, asks };
}

/** The ruling that decides about an algorithm; undefined where a profile asks nothing of its kind. */
export function rulingOf(rulings: readonly Ruling[] | undefined, logName: string): Ruling | undefined {
  return rulings?.find(({ algorithms }) => algorithms === 'rest' || algorithms.includes(logName));
}

/** What an algorithm breaks; null where it breaks nothing. */
export function brokenByAlgorithm(rulings: readonly Ruling[] | undefined, logName: string): Broken | null {
  const ruling = rulingOf(rulings, logName);
  return ruling?.verdict === 'below' ? broken(ruling.clause) : null;
}

/** What a value breaks that is none of those allowed. */
export function brokenByChoice(
  demand: { readonly allowed: readonly string[]; readonly clause: Clause } | undefined,
  value: string,
): Broken | null {
  return demand === undefined || demand.allowed.includes(value) ? null : broken(demand.clause);
}

/** What a lifetime breaks that is too long. */
export function brokenByLifetime(demand: FigureDemand | undefined, seconds: number): Broken | null {
  // What 0 means is for the gateway to say: none, or for ever.
  if (demand === undefined || (seconds > 0 && seconds <= demand.figure)) return null;
  return broken(demand.clause, `${String(demand.figure)} seconds at most`);
}

/** What a pre-shared key breaks that is too weak. */
export function brokenByKey(demand: FigureDemand | undefined, bits: number): Broken | null {
  if (demand === undefined || bits >= demand.figure) return null;
  return broken(demand.clause, `${String(demand.figure)} bits at least`);
}

/** What it breaks to have nothing of what is asked for. */
export function brokenByAbsence(demand: { readonly clause: Clause } | undefined): Broken | null {
  return demand === undefined ? null : broken(demand.clause);
}
