import type { CidrFault } from '../model/address.js';
import { netmaskPrefix, parseAddress, parseCidr } from '../model/address.js';
import type { Api } from '../model/api.js';
import { API_TITLES } from '../model/api.js';
import type { Fix } from '../model/finding.js';
import type { SelectorEntry } from '../model/offers.js';
import { rfc, vendor } from '../data/references.js';
import { defineRule } from './define.js';
import { replacement } from '../model/edits.js';
import { quoted } from '../model/quoted.js';
import { everyEntry, isVariable, takesIpv6 } from './shared/networks.js';

interface Invalid {
  readonly text: string;
  readonly reason: string;
}

/** What stands for the whole network that an address without a prefix seems to mean: its trailing zeros. */
function networkOf(address: string): string | null {
  const zeros = /(?:\.0){1,3}$/u.exec(address)?.[0];
  return zeros === undefined ? null : `${address}/${32 - zeros.length * 4}`;
}

function withoutPrefix(text: string): string {
  const host = `${text}/${parseAddress(text)?.version === 6 ? 128 : 32}`;
  const network = networkOf(text);
  const choice =
    network === null
      ? `${host} for this address alone, or a network`
      : `${network} for the network, or ${host} for the address alone`;
  return `has no prefix length; write ${choice}`;
}

function withNetmask(text: string): string {
  const [address = '', mask = ''] = text.split('/');
  const prefix = netmaskPrefix(mask);
  const instead = prefix === null ? '' : `; write ${address}/${prefix}`;
  return `has a netmask where the prefix length belongs${instead}`;
}

function withBlank(text: string): string {
  const tight = text.replaceAll(/\s+/gu, '');
  return parseCidr(tight).ok ? `holds a blank, which is no part of it; write ${tight}` : 'holds a blank';
}

function withLongPrefix(text: string): string {
  return text.includes(':')
    ? 'has a prefix longer than the 128 bits of an IPv6 address'
    : 'has a prefix longer than the 32 bits of an IPv4 address';
}

const REASONS: Readonly<Record<CidrFault, (text: string) => string>> = {
  empty: () => 'is an empty entry; leave it out, or the comma before or behind it',
  blank: withBlank,
  'no-prefix': withoutPrefix,
  'prefix-range': withLongPrefix,
  netmask: withNetmask,
  'prefix-text': () => 'has no number behind the slash',
  'leading-zero': () => 'has a number with a leading zero, which some programs read as octal; write it without',
  'octet-range': () => 'has a number above 255',
  'octet-count': () => 'has not the four numbers of an IPv4 address',
  ipv6: () => 'holds no IPv6 address',
  text: () => 'is no network: an address, a slash and the length of the prefix, such as 10.20.0.0/16',
};

/** Why an entry is no network that the API takes; null where it is one. */
function reasonAgainst({ text, block }: SelectorEntry, api: Api, title: string): string | null {
  if (block !== null) {
    return block.version === 6 && !takesIpv6(api) ? `is an IPv6 network: ${title} takes IPv4 alone` : null;
  }
  const parsed = parseCidr(text);
  if (parsed.ok) return null;
  if (/[,;|]/u.test(text)) return 'holds several networks; write each as an entry of its own';
  // What a keyboard for Chinese or Japanese writes for a comma or a semicolon.
  if (/[\uff0c\u3001\uff1b]/u.test(text)) {
    return 'holds several networks behind a full-width separator, which is no comma; write each as an entry of its own';
  }
  return REASONS[parsed.fault](text);
}

/** Blanks around a network can go without a doubt. */
function fixOf({ text, place }: SelectorEntry): Fix | null {
  const trimmed = text.trim();
  if (trimmed === text || !parseCidr(trimmed).ok) return null;
  const edits = replacement(place, trimmed);
  return edits.length === 0 ? null : { description: 'Leave out the blank', safe: true, edits };
}

export default defineRule({
  id: 'invalid-cidr',
  group: 'addresses',
  levels: { invalid: 'error' },
  summary: 'An entry of a list of networks that is no network in prefix notation',
  page: () => ({
    why: 'The API refuses the request. What one program forgives, a leading zero or a blank, another reads as a different network, and then the selectors of the two ends do not meet (TS_UNACCEPTABLE).',
    mend: 'Write each network as its first address, a slash and the length of the prefix: 10.20.0.0/16. In a list with commas leave out blanks.',
    references: [
      rfc(4632, '3.1'),
      vendor('zsrv', 'peerCidrs'),
      vendor('nvpn', 'endpoints'),
      vendor('doc4', 'LocalSubnet, RemoteSubnet'),
    ],
    examples: {
      bad: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.30.0.0"],
    "authKey": "\${VPN_PSK}",
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
    "peerAddress": "192.175.48.6",
    "peerCidrs": ["10.20.0.0/16", "10.30.0.0/16"],
    "authKey": "\${VPN_PSK}",
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
  // An IPv6 network where IPv4 alone is taken is a network all the same.
  supersedes: ['cidr-host-bits', 'default-route-selector', 'overlapping-peer-cidrs', 'special-purpose-cidr'],
  voids: true,
  messages: () => ({
    invalid: ({ text, reason }: Invalid) => `${text} ${reason}`,
  }),
  visit: {
    tunnel({ selectors }, { api, dialect, form }, report) {
      if (form === 'response') return;
      for (const entry of everyEntry(selectors)) {
        if (entry.template || isVariable(entry.text)) continue;
        const reason = reasonAgainst(entry, api, API_TITLES[dialect]);
        if (reason === null) continue;
        const fix = fixOf(entry);
        report('invalid', { text: quoted(entry.text), reason }, entry.place, fix === null ? {} : { fix });
      }
    },
  },
});
