import type { Point } from '../compliance/points.js';
import { pointsOf } from '../compliance/points.js';
import type { Broken } from '../compliance/verdict.js';
import { publication, rfc } from '../data/references.js';
import type { Place } from '../model/place.js';
import type { Profile } from '../model/profile.js';
import { defineRule } from './define.js';
import { fieldNameAt } from './shared/field.js';
import { subject } from './shared/known.js';

/** A statement of one profile that a value is below. */
interface Breach extends Broken {
  readonly profile: string;
}

interface Shortfall {
  /** The value and what it does. */
  readonly does: string;
  readonly breaches: readonly Breach[];
}

function breachesOf({ broken }: Point, profiles: readonly Profile[]): readonly Breach[] {
  return profiles.flatMap(({ id, demands }) => {
    const found = broken(demands);
    return found === null ? [] : [{ ...found, profile: id }];
  });
}

function sentenceOf({ known, place, effect }: Point): string {
  return `${known === null ? nameAt(place) : subject(known)} ${effect}`;
}

/** A pre-shared key is called by its field alone. */
function nameAt(place: Place): string {
  return fieldNameAt(place) || 'the connection';
}

function citation({ profile, clause, asks }: Breach): string {
  return `${profile} (${clause.title}${asks === null ? '' : `: ${asks}`})`;
}

export default defineRule({
  id: 'below-profile',
  group: 'profiles',
  levels: { below: 'error' },
  summary: 'A value is below what a chosen compliance profile asks for',
  why: 'A compliance profile is a floor that somebody has to answer for: an auditor, an authority, a customer. What is below it is found where it is written, before anything is provisioned, and with the clause that asks for more. Defaults that the API fills in count as if they were written.',
  mend: 'Write a value that the profile allows, on both ends; ipsec-lint explain PROFILE --api NAME lists the strongest that each API takes.',
  references: [
    rfc(8221, '5'),
    rfc(8247, '2'),
    rfc(9206),
    publication('NIST SP 800-77 revision 1', 'https://csrc.nist.gov/pubs/sp/800/77/r1/final', 'table 1'),
  ],
  cwe: [326, 327],
  securitySeverity: '5.3',
  messages: {
    below: ({ does, breaches }: Shortfall) => `${does}: below ${breaches.map(citation).join(' and ')}`,
  },
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
    "ikeVersion": "ikev2",
    "ikeAuthAlgorithm": "sha384",
    "ikeDhGroup": 14,
    "ikeLifeTime": 28800,
    "policyAuthAlgorithm": "sha384",
    "pfs": "dh-group14",
    "lifeTime": 3600
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
    "ikeAuthAlgorithm": "sha384",
    "ikeDhGroup": 20,
    "ikeLifeTime": 28800,
    "policyAuthAlgorithm": "sha384",
    "pfs": "dh-group20",
    "lifeTime": 3600
  }
}
`,
    },
  },
  visit: {
    tunnel(tunnel, resource, report, profiles) {
      if (profiles.length === 0) return;
      for (const point of pointsOf(tunnel, resource)) {
        const breaches = breachesOf(point, profiles);
        if (breaches.length === 0) continue;
        const clauses = breaches.map(({ profile, clause }) => ({ id: profile, clause: clause.title }));
        report('below', { does: sentenceOf(point), breaches }, point.place, { profiles: clauses });
      }
    },
  },
});
