import type { Standing } from '../model/algorithm.js';
import type { Api, Dialect } from '../model/api.js';
import { apiOf } from '../model/api.js';
import type { Level } from '../model/finding.js';
import type { IkeVersion } from '../model/offers.js';
import type { ResourceKind } from '../model/resource.js';
import { dhGroupByName, dhGroupByNumber, encryptionByName, integrityByName, vocabularyOf } from './algorithms.js';
import type { Contract, Field } from './contract.js';
import { contractOf } from './contracts/index.js';
import { fieldsIn } from './dialect.js';
import type { SourceKey } from './sources.js';

/*
 * What the requests of each dialect can set of the cryptography of a tunnel, and what the values mean. Which field is for
 * what is said here; its values, ranges and sources are read from the API contracts, their meaning from the registry.
 */

/** What a field is for. `ike-integrity` is the PRF too: all APIs have one field for both. */
export type Purpose =
  | 'ike-version'
  | 'ike-mode'
  | 'ike-encryption'
  | 'ike-integrity'
  | 'ike-group'
  | 'ike-lifetime'
  | 'esp-protocol'
  | 'esp-mode'
  | 'esp-encryption'
  | 'esp-integrity'
  | 'pfs-group'
  | 'esp-lifetime';

export const PURPOSES: readonly Purpose[] = [
  'ike-version',
  'ike-mode',
  'ike-encryption',
  'ike-integrity',
  'ike-group',
  'ike-lifetime',
  'esp-protocol',
  'esp-mode',
  'esp-encryption',
  'esp-integrity',
  'pfs-group',
  'esp-lifetime',
];

/** One value that a field takes. */
export interface SettingValue {
  /** As a body has it. */
  readonly value: string | number;
  /** strongSwan's log name of an algorithm, `none` for no group, else the word of our model: `v2`, `main`, `esp`. */
  readonly meaning: string;
  /** Bits of security; null for what has no such measure. */
  readonly strengthBits: number | null;
  /** Null for what is no algorithm. */
  readonly standing: Standing | null;
  /** Whether the dialect's own document lists it. */
  readonly documented: boolean;
  /** The level at which a shape rule speaks about it; null where none does. */
  readonly discouraged: Level | null;
}

/** One field that sets something, as a dialect has it. */
export interface Setting {
  readonly purpose: Purpose;
  /** The request that makes the resource: `CreateIkePolicy`. */
  readonly operation: string;
  readonly kind: ResourceKind;
  /** The keys that lead to it inside the wrapper, through objects and embedded JSON: `['IkeConfig', 'IkePfs']`. */
  readonly path: readonly string[];
  /** Empty where a range holds instead. The first spelling of each meaning; in the contract's order. */
  readonly values: readonly SettingValue[];
  /** Seconds, inclusive; null for what has values. */
  readonly range: { readonly min: number; readonly max: number | null } | null;
  /** What the API fills in; null where nothing is known. */
  readonly default: string | number | null;
  readonly sources: readonly SourceKey[];
}

type Where = readonly [operation: string, ...path: string[]];

const zstack = (field: string): Where => ['CreateIPsecConnection', field];
const ikePolicy = (...path: string[]): Where => ['CreateIkePolicy', ...path];
const ipsecPolicy = (...path: string[]): Where => ['CreateIpsecPolicy', ...path];
const ikeConfig = (field: string): Where => ['CreateVpnConnection', 'IkeConfig', field];
const ipsecConfig = (field: string): Where => ['CreateVpnConnection', 'IpsecConfig', field];

/** ZStack's `transformProtocol` is not here: no driver reads it. */
const PLACES: Readonly<Record<Api, Readonly<Partial<Record<Purpose, Where>>>>> = {
  zstack: {
    'ike-version': zstack('ikeVersion'),
    'ike-encryption': zstack('ikeEncryptionAlgorithm'),
    'ike-integrity': zstack('ikeAuthAlgorithm'),
    'ike-group': zstack('ikeDhGroup'),
    'ike-lifetime': zstack('ikeLifeTime'),
    'esp-mode': zstack('policyMode'),
    'esp-encryption': zstack('policyEncryptionAlgorithm'),
    'esp-integrity': zstack('policyAuthAlgorithm'),
    'pfs-group': zstack('pfs'),
    'esp-lifetime': zstack('lifeTime'),
  },
  otc: {
    'ike-version': ikePolicy('ike_version'),
    'ike-mode': ikePolicy('phase1_negotiation_mode'),
    'ike-encryption': ikePolicy('encryption_algorithm'),
    'ike-integrity': ikePolicy('auth_algorithm'),
    'ike-group': ikePolicy('pfs'),
    'ike-lifetime': ikePolicy('lifetime', 'value'),
    'esp-protocol': ipsecPolicy('transform_protocol'),
    'esp-mode': ipsecPolicy('encapsulation_mode'),
    'esp-encryption': ipsecPolicy('encryption_algorithm'),
    'esp-integrity': ipsecPolicy('auth_algorithm'),
    'pfs-group': ipsecPolicy('pfs'),
    'esp-lifetime': ipsecPolicy('lifetime', 'value'),
  },
  apsara: {
    'ike-version': ikeConfig('IkeVersion'),
    'ike-mode': ikeConfig('IkeMode'),
    'ike-encryption': ikeConfig('IkeEncAlg'),
    'ike-integrity': ikeConfig('IkeAuthAlg'),
    'ike-group': ikeConfig('IkePfs'),
    'ike-lifetime': ikeConfig('IkeLifetime'),
    'esp-encryption': ipsecConfig('IpsecEncAlg'),
    'esp-integrity': ipsecConfig('IpsecAuthAlg'),
    'pfs-group': ipsecConfig('IpsecPfs'),
    'esp-lifetime': ipsecConfig('IpsecLifetime'),
  },
};

/** Fields that a dialect takes and its gateway does not read (contract, `notes`): they set nothing. */
const UNREAD: Readonly<Partial<Record<Dialect, readonly Purpose[]>>> = { zstack: ['esp-mode'] };

/** What a gateway does where its API has no field for it. */
const SETTLED: Readonly<Partial<Record<Purpose, string>>> = {
  'ike-mode': 'main',
  'esp-protocol': 'esp',
  'esp-mode': 'tunnel',
};

const VERSIONS: ReadonlyMap<string, IkeVersion> = new Map<string, IkeVersion>([
  ['ike', 'any'],
  ['ikev1', 'v1'],
  ['ikev2', 'v2'],
  ['v1', 'v1'],
  ['v2', 'v2'],
]);

const memory = new Map<Dialect, readonly Setting[]>();

/** What the requests of a dialect can set, in the order of `PURPOSES`; at most one setting for each purpose. */
export function settingsOf(dialect: Dialect): readonly Setting[] {
  const known = memory.get(dialect);
  if (known !== undefined) return known;
  const places = PLACES[apiOf(dialect)];
  const settings = PURPOSES.flatMap((purpose) => {
    const where = places[purpose];
    return where === undefined || UNREAD[dialect]?.includes(purpose) === true ? [] : settingAt(purpose, where, dialect);
  });
  memory.set(dialect, settings);
  return settings;
}

export function settingFor(dialect: Dialect, purpose: Purpose): Setting | undefined {
  return settingsOf(dialect).find((setting) => setting.purpose === purpose);
}

/** What a gateway does about a purpose that its dialect has no field for, in the words of our model; null: not known. */
export function settledMeaning(dialect: Dialect, purpose: Purpose): string | null {
  if (settingFor(dialect, purpose) !== undefined) return null;
  const [operation, ...path] = PLACES[apiOf(dialect)][purpose] ?? [''];
  const implied = contractOf(operation)?.implied?.[dialect]?.[path.join('.')];
  if (implied === undefined) return SETTLED[purpose] ?? null;
  return VERSIONS.get(String(implied)) ?? String(implied);
}

function settingAt(purpose: Purpose, [operation, ...path]: Where, dialect: Dialect): readonly Setting[] {
  const contract = contractOf(operation);
  const field = contract === undefined ? undefined : fieldAt(contract.fields, dialect, path);
  if (contract === undefined || field === undefined) return [];
  return [settingOf(purpose, contract, path, field, dialect)];
}

function fieldAt(fields: readonly Field[], dialect: Dialect, [name, ...rest]: readonly string[]): Field | undefined {
  const field = fieldsIn(fields, dialect).find((candidate) => candidate.name === name);
  return rest.length === 0 ? field : fieldAt(field?.fields ?? [], dialect, rest);
}

function settingOf(
  purpose: Purpose,
  { operation, kind }: Contract,
  path: readonly string[],
  field: Field,
  dialect: Dialect,
): Setting {
  const { values = [], range = null, default: standing, sources } = field;
  const byMeaning = new Map<string, SettingValue>();
  for (const value of values) {
    const meant = meaningOf(purpose, dialect, value);
    if (meant !== null && !byMeaning.has(meant.meaning)) {
      byMeaning.set(meant.meaning, { value, ...meant, ...standingIn(field, value) });
    }
  }
  return {
    purpose,
    operation,
    kind,
    path,
    values: [...byMeaning.values()],
    range: values.length > 0 ? null : range,
    default: standing === undefined || 'dynamic' in standing ? null : plain(standing.value),
    sources,
  };
}

function plain(value: string | number | boolean): string | number {
  return typeof value === 'boolean' ? String(value) : value;
}

function standingIn(
  { documented, discouraged }: Field,
  value: string | number,
): Pick<SettingValue, 'documented' | 'discouraged'> {
  return {
    documented: documented?.includes(value) ?? true,
    discouraged: discouraged?.find((entry) => entry.value === value)?.level ?? null,
  };
}

type Meant = Pick<SettingValue, 'meaning' | 'strengthBits' | 'standing'>;

/** What a value of a field means; null where it is no value of such a field. */
function meaningOf(purpose: Purpose, dialect: Dialect, value: string | number): Meant | null {
  const vocabulary = vocabularyOf(dialect);
  const text = String(value);
  switch (purpose) {
    case 'ike-version': {
      const version = VERSIONS.get(text);
      return version === undefined ? null : word(version);
    }
    case 'ike-encryption':
    case 'esp-encryption':
      return measured(encryptionByName(vocabulary, text));
    case 'ike-integrity':
    case 'esp-integrity':
      return measured(integrityByName(vocabulary, text));
    case 'ike-group':
    case 'pfs-group': {
      const group = typeof value === 'number' ? dhGroupByNumber(value) : dhGroupByName(vocabulary, value);
      return group === null ? word('none') : measured(group);
    }
    case 'ike-mode':
    case 'esp-protocol':
    case 'esp-mode':
    case 'ike-lifetime':
    case 'esp-lifetime':
      return word(text);
  }
}

function word(meaning: string): Meant {
  return { meaning, strengthBits: null, standing: null };
}

function measured(
  algorithm: { readonly logName: string; readonly strengthBits: number; readonly standing: Standing } | undefined,
): Meant | null {
  if (algorithm === undefined) return null;
  const { logName, strengthBits, standing } = algorithm;
  return { meaning: logName, strengthBits, standing };
}
