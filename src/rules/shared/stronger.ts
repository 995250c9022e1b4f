import { contractsIn } from '../../data/dialect.js';
import type { Api } from '../../model/api.js';
import { apiOf, dialectNamed } from '../../model/api.js';
import type { ResourceKind } from '../../model/resource.js';
import type { EndDialect } from '../../model/tunnel-end.js';
import { RECOMMENDED, valuesByLogName } from './alternatives.js';
import { fieldNamed } from './field.js';
import type { Algorithm, Phase } from './proposals.js';

type Kind = Algorithm['type'];

interface PhaseFields {
  /** What holds them. */
  readonly kind: ResourceKind;
  readonly names: Readonly<Record<Kind, string>>;
}

const OTC_NAMES = { encryption: 'encryption_algorithm', integrity: 'auth_algorithm', dh: 'pfs' } as const;

/** The fields that choose the algorithms of each phase. */
const FIELDS: Readonly<Record<Api, Readonly<Record<Phase, PhaseFields>>>> = {
  zstack: {
    1: {
      kind: 'connection',
      names: { encryption: 'ikeEncryptionAlgorithm', integrity: 'ikeAuthAlgorithm', dh: 'ikeDhGroup' },
    },
    2: {
      kind: 'connection',
      names: { encryption: 'policyEncryptionAlgorithm', integrity: 'policyAuthAlgorithm', dh: 'pfs' },
    },
  },
  otc: {
    1: { kind: 'ike-policy', names: OTC_NAMES },
    2: { kind: 'ipsec-policy', names: OTC_NAMES },
  },
  apsara: {
    1: { kind: 'connection', names: { encryption: 'IkeEncAlg', integrity: 'IkeAuthAlg', dh: 'IkePfs' } },
    2: { kind: 'connection', names: { encryption: 'IpsecEncAlg', integrity: 'IpsecAuthAlg', dh: 'IpsecPfs' } },
  },
};

/** The sound algorithms of a kind that an end of a dialect can be set to, the best first, as its document lists them. */
export function soundFor(end: EndDialect, phase: Phase, kind: Kind): readonly string[] {
  const recommended = RECOMMENDED[kind];
  const dialect = dialectNamed(end);
  if (dialect === null) return recommended;
  const { kind: holder, names } = FIELDS[apiOf(dialect)][phase];
  for (const contract of contractsIn(dialect)) {
    if (contract.kind !== holder || contract.partial === true) continue;
    const field = fieldNamed(contract.fields, dialect, names[kind]);
    if (field === undefined) continue;
    const known = valuesByLogName(kind, dialect, field.documented ?? field.values ?? []);
    return recommended.filter((logName) => known.has(logName));
  }
  return [];
}
