import type { Lines } from './pairs.js';

const V1: Lines = { version: 1 };
const V2: Lines = { version: 2 };
const UNREKEYED = { child: 'rekey_time = 0\n life_time = 4s' };
const LATE = { child: 'rekey_time = 8s\n life_time = 4s' };
const SOON = { child: 'rekey_time = 2s\n rand_time = 0\n life_time = 20s' };
const SOON_ENDED = { child: 'rekey_time = 0\n life_time = 10s' };

/** Two ends of which one lets the CHILD SA end; the left one begins. */
export const EXPIRY_PAIRS = {
  'IKEv1, by one end': [{ ...V1, ...UNREKEYED }, V1],
  'IKEv1, by the other end': [V1, { ...V1, ...UNREKEYED }],
  'IKEv1, by an end that would rekey it later': [V1, { ...V1, ...LATE }],
  'IKEv1, by one end after the other has rekeyed it': [
    { ...V1, ...SOON_ENDED },
    { ...V1, ...SOON },
  ],
  'IKEv1, where the other end sets it up again': [
    { ...V1, ...UNREKEYED },
    { ...V1, child: 'close_action = start' },
  ],
  'IKEv1, where the end itself would at a close': [{ ...V1, child: `${UNREKEYED.child}\n close_action = start` }, V1],
  'IKEv2, by one end': [{ ...V2, ...UNREKEYED }, V2],
  'IKEv2, by the other end, which would rekey it later': [V2, { ...V2, ...LATE }],
  'IKEv2, by one end with another group': [
    { ...V2, child: `${UNREKEYED.child}\n esp_proposals = aes128-sha256-modp2048` },
    { ...V2, child: 'esp_proposals = aes128-sha256-modp1536' },
  ],
} satisfies Readonly<Record<string, readonly [Lines, Lines]>>;
