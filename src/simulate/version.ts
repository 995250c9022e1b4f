import { formatAddress } from '../model/address.js';
import type { ExchangeMode, IkeVersion } from '../model/offers.js';
import type { Addresses } from './addresses.js';
import { isPrivateAddress, sameAddress } from './addresses.js';
import type { CauseDraft, Exchange, Failure, Ledger } from './ledger.js';
import { failure, refusedByResponder } from './ledger.js';
import type { Party } from './party.js';
import { canBe } from './settable.js';

/** The exchange that sets the IKE SA up. */
export type ExchangeKind = 'ikev2' | ExchangeMode;

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
  const unreachable = checkAddresses(exchange);
  if (unreachable !== null) return unreachable;
  const version = kind === 'ikev2' ? 'v2' : 'v1';
  if (responder.version === undefined) ledger.doubt('version');
  if (responder.version === undefined || responder.version === 'any' || responder.version === version) return null;
  const { initiator } = exchange;
  const asked = NAMES[version];
  const accepted = NAMES[responder.version];
  return withoutConfiguration(exchange, {
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
function withoutConfiguration(exchange: Exchange, cause: CauseDraft): Failure {
  const { answersWrongVersion } = exchange.responder.policy;
  const silent = { notify: null, from: 'responder', seenAs: 'TIMEOUT' } as const;
  return failure(exchange, answersWrongVersion ? refusedByResponder('NO_PROPOSAL_CHOSEN') : silent, cause);
}

/** Each end must be where the other expects it, as far as both are known. */
function checkAddresses(exchange: Exchange): Failure | null {
  const { initiator, responder } = exchange;
  if (isElsewhere(responder.addresses, initiator.addresses)) {
    const error = { notify: null, from: 'local', seenAs: 'TIMEOUT' } as const;
    return failure(exchange, error, addressCause(exchange, initiator, responder));
  }
  if (isElsewhere(initiator.addresses, responder.addresses)) {
    return withoutConfiguration(exchange, addressCause(exchange, responder, initiator));
  }
  return null;
}

/**
 * Whether an end certainly is not where its peer looks for it. A private address may hide behind a public one that
 * nobody mentions.
 */
function isElsewhere({ own, seen }: Addresses, { peer: expected, seen: expectedFrom }: Addresses): boolean {
  if (expected === null || expected === undefined || seen === undefined) return false;
  if (sameAddress(seen, expected)) return false;
  if (own !== undefined && sameAddress(own, expected)) {
    // The address in front of which a NAT stands is within reach of its own network alone.
    return isPrivateAddress(own) && expectedFrom !== undefined && !isPrivateAddress(expectedFrom);
  }
  return !isPrivateAddress(seen) || isPrivateAddress(expected);
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
