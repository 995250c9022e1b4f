import type {
  CompanionFacts,
  ConnectionFacts,
  Fact,
  Facts,
  GroupFacts,
  Networks,
  Workspace,
} from '../model/workspace.js';

/** What the configuration says of resources and of pairs. */
export interface Declarations {
  /** Resources that no body of the run defines; they are known in every estate. */
  readonly resources: readonly Facts[];
  /** Pairs by id or name. */
  readonly standby: readonly (readonly [string, string])[];
  readonly redundant: readonly (readonly [string, string])[];
}

export const NO_DECLARATIONS: Declarations = { resources: [], standby: [], redundant: [] };

/** A key for one id in one estate. */
function keyOf(estate: string | null, id: string): string {
  return `${estate ?? ''}\n${id}`;
}

/** Names a connection by what a request and the exported answer of it share. */
function sharedKey({ api, estate, name, gateway, peer }: ConnectionFacts): string | null {
  if (name === null || gateway === null || peer === null) return null;
  return [api, estate ?? '', name, gateway.value, peer.value].join('\n');
}

/**
 * One connection from a request and an answer: the request says what is meant, the answer what the request does
 * not hold. Places are those of the request, which is what people edit.
 */
function merged(request: ConnectionFacts, answer: ConnectionFacts): ConnectionFacts {
  return {
    ...request,
    id: request.id ?? answer.id,
    identity: request.id === null ? answer.identity : request.identity,
    references: request.references.length > 0 ? request.references : answer.references,
    localGroup: request.localGroup ?? answer.localGroup,
    peerGroup: request.peerGroup ?? answer.peerGroup,
    local: request.local ?? answer.local,
    remote: request.remote ?? answer.remote,
    localId: request.localId ?? answer.localId,
    remoteId: request.remoteId ?? answer.remoteId,
    psk: request.psk ?? answer.psk,
    ikeParameters: request.ikeParameters ?? answer.ikeParameters,
  };
}

/** Gathers what the resources of a run are known by, and resolves their references when all are there. */
export class WorkspaceBuilder {
  readonly #requests: ConnectionFacts[] = [];
  readonly #answers: ConnectionFacts[] = [];
  readonly #groups: GroupFacts[] = [];
  readonly #companions: CompanionFacts[] = [];

  add(facts: Facts, form: 'request' | 'response'): void {
    if (facts.kind === 'connection') (form === 'request' ? this.#requests : this.#answers).push(facts);
    else if (facts.kind === 'endpoint-group') this.#groups.push(facts);
    else this.#companions.push(facts);
  }

  /** How many resources were added. */
  get size(): number {
    return this.#requests.length + this.#answers.length + this.#groups.length + this.#companions.length;
  }

  build(declarations: Declarations): Workspace {
    const declared = declarations.resources;
    const companions = [...this.#companions, ...declared.filter(isCompanion)];
    const known = new Map<string, Facts>();
    const learn = (facts: Facts): void => {
      if (facts.id !== null && !known.has(keyOf(facts.estate, facts.id)))
        known.set(keyOf(facts.estate, facts.id), facts);
    };
    companions.forEach(learn);
    const find = (estate: string | null, id: string): Facts | null =>
      known.get(keyOf(estate, id)) ?? known.get(keyOf(null, id)) ?? null;
    const groups = [...this.#groups, ...declared.filter(isGroup)].map((group) => withSubnets(group, find));
    groups.forEach(learn);
    const connections = [...this.#merged(), ...declared.filter(isConnection)].map((facts) => withNetworks(facts, find));
    connections.forEach(learn);
    return {
      connections,
      groups,
      companions,
      find,
      declaredStandby: declaredPairs(declarations.standby, connections),
      isStandby: pairTest(declarations.standby),
      isRedundant: pairTest(declarations.redundant),
    };
  }

  /** The connections, a request and its answer as one, in the order in which they came. */
  #merged(): ConnectionFacts[] {
    const byId = new Map<string, ConnectionFacts>();
    const byNames = new Map<string, ConnectionFacts>();
    for (const answer of this.#answers) {
      if (answer.id !== null) byId.set(keyOf(answer.estate, answer.id), answer);
      const shared = sharedKey(answer);
      if (shared !== null) byNames.set(shared, answer);
    }
    const used = new Set<ConnectionFacts>();
    const connections = this.#requests.map((request) => {
      const shared = sharedKey(request);
      const answer =
        (request.id === null ? undefined : byId.get(keyOf(request.estate, request.id))) ??
        (shared === null ? undefined : byNames.get(shared));
      // A second request of the same names is a second connection: the answer belongs to the first.
      if (answer === undefined || used.has(answer)) return request;
      used.add(answer);
      return merged(request, answer);
    });
    // An exported answer read twice is one connection.
    const seen = new Set<string>();
    for (const answer of this.#answers) {
      if (used.has(answer)) continue;
      const key = answer.id === null ? null : keyOf(answer.estate, answer.id);
      if (key !== null && seen.has(key)) continue;
      if (key !== null) seen.add(key);
      connections.push(answer);
    }
    return connections;
  }
}

function isCompanion(facts: Facts): facts is CompanionFacts {
  return facts.kind !== 'connection' && facts.kind !== 'endpoint-group';
}

function isGroup(facts: Facts): facts is GroupFacts {
  return facts.kind === 'endpoint-group';
}

function isConnection(facts: Facts): facts is ConnectionFacts {
  return facts.kind === 'connection';
}

type Find = (estate: string | null, id: string) => Facts | null;

function networksBehind(find: Find, estate: string | null, id: Fact<string> | null): Networks | null {
  if (id === null) return null;
  const found = find(estate, id.value);
  if (found === null || found.kind === 'connection' || found.networks === null) return null;
  // The fault stands where the connection names the group: the group may serve others rightly.
  return found.networks;
}

/** A group of subnet ids stands for the networks of the subnets, where all of them are known. */
function withSubnets(group: GroupFacts, find: Find): GroupFacts {
  if (group.type?.value !== 'subnet' || group.contents === null) return group;
  const entries: Networks['entries'][number][] = [];
  for (const id of group.contents.split(' ').slice(1)) {
    const subnet = find(group.estate, id);
    if (subnet === null || subnet.kind === 'connection' || subnet.networks?.complete !== true) return group;
    entries.push(...subnet.networks.entries);
  }
  return { ...group, networks: { entries, complete: true } };
}

function withNetworks(facts: ConnectionFacts, find: Find): ConnectionFacts {
  const local = facts.local ?? networksBehind(find, facts.estate, facts.localGroup);
  const remote = facts.remote ?? networksBehind(find, facts.estate, facts.peerGroup);
  return local === facts.local && remote === facts.remote ? facts : { ...facts, local, remote };
}

/** The declared pairs whose connections are both in the run, by id or name. */
function declaredPairs(
  pairs: Declarations['standby'],
  connections: readonly ConnectionFacts[],
): (readonly [ConnectionFacts, ConnectionFacts])[] {
  if (pairs.length === 0) return [];
  const called = (name: string): ConnectionFacts | undefined =>
    connections.find((connection) => connection.id === name || connection.name === name);
  const found: (readonly [ConnectionFacts, ConnectionFacts])[] = [];
  for (const [left, right] of pairs) {
    const one = called(left);
    const other = called(right);
    if (one !== undefined && other !== undefined && one !== other) found.push([one, other]);
  }
  return found;
}

/** Tests whether two connections are declared a pair, by id or name in either order. */
function pairTest(pairs: readonly (readonly [string, string])[]): Workspace['isStandby'] {
  const declared = new Set(pairs.flatMap(([one, other]) => [`${one}\n${other}`, `${other}\n${one}`]));
  if (declared.size === 0) return () => false;
  const names = ({ id, name }: ConnectionFacts): string[] => [id, name].filter((text) => text !== null);
  return (one, other) => names(one).some((left) => names(other).some((right) => declared.has(`${left}\n${right}`)));
}
