import type { Address } from './address.js';
import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm, Prf } from './algorithm.js';
import type { Dialect } from './api.js';
import type { Located } from './located.js';
import type { DpdOffer, EncapsulationMode, ExchangeMode, IkeVersion } from './offers.js';
import type { Place } from './place.js';
import type { Secret } from './secret.js';

/**
 * How a gateway negotiates where the standards leave room. `strongswan`: as recorded from its daemons. `strict`: IKEv1
 * selectors must mirror each other exactly, a proposal's algorithms are all offered, a wrong version gets no answer.
 * `single-pair`: like `strongswan`, with one pair of selectors for each CHILD SA. `libreswan`: as recorded from its daemon.
 */
export type Behaviour = 'strongswan' | 'strict' | 'single-pair' | 'libreswan';

export const BEHAVIOURS: readonly Behaviour[] = ['strongswan', 'strict', 'single-pair', 'libreswan'];

/** How well a gateway's behaviour is known: from recordings, from its source code, from its documents, or taken for likely. */
export type Basis = 'observed' | 'source' | 'documented' | 'assumed';

/** Where an end was described: an API dialect, a `peer` document, or a strongSwan configuration. */
export type EndDialect = Dialect | 'peer' | 'swanctl' | 'ipsec.conf';

/** What an identity is (RFC 7296, section 3.5; RFC 2407, section 4.6.2). */
export type IdentityType = 'any' | 'ipv4' | 'ipv6' | 'fqdn' | 'user-fqdn' | 'key-id' | 'dn';

/** An identity that is written down. */
export interface StatedIdentity {
  readonly type: IdentityType;
  /**
   * `ipv4` and `ipv6`: an address, a network (`10.0.0.0/8`) or a range (`10.0.0.1-10.0.0.9`), the latter two for matching
   * only; `key-id`: hexadecimal digits; `dn`: RDNs as strongSwan writes them, or DER as
   * `#` and hexadecimal digits; `any`: empty.
   */
  readonly value: string;
  /** `any`, or a `*` in it: such an identity is never sent (observed behaviour, rule 19). */
  readonly wildcard: boolean;
}

/** An identity that is the address of an end: its own as its daemon sees it, or the peer's as this end is told it. */
export type AddressIdentity = { readonly type: 'own-address' } | { readonly type: 'peer-address' };

export type Identity = StatedIdentity | AddressIdentity;

export interface AddressRange {
  readonly version: 4 | 6;
  readonly first: number | bigint;
  readonly last: number | bigint;
}

/** Which packets of its addresses a selector takes (RFC 7296, section 3.13.1). */
export interface PacketLimit {
  /** IANA's number; 0: any protocol. */
  readonly protocol: number;
  readonly firstPort: number;
  readonly lastPort: number;
}

/** What one selector covers. Without a limit: all protocols and ports, as in every API. */
export interface SelectorRange extends AddressRange {
  readonly limit?: PacketLimit;
}

/** Some packets of the endpoint's own address. */
export interface LimitedDynamic {
  readonly dynamic: true;
  readonly limit: PacketLimit;
}

/** `dynamic`: the endpoint's own address (its side of the tunnel), as strongSwan's selector of that name. */
export type TrafficSelector = SelectorRange | 'dynamic' | LimitedDynamic;

/**
 * One proposal of an IKE or CHILD SA: for each kind of transform those that are offered, in order of preference. An
 * unknown entry stands for one algorithm that is not known. An API body has at most one of each kind.
 */
export interface Proposal {
  /** Empty for AH. */
  readonly encryption: readonly Located<EncryptionAlgorithm>[];
  /** Empty with AEAD ciphers. */
  readonly integrity: readonly Located<IntegrityAlgorithm>[];
  /** IKE only. Empty: the PRFs of the integrity algorithms, in their order (observed behaviour, rule 5). */
  readonly prf: readonly Located<Prf>[];
  /** CHILD SAs: empty for no perfect forward secrecy; a null entry is strongSwan's `none` among groups. */
  readonly dhGroups: readonly Located<DhGroup | null>[];
  /** Where it is said that there is no group, if anywhere. */
  readonly noGroupAt?: Place | null;
  /** CHILD SAs: whether extended sequence numbers are used; empty: they are not (observed behaviour, rule 6). */
  readonly extendedSequenceNumbers: readonly Located<boolean>[];
}

/** Whether an IKE SA is rekeyed in time, made anew from the start, or left to end. */
export type Renewal = 'rekey' | 'reauth' | 'none';

/** Whether an end sets the tunnel up by itself, when traffic asks for it, or never. */
export type StartAction = 'always' | 'on-traffic' | 'never';

/**
 * A setting whose effect is not simulated: the outcome of this phase stays open, unless it fails anyway. `version`: whether
 * there is a configuration at all that answers.
 */
export interface OpenSetting {
  readonly phase: 'version' | 'ike-proposal' | 'ike-auth' | 'traffic-selector' | 'mode' | 'child-proposal';
  /** A clause without a full stop. No key stands in it. */
  readonly what: string;
  readonly place: Place;
  /** In which part the end depends on it; left out: in both. */
  readonly as?: 'initiator' | 'responder';
  /** In which version of IKE; left out: in both. */
  readonly version?: 1 | 2;
}

export interface TunnelIke {
  readonly version: Located<IkeVersion>;
  readonly mode: Located<ExchangeMode>;
  readonly proposals: readonly Proposal[];
  /** As a responder: own order decides, not the initiator's (strongSwan's `prefer_configured_proposals`). */
  readonly prefersOwnProposals: Located<boolean>;
  /** Hard lifetime in seconds; 0: none. */
  readonly lifetimeSeconds: Located<number>;
  readonly renewal: Located<Renewal>;
}

/** A pre-shared key, and whose it is. */
export interface FiledKey {
  readonly psk: Located<Secret>;
  /** Empty: it serves every identity. */
  readonly pskOwners: readonly Located<Identity>[];
}

/** How an end shows who it is. `eap`: by a method of EAP, which an IKEv2 initiator alone does (RFC 7296, section 2.16). */
export type AuthMethod = 'psk' | 'certificate' | 'eap';

export interface TunnelAuth {
  readonly method: Located<AuthMethod>;
  /** How the peer is to, if not in the same way; null: in any, which leaves strongSwan no method for IKEv1. */
  readonly peerMethod?: Located<AuthMethod> | null;
  /** Null: no key is configured. */
  readonly psk: Located<Secret> | null;
  /** The identities that the key is filed under; empty: it serves every identity. */
  readonly pskOwners: readonly Located<Identity>[];
  /** Of several keys all that it may take, in order: which one it takes depends on the identities of an SA. */
  readonly keys?: readonly FiledKey[];
}

/** One CHILD SA that an end asks for. */
export interface TunnelChild {
  readonly protocol: Located<'esp' | 'ah'>;
  readonly mode: Located<EncapsulationMode>;
  readonly proposals: readonly Proposal[];
  /** In order; an unknown entry is a network that is not known. Never empty: `dynamic` where none is configured. */
  readonly localSelectors: readonly Located<TrafficSelector>[];
  readonly remoteSelectors: readonly Located<TrafficSelector>[];
  /** Hard lifetime in seconds; 0: none. */
  readonly lifetimeSeconds: Located<number>;
  /** Between how many seconds its rekey is tried, where that is configured; null: never. Left out: not known. */
  readonly rekeysBetween?: readonly [earliest: number, latest: number] | null;
  /** Its groups are those of the IKE SA: what that has chosen counts, whatever else it could have (Libreswan's `pfs=yes`). */
  readonly takesGroupOfIke?: boolean;
  /** Which of the earlier ones says the same in every setting, by its place among them; left out: none. */
  readonly repeats?: number;
  /** What else it says that counts, and is not simulated. */
  readonly open?: readonly OpenSetting[];
}

/** One side of a tunnel. Every leaf says where it comes from; what is not known stays unknown. */
export interface TunnelEnd {
  readonly name: string;
  readonly dialect: EndDialect;
  readonly behaviour: Behaviour;
  readonly basis: Basis;
  /** What the end was read from: where a finding about the end as a whole points. */
  readonly place: Place;
  /** The address that the daemon itself has; null where nothing is said of it. */
  readonly ownAddress: Located<Address> | null;
  /** The address that the peer sees, if another one: the end is behind NAT. Null: the same as the own address. */
  readonly publicAddress: Located<Address> | null;
  /** Stated apart from addresses; null: it follows from them. */
  readonly behindNat: Located<boolean> | null;
  /** Where it expects the peer; null: anywhere (it cannot initiate, but that is said by `starts`). */
  readonly peerAddress: Located<Address> | null;
  /** Where it answers, if that is more than its own address; an unknown entry is a name. Left out: there alone. */
  readonly answersAt?: readonly Located<AddressRange>[];
  /** Whom it answers, if that is more than the peer's address; an unknown entry is a name. Left out: that one alone. */
  readonly answersTo?: readonly Located<AddressRange>[];
  /** Null: none is configured, so the own address is used (observed behaviour, rule 20). */
  readonly localId: Located<Identity> | null;
  /** Null: any identity of the peer is accepted. */
  readonly remoteId: Located<Identity> | null;
  readonly auth: TunnelAuth;
  readonly ike: TunnelIke;
  /** At least one; several where the gateway makes one for each pair of subnets. */
  readonly children: readonly TunnelChild[];
  readonly starts: Located<StartAction>;
  /**
   * Whether it sets SAs that its peer has closed up again at once, with the next packet, or not, where that is a setting
   * apart from `starts` (strongSwan's `close_action`). Left out: there is none.
   */
  readonly afterClose?: Located<StartAction>;
  /** Whether it narrows selectors in IKEv2, where that is a setting (Libreswan's `narrowing`). Left out: as it always does. */
  readonly narrows?: boolean;
  readonly dpd: DpdOffer | null;
  readonly mtu: Located<number> | null;
  /** What else it says that counts, and is not simulated. */
  readonly open?: readonly OpenSetting[];
}
