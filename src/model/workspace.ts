import type { CidrBlock } from './address.js';
import type { Api, Dialect } from './api.js';
import type { TextPlace } from './place.js';
import type { ResourceKind } from './resource.js';
import type { Secret } from './secret.js';

/** A value that rules between bodies compare, with the place where it stands. */
export interface Fact<T> {
  readonly value: T;
  readonly place: TextPlace;
}

/** The networks of one side of a connection, of a group or of a companion. */
export interface Networks {
  readonly entries: readonly Fact<CidrBlock>[];
  /** False where an entry is a placeholder or cannot be read: then there may be more than is known. */
  readonly complete: boolean;
}

/** A field that names another resource. */
export interface ReferenceFact extends Fact<string> {
  /** The API's field. */
  readonly field: string;
  readonly kinds: readonly ResourceKind[];
}

/** What every resource of a run is known by. */
export interface ResourceFacts {
  readonly api: Api;
  readonly dialect: Dialect;
  /** The estate (staging, production) that the configuration puts its file into; null for the one of all others. */
  readonly estate: string | null;
  readonly id: string | null;
  readonly name: string | null;
  /** As fingerprints name it. */
  readonly identity: string;
  /** The key of its body. */
  readonly place: TextPlace;
  /** Pointer of the object that holds the body and its wrapper: what pointers inside the resource leave out. */
  readonly root: string;
  readonly references: readonly ReferenceFact[];
}

/** What rules between bodies need of a connection; small, for a run may hold 100,000 of them. */
export interface ConnectionFacts extends ResourceFacts {
  readonly kind: 'connection';
  /** OTC `vpnservice_id`, ZStack `vipUuid`, Apsara `VpnGatewayId`. */
  readonly gateway: Fact<string> | null;
  /** OTC `peer_address`, ZStack `peerAddress`, Apsara `CustomerGatewayId`. */
  readonly peer: Fact<string> | null;
  /** What the local networks are known by where the body holds an id: OTC `local_ep_group_id`, ZStack `l3NetworkUuid`. */
  readonly localGroup: Fact<string> | null;
  /** OTC `peer_ep_group_id`. */
  readonly peerGroup: Fact<string> | null;
  /** From the body or, where it holds ids, from what the ids name; null where nothing is known. */
  readonly local: Networks | null;
  readonly remote: Networks | null;
  /** The identities as written; null where the gateway takes its own, the peer's address. */
  readonly localId: Fact<string> | null;
  readonly remoteId: Fact<string> | null;
  readonly psk: Fact<Secret> | null;
  /** The phase 1 parameters that the body states or leaves to defaults, in one comparable text; null where one is not known. */
  readonly ikeParameters: Fact<string> | null;
}

/** An endpoint group of OTC or OpenStack. */
export interface GroupFacts extends ResourceFacts {
  readonly kind: 'endpoint-group';
  readonly type: Fact<string> | null;
  /** Those of a group of type cidr, or of the subnets of a group of type subnet where all are known. */
  readonly networks: Networks | null;
  /** Its type and endpoints in canonical order, for comparing contents; null where one is not known. */
  readonly contents: string | null;
}

/** Any other resource that an id may name: a policy, a gateway, a subnet, an address. */
export interface CompanionFacts extends ResourceFacts {
  readonly kind: Exclude<ResourceKind, 'connection' | 'endpoint-group'>;
  /** The address that it gives to its connections: of a VIP, a VPN gateway, a customer gateway. */
  readonly address: string | null;
  /** The networks that it stands for: a subnet's, an L3 network's. */
  readonly networks: Networks | null;
}

export type Facts = ConnectionFacts | GroupFacts | CompanionFacts;

/** All resources of a run: a request and the exported answer of the same connection are one. */
export interface Workspace {
  readonly connections: readonly ConnectionFacts[];
  readonly groups: readonly GroupFacts[];
  readonly companions: readonly CompanionFacts[];
  /** What an id names in an estate; null where nothing read or configured bears it. */
  readonly find: (estate: string | null, id: string) => Facts | null;
  /** The pairs that the configuration declares active and standby, where both are in the run. */
  readonly declaredStandby: readonly (readonly [ConnectionFacts, ConnectionFacts])[];
  /** Whether the configuration declares two connections a standby pair. */
  readonly isStandby: (one: ConnectionFacts, other: ConnectionFacts) => boolean;
  /** Whether the configuration declares that two connections may overlap. */
  readonly isRedundant: (one: ConnectionFacts, other: ConnectionFacts) => boolean;
}
