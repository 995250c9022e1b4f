import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm, Prf, Vocabulary } from '../model/algorithm.js';
import type { Dialect } from '../model/api.js';
import { lazy } from '../model/lazy.js';
import { perText } from '../model/memo.js';
import { DH_GROUP_NAMES, ENCRYPTION_NAMES, INTEGRITY_NAMES } from './algorithm-names.js';
import type { ApiVocabulary } from './algorithm-names.js';
import { DH_GROUPS } from './dh-groups.js';
import { ENCRYPTION } from './encryption.js';
import { INTEGRITY, PRFS } from './integrity.js';

export { DH_GROUPS, ENCRYPTION, INTEGRITY, PRFS };

/** Extended sequence numbers: IKEv2 transform type 5. */
export interface SequenceNumbers {
  readonly type: 'esn';
  readonly extended: boolean;
  readonly keywords: readonly string[];
  readonly logName: 'NO_EXT_SEQ' | 'EXT_SEQ';
}

/** A keyword that says that there is no key exchange. */
export interface NoDhGroup {
  readonly type: 'no-dh';
  readonly keywords: readonly string[];
}

/** What one keyword of a strongSwan proposal stands for. */
export type Transform = EncryptionAlgorithm | IntegrityAlgorithm | Prf | DhGroup | SequenceNumbers | NoDhGroup;

export const SEQUENCE_NUMBERS: readonly SequenceNumbers[] = [
  { type: 'esn', extended: false, keywords: ['noesn'], logName: 'NO_EXT_SEQ' },
  { type: 'esn', extended: true, keywords: ['esn'], logName: 'EXT_SEQ' },
];

export const NO_DH_GROUP: NoDhGroup = { type: 'no-dh', keywords: ['modpnone', 'none'] };

/** The names that an API version uses. */
export function vocabularyOf(dialect: Dialect): ApiVocabulary {
  switch (dialect) {
    case 'zstack':
    case 'zstack-legacy':
      return 'zstack';
    case 'otc':
      return 'otc';
    case 'openstack':
      return 'openstack';
    case 'apsara':
    case 'alibaba-cloud':
      return 'apsara';
  }
}

/** The algorithm that a name stands for, in the name's exact case; undefined where the vocabulary has no such name. */
export function encryptionByName(vocabulary: Vocabulary, name: string): EncryptionAlgorithm | undefined {
  return encryptionByNames(vocabulary).get(name);
}

export function integrityByName(vocabulary: Vocabulary, name: string): IntegrityAlgorithm | undefined {
  return integrityByNames(vocabulary).get(name);
}

/** The group that a name stands for; null for a name that asks for none (`disabled`); undefined for an unknown name. */
export function dhGroupByName(vocabulary: Vocabulary, name: string): DhGroup | null | undefined {
  return namesOfNoGroup(vocabulary).has(name) ? null : dhGroupByNames(vocabulary).get(name);
}

export function dhGroupByNumber(number: number): DhGroup | undefined {
  return dhGroupsByNumber().get(number);
}

/** The PRF with that log name, such as an integrity algorithm's `prf`. */
export function prfByLogName(logName: string): Prf | undefined {
  return prfsByLogName().get(logName);
}

/** What a keyword of a strongSwan proposal stands for, in any case: strongSwan itself takes small letters alone. */
export function transformByKeyword(keyword: string): Transform | undefined {
  return transformsByKeyword().get(keyword.toLowerCase());
}

/** How a vocabulary spells an algorithm (the usual spelling); undefined where it has no name for it. */
export function nameOf(
  vocabulary: Vocabulary,
  algorithm: EncryptionAlgorithm | IntegrityAlgorithm | DhGroup,
): string | undefined {
  return namesByLogName(vocabulary).get(algorithm.logName);
}

interface Named {
  readonly logName: string;
  readonly keywords: readonly string[];
  readonly iana: string | null;
}

type NameTables = Readonly<Record<ApiVocabulary, Readonly<Record<string, string | null>>>>;

const encryptionByNames = perText((vocabulary: Vocabulary) =>
  indexByName(vocabulary, ENCRYPTION, ENCRYPTION_NAMES, ({ iana, keyBits }) =>
    iana !== null && keyBits !== null ? `${iana}-${keyBits}` : iana,
  ),
);
const integrityByNames = perText((vocabulary: Vocabulary) =>
  indexByName(vocabulary, INTEGRITY, INTEGRITY_NAMES, ({ iana }) => iana),
);
const dhGroupByNames = perText((vocabulary: Vocabulary) =>
  indexByName(vocabulary, DH_GROUPS, DH_GROUP_NAMES, ({ iana }) => iana),
);
const dhGroupsByNumber = lazy(
  (): ReadonlyMap<number, DhGroup> => new Map(DH_GROUPS.map((group) => [group.number, group])),
);
const prfsByLogName = lazy((): ReadonlyMap<string, Prf> => new Map(PRFS.map((prf) => [prf.logName, prf])));

const namesOfNoGroup = perText((vocabulary: Vocabulary): ReadonlySet<string> => new Set(namesOfNone(vocabulary)));

function namesOfNone(vocabulary: Vocabulary): readonly string[] {
  if (vocabulary === 'strongswan') return NO_DH_GROUP.keywords;
  if (vocabulary === 'iana') return ['NONE'];
  const names = Object.entries<string | null>(DH_GROUP_NAMES[vocabulary]);
  return names.flatMap(([name, logName]) => (logName === null ? [name] : []));
}

const transformsByKeyword = lazy(
  (): ReadonlyMap<string, Transform> =>
    new Map(
      [...ENCRYPTION, ...INTEGRITY, ...PRFS, ...DH_GROUPS, ...SEQUENCE_NUMBERS, NO_DH_GROUP].flatMap(
        (transform: Transform) => transform.keywords.map((keyword) => [keyword, transform] as const),
      ),
    ),
);

/** The first name that a vocabulary lists for an algorithm, by log name. */
const namesByLogName = perText((vocabulary: Vocabulary): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const index of [encryptionByNames(vocabulary), integrityByNames(vocabulary), dhGroupByNames(vocabulary)]) {
    for (const [name, { logName }] of index) if (!names.has(logName)) names.set(logName, name);
  }
  return names;
});

/** A map from the names of a vocabulary to algorithms. A listed name that no algorithm bears is a defect of the tables. */
function indexByName<A extends Named>(
  vocabulary: Vocabulary,
  algorithms: readonly A[],
  tables: NameTables,
  ianaName: (algorithm: A) => string | null,
): ReadonlyMap<string, A> {
  const index = new Map<string, A>();
  if (vocabulary === 'strongswan') {
    for (const algorithm of algorithms) for (const keyword of algorithm.keywords) index.set(keyword, algorithm);
  } else if (vocabulary === 'iana') {
    for (const algorithm of algorithms) {
      const name = ianaName(algorithm);
      if (name !== null) index.set(name, algorithm);
    }
  } else {
    for (const [name, logName] of Object.entries(tables[vocabulary])) {
      if (logName === null) continue;
      const algorithm = algorithms.find((candidate) => candidate.logName === logName);
      if (algorithm === undefined) throw new Error(`${vocabulary} names an unknown algorithm: ${name}, ${logName}`);
      index.set(name, algorithm);
    }
  }
  return index;
}
