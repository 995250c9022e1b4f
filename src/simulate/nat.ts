import type { Addresses } from './addresses.js';
import { isPrivateAddress, sameAddress } from './addresses.js';
import type { Exchange } from './ledger.js';
import type { Party } from './party.js';

/** An exchange in which NATs that no end mentions have left their mark on the addresses. */
export function throughUnmentionedNats(exchange: Exchange): Exchange {
  const { initiator, responder } = exchange;
  return { ...exchange, initiator: behindNat(initiator, responder), responder: behindNat(responder, initiator) };
}

function behindNat(party: Party, peer: Party): Party {
  const { end, addresses } = party;
  // Stated, or one of several addresses that the peer answers to.
  if (end.publicAddress !== null || end.behindNat !== null || peer.end.answersTo !== undefined) return party;
  const nat = unmentionedNat(addresses, peer.addresses);
  return nat === false ? party : { ...party, addresses: { ...addresses, seen: undefined, nat } };
}

/**
 * Whether a NAT stands before an end that does not say so: certainly where its own address is private and its peer, which
 * looks for it at a public one of the same family, finds it. Undefined where it calls a public address, and the peer takes it
 * from anywhere.
 */
function unmentionedNat({ own, peer: called, nat }: Addresses, peer: Addresses): boolean | undefined {
  if (own === undefined || !isPrivateAddress(own)) return nat;
  if (peer.peer)
    return !sameAddress(own, peer.peer) && !isPrivateAddress(peer.peer) && own.version === peer.peer.version;
  const far = called ?? peer.own;
  return far === undefined || isPrivateAddress(far) ? nat : undefined;
}
