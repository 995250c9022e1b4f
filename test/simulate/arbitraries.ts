import fc from 'fast-check';
import type { Located } from '../../src/model/located.js';
import { unknown } from '../../src/model/located.js';
import type { Proposal, TunnelChild, TunnelEnd } from '../../src/model/tunnel-end.js';
import { endOf } from './ends.js';
import type { RecordedEnd } from './recordings.js';
import { INITIATOR_ADDRESS, RESPONDER_ADDRESS } from './recordings.js';

const CIPHERS = ['aes128', 'aes256', '3des', 'aes128ctr', 'camellia128'];
const AEADS = ['aes128gcm16', 'aes256ccm16', 'chacha20poly1305'];
const HASHES = ['sha1', 'sha256', 'sha384', 'aesxcbc'];
const PRFS = ['prfsha1', 'prfsha256'];
const GROUPS = ['modp1536', 'modp2048', 'ecp256', 'curve25519', 'modp2048s256'];
const LOCAL = [
  '10.1.0.0/16',
  '10.1.1.0/24',
  '10.1.2.0/24',
  '10.1.1.10-10.1.2.20',
  '0.0.0.0/0',
  '10.90.0.1/32',
  'dynamic',
  '10.1.0.0/16[tcp]',
  '10.1.1.0/24[tcp/443]',
  'dynamic[any/443]',
];
const REMOTE = LOCAL.map((selector) => selector.replaceAll('10.1.', '10.2.').replace('10.90.0.1/', '10.90.0.2/'));
const NAMES = [
  'a.example.org',
  'b.example.org',
  '*.example.org',
  'a@example.org',
  '%any',
  '@#6162',
  'CN=a, O=x',
  'CN=*, O=x',
];

function some(of: readonly string[], most: number): fc.Arbitrary<readonly string[]> {
  return fc.shuffledSubarray([...of], { minLength: 1, maxLength: most });
}

function optional(of: readonly string[], most: number): fc.Arbitrary<readonly string[]> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(of, most) });
}

function keywords(...kinds: readonly fc.Arbitrary<readonly string[]>[]): fc.Arbitrary<string> {
  return fc.tuple(...kinds).map((lists) => lists.flat().join('-'));
}

const ikeProposal = fc.oneof(
  keywords(some(CIPHERS, 2), some(HASHES, 2), optional(PRFS, 2), some(GROUPS, 2)),
  keywords(some(AEADS, 2), some(PRFS, 2), some(GROUPS, 2)),
);
const groups = fc.oneof(optional(GROUPS, 2), optional(['none', ...GROUPS], 3));
const esn = fc.constantFrom([], [], ['esn'], ['noesn', 'esn']);
const espProposal = fc.oneof(
  keywords(some([...CIPHERS, 'null'], 2), some(HASHES, 2), groups, esn),
  keywords(some(AEADS, 2), groups, esn),
);
const ahProposal = keywords(some(HASHES, 2), groups, esn);

const identity = fc.option(fc.constantFrom(...NAMES, INITIATOR_ADDRESS, RESPONDER_ADDRESS), { nil: undefined });

/** What both ends of a tunnel are drawn from; few choices, so that they often meet. */
function recordedEnd(local: readonly string[], remote: readonly string[]): fc.Arbitrary<RecordedEnd> {
  return fc
    .record({
      version: fc.constantFrom<0 | 1 | 2>(0, 1, 1, 2, 2),
      aggressive: fc.boolean(),
      proposals: fc.array(ikeProposal, { minLength: 1, maxLength: 3 }),
      child: fc.oneof(
        fc.record({ esp_proposals: fc.array(espProposal, { minLength: 1, maxLength: 3 }) }),
        fc.record({ ah_proposals: fc.array(ahProposal, { minLength: 1, maxLength: 2 }) }),
      ),
      local_id: identity,
      remote_id: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: identity }),
      psk: fc.constantFrom('correct horse', 'correct horse', 'battery staple'),
      psk_owners: fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some(NAMES, 2) }),
      local_ts: some(local, 3),
      remote_ts: some(remote, 3),
      mode: fc.constantFrom<'tunnel' | 'transport'>('tunnel', 'tunnel', 'tunnel', 'transport'),
    })
    .map(({ child, local_id, remote_id, ...rest }) => ({
      ...rest,
      ...child,
      ...(local_id !== undefined && { local_id }),
      ...(remote_id !== undefined && { remote_id }),
    }));
}

/** The same tunnel from the other side. */
export function mirrored(end: RecordedEnd): RecordedEnd {
  const { local_id, remote_id, local_ts, remote_ts, ...rest } = end;
  return {
    ...rest,
    ...(remote_id !== undefined && remote_id !== '%any' && { local_id: remote_id }),
    ...(local_id !== undefined && { remote_id: local_id }),
    ...(remote_ts && { local_ts: remote_ts }),
    ...(local_ts && { remote_ts: local_ts }),
  };
}

/** Two ends: the second drawn alone, or the mirror of the first with some of its own. */
export const recordedPair: fc.Arbitrary<readonly [RecordedEnd, RecordedEnd]> = fc
  .tuple(
    recordedEnd(LOCAL, REMOTE),
    recordedEnd(REMOTE, LOCAL),
    fc.subarray(['proposals', 'esp', 'local_id', 'remote_id', 'psk', 'psk_owners', 'ts', 'mode', 'version'], {
      maxLength: 2,
    }),
  )
  .map(([one, two, own]) => [one, { ...mirrored(one), ...pickParts(two, own) }]);

function pickParts(end: RecordedEnd, parts: readonly string[]): Partial<RecordedEnd> {
  const taken = new Set(
    parts.flatMap((part) =>
      part === 'esp' ? ['esp_proposals', 'ah_proposals'] : part === 'ts' ? ['local_ts', 'remote_ts'] : [part],
    ),
  );
  return Object.fromEntries(Object.entries(end).filter(([key]) => taken.has(key)));
}

export function leftEnd(end: RecordedEnd): TunnelEnd {
  return endOf(end, { name: 'left', own: INITIATOR_ADDRESS, peer: RESPONDER_ADDRESS });
}

export function rightEnd(end: RecordedEnd): TunnelEnd {
  return endOf(end, { name: 'right', own: RESPONDER_ADDRESS, peer: INITIATOR_ADDRESS });
}

const HIDDEN = unknown('template');

/** What can be hidden of an end, by name. */
const HIDERS: Readonly<Record<string, (end: TunnelEnd) => TunnelEnd>> = {
  version: (end) => ({ ...end, ike: { ...end.ike, version: HIDDEN } }),
  mode: (end) => ({ ...end, ike: { ...end.ike, mode: HIDDEN } }),
  preference: (end) => ({ ...end, ike: { ...end.ike, prefersOwnProposals: HIDDEN } }),
  'IKE proposals': (end) => ({ ...end, ike: { ...end.ike, proposals: end.ike.proposals.map(hideProposal) } }),
  'IKE groups': (end) => ({
    ...end,
    ike: { ...end.ike, proposals: end.ike.proposals.map((p) => hideFirst(p, 'dhGroups')) },
  }),
  'IKE ciphers': (end) => ({
    ...end,
    ike: { ...end.ike, proposals: end.ike.proposals.map((p) => hideFirst(p, 'encryption')) },
  }),
  'IKE hashes': (end) => ({
    ...end,
    ike: { ...end.ike, proposals: end.ike.proposals.map((p) => hideFirst(p, 'integrity')) },
  }),
  // Nobody calls himself by a pattern: an unknown own identity is one identity.
  'local identity': (end) => (isPattern(end.localId) ? end : { ...end, localId: HIDDEN }),
  'remote identity': (end) => ({ ...end, remoteId: HIDDEN }),
  key: (end) => ({ ...end, auth: { ...end.auth, psk: HIDDEN } }),
  protocol: (end) => ofChild(end, (child) => ({ ...child, protocol: HIDDEN })),
  'child mode': (end) => ofChild(end, (child) => ({ ...child, mode: HIDDEN })),
  'child proposals': (end) => ofChild(end, (child) => ({ ...child, proposals: child.proposals.map(hideProposal) })),
  'child groups': (end) =>
    ofChild(end, (child) => ({ ...child, proposals: child.proposals.map((p) => hideFirst(p, 'dhGroups')) })),
  'child ciphers': (end) =>
    ofChild(end, (child) => ({ ...child, proposals: child.proposals.map((p) => hideFirst(p, 'encryption')) })),
  'local networks': (end) => ofChild(end, (child) => ({ ...child, localSelectors: [HIDDEN] })),
  'remote networks': (end) => ofChild(end, (child) => ({ ...child, remoteSelectors: [HIDDEN] })),
  'own address': (end) => ({ ...end, ownAddress: HIDDEN }),
  'peer address': (end) => ({ ...end, peerAddress: HIDDEN }),
  lifetime: (end) => ofChild(end, (child) => ({ ...child, lifetimeSeconds: HIDDEN })),
  starts: (end) => ({ ...end, starts: HIDDEN }),
};

function isPattern(id: TunnelEnd['localId']): boolean {
  return id === null || (id.origin !== 'unknown' && 'wildcard' in id.value && id.value.wildcard);
}

function ofChild(end: TunnelEnd, change: (child: TunnelChild) => TunnelChild): TunnelEnd {
  return { ...end, children: end.children.map(change) };
}

function hideAll<T>(located: readonly Located<T>[]): readonly Located<T>[] {
  return located.map(() => HIDDEN);
}

function hideProposal(proposal: Proposal): Proposal {
  return {
    encryption: hideAll(proposal.encryption),
    integrity: hideAll(proposal.integrity),
    prf: hideAll(proposal.prf),
    dhGroups: hideAll(proposal.dhGroups),
    extendedSequenceNumbers: hideAll(proposal.extendedSequenceNumbers),
  };
}

function hideFirst(proposal: Proposal, kind: 'encryption' | 'integrity' | 'dhGroups'): Proposal {
  return { ...proposal, [kind]: proposal[kind].map((located, index) => (index === 0 ? HIDDEN : located)) };
}

/** Some of what an end says, by name. */
export const hidden: fc.Arbitrary<readonly string[]> = fc.subarray(Object.keys(HIDERS), { maxLength: 3 });

/** An end of which something is not known. */
export function hide(end: TunnelEnd, names: readonly string[]): TunnelEnd {
  return names.reduce((less, name) => HIDERS[name]?.(less) ?? less, end);
}
