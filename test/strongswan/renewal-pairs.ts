import type { Lines } from './pairs.js';

export const V1: Lines = { version: 1, proposals: 'aes256-sha256-modp2048' };
/** Its own offer in IKEv1 is its first cipher alone, which the other end refuses. */
export const V1_OTHER: Lines = { version: 1, proposals: 'aes128-aes256-sha256-modp2048' };
export const V2: Lines = {
  version: 2,
  local: 'local { auth = psk\n id = hq.x }',
  remote: 'remote { auth = psk\n id = br.x }',
};
/** An end that answers by several names, and has none of its own to begin with. */
export const V2_SEVERAL: Lines = {
  version: 2,
  local: 'local { auth = psk\n id = *.x }',
  remote: 'remote { auth = psk\n id = hq.x }',
};

const SOON = 'reauth_time = 3s\n rand_time = 0s\n over_time = 2s';
const REKEYED_SOON = 'rekey_time = 3s\n rand_time = 0s\n over_time = 2s';

/** Two ends of which one renews their IKE SA before long; the left one begins. */
export const RENEWAL_PAIRS = {
  'IKEv1, by an end that cannot': [V1, { ...V1_OTHER, more: SOON }],
  'IKEv1, rekeyed by an end that cannot': [V1, { ...V1_OTHER, more: REKEYED_SOON }],
  'IKEv1, by an end that can': [V1, { ...V1, more: SOON }],
  'IKEv1, by an end that takes its peer from anywhere': [V1, { ...V1, more: SOON, peer: 'remote_addrs = %any' }],
  'IKEv1, by the other end before one that cannot': [{ ...V1, more: SOON }, V1_OTHER],
  'IKEv2, by an end that cannot': [V2, { ...V2_SEVERAL, more: SOON }],
  'IKEv2, rekeyed by an end that cannot begin': [V2, { ...V2_SEVERAL, more: REKEYED_SOON }],
  'IKEv2, by an end that can': [{ version: 2 }, { version: 2, more: SOON }],
  'IKEv2, by an end that takes its peer from anywhere': [
    { version: 2 },
    { version: 2, more: SOON, peer: 'remote_addrs = %any' },
  ],
  'IKEv2, by the other end before one that cannot': [{ ...V2, more: SOON }, V2_SEVERAL],
} satisfies Readonly<Record<string, readonly [Lines, Lines]>>;
