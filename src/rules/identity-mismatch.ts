import { caseOf, rfc, vendor } from '../data/references.js';
import { parseAddress } from '../model/address.js';
import type { Dialect } from '../model/api.js';
import type { Located } from '../model/located.js';
import type { IdentityOffer } from '../model/offers.js';
import type { Place } from '../model/place.js';
import { defineRule } from './define.js';
import { fieldNameAt, valueAt } from './shared/field.js';

type IdType = 'ip' | 'name' | 'fqdn';
type Variant = 'nameAsAddress' | 'addressAsName' | 'addressBesideName' | 'markedName' | 'markedAddress' | 'mailAsName';

interface Mismatch {
  readonly field: string;
  readonly value: string;
  /** Whose prefix it is about: ZStack's `idType "fqdn"`, or OpenStack's driver. */
  readonly by: string;
}

function isAddress(identity: string): boolean {
  return parseAddress(identity) !== null;
}

/** What comes of an identity that gets an `@` before it. Who writes `@a@b.org` there has an e-mail address in mind. */
function markedMismatch(identity: string): Variant | null {
  const at = identity.indexOf('@', 1);
  if (identity.startsWith('@')) return at === -1 ? 'markedName' : null;
  return at === -1 ? null : 'mailAsName';
}

/** ZStack: for `name` and `fqdn` the agent puts `@` before the identity, for `ip` nothing. */
function zstackMismatch(identity: string, type: IdType): Variant | null {
  const isIpv4 = parseAddress(identity)?.version === 4;
  if (type === 'ip') return isIpv4 ? null : 'nameAsAddress';
  return isIpv4 ? 'addressAsName' : markedMismatch(identity);
}

/** OpenStack: the driver puts `@` before both identities where one of them is no address. */
function openstackMismatch(identity: string, other: IdentityOffer | null): Variant | null {
  if (!isAddress(identity)) return markedMismatch(identity);
  const beside = other?.value.origin === 'explicit' ? other.value.value : '';
  return beside === '' || isAddress(beside) ? null : 'addressBesideName';
}

/** Elsewhere the identity stands as it is sent, and `@` makes a name of whatever follows. */
function markedAddress(identity: string): Variant | null {
  return identity.startsWith('@') && isAddress(identity.slice(1)) ? 'markedAddress' : null;
}

interface Found {
  readonly variant: Variant;
  readonly place: Place;
  readonly by: string;
}

/** `other`: the identity of the other end in the same body. */
function mismatchOf(identity: IdentityOffer | null, other: IdentityOffer | null, dialect: Dialect): Found | null {
  if (identity?.value.origin !== 'explicit') return null;
  const { type } = identity;
  const { value, place } = identity.value;
  if (value === '' || value === '%any' || type?.origin === 'unknown') return null;
  const isOpenstack = dialect === 'openstack';
  const variant =
    type !== null
      ? zstackMismatch(value, type.value)
      : isOpenstack
        ? openstackMismatch(value, other)
        : markedAddress(value);
  return variant === null ? null : { variant, place, by: isOpenstack ? "OpenStack's driver" : wordsOf(type) };
}

/** `idType "fqdn"`, or the default that applies where it is left out. */
function wordsOf(type: Located<IdType> | null): string {
  if (type === null || type.origin === 'unknown') return '';
  return `idType ${JSON.stringify(type.value)}${type.origin === 'default' ? ' (its default)' : ''}`;
}

export default defineRule({
  id: 'identity-mismatch',
  group: 'operation',
  levels: {
    nameAsAddress: 'warning',
    addressAsName: 'warning',
    addressBesideName: 'warning',
    markedName: 'warning',
    markedAddress: 'warning',
    mailAsName: 'warning',
  },
  summary: 'An identity and its type do not fit: an address or e-mail address behind @, or a name as an address',
  page: () => ({
    why: 'IKE compares identities by type and value. @203.0.113.10 is the name (FQDN) "203.0.113.10", not the address, and a peer that shows its address does not match it: authentication fails although everything looks equal.',
    mend: 'Write addresses without @ and, at ZStack, with idType ip; write names without @ and with idType fqdn. At OpenStack write two addresses or two names, without @.',
    references: [
      rfc(7296, '3.5'),
      vendor('zvyos', 'leftid, rightid'),
      vendor('nvpn', 'make_vpnservice_dict'),
      caseOf('libreswan', 237),
      caseOf('ibm-cloud-docs', 198),
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
  }),
  cwe: [],
  securitySeverity: null,
  supersedes: ['ikev1-main-psk-identity'],
  messages: () => ({
    nameAsAddress: ({ field, value, by }: Mismatch) =>
      `${field} ${value} is no IPv4 address, for which ${by} stands; write idType "fqdn" and a name without @, or the address`,
    addressAsName: ({ field, value, by }: Mismatch) =>
      `${field} ${value} is an address, but ${by} makes a name of it, with @ before it, that no peer shows; write idType "ip"`,
    addressBesideName: ({ field, value, by }: Mismatch) =>
      `${field} ${value} is an address beside a name: ${by} puts @ before both, which makes a name of it that no peer shows; write two addresses, or two names`,
    markedName: ({ field, value, by }: Mismatch) =>
      `${field} ${value} begins with @ and ${by} adds another, which makes an e-mail address of it; leave the @ out`,
    markedAddress: ({ field, value }: Mismatch) =>
      `${field} ${value} is an address behind @, which makes a name of it that no peer shows; leave the @ out`,
    mailAsName: ({ field, value, by }: Mismatch) =>
      `${field} ${value} is an e-mail address, but ${by} puts @ before it, which makes a name (FQDN) of it that no peer with that address shows; write a name without @ on both ends`,
  }),
  visit: {
    tunnel({ localId, remoteId }, { dialect }, report) {
      const judge = (identity: IdentityOffer | null, other: IdentityOffer | null): void => {
        const found = mismatchOf(identity, other, dialect);
        if (found === null) return;
        const { variant, place, by } = found;
        report(variant, { field: fieldNameAt(place), value: valueAt(place), by }, place);
      };
      judge(localId, remoteId);
      judge(remoteId, localId);
    },
  },
});
