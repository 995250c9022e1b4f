import type { Behaviour } from '../model/tunnel-end.js';
import type { Ikev1Form } from './ikev1-offer.js';

/** Where gateways differ though the standards are the same. */
export interface Policy {
  /** `in-part`: with one pair of networks, and transport mode between hosts. What else the gateway does is left open. */
  readonly recorded: 'all' | 'in-part';
  /** A wrong version gets a notify, not silence (observed behaviour, rules 1 and 34; RFC 7296, section 2.5). */
  readonly answersWrongVersion: Readonly<Record<'v1' | 'v2', boolean>>;
  /** Notifies that nothing protects end no attempt: it goes on until it has waited long enough (rule 34). */
  readonly ignoresUnprotected: boolean;
  /** A responder has its own identity, whichever it is asked for (rule 35). */
  readonly namesItself: boolean;
  readonly ikev1Form: Ikev1Form;
  /** In IKEv1 it is asked for the configured selectors, neither wider nor narrower ones (rules 25 and 36). */
  readonly exactIkev1Requests: boolean;
  /** In IKEv1 it is answered with those that it asked for. */
  readonly exactIkev1Answers: boolean;
  /** The same of both in IKEv2: it narrows nothing, and takes nothing that is narrowed (rule 36). */
  readonly exactIkev2Selectors: boolean;
  /** In IKEv2 it has transport mode or nothing, where that is its mode (rule 40). */
  readonly insistsOnTransport: boolean;
  /** In IKEv1 it takes any group where it has one, and where it has none, any or none (rule 37). */
  readonly takesAnyIkev1Group: boolean;
  /** A responder of IKEv1 goes by the initiator's order (rule 37). */
  readonly takesIkev1Order: boolean;
  /** In some releases a rekey in IKEv2 has the algorithms in use and the group of the IKE SA (rules 38 and 39). */
  readonly mayRekeyAsInUse: boolean;
  /** In CREATE_CHILD_SA it asks for no other group: a KE of another one than it chooses is a fault (rule 39). */
  readonly refusesOtherKe: boolean;
  /** A CHILD SA carries one pair of selectors (RFC 7296, section 2.9: SINGLE_PAIR_REQUIRED). */
  readonly singlePair: boolean;
}

const STRONGSWAN: Policy = {
  recorded: 'all',
  answersWrongVersion: { v1: true, v2: true },
  ignoresUnprotected: false,
  namesItself: false,
  ikev1Form: 'first',
  exactIkev1Requests: false,
  exactIkev1Answers: false,
  exactIkev2Selectors: false,
  insistsOnTransport: false,
  takesAnyIkev1Group: false,
  takesIkev1Order: false,
  mayRekeyAsInUse: false,
  refusesOtherKe: false,
  singlePair: false,
};

export const POLICIES: Readonly<Record<Behaviour, Policy>> = {
  strongswan: STRONGSWAN,
  strict: {
    ...STRONGSWAN,
    answersWrongVersion: { v1: false, v2: false },
    ikev1Form: 'every-combination',
    exactIkev1Requests: true,
    exactIkev1Answers: true,
  },
  'single-pair': { ...STRONGSWAN, singlePair: true },
  libreswan: {
    recorded: 'in-part',
    answersWrongVersion: { v1: false, v2: true },
    ignoresUnprotected: true,
    namesItself: true,
    ikev1Form: 'every-combination',
    exactIkev1Requests: true,
    exactIkev1Answers: false,
    exactIkev2Selectors: true,
    insistsOnTransport: true,
    takesAnyIkev1Group: true,
    takesIkev1Order: true,
    mayRekeyAsInUse: true,
    refusesOtherKe: true,
    singlePair: true,
  },
};
