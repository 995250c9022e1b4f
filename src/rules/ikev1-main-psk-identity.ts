import { caseOf, rfc } from '../data/references.js';
import { parseAddress } from '../model/address.js';
import { valueOf } from '../model/located.js';
import type { Place } from '../model/place.js';
import type { IdentityOffer, IkeOffer } from '../model/offers.js';
import { defineRule } from './define.js';
import { fieldNameAt, valueAt } from './shared/field.js';
import { titleOf } from './shared/connections.js';
import { IKEV2 } from './shared/ike-version.js';
import { connectionsByPolicies } from './shared/named-policies.js';

interface Name {
  readonly field: string;
  readonly value: string;
  readonly versionField: string;
  /** The value of that field that asks for IKEv2. */
  readonly ikev2: string;
}

/** Where an identity is stated that is no address. */
function placeOfName(identity: IdentityOffer | null): Place[] {
  if (identity?.value.origin !== 'explicit') return [];
  const { value, place } = identity.value;
  return isName(value) ? [place] : [];
}

/** The identities of a connection of Open Telekom Cloud, whose phase 1 stands in a policy. */
const IDENTITIES = [
  ['local_id', 'localId'],
  ['peer_id', 'remoteId'],
] as const;

function wordsOf({ field, value, versionField, ikev2 }: Name): string {
  return `${field} ${value} is no address, and IKEv1 main mode finds a pre-shared key by the address alone; write ${versionField} ${ikev2}, never aggressive mode`;
}

/** What makes phase 1 find its key by the address of the peer; null where nothing does. */
function byAddress(ike: IkeOffer | null): Place | null {
  if (ike === null || valueOf(ike.version) !== 'v1' || valueOf(ike.mode) !== 'main') return null;
  return ike.version.place;
}

/** Whether a text is a name: `%any` and the empty text stand for every identity. */
function isName(value: string): boolean {
  return value !== '' && value !== '%any' && parseAddress(value) === null;
}

export default defineRule({
  id: 'ikev1-main-psk-identity',
  group: 'cryptography',
  levels: { unreachable: 'warning' },
  summary: 'IKEv1 main mode with a pre-shared key and an identity that is no address',
  page: () => ({
    why: 'In main mode the identities are encrypted with keys that the pre-shared key is part of: the responder must pick the key by the address of the peer, before it can read a name. Some gateways guess, others find no key, and people are then told to switch to aggressive mode, which gives a hash of the key away.',
    mend: 'Use IKEv2, which reads the identity before it needs the key. Never switch to aggressive mode for it.',
    references: [rfc(2409, '5.4'), rfc(7296, '2.15'), caseOf('opnsense', 6276)],
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
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "branch.example.org",
    "ikeVersion": "ikev1",
    "ikeDhGroup": 14
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
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "branch.example.org",
    "ikeVersion": "ikev2",
    "ikeDhGroup": 14
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({ unreachable: wordsOf }),
  visit: {
    tunnel({ ike, localId, remoteId, psk }, { api }, report) {
      const versionPlace = byAddress(ike);
      if (psk === null || versionPlace === null) return;
      const versionField = fieldNameAt(versionPlace);
      const ikev2 = JSON.stringify(IKEV2[api]);
      const [place, ...others] = [...placeOfName(localId), ...placeOfName(remoteId)];
      if (place === undefined) return;
      const related = others.map((other) => ({ place: other, message: `${fieldNameAt(other)} is no address either` }));
      report('unreachable', { field: fieldNameAt(place), value: valueAt(place), versionField, ikev2 }, place, {
        related,
      });
    },
    workspace(workspace, report) {
      for (const { connection, ike } of connectionsByPolicies(workspace)) {
        const versionPlace = byAddress(ike);
        // Its `auth_mode` knows nothing but a pre-shared key.
        if (versionPlace === null) continue;
        const [named, ...others] = IDENTITIES.flatMap(([field, of]) => {
          const fact = connection[of];
          return fact !== null && isName(fact.value) ? [{ field, value: fact.value, place: fact.place }] : [];
        });
        if (named === undefined) continue;
        const { field, place } = named;
        const [value, ikev2] = [JSON.stringify(named.value), JSON.stringify(IKEV2.otc)];
        const data = { field, value, versionField: 'ike_version', ikev2 };
        const mirrored = `${titleOf(connection)}: ${wordsOf(data)}`;
        const related = [
          ...others.map((other) => ({ place: other.place, message: `${other.field} is no address either` })),
          { place: versionPlace, message: 'the version of IKE', mirrored },
        ];
        report('unreachable', data, place, { related, between: [connection] });
      }
    },
  },
});
