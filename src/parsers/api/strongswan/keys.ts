import { formatAddress, parseAddress } from '../../../model/address.js';
import type { Address } from '../../../model/address.js';
import { usesKeys } from '../../../model/auth-methods.js';
import { bytesOfBase64, textOfUtf8 } from '../../../model/encoding.js';
import { greatest } from '../../../model/greatest.js';
import type { Located } from '../../../model/located.js';
import { explicit, unknown, valueOf } from '../../../model/located.js';
import type { StringNode } from '../../../model/node.js';
import { documentOf } from '../../../model/node.js';
import { Secret } from '../../../model/secret.js';
import { hiddenTexts, isKeyTemplate, isWhollyTemplate } from '../../../model/template.js';
import type { FiledKey, Identity, StatedIdentity, TunnelEnd } from '../../../model/tunnel-end.js';
import type { ConfigurationKey, Findings } from './configuration.js';

/** Keeps a key out of every report, as it is spelled and as it is. */
export function concealKey(node: StringNode, { secrets }: Findings): void {
  if (isWhollyTemplate(node.value)) return;
  documentOf(node).source.conceal(node.start, node.end);
  for (const text of hiddenTexts(node.value)) secrets.add(text);
  const decoded = decodedKey(node.value);
  if (decoded !== undefined) secrets.add(decoded);
}

/** The key that a text stands for: as it is, or bytes behind `0x` and `0s`. */
export function keyIn(node: StringNode, findings: Findings, encoded = true): Located<Secret> {
  if (isKeyTemplate(node.value)) return unknown('template', node);
  const text = encoded ? decodedKey(node.value) : node.value;
  if (text !== undefined) return explicit(new Secret(text), node);
  findings.remarks.push({ place: node, message: 'the digits of the key cannot be read' });
  return unknown('invalid', node);
}

function decodedKey(text: string): string | undefined {
  const prefix = text.slice(0, 2).toLowerCase();
  if (prefix !== '0x' && prefix !== '0s') return text;
  const digits = text.slice(2);
  const bytes = prefix === '0x' ? bytesOfHex(digits) : bytesOfBase64(digits);
  // One without a byte is not loaded: "shared key data missing".
  return bytes === null || bytes.length === 0 ? undefined : textOfUtf8(bytes);
}

/** An odd number of digits lacks a leading 0. */
function bytesOfHex(digits: string): Uint8Array | null {
  const plain = digits.replaceAll(':', '');
  if (!/^[\da-f]*$/iu.test(plain)) return null;
  const even = plain.length % 2 === 0 ? plain : `0${plain}`;
  return Uint8Array.from({ length: even.length / 2 }, (_, index) =>
    Number.parseInt(even.slice(2 * index, 2 * index + 2), 16),
  );
}

/** Keys with the same owner, or that fit anybody: more than these are not told apart. */
const MOST_ALIKE = 256;

/** What an end may be called; null: nothing is known of it. */
type Names = readonly StatedIdentity[] | null;

/** How well the owners of a key fit each end; 0: not at all. */
interface Fit {
  readonly own: number;
  readonly peer: number;
}

interface Choice extends Fit {
  readonly key: ConfigurationKey;
}

function filed({ secret, owners }: ConfigurationKey): FiledKey {
  return { psk: secret, pskOwners: owners };
}

/** The peer's identity counts before the own one, and of two keys that fit alike the later one. */
function isWorse({ own, peer }: Fit, than: Fit | null): boolean {
  return than !== null && (peer < than.peer || (peer === than.peer && own < than.own));
}

/** The keys of one configuration by their owners: a gateway has as many of them as connections. */
export class KeyRing {
  readonly #keys: readonly ConfigurationKey[];
  readonly #byOwner = new Map<string, ConfigurationKey[]>();
  /** Those without an owner, and those for a pattern. */
  readonly #general: ConfigurationKey[] = [];
  /** All keys, where they are several. */
  readonly #filed: readonly FiledKey[] | null;

  constructor(keys: readonly ConfigurationKey[]) {
    this.#keys = keys;
    this.#filed = keys.length > 1 ? keys.map(filed) : null;
    for (const key of keys) {
      const names = key.owners.map(nameOf);
      if (names.length === 0 || names.includes(null)) this.#add(this.#general, key);
      for (const name of names) if (name !== null) this.#add(this.#under(name), key);
    }
  }

  /**
   * An end with its keys, and of these the one that its daemon uses, as far as its configuration tells: the one whose
   * owners fit the peer's identity best, and of these its own. An address is an identity where none is stated; IKEv1 goes
   * by it also where no key fits (observed with 5.9.8; libcharon's `psk_authenticator.c` and `phase1.c`).
   */
  fit(end: TunnelEnd): TunnelEnd {
    const [first] = this.#keys;
    if (first === undefined || !usesKeys(end.auth)) return end;
    const own = identitiesOf(end.localId, end.ownAddress);
    const peer = identitiesOf(end.remoteId, end.peerAddress);
    const keys = this.#filed === null ? {} : { keys: this.#filed };
    const chosen = this.#best(own, peer) ?? this.#byAddress(end) ?? { key: first, own: 0, peer: 0 };
    // One that might fit better, were an address known, leaves the choice open.
    const isClear = Math.max(chosen.own, chosen.peer) >= EQUAL_OWNER || (own !== null && peer !== null);
    const known = [...(own ?? []), ...(peer ?? [])].filter((name) => this.#byOwner.has(keyed(name)));
    if (!isClear && this.#keys.length > 1 && this.#byOwner.size > new Set(known.map(keyed)).size) {
      return { ...end, auth: { ...end.auth, psk: unknown('unresolved', end.place), ...keys } };
    }
    return { ...end, auth: { ...end.auth, ...filed(chosen.key), ...keys } };
  }

  /** Whether the owners of a key fit an identity of an end, as far as these are known. */
  serves(end: TunnelEnd): boolean {
    const [own, peer] = [identitiesOf(end.localId, end.ownAddress), identitiesOf(end.remoteId, end.peerAddress)];
    return (this.#best(own, peer) ?? this.#byAddress(end)) !== null;
  }

  #byAddress({ ike, ownAddress, peerAddress }: TunnelEnd): Choice | null {
    if (valueOf(ike.version) === 'v2') return null;
    return this.#best(identitiesOf(null, ownAddress), identitiesOf(null, peerAddress));
  }

  #best(own: Names, peer: Names): Choice | null {
    let best: Choice | null = null;
    for (const key of this.#candidates([...(own ?? []), ...(peer ?? [])])) {
      const choice = { key, ...fitOf(key, own, peer) };
      if (choice.own + choice.peer > 0 && !isWorse(choice, best)) best = choice;
    }
    return best;
  }

  #candidates(names: readonly StatedIdentity[]): Iterable<ConfigurationKey> {
    const owned = names.flatMap((name) => this.#byOwner.get(keyed(name)) ?? []);
    return new Set([...this.#general, ...owned]);
  }

  #under(name: string): ConfigurationKey[] {
    const keys = this.#byOwner.get(name) ?? [];
    this.#byOwner.set(name, keys);
    return keys;
  }

  #add(keys: ConfigurationKey[], key: ConfigurationKey): void {
    if (keys.length < MOST_ALIKE) keys.push(key);
  }
}

/** Under which an owner is found; null: it may fit many. */
function nameOf(located: Located<Identity>): string | null {
  const owner = valueOf(located);
  return owner === undefined || !('value' in owner) || owner.wildcard ? null : keyed(owner);
}

function keyed(identity: StatedIdentity): string {
  return `${identity.type} ${comparable(identity)}`;
}

/** What an end is called: its address where no identity is stated; null where nothing is known of it. */
function identitiesOf(stated: Located<Identity> | null, located: Located<Address> | null): Names {
  const identity = stated === null ? undefined : valueOf(stated);
  if (stated !== null && identity === undefined) return null;
  if (identity !== undefined && 'value' in identity && identity.type !== 'any') return [identity];
  const address = located === null ? undefined : valueOf(located);
  return address === undefined ? null : [addressIdentity(address)];
}

function addressIdentity(address: Address): StatedIdentity {
  return { type: address.version === 4 ? 'ipv4' : 'ipv6', value: formatAddress(address), wildcard: false };
}

/** A key without an owner is one for `%any`. */
const ANY_OWNER = 1;
const PATTERN_OWNER = 16;
const EQUAL_OWNER = 64;

/** How well the owners of a key fit both identities, as far as these are known; 0: not at all. */
function fitOf(
  { owners }: ConfigurationKey,
  own: readonly StatedIdentity[] | null,
  peer: readonly StatedIdentity[] | null,
): Fit {
  if (owners.length === 0) return { own: ANY_OWNER, peer: ANY_OWNER };
  return { own: sideFit(owners, own ?? []), peer: sideFit(owners, peer ?? []) };
}

function sideFit(owners: readonly Located<Identity>[], names: readonly StatedIdentity[]): number {
  return greatest(owners.flatMap((owner) => names.map((name) => ownerFit(owner, name))));
}

function ownerFit(located: Located<Identity>, name: StatedIdentity): number {
  const owner = valueOf(located);
  if (owner === undefined || !('value' in owner)) return 0;
  if (owner.type === 'any') return ANY_OWNER;
  if (owner.type !== name.type) return 0;
  const [one, other] = [comparable(owner), comparable(name)];
  if (one === other) return EQUAL_OWNER;
  return owner.wildcard && one.startsWith('*') && other.endsWith(one.slice(1)) ? PATTERN_OWNER : 0;
}

function comparable({ type, value }: StatedIdentity): string {
  const address = type === 'ipv4' || type === 'ipv6' ? parseAddress(value) : null;
  return address === null ? value.toLowerCase() : formatAddress(address);
}
