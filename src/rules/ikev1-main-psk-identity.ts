import { caseOf, rfc } from '../data/references.js';
import { parseAddress } from '../model/address.js';
import { valueOf } from '../model/located.js';
import type { Place } from '../model/place.js';
import type { IdentityOffer } from '../model/offers.js';
import { defineRule } from './define.js';
import { fieldNameAt, valueAt } from './shared/field.js';
import { IKEV2 } from './shared/ike-version.js';

interface Name {
  readonly field: string;
  readonly value: string;
  readonly versionField: string;
  /** The value of that field that asks for IKEv2. */
  readonly ikev2: string;
}

/** Where an identity is stated that is no address; `%any` and the empty text stand for every identity. */
function placeOfName(identity: IdentityOffer | null): Place[] {
  if (identity?.value.origin !== 'explicit') return [];
  const { value, place } = identity.value;
  return value === '' || value === '%any' || parseAddress(value) !== null ? [] : [place];
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
  messages: () => ({
    unreachable: ({ field, value, versionField, ikev2 }: Name) =>
      `${field} ${value} is no address, and IKEv1 main mode finds a pre-shared key by the address alone; write ${versionField} ${ikev2}, never aggressive mode`,
  }),
  visit: {
    tunnel({ ike, localId, remoteId, psk }, { api }, report) {
      // The algorithms and the identities of an OTC connection stand in different bodies.
      if (ike === null || psk === null || ike.version.origin === 'unknown') return;
      const { value: version, place: versionPlace } = ike.version;
      if (version !== 'v1' || valueOf(ike.mode) !== 'main') return;
      const versionField = fieldNameAt(versionPlace);
      const ikev2 = JSON.stringify(IKEV2[api]);
      const [place, ...others] = [...placeOfName(localId), ...placeOfName(remoteId)];
      if (place === undefined) return;
      const related = others.map((other) => ({ place: other, message: `${fieldNameAt(other)} is no address either` }));
      report('unreachable', { field: fieldNameAt(place), value: valueAt(place), versionField, ikev2 }, place, {
        related,
      });
    },
  },
});
