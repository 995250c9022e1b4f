import {
  DH_GROUPS,
  dhGroupByName,
  dhGroupByNumber,
  ENCRYPTION,
  encryptionByName,
  INTEGRITY,
  integrityByName,
  nameOf,
  prfByLogName,
  vocabularyOf,
} from '../../data/algorithms.js';
import { SOURCES } from '../../data/sources.js';
import type { DhGroup, EncryptionAlgorithm, IntegrityAlgorithm, Standing, Vocabulary } from '../../model/algorithm.js';
import type { Api } from '../../model/api.js';
import { DIALECTS } from '../../model/api.js';
import type { Paint } from '../../report/paint.js';
import { properties } from './properties.js';
import { standings } from './standings.js';

/** What can be explained. */
type Algorithm = EncryptionAlgorithm | IntegrityAlgorithm | DhGroup;

const ALGORITHMS: readonly Algorithm[] = [...ENCRYPTION, ...INTEGRITY, ...DH_GROUPS];

const VOCABULARIES: Readonly<Record<Vocabulary, string>> = {
  zstack: 'ZStack',
  otc: 'Open Telekom Cloud',
  openstack: 'OpenStack',
  apsara: 'Apsara Stack',
  strongswan: 'strongSwan',
  iana: 'IANA',
};

const ALL_VOCABULARIES: readonly Vocabulary[] = ['zstack', 'otc', 'openstack', 'apsara', 'strongswan', 'iana'];

function vocabulariesOf(api: Api | null): readonly Vocabulary[] {
  return api === null ? ALL_VOCABULARIES : [...new Set(DIALECTS[api].map(vocabularyOf))];
}

/** `group 14`, `dh14`, `14`: a group by its number. */
const GROUP_NUMBER = /^(?:dh[- ]?group|group|dh)?[- ]?(\d{1,5})$/u;

/** What a name stands for: in the words of an API, or of any API, strongSwan, IANA and our own messages. */
export function algorithmsNamed(name: string, api: Api | null): readonly Algorithm[] {
  const wanted = name.toLowerCase();
  const found = new Set<Algorithm>();
  for (const vocabulary of vocabulariesOf(api)) {
    for (const lookUp of [encryptionByName, integrityByName, dhGroupByName]) {
      const algorithm = lookUp(vocabulary, name) ?? lookUp(vocabulary, wanted);
      if (algorithm !== undefined && algorithm !== null) found.add(algorithm);
    }
  }
  if (api === null) {
    const number = GROUP_NUMBER.exec(wanted)?.[1];
    const group = number === undefined ? undefined : dhGroupByNumber(Number(number));
    if (group !== undefined) found.add(group);
    for (const algorithm of ALGORITHMS) {
      const names = [algorithm.label, algorithm.logName, algorithm.iana ?? '', ...algorithm.keywords];
      const all = algorithm.type === 'integrity' ? [...names, ...namesAsPrf(algorithm)] : names;
      if (all.some((candidate) => candidate.toLowerCase() === wanted)) found.add(algorithm);
    }
  }
  return [...found];
}

/** What an integrity algorithm is called where it serves as a PRF: `PRF_HMAC_SHA2_256`, `prfsha256`. */
function namesAsPrf({ prf }: IntegrityAlgorithm): readonly string[] {
  const known = prf === null ? undefined : prfByLogName(prf);
  return known === undefined ? [] : [known.logName, known.logName.replaceAll('_', '-'), known.label, ...known.keywords];
}

/** The names by which algorithms can be asked for. */
export function algorithmNames(api: Api | null): readonly string[] {
  const names = ALGORITHMS.flatMap((algorithm) =>
    vocabulariesOf(api).map((vocabulary) => nameOf(vocabulary, algorithm)),
  );
  return [...new Set(names.filter((name) => name !== undefined))];
}

const TYPES: Readonly<Record<Algorithm['type'], string>> = {
  encryption: 'encryption',
  integrity: 'integrity',
  dh: 'Diffie-Hellman group',
};

/** What is known of an algorithm, for a terminal. */
export function explainAlgorithm(algorithm: Algorithm, paint: Paint): string {
  const { label, type, standing, strengthBits, logName, keywords } = algorithm;
  const names = ALL_VOCABULARIES.filter((vocabulary) => vocabulary !== 'strongswan').map(
    (vocabulary): [string, string] => [VOCABULARIES[vocabulary], nameOf(vocabulary, algorithm) ?? ''],
  );
  const facts = properties(
    [
      ['standing', `${standingWords(standing, paint)}, about ${String(strengthBits)} bits of strength`],
      ...numbersOf(algorithm),
      ...names,
      ['strongSwan', `${keywords.join(', ')}; in logs ${logName}`],
      ['sources', sourcesOf(algorithm).join(`\n${' '.repeat(SOURCE_INDENT)}`)],
    ],
    paint,
  );
  const inProfiles = standings(algorithm, paint);
  return `${paint.strong(label)}: ${TYPES[type]}\n${facts}\n${paint.strong('In the profiles')} ${paint.faint('(* second-hand)')}\n${inProfiles}`;
}

/** Columns before a value: the widest name is `Open Telekom Cloud`. */
const SOURCE_INDENT = 22;

function standingWords(standing: Standing, paint: Paint): string {
  switch (standing) {
    case 'broken':
      return paint.level.error('broken');
    case 'weak':
      return paint.level.warning('weak');
    case 'sound':
      return paint.good('sound');
  }
}

function numbersOf(algorithm: Algorithm): readonly [string, string][] {
  const number = (value: number | null): string => (value === null ? 'none' : String(value));
  switch (algorithm.type) {
    case 'encryption': {
      const { ikev2, ikev1, esp, keyBits } = algorithm;
      return [
        ['key length', keyBits === null ? 'fixed' : `${String(keyBits)} bits`],
        ['IKEv2', `transform type 1, number ${String(ikev2)}`],
        ['IKEv1', `phase 1 ${number(ikev1)}, ESP ${number(esp)}`],
      ];
    }
    case 'integrity': {
      const { ikev2, ikev1, esp, prf } = algorithm;
      return [
        ['IKEv2', `transform type 3, number ${String(ikev2)}; as a PRF ${prf ?? 'none'}`],
        ['IKEv1', `phase 1 ${number(ikev1)}, ESP ${number(esp)}`],
      ];
    }
    case 'dh':
      return [['IKE', `group ${String(algorithm.number)} (IKEv2 transform type 4, IKEv1 group description)`]];
  }
}

function sourcesOf({ sources }: Algorithm): readonly string[] {
  const titles = new Map<string, string>(Object.entries(SOURCES).map(([key, { title }]) => [key, title]));
  return sources.map((key) => titles.get(key) ?? key);
}
