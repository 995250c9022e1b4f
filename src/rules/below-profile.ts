import type { Point } from '../compliance/points.js';
import { pointsOf } from '../compliance/points.js';
import type { Reach } from '../compliance/reach.js';
import { reachOf } from '../compliance/reach.js';
import type { Broken } from '../compliance/verdict.js';
import { publication, rfc } from '../data/references.js';
import type { Dialect } from '../model/api.js';
import { API_TITLES } from '../model/api.js';
import type { Place } from '../model/place.js';
import type { Profile, Requirement } from '../model/profile.js';
import { defineRule } from './define.js';
import { fieldNameAt } from './shared/field.js';
import { subject } from './shared/known.js';

/** A statement of one profile that a value is below. */
interface Breach extends Broken {
  readonly profile: Profile;
  /** What the API can be set to instead. */
  readonly reach: Reach | undefined;
}

interface Shortfall {
  readonly point: Point;
  readonly breaches: readonly Breach[];
  readonly dialect: Dialect;
}

/** Without perfect forward secrecy what is to be written is a group. */
const DECIDED_BY: Partial<Record<Requirement, Requirement>> = { pfs: 'pfs-group' };

function breachesOf({ broken, requirement }: Point, dialect: Dialect, profiles: readonly Profile[]): readonly Breach[] {
  return profiles.flatMap((profile) => {
    const found = broken(profile.demands);
    if (found === null) return [];
    return [{ ...found, profile, reach: reachOf(dialect, profile).get(DECIDED_BY[requirement] ?? requirement) }];
  });
}

function describe({ point, breaches, dialect }: Shortfall): string {
  const { known, place, effect } = point;
  const does = `${known === null ? nameAt(place) : subject(known)} ${effect}`;
  const remedies = [insteadOf(point, breaches), impossible(breaches, dialect)].filter((words) => words !== null);
  return [`${does}: below ${listed(breaches.map(citation))}`, ...remedies].join('; ');
}

/** A pre-shared key is called by its field alone. */
function nameAt(place: Place): string {
  return fieldNameAt(place) || 'the connection';
}

function citation({ profile, clause, asks }: Breach): string {
  return `${profile.id} (${clause.title}${asks === null ? '' : `: ${asks}`})`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join('')}`;
}

/** Values that are offered: enough for a choice that the other end has too. */
const MOST_VALUES = 3;

/** What meets all of the profiles that the API can meet; null where nothing is to be written, or nothing meets them all. */
function insteadOf({ requirement }: Point, breaches: readonly Breach[]): string | null {
  const reached = breaches.flatMap(({ reach, asks }) => (reach?.unmet === null ? [{ reach, asks }] : []));
  const [first, ...others] = reached;
  if (first === undefined) return null;
  const most = reached.flatMap(({ reach }) => reach.most ?? []);
  if (most.length > 0) return `write ${String(Math.min(...most))} or less`;
  if (requirement === 'key-strength') return 'write a random key, such as openssl rand -base64 24 prints';
  // Which group fits that of phase 1 depends on that group, and the demand names it.
  if (requirement === 'pfs-group' && reached.some(({ asks }) => asks !== null)) return null;
  const common = first.reach.values.filter((value) => others.every(({ reach }) => reach.values.includes(value)));
  if (common.length === 0) return null;
  return `write ${alternatives(common.slice(0, MOST_VALUES).map((value) => JSON.stringify(value)))}`;
}

function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.slice(-1).join('')}`;
}

/** Which of the profiles the API cannot meet here, whatever is written; null where it can. */
function impossible(breaches: readonly Breach[], dialect: Dialect): string | null {
  const unmet = breaches.flatMap(({ reach, profile }) =>
    reach !== undefined && reach.unmet !== null ? [{ reach, profile }] : [],
  );
  if (unmet.length === 0) return null;
  const ids = listed(unmet.map(({ profile }) => profile.id));
  const undocumented = new Set(unmet.flatMap(({ reach }) => reach.undocumented.slice(0, 1)));
  if (undocumented.size === 0) return `${API_TITLES[dialect]} cannot meet ${ids} here, whatever is written`;
  const values = alternatives(Array.from(undocumented, (value) => JSON.stringify(value)));
  return `by its document ${API_TITLES[dialect]} cannot meet ${ids} here; it may take ${values} all the same`;
}

export default defineRule({
  id: 'below-profile',
  group: 'profiles',
  levels: { below: 'error' },
  summary: 'A value is below what a chosen compliance profile asks for',
  page: () => ({
    why: 'A compliance profile is a floor that somebody has to answer for: an auditor, an authority, a customer. What is below it is found where it is written, before anything is provisioned, and with the clause that asks for more. Defaults that the API fills in count as if they were written.',
    mend: 'Write a value that the profile allows, on both ends; ipsec-lint explain PROFILE --api NAME lists the strongest that each API takes.',
    references: [
      rfc(8221, '5'),
      rfc(8247, '2'),
      rfc(9206),
      publication('NIST SP 800-77 revision 1', 'https://csrc.nist.gov/pubs/sp/800/77/r1/final', 'table 1'),
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
  }),
  cwe: [326, 327],
  securitySeverity: '5.3',
  messages: () => ({ below: describe }),
  visit: {
    tunnel(tunnel, resource, report, profiles) {
      if (profiles.length === 0) return;
      for (const point of pointsOf(tunnel, resource)) {
        const breaches = breachesOf(point, resource.dialect, profiles);
        if (breaches.length === 0) continue;
        const clauses = breaches.map(({ profile, clause }) => ({ id: profile.id, clause: clause.title }));
        report('below', { point, breaches, dialect: resource.dialect }, point.place, { profiles: clauses });
      }
    },
  },
});
