import { ipsecConf, SECRETS_HEAD } from '../../src/export/ipsec-conf.js';
import { swanctlConf } from '../../src/export/swanctl.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { tunnelEnd } from '../../src/library/tunnel.js';
import { endIn } from '../strongswan/pairs.js';
import type { End } from './bodies.js';
import { playable } from './facts.js';
import type { Network } from './network.js';

/** What a daemon is told: a `swanctl.conf`, or the two files of the starter. */
export type Configuration =
  { readonly swanctl: string } | { readonly ipsecConf: string; readonly ipsecSecrets: string };

/** An end, and the configuration with which a daemon plays it. */
export interface Part {
  readonly end: TunnelEnd;
  readonly configuration: Configuration;
  /** The names of its children in the configuration, in order. */
  readonly children: readonly string[];
}

/** The first of its kind. */
export type Watched = 'IKE SA' | 'CHILD SA';

export interface LiveCase {
  /** The row of the table. */
  readonly group: string;
  readonly name: string;
  readonly parts: readonly [Part, Part];
  /** Where the two stand. */
  readonly network: Network;
  /** Which of them begin, one after the other. */
  readonly begins: readonly (0 | 1)[];
  /** Which SA they are watched for, until it is gone. They are asked for no rekeys then. */
  readonly watched?: Watched;
}

/** Either end can begin. */
export const EITHER = [0, 1] as const;

export function bodyPart({ body, companions, dialect, key }: End): Part {
  return swanctlPart(playable(tunnelEnd(body, { companions, dialect })), key);
}

export function swanctlPart(end: TunnelEnd, psk: string): Part {
  const { length } = end.children;
  return {
    end,
    configuration: { swanctl: swanctlConf(end, { psk }).text },
    children: length === 1 ? ['child'] : end.children.map((_, index) => `child-${String(index + 1)}`),
  };
}

/** An end that is told by a `swanctl.conf`, with the one child that the tests write there. */
export function writtenPart(text: string): Part {
  return { end: endIn(text), configuration: { swanctl: text }, children: ['c0'] };
}

export function starterPart(end: TunnelEnd, psk: string): Part {
  const [file = '', secrets = ''] = ipsecConf(end, { psk }).text.split(SECRETS_HEAD);
  return {
    end,
    configuration: { ipsecConf: file, ipsecSecrets: secrets },
    children: Array.from(file.matchAll(/^conn (\S+)$/gmu), ([, name = '']) => name),
  };
}
