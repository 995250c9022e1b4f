import type { CidrBlock } from './address.js';
import type { Api, Dialect } from './api.js';
import type { ChildOffer, IkeOffer } from './offers.js';
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

/** A parameter of phase 1 that a body states or leaves to a known default, as the API spells it. */
export interface ParameterFact extends Fact<string> {
  /** The API's field: `IkePfs`. */
  readonly field: string;
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
  readonly references: readonly ReferenceFact[];
}

/** What rules between bodies need of one tunnel of a connection. */
export interface TunnelFacts {
  /**
   * Which of two tunnels it is: Alibaba Cloud's `Role`, `master` or `slave`. Where no tunnel of the body has one, its
   * number; `#` and its number where it alone has none that can be read. Null where a connection has one tunnel.
   */
  readonly role: string | null;
  /** OTC `peer_address`, ZStack `peerAddress`, Apsara `CustomerGatewayId`. */
  readonly peer: Fact<string> | null;
  /** The peer's address or name in canonical form, from the body or from the customer gateway that it names. */
  readonly peerAddress: string | null;
  /** The addresses under which a peer may know the gateway, in canonical form, where a companion tells them. */
  readonly ownAddresses: readonly string[];
  /** The identities as written; null where the gateway takes its own, the peer's address. */
  readonly localId: Fact<string> | null;
  readonly remoteId: Fact<string> | null;
  readonly psk: Fact<Secret> | null;
  /** Phase 1 as far as it is known, where connections between the same gateways share it (Apsara). */
  readonly ike: readonly ParameterFact[];
}

/**
 * What rules between bodies need of a connection, and of its first tunnel; small, for a run may hold 100,000 of them.
 * Rules that judge tunnels look at each.
 */
export interface ConnectionFacts extends ResourceFacts, TunnelFacts {
  readonly kind: 'connection';
  /** OTC `vpnservice_id`, ZStack `vipUuid`, Apsara `VpnGatewayId`. */
  readonly gateway: Fact<string> | null;
  /** What stands for the local networks where the body holds ids: OTC `local_ep_group_id`, ZStack `l3NetworkUuid`. */
  readonly localGroups: readonly Fact<string>[];
  /** OTC `peer_ep_group_id`. */
  readonly peerGroup: Fact<string> | null;
  /**
   * From the body or, where it holds ids, from what the ids name; null where nothing is known. All tunnels carry the same
   * networks.
   */
  readonly local: Networks | null;
  readonly remote: Networks | null;
  /** OpenStack: an `mtu` that is too small for IPv6 networks, in a request. Absent for all others, which are most. */
  readonly lowMtu?: Fact<number>;
  /** The tunnels after the first; most connections have none, and share one empty list. */
  readonly furtherTunnels: readonly TunnelFacts[];
}

/** An endpoint group of OTC or OpenStack. */
export interface GroupFacts extends ResourceFacts {
  readonly kind: 'endpoint-group';
  readonly type: Fact<string> | null;
  /** Those of a group of type cidr, or of the subnets of a group of type subnet where all are known. */
  readonly networks: Networks | null;
  /** Its type and endpoints in canonical order, for comparing contents; null where one is not known. */
  readonly contents: Fact<string> | null;
}

/** The endpoint groups that an update gives to a connection of OTC or OpenStack. It is no resource: no id names it. */
export interface ChangeFacts extends ResourceFacts {
  readonly kind: 'connection-change';
  /** `local_ep_group_id`. */
  readonly localGroup: Fact<string> | null;
  /** `peer_ep_group_id`. */
  readonly peerGroup: Fact<string> | null;
}

/** Any other resource that an id may name: a policy, a gateway, a subnet, an address. */
export interface CompanionFacts extends ResourceFacts {
  readonly kind: Exclude<ResourceKind, 'connection' | 'connection-change' | 'endpoint-group'>;
  /** The address that it gives to its connections: of a VIP, a VPN gateway, a customer gateway. */
  readonly address: string | null;
  /** The second address of a VPN gateway that has two, for standby tunnels. */
  readonly standbyAddress: string | null;
  /** The networks that it stands for: a subnet's, an L3 network's. */
  readonly networks: Networks | null;
  /** A VPN service that is known to have no subnet of its own, so that its connections name endpoint groups. */
  readonly lacksSubnet?: true;
  /** What an IKE policy contributes to phase 1, an IPsec policy to phase 2. */
  readonly ike?: IkeOffer;
  readonly child?: ChildOffer;
}

/** What the configuration says of an id whose resource no file holds. It may stand for a resource of any kind. */
export interface DeclaredFacts {
  readonly kind: 'declared';
  readonly id: string;
  readonly address: string | null;
  /** Where it stands behind NAT: the address that peers see. */
  readonly publicAddress: string | null;
  readonly networks: Networks | null;
  /** How the gateway negotiates, by the name that the configuration gives. */
  readonly behaviour: string | null;
}

export type Facts = ConnectionFacts | GroupFacts | CompanionFacts;

/** What one body is known by. */
export type BodyFacts = Facts | ChangeFacts;

/** Two connections of one estate that the configuration names together. */
export type ConnectionPair = readonly [ConnectionFacts, ConnectionFacts];

/** All resources of a run: a request and the exported answer of the same connection are one. */
export interface Workspace {
  /** In an order that does not depend on the order or the names of files. */
  readonly connections: readonly ConnectionFacts[];
  readonly groups: readonly GroupFacts[];
  readonly companions: readonly CompanionFacts[];
  /** What connections are given by the updates among the requests; in an order of the same kind. */
  readonly changes: readonly ChangeFacts[];
  /** What an id names in an estate; null where nothing read or configured bears it. */
  readonly find: (estate: string | null, id: string) => Facts | DeclaredFacts | null;
  /** The pairs that the configuration declares active and standby, where both are in the run. */
  readonly standby: readonly ConnectionPair[];
  /** The pairs that the configuration allows to overlap, where both are in the run. */
  readonly redundant: readonly ConnectionPair[];
  /** Whether a place is in one of the files that a run is about; null where it is about all of them. */
  readonly isChanged: ((place: TextPlace) => boolean) | null;
}
