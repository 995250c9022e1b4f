import type { Lines } from './pairs.js';

const V1: Lines = { version: 1 };
const AGGRESSIVE: Lines = { version: 1, more: 'aggressive = yes' };
const V2: Lines = { version: 2 };
const NOTHING: Lines = { local: '', remote: '' };

function local(auth: string): Lines {
  return { local: `local { auth = ${auth} }` };
}

function remote(auth: string): Lines {
  return { remote: `remote { auth = ${auth} }` };
}

/** Two ends of which one, the right one, does not show who it is, or ask it of its peer, with a key as the other does. */
export const METHOD_PAIRS = {
  'IKEv1, asks for nothing': [V1, { ...V1, remote: 'remote { }' }],
  'IKEv1, asks for an identity alone': [V1, { ...V1, remote: 'remote { id = 198.51.100.1 }' }],
  'IKEv1, has no section for its peer': [V1, { ...V1, remote: '' }],
  'IKEv1, aggressive mode, has no section for its peer': [AGGRESSIVE, { ...AGGRESSIVE, remote: '' }],
  'IKEv1, neither asks for anything': [
    { ...V1, remote: '' },
    { ...V1, remote: '' },
  ],
  'IKEv1, has no section for itself': [V1, { ...V1, local: '' }],
  'IKEv1, has neither section': [V1, { ...V1, ...NOTHING }],
  'IKEv1, asks for certificates': [V1, { ...V1, ...remote('pubkey') }],
  'IKEv1, has certificates': [V1, { ...V1, ...local('pubkey') }],
  'either version, has no section for its peer': [V1, { version: 0, remote: '' }],
  'IKEv2, has no section for its peer': [V2, { ...V2, remote: '' }],
  'IKEv2, asks for certificates': [V2, { ...V2, ...remote('pubkey') }],
  'IKEv2, has certificates': [V2, { ...V2, ...local('pubkey') }],
  'IKEv2, with certificates': [V2, { ...V2, ...local('pubkey'), ...remote('pubkey') }],
  'IKEv2, asks for EAP': [V2, { ...V2, ...remote('eap') }],
  'IKEv2, would use EAP': [V2, { ...V2, local: 'local { auth = eap-mschapv2\n eap_id = hq }' }],
} satisfies Readonly<Record<string, readonly [Lines, Lines]>>;
