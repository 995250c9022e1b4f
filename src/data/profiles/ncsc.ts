import type { Profile, Ruling } from '../../model/profile.js';
import { clause } from './clauses.js';
import { aes, allowed, otherwiseBelow } from './rulings.js';

const ENCRYPTION: readonly Ruling[] = [
  allowed('ncsc/recommended', aes(['GCM_16'], [128])),
  allowed('ncsc/recommended', aes(['GCM_16'], [192, 256]), 'Stronger than the profile.'),
  otherwiseBelow('ncsc/recommended'),
];

const INTEGRITY: readonly Ruling[] = [
  allowed(
    'ncsc/recommended',
    ['HMAC_SHA2_256_128', 'HMAC_SHA2_384_192', 'HMAC_SHA2_512_256'],
    'AES-GCM needs none; the hash of the profile, or a longer one.',
  ),
  otherwiseBelow('ncsc/recommended'),
];

const GROUPS: readonly Ruling[] = [
  allowed('ncsc/recommended', ['ECP_256']),
  allowed(
    'ncsc/recommended',
    ['MODP_4096', 'MODP_6144', 'MODP_8192', 'ECP_384', 'ECP_521', 'ECP_384_BP', 'ECP_512_BP', 'CURVE_448'],
    'Stronger than the profile.',
  ),
  otherwiseBelow('ncsc/recommended'),
];

export const NCSC: Profile = {
  id: 'ncsc',
  title: 'NCSC: using IPsec to protect data, Recommended Profile',
  version: '2022',
  date: '2022',
  url: 'https://www.ncsc.gov.uk/guidance/using-ipsec-protect-data',
  summary:
    'The Recommended Profile of the United Kingdom, taken as a floor; the Legacy Profile is only for what cannot do IKEv2 yet. Its parameters are known here from copies.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('ncsc/recommended') },
    'exchange-mode': { allowed: ['main'], clause: clause('ncsc/legacy') },
    'ike-encryption': ENCRYPTION,
    'ike-integrity': INTEGRITY,
    prf: [
      allowed('ncsc/recommended', ['PRF_HMAC_SHA2_256']),
      allowed('ncsc/recommended', ['PRF_HMAC_SHA2_384', 'PRF_HMAC_SHA2_512'], 'Stronger than the profile.'),
      otherwiseBelow('ncsc/recommended'),
    ],
    'ike-group': GROUPS,
    'ike-lifetime': { figure: 86_400, clause: clause('ncsc/recommended') },
    'key-strength': {
      figure: 128,
      clause: clause('ncsc/certificates'),
      note: 'Certificates are preferred. The figure is that of AES-128; the text says high entropy.',
    },
    protocol: { allowed: ['esp'], clause: clause('ncsc/recommended') },
    'esp-encryption': ENCRYPTION,
    'esp-integrity': INTEGRITY,
    'pfs-group': GROUPS,
    'child-lifetime': { figure: 28_800, clause: clause('ncsc/recommended') },
  },
  mandatory: ['aggressive-mode'],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};
