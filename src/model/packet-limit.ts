import { lazy } from './lazy.js';
import type { PacketLimit } from './tunnel-end.js';

const LAST_PORT = 0xffff;

/** Protocols as `/etc/protocols` names them, with IANA's numbers: those that a tunnel may be made for. */
const PROTOCOLS: Readonly<Record<string, number>> = {
  icmp: 1,
  igmp: 2,
  ipencap: 4,
  tcp: 6,
  udp: 17,
  dccp: 33,
  ipv6: 41,
  gre: 47,
  esp: 50,
  ah: 51,
  'ipv6-icmp': 58,
  eigrp: 88,
  ospf: 89,
  ipip: 94,
  pim: 103,
  vrrp: 112,
  l2tp: 115,
  sctp: 132,
  udplite: 136,
};

const protocolNames = lazy(
  (): ReadonlyMap<number, string> => new Map(Object.entries(PROTOCOLS).map(([name, number]) => [number, name])),
);

/** Ports as `/etc/services` names them, with IANA's numbers: those that are met in configurations. */
const SERVICES: Readonly<Record<string, number>> = {
  ssh: 22,
  smtp: 25,
  domain: 53,
  http: 80,
  ntp: 123,
  snmp: 161,
  bgp: 179,
  ldap: 389,
  https: 443,
  syslog: 514,
  l2tp: 1701,
};

/** ICMP and ICMPv6: their types and codes stand where other protocols have ports (RFC 7296, section 3.13.1). */
const ICMP: readonly number[] = [1, 58];

/** How a format says what is not limited, and what RFC 4301 calls OPAQUE. */
export interface LimitWords {
  readonly any: string;
  readonly opaque: string;
  /** How it says an endpoint's own address. */
  readonly dynamic: string;
}

export const SWANCTL_WORDS: LimitWords = { any: 'any', opaque: 'opaque', dynamic: 'dynamic' };
export const STARTER_WORDS: LimitWords = { any: '%any', opaque: '%opaque', dynamic: '%dynamic' };

/**
 * A limit that was read; undefined: there is none. Or what in it is not known here: `isName` where the machine must know it
 * by its `/etc/protocols` or `/etc/services`.
 */
export type LimitReading =
  | { readonly kind: 'known'; readonly limit: PacketLimit | undefined }
  | { readonly kind: 'unknown'; readonly what: string; readonly isName: boolean }
  | { readonly kind: 'invalid' };

const INVALID: LimitReading = { kind: 'invalid' };

/** What strongSwan takes between the brackets of a selector: `tcp/443`, `gre`, `17/1000-2000`, `any/53`. */
export function parseLimit(text: string, words: LimitWords): LimitReading {
  const slash = text.indexOf('/');
  const [name, ports] = slash === -1 ? [text, ''] : [text.slice(0, slash), text.slice(slash + 1)];
  const protocol = name === words.any || name === '' ? 0 : numbered(name, PROTOCOLS);
  if (protocol === undefined) return unknown('a protocol by another name than the usual ones', true);
  if (protocol > 0xff) return INVALID;
  if (ports === words.opaque) return unknown('an opaque port');
  const range = ports === '' || ports === words.any ? [0, LAST_PORT] : portsIn(ports);
  if (range === undefined) return unknown('a port by another name than the usual ones', true);
  const [firstPort = 0, lastPort = firstPort] = range;
  if (firstPort > LAST_PORT || lastPort > LAST_PORT) return INVALID;
  if (firstPort > lastPort) return unknown('a range of ports whose end comes before its beginning');
  const limit = { protocol, firstPort, lastPort };
  if (hasEveryPort(limit)) return { kind: 'known', limit: protocol === 0 ? undefined : limit };
  if (ICMP.includes(protocol)) return unknown('a type of ICMP');
  return { kind: 'known', limit };
}

function unknown(what: string, isName = false): LimitReading {
  return { kind: 'unknown', what, isName };
}

function portsIn(text: string): readonly number[] | undefined {
  const single = numbered(text, SERVICES);
  if (single !== undefined) return [single];
  const ends = text.split('-').map((end) => numbered(end, {}));
  const [first, last, more] = ends;
  return first === undefined || last === undefined || more !== undefined || ends.length > 2 ? undefined : [first, last];
}

/** A number as C writes it, or the number of a name. */
function numbered(text: string, names: Readonly<Record<string, number>>): number | undefined {
  if (/^(?:0|[1-9]\d{0,8}|0x[\da-f]{1,8})$/iu.test(text)) return Number(text);
  return Object.hasOwn(names, text) ? names[text] : undefined;
}

/** `[tcp/443]` as strongSwan shows it, with the number of a port for its name; nothing for no limit. */
export function formatLimit(limit: PacketLimit | undefined): string {
  if (limit === undefined) return '';
  const { protocol, firstPort, lastPort } = limit;
  const name = protocolNames().get(protocol) ?? String(protocol);
  if (hasEveryPort(limit)) return `[${name}]`;
  return `[${name}/${String(firstPort)}${firstPort === lastPort ? '' : `-${String(lastPort)}`}]`;
}

export function hasEveryPort({ firstPort, lastPort }: PacketLimit): boolean {
  return firstPort === 0 && lastPort === LAST_PORT;
}

/** Whether a selector as strongSwan shows it is for one protocol alone, or for some ports. */
export function showsLimit(selector: string): boolean {
  return selector.endsWith(']');
}

/** Tells limits apart; the same for equal ones. */
export function limitKey(limit: PacketLimit | undefined): string {
  if (limit === undefined) return '';
  return `${String(limit.protocol)}/${String(limit.firstPort)}-${String(limit.lastPort)}`;
}

const UNLIMITED: PacketLimit = { protocol: 0, firstPort: 0, lastPort: LAST_PORT };

/** What two limits both let through; undefined: everything, null: nothing. strongSwan's `get_subset`. */
export function sharedLimit(
  one: PacketLimit | undefined,
  other: PacketLimit | undefined,
): PacketLimit | null | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.protocol !== other.protocol && one.protocol !== 0 && other.protocol !== 0) return null;
  const firstPort = Math.max(one.firstPort, other.firstPort);
  const lastPort = Math.min(one.lastPort, other.lastPort);
  return firstPort > lastPort ? null : { protocol: Math.max(one.protocol, other.protocol), firstPort, lastPort };
}

/** Whether a limit lets all through that another one does. */
export function limitHolds(outer: PacketLimit | undefined, inner: PacketLimit | undefined = UNLIMITED): boolean {
  if (outer === undefined) return true;
  return (
    (outer.protocol === 0 || outer.protocol === inner.protocol) &&
    outer.firstPort <= inner.firstPort &&
    inner.lastPort <= outer.lastPort
  );
}
