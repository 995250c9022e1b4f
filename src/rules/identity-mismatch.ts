import { caseOf, rfc, vendor } from '../data/references.js';
import { parseAddress } from '../model/address.js';
import type { Located } from '../model/located.js';
import type { IdentityOffer } from '../model/offers.js';
import type { Place } from '../model/place.js';
import { defineRule } from './define.js';
import { fieldNameAt, valueAt } from './shared/field.js';

type IdType = 'ip' | 'name' | 'fqdn';
type Variant = 'nameAsAddress' | 'addressAsName' | 'markedName' | 'markedAddress';

interface Mismatch {
  readonly field: string;
  readonly value: string;
  /** ZStack's `idType`. */
  readonly type: string;
}

/** ZStack: for `name` and `fqdn` the agent puts `@` before the identity, for `ip` nothing. */
function zstackMismatch(identity: string, type: IdType): Variant | null {
  const isIpv4 = parseAddress(identity)?.version === 4;
  if (type === 'ip') return isIpv4 ? null : 'nameAsAddress';
  if (isIpv4) return 'addressAsName';
  return identity.startsWith('@') ? 'markedName' : null;
}

/** Elsewhere the identity stands as it is sent, and `@` makes a name of whatever follows. */
function markedAddress(identity: string): Variant | null {
  return identity.startsWith('@') && parseAddress(identity.slice(1)) !== null ? 'markedAddress' : null;
}

function mismatch({ value, type }: { value: string; type: Located<IdType> | null }): Variant | null {
  if (value === '' || value === '%any') return null;
  if (type === null) return markedAddress(value);
  return type.origin === 'unknown' ? null : zstackMismatch(value, type.value);
}

/** `"fqdn"`, or the default that applies where `idType` is left out. */
function wordsOf(type: Located<IdType> | null): string {
  if (type === null || type.origin === 'unknown') return '';
  return JSON.stringify(type.value) + (type.origin === 'default' ? ' (its default)' : '');
}

function mismatchOf(identity: IdentityOffer | null): { variant: Variant; place: Place; type: string } | null {
  if (identity?.value.origin !== 'explicit') return null;
  const { value, place } = identity.value;
  const variant = mismatch({ value, type: identity.type });
  return variant === null ? null : { variant, place, type: wordsOf(identity.type) };
}

export default defineRule({
  id: 'identity-mismatch',
  group: 'operation',
  levels: { nameAsAddress: 'warning', addressAsName: 'warning', markedName: 'warning', markedAddress: 'warning' },
  summary: 'An identity and its type do not fit: an address behind @, or a name as an address',
  why: 'IKE compares identities by type and value. @203.0.113.10 is the name (FQDN) "203.0.113.10", not the address, and a peer that shows its address does not match it: authentication fails although everything looks equal.',
  mend: 'Write addresses without @ and, at ZStack, with idType ip; write names without @ and with idType fqdn.',
  references: [
    rfc(7296, '3.5'),
    vendor('zvyos', 'leftid, rightid'),
    caseOf('libreswan', 237),
    caseOf('ibm-cloud-docs', 198),
  ],
  cwe: [],
  securitySeverity: null,
  supersedes: ['ikev1-main-psk-identity'],
  messages: {
    nameAsAddress: ({ field, value, type }: Mismatch) =>
      `${field} ${value} is no IPv4 address, but idType is ${type}; write idType "fqdn" and a name without @, or the address`,
    addressAsName: ({ field, value, type }: Mismatch) =>
      `${field} ${value} is an address, but idType ${type} makes a name of it, with @ before it, that no peer shows; write idType "ip"`,
    markedName: ({ field, value, type }: Mismatch) =>
      `${field} ${value} begins with @ and idType ${type} adds another, which makes an e-mail address of it; leave the @ out`,
    markedAddress: ({ field, value }: Mismatch) =>
      `${field} ${value} is an address behind @, which makes a name of it that no peer shows; leave the @ out`,
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
    "idType": "fqdn",
    "localId": "cloud.example.org",
    "remoteId": "203.0.113.10",
    "ikeVersion": "ikev2",
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
  visit: {
    tunnel({ localId, remoteId }, _resource, report) {
      for (const identity of [localId, remoteId]) {
        const found = mismatchOf(identity);
        if (found === null) continue;
        const { variant, place, type } = found;
        report(variant, { field: fieldNameAt(place), value: valueAt(place), type }, place);
      }
    },
  },
});
