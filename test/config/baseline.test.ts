import { describe, expect, it } from 'vitest';
import { baselineOf, baselineText, readBaseline, withBaseline } from '../../src/config/baseline.js';
import { lint } from '../../src/library/lint.js';
import { sourceAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';

/** A policy with two faults, and an exception that is of no use. */
const TEXT = `ikepolicy:
  name: plant
  ike_version: v2
  auth_algorithm: sha2-256
  encryption_algorithm: 3des
  phase1_negotiation_mode: main
  # ipsec-lint-ignore ikev1 -- not needed any more
  pfs: group2
`;

/** A report on so many copies of the policy. */
function copies(count: number) {
  return lint(Array.from({ length: count }, (_, index) => new Source(`${index}.yaml`, TEXT)));
}

const ALL = ['unused-exception', 'weak-dh-group', 'weak-encryption'];

function rulesOf(findings: readonly { readonly ruleId: string }[]): readonly string[] {
  return findings.map(({ ruleId }) => ruleId).sort();
}

describe('a baseline', () => {
  it('holds each fault once, and how often it was there, in an order that does not depend on the files', () => {
    const baseline = baselineOf(copies(3));
    expect(baseline.map(({ rule, count }) => [rule, count])).toEqual([
      ['weak-dh-group', 3],
      ['weak-encryption', 3],
    ]);
  });

  it('may hold a fault in several entries, as a merge leaves them: they add up', () => {
    const once = baselineOf(copies(1));
    const { findings, suppressed } = withBaseline(copies(3), [...once, ...baselineOf(copies(2))]);
    expect(new Set(rulesOf(findings))).toEqual(new Set(['unused-exception']));
    expect(suppressed).toHaveLength(6);
  });

  it('is a text with one fault a line that reads as what it was', () => {
    const baseline = baselineOf(copies(2));
    const text = [...baselineText(baseline, { name: 'ipsec-lint', version: '1.2.3' })].join('');
    const [one, other] = baseline.map((entry) => JSON.stringify(entry));
    expect(text).toBe(
      `{"version":1,"tool":{"name":"ipsec-lint","version":"1.2.3"},\n"findings":[\n${String(one)},\n${String(other)}\n]}\n`,
    );
    expect(readBaseline(text)).toEqual({ ok: true, baseline });
    expect(readBaseline([...baselineText([], { name: 'ipsec-lint', version: '1' })].join(''))).toEqual({
      ok: true,
      baseline: [],
    });
  });

  it('accepts as many of each fault as there were, the first ones, and says so in the counts', () => {
    const { findings, suppressed, summary } = withBaseline(copies(3), baselineOf(copies(2)));
    expect(suppressed.map(({ ruleId, place }) => `${sourceAt(place).name} ${ruleId}`)).toEqual([
      '0.yaml weak-encryption',
      '0.yaml weak-dh-group',
      '1.yaml weak-encryption',
      '1.yaml weak-dh-group',
    ]);
    expect(suppressed.every(({ suppression }) => suppression.kind === 'external')).toBe(true);
    expect(findings.map(({ ruleId, place }) => `${sourceAt(place).name} ${ruleId}`)).toEqual([
      '0.yaml unused-exception',
      '1.yaml unused-exception',
      '2.yaml weak-encryption',
      '2.yaml unused-exception',
      '2.yaml weak-dh-group',
    ]);
    expect(summary.suppressed).toBe(4);
    expect(summary.errors + summary.warnings + summary.notes).toBe(findings.length);
  });

  it('leaves all else of a report as it is', () => {
    const report = copies(1);
    expect(withBaseline(report, [])).toEqual(report);
  });

  it('adds to what exceptions accept', () => {
    const accepted = TEXT.replace('ikev1 -- not needed any more', 'weak-dh-group -- the device knows no better');
    const report = lint([new Source('a.yaml', accepted)]);
    const { suppressed, summary } = withBaseline(report, baselineOf(report));
    expect(suppressed.map(({ ruleId, suppression }) => [ruleId, suppression.kind])).toEqual([
      ['weak-dh-group', 'inSource'],
      ['weak-encryption', 'external'],
    ]);
    expect(summary.suppressed).toBe(2);
  });

  it('neither holds nor accepts what is mandatory, or said of exceptions', () => {
    const mandatory = new Set(['weak-encryption']);
    expect(rulesOf(copies(1).findings)).toEqual(ALL);
    expect(baselineOf(copies(1), mandatory).map(({ rule }) => rule)).toEqual(['weak-dh-group']);
    const { findings } = withBaseline(copies(1), baselineOf(copies(1)), mandatory);
    expect(rulesOf(findings)).toEqual(['unused-exception', 'weak-encryption']);
  });
});

describe('a text', () => {
  const entry = { rule: 'ikev1', fingerprint: 'f', count: 1 };
  const withEntry = (changes: object): string =>
    JSON.stringify({ version: 1, findings: [entry, { ...entry, ...changes }] });

  it.each([
    ['no JSON', '{', 'is no baseline'],
    ['no object', '[]', 'is no baseline'],
    ['null', 'null', 'is no baseline'],
    ['no version', '{"findings": []}', 'is no baseline'],
    ['another version', '{"version": 2, "findings": []}', 'is a baseline of another version'],
    ['its version as a text', '{"version": "1", "findings": []}', 'is a baseline of another version'],
    ['no list', '{"version": 1, "findings": {}}', 'is no whole baseline'],
    ['an entry that is none', '{"version": 1, "findings": [null]}', 'is no whole baseline'],
    ['an entry without its rule', withEntry({ rule: undefined }), 'is no whole baseline'],
    ['an entry without its fingerprint', withEntry({ fingerprint: 1 }), 'is no whole baseline'],
    ['an entry that was never there', withEntry({ count: 0 }), 'is no whole baseline'],
    ['an entry that was there by half', withEntry({ count: 1.5 }), 'is no whole baseline'],
    ['a count in quotes', withEntry({ count: '1' }), 'is no whole baseline'],
  ])('is no baseline with %s', (_, text, words) => {
    const reading = readBaseline(text);
    expect(reading.ok ? 'a baseline' : reading.fault).toContain(words);
  });

  it('is one with what it needs', () => {
    expect(readBaseline(withEntry({ count: 2, more: true })).ok).toBe(true);
  });
});
