import { tunnelEnd } from '../../src/library/tunnel.js';
import { playable } from './facts.js';
import type { LiveCase, Part } from './live-case.js';
import { EITHER, swanctlPart } from './live-case.js';
import { ADDRESSES } from './network.js';
import type { Network } from './network.js';

export const KEY = 'kSdh3Fq8LmTz5xWc7RvB2nYp';
const IKE = 'aes128-sha256-modp2048';
const ESP = 'aes128-sha256-modp2048';

/** What is said of one of two devices: fields of a `peer` document. */
interface Fields {
  readonly publicAddress?: string | null;
  readonly peerAddress?: string;
  readonly auth?: object;
  readonly child?: object;
}

/** Two devices, and what is as in no other case. */
export interface Devices {
  readonly version: 1 | 2;
  readonly mode?: 'main' | 'aggressive';
  readonly left?: Fields;
  readonly right?: Fields;
  /** Of either child. */
  readonly child?: object;
}

export const [LEFT, RIGHT] = [
  { outer: ADDRESSES[0], networks: ['10.1.0.0/16'] },
  { outer: ADDRESSES[1], networks: ['10.2.0.0/16'] },
];
/** Two devices, each told by a `peer` document, in a network. */
export function deviceCase(
  group: string,
  name: string,
  network: Network,
  { version, mode = 'main', ...devices }: Devices,
): LiveCase {
  const part = (side: 0 | 1): Part => {
    const [own, peer] = side === 0 ? [LEFT, RIGHT] : [RIGHT, LEFT];
    const { auth, child, publicAddress, ...rest }: Fields = (side === 0 ? devices.left : devices.right) ?? {};
    const seen = publicAddress === undefined ? network.nats[side]?.address : publicAddress;
    const device = {
      name: side === 0 ? 'left' : 'right',
      localAddress: network.addresses[side],
      ...(seen && { publicAddress: seen }),
      peerAddress: peer.outer,
      ...rest,
      ike: { version, mode, proposals: [IKE] },
      auth: { psk: KEY, ...auth },
      child: {
        proposals: [ESP],
        localSelectors: own.networks,
        remoteSelectors: peer.networks,
        ...devices.child,
        ...child,
      },
    };
    return swanctlPart(playable(tunnelEnd({ peer: device })), KEY);
  };
  // Nobody can be called anywhere.
  const begins = devices.right?.peerAddress === '%any' ? ([0] as const) : EITHER;
  return { group, name, parts: [part(0), part(1)], network, begins };
}
