import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import type { TunnelOffer } from '../model/offers.js';
import type { Requirement } from '../model/profile.js';

type Values = readonly (Located<unknown> | undefined)[];

function isKnown(values: Values): boolean {
  return values.length > 0 && values.every((value) => value !== undefined && value.origin !== 'unknown');
}

/**
 * What of a tunnel cannot be judged, because it is a placeholder or stands in another body. The strength of a key is
 * never among it: a key is a placeholder in most files, and for good.
 */
export function unknownsOf({ ike, child, psk }: TunnelOffer): ReadonlySet<Requirement> {
  const proposals = ike?.proposals ?? [];
  const childProposals = child?.proposals ?? [];
  const version = ike === null ? undefined : valueOf(ike.version);
  const hashes = (
    list: readonly { readonly encryption: Located<{ readonly aead: boolean }>; readonly integrity: Located<unknown> }[],
  ): Values => list.map(({ encryption, integrity }) => (valueOf(encryption)?.aead === true ? encryption : integrity));
  const groups = proposals.map(({ dhGroup }) => dhGroup);
  const childGroups = childProposals.map(({ dhGroup }) => dhGroup);
  const values: Readonly<Record<Exclude<Requirement, 'key-strength' | 'authentication'>, Values>> = {
    'ike-version': [ike?.version],
    'exchange-mode': version === 'v2' ? [ike?.version] : [ike?.mode],
    'ike-encryption': proposals.map(({ encryption }) => encryption),
    'ike-integrity': hashes(proposals),
    prf: proposals.map(({ integrity }) => integrity),
    'ike-group': groups,
    'post-quantum': groups,
    'ike-lifetime': [ike?.lifetimeSeconds],
    protocol: [child?.protocol],
    mode: [child?.mode],
    'esp-encryption': childProposals.map(({ encryption }) => encryption),
    'esp-integrity': hashes(childProposals),
    pfs: childGroups,
    'pfs-group': childGroups,
    'child-lifetime': [child?.lifetimeSeconds],
  };
  const unknown = new Set<Requirement>(psk === null ? ['authentication'] : []);
  for (const requirement of FIELDS) if (!isKnown(values[requirement])) unknown.add(requirement);
  return unknown;
}

const FIELDS = [
  'ike-version',
  'exchange-mode',
  'ike-encryption',
  'ike-integrity',
  'prf',
  'ike-group',
  'post-quantum',
  'ike-lifetime',
  'protocol',
  'mode',
  'esp-encryption',
  'esp-integrity',
  'pfs',
  'pfs-group',
  'child-lifetime',
] as const;
