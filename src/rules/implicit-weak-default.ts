import type { Choice } from '../model/fixes.js';
import { choiceAt } from '../model/fixes.js';
import { contractOf } from '../data/contracts/index.js';
import { vendor } from '../data/references.js';
import type { Dialect } from '../model/api.js';
import { API_TITLES } from '../model/api.js';
import type { Defaulted } from '../model/located.js';
import type { IkeVersion, TunnelOffer } from '../model/offers.js';
import type { Place } from '../model/place.js';
import type { Resource } from '../model/resource.js';
import { defineRule } from './define.js';
import { alternativesTo, groupsFor } from './shared/alternatives.js';
import { contractField } from './shared/field.js';
import { IKEV2 } from './shared/ike-version.js';
import type { Algorithm, PhaseProposal } from './shared/proposals.js';
import { ATTRIBUTES, choiceOf, proposalsOf } from './shared/proposals.js';
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
  { phase, sharedGroup }: PhaseProposal,
  resource: Resource,
  place: Place,
): Fault | null {
  if (algorithm === null) {
    const effect = 'leaves phase 2 without a Diffie-Hellman exchange of its own';
    const { words, choices } = groupsFor(resource, place, sharedGroup);
    return { standing: 'weak', effect, instead: words, choices };
  }
  const { standing } = algorithm;
  if (standing === 'sound') return null;
  const { words, choices } = alternativesTo(algorithm, resource, place, sharedGroup);
  return { standing, effect: weaknessOf(algorithm, phase), instead: words, choices };
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

/** The omissions of fields whose defaults are at fault; none where the dialect has no such field to set. */
function omissions(tunnel: TunnelOffer, resource: Resource): readonly Omission[] {
  const found: Omission[] = [];
  const add = (located: Defaulted<unknown>, fault: Fault | null): void => {
    if (fault === null || contractField(resource, located.place) === undefined) return;
    found.push({ ...fault, located, dialect: resource.dialect });
  };
  for (const attribute of ATTRIBUTES) {
    for (const offered of proposalsOf(tunnel)) {
      const choice = choiceOf(offered, attribute);
      if (choice?.origin !== 'default') continue;
      add(choice, faultOfChoice(choice.value, offered, resource, choice.place));
    }
  }
  const version = tunnel.ike?.version;
  if (version?.origin === 'default') add(version, faultOfVersion(version.value, resource));
  return found;
}

function describe({ located: { field, spelling }, dialect, effect, instead }: Omission): string {
  return `${field} is left out: the default of ${API_TITLES[dialect]}, ${spelling}, ${effect}; write ${instead}`;
}

export default defineRule({
  id: 'implicit-weak-default',
  group: 'cryptography',
  levels: { broken: 'error', weak: 'warning' },
  summary: 'A field is left out, and the default that the API fills in is weak',
  page: () => ({
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
  }),
  cwe: [1188, 326],
  securitySeverity: '7.5',
  messages: () => ({ broken: describe, weak: describe }),
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
