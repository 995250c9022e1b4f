import type { Profile, Ruling } from '../../model/profile.js';
import { clause } from './clauses.js';
import { aes, allowed, below, CHACHA20, otherwiseBelow } from './rulings.js';

const ENCRYPTION: readonly Ruling[] = [
  below('nist-800-77/4.1.4', ['3DES_CBC']),
  allowed('nist-800-77/table-1', aes(['CBC', 'CTR', 'CCM_12', 'CCM_16', 'GCM_12', 'GCM_16'])),
];

const INTEGRITY: readonly Ruling[] = [
  below('nist-800-77/table-1', ['HMAC_SHA1_96', 'HMAC_SHA1_160'], 'Legacy; RFC 8221 and RFC 8247 still ask for it.'),
  allowed('nist-800-77/table-1', ['HMAC_SHA2_256_128', 'HMAC_SHA2_384_192', 'HMAC_SHA2_512_256']),
];

const GROUPS: readonly Ruling[] = [
  below('rfc8247/2.4', ['MODP_768', 'MODP_1024', 'MODP_1536', 'MODP_1024_160', 'MODP_2048_224', 'MODP_2048_256']),
  allowed('rfc8247/2.4', ['MODP_2048', 'ECP_256']),
  allowed('rfc8247/1.3', [
    'MODP_3072',
    'MODP_4096',
    'MODP_6144',
    'MODP_8192',
    'ECP_384',
    'ECP_521',
    'ECP_256_BP',
    'ECP_384_BP',
    'ECP_512_BP',
    'CURVE_25519',
    'CURVE_448',
    'ML_KEM_512',
    'ML_KEM_768',
    'ML_KEM_1024',
  ]),
  otherwiseBelow('rfc8247/2.4', 'Less than 112 bits of strength, or a number that IANA did not give out.'),
];

export const RECOMMENDED: Profile = {
  id: 'recommended',
  title: 'ipsec-lint recommended',
  version: '2026-11',
  date: '2026-11-21',
  url: null,
  summary:
    'The floor that ipsec-lint itself recommends for a new tunnel: what the IETF, NIST and the national agencies agree on, and what most gateways can be set to. It is no standard of anybody. A run without --profile does not judge it: the ordinary rules hold then.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('rfc9395/3') },
    'exchange-mode': { allowed: ['main'], clause: clause('nist-800-77/7.2.6') },
    'ike-encryption': [...ENCRYPTION, allowed('rfc8247/2.1', CHACHA20), otherwiseBelow('rfc8247/2.1')],
    'ike-integrity': [
      below('rfc8247/2.3', ['HMAC_MD5_96', 'HMAC_MD5_128']),
      ...INTEGRITY,
      otherwiseBelow('rfc8247/2.3'),
    ],
    prf: [
      allowed('rfc8247/2.2', ['PRF_HMAC_SHA2_256', 'PRF_HMAC_SHA2_384', 'PRF_HMAC_SHA2_512']),
      otherwiseBelow('nist-800-77/table-1'),
    ],
    'ike-group': GROUPS,
    'ike-lifetime': { figure: 86_400, clause: clause('nist-800-77/table-1') },
    'key-strength': { figure: 112, clause: clause('nist-800-77/3.3.4') },
    protocol: { allowed: ['esp'], clause: clause('nist-800-77/4.5') },
    mode: { allowed: ['tunnel'], clause: clause('disa/207246') },
    'esp-encryption': [...ENCRYPTION, allowed('rfc8221/5', CHACHA20), otherwiseBelow('rfc8221/5')],
    'esp-integrity': [below('rfc8221/6', ['HMAC_MD5_96', 'HMAC_MD5_128']), ...INTEGRITY, otherwiseBelow('rfc8221/6')],
    pfs: { clause: clause('nist-800-77/2.2') },
    'pfs-group': GROUPS,
    'child-lifetime': { figure: 28_800, clause: clause('nist-800-77/table-1') },
  },
  mandatory: [],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};
