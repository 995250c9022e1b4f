import type { CidrBlock } from './address.js';
import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm } from './algorithm.js';
import type { Located } from './located.js';
import type { Place } from './place.js';
import type { Secret } from './secret.js';

/** `v1`, `v2`, or `any`: initiates IKEv2 and answers both (strongSwan's `version = 0`, ZStack's `ike`). */
export type IkeVersion = 'v1' | 'v2' | 'any';

/** IKEv1 phase 1 exchange; without meaning in IKEv2. */
export type ExchangeMode = 'main' | 'aggressive';

/** What one proposal for the IKE SA holds. An API body holds one value for each attribute. */
export interface IkeProposal {
  readonly encryption: Located<EncryptionAlgorithm>;
  /** Also the PRF: all three APIs derive it from the authentication algorithm. */
  readonly integrity: Located<IntegrityAlgorithm>;
  /** Null: none was asked for (IKE cannot run without). */
  readonly dhGroup: Located<DhGroup | null>;
}

/** What a resource contributes to phase 1. An IKE policy alone has one. */
export interface IkeOffer {
  readonly version: Located<IkeVersion>;
  readonly mode: Located<ExchangeMode>;
  readonly proposals: readonly IkeProposal[];
  /** Hard lifetime in seconds. */
  readonly lifetimeSeconds: Located<number>;
}

export interface ChildProposal {
  readonly encryption: Located<EncryptionAlgorithm>;
  readonly integrity: Located<IntegrityAlgorithm>;
  /** The PFS group; null: no perfect forward secrecy. */
  readonly dhGroup: Located<DhGroup | null>;
}

export type TransformProtocol = 'esp' | 'ah' | 'ah-esp';
export type EncapsulationMode = 'tunnel' | 'transport';

/** What a resource contributes to phase 2. An IPsec policy alone has one. */
export interface ChildOffer {
  readonly protocol: Located<TransformProtocol>;
  readonly mode: Located<EncapsulationMode>;
  readonly proposals: readonly ChildProposal[];
  /** Hard lifetime in seconds. */
  readonly lifetimeSeconds: Located<number>;
}

/** One entry of a list of networks, as written and, where it can be read, as a block. */
export interface SelectorEntry {
  readonly text: string;
  /** Null where the text is no CIDR, or a template. */
  readonly block: CidrBlock | null;
  /** A placeholder: the network is not known yet. */
  readonly template: boolean;
  readonly place: Place;
}

/** The networks of one connection; an absent side is null. */
export interface Selectors {
  readonly local: Located<readonly SelectorEntry[]> | null;
  readonly remote: Located<readonly SelectorEntry[]> | null;
}

/** How an identity is written in an API body; its IKE type follows from the dialect. */
export interface IdentityOffer {
  /** The field's text; a default that is an address nobody states is unknown. */
  readonly value: Located<string>;
  /** ZStack's `idType`; null where the API has no such field. */
  readonly type: Located<'ip' | 'name' | 'fqdn'> | null;
}

/** The key of one connection. */
export type PskOffer = Located<Secret>;

export interface DpdOffer {
  readonly action: Located<string>;
  readonly intervalSeconds: Located<number>;
  readonly timeoutSeconds: Located<number>;
}

/** What one tunnel of a resource offers. Parts that the resource does not speak of are null. */
export interface TunnelOffer {
  /** Which tunnel, where a body has several: `master`, `slave`, or its number, as `TunnelFacts` has it. */
  readonly role: string | null;
  readonly ike: IkeOffer | null;
  readonly child: ChildOffer | null;
  readonly selectors: Selectors | null;
  readonly localId: IdentityOffer | null;
  readonly remoteId: IdentityOffer | null;
  readonly psk: PskOffer | null;
  /** The peer's address or name as written. */
  readonly peerAddress: Located<string> | null;
  readonly dpd: DpdOffer | null;
}
