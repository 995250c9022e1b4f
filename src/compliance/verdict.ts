import type { Clause, FigureDemand, Ruling } from '../model/profile.js';

/** The ruling that decides about an algorithm; undefined where a profile asks nothing of its kind. */
export function rulingOf(rulings: readonly Ruling[] | undefined, logName: string): Ruling | undefined {
  return rulings?.find(({ algorithms }) => algorithms === 'rest' || algorithms.includes(logName));
}

/** The clause that an algorithm breaks; null where it breaks none. */
export function brokenByAlgorithm(rulings: readonly Ruling[] | undefined, logName: string): Clause | null {
  const ruling = rulingOf(rulings, logName);
  return ruling?.verdict === 'below' ? ruling.clause : null;
}

/** The clause that a value breaks which is none of those allowed. */
export function brokenByChoice(
  demand: { readonly allowed: readonly string[]; readonly clause: Clause } | undefined,
  value: string,
): Clause | null {
  return demand === undefined || demand.allowed.includes(value) ? null : demand.clause;
}

/** The clause that a figure breaks which is too great. */
export function brokenByExcess(demand: FigureDemand | undefined, value: number): Clause | null {
  return demand === undefined || value <= demand.figure ? null : demand.clause;
}

/** The clause that a figure breaks which is too small. */
export function brokenByLack(demand: FigureDemand | undefined, value: number): Clause | null {
  return demand === undefined || value >= demand.figure ? null : demand.clause;
}
