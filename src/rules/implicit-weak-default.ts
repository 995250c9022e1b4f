import type { Choice } from '../model/fixes.js';
import { choiceAt } from '../model/fixes.js';
import { contractOf } from '../data/contracts/index.js';
import { vendor } from '../data/references.js';
import type { Dialect } from '../model/api.js';
import { API_TITLES } from '../model/api.js';
import type { Defaulted, Located } from '../model/located.js';
import type { IkeVersion, TunnelOffer } from '../model/offers.js';
import type { Place } from '../model/place.js';
import type { Resource } from '../model/resource.js';
import { defineRule } from './define.js';
import { alternativesTo, groupsFor, upgradesOf } from './shared/alternatives.js';
import { contractField } from './shared/field.js';
import { IKEV2 } from './shared/ike-version.js';
import type { Algorithm, Chosen } from './shared/proposals.js';
import { encryptionsOf, groupsOf, integritiesOf } from './shared/proposals.js';
import { weaknessOf } from './shared/weakness.js';

/** Why a default should not apply. */
interface Fault {
  readonly standing: 'broken' | 'weak';
  /** What the default does: words that follow it. */
  readonly effect: string;
  readonly instead: string;
  readonly choices: readonly Choice[];
}

interface Omission extends Fault {
  readonly located: Defaulted<unknown>;
  readonly dialect: Dialect;
}

function faultOfChoice(
  algorithm: Algorithm | null,
  { phase, sharedGroup }: Chosen<Algorithm | null>,
  resource: Resource,
  place: Place,
): Fault | null {
  if (algorithm === null) {
    const effect = 'leaves phase 2 without a Diffie-Hellman exchange of its own';
    const choices = upgradesOf('dh', resource, place, { sharedGroup });
    return { standing: 'weak', effect, instead: groupsFor(resource, place, sharedGroup), choices };
  }
  const { standing } = algorithm;
  if (standing === 'sound') return null;
  const instead = alternativesTo(algorithm, resource, place, sharedGroup).words;
  const choices = upgradesOf(algorithm.type, resource, place, { broken: standing === 'broken', sharedGroup });
  return { standing, effect: weaknessOf(algorithm, phase), instead, choices };
}

function faultOfVersion(version: IkeVersion, { api }: Resource): Fault | null {
  if (version !== 'v1') return null;
  const value = IKEV2[api];
  return {
    standing: 'weak',
    effect: 'is IKEv1, which RFC 9395 deprecates',
    instead: JSON.stringify(value),
    choices: [{ value, meaning: 'IKEv2' }],
  };
}

/** The omission of a field whose default is at fault; none where the dialect has no such field to set. */
function omission<T>(
  located: Located<T>,
  resource: Resource,
  faultOf: (value: T, place: Place) => Fault | null,
): Omission[] {
  if (located.origin !== 'default') return [];
  const fault = faultOf(located.value, located.place);
  if (fault === null || contractField(resource, located.place) === undefined) return [];
  return [{ ...fault, located, dialect: resource.dialect }];
}

function omissions(tunnel: TunnelOffer, resource: Resource): Omission[] {
  const choices: Chosen<Algorithm | null>[] = [...encryptionsOf(tunnel), ...integritiesOf(tunnel), ...groupsOf(tunnel)];
  const ofChoices = choices
    .filter(({ choice }) => choice.origin === 'default')
    .flatMap((chosen) =>
      omission(chosen.choice, resource, (algorithm, place) => faultOfChoice(algorithm, chosen, resource, place)),
    );
  if (tunnel.ike === null) return ofChoices;
  return [...ofChoices, ...omission(tunnel.ike.version, resource, (version) => faultOfVersion(version, resource))];
}

function describe({ located: { field, spelling }, dialect, effect, instead }: Omission): string {
  return `${field} is left out: the default of ${API_TITLES[dialect]}, ${spelling}, ${effect}; write ${instead}`;
}

export default defineRule({
  id: 'implicit-weak-default',
  group: 'cryptography',
  levels: { broken: 'error', weak: 'warning' },
  summary: 'A field is left out, and the default that the API fills in is weak',
  why: 'What the body does not say is what nobody reviews: ZStack takes Diffie-Hellman group 2, Open Telekom Cloud SHA-1, group 5 and IKEv1, Apsara Stack MD5, group 2 and IKEv1. The console of Open Telekom Cloud sets better values than its API, so that a connection gets weaker on the way from the console into code.',
  mend: 'Write every algorithm, group and version out.',
  references: [
    vendor('zsdk', 'default values'),
    vendor('ztf'),
    vendor('odocs', 'IKE policies, IPsec policies'),
    vendor('oumn', 'default policies of the console'),
    vendor('nlib'),
    vendor('doc4', 'IkeConfig, IpsecConfig'),
  ],
  cwe: [1188, 326],
  securitySeverity: '7.5',
  messages: { broken: describe, weak: describe },
  examples: {
    bad: {
      file: 'create-connection.json',
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2"
  }
}
`,
    },
    good: {
      file: 'create-connection.json',
      text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 19,
    "pfs": "dh-group19"
  }
}
`,
    },
  },
  visit: {
    tunnel(tunnel, resource, report) {
      // A change that resets what it leaves out is `reset-on-change`'s: one finding for all of its fields.
      if (contractOf(resource.operation)?.resets === true) return;
      for (const found of omissions(tunnel, resource)) {
        const { place } = found.located;
        report(found.standing, found, place, { fix: choiceAt(place, found.choices) });
      }
    },
  },
});
