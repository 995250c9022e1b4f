import type { Behaviour } from '../model/tunnel-end.js';
import type { Ikev1Form } from './ikev1-offer.js';

/** Where gateways differ though the standards are the same. */
export interface Policy {
  /** A wrong version gets a notify, not silence (observed behaviour, rule 1; RFC 7296, section 2.5). */
  readonly answersWrongVersion: boolean;
  readonly ikev1Form: Ikev1Form;
  /** IKEv1 selectors must be the configured ones, neither wider nor narrower (observed behaviour, rule 25). */
  readonly exactIkev1Selectors: boolean;
  /** A CHILD SA carries one pair of selectors (RFC 7296, section 2.9: SINGLE_PAIR_REQUIRED). */
  readonly singlePair: boolean;
}

export const POLICIES: Readonly<Record<Behaviour, Policy>> = {
  strongswan: {
    answersWrongVersion: true,
    ikev1Form: 'first',
    exactIkev1Selectors: false,
    singlePair: false,
  },
  strict: {
    answersWrongVersion: false,
    ikev1Form: 'every-combination',
    exactIkev1Selectors: true,
    singlePair: false,
  },
  'single-pair': {
    answersWrongVersion: true,
    ikev1Form: 'first',
    exactIkev1Selectors: false,
    singlePair: true,
  },
};
