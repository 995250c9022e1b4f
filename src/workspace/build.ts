import type { BodyForm } from '../model/resource.js';
import type { TextPlace } from '../model/place.js';
import type {
  BodyFacts,
  ChangeFacts,
  CompanionFacts,
  ConnectionFacts,
  ConnectionPair,
  DeclaredFacts,
  Facts,
  GroupFacts,
  Workspace,
} from '../model/workspace.js';
import { idKey, inCanonicalOrder, withoutCopies } from './canonical.js';
import { unfolded } from './kept-connection.js';
import { connectionsOf, mergeCompanions, mergeGroups, unified } from './merge.js';
import type { PairName } from './pair-names.js';
import { resolved, withSubnet, withSubnets } from './resolve.js';
import { Shelf } from './shelf.js';

/** What the configuration says of resources and of pairs. */
export interface Declarations {
  /** Resources that the configuration gives an id; they are known in every estate. */
  readonly resources: readonly (Facts | DeclaredFacts)[];
  /** Pairs by id or name. */
  readonly standby: readonly (readonly [string, string])[];
  readonly redundant: readonly (readonly [string, string])[];
  /** The names in those pairs, where the configuration has them. */
  readonly pairNames?: readonly PairName[];
  /** The texts of the keys that stand in those resources. */
  readonly secrets: readonly string[];
}

export const NO_DECLARATIONS: Declarations = { resources: [], standby: [], redundant: [], secrets: [] };

/** What one body is known by, and whether a request or an answer said it. */
export interface GatheredFacts {
  readonly facts: BodyFacts;
  readonly form: BodyForm;
}

/** With so many resources connections are kept as rows. Before that it costs more time than the collector of memory does. */
const MANY = 16_384;

/** What the ids of each estate name. */
class Known {
  readonly #byEstate = new Map<string | null, Map<string, Facts | DeclaredFacts>>();

  add(estate: string | null, id: string, facts: Facts | DeclaredFacts): void {
    const inEstate = this.#byEstate.get(estate);
    if (inEstate === undefined) this.#byEstate.set(estate, new Map([[id, facts]]));
    else inEstate.set(id, facts);
  }

  /** What an id names in an estate; what belongs to no estate is known in all. */
  find(estate: string | null, id: string): Facts | DeclaredFacts | null {
    return this.#byEstate.get(estate)?.get(id) ?? this.#byEstate.get(null)?.get(id) ?? null;
  }
}

/** Gathers what the resources of a run are known by, and resolves their references when all are there. */
export class WorkspaceBuilder {
  readonly #gathered: Readonly<Record<BodyForm, BodyFacts[]>> = { request: [], response: [] };
  readonly #many: number;
  #shelf: Shelf | null = null;

  /** @param many So many resources are no longer kept as they are. */
  constructor(many = MANY) {
    this.#many = many;
  }

  add(facts: BodyFacts, form: BodyForm): void {
    const gathered = this.#gathered[form];
    gathered.push(this.#shelf === null ? facts : onShelf(this.#shelf, facts));
    if (this.#shelf === null && this.size >= this.#many) this.#shelf = this.#moved();
  }

  /** A shelf, and all that was added so far on it. */
  #moved(): Shelf {
    const shelf = new Shelf();
    for (const gathered of Object.values(this.#gathered)) {
      for (const [index, facts] of gathered.entries()) gathered[index] = onShelf(shelf, facts);
    }
    return shelf;
  }

  /** What was added so far; it is forgotten here. */
  take(): readonly GatheredFacts[] {
    const { request, response } = this.#gathered;
    this.#shelf = null;
    return [...request.splice(0).map(asked), ...response.splice(0).map(answered)];
  }

  /** How many resources were added. */
  get size(): number {
    return this.#gathered.request.length + this.#gathered.response.length;
  }

  build({ resources, standby, redundant }: Declarations, isChanged: Workspace['isChanged'] = null): Workspace {
    const declared = resources.filter((facts) => facts.kind !== 'declared');
    const requests = withDeclaredIds(this.#gathered.request, declared);
    const answers = withDeclaredIds(this.#gathered.response, declared);
    const exported = [...answers, ...withoutMet(declared, [requests, answers])];

    const known = new Known();
    const learn = (facts: Facts): void => {
      if (facts.id !== null) known.add(facts.estate, facts.id, facts);
    };
    for (const facts of resources) if (facts.kind === 'declared') known.add(null, facts.id, facts);
    const find = (estate: string | null, id: string): Facts | DeclaredFacts | null => known.find(estate, id);

    const read = unified(ordered(requests, exported, isCompanion), mergeCompanions);
    read.forEach(learn);
    const companions = read.map((companion) => withSubnet(companion, find));
    companions.forEach(learn);
    const groups = unified(ordered(requests, exported, isGroup), mergeGroups).map((group) => withSubnets(group, find));
    groups.forEach(learn);
    const connections = connectionsOf(requests.filter(isConnection), exported.filter(isConnection)).map((facts) =>
      resolved(facts, find),
    );
    connections.forEach(learn);
    return {
      connections,
      groups,
      companions,
      changes: withoutCopies(inCanonicalOrder(requests.filter(isChange))),
      find,
      standby: pairsOf(standby, connections),
      redundant: pairsOf(redundant, connections),
      isChanged,
    };
  }
}

function onShelf(shelf: Shelf, facts: BodyFacts): BodyFacts {
  return facts.kind === 'connection' ? shelf.put(facts) : facts;
}

function asked(facts: BodyFacts): GatheredFacts {
  return { facts, form: 'request' };
}

function answered(facts: BodyFacts): GatheredFacts {
  return { facts, form: 'response' };
}

/** Where a resource stands, as a key. */
export function placeKey({ place }: { readonly place: TextPlace }): string {
  return `${place.source.name}\n${String(place.index)}\n${place.pointer ?? ''}`;
}

/** Gives the resources of a run the ids that the configuration has for them. */
function withDeclaredIds(gathered: readonly BodyFacts[], declared: readonly Facts[]): readonly BodyFacts[] {
  if (declared.length === 0) return gathered;
  const ids = new Map(declared.map((facts) => [placeKey(facts), facts]));
  return gathered.map((facts) => {
    const { id, identity } = ids.get(placeKey(facts)) ?? facts;
    if (facts.id !== null) return facts;
    return facts.kind === 'connection' ? { ...unfolded(facts), id, identity } : { ...facts, id, identity };
  });
}

/** Those of the configuration's resources that no file of the run holds. */
function withoutMet(declared: readonly Facts[], gathered: readonly (readonly BodyFacts[])[]): readonly Facts[] {
  if (declared.length === 0) return declared;
  const met = new Set(gathered.flat().map(placeKey));
  return declared.filter((facts) => !met.has(placeKey(facts)));
}

/** The resources of one kind in canonical order; requests, which say what is meant, before what was exported. */
function ordered<F extends Facts>(
  requests: readonly BodyFacts[],
  exported: readonly BodyFacts[],
  isOne: (facts: BodyFacts) => facts is F,
): readonly F[] {
  return [...inCanonicalOrder(requests.filter(isOne)), ...inCanonicalOrder(exported.filter(isOne))];
}

function isCompanion(facts: BodyFacts): facts is CompanionFacts {
  return facts.kind !== 'connection' && facts.kind !== 'connection-change' && facts.kind !== 'endpoint-group';
}

function isGroup(facts: BodyFacts): facts is GroupFacts {
  return facts.kind === 'endpoint-group';
}

function isConnection(facts: BodyFacts): facts is ConnectionFacts {
  return facts.kind === 'connection';
}

function isChange(facts: BodyFacts): facts is ChangeFacts {
  return facts.kind === 'connection-change';
}

/** The declared pairs in each estate that has both connections, by id or name. */
function pairsOf(
  declared: Declarations['standby'],
  connections: readonly ConnectionFacts[],
): readonly ConnectionPair[] {
  if (declared.length === 0) return [];
  const called = new Map<string, ConnectionFacts>();
  const estates = new Set<string | null>();
  for (const connection of connections) {
    const { estate, id, name } = connection;
    estates.add(estate);
    for (const word of [id, name]) {
      if (word !== null && !called.has(idKey(estate, word))) called.set(idKey(estate, word), connection);
    }
  }
  const pairs: ConnectionPair[] = [];
  for (const estate of estates) {
    for (const [left, right] of declared) {
      const one = called.get(idKey(estate, left));
      const other = called.get(idKey(estate, right));
      if (one !== undefined && other !== undefined && one !== other) pairs.push([one, other]);
    }
  }
  return pairs;
}
