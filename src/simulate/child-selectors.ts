import type { Address } from '../model/address.js';
import type { Located } from '../model/located.js';
import type { SelectorSide } from '../model/traffic-selector.js';
import { isDynamic, limitOf, otherSelectorSide } from '../model/traffic-selector.js';
import type { SelectorRange, TrafficSelector } from '../model/tunnel-end.js';
import type { Exchange, Ledger } from './ledger.js';
import { sayable } from './limits.js';
import type { Party, PartyChild } from './party.js';
import { hostRange } from './ranges.js';
import { unlimited, withLimit } from './selectors.js';
import { isOfApi } from './settable.js';
import type { ExchangeKind } from './version.js';

/** The addresses of the two endpoints as one daemon sees them. Undefined: not known. */
export interface Hosts {
  readonly me: Address | undefined;
  readonly other: Address | undefined;
}

/** A CHILD SA configuration whose selectors are known, or taken for known. */
export interface ResolvedChild extends PartyChild {
  readonly local: readonly SelectorRange[];
  readonly remote: readonly SelectorRange[];
  /** Nothing certain can be said of what the SA carries. */
  readonly doubtful: boolean;
}

export function hostsOf(party: Party, peer: Party): Hosts {
  return { me: party.addresses.own, other: peer.addresses.seen ?? party.addresses.peer ?? undefined };
}

/**
 * The children of both ends with their selectors. An end whose networks are not known is taken to mirror its peer's, if
 * something may be assumed; with both unknown nothing can be said.
 */
export function resolveChildren(
  exchange: Exchange,
  ledger: Ledger,
  kind: ExchangeKind,
): { readonly initiator: readonly ResolvedChild[]; readonly responder: readonly ResolvedChild[] } {
  const initiator = withSayableChildren(exchange.initiator, kind);
  const responder = withSayableChildren(exchange.responder, kind);
  const ends = { ...exchange, initiator, responder };
  return {
    initiator: initiator.children.map((child) => resolveChild(ends, ledger, initiator, responder, child)),
    responder: responder.children.map((child) => resolveChild(ends, ledger, responder, initiator, child)),
  };
}

function withSayableChildren(party: Party, kind: ExchangeKind): Party {
  return { ...party, children: party.children.map((child) => sayable(child, kind)) };
}

function resolveChild(exchange: Exchange, ledger: Ledger, party: Party, peer: Party, child: PartyChild): ResolvedChild {
  const part = party === exchange.initiator ? 'initiator' : 'responder';
  let doubtful = child.child.open?.some(({ phase, as = part }) => phase === 'traffic-selector' && as === part) ?? false;
  const side = (name: SelectorSide): readonly SelectorRange[] => {
    // Transport mode goes by the endpoint's address, whatever the networks are.
    const hostless = child.mode !== 'tunnel' && hostOf(party, peer, name) === undefined;
    const own = hostless ? null : known(party, peer, child, name);
    if (own !== null) return own;
    const partner = partnerOf(party, peer, child);
    const mirrored = hostless || partner === null ? null : known(peer, party, partner, otherSelectorSide(name));
    if (mirrored === null || exchange.strict || listOf(child, name).some(isBeyond)) {
      doubtful = true;
      ledger.doubt('traffic-selector');
      return everything(party, peer);
    }
    ledger.assume(
      `the ${name} networks of ${party.label} are the ${otherSelectorSide(name)} networks of ${peer.label}`,
      `the ${name} networks of ${party.label} are not known`,
      listOf(child, name).map(({ place }) => place),
    );
    // No API has protocols or ports.
    return isOfApi(party) ? unlimited(mirrored) : mirrored;
  };
  const local = side('local');
  const remote = side('remote');
  return { ...child, local, remote, doubtful };
}

/** What is stated and yet not known is nothing to be taken for the mirror of the other end. */
function isBeyond(located: Located<TrafficSelector>): boolean {
  return located.origin === 'unknown' && ['invalid', 'not-simulated'].includes(located.reason);
}

/** Stands in where neither end is known: it meets everything. The tunnel's own kind of address comes first. */
function everything(party: Party, peer: Party): readonly SelectorRange[] {
  const { me, other } = hostsOf(party, peer);
  return (me ?? other)?.version === 6 ? [EVERY_IPV6, EVERY_IPV4] : [EVERY_IPV4, EVERY_IPV6];
}

const EVERY_IPV4: SelectorRange = { version: 4, first: 0, last: 0xffffffff };
const EVERY_IPV6: SelectorRange = { version: 6, first: 0n, last: (1n << 128n) - 1n };

/** The peer's child for the same networks, where that is plain. */
function partnerOf(party: Party, peer: Party, { index }: PartyChild): PartyChild | null {
  if (peer.children.length === 1 || peer.children.length === party.children.length) {
    return peer.children[peer.children.length === 1 ? 0 : index] ?? null;
  }
  return null;
}

function listOf({ child }: PartyChild, side: SelectorSide): readonly Located<TrafficSelector>[] {
  return side === 'local' ? child.localSelectors : child.remoteSelectors;
}

function hostOf(party: Party, peer: Party, side: SelectorSide): Address | undefined {
  const { me, other } = hostsOf(party, peer);
  return side === 'local' ? me : other;
}

/** The ranges of one side; null where one of them is not known. */
function known(party: Party, peer: Party, child: PartyChild, side: SelectorSide): readonly SelectorRange[] | null {
  const host = hostOf(party, peer, side);
  const ranges: SelectorRange[] = [];
  for (const located of listOf(child, side)) {
    if (located.origin === 'unknown') return null;
    const { value } = located;
    if (!isDynamic(value)) ranges.push(value);
    else if (host !== undefined) ranges.push(withLimit(hostRange(host), limitOf(value)));
    else return null;
  }
  return ranges;
}
