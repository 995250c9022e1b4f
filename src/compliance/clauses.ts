import type { Clause, Demands, Profile, Ruling } from '../model/profile.js';
import type { JudgedProfile } from '../model/report.js';

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

/** A profile as a report names it. */
export function judged({ id, title, version, date, url, demands }: Profile): JudgedProfile {
  return { id, title, version, date, url, clauses: clausesOf(demands) };
}
