import type { Profile, Ruling } from '../../model/profile.js';
import type { ClauseKey } from './clauses.js';
import { clause } from './clauses.js';
import { aes, allowed, below, otherwiseBelow } from './rulings.js';

const MODES = ['CBC', 'CTR', 'CCM_8', 'CCM_12', 'CCM_16', 'GCM_8', 'GCM_12', 'GCM_16'] as const;

function integrity(key: ClauseKey): readonly Ruling[] {
  return [allowed(key, ['HMAC_SHA2_384_192', 'HMAC_SHA2_512_256']), otherwiseBelow(key)];
}

const GROUPS: readonly Ruling[] = [
  allowed('disa/250', ['MODP_4096', 'MODP_6144', 'MODP_8192', 'ECP_384', 'ECP_521', 'ECP_384_BP', 'ECP_512_BP']),
  allowed(
    'disa/250',
    ['ECP_256', 'ECP_256_BP', 'CURVE_25519', 'CURVE_448', 'ML_KEM_512', 'ML_KEM_768', 'ML_KEM_1024'],
    'By its number.',
  ),
  below(
    'disa/250',
    ['MODP_1024_160', 'MODP_2048_224', 'MODP_2048_256', 'ECP_192', 'ECP_224', 'ECP_224_BP'],
    'Its number is greater, its strength is not: the words of the control are not followed here.',
  ),
  otherwiseBelow('disa/250'),
];

export const DISA_VPN_SRG: Profile = {
  id: 'disa-vpn-srg',
  title: 'DISA VPN security requirements guide',
  version: 'V3R5, controls read in V2R5',
  date: '2026-10',
  url: 'https://public.cyber.mil/stigs/',
  summary: 'For the networks of the United States Department of Defense. The numbers are those of its controls.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('disa/460') },
    'ike-encryption': [allowed('disa/1090', aes(MODES)), otherwiseBelow('disa/1090')],
    'ike-integrity': integrity('disa/780'),
    prf: [allowed('disa/780', ['PRF_HMAC_SHA2_384', 'PRF_HMAC_SHA2_512']), otherwiseBelow('disa/780')],
    'ike-group': GROUPS,
    'ike-lifetime': { figure: 28_800, clause: clause('disa/1300') },
    protocol: { allowed: ['esp'], clause: clause('disa/207246') },
    mode: { allowed: ['tunnel'], clause: clause('disa/207246') },
    'esp-encryption': [allowed('disa/2330', aes(MODES, [256])), otherwiseBelow('disa/2330')],
    'esp-integrity': integrity('disa/220'),
    pfs: { clause: clause('disa/1640') },
    'pfs-group': GROUPS,
    'child-lifetime': { figure: 28_800, clause: clause('disa/1290') },
  },
  // SRG-NET-000522-VPN-002320: pre-shared keys are never stored as they are.
  mandatory: ['psk-in-plaintext', 'psk-placeholder'],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};
