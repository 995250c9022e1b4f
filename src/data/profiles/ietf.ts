import type { Profile, Ruling } from '../../model/profile.js';
import { clause } from './clauses.js';
import { aes, allowed, below, BLOWFISH, CHACHA20, NO_ENCRYPTION, otherwiseAllowed } from './rulings.js';

const GROUPS: readonly Ruling[] = [
  below('rfc8247/2.4', ['MODP_768', 'MODP_1024_160'], 'MUST NOT.'),
  below('rfc8247/2.4', ['MODP_1024', 'MODP_1536', 'MODP_2048_224', 'MODP_2048_256'], 'SHOULD NOT.'),
  allowed('rfc8247/2.4', ['MODP_2048', 'ECP_256']),
  below('rfc7296/1.2', ['MODP_NULL']),
  otherwiseAllowed('rfc8247/1.3'),
];

const DEPRECATED_CIPHERS = ['CAST_CBC_128', ...BLOWFISH];

export const IETF: Profile = {
  id: 'ietf',
  title: 'IETF algorithm requirements for IKEv2 and ESP',
  version: 'RFC 8221, RFC 8247, RFC 9395',
  date: '2023-04',
  url: 'https://www.rfc-editor.org/rfc/rfc9395',
  summary:
    'What RFC 8247 lists for IKEv2, RFC 8221 for ESP, and RFC 9395 deprecates. MUST NOT and SHOULD NOT are below the floor; what is not listed is a MAY. HMAC-SHA-1 is a MUST- in both, and 3DES a MAY for the IKE SA alone. No RFC limits a lifetime of IKEv2, and perfect forward secrecy is a MAY.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('rfc9395/3') },
    'ike-encryption': [
      below('rfc8247/2.1', ['DES_CBC', 'NULL'], 'MUST NOT.'),
      below('rfc7296/5', NO_ENCRYPTION),
      below('rfc9395/7', DEPRECATED_CIPHERS, 'Deprecated.'),
      allowed('rfc8247/2.1', [...aes(['CBC', 'GCM_8', 'GCM_12', 'GCM_16', 'CCM_8']), ...CHACHA20, '3DES_CBC']),
      otherwiseAllowed('rfc8247/1.3'),
    ],
    'ike-integrity': [
      below('rfc8247/2.3', ['HMAC_MD5_96'], 'MUST NOT.'),
      below('rfc9395/7', ['HMAC_MD5_128', 'HMAC_SHA1_160'], 'Deprecated.'),
      below('rfc4868/2.3', ['HMAC_SHA2_256_96']),
      allowed('rfc8247/2.3', ['HMAC_SHA1_96', 'HMAC_SHA2_256_128', 'HMAC_SHA2_512_256', 'AES_XCBC_96']),
      otherwiseAllowed('rfc8247/1.3'),
    ],
    prf: [
      below('rfc8247/2.2', ['PRF_HMAC_MD5'], 'MUST NOT.'),
      allowed('rfc8247/2.2', ['PRF_HMAC_SHA1', 'PRF_HMAC_SHA2_256', 'PRF_HMAC_SHA2_512', 'PRF_AES128_XCBC']),
      otherwiseAllowed('rfc8247/1.3'),
    ],
    'ike-group': GROUPS,
    'key-strength': {
      figure: 128,
      clause: clause('rfc7296/2.15'),
      note: 'The shortest key of AES; more than that is not measured.',
    },
    protocol: { allowed: ['esp', 'ah'], clause: clause('rfc8221/4') },
    'esp-encryption': [
      below('rfc8221/5', ['DES_CBC', ...BLOWFISH, 'CAST_CBC_128'], 'MUST NOT.'),
      below('rfc8221/5', ['3DES_CBC'], 'SHOULD NOT.'),
      allowed('rfc8221/5', [...aes(['CBC', 'GCM_16', 'CCM_8']), ...CHACHA20]),
      allowed('rfc8221/5', NO_ENCRYPTION, 'For integrity alone.'),
      otherwiseAllowed('rfc8221/5'),
    ],
    'esp-integrity': [
      below('rfc8221/6', ['HMAC_MD5_96'], 'MUST NOT.'),
      below('rfc9395/7', ['HMAC_MD5_128', 'HMAC_SHA1_160'], 'Deprecated.'),
      below('rfc4868/2.3', ['HMAC_SHA2_256_96']),
      allowed('rfc8221/6', ['HMAC_SHA1_96', 'HMAC_SHA2_256_128', 'HMAC_SHA2_512_256', 'AES_XCBC_96']),
      otherwiseAllowed('rfc8221/6'),
    ],
    'pfs-group': GROUPS,
  },
  mandatory: [],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};
