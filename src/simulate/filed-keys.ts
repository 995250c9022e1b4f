import { addTo } from '../model/groups.js';
import type { Located } from '../model/located.js';
import { valueOf } from '../model/located.js';
import { perSubject } from '../model/memo.js';
import type { FiledKey, Identity } from '../model/tunnel-end.js';
import type { IdentityFact, KnownIdentity } from './identity.js';
import { isUnknown, stated } from './identity.js';

/** So few keys are all looked at: a table of them is not worth its making. */
const FEW = 64;

/** So many keys that may all fit are looked at one by one. */
const MOST_ALIKE = 256;

/** The many keys of a gateway by those that they are for. All ends of a configuration share them. */
class KeyTable {
  readonly #keys: readonly FiledKey[];
  /** The numbers of those that fit one name alone. */
  readonly #byName = new Map<string, number[]>();
  /** Of those that fit others too, or may. */
  readonly #general: number[] = [];

  constructor(keys: readonly FiledKey[]) {
    this.#keys = keys;
    for (const [index, { pskOwners }] of keys.entries()) {
      const names = pskOwners.map(nameOfOwner);
      if (names.length === 0 || names.includes(null)) this.#general.push(index);
      for (const name of new Set(names)) if (name !== null) addTo(this.#byName, name, index);
    }
  }

  /** Those that may fit either name, in order; null where they are too many. */
  fitting(own: IdentityFact, peer: IdentityFact): readonly FiledKey[] | null {
    if (isUnknown(own) || isUnknown(peer)) return this.#keys.length > MOST_ALIKE ? null : this.#keys;
    const named = [own, peer].flatMap((identity) => this.#byName.get(nameOf(identity) ?? '') ?? []);
    if (named.length + this.#general.length > MOST_ALIKE) return null;
    const numbers = new Set([...named, ...this.#general]);
    return [...numbers].sort((one, other) => one - other).flatMap((index) => this.#keys[index] ?? []);
  }
}

const tableOf = perSubject((keys: readonly FiledKey[]) => new KeyTable(keys));

/** The keys of an end that may fit its own identity or its peer's, in order; null where they are too many to be told apart. */
export function keysFor(keys: readonly FiledKey[], own: IdentityFact, peer: IdentityFact): readonly FiledKey[] | null {
  return keys.length <= FEW ? keys : tableOf(keys).fitting(own, peer);
}

function nameOfOwner(located: Located<Identity>): string | null {
  const owner = valueOf(located);
  return owner === undefined || !('value' in owner) ? null : nameOf(stated(owner));
}

/** Under which an identity is found that no other one fits; null: others may fit it. */
function nameOf({ type, key, range, wildcard }: KnownIdentity): string | null {
  switch (type) {
    case 'any':
    case 'dn':
      return null;
    case 'ipv4':
    case 'ipv6':
      return range?.first === range?.last && range !== null ? `${type} ${String(range.first)}` : null;
    case 'fqdn':
    case 'user-fqdn':
      return wildcard || key.startsWith('*') ? null : `${type} ${key}`;
    case 'key-id':
      return `${type} ${key}`;
  }
}
