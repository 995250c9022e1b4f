import type { Address, CidrBlock } from '../model/address.js';
import { blockOf, contains, overlaps, parseCidr } from '../model/address.js';
import { lazy } from '../model/lazy.js';
import { rfc } from './references.js';

/** What a block of addresses is set aside for. */
export type Purpose =
  | 'anycast'
  | 'benchmarking'
  | 'broadcast'
  | 'discard'
  | 'documentation'
  | 'identifier'
  | 'link-local'
  | 'loopback'
  | 'mapped'
  | 'multicast'
  | 'private'
  | 'protocol'
  | 'reserved'
  | 'segment-routing'
  | 'shared'
  | 'this-network'
  | 'transition';

/** What a purpose means for a tunnel. */
export interface PurposeUse {
  /** In words that follow «is»: `a documentation range`. */
  readonly words: string;
  /** Whether a gateway can be reached at such an address, be it only within one network. */
  readonly gateway: boolean;
  /** Whether a tunnel can lead to such a network. */
  readonly network: boolean;
}

const EVERYWHERE = { gateway: true, network: true } as const;
const NOWHERE = { gateway: false, network: false } as const;
const GATEWAY_ALONE = { gateway: true, network: false } as const;

export const PURPOSES: Readonly<Record<Purpose, PurposeUse>> = {
  anycast: { words: 'a range of anycast services', ...EVERYWHERE },
  benchmarking: { words: 'a range for benchmarks of network devices', ...GATEWAY_ALONE },
  broadcast: { words: 'the range of the broadcast address', ...NOWHERE },
  discard: { words: 'a range whose packets are discarded', ...NOWHERE },
  documentation: { words: 'a documentation range', ...GATEWAY_ALONE },
  identifier: { words: 'a range of identifiers that nothing routes', ...NOWHERE },
  'link-local': { words: 'a link-local range', ...GATEWAY_ALONE },
  loopback: { words: 'a loopback range', ...NOWHERE },
  mapped: { words: 'a range of IPv4 addresses in IPv6 notation', ...NOWHERE },
  multicast: { words: 'a multicast range', ...NOWHERE },
  private: { words: 'a private range', ...EVERYWHERE },
  protocol: { words: 'a range of protocol assignments', ...NOWHERE },
  reserved: { words: 'a reserved range', ...NOWHERE },
  'segment-routing': { words: 'a range of segment-routing identifiers within one domain', ...EVERYWHERE },
  shared: { words: 'the range that carriers share behind their NAT', ...EVERYWHERE },
  'this-network': { words: 'a range that stands for no particular host', ...NOWHERE },
  transition: { words: 'a range of an IPv6 transition mechanism', ...EVERYWHERE },
};

/** A row of IANA's special-purpose registries, or of the multicast registries. */
export interface SpecialPurpose {
  /** In prefix notation. */
  readonly text: string;
  /** The registry's name. */
  readonly name: string;
  readonly purpose: Purpose;
  /** The registry's column «Globally Reachable»; where that says nothing (deprecated, N/A) false. */
  readonly global: boolean;
  /** What the registry cites: an RFC, and a section of it. */
  readonly cites: readonly [rfc: number, section?: string];
}

const LOCAL = { global: false } as const;
const GLOBAL = { global: true } as const;

/**
 * IANA's special-purpose address registries (RFC 6890) as of July 2026, all rows:
 * https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry.
 * Multicast has registries of its own.
 */
export const SPECIAL_PURPOSE: readonly SpecialPurpose[] = [
  { text: '0.0.0.0/8', name: 'This network', purpose: 'this-network', ...LOCAL, cites: [791, '3.2'] },
  {
    text: '0.0.0.0/32',
    name: 'This host on this network',
    purpose: 'this-network',
    ...LOCAL,
    cites: [1122, '3.2.1.3'],
  },
  { text: '10.0.0.0/8', name: 'Private-Use', purpose: 'private', ...LOCAL, cites: [1918] },
  { text: '100.64.0.0/10', name: 'Shared Address Space', purpose: 'shared', ...LOCAL, cites: [6598] },
  { text: '127.0.0.0/8', name: 'Loopback', purpose: 'loopback', ...LOCAL, cites: [1122, '3.2.1.3'] },
  { text: '169.254.0.0/16', name: 'Link Local', purpose: 'link-local', ...LOCAL, cites: [3927] },
  { text: '172.16.0.0/12', name: 'Private-Use', purpose: 'private', ...LOCAL, cites: [1918] },
  { text: '192.0.0.0/24', name: 'IETF Protocol Assignments', purpose: 'protocol', ...LOCAL, cites: [6890, '2.1'] },
  { text: '192.0.0.0/29', name: 'IPv4 Service Continuity Prefix', purpose: 'transition', ...LOCAL, cites: [7335] },
  { text: '192.0.0.8/32', name: 'IPv4 dummy address', purpose: 'protocol', ...LOCAL, cites: [7600] },
  { text: '192.0.0.9/32', name: 'Port Control Protocol Anycast', purpose: 'anycast', ...GLOBAL, cites: [7723] },
  {
    text: '192.0.0.10/32',
    name: 'Traversal Using Relays around NAT Anycast',
    purpose: 'anycast',
    ...GLOBAL,
    cites: [8155],
  },
  { text: '192.0.0.170/32', name: 'NAT64/DNS64 Discovery', purpose: 'protocol', ...LOCAL, cites: [8880] },
  { text: '192.0.0.171/32', name: 'NAT64/DNS64 Discovery', purpose: 'protocol', ...LOCAL, cites: [8880] },
  { text: '192.0.2.0/24', name: 'Documentation (TEST-NET-1)', purpose: 'documentation', ...LOCAL, cites: [5737] },
  { text: '192.31.196.0/24', name: 'AS112-v4', purpose: 'anycast', ...GLOBAL, cites: [7535] },
  { text: '192.52.193.0/24', name: 'AMT', purpose: 'anycast', ...GLOBAL, cites: [7450] },
  {
    text: '192.88.99.0/24',
    name: 'Deprecated (6to4 Relay Anycast)',
    purpose: 'transition',
    ...LOCAL,
    cites: [7526],
  },
  { text: '192.88.99.2/32', name: '6a44-relay anycast address', purpose: 'transition', ...LOCAL, cites: [6751] },
  { text: '192.168.0.0/16', name: 'Private-Use', purpose: 'private', ...LOCAL, cites: [1918] },
  {
    text: '192.175.48.0/24',
    name: 'Direct Delegation AS112 Service',
    purpose: 'anycast',
    ...GLOBAL,
    cites: [7534],
  },
  { text: '198.18.0.0/15', name: 'Benchmarking', purpose: 'benchmarking', ...LOCAL, cites: [2544] },
  {
    text: '198.51.100.0/24',
    name: 'Documentation (TEST-NET-2)',
    purpose: 'documentation',
    ...LOCAL,
    cites: [5737],
  },
  { text: '203.0.113.0/24', name: 'Documentation (TEST-NET-3)', purpose: 'documentation', ...LOCAL, cites: [5737] },
  { text: '224.0.0.0/4', name: 'Multicast', purpose: 'multicast', ...LOCAL, cites: [5771] },
  { text: '240.0.0.0/4', name: 'Reserved', purpose: 'reserved', ...LOCAL, cites: [1112, '4'] },
  { text: '255.255.255.255/32', name: 'Limited Broadcast', purpose: 'broadcast', ...LOCAL, cites: [919, '7'] },
  { text: '::1/128', name: 'Loopback Address', purpose: 'loopback', ...LOCAL, cites: [4291, '2.5.3'] },
  { text: '::/128', name: 'Unspecified Address', purpose: 'this-network', ...LOCAL, cites: [4291, '2.5.2'] },
  { text: '::ffff:0:0/96', name: 'IPv4-mapped Address', purpose: 'mapped', ...LOCAL, cites: [4291, '2.5.5.2'] },
  { text: '64:ff9b::/96', name: 'IPv4-IPv6 Translat.', purpose: 'transition', ...GLOBAL, cites: [6052] },
  { text: '64:ff9b:1::/48', name: 'IPv4-IPv6 Translat.', purpose: 'transition', ...LOCAL, cites: [8215] },
  { text: '100::/64', name: 'Discard-Only Address Block', purpose: 'discard', ...LOCAL, cites: [6666] },
  { text: '100:0:0:1::/64', name: 'Dummy IPv6 Prefix', purpose: 'protocol', ...LOCAL, cites: [9780] },
  { text: '2001::/23', name: 'IETF Protocol Assignments', purpose: 'protocol', ...LOCAL, cites: [2928] },
  { text: '2001::/32', name: 'TEREDO', purpose: 'transition', ...LOCAL, cites: [4380] },
  { text: '2001:1::1/128', name: 'Port Control Protocol Anycast', purpose: 'anycast', ...GLOBAL, cites: [7723] },
  {
    text: '2001:1::2/128',
    name: 'Traversal Using Relays around NAT Anycast',
    purpose: 'anycast',
    ...GLOBAL,
    cites: [8155],
  },
  {
    text: '2001:1::3/128',
    name: 'DNS-SD Service Registration Protocol Anycast',
    purpose: 'anycast',
    ...GLOBAL,
    cites: [9665],
  },
  { text: '2001:2::/48', name: 'Benchmarking', purpose: 'benchmarking', ...LOCAL, cites: [5180] },
  { text: '2001:3::/32', name: 'AMT', purpose: 'anycast', ...GLOBAL, cites: [7450] },
  { text: '2001:4:112::/48', name: 'AS112-v6', purpose: 'anycast', ...GLOBAL, cites: [7535] },
  { text: '2001:10::/28', name: 'Deprecated (previously ORCHID)', purpose: 'identifier', ...LOCAL, cites: [4843] },
  { text: '2001:20::/28', name: 'ORCHIDv2', purpose: 'identifier', ...GLOBAL, cites: [7343] },
  {
    text: '2001:30::/28',
    name: 'Drone Remote ID Protocol Entity Tags (DETs) Prefix',
    purpose: 'identifier',
    ...GLOBAL,
    cites: [9374],
  },
  { text: '2001:db8::/32', name: 'Documentation', purpose: 'documentation', ...LOCAL, cites: [3849] },
  { text: '2002::/16', name: '6to4', purpose: 'transition', ...LOCAL, cites: [3056] },
  {
    text: '2620:4f:8000::/48',
    name: 'Direct Delegation AS112 Service',
    purpose: 'anycast',
    ...GLOBAL,
    cites: [7534],
  },
  { text: '3fff::/20', name: 'Documentation', purpose: 'documentation', ...LOCAL, cites: [9637] },
  { text: '5f00::/16', name: 'Segment Routing (SRv6) SIDs', purpose: 'segment-routing', ...LOCAL, cites: [9602] },
  { text: 'fc00::/7', name: 'Unique-Local', purpose: 'private', ...LOCAL, cites: [4193] },
  { text: 'fe80::/10', name: 'Link-Local Unicast', purpose: 'link-local', ...LOCAL, cites: [4291, '2.5.6'] },
  { text: 'ff00::/8', name: 'Multicast', purpose: 'multicast', ...LOCAL, cites: [4291, '2.7'] },
];

interface Row {
  readonly block: CidrBlock;
  readonly row: SpecialPurpose;
}

/** The narrowest first: the first row that holds a block is the one that speaks of it. */
function byWidth(rows: readonly SpecialPurpose[]): readonly Row[] {
  return rows
    .map((row) => {
      const parsed = parseCidr(row.text);
      if (!parsed.ok) throw new Error(`${row.text} is no network`);
      return { block: parsed.block, row };
    })
    .sort((one, other) => other.block.prefix - one.block.prefix);
}

const ipv4Rows = lazy(() => byWidth(SPECIAL_PURPOSE.filter(({ text }) => !text.includes(':'))));
const ipv6Rows = lazy(() => byWidth(SPECIAL_PURPOSE.filter(({ text }) => text.includes(':'))));

const OCTET_SIZE = 2 ** 24;

/** The rows of IPv4 by the first octet of the addresses in them, since bodies hold many networks. */
const rowsByOctet: (readonly Row[])[] = [];

function rowsOfOctet(octet: number): readonly Row[] {
  return (rowsByOctet[octet] ??= rowsMeeting(blockOf({ version: 4, bits: octet * OCTET_SIZE }, 8)));
}

function rowsMeeting(whole: CidrBlock): readonly Row[] {
  return ipv4Rows().filter(({ block }) => overlaps(block, whole));
}

function rowsAround({ first }: CidrBlock): readonly Row[] {
  return typeof first === 'number' ? rowsOfOctet(Math.floor(first / OCTET_SIZE)) : ipv6Rows();
}

/** The row that a network lies in; undefined where it lies in none, or is wider than all that it meets. */
export function specialPurposeOf(block: CidrBlock): SpecialPurpose | undefined {
  for (const candidate of rowsAround(block)) if (contains(candidate.block, block)) return candidate.row;
  return undefined;
}

/** The row that an address lies in. */
export function specialPurposeOfAddress(address: Address): SpecialPurpose | undefined {
  return specialPurposeOf(blockOf(address, address.version === 4 ? 32 : 128));
}

/** What the range is that a network or an address is, or lies in: words behind it, with the RFC. */
export function standingIn({ purpose, cites }: SpecialPurpose, isWhole: boolean): string {
  return `is ${isWhole ? '' : 'in '}${PURPOSES[purpose].words} (${rfc(...cites).title})`;
}
