import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facing } from '../../src/cli/simulate/select.js';
import type { Negotiation } from '../../src/model/negotiation.js';
import { simulate } from '../../src/simulate/simulate.js';
import { readConfigurations } from './reading.js';

/** More than are all looked at one by one. */
const MANY = 90;

const KEYS = ['Wq4-t9Zr.Lx2_Vb7Nn5Kd8Ju', 'Zt8-m3Qx.Hc6_Rf1Wp4Yj9Bn'] as const;

/** Lines with keys for peers that there are not. */
function padding(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `pad${index}.invalid 192.0.2.${index} : PSK "pad-${index}-Kd8Ju5Nn7Vb"`,
  );
}

function negotiated(
  ids: Ids,
  secrets: { readonly home: readonly string[]; readonly away: readonly string[] },
): Negotiation {
  const conn = (own: string, peer: string, auto: string): string => `conn net
  auto=${auto}
  keyexchange=${ids.version}
  authby=secret
  left=${own}
  right=${peer}
  ${own === '203.0.113.1' ? 'leftid' : 'rightid'}=${ids.home}
  ${own === '203.0.113.1' ? 'rightid' : 'leftid'}=${ids.away}
`;
  const { ends } = readConfigurations({
    'home/ipsec.conf': conn('203.0.113.1', ids.away === '%any' ? '%any' : '198.51.100.1', 'add'),
    'home/ipsec.secrets': `${secrets.home.join('\n')}\n`,
    'away/ipsec.conf': conn('198.51.100.1', '203.0.113.1', 'start').replace('leftid=%any', 'leftid=branch.example.org'),
    'away/ipsec.secrets': `${secrets.away.join('\n')}\n`,
  });
  const [one, other] = ends;
  if (one === undefined || other === undefined) throw new Error('there are no two ends');
  const [left, right] = facing(one, other);
  return simulate(left.end, right.end, {});
}

interface Ids {
  readonly home: string;
  readonly away: string;
  readonly version: string;
}

/** What came of it, without the places. */
function outcome({ verdict, directions }: Negotiation): unknown {
  return [verdict, directions.map(({ causes, verdict: word }) => [word, causes.map(({ message }) => message)])];
}

const owner = fc.constantFrom(
  ...['203.0.113.1', '198.51.100.1', '198.51.100.0/24', '198.51.100.0-198.51.100.9', '0.0.0.0/0', '%any', ''],
  ...[
    'hq.example.org',
    'branch.example.org',
    '*.example.org',
    'Branch.Example.org',
    'one@example.org',
    '*@example.org',
  ],
  ...['"C=CH, O=Plant, CN=branch"', '"C=CH,O=Plant,CN=branch"', '"C=CH, O=Plant, CN=*"', '@#6272616e6368'],
);
const line = fc
  .tuple(fc.array(owner, { maxLength: 2 }), fc.constantFrom(...KEYS))
  .map(([owners, key]) => `${owners.join(' ')} : PSK "${key}"`);
const ids = fc.record({
  home: fc.constantFrom('203.0.113.1', 'hq.example.org', '"C=CH, O=Plant, CN=hq"'),
  away: fc.constantFrom(
    ...[
      '198.51.100.1',
      'branch.example.org',
      'one@example.org',
      '"C=CH, O=Plant, CN=branch"',
      '@#6272616e6368',
      '%any',
    ],
  ),
  version: fc.constantFrom('ikev1', 'ikev2'),
});

describe('a gateway of many keys', () => {
  it('takes the key that it takes without those of other peers', () => {
    fc.assert(
      fc.property(ids, fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(MANY), (names, home, before) => {
        const away = [`: PSK "${KEYS[0]}"`];
        const others = padding(MANY);
        // Where none fits, the first one is shown: it is that of another peer in both.
        const few = [...others.slice(0, 1), ...home];
        const many = [...others.slice(0, before + 1), ...home, ...others.slice(before + 1)];
        expect(outcome(negotiated(names, { home: many, away }))).toEqual(
          outcome(negotiated(names, { home: few, away })),
        );
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
