import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import { hasEveryPort, limitKey } from '../model/packet-limit.js';
import { formatSelector, limitOf } from '../model/traffic-selector.js';
import type { OpenSetting, PacketLimit, TrafficSelector } from '../model/tunnel-end.js';
import type { PartyChild } from './party.js';
import type { ExchangeKind } from './version.js';

/** Far more than a tunnel is made for; narrowing takes each of one end with each of the other. */
const MOST_LIMITS = 16;

type Selectors = readonly Located<TrafficSelector>[];

/** A child as an exchange can negotiate it: what cannot be said of its protocols and ports is left open. */
export function sayable(party: PartyChild, kind: ExchangeKind): PartyChild {
  const { child } = party;
  const local = sayableSide(child.localSelectors, kind);
  const remote = sayableSide(child.remoteSelectors, kind);
  const open = [...local.open, ...remote.open];
  if (open.length === 0) return party;
  const { selectors: localSelectors } = local;
  const { selectors: remoteSelectors } = remote;
  return { ...party, child: { ...child, localSelectors, remoteSelectors, open: [...(child.open ?? []), ...open] } };
}

interface Side {
  readonly selectors: Selectors;
  readonly open: readonly OpenSetting[];
}

function sayableSide(selectors: Selectors, kind: ExchangeKind): Side {
  const limited = selectors.filter((located) => limitAt(located) !== undefined);
  if (limited.length === 0) return { selectors, open: [] };
  if (new Set(limited.map((located) => limitKey(limitAt(located)))).size > MOST_LIMITS) {
    const what = `more than ${String(MOST_LIMITS)} protocols and ports in one list of selectors are not simulated`;
    return { selectors: selectors.map(ofAddresses), open: limited.slice(0, 1).flatMap((first) => openAt(first, what)) };
  }
  if (kind === 'ikev2') return { selectors, open: [] };
  const ranges = limited.filter((located) => !hasOnePort(limitAt(located)));
  return { selectors, open: ranges.flatMap((located) => openAt(located, `${textOf(located)}: ${ONE_PORT}`)) };
}

const ONE_PORT = 'an ID payload of IKEv1 has room for one port, so a range of ports is not simulated';

/** A port of 0 says every port (RFC 2407, section 4.6.2; observed behaviour, rule 33). */
function hasOnePort(limit: PacketLimit | undefined): boolean {
  if (limit === undefined || hasEveryPort(limit)) return true;
  return limit.firstPort === limit.lastPort && limit.firstPort !== 0;
}

function openAt({ place }: Located<TrafficSelector>, what: string): readonly OpenSetting[] {
  return place === null ? [] : [{ phase: 'traffic-selector', what, place }];
}

function textOf(located: Located<TrafficSelector>): string {
  const value = valueOf(located);
  return value === undefined ? '' : formatSelector(value);
}

function limitAt(located: Located<TrafficSelector>): PacketLimit | undefined {
  const value = valueOf(located);
  return value === undefined ? undefined : limitOf(value);
}

function ofAddresses(located: Located<TrafficSelector>): Located<TrafficSelector> {
  if (located.origin === 'unknown' || located.value === 'dynamic') return located;
  const { value } = located;
  if ('dynamic' in value) return { ...located, value: 'dynamic' };
  const { version, first, last } = value;
  return { ...located, value: { version, first, last } };
}
