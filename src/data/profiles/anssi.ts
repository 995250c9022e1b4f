import type { Profile, Ruling } from '../../model/profile.js';
import { clause } from './clauses.js';
import { aes, allowed, otherwiseBelow } from './rulings.js';

const LISTED_GROUPS = allowed('sns/r38', [
  'MODP_3072',
  'MODP_4096',
  'MODP_6144',
  'MODP_8192',
  'ECP_256',
  'ECP_384',
  'ECP_521',
  'ECP_256_BP',
  'ECP_384_BP',
  'ECP_512_BP',
]);

const INTEGRITY: readonly Ruling[] = [
  allowed('sns/r38', ['HMAC_SHA2_256_128', 'HMAC_SHA2_384_192', 'HMAC_SHA2_512_256']),
  otherwiseBelow('sns/r38'),
];

export const ANSSI: Profile = {
  id: 'anssi',
  title: 'ANSSI: recommendations for IPsec',
  version: 'DAT-NT-003 1.1, recommendations for Stormshield SNS 4.3 v4',
  date: '2024',
  url: 'https://cyber.gouv.fr/publications/recommandations-de-securite-relatives-ipsec',
  summary:
    'The note of the French agency of 2015 gives no figures; the lowest values of its recommendations for SNS firewalls do, of which the lifetimes are indicative. Certificates are preferred to pre-shared keys.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('sns/r39') },
    'exchange-mode': { allowed: ['main'], clause: clause('anssi/2015') },
    'ike-encryption': [allowed('sns/r38', aes(['GCM_16'], [256])), otherwiseBelow('sns/r38')],
    'ike-integrity': INTEGRITY,
    prf: [
      allowed('sns/r38', ['PRF_HMAC_SHA2_256', 'PRF_HMAC_SHA2_384', 'PRF_HMAC_SHA2_512']),
      otherwiseBelow('sns/r38'),
    ],
    'ike-group': [LISTED_GROUPS, otherwiseBelow('sns/r38')],
    'ike-lifetime': { figure: 86_400, clause: clause('sns/r38'), note: 'Indicative.' },
    protocol: { allowed: ['esp'], clause: clause('anssi/r3') },
    'esp-encryption': [
      allowed('sns/r38', aes(['CBC', 'CTR', 'GCM_16'], [128, 256])),
      allowed('sns/r38', aes(['CBC', 'CTR', 'GCM_16'], [192]), 'Not listed, but stronger than what is.'),
      otherwiseBelow('sns/r38'),
    ],
    'esp-integrity': INTEGRITY,
    pfs: { clause: clause('anssi/2015') },
    'pfs-group': [
      allowed('sns/r38', ['MODP_2048'], 'The lowest value of phase 2.'),
      LISTED_GROUPS,
      otherwiseBelow('sns/r38'),
    ],
    'child-lifetime': { figure: 21_600, clause: clause('sns/r38'), note: 'Indicative.' },
  },
  mandatory: ['aggressive-mode'],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};
