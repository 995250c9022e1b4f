import type { Profile, Ruling } from '../../model/profile.js';
import type { ClauseKey } from './clauses.js';
import { clause } from './clauses.js';
import { aes, allowed, below, otherwiseBelow } from './rulings.js';

function encryption(key: ClauseKey): readonly Ruling[] {
  return [
    allowed(key, aes(['CBC', 'CTR', 'CCM_12', 'CCM_16', 'GCM_12', 'GCM_16'])),
    otherwiseBelow(key, 'Not on the list; that ChaCha20 is not is unconfirmed for this edition.'),
  ];
}

const INTEGRITY: readonly Ruling[] = [
  allowed('bsi-3/3.2.3', ['HMAC_SHA2_256_128', 'HMAC_SHA2_384_192', 'HMAC_SHA2_512_256', 'AES_XCBC_96']),
  below('bsi-3/history-2020', ['HMAC_SHA1_96', 'HMAC_SHA1_160']),
  otherwiseBelow('bsi-3/3.2.3'),
];

const GROUPS: readonly Ruling[] = [
  allowed(
    'bsi-3/3.2.4',
    ['MODP_3072', 'MODP_4096', 'ECP_256', 'ECP_384', 'ECP_521', 'ECP_256_BP', 'ECP_384_BP', 'ECP_512_BP'],
    'Alone until the end of 2031, after that only beside a post-quantum exchange (BSI TR-02102-1).',
  ),
  allowed('bsi-3/3.2.4', ['MODP_6144', 'MODP_8192'], 'Not listed, but stronger than what is.'),
  below('bsi-3/history-2017', ['MODP_768', 'MODP_1024', 'MODP_1536', 'MODP_2048'], 'Less than 3000 bits.'),
  below('bsi-3/3.2.4', ['CURVE_25519', 'CURVE_448'], 'That this edition lists them is unconfirmed.'),
  below('bsi-3/3.2.4', ['ML_KEM_512', 'ML_KEM_768', 'ML_KEM_1024'], 'Only beside a classical exchange.'),
  otherwiseBelow('bsi-3/3.2.4'),
];

export const BSI_TR_02102_3: Profile = {
  id: 'bsi-tr-02102-3',
  title: 'BSI TR-02102-3: use of IPsec and IKEv2',
  version: '2026-01',
  date: '2026-01-27',
  url: 'https://www.bsi.bund.de/SharedDocs/Downloads/EN/BSI/Publications/TechGuidelines/TG02102/BSI-TR-02102-3.html',
  summary:
    'The technical guideline of the German Federal Office for Information Security. It covers IKEv2 alone. Its tables are known here from what others say of them and from earlier editions.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('bsi-3/2.1') },
    'ike-encryption': encryption('bsi-3/3.2.1'),
    'ike-integrity': INTEGRITY,
    prf: [
      allowed('bsi-3/3.2.2', [
        'PRF_HMAC_SHA2_256',
        'PRF_HMAC_SHA2_384',
        'PRF_HMAC_SHA2_512',
        'PRF_AES128_XCBC',
        'PRF_AES128_CMAC',
      ]),
      below('bsi-3/history-2020', ['PRF_HMAC_SHA1']),
      otherwiseBelow('bsi-3/3.2.2'),
    ],
    'ike-group': GROUPS,
    'ike-lifetime': { figure: 86_400, clause: clause('bsi-3/2.1.2') },
    'key-strength': {
      figure: 120,
      clause: clause('bsi-1/level'),
      note: 'The general security level; what the guideline says of pre-shared keys is not known here.',
    },
    'esp-encryption': encryption('bsi-3/3.3.1'),
    'esp-integrity': INTEGRITY,
    pfs: { clause: clause('bsi-3/2.1.5') },
    'pfs-group': GROUPS,
    'child-lifetime': { figure: 14_400, clause: clause('bsi-3/2.1.2') },
  },
  mandatory: [],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};
