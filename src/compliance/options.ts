import { dhGroupByName, dhGroupByNumber, encryptionByName, integrityByName, vocabularyOf } from '../data/algorithms.js';
import type { Field } from '../data/contract.js';
import { contractOf } from '../data/contracts/index.js';
import { fieldsIn } from '../data/dialect.js';
import type { DhGroup } from '../model/algorithm.js';
import type { Api, Dialect } from '../model/api.js';
import { apiOf } from '../model/api.js';
import type { IkeVersion } from '../model/offers.js';
import type { Demands, Requirement } from '../model/profile.js';
import type { Broken } from './verdict.js';
import { brokenByAbsence, brokenByAlgorithm, brokenByChoice, brokenByLifetime } from './verdict.js';

/** A value as a body has it. */
export type Written = string | number;

/** One thing that a gateway can be set to. */
export interface Option {
  /** What to write; null where there is no field, and the gateway does so by itself. */
  readonly written: Written | null;
  /** How strong it is: of two that a profile allows, the one with more is the better. */
  readonly rank: number;
  readonly broken: (demands: Demands) => Broken | null;
}

/** What a dialect lets a body say about one requirement. */
export interface Options {
  /** The field as people write it: `IkeConfig.IkePfs`; null where the API has none. */
  readonly field: string | null;
  /** The strongest first. Of a range of numbers both ends. */
  readonly options: readonly Option[];
  /** What the API takes too, although the dialect's own document does not list it. */
  readonly undocumented: readonly Option[];
  readonly range: { readonly min: number; readonly max: number | null } | null;
}

/** What a field of a body decides: authentication and keys are the same in every dialect. */
export type FieldRequirement = Exclude<Requirement, 'authentication' | 'key-strength'>;

/** The operation of an API that sets something, and its field there; null: no field, but what the gateway does. */
type Where = readonly [operation: string, field: string] | { readonly always: string };

type Places = Readonly<Record<FieldRequirement, Where>>;

function zstack(field: string): Where {
  return ['CreateIPsecConnection', field];
}

function ikePolicy(field: string): Where {
  return ['CreateIkePolicy', field];
}

function ipsecPolicy(field: string): Where {
  return ['CreateIpsecPolicy', field];
}

function apsara(field: string): Where {
  return ['CreateVpnConnection', field];
}

/** What ZStack's router agent does whatever a body says: `ignored-field` has the sources. */
const ESP = { always: 'esp' } as const;
const TUNNEL = { always: 'tunnel' } as const;

const PLACES: Readonly<Record<Api, Places>> = {
  zstack: {
    'ike-version': zstack('ikeVersion'),
    'exchange-mode': { always: 'main' },
    'ike-encryption': zstack('ikeEncryptionAlgorithm'),
    'ike-integrity': zstack('ikeAuthAlgorithm'),
    prf: zstack('ikeAuthAlgorithm'),
    'ike-group': zstack('ikeDhGroup'),
    'post-quantum': zstack('ikeDhGroup'),
    'ike-lifetime': zstack('ikeLifeTime'),
    protocol: ESP,
    mode: TUNNEL,
    'esp-encryption': zstack('policyEncryptionAlgorithm'),
    'esp-integrity': zstack('policyAuthAlgorithm'),
    pfs: zstack('pfs'),
    'pfs-group': zstack('pfs'),
    'child-lifetime': zstack('lifeTime'),
  },
  otc: {
    'ike-version': ikePolicy('ike_version'),
    'exchange-mode': ikePolicy('phase1_negotiation_mode'),
    'ike-encryption': ikePolicy('encryption_algorithm'),
    'ike-integrity': ikePolicy('auth_algorithm'),
    prf: ikePolicy('auth_algorithm'),
    'ike-group': ikePolicy('pfs'),
    'post-quantum': ikePolicy('pfs'),
    'ike-lifetime': ikePolicy('lifetime.value'),
    protocol: ipsecPolicy('transform_protocol'),
    mode: ipsecPolicy('encapsulation_mode'),
    'esp-encryption': ipsecPolicy('encryption_algorithm'),
    'esp-integrity': ipsecPolicy('auth_algorithm'),
    pfs: ipsecPolicy('pfs'),
    'pfs-group': ipsecPolicy('pfs'),
    'child-lifetime': ipsecPolicy('lifetime.value'),
  },
  apsara: {
    'ike-version': apsara('IkeConfig.IkeVersion'),
    'exchange-mode': apsara('IkeConfig.IkeMode'),
    'ike-encryption': apsara('IkeConfig.IkeEncAlg'),
    'ike-integrity': apsara('IkeConfig.IkeAuthAlg'),
    prf: apsara('IkeConfig.IkeAuthAlg'),
    'ike-group': apsara('IkeConfig.IkePfs'),
    'post-quantum': apsara('IkeConfig.IkePfs'),
    'ike-lifetime': apsara('IkeConfig.IkeLifetime'),
    protocol: ESP,
    mode: TUNNEL,
    'esp-encryption': apsara('IpsecConfig.IpsecEncAlg'),
    'esp-integrity': apsara('IpsecConfig.IpsecAuthAlg'),
    pfs: apsara('IpsecConfig.IpsecPfs'),
    'pfs-group': apsara('IpsecConfig.IpsecPfs'),
    'child-lifetime': apsara('IpsecConfig.IpsecLifetime'),
  },
};

/** What a dialect can be set to for a requirement, by its own document where that lists less than the API takes. */
export function optionsOf(dialect: Dialect, requirement: FieldRequirement): Options {
  const where = PLACES[apiOf(dialect)][requirement];
  if ('always' in where) return settled(optionFor(requirement, dialect, where.always, null));
  const [operation, name] = where;
  const contract = contractOf(operation);
  const field = fieldAt(fieldsIn(contract?.fields ?? [], dialect), dialect, name.split('.'));
  if (field === undefined) {
    const implied = contract?.implied?.[dialect]?.[name];
    return settled(typeof implied === 'boolean' ? null : optionFor(requirement, dialect, implied, null));
  }
  // A range is settled by its ends: whatever is asked for lies between them or beyond. What 0 means nobody says.
  const { min = 1, max = null } = field.range ?? {};
  const ends = field.range === undefined ? [] : [Math.max(min, 1), ...(max === null ? [] : [max])];
  const refused = new Set(field.discouraged?.filter(({ level }) => level === 'error').map(({ value }) => value));
  const taken = (field.values ?? ends).filter((value) => !refused.has(value));
  const optionsAmong = (values: readonly Written[]): readonly Option[] =>
    values
      .flatMap((value) => optionFor(requirement, dialect, value, value) ?? [])
      .sort((one, other) => other.rank - one.rank);
  const isDocumented = (value: Written): boolean => field.documented?.includes(value) ?? true;
  return {
    field: name,
    options: optionsAmong(taken.filter(isDocumented)),
    undocumented: optionsAmong(taken.filter((value) => !isDocumented(value))),
    range: field.range ?? null,
  };
}

function settled(option: Option | null): Options {
  return { field: null, options: option === null ? [] : [option], undocumented: [], range: null };
}

function fieldAt(fields: readonly Field[], dialect: Dialect, [name, ...rest]: readonly string[]): Field | undefined {
  const field = fields.find((candidate) => candidate.name === name);
  if (rest.length === 0 || field?.fields === undefined) return field;
  return fieldAt(fieldsIn(field.fields, dialect), dialect, rest);
}

const VERSIONS: ReadonlyMap<Written, IkeVersion> = new Map([
  ['ike', 'any'],
  ['ikev1', 'v1'],
  ['ikev2', 'v2'],
  ['v1', 'v1'],
  ['v2', 'v2'],
]);

/** A value of a field as what it means; null where it means nothing here. */
function optionFor(
  requirement: FieldRequirement,
  dialect: Dialect,
  value: Written | undefined,
  written: Written | null,
): Option | null {
  if (value === undefined) return null;
  const option = (rank: number, broken: Option['broken']): Option => ({ written, rank, broken });
  switch (requirement) {
    case 'ike-version': {
      const version = VERSIONS.get(value);
      if (version === undefined) return null;
      return option(version === 'v2' ? 1 : 0, (demands) => brokenByChoice(demands['ike-version'], version));
    }
    case 'exchange-mode':
    case 'protocol':
    case 'mode':
      return option(0, (demands) => brokenByChoice(demands[requirement], String(value)));
    case 'ike-lifetime':
    case 'child-lifetime':
      return option(-Number(value), (demands) => brokenByLifetime(demands[requirement], Number(value)));
    case 'ike-encryption':
    case 'esp-encryption': {
      const cipher = encryptionByName(vocabularyOf(dialect), String(value));
      if (cipher === undefined) return null;
      const { strengthBits, aead, logName } = cipher;
      // AES-GCM before AES-CBC; of two check values the longer.
      const rank =
        strengthBits * 100 + (aead ? 50 : 0) + (logName.includes('_GCM_16') ? 10 : 0) + checkValueOf(logName);
      return option(rank, (demands) => brokenByAlgorithm(demands[requirement], logName));
    }
    case 'ike-integrity':
    case 'esp-integrity':
    case 'prf': {
      const hash = integrityByName(vocabularyOf(dialect), String(value));
      if (hash === undefined) return null;
      const name = requirement === 'prf' ? hash.prf : hash.logName;
      if (name === null) return null;
      const rank = hash.strengthBits * 1000 + hash.ikev2;
      return option(rank, (demands) => brokenByAlgorithm(demands[requirement], name));
    }
    case 'ike-group':
    case 'pfs-group':
    case 'post-quantum':
    case 'pfs':
      return groupOption(requirement, groupOf(dialect, value), option);
  }
}

/** The length of a check value in octets, by strongSwan's name; 0 for ciphers without one. */
function checkValueOf(logName: string): number {
  const [, octets = '0'] = /_(?:GCM|CCM)_(\d+)_/u.exec(logName) ?? [];
  return Number(octets) / 4;
}

function groupOf(dialect: Dialect, value: Written): DhGroup | null | undefined {
  return typeof value === 'number' ? dhGroupByNumber(value) : dhGroupByName(vocabularyOf(dialect), value);
}

function groupOption(
  requirement: 'ike-group' | 'pfs-group' | 'post-quantum' | 'pfs',
  group: DhGroup | null | undefined,
  option: (rank: number, broken: Option['broken']) => Option,
): Option | null {
  if (group === undefined) return null;
  if (requirement === 'pfs')
    return option(group === null ? 0 : 1, (demands) => (group === null ? brokenByAbsence(demands.pfs) : null));
  if (group === null) return null;
  const { logName, strengthBits } = group;
  const rank = strengthBits * 1000 - group.number;
  if (requirement === 'post-quantum') return option(rank, (demands) => brokenByChoice(demands[requirement], logName));
  return option(rank, (demands) => brokenByAlgorithm(demands[requirement], logName));
}
