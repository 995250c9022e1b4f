import { append } from '../model/append.js';
import { unknown } from '../model/located.js';
import type { FiledKey, TunnelAuth } from '../model/tunnel-end.js';
import { keysFor } from './filed-keys.js';
import type { IdentityFact } from './identity.js';
import { isUnknown, matches, resolve } from './identity.js';
import type { Party } from './party.js';

/** Whom a key is looked up for. */
export interface KeyNames {
  readonly own: IdentityFact;
  readonly peer: IdentityFact;
}

/** A key, and how well it fits; where an identity is not known, at least and at most. */
interface Candidate {
  readonly key: FiledKey;
  readonly least: number;
  readonly most: number;
}

/**
 * The keys that an end has for an SA. The peer's identity counts before the own one, and of keys that fit alike the last
 * one (observed behaviour, rule 21; libstrongswan's `get_shared`).
 */
export class KeyChoice {
  /** The one that it takes, as far as that is known; null: none is known to fit. */
  readonly best: FiledKey | null;
  /** All that fit, and those that may. */
  readonly #sure: readonly FiledKey[];
  readonly #open: readonly FiledKey[];
  /** Those that it may take: one, where all identities are known. */
  readonly #takes: readonly FiledKey[];

  constructor(candidates: readonly Candidate[]) {
    const sure = candidates.filter(({ least }) => least > 0);
    const best = sure.reduce<Candidate | null>((one, other) => (one && one.least > other.least ? one : other), null);
    const rivals = candidates.filter((one) => one.least < one.most && one.most >= (best?.least ?? 0));
    this.best = best?.key ?? null;
    this.#sure = sure.map(({ key }) => key);
    this.#open = candidates.filter(({ least }) => least === 0).map(({ key }) => key);
    this.#takes = [...new Set([...(best === null ? [] : [best]), ...rivals])].map(({ key }) => key);
  }

  /** Whether there is one; undefined: not known. */
  get isFound(): boolean | undefined {
    return this.best !== null ? true : this.#takes.length > 0 ? undefined : false;
  }

  /** Whether it is known which one it takes. */
  get isClear(): boolean {
    return this.best !== null && this.#takes.length === 1;
  }

  /** Whether this end and its peer take the same key; undefined: not known. */
  equals(peer: KeyChoice): boolean | undefined {
    return common(this.#takes.flatMap((one) => peer.#takes.map((other) => areEqual(one, other))));
  }

  /**
   * Whether this end finds the key that its peer takes among its own: a verifier tries all that fit (libcharon's
   * `psk_authenticator.c`; observed with 5.9.8). Undefined: not known.
   */
  verifies(peer: KeyChoice): boolean | undefined {
    return common(peer.#takes.map((taken) => this.#holds(taken)));
  }

  #holds(taken: FiledKey): boolean | undefined {
    if (this.#sure.some((key) => areEqual(key, taken) === true)) return true;
    return [...this.#sure, ...this.#open].every((key) => areEqual(key, taken) === false) ? false : undefined;
  }
}

/** The key that is found by the first names by which there is one. */
export function chooseKey({ end: { auth }, addresses }: Party, names: readonly KeyNames[]): KeyChoice {
  const before: Candidate[] = [];
  for (const { own, peer } of names) {
    const keys = keysFor(keysOf(auth), own, peer);
    if (keys === null) return new KeyChoice([unknownKey(auth)]);
    const candidates = keys.flatMap((key): readonly Candidate[] => {
      const owners = key.pskOwners.map((owner) => resolve(owner, addresses));
      const [one, other] = [fitOf(owners, own), fitOf(owners, peer)];
      const most = weight(one.most, other.most);
      return most === 0 ? [] : [{ key, least: weight(one.least, other.least), most }];
    });
    if (candidates.some(({ least }) => least > 0)) return new KeyChoice([...before, ...candidates]);
    // These may have been found already, and are taken then.
    append(
      before,
      candidates.map(({ key }) => ({ key, least: 0, most: Infinity })),
    );
  }
  return new KeyChoice(before);
}

/** More keys that may all fit are not told apart. */
function unknownKey({ pskOwners }: TunnelAuth): Candidate {
  return { key: { psk: unknown('unresolved'), pskOwners }, least: 0, most: Infinity };
}

function keysOf({ psk, pskOwners, keys }: TunnelAuth): readonly FiledKey[] {
  return keys ?? (psk === null ? [] : [{ psk, pskOwners }]);
}

/** As `id_match_t` of libstrongswan tells them apart. */
const ANY = 1;
const PATTERN = 2;
const EQUAL = 20;

function weight(own: number, peer: number): number {
  return peer * (EQUAL + 1) + own;
}

/** A key without an owner is one for `%any`. */
function fitOf(owners: readonly IdentityFact[], identity: IdentityFact): Omit<Candidate, 'key'> {
  if (owners.length === 0) return { least: ANY, most: ANY };
  let [least, most] = [0, 0];
  for (const owner of owners) {
    const fit = levelOf(identity, owner);
    least = Math.max(least, fit ?? 0);
    most = Math.max(most, fit ?? EQUAL);
  }
  return { least, most };
}

function levelOf(identity: IdentityFact, owner: IdentityFact): number | undefined {
  if (!isUnknown(owner) && owner.type === 'any') return ANY;
  const matched = matches(identity, owner);
  if (matched !== true) return matched === false ? 0 : undefined;
  return matches(owner, identity) === true ? EQUAL : PATTERN;
}

function areEqual({ psk: one }: FiledKey, { psk: other }: FiledKey): boolean | undefined {
  if (one.origin === 'unknown' || other.origin === 'unknown') return undefined;
  return one.value.equals(other.value);
}

/** What all answers say; undefined where they differ, or there is none. */
function common(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}
