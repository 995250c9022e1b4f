import { parseAddress } from '../../src/model/address.js';
import { parseIdentity } from '../../src/model/ike-identity.js';
import { explicit } from '../../src/model/located.js';
import type { Located } from '../../src/model/located.js';
import type { Document, StringNode } from '../../src/model/node.js';
import type { IkeVersion } from '../../src/model/offers.js';
import { Secret } from '../../src/model/secret.js';
import { Source } from '../../src/model/source.js';
import { parseSelector } from '../../src/model/traffic-selector.js';
import type { Identity, Proposal, TrafficSelector, TunnelEnd } from '../../src/model/tunnel-end.js';
import { parseProposal } from '../../src/parsers/api/proposal.js';
import { DEFAULT_LIMITS } from '../../src/parsers/text/problem.js';
import type { ChildrenRecording, RecordedEnd } from './recordings.js';
import { INITIATOR_ADDRESS, RESPONDER_ADDRESS } from './recordings.js';

const DOCUMENT: Document = {
  kind: 'document',
  source: new Source('recording', '', { textless: true }),
  limits: DEFAULT_LIMITS,
  index: null,
  request: null,
  encoding: 'value',
  root: null,
};

function text(value: string): StringNode {
  return { kind: 'string', value, start: 0, end: 0, parent: DOCUMENT, offsets: null };
}

export const PLACE = text('');

export function stated<T>(value: T): Located<T> {
  return explicit(value, PLACE);
}

function proposal(keywords: string, protocol: 'ike' | 'esp' | 'ah'): Proposal {
  const { proposal: parsed, faults } = parseProposal(text(keywords), protocol);
  if (faults.length > 0) throw new Error(`${keywords}: ${faults.map(({ reason }) => reason).join(', ')}`);
  return parsed;
}

function address(value: string): NonNullable<TunnelEnd['ownAddress']> {
  const parsed = parseAddress(value);
  if (parsed === null) throw new Error(value);
  return stated(parsed);
}

function selector(value: string): Located<TrafficSelector> {
  const parsed = parseSelector(value);
  if (parsed === null) throw new Error(value);
  return stated(parsed);
}

function identity(value: string): Located<Identity> {
  return stated<Identity>(parseIdentity(value));
}

const VERSIONS: Readonly<Record<RecordedEnd['version'], IkeVersion>> = { 0: 'any', 1: 'v1', 2: 'v2' };
const DYNAMIC: readonly Located<TrafficSelector>[] = [stated<TrafficSelector>('dynamic')];

export interface EndOptions {
  readonly name: string;
  readonly own: string;
  readonly peer: string;
  readonly prefersOwn?: boolean;
}

/** A recorded end as the simulator takes it. Its lifetimes in the recordings are soft ones that never ran out. */
export function endOf(end: RecordedEnd, { name, own, peer, prefersOwn = true }: EndOptions): TunnelEnd {
  const protocol = end.ah_proposals === undefined ? 'esp' : 'ah';
  const proposals = end.ah_proposals ?? end.esp_proposals ?? [];
  return {
    name,
    dialect: 'peer',
    behaviour: 'strongswan',
    basis: 'observed',
    place: PLACE,
    ownAddress: address(own),
    publicAddress: null,
    behindNat: null,
    peerAddress: address(peer),
    localId: end.local_id === undefined ? null : identity(end.local_id),
    remoteId: end.remote_id === undefined ? null : identity(end.remote_id),
    auth: {
      method: stated('psk'),
      psk: stated(new Secret(end.psk)),
      pskOwners: (end.psk_owners ?? []).map(identity),
    },
    ike: {
      version: stated(VERSIONS[end.version]),
      mode: stated(end.aggressive ? 'aggressive' : 'main'),
      proposals: end.proposals.map((keywords) => proposal(keywords, 'ike')),
      prefersOwnProposals: stated(prefersOwn),
      lifetimeSeconds: stated(end.ike_rekey_time ?? 86400),
      renewal: stated('rekey'),
    },
    children: [
      {
        protocol: stated(protocol),
        mode: stated(end.mode),
        proposals: proposals.map((keywords) => proposal(keywords, protocol)),
        localSelectors: end.local_ts?.map(selector) ?? DYNAMIC,
        remoteSelectors: end.remote_ts?.map(selector) ?? DYNAMIC,
        lifetimeSeconds: stated(end.child_rekey_time ?? 3600),
      },
    ],
    starts: stated('always'),
    dpd: null,
    mtu: null,
  };
}

/** Both ends of a recording; the initiator is the left one. */
export function endsOf(
  recording: { readonly initiator: RecordedEnd; readonly responder: RecordedEnd },
  prefersOwn: boolean,
): readonly [TunnelEnd, TunnelEnd] {
  const [one, two] = [INITIATOR_ADDRESS, RESPONDER_ADDRESS];
  return [
    endOf(recording.initiator, { name: 'initiator', own: one, peer: two, prefersOwn }),
    endOf(recording.responder, { name: 'responder', own: two, peer: one, prefersOwn }),
  ];
}

/** A recorded end with several children, in its part. */
export function gatewayOf(
  { children, ...end }: ChildrenRecording['initiator'],
  part: 'initiator' | 'responder',
): TunnelEnd {
  const [own, peer] =
    part === 'initiator' ? [INITIATOR_ADDRESS, RESPONDER_ADDRESS] : [RESPONDER_ADDRESS, INITIATOR_ADDRESS];
  const ends = children.map((child) => endOf({ ...end, ...child }, { name: part, own, peer }));
  const [first] = ends;
  if (first === undefined) throw new Error('an end without children');
  return { ...first, children: ends.flatMap((one) => one.children) };
}
