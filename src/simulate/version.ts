import { formatAddress } from '../model/address.js';
import type { Address } from '../model/address.js';
import type { Located } from '../model/located.js';
import { explicit, valueOf } from '../model/located.js';
import type { ExchangeMode, IkeVersion } from '../model/offers.js';
import type { AddressRange } from '../model/tunnel-end.js';
import type { Addresses } from './addresses.js';
import { isPrivateAddress, sameAddress } from './addresses.js';
import type { CauseDraft, Exchange, Failure, Ledger } from './ledger.js';
import { failure, refusedByResponder } from './ledger.js';
import type { Party } from './party.js';
import { partyOf } from './party.js';
import { formatRange, includes } from './ranges.js';
import { canBe } from './settable.js';

/** The exchange that sets the IKE SA up. */
export type ExchangeKind = 'ikev2' | ExchangeMode;

export function versionOf(kind: ExchangeKind): 1 | 2 {
  return kind === 'ikev2' ? 2 : 1;
}

/** What an initiator may start with: one exchange where its version and mode are known. */
export function possibleExchanges({ version, mode }: Party): readonly ExchangeKind[] {
  const ikev1: readonly ExchangeKind[] = mode === undefined ? ['main', 'aggressive'] : [mode];
  switch (version) {
    case 'v1':
      return ikev1;
    case undefined:
      return ['ikev2', ...ikev1];
    default:
      return ['ikev2'];
  }
}

/**
 * The responder must have a configuration for the addresses and the version of the first message. strongSwan answers
 * without one just as it does to a wrong proposal, and never falls back to another version (observed behaviour, rule 1).
 */
export function checkVersion(exchange: Exchange, ledger: Ledger, kind: ExchangeKind): Failure | null {
  const { responder } = exchange;
  const version = kind === 'ikev2' ? 'v2' : 'v1';
  const unreachable = checkAddresses(exchange, ledger, version);
  if (unreachable !== null) return unreachable;
  if (responder.version === undefined) ledger.doubt('version');
  if (responder.version === undefined || responder.version === 'any' || responder.version === version) return null;
  const { initiator } = exchange;
  const asked = NAMES[version];
  const accepted = NAMES[responder.version];
  return withoutConfiguration(exchange, version, {
    phase: 'version',
    attribute: 'version',
    initiator: initiator.version === undefined ? asked : NAMES[initiator.version],
    responder: accepted,
    message: `${initiator.label} starts with ${asked}, ${responder.label} answers ${accepted} only.`,
    mend: version === 'v1' ? versionMend(initiator, responder) : versionMend(responder, initiator),
    initiatorPlaces: [initiator.end.ike.version.place],
    responderPlaces: [responder.end.ike.version.place],
  });
}

const NAMES: Readonly<Record<IkeVersion, string>> = { v1: 'IKEv1', v2: 'IKEv2', any: 'IKEv1 or IKEv2' };

/** IKEv2 on the end that has IKEv1 alone, or, where its API knows no other, IKEv1 on its peer. */
function versionMend(older: Party, newer: Party): string {
  if (canBe(older, 'ike-version', 'v2')) return 'Set IKEv2 on both ends.';
  if (canBe(newer, 'ike-version', 'v1')) return `Set IKEv1 on ${newer.label}: ${older.label} has no other version.`;
  return `${older.label} has IKEv1 alone and ${newer.label} cannot be set to it: replace one of them.`;
}

/** A gateway that has no configuration for a message says so, or keeps silent. */
function withoutConfiguration(exchange: Exchange, version: 'v1' | 'v2', cause: CauseDraft): Failure {
  const isAnswered = exchange.responder.policy.answersWrongVersion[version];
  const silent = { notify: null, from: 'responder', seenAs: 'TIMEOUT' } as const;
  return failure(exchange, isAnswered ? refusedByResponder('NO_PROPOSAL_CHOSEN') : silent, cause);
}

/** Each end must be where the other expects it, as far as both are known. */
function checkAddresses(exchange: Exchange, ledger: Ledger, version: 'v1' | 'v2'): Failure | null {
  const { initiator, responder } = exchange;
  if (isElsewhere(responder.addresses, initiator.addresses)) {
    const error = { notify: null, from: 'local', seenAs: 'TIMEOUT' } as const;
    return failure(exchange, error, addressCause(exchange, initiator, responder));
  }
  const { answersTo, answersAt } = responder.end;
  if (answersAt !== undefined && initiator.addresses.peer) {
    const there = holdsAddress(answersAt, initiator.addresses.peer);
    if (there === false) return withoutConfiguration(exchange, version, listCause(exchange, answersAt, 'at'));
    if (there === undefined) ledger.doubt('version');
  }
  if (answersTo !== undefined) {
    const { seen } = initiator.addresses;
    const welcome = seen === undefined ? true : holdsAddress(answersTo, seen);
    if (welcome === false) return withoutConfiguration(exchange, version, listCause(exchange, answersTo, 'to'));
    if (welcome === undefined) ledger.doubt('version');
    return null;
  }
  if (isElsewhere(initiator.addresses, responder.addresses)) {
    return withoutConfiguration(exchange, version, addressCause(exchange, responder, initiator));
  }
  return null;
}

/** The responder at the address that it is called at, where that is one of several. */
export function whereCalled({ initiator, responder }: Exchange): Party {
  const { answersAt } = responder.end;
  const { peer } = initiator.addresses;
  if (answersAt === undefined || !peer || responder.addresses.nat !== false) return responder;
  const own = answersAt.find((range) => range.origin !== 'unknown' && includes(range.value, peer));
  if (own?.place === undefined || own.place === null) return responder;
  const { end, side, label, behaviour } = responder;
  return partyOf({ ...end, ownAddress: explicit(peer, own.place) }, side, label, behaviour);
}

type AddressList = readonly Located<AddressRange>[];

/** Whether a list has an address. Undefined: a name may stand for it, or it may hide behind another one. */
function holdsAddress(list: AddressList, address: Address): boolean | undefined {
  const ranges = list.map(valueOf);
  if (ranges.some((range) => range !== undefined && includes(range, address))) return true;
  const hides = isPrivateAddress(address) && ranges.some((range) => range?.version === address.version);
  return hides || ranges.includes(undefined) ? undefined : false;
}

/** The responder has a configuration, but not at the address that is called, or not for the one that calls. */
function listCause({ initiator, responder }: Exchange, list: AddressList, which: 'at' | 'to'): CauseDraft {
  const [called, calling] = [initiator.addresses.peer, initiator.addresses.seen];
  const address = which === 'at' ? called : calling;
  const real = address === null || address === undefined ? 'unknown' : formatAddress(address);
  const wanted = list.map((range) => (range.origin === 'unknown' ? 'a name' : formatRange(range.value))).join(', ');
  const asked = which === 'at' ? initiator.end.peerAddress : (initiator.end.publicAddress ?? initiator.end.ownAddress);
  return {
    phase: 'version',
    attribute: 'peerAddress',
    initiator: real,
    responder: wanted,
    message:
      which === 'at'
        ? `${initiator.label} expects its peer at ${real}, ${responder.label} answers at ${wanted}.`
        : `${responder.label} answers to ${wanted}, ${initiator.label} is at ${real}.`,
    mend:
      which === 'at'
        ? `Add ${real} to the addresses of ${responder.label}.`
        : `Add ${real} to the peer addresses on ${responder.label}.`,
    initiatorPlaces: [asked?.place ?? null],
    responderPlaces: list.map(({ place }) => place),
  };
}

/**
 * Whether an end certainly is not where its peer looks for it. A private address may hide behind a public one that
 * nobody mentions, of its own family.
 */
function isElsewhere({ own, seen }: Addresses, { peer: expected, seen: expectedFrom }: Addresses): boolean {
  if (expected === null || expected === undefined || seen === undefined) return false;
  if (sameAddress(seen, expected)) return false;
  if (own !== undefined && sameAddress(own, expected)) {
    // The address in front of which a NAT stands is within reach of its own network alone.
    return isPrivateAddress(own) && expectedFrom !== undefined && !isPrivateAddress(expectedFrom);
  }
  return !isPrivateAddress(seen) || isPrivateAddress(expected) || seen.version !== expected.version;
}

function addressCause(exchange: Exchange, expecting: Party, actual: Party): CauseDraft {
  const { peer } = expecting.addresses;
  const { seen } = actual.addresses;
  const wanted = peer === null || peer === undefined ? 'anywhere' : formatAddress(peer);
  const real = seen === undefined ? 'unknown' : formatAddress(seen);
  const first = expecting === exchange.initiator;
  const expectingPlaces = [expecting.end.peerAddress?.place ?? null];
  const actualPlaces = [(actual.end.publicAddress ?? actual.end.ownAddress)?.place ?? null];
  return {
    phase: 'version',
    attribute: 'peerAddress',
    initiator: first ? wanted : real,
    responder: first ? real : wanted,
    message: `${expecting.label} expects its peer at ${wanted}, ${actual.label} is at ${real}.`,
    mend: `Make ${real} the peer address on ${expecting.label}.`,
    initiatorPlaces: first ? expectingPlaces : actualPlaces,
    responderPlaces: first ? actualPlaces : expectingPlaces,
  };
}
