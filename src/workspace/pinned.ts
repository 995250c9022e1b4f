import type { Located } from '../model/located.js';
import { perSubject } from '../model/memo.js';
import type { ChildOffer, IkeOffer } from '../model/offers.js';
import { pin } from '../model/place.js';
import type { Secret } from '../model/secret.js';
import { isWhollyTemplate } from '../model/template.js';
import type { FiledKey, Proposal, TunnelAuth, TunnelChild, TunnelEnd } from '../model/tunnel-end.js';

/** The same value with a place that keeps no document alive. */
function pinned<T>(located: Located<T>): Located<T> {
  return located.place === null ? located : { ...located, place: pin(located.place) };
}

function pinnedOrNull<T>(located: Located<T> | null): Located<T> | null {
  return located === null ? null : pinned(located);
}

/** What a policy contributes to phase 1, to be kept for the whole run. */
export function pinnedIke({ version, mode, proposals, lifetimeSeconds }: IkeOffer): IkeOffer {
  return {
    version: pinned(version),
    mode: pinned(mode),
    proposals: proposals.map(({ encryption, integrity, dhGroup }) => ({
      encryption: pinned(encryption),
      integrity: pinned(integrity),
      dhGroup: pinned(dhGroup),
    })),
    lifetimeSeconds: pinned(lifetimeSeconds),
  };
}

/** What a policy contributes to phase 2, to be kept for the whole run. */
export function pinnedChild({ protocol, mode, proposals, lifetimeSeconds }: ChildOffer): ChildOffer {
  return {
    protocol: pinned(protocol),
    mode: pinned(mode),
    proposals: proposals.map(({ encryption, integrity, dhGroup }) => ({
      encryption: pinned(encryption),
      integrity: pinned(integrity),
      dhGroup: pinned(dhGroup),
    })),
    lifetimeSeconds: pinned(lifetimeSeconds),
  };
}

/**
 * An end without the tree of its body: a program may print it, and the tree holds the key. Its places still tell their
 * source and pointer.
 */
export function pinnedEnd(end: TunnelEnd): TunnelEnd {
  const { auth, ike, dpd, afterClose } = end;
  return {
    ...end,
    place: pin(end.place),
    ownAddress: pinnedOrNull(end.ownAddress),
    publicAddress: pinnedOrNull(end.publicAddress),
    behindNat: pinnedOrNull(end.behindNat),
    peerAddress: pinnedOrNull(end.peerAddress),
    ...(end.answersAt !== undefined && { answersAt: end.answersAt.map(pinned) }),
    ...(end.answersTo !== undefined && { answersTo: end.answersTo.map(pinned) }),
    localId: pinnedOrNull(end.localId),
    remoteId: pinnedOrNull(end.remoteId),
    auth: pinnedAuth(auth),
    ike: {
      version: pinned(ike.version),
      mode: pinned(ike.mode),
      proposals: ike.proposals.map(pinnedProposal),
      prefersOwnProposals: pinned(ike.prefersOwnProposals),
      lifetimeSeconds: pinned(ike.lifetimeSeconds),
      renewal: pinned(ike.renewal),
    },
    children: end.children.map(pinnedTunnelChild),
    starts: pinned(end.starts),
    ...(afterClose !== undefined && { afterClose: pinned(afterClose) }),
    dpd: dpd && {
      action: pinned(dpd.action),
      intervalSeconds: pinned(dpd.intervalSeconds),
      timeoutSeconds: pinned(dpd.timeoutSeconds),
    },
    mtu: pinnedOrNull(end.mtu),
    ...pinnedOpen(end),
  };
}

function pinnedAuth({ method, peerMethod, psk, pskOwners, keys }: TunnelAuth): TunnelAuth {
  return {
    method: pinned(method),
    ...(peerMethod !== undefined && { peerMethod: pinnedOrNull(peerMethod) }),
    psk: psk && pinnedKey(psk),
    pskOwners: pskOwners.map(pinned),
    ...(keys !== undefined && { keys: pinnedKeys(keys) }),
  };
}

/** The connections of a configuration share their keys, and go on to. */
const pinnedKeys = perSubject((keys: readonly FiledKey[]): readonly FiledKey[] =>
  keys.map((key) => ({ psk: pinnedKey(key.psk), pskOwners: key.pskOwners.map(pinned) })),
);

/** A placeholder is kept with its place, if there is nothing of a key in it: two of the same text stand for the same key. */
function pinnedKey(psk: Located<Secret>): Located<Secret> {
  if (psk.origin !== 'unknown' || psk.place?.kind !== 'string') return pinned(psk);
  const { value } = psk.place;
  const place = pin(psk.place);
  return { ...psk, place: isWhollyTemplate(value) ? { ...place, whole: value } : place };
}

function pinnedTunnelChild(child: TunnelChild): TunnelChild {
  return {
    ...child,
    protocol: pinned(child.protocol),
    mode: pinned(child.mode),
    proposals: child.proposals.map(pinnedProposal),
    localSelectors: child.localSelectors.map(pinned),
    remoteSelectors: child.remoteSelectors.map(pinned),
    lifetimeSeconds: pinned(child.lifetimeSeconds),
    ...pinnedOpen(child),
  };
}

function pinnedOpen({ open }: Pick<TunnelEnd, 'open'>): Pick<TunnelEnd, 'open'> {
  return open === undefined ? {} : { open: open.map((setting) => ({ ...setting, place: pin(setting.place) })) };
}

function pinnedProposal(proposal: Proposal): Proposal {
  const { noGroupAt } = proposal;
  return {
    encryption: proposal.encryption.map(pinned),
    integrity: proposal.integrity.map(pinned),
    prf: proposal.prf.map(pinned),
    dhGroups: proposal.dhGroups.map(pinned),
    ...(noGroupAt !== undefined && { noGroupAt: noGroupAt && pin(noGroupAt) }),
    extendedSequenceNumbers: proposal.extendedSequenceNumbers.map(pinned),
  };
}
