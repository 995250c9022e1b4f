import type { Address } from '../model/address.js';
import { parseAddress } from '../model/address.js';
import { parseIdentity } from '../model/ike-identity.js';
import type { Defaulted, Located, UnknownReason } from '../model/located.js';
import { explicit, unknown, valueOf } from '../model/located.js';
import type { ChildOffer, ChildProposal, IkeOffer, IkeProposal } from '../model/offers.js';
import type { Place } from '../model/place.js';
import { absent } from '../model/place.js';
import type { FieldReading, Resource } from '../model/resource.js';
import type { AddressIdentity, Identity, Proposal, TrafficSelector, TunnelChild } from '../model/tunnel-end.js';
import type { ConnectionFacts, DeclaredFacts, Networks, Workspace } from '../model/workspace.js';
import { unknownProposal } from '../parsers/api/proposal.js';
import { addressFor, beginsAtFirstAddress } from './resolve.js';

/** A connection's body, with what the rest of the run knows of it. */
export interface EndContext {
  readonly resource: Resource;
  /** Null for a change of a connection that nothing in the run describes. */
  readonly facts: ConnectionFacts | null;
  readonly workspace: Workspace;
}

/** What a gateway does whatever the body says, or for want of a word in it. */
export function fixed<T>(value: T, field: string, place: Place): Defaulted<T> {
  return { origin: 'default', value, place, field, spelling: String(value) };
}

/** The same value in other terms; null where these have none for it. */
export function converted<T, U>(located: Located<T>, convert: (value: T) => U | null): Located<U> {
  if (located.origin === 'unknown') return located;
  const value = convert(located.value);
  return value === null ? unknown('invalid', located.place) : { ...located, value };
}

/** A field of the body, for what no offer holds. */
export function fieldOf({ resource: { body } }: EndContext, name: string): FieldReading | undefined {
  return body.fields.get(name);
}

/** Where a field stands, or should. */
export function placeOf(context: EndContext, name: string): Place {
  return fieldOf(context, name)?.place ?? absent(context.resource.body.node, name);
}

/** A field of a few words by what each stands for. `spelling` is the default; what answers and changes leave out is not known. */
export function choiceIn<T>(
  context: EndContext,
  name: string,
  words: ReadonlyMap<string | number | boolean, T>,
  spelling: string | boolean,
): Located<T> {
  const reading = fieldOf(context, name);
  const place = placeOf(context, name);
  if (reading?.state === 'template' || reading?.state === 'invalid') return unknown(reading.state, place);
  if (reading?.state === 'valid' && reading.value !== undefined) {
    const value = words.get(reading.value);
    return value === undefined ? unknown('invalid', place) : explicit(value, place);
  }
  const value = words.get(spelling);
  if (value === undefined || !isNewRequest(context.resource)) return unknown('not-in-body', place);
  return { origin: 'default', value, place, field: name, spelling: String(spelling) };
}

/** A request that makes a connection: what it leaves out has the API's default. */
export function isNewRequest({ form, kind }: Resource): boolean {
  return form === 'request' && kind === 'connection';
}

/** The proposal of one phase. A group that is `none` is no transform at all. */
function proposalOf({ encryption, integrity, dhGroup }: IkeProposal | ChildProposal): Proposal {
  return {
    encryption: [encryption],
    integrity: [integrity],
    // All three APIs take the authentication algorithm for the PRF too.
    prf: [],
    ...(valueOf(dhGroup) === null ? { dhGroups: [], noGroupAt: dhGroup.place } : { dhGroups: [dhGroup] }),
    extendedSequenceNumbers: [],
  };
}

/** The proposals of phase 1, or of phase 2; without an offer nothing is known of them. */
export function proposalsOf(offer: IkeOffer | ChildOffer | null, place: Place): readonly Proposal[] {
  return offer === null ? [unknownProposal('unresolved', place)] : offer.proposals.map(proposalOf);
}

/** The networks of one side. What is not known stays so: one entry stands for whatever is missing. */
export function selectorsOf(
  networks: Networks | null,
  reason: UnknownReason,
  place: Place,
): readonly Located<TrafficSelector>[] {
  if (networks === null) return [unknown(reason, place)];
  const known = networks.entries.map(({ value: { version, first, last }, place: at }): Located<TrafficSelector> =>
    explicit<TrafficSelector>({ version, first, last }, at),
  );
  return networks.complete && known.length > 0 ? known : [...known, unknown('template', place)];
}

/** More children than any gateway has: each is held against each of the other end. */
const MOST_CHILDREN = 256;

/** One child for each pair of networks. Beyond a number that no gateway has, the rest is one of which nothing is known. */
export function childForEachPair(child: TunnelChild): readonly TunnelChild[] {
  const { localSelectors, remoteSelectors } = child;
  const children: TunnelChild[] = [];
  for (const local of localSelectors) {
    for (const remote of remoteSelectors) {
      if (children.length === MOST_CHILDREN) {
        const rest = [unknown('invalid', child.localSelectors[0]?.place ?? null)];
        return [...children.slice(1), { ...child, localSelectors: rest, remoteSelectors: rest }];
      }
      children.push({ ...child, localSelectors: [local], remoteSelectors: [remote] });
    }
  }
  return children;
}

/** Addresses of a gateway: its own, and the one that peers see where it is another. */
export interface GatewayAddresses {
  readonly own: Located<Address>;
  readonly seen: Located<Address> | null;
  /** What the configuration says of the gateway. */
  readonly declared: DeclaredFacts | null;
}

/** The addresses of the gateway that a connection names. `role`: of which tunnel, where the gateway has two. */
export function gatewayAddresses(
  { facts, workspace, resource }: EndContext,
  role: string | null = null,
): GatewayAddresses {
  const gateway = facts?.gateway ?? null;
  const found = gateway === null || facts === null ? null : workspace.find(facts.estate, gateway.value);
  const place = gateway?.place ?? resource.body.node;
  const nothing: GatewayAddresses = { own: unknown('unresolved', place), seen: null, declared: null };
  if (found === null || found.kind === 'connection' || found.kind === 'endpoint-group') return nothing;
  if (found.kind !== 'declared') return { ...nothing, own: addressOf(addressFor(role, found), place) };
  const { address, publicAddress } = found;
  if (!beginsAtFirstAddress(role)) return { ...nothing, declared: found };
  return {
    own: addressOf(address ?? publicAddress, place),
    seen: address === null || publicAddress === null ? null : addressOf(publicAddress, place),
    declared: found,
  };
}

/** An address as a text gives it; a name, or nothing, is not known. */
export function addressOf(text: string | null, place: Place): Located<Address> {
  const address = text === null ? null : parseAddress(text);
  return address === null ? unknown('unresolved', place) : explicit(address, place);
}

/** Where a connection expects its peer. */
export function peerAddressOf(context: EndContext, field: string): Located<Address> {
  const { facts } = context;
  const place = facts?.peer?.place ?? placeOf(context, field);
  if (facts?.peer) return addressOf(facts.peerAddress, place);
  const state = fieldOf(context, field)?.state;
  return unknown(state === 'template' || state === 'invalid' ? state : 'not-in-body', place);
}

/** An identity in strongSwan's spelling. Left out it is an address, unless the server keeps what it had. */
export function identityOf(
  text: Located<string> | undefined,
  fallback: AddressIdentity['type'] | null,
  field: string,
  place: Place,
): Located<Identity> {
  if (text?.origin === 'unknown' && text.reason !== 'not-in-body') return text;
  if (text !== undefined && text.origin !== 'unknown' && text.value !== '') {
    return converted(text, (value): Identity => parseIdentity(value));
  }
  if (fallback === null) return unknown('not-in-body', text?.place ?? place);
  return {
    origin: 'default',
    value: { type: fallback },
    place: text?.place ?? place,
    field,
    spelling: fallback === 'own-address' ? "the gateway's address" : "the peer's address",
  };
}
