import { describe, expect, it } from 'vitest';
import {
  dhGroupByName,
  dhGroupByNumber,
  encryptionByName,
  integrityByName,
  vocabularyOf,
} from '../../src/data/algorithms.js';
import type { Field } from '../../src/data/contract.js';
import { contractOf } from '../../src/data/contracts/index.js';
import { fieldsIn } from '../../src/data/dialect.js';
import type { Dialect } from '../../src/model/api.js';
import { apiOf } from '../../src/model/api.js';
import type { Finding, Fix } from '../../src/model/finding.js';
import { pointerAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import { run } from './harness.js';

type Value = string | number;

/** A body that holds one value, and where it stands. */
interface Bodies {
  readonly dialects: readonly Dialect[];
  readonly operation: string;
  /** The object of the contract that holds the fields: a JSON text in a string. */
  readonly within?: string;
  readonly encryption: readonly string[];
  readonly integrity: readonly string[];
  readonly dh: readonly string[];
  readonly bodyOf: (field: string, value: Value) => unknown;
  readonly pointer: (field: string) => string;
}

const ZSTACK = {
  dialects: ['zstack', 'zstack-legacy'],
  encryption: ['ikeEncryptionAlgorithm', 'policyEncryptionAlgorithm'],
  integrity: ['ikeAuthAlgorithm', 'policyAuthAlgorithm'],
  dh: ['ikeDhGroup', 'pfs'],
} as const;

const POLICY = {
  dialects: ['otc', 'openstack'],
  encryption: ['encryption_algorithm'],
  integrity: ['auth_algorithm'],
  dh: ['pfs'],
} as const;

const VPN_CONNECTION = { VpnGatewayId: 'vpn-1', CustomerGatewayId: 'cgw-1', LocalSubnet: '10.1.0.0/16' };
const APSARA = { dialects: ['apsara', 'alibaba-cloud'], operation: 'CreateVpnConnection' } as const;

const ZSTACK_CREATE = {
  ...ZSTACK,
  operation: 'CreateIPsecConnection',
  bodyOf: (field: string, value: Value | undefined) => ({
    params: { peerAddress: '203.0.113.1', vipUuid: '0'.repeat(32), [field]: value },
  }),
  pointer: (field: string) => `/params/${field}`,
} as const;

const ALL: readonly Bodies[] = [
  ZSTACK_CREATE,
  {
    ...ZSTACK,
    operation: 'ChangeIPsecConnection',
    bodyOf: (field, value) => ({ changeIPsecConnection: { peerAddress: '203.0.113.1', [field]: value } }),
    pointer: (field) => `/changeIPsecConnection/${field}`,
  },
  {
    ...POLICY,
    operation: 'CreateIkePolicy',
    bodyOf: (field, value) => ({ ikepolicy: { [field]: value } }),
    pointer: (field) => `/ikepolicy/${field}`,
  },
  {
    ...POLICY,
    operation: 'CreateIpsecPolicy',
    bodyOf: (field, value) => ({ ipsecpolicy: { [field]: value } }),
    pointer: (field) => `/ipsecpolicy/${field}`,
  },
  {
    ...APSARA,
    within: 'IkeConfig',
    encryption: ['IkeEncAlg'],
    integrity: ['IkeAuthAlg'],
    dh: ['IkePfs'],
    bodyOf: (field, value) => ({ ...VPN_CONNECTION, IkeConfig: JSON.stringify({ [field]: value }) }),
    pointer: (field) => `/IkeConfig/${field}`,
  },
  {
    ...APSARA,
    within: 'IpsecConfig',
    encryption: ['IpsecEncAlg'],
    integrity: ['IpsecAuthAlg'],
    dh: ['IpsecPfs'],
    bodyOf: (field, value) => ({ ...VPN_CONNECTION, IpsecConfig: JSON.stringify({ [field]: value }) }),
    pointer: (field) => `/IpsecConfig/${field}`,
  },
];

const RULES = { encryption: 'weak-encryption', integrity: 'weak-integrity', dh: 'weak-dh-group' } as const;

function fieldOf({ operation, within }: Bodies, dialect: Dialect, name: string): Field {
  const fields = fieldsIn(contractOf(operation)?.fields ?? [], dialect);
  const holder =
    within === undefined ? fields : fieldsIn(fields.find((field) => field.name === within)?.fields ?? [], dialect);
  const found = holder.find((field) => field.name === name);
  if (found === undefined) throw new Error(`${operation} has no ${name}`);
  return found;
}

function standingOf(type: keyof typeof RULES, dialect: Dialect, value: Value): string | undefined {
  if (typeof value === 'number') return dhGroupByNumber(value)?.standing;
  const vocabulary = vocabularyOf(dialect);
  if (type === 'dh') return dhGroupByName(vocabulary, value)?.standing;
  return (type === 'encryption' ? encryptionByName(vocabulary, value) : integrityByName(vocabulary, value))?.standing;
}

/** The value that a fix writes, as messages spell it. */
function writtenBy(fix: Fix | null): string | null {
  return fix?.description.split(' ').at(-1) ?? null;
}

const CASES = ALL.flatMap((bodies) =>
  bodies.dialects.flatMap((dialect) =>
    (['encryption', 'integrity', 'dh'] as const).flatMap((type) =>
      bodies[type].map((name) => ({ bodies, dialect, type, name, operation: bodies.operation })),
    ),
  ),
);

describe.each(CASES)('$name of $operation in the dialect $dialect', ({ bodies, dialect, type, name }) => {
  const field = fieldOf(bodies, dialect, name);

  function judge(value: Value): Finding[] {
    const source = new Source('body.json', JSON.stringify(bodies.bodyOf(name, value)));
    const { findings } = run([source], { dialects: [dialect] });
    return findings.filter(({ ruleId, place }) => ruleId === RULES[type] && pointerAt(place) === bodies.pointer(name));
  }

  it.each(field.values ?? [])('judges %s as the registry does', (value) => {
    const found = judge(value);
    const standing = standingOf(type, dialect, value);
    expect(found).toHaveLength(standing === 'broken' || standing === 'weak' ? 1 : 0);
    if (standing === 'broken') expect(found[0]?.level).toBe('error');
  });

  it('offers a sound value in place of each weak one', () => {
    const values = field.values ?? [];
    const sound = values
      .filter((value) => standingOf(type, dialect, value) === 'sound')
      .map((value) => JSON.stringify(value));
    const advice = values.flatMap((value) => judge(value)).map(({ message }) => message.split('; write ')[1] ?? '');
    for (const words of advice) expect(sound.some((value) => words.includes(value))).toBe(true);
  });

  it('names what its fix writes, and names it first unless nothing documented is sound', () => {
    const { values = [], documented = values } = field;
    const isSound = documented.some((value) => standingOf(type, dialect, value) === 'sound');
    for (const { message, fix } of values.flatMap((value) => judge(value))) {
      const [, advice = ''] = message.split('; write ');
      const written = writtenBy(fix);
      if (written === null) continue;
      expect(isSound ? advice.startsWith(written) : advice.includes(written), `${message} (${written})`).toBe(true);
    }
  });
});

describe('the groups of both phases of a connection', () => {
  const groups = fieldOf(ZSTACK_CREATE, 'zstack', 'ikeDhGroup').values ?? [];
  const pfs = [...(fieldOf(ZSTACK_CREATE, 'zstack', 'pfs').values ?? []), undefined];
  const rules = new Set(['weak-dh-group', 'no-pfs', 'pfs-weaker-than-ike', 'implicit-weak-default']);

  it.each(groups)('agree with their fixes beside group %s in phase 1', (ikeDhGroup) => {
    for (const value of pfs) {
      const { params } = ZSTACK_CREATE.bodyOf('pfs', value);
      const source = new Source('body.json', JSON.stringify({ params: { ...params, ikeDhGroup } }));
      for (const { message, ruleId, fix } of run([source]).findings) {
        const written = writtenBy(fix);
        if (!rules.has(ruleId) || written === null) continue;
        expect(message.split('; write ')[1]?.startsWith(written), `${message} (${written})`).toBe(true);
      }
    }
  });
});

it('covers every API', () => {
  expect([...new Set(CASES.map(({ dialect }) => apiOf(dialect)))]).toEqual(['zstack', 'otc', 'apsara']);
});
