import type { Requirement } from './profile.js';

/** What people call a requirement. */
export const REQUIREMENT_TITLES: Readonly<Record<Requirement, string>> = {
  'ike-version': 'IKE version',
  'exchange-mode': 'IKEv1 exchange mode',
  'ike-encryption': 'IKE encryption',
  'ike-integrity': 'IKE integrity',
  prf: 'PRF',
  'ike-group': 'IKE group',
  'post-quantum': 'post-quantum key exchange',
  'ike-lifetime': 'IKE SA lifetime',
  authentication: 'authentication',
  'key-strength': 'pre-shared key',
  protocol: 'protocol',
  mode: 'encapsulation mode',
  'esp-encryption': 'ESP encryption',
  'esp-integrity': 'ESP integrity',
  pfs: 'perfect forward secrecy',
  'pfs-group': 'PFS group',
  'child-lifetime': 'CHILD SA lifetime',
};
