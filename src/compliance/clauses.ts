import type { Clause, Demands, Ruling } from '../model/profile.js';

type Demand = Demands[keyof Demands];

function isRulings(demand: Demand): demand is readonly Ruling[] {
  return Array.isArray(demand);
}

/** The clauses that demands name, each once, in the order in which they come. */
export function clausesOf(demands: Demands): readonly Clause[] {
  const named = new Map<string, Clause>();
  for (const demand of Object.values<Demand>({ ...demands })) {
    if (demand === undefined) continue;
    for (const { clause } of isRulings(demand) ? demand : [demand]) named.set(clause.title, clause);
  }
  return [...named.values()];
}
