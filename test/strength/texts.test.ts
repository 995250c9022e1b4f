import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';

/** A body with a finding of its own, to be told from what stands beside it. */
const WEAK = '{"params": {"name": "a", "peerAddress": "31.1.1.1", "authKey": "${K}", "ikeDhGroup": 2}}';

interface Outcome {
  readonly rules: readonly string[];
  readonly resources: number;
}

/** Lints a hostile text between two sound sources, which must be linted as if it were not there. */
function besideOthers(name: string, text: string): Outcome {
  const alone = lint([new Source('weak.json', WEAK)]);
  const report = lint([
    new Source('weak.json', WEAK),
    new Source(name, text, { named: true }),
    new Source('weak2.json', WEAK),
  ]);
  const of = (file: string): readonly string[] =>
    report.findings
      .filter(({ place }) => 'source' in place && place.source.name === file)
      .map(({ ruleId }) => ruleId)
      .filter((id) => alone.findings.some(({ ruleId }) => ruleId === id));
  expect(of('weak.json')).toEqual(alone.findings.map(({ ruleId }) => ruleId));
  expect(of('weak2.json')).toEqual(of('weak.json'));
  const rules = report.findings
    .filter(({ place }) => 'source' in place && place.source.name === name)
    .map(({ ruleId }) => ruleId);
  return { rules: [...new Set(rules)].sort(), resources: report.summary.resources - 2 };
}

describe('nesting', () => {
  it.each([
    ['objects in JSON', 'deep.json', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['lists in JSON', 'deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['lists that never close', 'deep.json', '['.repeat(100_000)],
    ['flow lists in YAML', 'deep.yaml', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['flow mappings in YAML', 'deep.yaml', `${'{a: '.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['block lists in YAML', 'deep.yaml', `${'- '.repeat(100_000)}1`],
  ])('of 100,000 %s is refused as a limit', (_, name, text) => {
    expect(besideOthers(name, text)).toEqual({ rules: ['input-limit'], resources: 0 });
  });

  it('of JSON texts in JSON strings ends', () => {
    let text = '{"IkeConfig": "x"}';
    for (let level = 0; level < 12; level++) text = JSON.stringify({ IkeConfig: text });
    expect(() => besideOthers('strings.json', text)).not.toThrow();
  });
});

describe('aliases', () => {
  it('that multiply are refused as a limit', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const previous = level === 0 ? 'x' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array.from({ length: 10 }, () => previous).join(', ')}]`;
    });
    expect(besideOthers('bomb.yaml', levels.join('\n')).rules).toEqual(['input-limit']);
  });

  it('that lead into themselves are a fault of the text', () => {
    const { rules, resources } = besideOthers('cycle.yaml', 'params: &a\n  peerCidrs: [*a]\n  b: *a\n');
    expect(rules).not.toEqual([]);
    expect(resources).toBeLessThanOrEqual(1);
  });
});

describe('values', () => {
  const body = (member: string): string =>
    `{"params": {"name": "a", "authMode": "psk", "ikeVersion": "ikev2", ${member}}}`;

  it.each([
    ['__proto__', '"__proto__": {"vipUuid": "x"}, "constructor": 1, "toString": null'],
    ['lone surrogates', String.raw`"vipUuid": "\ud800", "\udfff": "\ud800\ud800"`],
    ['raw lone surrogates', '"vipUuid": "\ud800", "\udfff": 1'],
    ['huge numbers', '"ikeDhGroup": 1e999999, "ikeLifeTime": 123456789012345678901234567890, "lifeTime": -0'],
    ['a number of a million digits', `"ikeDhGroup": ${'9'.repeat(1_000_000)}`],
    ['NUL', '"vipUuid": "\u0000", "peerAddress": "1.1.1.1\u0000"'],
    ['an address of a million dots', `"peerAddress": "${'1.'.repeat(500_000)}"`],
    ['a million blanks', `"peerCidrs": ["${' '.repeat(1_000_000)}"]`],
    ['a key of a million characters', `"authKey": "${'k'.repeat(1_000_000)}"`],
    ['an unknown name of a million characters', `"${'n'.repeat(1_000_000)}": 1`],
  ])('%s are read as they are', (_, member) => {
    for (const name of ['value.json', 'value.yaml', 'value.jsonl']) {
      const { resources } = besideOthers(name, body(member));
      expect(resources).toBeLessThanOrEqual(1);
    }
    expect(besideOthers('value.json', body(member)).resources).toBe(1);
  });

  it('__proto__ gives a body nothing', () => {
    const { rules } = besideOthers('proto.json', body('"__proto__": {"peerAddress": "31.1.1.1", "vipUuid": "x"}'));
    expect(rules).toContain('missing-field');
    expect(Object.hasOwn(Object.prototype, 'peerAddress')).toBe(false);
  });
});

describe('many parts', () => {
  /** Less CPU time, in microseconds, is measured too roughly. */
  const LEAST = 3000;

  /** How much longer eight times as many parts take, at best of three. */
  function growth(text: (count: number) => string, name: string): number {
    const spent = (count: number): number => {
      const source = new Source(name, text(count), { named: true });
      // CPU time: other programs take none of it.
      const begin = process.cpuUsage();
      lint([source]);
      return process.cpuUsage(begin).user;
    };
    spent(1000);
    const ratios = [1, 2, 3].map(() => spent(80_000) / Math.max(LEAST, spent(10_000)));
    return Math.min(...ratios);
  }

  const many = (count: number, one: (index: number) => string, between: string): string =>
    Array.from({ length: count }, (_, index) => one(index)).join(between);

  it.each([
    ['keys', 'a.json', (count: number) => `{"params": {${many(count, (index) => `"k${index}": 1`, ',')}}}`],
    ['equal keys', 'a.json', (count: number) => `{"params": {${many(count, () => '"k": 1', ',')}}}`],
    ['YAML keys', 'a.yaml', (count: number) => `params:\n${many(count, (index) => `  k${index}: 1`, '\n')}\n`],
    [
      'networks',
      'a.json',
      (count: number) =>
        `{"params": {"peerCidrs": [${many(count, (i) => `"10.${(i >> 8) & 255}.${i & 255}.0/24"`, ',')}]}}`,
    ],
    [
      'networks in one string',
      'a.json',
      (count: number) =>
        `{"RegionId": "r", "RemoteSubnet": "${many(count, () => '10.0.0.0/33', ',')}", "LocalSubnet": "10.0.0.0/24", "CustomerGatewayId": "c", "VpnGatewayId": "v"}`,
    ],
    ['bodies in a list', 'a.json', (count: number) => `[${many(count / 10, () => WEAK, ',')}]`],
    ['bodies on lines', 'a.jsonl', (count: number) => many(count / 10, () => WEAK, '\n')],
    ['lines that cannot be read', 'a.jsonl', (count: number) => many(count, () => '{"params"', '\n')],
    ['open quotes in a script', 'a.sh', (count: number) => `curl ${many(count, () => `-d '{"params": "`, ' ')}`],
    ['opened comments', 'a.json', (count: number) => `{"params": ${'/*'.repeat(count)}`],
  ])('%s take no more than their share of time', (_, name, text) => {
    // Linear is 8, quadratic 64; the rest is left to the garbage collector, whose threads count too.
    expect(growth(text, name)).toBeLessThan(32);
  });

  it('a million keys are read', () => {
    const text = `{"params": {${many(1_000_000, (index) => `"k${index}": 1`, ',')}}}`;
    const report = lint([new Source('keys.json', text)]);
    expect(report.summary.resources).toBeLessThanOrEqual(1);
  });

  it('one line of 50 MB is read', () => {
    const report = lint([
      new Source('line.json', `{"params": {"ikeVersion": "ikev2", "authKey": "${'x'.repeat(50_000_000)}"}}`, {
        named: true,
      }),
    ]);
    expect(report.summary.resources).toBe(1);
  });
});
