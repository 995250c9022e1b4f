import type { Side } from '../model/negotiation.js';
import { otherSide } from '../model/negotiation.js';
import type { Surroundings } from './bodies.js';

/** What a suggestion does not know, as placeholders that a shell fills in: `${LEFT_VIP_UUID}`. The key is `${PSK}`. */
export function placeholdersOf(side: Side): Surroundings {
  const named = (end: Side, what: string): string => `$\{${end.toUpperCase()}_${what}}`;
  return {
    name: `to-${otherSide(side)}`,
    psk: '$' + '{PSK}',
    peerAddress: named(otherSide(side), 'ADDRESS'),
    localNetwork: named(side, 'NETWORK'),
    remoteNetwork: named(otherSide(side), 'NETWORK'),
    id: (what) => named(side, what),
  };
}
