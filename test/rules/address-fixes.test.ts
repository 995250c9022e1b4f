import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import type { Edit, Finding } from '../../src/model/finding.js';
import { Source } from '../../src/model/source.js';

const FIXABLE: ReadonlySet<string> = new Set(['cidr-host-bits', 'invalid-cidr']);

function addressFindings(text: string, name: string): readonly Finding[] {
  return lint([new Source(name, text)]).findings.filter(({ ruleId }) => FIXABLE.has(ruleId));
}

function applied(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = edits.toSorted((one, other) => other.range.start - one.range.start);
  return fromTheEnd.reduce(
    (result, { range, text: written }) => result.slice(0, range.start) + written + result.slice(range.end),
    text,
  );
}

const octet = fc.integer({ min: 0, max: 255 });
const network = fc
  .tuple(octet, octet, octet, fc.integer({ min: 8, max: 32 }))
  .map(([a, b, c, d]) => `10.${a}.${b}.${c}/${d}`);
const blanks = fc.constantFrom('', ' ', '  ');
const entry = fc.tuple(blanks, network, blanks).map((parts) => parts.join(''));
const entries = fc.array(entry, { minLength: 1, maxLength: 5 });

const FORMS: readonly (readonly [string, string, (list: readonly string[]) => string])[] = [
  [
    'a list in JSON',
    'group.json',
    (list) => JSON.stringify({ endpoint_group: { type: 'cidr', endpoints: list } }, null, 2),
  ],
  [
    'a list in YAML',
    'group.yaml',
    (list) => `endpoint_group:\n  type: cidr\n  endpoints:\n${list.map((text) => `    - '${text}'\n`).join('')}`,
  ],
  [
    'a comma list in JSON',
    'connection.json',
    (list) => JSON.stringify({ VpnConnectionId: 'vco-1', LocalSubnet: '192.168.0.0/24', RemoteSubnet: list.join(',') }),
  ],
  [
    'a comma list with escapes',
    'connection.json',
    (list) =>
      `{"VpnConnectionId":"vco-1","RemoteSubnet":"${list.join(',').replaceAll('/', '\\/').replaceAll('1', '\\u0031')}"}`,
  ],
];

describe.each(FORMS)('the fixes of %s', (_, name, write) => {
  it('leave nothing to fix', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = write(list);
        const found = addressFindings(text, name);
        const fixed = applied(
          text,
          found.flatMap(({ fix }) => fix?.edits ?? []),
        );
        // A network with blanks around it and bits behind its prefix takes two rounds.
        const again = addressFindings(fixed, name);
        const twice = applied(
          fixed,
          again.flatMap(({ fix }) => fix?.edits ?? []),
        );
        expect(found.every(({ fix }) => fix !== null)).toBe(true);
        expect(addressFindings(twice, name)).toEqual([]);
      }),
    );
  });
});

describe('the fix of bits behind a prefix', () => {
  const safety = (list: readonly string[]): readonly (boolean | undefined)[] =>
    addressFindings(JSON.stringify({ endpoint_group: { type: 'cidr', endpoints: list } }), 'group.json').map(
      ({ fix }) => fix?.safe,
    );

  it.each([
    [['10.1.2.3/24'], [true]],
    [['10.1.2.3/8'], [true]],
    [['fd00::1/7'], [true]],
    // No network of anyone: the prefix is wrong.
    [['10.1.2.3/7'], [false]],
    [['128.0.0.1/1'], [false]],
    [['fd00::1/6'], [false]],
    // Two entries that would be alike: one of them has the wrong prefix or address.
    [
      ['10.1.2.3/24', '10.1.2.4/24'],
      [false, false],
    ],
    [
      ['10.1.2.0/24', '10.1.2.4/24', '10.1.3.4/24'],
      [false, true],
    ],
  ])('of %j is safe: %j', (list, safe) => {
    expect(safety(list)).toEqual(safe);
  });
});
