import type { Profile, Ruling } from '../../model/profile.js';
import { clause } from './clauses.js';
import { aes, allowed, below, otherwiseBelow } from './rulings.js';

const ENCRYPTION: readonly Ruling[] = [
  allowed(
    'nist-800-77/table-1',
    aes(['CBC', 'CTR', 'CCM_8', 'CCM_12', 'CCM_16', 'GCM_8', 'GCM_12', 'GCM_16']),
    'The table names the modes; lengths of their check values are not told apart.',
  ),
  below('nist-800-77/4.1.4', ['3DES_CBC']),
  otherwiseBelow('nist-800-77/table-1', 'Not on the list of approved algorithms: ChaCha20 is strong all the same.'),
];

const INTEGRITY: readonly Ruling[] = [
  allowed('nist-800-77/table-1', ['HMAC_SHA2_256_128', 'HMAC_SHA2_384_192', 'HMAC_SHA2_512_256']),
  below('nist-800-77/7.2.3', ['HMAC_MD5_96', 'HMAC_MD5_128']),
  below(
    'nist-800-77/table-1',
    ['HMAC_SHA1_96', 'HMAC_SHA1_160'],
    'Legacy. The guide contradicts itself about HMAC-SHA-1 (sections 4.1.4 and 7.2.3); the table decides.',
  ),
  otherwiseBelow('nist-800-77/table-1'),
];

const GROUPS: readonly Ruling[] = [
  allowed('nist-800-77/table-1', [
    'MODP_2048',
    'MODP_3072',
    'MODP_4096',
    'MODP_6144',
    'MODP_8192',
    'ECP_256',
    'ECP_384',
    'ECP_521',
  ]),
  below('nist-800-77/7.2.4.2', ['MODP_768', 'MODP_1024', 'MODP_1536', 'MODP_1024_160']),
  below(
    'nist-800-77/table-1',
    ['CURVE_25519', 'CURVE_448'],
    'Expected in a later edition, and not approved in this one.',
  ),
  otherwiseBelow('nist-800-77/table-1', 'Not listed. Numbers say nothing of strength: 22 to 24 are above 14.'),
];

export const NIST_SP_800_77: Profile = {
  id: 'nist-sp-800-77r1',
  title: 'NIST SP 800-77 revision 1: guide to IPsec VPNs',
  version: 'revision 1',
  date: '2020-06',
  url: 'https://csrc.nist.gov/pubs/sp/800/77/r1/final',
  summary:
    'The column of recommended options of its table 1. It speaks of approved algorithms: that a product is validated under FIPS 140-3 cannot be seen in a configuration. Transport mode is recommended as tunnel mode is.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('nist-800-77/3.11') },
    'exchange-mode': { allowed: ['main'], clause: clause('nist-800-77/7.2.6') },
    'ike-encryption': ENCRYPTION,
    'ike-integrity': INTEGRITY,
    prf: [
      allowed('nist-800-77/table-1', ['PRF_HMAC_SHA2_256', 'PRF_HMAC_SHA2_384', 'PRF_HMAC_SHA2_512']),
      below('nist-800-77/7.2.3', ['PRF_HMAC_MD5']),
      otherwiseBelow('nist-800-77/table-1'),
    ],
    'ike-group': GROUPS,
    'ike-lifetime': { figure: 86_400, clause: clause('nist-800-77/table-1') },
    'key-strength': { figure: 112, clause: clause('nist-800-77/3.3.4') },
    protocol: { allowed: ['esp'], clause: clause('nist-800-77/4.5') },
    'esp-encryption': ENCRYPTION,
    'esp-integrity': INTEGRITY,
    pfs: { clause: clause('nist-800-77/2.2') },
    'pfs-group': GROUPS,
    'pfs-beside-ike': { relation: 'as-strong', clause: clause('nist-800-77/table-1') },
    'child-lifetime': { figure: 28_800, clause: clause('nist-800-77/table-1') },
  },
  mandatory: [],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};
