import type { DhGroup } from '../model/algorithm.js';
import { valueOf } from '../model/located.js';
import type { Side } from '../model/negotiation.js';
import type { EncapsulationMode, ExchangeMode, IkeVersion } from '../model/offers.js';
import type { Behaviour, TunnelChild, TunnelEnd } from '../model/tunnel-end.js';
import type { Addresses } from './addresses.js';
import { addressesOf } from './addresses.js';
import type { Policy } from './behaviour.js';
import { POLICIES } from './behaviour.js';
import type { Identities } from './identity.js';
import { identitiesOf } from './identity.js';
import type { Suite } from './suite.js';
import { childSuite, ikeSuite } from './suite.js';

/** A CHILD SA configuration made ready for negotiating. Undefined: not known. */
export interface PartyChild {
  readonly index: number;
  readonly child: TunnelChild;
  readonly protocol: 'esp' | 'ah' | undefined;
  readonly mode: EncapsulationMode | undefined;
  readonly suites: readonly Suite[];
}

/** One end made ready for negotiating. Undefined: not known. */
export interface Party {
  readonly end: TunnelEnd;
  readonly side: Side;
  /** How messages call it. */
  readonly label: string;
  readonly behaviour: Behaviour;
  readonly policy: Policy;
  readonly addresses: Addresses;
  readonly identities: Identities;
  readonly version: IkeVersion | undefined;
  readonly mode: ExchangeMode | undefined;
  readonly prefersReceived: boolean | undefined;
  readonly ikeSuites: readonly Suite[];
  readonly children: readonly PartyChild[];
}

/** Whether a responder of IKEv1 goes by the initiator's order; undefined: not known. */
export function prefersReceivedInIkev1({ policy, prefersReceived }: Party): boolean | undefined {
  return policy.takesIkev1Order ? true : prefersReceived;
}

/** A proposal's number and a transform's number are one octet each (RFC 7296, section 3.3; RFC 2408, section 3.6). */
const MOST_PROPOSALS = 255;

export function partyOf(end: TunnelEnd, side: Side, label: string, behaviour: Behaviour): Party {
  const addresses = addressesOf(end);
  const prefersOwn = valueOf(end.ike.prefersOwnProposals);
  return {
    end,
    side,
    label,
    behaviour,
    policy: policyOf(end, behaviour),
    addresses,
    identities: identitiesOf(end, addresses),
    version: valueOf(end.ike.version),
    mode: valueOf(end.ike.mode),
    prefersReceived: prefersOwn === undefined ? undefined : !prefersOwn,
    // IKE cannot run without a key exchange: such a proposal is refused when it is configured.
    ikeSuites: end.ike.proposals.slice(0, MOST_PROPOSALS).map(ikeSuite).filter(hasGroup),
    children: end.children.map(partyChildOf),
  };
}

function policyOf({ narrows }: TunnelEnd, behaviour: Behaviour): Policy {
  const policy = POLICIES[behaviour];
  return narrows === true ? { ...policy, exactIkev2Selectors: false } : policy;
}

function hasGroup({ dh }: Suite): boolean {
  return dh.length > 0;
}

function partyChildOf(child: TunnelChild, index: number): PartyChild {
  const protocol = valueOf(child.protocol);
  const suites = child.proposals.slice(0, MOST_PROPOSALS).map((proposal) => childSuite(proposal, protocol));
  return { index, child, protocol, mode: valueOf(child.mode), suites };
}

/** A child whose proposals have the group of the IKE SA, where they have one at all: forward secrecy is what counts. */
export function inGroupOfIke<T extends PartyChild>(child: T, group: DhGroup | null | undefined): T {
  const hasGroups = ({ dh }: Suite): boolean => dh.some((own) => own !== null);
  return { ...child, suites: child.suites.map((suite) => (hasGroups(suite) ? { ...suite, dh: [group] } : suite)) };
}

/** The same of a child that has no group of its own; any other one as it is. */
export function withGroupOfIke<T extends PartyChild>(child: T, group: DhGroup | null | undefined): T {
  return child.child.takesGroupOfIke === true ? inGroupOfIke(child, group) : child;
}
