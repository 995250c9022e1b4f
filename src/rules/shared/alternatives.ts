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

/** What to use, by log name, the strongest first: sound, and common enough that most peers have one of them. */
export const RECOMMENDED: Readonly<Record<Algorithm['type'], readonly string[]>> = {
  encryption: ['AES_CBC_256'],
  integrity: ['HMAC_SHA2_256_128'],
  dh: ['ECP_521', 'ECP_384', 'ECP_256', 'MODP_2048'],
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
function oneOf(choices: readonly Choice[]): string {
  const words = choices.map(({ value }) => JSON.stringify(value));
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

/** Ciphers and hashes that every gateway has; the groups that are made for IKE come before those that are merely known. */
const COMMON: Readonly<Record<Algorithm['type'], RegExp>> = {
  encryption: /^AES_CBC_/u,
  integrity: /^HMAC_SHA2_/u,
  dh: /^(?:ECP_\d+|MODP_\d+)$/u,
};

/** What some values of a field are worth in place of a weak algorithm, or of none. */
interface Upgrades {
  /** The group of phase 1 where that is sound, then the strongest first. */
  readonly sound: readonly Choice[];
  /** What is at least not broken. */
  readonly lesser: readonly Choice[];
}

function upgradesIn(
  type: Algorithm['type'],
  dialect: Dialect,
  values: readonly Value[],
  sharedGroup: DhGroup | undefined,
): Upgrades {
  const known = Array.from(valuesByLogName(type, dialect, values), ([meaning, value]) => {
    const algorithm = algorithmOf(type, dialect, value);
    const isShared = meaning === sharedGroup?.logName;
    const choice = { value, meaning };
    return {
      choice,
      isShared,
      standing: algorithm?.standing,
      bits: isShared ? Infinity : (algorithm?.strengthBits ?? 0),
    };
  }).sort((one, other) => other.bits - one.bits);
  const sound = known.filter(
    ({ standing, isShared, choice }) => standing === 'sound' && (isShared || COMMON[type].test(choice.meaning)),
  );
  const lesser = known.filter(({ standing }) => standing === 'weak');
  return { sound: sound.map(({ choice }) => choice), lesser: lesser.map(({ choice }) => choice) };
}

/** The words for sound choices: the first, which a fix writes, and those that most peers have. */
function recommend(type: Algorithm['type'], [best, ...others]: readonly Choice[], sharedGroup?: DhGroup): string {
  if (best === undefined) return '';
  if (best.meaning === sharedGroup?.logName) return `${oneOf([best])} as in phase 1`;
  const common = others.filter(({ meaning }) => RECOMMENDED[type].includes(meaning));
  const words = oneOf([best, ...common]);
  return common.length > 0 ? `${words}, whichever the peer has too` : words;
}

/** What the field of a place takes instead of a weak algorithm, in the spelling of the resource's API. */
export function alternativesTo(
  algorithm: Algorithm,
  resource: Resource,
  place: Place,
  sharedGroup?: DhGroup,
): Alternatives {
  const { type, standing, logName } = algorithm;
  const field = contractField(resource, place);
  return alternatives(resource).get(keyOf(logName, field, sharedGroup), () =>
    alternativesIn(type, standing === 'broken', resource.dialect, field, sharedGroup),
  );
}

/** What the field of a place takes where it asks for no group, or for one that is weaker than that of phase 1. */
export function groupsFor(resource: Resource, place: Place, sharedGroup: DhGroup | undefined): Alternatives {
  const field = contractField(resource, place);
  return alternatives(resource).get(keyOf('no group', field, sharedGroup), () =>
    alternativesIn('dh', false, resource.dialect, field, sharedGroup),
  );
}

const alternatives = madeOfFields(() => new Memo<Alternatives>());

/** What the choice among the values of a field depends on, beside its contract. */
function keyOf(what: string, field: Field | undefined, sharedGroup: DhGroup | undefined): string {
  const key = `${what} ${field?.name ?? ''}`;
  return sharedGroup === undefined ? key : `${key} ${sharedGroup.logName}`;
}

/** In place of what is broken, a fix may write what is merely weak where the document lists nothing better. */
function alternativesIn(
  type: Algorithm['type'],
  isBroken: boolean,
  dialect: Dialect,
  { values = [], documented = values }: Pick<Field, 'values' | 'documented'> = {},
  sharedGroup?: DhGroup,
): Alternatives {
  const { sound, lesser } = upgradesIn(type, dialect, documented, sharedGroup);
  const lesserEvils = isBroken ? lesser : [];
  const choices = [...sound, ...lesserEvils];
  if (sound.length > 0) return { words: recommend(type, sound, sharedGroup), documented: true, choices };
  const undocumented = recommend(type, upgradesIn(type, dialect, values, sharedGroup).sound, sharedGroup);
  const otherwise = lesserEvils.length === 0 ? '' : `, else ${oneOf(lesserEvils)}`;
  return { words: `${undocumented} where the platform takes it${otherwise}`, documented: false, choices };
}
