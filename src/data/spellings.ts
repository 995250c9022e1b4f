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
  const meaning = meaningOf(text);
  if (meaning === undefined) return undefined;
  return allowed.find((value) =>
    typeof value === 'number'
      ? meaning.type === 'dh' && meaning.number === value
      : DIALECTS[api].some((dialect) => algorithmIn(vocabularyOf(dialect), value)?.logName === meaning.logName),
  );
}
