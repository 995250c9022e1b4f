import type { Profile, Ruling } from '../../model/profile.js';
import type { ClauseKey } from './clauses.js';
import { clause } from './clauses.js';
import { aes, allowed, otherwiseBelow } from './rulings.js';

/** AES-256 in Galois/counter mode with the full check value, and nothing else. */
function encryption(key: ClauseKey): readonly Ruling[] {
  return [allowed(key, aes(['GCM_16'], [256])), otherwiseBelow(key)];
}

/** Beside AES-GCM there is no integrity algorithm; what there is must have the hashes of the suite. */
function integrity(key: ClauseKey): readonly Ruling[] {
  return [allowed(key, ['HMAC_SHA2_384_192', 'HMAC_SHA2_512_256']), otherwiseBelow(key)];
}

function prf(key: ClauseKey): readonly Ruling[] {
  return [allowed(key, ['PRF_HMAC_SHA2_384', 'PRF_HMAC_SHA2_512']), otherwiseBelow(key)];
}

const GROUPS_1: readonly Ruling[] = [
  allowed('rfc9206/5', ['ECP_384', 'MODP_3072', 'MODP_4096']),
  allowed('rfc9206/9', ['MODP_6144', 'MODP_8192'], 'By the words of the section; no suite names them.'),
  otherwiseBelow('rfc9206/9', 'Groups 19, 21 and 31 are strong, and not of the suite.'),
];

const GROUPS_2: readonly Ruling[] = [
  allowed('cnsa2/algorithms', ['ML_KEM_1024']),
  allowed(
    'cnsa2/transition',
    ['ECP_384', 'MODP_3072', 'MODP_4096'],
    'Beside ML-KEM-1024, or until the transition ends.',
  ),
  otherwiseBelow('cnsa2/transition'),
];

export const CNSA_1: Profile = {
  id: 'cnsa-1.0',
  title: 'Commercial National Security Algorithm suite 1.0 for IPsec',
  version: 'RFC 9206',
  date: '2022-02',
  url: 'https://www.rfc-editor.org/rfc/rfc9206',
  summary:
    'For national security systems of the United States, as RFC 9206 has it. Peers authenticate with certificates: a pre-shared key alone must not be accepted, whatever its strength.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('rfc9206/12') },
    'ike-encryption': encryption('rfc9206/5'),
    'ike-integrity': integrity('rfc9206/8'),
    prf: prf('rfc9206/8'),
    'ike-group': GROUPS_1,
    authentication: { allowed: ['certificate'], clause: clause('rfc9206/11') },
    protocol: { allowed: ['esp'], clause: clause('rfc9206/11') },
    'esp-encryption': encryption('rfc9206/5'),
    'esp-integrity': integrity('rfc9206/8'),
    'pfs-group': GROUPS_1,
    'pfs-beside-ike': { relation: 'same', clause: clause('rfc9206/11') },
  },
  mandatory: [],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};

export const CNSA_2: Profile = {
  id: 'cnsa-2.0',
  title: 'Commercial National Security Algorithm suite 2.0',
  version: 'announcement of 2022-09, draft-guthrie-cnsa2-ipsec-profile-04',
  date: '2026-07',
  url: 'https://datatracker.ietf.org/doc/draft-guthrie-cnsa2-ipsec-profile/',
  summary:
    'The suite that withstands quantum computers: VPN equipment is to prefer it by the end of 2026 and to use nothing else by 2030. How IPsec takes it up is an Internet-Draft, known here from what others say of it.',
  demands: {
    'ike-version': { allowed: ['v2'], clause: clause('draft-cnsa2/suite') },
    'ike-encryption': encryption('draft-cnsa2/suite'),
    'ike-integrity': integrity('cnsa2/algorithms'),
    prf: prf('cnsa2/algorithms'),
    'ike-group': GROUPS_2,
    'post-quantum': { allowed: ['ML_KEM_1024'], clause: clause('cnsa2/algorithms') },
    authentication: { allowed: ['certificate'], clause: clause('cnsa2/algorithms') },
    'esp-encryption': encryption('draft-cnsa2/suite'),
    'esp-integrity': integrity('cnsa2/algorithms'),
    'pfs-group': GROUPS_2,
  },
  mandatory: [],
  changelog: [{ date: '2026-11-21', change: 'First edition.' }],
};
