import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm, Vocabulary } from '../model/algorithm.js';
import type { Api } from '../model/api.js';
import { DIALECTS } from '../model/api.js';
import {
  dhGroupByName,
  dhGroupByNumber,
  encryptionByName,
  integrityByName,
  transformByKeyword,
  vocabularyOf,
} from './algorithms.js';

const VOCABULARIES: readonly Vocabulary[] = ['zstack', 'otc', 'openstack', 'apsara', 'strongswan', 'iana'];

/** Words for the IKE versions: each API has its own. */
const IKE_VERSIONS: Readonly<Record<string, string>> = {
  v1: 'v1',
  ikev1: 'v1',
  '1': 'v1',
  v2: 'v2',
  ikev2: 'v2',
  '2': 'v2',
};

/** What people write for no group, beside the words of the vocabularies. */
const NO_GROUP: ReadonlySet<string> = new Set(['no', 'off']);

function asksForNoGroup(text: string): boolean {
  return NO_GROUP.has(text) || VOCABULARIES.some((vocabulary) => dhGroupByName(vocabulary, text) === null);
}

type Known = EncryptionAlgorithm | IntegrityAlgorithm | DhGroup;

function algorithmIn(vocabulary: Vocabulary, name: string): Known | undefined {
  return (
    encryptionByName(vocabulary, name) ??
    integrityByName(vocabulary, name) ??
    dhGroupByName(vocabulary, name) ??
    undefined
  );
}

const GROUP_NUMBER = /^(?:dh)?[-_ ]?(?:group)?[-_ ]?(\d{1,2})$/u;

/** What a value means in any of the vocabularies, or as people write it: `group 14`, `DH14`, `sha-256`. */
function meaningOf(text: string): Known | undefined {
  const lower = text.trim().toLowerCase();
  for (const vocabulary of VOCABULARIES) {
    const found = algorithmIn(vocabulary, text) ?? algorithmIn(vocabulary, lower);
    if (found !== undefined) return found;
  }
  const number = GROUP_NUMBER.exec(lower)?.[1];
  if (number !== undefined) return dhGroupByNumber(Number(number));
  const transform = transformByKeyword(lower.replaceAll(/[\s_-]/gu, ''));
  return transform?.type === 'encryption' || transform?.type === 'integrity' || transform?.type === 'dh'
    ? transform
    : undefined;
}

/**
 * The allowed value that means the same as a value in another API's spelling, in strongSwan's or in IANA's:
 * `sha256` among OTC's values is `sha2-256`, `group14` among ZStack's `ikeDhGroup` is 14.
 */
export function equivalentValue(
  api: Api,
  allowed: readonly (string | number)[],
  actual: string | number,
): string | number | undefined {
  const text = String(actual);
  const version = IKE_VERSIONS[text.toLowerCase()];
  const byVersion = allowed.find((value) => version !== undefined && IKE_VERSIONS[String(value)] === version);
  if (typeof byVersion === 'string') return byVersion;
  if (asksForNoGroup(text.toLowerCase())) {
    const none = allowed.find((value) => typeof value === 'string' && asksForNoGroup(value));
    if (none !== undefined) return none;
  }
  const meaning = isCount(allowed) ? undefined : meaningOf(text);
  if (meaning === undefined) return undefined;
  return allowed.find((value) => algorithmOf(api, value)?.logName === meaning.logName);
}

/** Whether numbers are allowed that are no groups: months, megabits. */
function isCount(allowed: readonly (string | number)[]): boolean {
  return allowed.some((value) => typeof value === 'number' && dhGroupByNumber(value) === undefined);
}

/** What an allowed value of a field stands for in its API. */
function algorithmOf(api: Api, value: string | number): Known | undefined {
  if (typeof value === 'number') return dhGroupByNumber(value);
  for (const dialect of DIALECTS[api]) {
    const found = algorithmIn(vocabularyOf(dialect), value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a value that an API does not take means elsewhere. */
export interface ForeignValue {
  readonly type: Known['type'];
  /** The weakest sound one of the allowed values that is as strong as the value; undefined where they are of another type. */
  readonly substitute: string | number | undefined;
}

/** How like two algorithms are, beyond their type: curves to curves, and the usual curve before others. */
function kinship(one: Known, other: Known): number {
  if (one.type !== 'dh' || other.type !== 'dh') return 0;
  const isModp = one.family.startsWith('modp');
  return Number(isModp === other.family.startsWith('modp')) + Number(!isModp && other.family === 'ecp');
}

/** Reads a value as an algorithm of any API; undefined where it names none. */
export function foreignValue(
  api: Api,
  allowed: readonly (string | number)[],
  actual: string | number,
): ForeignValue | undefined {
  const meaning = isCount(allowed) ? undefined : meaningOf(String(actual));
  if (meaning === undefined) return undefined;
  const sound = allowed.flatMap((value) => {
    const algorithm = algorithmOf(api, value);
    return algorithm?.type === meaning.type && algorithm.standing === 'sound' ? [{ value, algorithm }] : [];
  });
  sound.sort(
    (one, other) =>
      one.algorithm.strengthBits - other.algorithm.strengthBits ||
      kinship(meaning, other.algorithm) - kinship(meaning, one.algorithm),
  );
  const usual = sound.filter(
    ({ algorithm }) => algorithm.type !== 'integrity' || algorithm.logName.startsWith('HMAC_'),
  );
  const found = usual.find(({ algorithm }) => algorithm.strengthBits >= meaning.strengthBits) ?? usual.at(-1);
  return { type: meaning.type, substitute: found?.value };
}

/** IKEv1 as the APIs spell it, deprecated by RFC 9395. */
const DEPRECATED_VERSION = /^(?:ike)?v1$/iu;

/** Whether a value may be proposed where another was mistyped: any word that names no algorithm, and what is sound. */
export function isAdvisable(api: Api, value: string | number): boolean {
  if (DEPRECATED_VERSION.test(String(value))) return false;
  const algorithm = algorithmOf(api, value);
  return algorithm === undefined || algorithm.standing === 'sound';
}
