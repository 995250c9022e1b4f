import { parseAddress } from '../../model/address.js';
import { parseIdentity } from '../../model/ike-identity.js';
import type { Located } from '../../model/located.js';
import { unknown } from '../../model/located.js';
import type { Node } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { ShapeProblem } from '../../model/resource.js';
import { Secret } from '../../model/secret.js';
import { parseSelector } from '../../model/traffic-selector.js';
import { BEHAVIOURS } from '../../model/tunnel-end.js';
import type {
  Basis,
  Behaviour,
  Identity,
  Proposal,
  TrafficSelector,
  TunnelAuth,
  TunnelChild,
  TunnelEnd,
  TunnelIke,
} from '../../model/tunnel-end.js';
import type { PeerContext } from './peer-scope.js';
import { PeerScope } from './peer-scope.js';
import type { ProposalProtocol } from './proposal.js';
import { parseProposal, unknownProposal } from './proposal.js';
import { concealBelow } from './secrets.js';
import { kindOf } from './show.js';

/** The `peer` document: an on-premises device, or anything else that is none of the three APIs'. */
export interface PeerReading {
  /** Null where what stands under `peer` is no object. */
  readonly end: TunnelEnd | null;
  readonly problems: readonly ShapeProblem[];
  /** The texts of the keys that were met, for the redactor. */
  readonly secrets: readonly string[];
}

/** The largest number of proposals that an SA payload can number (RFC 7296, section 3.3). */
const MOST_PROPOSALS = 255;

/** Far more than any device has: each child of one end is held against each of the other. */
const MOST_CHILDREN = 256;

/** What a device has where nothing is said of it: the version of IKE, and hard lifetimes in seconds. */
interface Defaults {
  readonly version: '2' | 'any';
  readonly ikeLifetime: number;
  readonly childLifetime: number;
}

/** strongSwan's: 4 hours and 1 hour until a rekey, and a tenth more. */
const DEFAULTS: Defaults = { version: 'any', ikeLifetime: 15_840, childLifetime: 3_960 };

/** Libreswan's: `ikev2`, `ikelifetime` and `salifetime` in ipsec.conf(5), as of 4.2. */
const DEFAULTS_OF_LIBRESWAN: Defaults = { version: '2', ikeLifetime: 28_800, childLifetime: 28_800 };

/** Reads an object with the key `peer`, the root of a document or a part of one; null for anything else. Never throws. */
export function readPeer(root: Node): PeerReading | null {
  const found = root.kind === 'object' ? member(root, 'peer') : undefined;
  if (found === undefined) return null;
  const context: PeerContext = { problems: [], secrets: new Set() };
  const { value } = found;
  if (value.kind !== 'object') {
    const data = { field: 'peer', actual: kindOf(value), expected: 'an object' };
    context.problems.push({ ruleId: 'wrong-type', variant: 'type', place: value, data });
    return { end: null, problems: context.problems, secrets: [] };
  }
  const end = readEnd(PeerScope.of(context, value, 'peer'), context);
  return { end, problems: context.problems, secrets: [...context.secrets] };
}

const BEHAVIOUR_WORDS = Object.fromEntries(BEHAVIOURS.map((behaviour) => [behaviour, behaviour]));

function readEnd(peer: PeerScope, context: PeerContext): TunnelEnd {
  peer.allow([
    'name',
    'behaviour',
    'localAddress',
    'publicAddress',
    'peerAddress',
    'starts',
    'ike',
    'auth',
    'child',
    'children',
  ]);
  const auth = peer.inside('auth').allow(['method', 'psk', 'pskOwners', 'localId', 'remoteId']);
  const behaviour = peer.choice('behaviour', BEHAVIOUR_WORDS, 'strongswan');
  const defaults = behaviour.origin !== 'unknown' && behaviour.value === 'libreswan' ? DEFAULTS_OF_LIBRESWAN : DEFAULTS;
  const name = peer.text('name', 'a name', (text) => text);
  return {
    name: name === null || name.origin === 'unknown' ? '' : name.value,
    dialect: 'peer',
    behaviour: behaviour.origin === 'unknown' ? 'strongswan' : behaviour.value,
    basis: basisOf(behaviour),
    place: peer.place,
    ownAddress: peer.text('localAddress', ADDRESS, parseAddress),
    publicAddress: peer.text('publicAddress', ADDRESS, parseAddress),
    behindNat: null,
    peerAddress: readPeerAddress(peer),
    localId: identityIn(auth, 'localId'),
    remoteId: identityIn(auth, 'remoteId'),
    auth: readAuth(auth, context),
    ike: readIke(peer.inside('ike'), defaults),
    children: readChildren(peer, defaults),
    starts: peer.choice('starts', { always: 'always', 'on-traffic': 'on-traffic', never: 'never' }, 'always'),
    dpd: null,
    mtu: null,
  };
}

const ADDRESS = 'an IPv4 or IPv6 address';

/** A behaviour that somebody wrote down is documented; one that nobody did is taken for the usual. */
function basisOf(behaviour: Located<Behaviour>): Basis {
  return behaviour.origin === 'explicit' ? 'documented' : 'assumed';
}

/** `%any`: anywhere. A name stands for an address that is not known here. */
function readPeerAddress(peer: PeerScope): TunnelEnd['peerAddress'] {
  const text = peer.text('peerAddress', 'an address, a name or %any', (value) => (/\s/u.test(value) ? null : value));
  if (text === null || text.origin === 'unknown') return text;
  if (text.value === '%any' || text.value === '') return null;
  const address = parseAddress(text.value);
  return address === null ? unknown('unresolved', text.place) : { ...text, value: address };
}

function identityIn(auth: PeerScope, name: string): Located<Identity> | null {
  return auth.text<Identity>(name, 'an identity', parseIdentity);
}

function readAuth(auth: PeerScope, { secrets }: PeerContext): TunnelAuth {
  const key = auth.read('psk');
  // A part of it may be a placeholder.
  if (key.state !== 'absent') concealBelow(key.state === 'present' ? key.node : key.place, secrets);
  return {
    method: auth.choice('method', { psk: 'psk', certificate: 'certificate' }, 'psk'),
    psk: readKey(auth),
    pskOwners: auth.texts<Identity>('pskOwners', 'an identity', parseIdentity) ?? [],
  };
}

/** A key that is left out is withheld, not missing: nobody commits one. */
function readKey(auth: PeerScope): Located<Secret> {
  const value = auth.read('psk');
  if (value.state === 'absent') return unknown('not-in-body', value.place);
  if (value.state === 'unreadable') return unknown(value.reason, value.place);
  const { node } = value;
  if (node.kind === 'string') return { origin: 'explicit', value: new Secret(node.value), place: node };
  if (node.kind === 'number') return { origin: 'explicit', value: new Secret(node.raw), place: node };
  auth.invalid('psk', node, 'pattern', { actual: 'no text', expected: 'a key' });
  return unknown('invalid', node);
}

function readIke(ike: PeerScope, { version, ikeLifetime }: Defaults): TunnelIke {
  ike.allow(['version', 'mode', 'proposals', 'prefersOwnProposals', 'lifetime', 'renewal']);
  return {
    version: ike.choice('version', { '1': 'v1', '2': 'v2', any: 'any', '0': 'any' }, version),
    mode: ike.choice('mode', { main: 'main', aggressive: 'aggressive' }, 'main'),
    proposals: readProposals(ike, 'ike'),
    prefersOwnProposals: ike.choice('prefersOwnProposals', { true: true, false: false }, 'true'),
    lifetimeSeconds: ike.seconds('lifetime', ikeLifetime),
    renewal: ike.choice('renewal', { rekey: 'rekey', reauth: 'reauth', none: 'none' }, 'rekey'),
  };
}

/** `children`, or `child` for one; without either one child with nothing but defaults. */
function readChildren(peer: PeerScope, defaults: Defaults): readonly TunnelChild[] {
  const only = (): readonly TunnelChild[] => [readChild(peer.inside('child'), defaults)];
  if (!peer.has('children')) return only();
  if (peer.has('child')) {
    peer.invalid('child', peer.placeOf('child'), 'pattern', { actual: 'both', expected: 'either child or children' });
  }
  const children = peer.each('children');
  if (children.length > MOST_CHILDREN) {
    peer.invalid('children', peer.placeOf('children'), 'count', {
      actual: String(children.length),
      expected: `at most ${String(MOST_CHILDREN)}`,
    });
  }
  return children.length > 0 ? children.slice(0, MOST_CHILDREN).map((child) => readChild(child, defaults)) : only();
}

function readChild(child: PeerScope, { childLifetime }: Defaults): TunnelChild {
  child.allow(['protocol', 'mode', 'proposals', 'localSelectors', 'remoteSelectors', 'lifetime']);
  const protocol = child.choice('protocol', { esp: 'esp', ah: 'ah' }, 'esp');
  return {
    protocol,
    mode: child.choice('mode', { tunnel: 'tunnel', transport: 'transport' }, 'tunnel'),
    proposals: readProposals(child, protocol.origin === 'unknown' ? 'esp' : protocol.value),
    localSelectors: selectorsIn(child, 'localSelectors'),
    remoteSelectors: selectorsIn(child, 'remoteSelectors'),
    lifetimeSeconds: child.seconds('lifetime', childLifetime),
  };
}

/** The networks of one side; the endpoint's address where none are given. */
function selectorsIn(child: PeerScope, name: string): readonly Located<TrafficSelector>[] {
  const expected = 'a network, an address, a range or dynamic';
  const selectors = child.texts<TrafficSelector>(name, expected, parseSelector);
  if (selectors !== null && selectors.length > 0) return selectors;
  const place = child.placeOf(name);
  return [{ origin: 'default', value: 'dynamic', place, field: child.fieldName(name), spelling: 'dynamic' }];
}

/** Proposals in strongSwan's keywords; without any, nothing is known of them. */
function readProposals(scope: PeerScope, protocol: ProposalProtocol): readonly Proposal[] {
  const name = 'proposals';
  const strings = scope.strings(name);
  if (strings === null || strings.length === 0) return [unknownProposal('not-in-body', scope.placeOf(name))];
  if (strings.length > MOST_PROPOSALS) {
    scope.invalid(name, scope.placeOf(name), 'count', {
      actual: String(strings.length),
      expected: `at most ${String(MOST_PROPOSALS)}`,
    });
  }
  return strings.slice(0, MOST_PROPOSALS).map((node) => {
    if ('origin' in node) return unknownProposal(node.reason, node.place);
    const { proposal, faults } = parseProposal(node, protocol);
    for (const { place, actual, reason, nearest } of faults) {
      const expected = `a proposal in strongSwan's keywords: ${reason}`;
      scope.invalid(name, place, 'pattern', { actual, expected, ...(nearest !== undefined && { nearest }) });
    }
    return proposal;
  });
}
