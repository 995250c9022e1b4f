import {
  dhGroupByName,
  dhGroupByNumber,
  encryptionByName,
  integrityByName,
  vocabularyOf,
} from '../../data/algorithms.js';
import type { Field } from '../../data/contract.js';
import { madeOfFields } from '../../data/dialect.js';
import type { DhGroup } from '../../model/algorithm.js';
import type { Dialect } from '../../model/api.js';
import type { Choice } from '../../model/fixes.js';
import { Memo } from '../../model/memo.js';
import type { Place } from '../../model/place.js';
import type { Resource } from '../../model/resource.js';
import { contractField } from './field.js';
import type { Algorithm } from './proposals.js';

type Value = string | number;

/** What to use, by log name, the best first: sound, and common enough that most peers have one of them. */
export const RECOMMENDED: Readonly<Record<Algorithm['type'], readonly string[]>> = {
  encryption: ['AES_CBC_256'],
  integrity: ['HMAC_SHA2_256_128'],
  dh: ['ECP_256', 'ECP_384', 'MODP_2048'],
};

/** What to write in place of a weak algorithm. */
export interface Alternatives {
  /** The values in the API's spelling: words that follow «write». */
  readonly words: string;
  /** False where the dialect's own document lists none of them. */
  readonly documented: boolean;
  /** What a fix may write, the best first. */
  readonly choices: readonly Choice[];
}

/** `"a", "b" or "c"`. */
function oneOf(values: readonly Value[]): string {
  const words = values.map((value) => JSON.stringify(value));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

/** The algorithm of a type that a field's value stands for in a dialect. */
function algorithmOf(type: Algorithm['type'], dialect: Dialect, value: Value): Algorithm | null | undefined {
  if (typeof value === 'number') return type === 'dh' ? dhGroupByNumber(value) : undefined;
  const vocabulary = vocabularyOf(dialect);
  switch (type) {
    case 'encryption':
      return encryptionByName(vocabulary, value);
    case 'integrity':
      return integrityByName(vocabulary, value);
    case 'dh':
      return dhGroupByName(vocabulary, value);
  }
}

/** The values that a field takes, by the log name of what it stands for; the first spelling where there are several. */
export function valuesByLogName(
  type: Algorithm['type'],
  dialect: Dialect,
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const value of values) {
    const logName = algorithmOf(type, dialect, value)?.logName;
    if (logName !== undefined && !found.has(logName)) found.set(logName, value);
  }
  return found;
}

/** The documented values that are at least not broken, for a platform that takes nothing sound. */
function lesserEvils(algorithm: Algorithm, dialect: Dialect, documented: readonly Value[]): readonly Value[] {
  if (algorithm.standing !== 'broken') return [];
  return documented.filter((value) => algorithmOf(algorithm.type, dialect, value)?.standing === 'weak');
}

interface Recommendation {
  readonly values: readonly Value[];
  readonly words: string;
}

/** The sound values to use among those that a field takes: the group of phase 1 where it has one to share. */
function recommend(
  type: Algorithm['type'],
  dialect: Dialect,
  values: readonly Value[],
  sharedGroup: DhGroup | undefined,
): Recommendation {
  const known = valuesByLogName(type, dialect, values);
  const shared = sharedGroup === undefined ? undefined : known.get(sharedGroup.logName);
  if (shared !== undefined) return { values: [shared], words: `${oneOf([shared])} as in phase 1` };
  const sound = RECOMMENDED[type].flatMap((logName) => known.get(logName) ?? []);
  return { values: sound, words: sound.length > 1 ? `${oneOf(sound)}, whichever the peer has too` : oneOf(sound) };
}

/** What the field of a place takes instead of a weak algorithm, in the spelling of the resource's API. */
export function alternativesTo(
  algorithm: Algorithm,
  resource: Resource,
  place: Place,
  sharedGroup?: DhGroup,
): Alternatives {
  const field = contractField(resource, place);
  return alternatives(resource).get(keyOf(algorithm.logName, field, sharedGroup), () =>
    alternativesIn(algorithm, resource.dialect, field, sharedGroup),
  );
}

const alternatives = madeOfFields(() => new Memo<Alternatives>());

/** What the choice among the values of a field depends on, beside its contract. */
function keyOf(what: string, field: Field | undefined, sharedGroup: DhGroup | undefined): string {
  const key = `${what} ${field?.name ?? ''}`;
  return sharedGroup === undefined ? key : `${key} ${sharedGroup.logName}`;
}

function alternativesIn(
  algorithm: Algorithm,
  dialect: Dialect,
  { values = [], documented = values }: Pick<Field, 'values' | 'documented'> = {},
  sharedGroup?: DhGroup,
): Alternatives {
  const choices = upgradesIn(algorithm.type, dialect, documented, algorithm.standing === 'broken', sharedGroup);
  const sound = recommend(algorithm.type, dialect, values, sharedGroup);
  if (sound.values.some((value) => documented.includes(value)))
    return { words: sound.words, documented: true, choices };
  const lesser = lesserEvils(algorithm, dialect, documented);
  const otherwise = lesser.length === 0 ? '' : `, else ${oneOf(lesser)}`;
  return { words: `${sound.words} where the platform takes it${otherwise}`, documented: false, choices };
}

/** The groups to write in the field of a place, where it asks for none. */
export function groupsFor(resource: Resource, place: Place, sharedGroup?: DhGroup): string {
  return recommend('dh', resource.dialect, contractField(resource, place)?.values ?? [], sharedGroup).words;
}

/** Ciphers and hashes that every gateway has; the groups that are made for IKE come before those that are merely known. */
const COMMON: Readonly<Record<Algorithm['type'], RegExp>> = {
  encryption: /^AES_CBC_/u,
  integrity: /^HMAC_SHA2_/u,
  dh: /^(?:ECP_\d+|MODP_\d+)$/u,
};

/** What the field of a place takes where it asks for no group, or for one that is weaker than that of phase 1. */
export function groupChoices(resource: Resource, place: Place, sharedGroup?: DhGroup): readonly Choice[] {
  const field = contractField(resource, place);
  return groups(resource).get(keyOf('dh', field, sharedGroup), () => {
    return upgradesIn('dh', resource.dialect, field?.documented ?? field?.values ?? [], false, sharedGroup);
  });
}

const groups = madeOfFields(() => new Memo<readonly Choice[]>());

/**
 * What a field takes in place of a weak algorithm, or of none: by its own document, the strongest first, and the sound
 * group of phase 1 before stronger ones. Last comes what is at least better than a broken one.
 */
function upgradesIn(
  type: Algorithm['type'],
  dialect: Dialect,
  documented: readonly Value[],
  broken: boolean,
  sharedGroup: DhGroup | undefined,
): readonly Choice[] {
  const known = documented.flatMap((value) => {
    const algorithm = algorithmOf(type, dialect, value);
    return algorithm === null || algorithm === undefined ? [] : [{ value, algorithm }];
  });
  const sound = known.filter(({ algorithm }) => algorithm.standing === 'sound' && COMMON[type].test(algorithm.logName));
  const lesser = broken ? known.filter(({ algorithm }) => algorithm.standing === 'weak') : [];
  const bits = ({ algorithm }: { readonly algorithm: Algorithm }): number =>
    algorithm.logName === sharedGroup?.logName ? Infinity : algorithm.strengthBits;
  return [sound, lesser]
    .flatMap((list) => list.sort((one, other) => bits(other) - bits(one)))
    .map(({ value, algorithm }) => ({ value, meaning: algorithm.logName }));
}
