import type { Address } from '../../model/address.js';
import { formatAddress } from '../../model/address.js';
import { formatIdentity } from '../../model/ike-identity.js';
import type { Located } from '../../model/located.js';
import { valueOf } from '../../model/located.js';
import type { Cause, CauseAttribute, Negotiation } from '../../model/negotiation.js';
import { REDACTED } from '../../model/redaction.js';
import { formatSelector } from '../../model/traffic-selector.js';
import type { Behaviour, Identity, Proposal, TrafficSelector, TunnelChild, TunnelEnd } from '../../model/tunnel-end.js';
import { duration } from '../../model/duration.js';

/** One line of the table that sets both ends' offers side by side. */
export interface OfferRow {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  /** What fails first fails here. */
  readonly differs: boolean;
}

const UNKNOWN = '?';
const ANY = 'anything';

/** More selectors than a reader looks at. */
const MOST_SHOWN = 8;

type RowKey =
  | 'version'
  | 'exchange'
  | 'ike'
  | 'method'
  | 'key'
  | 'identity'
  | 'peer'
  | 'child'
  | 'mode'
  | 'selectors'
  | 'starts'
  | 'lifetime'
  | 'renewal';

interface Row {
  readonly label: string;
  readonly key: RowKey | null;
  readonly show: (end: TunnelEnd) => string;
}

const ROWS: readonly Row[] = [
  { label: 'starts', key: 'starts', show: ({ starts }) => located(starts) },
  { label: 'own address', key: null, show: ({ ownAddress }) => address(ownAddress, UNKNOWN) },
  { label: 'public address', key: null, show: ({ publicAddress }) => address(publicAddress, '') },
  { label: 'peer address', key: 'peer', show: ({ peerAddress }) => address(peerAddress, ANY) },
  { label: 'IKE version', key: 'version', show: ({ ike }) => located(ike.version) },
  {
    label: 'IKEv1 exchange',
    key: 'exchange',
    show: ({ ike }) => (valueOf(ike.version) === 'v2' ? '' : located(ike.mode)),
  },
  { label: 'IKE proposals', key: 'ike', show: ({ ike, behaviour }) => proposals(ike.proposals, behaviour) },
  { label: 'authentication', key: 'method', show: ({ auth }) => methods(auth) },
  {
    label: 'calls itself',
    key: 'identity',
    show: ({ localId, ownAddress }) => identity(localId, address(ownAddress, UNKNOWN)),
  },
  { label: 'expects', key: 'identity', show: ({ remoteId }) => identity(remoteId, ANY) },
  { label: 'key', key: 'key', show: key },
  { label: 'CHILD SA', key: 'mode', show: ({ children }) => once(children, kind) },
  {
    label: 'CHILD proposals',
    key: 'child',
    show: ({ children, behaviour }) => once(children, (child) => proposals(child.proposals, behaviour)),
  },
  {
    label: 'own networks',
    key: 'selectors',
    show: ({ children }) => once(children, (child) => selectors(child.localSelectors)),
  },
  {
    label: "peer's networks",
    key: 'selectors',
    show: ({ children }) => once(children, (child) => selectors(child.remoteSelectors)),
  },
  {
    label: 'IKE SA lifetime',
    key: 'renewal',
    show: ({ ike }) => `${lifetime(ike.lifetimeSeconds)}, ${renewal(ike.renewal)}`,
  },
  {
    label: 'CHILD SA lifetime',
    key: 'lifetime',
    show: ({ children }) => once(children, (child) => lifetime(child.lifetimeSeconds)),
  },
];

/** `psk`, or `psk, eap of its peer`. */
function methods({ method, peerMethod }: TunnelEnd['auth']): string {
  if (peerMethod === undefined) return located(method);
  return `${located(method)}, ${peerMethod === null ? 'any' : located(peerMethod)} of its peer`;
}

const ROW_OF: Readonly<Record<CauseAttribute, RowKey>> = {
  starts: 'starts',
  version: 'version',
  peerAddress: 'peer',
  exchangeMode: 'exchange',
  protocol: 'mode',
  encryption: 'ike',
  integrity: 'ike',
  prf: 'ike',
  dhGroup: 'ike',
  esn: 'child',
  authMethod: 'method',
  identity: 'identity',
  psk: 'key',
  pskOwners: 'key',
  selectors: 'selectors',
  mode: 'mode',
  nat: 'mode',
  lifetime: 'lifetime',
  renewal: 'renewal',
};

function rowOf({ phase, attribute }: Cause): RowKey {
  const row = ROW_OF[attribute];
  return row === 'ike' && phase !== 'ike-proposal' ? 'child' : row;
}

/** Both ends' offers, what differs first marked. Rows that say nothing of either end are left out. */
export function offerRows({
  left,
  right,
  negotiation,
}: {
  readonly left: TunnelEnd;
  readonly right: TunnelEnd;
  readonly negotiation: Negotiation;
}): readonly OfferRow[] {
  const [first] = negotiation.directions.flatMap(({ causes }) => causes);
  const failing = first === undefined ? null : rowOf(first);
  return ROWS.map(({ label, key: row, show }) => ({
    label,
    left: show(left),
    right: show(right),
    differs: row !== null && row === failing,
  })).filter((row) => row.left !== '' || row.right !== '');
}

function located(value: Located<string>): string {
  return valueOf(value) ?? UNKNOWN;
}

function address(value: Located<Address> | null, otherwise: string): string {
  if (value === null) return otherwise;
  const known = valueOf(value);
  return known === undefined ? UNKNOWN : formatAddress(known);
}

function identity(value: Located<Identity> | null, otherwise: string): string {
  if (value === null) return otherwise;
  const known = valueOf(value);
  if (known === undefined) return UNKNOWN;
  if (known.type === 'own-address') return 'its address';
  return known.type === 'peer-address' ? "the peer's address" : formatIdentity(known);
}

/** What a daemon offers by default is far too long to show, and people know it by that word. */
function proposals(list: readonly Proposal[], behaviour: Behaviour): string {
  const standard = behaviour === 'libreswan' ? "Libreswan's default" : "strongSwan's default";
  const texts = list.map((one) => (isDefault(one) ? standard : proposal(one)));
  return texts.filter((text, index) => text !== standard || texts[index - 1] !== standard).join(', ');
}

function isDefault({ encryption, integrity }: Proposal): boolean {
  const leaves: readonly Located<unknown>[] = [...encryption, ...integrity];
  return leaves.length > 0 && leaves.every((leaf) => leaf.origin === 'default' && leaf.spelling === 'default');
}

function key({ auth: { psk } }: TunnelEnd): string {
  if (psk === null) return 'none';
  return psk.origin === 'unknown' ? 'withheld' : REDACTED;
}

/** A proposal by strongSwan's log names, alternatives with bars between them. */
function proposal({ encryption, integrity, prf, dhGroups, extendedSequenceNumbers }: Proposal): string {
  const named = [encryption, integrity, prf, dhGroups].map((list) =>
    list.map((entry) => (entry.origin === 'unknown' ? UNKNOWN : (entry.value?.logName ?? 'NONE'))).join('|'),
  );
  const numbers = extendedSequenceNumbers.map((entry) =>
    entry.origin === 'unknown' ? UNKNOWN : entry.value ? 'EXT_SEQ' : 'NO_EXT_SEQ',
  );
  const parts = [...named, numbers.join('|')].filter((part) => part !== '');
  return parts.every((part) => part === UNKNOWN) ? UNKNOWN : parts.join('/');
}

function kind({ protocol, mode }: TunnelChild): string {
  const name = valueOf(protocol);
  return `${name === undefined ? UNKNOWN : name.toUpperCase()}, ${located(mode)}`;
}

/** What several children have, each once. */
function once(children: readonly TunnelChild[], show: (child: TunnelChild) => string): string {
  const shown = [...new Set(children.map(show))];
  const more = shown.length - MOST_SHOWN;
  return more > 0 ? `${shown.slice(0, MOST_SHOWN).join('; ')}; and ${more} more` : shown.join('; ');
}

function selectors(list: readonly Located<TrafficSelector>[]): string {
  const shown = list.slice(0, MOST_SHOWN).map((entry) => selector(valueOf(entry)));
  const more = list.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function selector(value: TrafficSelector | undefined): string {
  return value === undefined ? UNKNOWN : formatSelector(value);
}

function lifetime(value: Located<number>): string {
  const seconds = valueOf(value);
  if (seconds === undefined) return UNKNOWN;
  return seconds === 0 ? 'without end' : duration(seconds);
}

function renewal(value: Located<'rekey' | 'reauth' | 'none'>): string {
  const known = valueOf(value);
  if (known === undefined) return `renewal ${UNKNOWN}`;
  return known === 'none' ? 'not renewed' : known;
}
