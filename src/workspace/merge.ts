import { tunnelsOf } from '../model/connection-tunnels.js';
import type { CompanionFacts, ConnectionFacts, Facts, GroupFacts, TunnelFacts } from '../model/workspace.js';
import { idKey, inCanonicalOrder, withoutCopies } from './canonical.js';
import { unfolded } from './kept-connection.js';

/** What requests and answers of one kind say; of those with the same id the first speaks, the others fill its gaps. */
export function unified<F extends Facts>(resources: readonly F[], merge: (first: F, other: F) => F): readonly F[] {
  // Most bodies of requests have no id.
  if (resources.every(({ id }) => id === null)) return resources;
  const unique = new Map<string | F, F>();
  for (const facts of resources) {
    const key = facts.id === null ? facts : idKey(facts.estate, facts.id);
    const known = unique.get(key);
    unique.set(key, known === undefined ? facts : merge(known, facts));
  }
  return unique.size === resources.length ? resources : [...unique.values()];
}

export function mergeCompanions(first: CompanionFacts, other: CompanionFacts): CompanionFacts {
  const ike = first.ike ?? other.ike;
  const child = first.child ?? other.child;
  return {
    ...first,
    name: first.name ?? other.name,
    references: first.references.length > 0 ? first.references : other.references,
    address: first.address ?? other.address,
    standbyAddress: first.standbyAddress ?? other.standbyAddress,
    networks: first.networks ?? other.networks,
    ...((first.lacksSubnet ?? other.lacksSubnet) && { lacksSubnet: true }),
    ...(ike && { ike }),
    ...(child && { child }),
  };
}

export function mergeGroups(first: GroupFacts, other: GroupFacts): GroupFacts {
  const isKnown = first.contents !== null;
  return {
    ...first,
    name: first.name ?? other.name,
    references: isKnown ? first.references : other.references,
    type: first.type ?? other.type,
    networks: isKnown ? first.networks : other.networks,
    contents: first.contents ?? other.contents,
  };
}

/** A tunnel of a request with what the same one of the answer adds. Both may list their tunnels in any order. */
function mergeTunnel<T extends TunnelFacts>(request: T, answers: readonly TunnelFacts[]): T {
  const answer = answers.find(({ role }) => role === request.role);
  if (answer === undefined) return request;
  return {
    ...request,
    peer: request.peer ?? answer.peer,
    localId: request.localId ?? answer.localId,
    remoteId: request.remoteId ?? answer.remoteId,
    psk: request.psk ?? answer.psk,
    ike: request.ike.length > 0 ? request.ike : answer.ike,
  };
}

/**
 * One connection from a request and an answer: the request says what is meant, the answer what the request does
 * not hold. Places are those of the request, which is what people edit.
 */
function mergeConnections(request: ConnectionFacts, answer: ConnectionFacts): ConnectionFacts {
  const named = new Set(request.references.map(({ field }) => field));
  const answers = tunnelsOf(answer);
  return {
    ...mergeTunnel(unfolded(request), answers),
    id: request.id ?? answer.id,
    name: request.name ?? answer.name,
    identity: request.id === null ? answer.identity : request.identity,
    references: [...request.references, ...answer.references.filter(({ field }) => !named.has(field))],
    gateway: request.gateway ?? answer.gateway,
    localGroups: request.localGroups.length > 0 ? request.localGroups : answer.localGroups,
    peerGroup: request.peerGroup ?? answer.peerGroup,
    local: request.local ?? answer.local,
    remote: request.remote ?? answer.remote,
    furtherTunnels:
      request.furtherTunnels.length === 0
        ? request.furtherTunnels
        : request.furtherTunnels.map((tunnel) => mergeTunnel(tunnel, answers)),
  };
}

/** The peers of all tunnels, in whatever order they are listed; null where one is not known. */
function peersOf(connection: ConnectionFacts): string | null {
  if (connection.furtherTunnels.length === 0) return connection.peer?.value ?? null;
  const peers = tunnelsOf(connection).map(({ peer }) => peer?.value ?? null);
  return peers.includes(null) ? null : peers.sort().join('\n');
}

/** What a request and the exported answer of one connection share. */
function sharedKey(connection: ConnectionFacts): string | null {
  const { api, estate, name, gateway } = connection;
  const peers = peersOf(connection);
  if (name === null || gateway === null || peers === null) return null;
  return [api, estate ?? '', name, gateway.value, peers].join('\n');
}

/** Finds the answer that belongs to a request; each belongs to one. */
class Answers {
  readonly #byId = new Map<string, ConnectionFacts>();
  readonly #byNames = new Map<string, ConnectionFacts>();
  readonly #left: Set<ConnectionFacts>;

  constructor(answers: readonly ConnectionFacts[]) {
    this.#left = new Set(answers);
    for (const answer of answers) {
      if (answer.id !== null) this.#byId.set(idKey(answer.estate, answer.id), answer);
      const shared = sharedKey(answer);
      if (shared !== null && !this.#byNames.has(shared)) this.#byNames.set(shared, answer);
    }
  }

  /** The answer to a request by its id, else by name, gateway and peer. */
  take(request: ConnectionFacts): ConnectionFacts | null {
    const shared = request.id === null ? sharedKey(request) : null;
    const answer =
      (request.id === null ? undefined : this.#byId.get(idKey(request.estate, request.id))) ??
      (shared === null ? undefined : this.#byNames.get(shared));
    // A second request of the same names is a second connection: the answer belongs to the first.
    return answer !== undefined && this.#left.delete(answer) ? answer : null;
  }

  get left(): readonly ConnectionFacts[] {
    return [...this.#left];
  }
}

/**
 * The connections, a request and its answer as one. What exists already comes first, so that of two connections that
 * are in conflict the one is reported that somebody is about to make.
 */
export function connectionsOf(
  requests: readonly ConnectionFacts[],
  exported: readonly ConnectionFacts[],
): readonly ConnectionFacts[] {
  const asked = withoutCopies(inCanonicalOrder(requests));
  const merged = unified(asked, mergeConnections);
  // What is merged has another place in the order; most runs merge nothing.
  if (exported.length === 0) return merged === asked ? asked : inCanonicalOrder(merged);
  const answers = new Answers(unified(inCanonicalOrder(exported), mergeConnections));
  const made = merged.map((request) => {
    const answer = answers.take(request);
    return answer === null ? request : mergeConnections(request, answer);
  });
  return [...answers.left, ...inCanonicalOrder(made)];
}
