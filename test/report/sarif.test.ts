import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import { multitoolFile } from '../../scripts/sarif-multitool.js';
import type { SuppressedFinding } from '../../src/model/finding.js';
import { Redactor } from '../../src/model/redaction.js';
import type { Report } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { locate } from '../../src/report/located.js';
import type { SarifOptions } from '../../src/report/sarif.js';
import { sarif } from '../../src/report/sarif.js';
import { RULES } from '../../src/rules/index.js';
import { finding, nodeAt, rangeOf, reportOf, rule } from './build.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile<Log>(JSON.parse(readFileSync(multitoolFile('sarif-2.1.0.json'), 'utf8')) as object);

const OPTIONS: SarifOptions = {
  tool: { name: 'ipsec-lint', version: '1.2.3' },
  workingFolder: '',
  suppressed: false,
};

/** The only run of a report, which is checked against the schema of SARIF 2.1.0. */
function runOf(report: Report, options: Partial<SarifOptions> = {}): Run {
  const log: unknown = JSON.parse([...sarif(locate(report), { ...OPTIONS, ...options })].join(''));
  if (!validate(log)) throw new Error(ajv.errorsText(validate.errors));
  const [run] = log.runs;
  if (run === undefined) throw new Error('no run');
  return run;
}

function resultsOf(report: Report, options: Partial<SarifOptions> = {}): readonly Result[] {
  return runOf(report, options).results ?? [];
}

function firstOf(report: Report, options: Partial<SarifOptions> = {}): Result {
  const [result] = resultsOf(report, options);
  if (result === undefined) throw new Error('no result');
  return result;
}

const source = new Source('a dir/ä.json', '{\n  "dh": "2",\n  "pfs": "none"\n}');
const place = nodeAt(source, ['params', 'dh'], '"2"');
const other = nodeAt(source, ['params', 'pfs'], '"none"');

describe('a SARIF log', () => {
  it('names tool, rules and conventions', () => {
    const run = runOf(reportOf([finding({ place })]));
    expect(run).toMatchObject({
      tool: { driver: { name: 'ipsec-lint', version: '1.2.3', semanticVersion: '1.2.3' } },
      automationDetails: { id: 'ipsec-lint/' },
      columnKind: 'utf16CodeUnits',
      redactionTokens: ['[redacted]'],
      invocations: [{ executionSuccessful: true }],
    });
    expect(Object.keys(run.invocations?.[0] ?? {})).toEqual(['executionSuccessful']);
  });

  it('describes a rule of security', () => {
    expect(runOf(reportOf([])).tool.driver.rules?.[0]).toMatchObject({
      id: 'weak-dh-group',
      name: 'WeakDhGroup',
      shortDescription: { text: 'Diffie-Hellman group too small or badly generated.' },
      helpUri: 'https://github.com/ipsec-lint/ipsec-lint/blob/main/docs/rules/weak-dh-group.md',
      defaultConfiguration: { level: 'error' },
      relationships: [{ target: { id: '326', index: 0, toolComponent: { name: 'CWE' } }, kinds: ['superset'] }],
      properties: {
        tags: ['security', 'ipsec', 'vpn', 'cryptography', 'external/cwe/cwe-326'],
        precision: 'very-high',
        'problem.severity': 'error',
        'security-severity': '8.1',
      },
    });
  });

  it('describes a rule of interoperability', () => {
    const plain = rule({ id: 'mtu-constraint', securitySeverity: null, cwe: [], levels: { only: 'note' } });
    const descriptor = runOf(reportOf([], { rules: [plain] })).tool.driver.rules?.[0];
    expect(descriptor?.properties?.tags).not.toContain('security');
    expect(descriptor?.properties).not.toHaveProperty('security-severity');
    expect(descriptor?.properties).toMatchObject({ 'problem.severity': 'recommendation' });
    expect(descriptor).not.toHaveProperty('relationships');
  });

  it('gives a rule no name that only repeats its id', () => {
    const descriptor = runOf(reportOf([], { rules: [rule({ id: 'ikev1' })] })).tool.driver.rules?.[0];
    expect(descriptor).not.toHaveProperty('name');
  });

  it('classes rules by the weaknesses of CWE', () => {
    const rules = [rule({ id: 'one', cwe: [1240, 326] }), rule({ id: 'two', cwe: [326] })];
    const { taxonomies, tool } = runOf(reportOf([], { rules }));
    expect(taxonomies?.[0]?.taxa?.map(({ id }) => id)).toEqual(['326', '1240']);
    expect(tool.driver.rules?.map((one) => one.relationships?.map(({ target }) => target.index))).toEqual([
      [1, 0],
      [0],
    ]);
  });

  it('names every weakness of our own rules', () => {
    const taxa = runOf(reportOf([], { rules: RULES })).taxonomies?.[0]?.taxa ?? [];
    expect(taxa.filter(({ shortDescription }) => shortDescription === undefined)).toEqual([]);
    expect(taxa.length).toBeGreaterThan(5);
  });

  it('puts notices into notifications', () => {
    const notices = [{ file: 'gone.json', message: 'cannot be read [why]' }];
    expect(runOf(reportOf([], { notices })).invocations?.[0]).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: [
        {
          level: 'warning',
          message: { text: String.raw`cannot be read \[why\].` },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.json', uriBaseId: '%SRCROOT%' } } }],
        },
      ],
    });
  });

  it('comes in pieces', () => {
    const many = Array.from({ length: 1000 }, () => finding({ place }));
    const chunks = [...sarif(locate(reportOf(many)), OPTIONS)];
    expect(chunks.length).toBeGreaterThan(1000);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(10_000);
    expect(validate(JSON.parse(chunks.join('')))).toBe(true);
  });

  it('is the same for the same report', () => {
    const report = reportOf([finding({ place })]);
    expect([...sarif(locate(report), OPTIONS)].join('')).toBe([...sarif(locate(report), OPTIONS)].join(''));
  });
});

describe('a SARIF result', () => {
  it('has rule, level, message, location and region', () => {
    expect(firstOf(reportOf([finding({ place, message: 'Too small' })]))).toMatchObject({
      ruleId: 'weak-dh-group',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Too small.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20dir/%C3%A4.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 12 },
          },
          logicalLocations: [{ fullyQualifiedName: '/params/dh', kind: 'value' }],
        },
      ],
    });
  });

  it('has a location, without a region, where there is no text', () => {
    const body = nodeAt(new Source('body', '2', { textless: true }), ['dh'], '2');
    const { locations } = firstOf(reportOf([finding({ place: body })]));
    expect(locations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'body', uriBaseId: '%SRCROOT%' } });
  });

  it('links its related places from the message', () => {
    const related = [
      { place: other, message: 'PFS [off]' },
      { place, message: 'itself' },
    ];
    const result = firstOf(reportOf([finding({ place, message: 'Too [small] \\', related })]));
    expect(result.message.text).toBe(String.raw`Too \[small\] \\. See [PFS \[off\]](1), [itself](2).`);
    expect(result.relatedLocations?.map(({ id, message }) => [id, message?.text])).toEqual([
      [1, 'PFS [off]'],
      [2, 'itself'],
    ]);
  });

  it('carries its fix as changes', () => {
    const edits = [
      { source, range: rangeOf(source, '"2"'), text: '"14"' },
      { source, range: rangeOf(source, '"none"'), text: '"14"' },
    ];
    const fix = { description: 'Write 14', safe: false, edits };
    expect(firstOf(reportOf([finding({ place, fix })])).fixes).toEqual([
      {
        description: { text: 'Write 14 (changes what is negotiated)' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a%20dir/%C3%A4.json', uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 12 },
                insertedContent: { text: '"14"' },
              },
              {
                deletedRegion: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 16 },
                insertedContent: { text: '"14"' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('has no fix where an edit has no region', () => {
    const body = new Source('body', '2', { textless: true });
    const edits = [{ source: body, range: { start: 0, end: 1 }, text: '14' }];
    const fix = { description: 'Write 14', safe: false, edits };
    expect(firstOf(reportOf([finding({ place: nodeAt(body, ['dh'], '2'), fix })]))).not.toHaveProperty('fixes');
  });

  it('is left out if suppressed, unless it is asked for', () => {
    const accepted = (justification: string | null): SuppressedFinding[] => [
      { ...finding({ place }), suppression: { kind: 'external', justification } },
    ];
    const suppressed = accepted(null);
    expect(resultsOf(reportOf([], { suppressed }))).toEqual([]);
    expect(firstOf(reportOf([], { suppressed }), { suppressed: true }).suppressions).toEqual([
      { kind: 'external', status: 'accepted' },
    ]);
    const reasoned = reportOf([], { suppressed: accepted('until the device is gone') });
    expect(firstOf(reasoned, { suppressed: true }).suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'until the device is gone' },
    ]);
  });

  it('shows no key', () => {
    const key = 'correct-horse-battery';
    const leaky = finding({ place, message: key, related: [{ place, message: key }] });
    const text = [...sarif(locate(reportOf([leaky], { redactor: new Redactor([key]) })), OPTIONS)].join('');
    expect(text).not.toContain(key);
    expect(text).toContain(String.raw`\\[redacted\\]`);
  });
});

describe('the fingerprint of a result', () => {
  const identity = { resource: 'zstack:connection:berlin', pointer: '/params/dh', value: '2' };
  const printOf = (report: Report): string | undefined => firstOf(report).partialFingerprints?.['ipsecLint/v1'];

  it('survives another line, file and index', () => {
    const moved = new Source('moved.yaml', '\n\n\nx:\n  dh: "2"');
    const elsewhere = nodeAt(moved, ['x', 'dh'], '"2"', { index: 3 });
    expect(printOf(reportOf([finding({ place: elsewhere, identity })]))).toBe(
      printOf(reportOf([finding({ place, identity })])),
    );
  });

  it('holds a constant for a secret', () => {
    const redactor = new Redactor(['first-long-key', 'second-long-key']);
    const of = (value: string) =>
      printOf(reportOf([finding({ place, identity: { ...identity, value } })], { redactor }));
    expect(of('first-long-key')).toBe(of('second-long-key'));
    expect(of('first-long-key')).not.toBe(of('no key'));
  });

  it('tells copies apart by their number', () => {
    const prints = resultsOf(reportOf([finding({ place, identity }), finding({ place: other, identity })])).map(
      ({ partialFingerprints }) => partialFingerprints?.['ipsecLint/v1'],
    );
    expect(prints[0]).toMatch(/^[0-9a-f]{32}:1$/u);
    expect(prints[1]).toBe(prints[0]?.replace(':1', ':2'));
  });
});

describe('the URI of a file', () => {
  const uriOf = (name: string, workingFolder = ''): unknown => {
    const node = nodeAt(new Source(name, '"2"'), ['dh'], '"2"');
    const { locations } = firstOf(reportOf([finding({ place: node })]), { workingFolder });
    return locations?.[0]?.physicalLocation?.artifactLocation;
  };
  const base = { uriBaseId: '%SRCROOT%' };

  it.each([
    ['a.json', '', { uri: 'a.json', ...base }],
    ['a.json', 'infra/vpn', { uri: 'infra/vpn/a.json', ...base }],
    ['../a.json', 'infra/vpn', { uri: 'infra/a.json', ...base }],
    ['./x/./a.json', '', { uri: 'x/a.json', ...base }],
    ['a:b #?%[1].json', '', { uri: 'a%3Ab%20%23%3F%25%5B1%5D.json', ...base }],
    ['\ud800.json', '', { uri: '%EF%BF%BD.json', ...base }],
    ['', '', { uri: 'input', ...base }],
    ['../../out.json', 'infra', { uri: '../out.json' }],
    ['/tmp/a b.json', 'infra', { uri: 'file:///tmp/a%20b.json' }],
    ['D:/a.json', 'infra', { uri: 'file:///D:/a.json' }],
  ])('%j seen from %j', (name, folder, expected) => {
    expect(uriOf(name, folder)).toEqual(expected);
  });
});

describe("GitHub's limits", () => {
  it('hold for our own rules', () => {
    const descriptors = runOf(reportOf([], { rules: RULES })).tool.driver.rules ?? [];
    expect(new Set(descriptors.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { id, shortDescription, fullDescription, help, properties } of descriptors) {
      for (const text of [shortDescription?.text, fullDescription?.text]) {
        expect(text, id).toMatch(/\S/u);
        // Cut short by us, it would lose its end.
        expect(text, id).not.toMatch(/…$/u);
      }
      expect(help?.text, id).toMatch(/\S/u);
      expect(properties?.tags?.length, id).toBeLessThanOrEqual(20);
      const severity: unknown = properties?.['security-severity'];
      expect(properties?.tags?.includes('security'), id).toBe(severity !== undefined);
      if (severity === undefined) continue;
      expect(severity, id).toMatch(/^\d{1,2}\.\d$/u);
      expect(Number(severity), id).toBeGreaterThan(0);
      expect(Number(severity), id).toBeLessThanOrEqual(10);
    }
  });

  it('hold for rules with too much to say', () => {
    const long = 'Word '.repeat(600);
    const wordy = rule({
      id: 'weak-'.repeat(100),
      summary: long,
      why: long,
      mend: long,
      cwe: Array.from({ length: 40 }, (_, index) => index + 100),
      levels: { none: 'note' },
    });
    const descriptor = runOf(reportOf([], { rules: [wordy] })).tool.driver.rules?.[0];
    expect(descriptor?.name?.length).toBeLessThanOrEqual(255);
    expect(descriptor?.shortDescription?.text.length).toBeLessThanOrEqual(1024);
    expect(descriptor?.fullDescription?.text.length).toBeLessThanOrEqual(1024);
    expect(descriptor?.properties?.tags).toHaveLength(20);
    expect(descriptor?.properties?.tags).toContain('security');
    expect(typeof descriptor?.properties?.['security-severity']).toBe('string');
  });

  it('hold for a result with too much to say', () => {
    const related = Array.from({ length: 2000 }, (_, index) => ({ place: other, message: `place ${String(index)}` }));
    const result = firstOf(reportOf([finding({ place, message: '\u{1f600}'.repeat(5000), related })]));
    expect(result.relatedLocations).toHaveLength(100);
    expect(result.message.text).toMatch(/ and 1900 more\.$/u);
    expect(result.message.text).not.toMatch(/\p{Surrogate}/u);
    expect(result.message.text?.length).toBeLessThan(6000);
  });

  it('leave no text empty', () => {
    const empty = finding({ place, message: '', related: [{ place: other, message: '' }] });
    const silent = rule({ summary: '', why: '', mend: '', references: [] });
    const run = runOf(reportOf([empty], { rules: [silent], notices: [{ file: '', message: '' }] }));
    const texts: string[] = [];
    JSON.stringify(run, (name, value: unknown) => {
      if (name === 'text' && typeof value === 'string') texts.push(value);
      return value;
    });
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('keep the worst of too many results, in order, and say so', () => {
    const levels = ['note', 'warning', 'error'] as const;
    const many = Array.from({ length: 25_200 }, (_, index) =>
      finding({ place, level: levels[index % 3] ?? 'note', message: String(index) }),
    );
    const run = runOf(reportOf(many));
    const results = run.results ?? [];
    expect(results).toHaveLength(25_000);
    expect(results.filter(({ level }) => level === 'note')).toHaveLength(8_200);
    const order = results.map(({ message }) => Number.parseInt(message.text ?? '', 10));
    expect(order).toEqual([...order].sort((one, two) => one - two));
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
      'Code scanning takes 25,000 results: the 200 mildest findings are left out.',
    );
  });
});

describe('compliance profiles in SARIF', () => {
  const first = {
    title: 'RFC 8247, section 2.4',
    says: 'Diffie-Hellman groups',
    url: 'https://www.rfc-editor.org/rfc/rfc8247',
  };
  const second = { title: 'RFC 9395, section 3', says: 'IKEv1 is deprecated', url: null };
  const profiles = [
    { id: 'one', title: 'Profile one', version: '1', date: '2026', url: null, clauses: [second] },
    {
      id: 'two',
      title: 'Profile two',
      version: '2',
      date: '2026-01',
      url: 'https://two.example/',
      clauses: [second, first],
    },
  ];
  const broken = finding({ place, profiles: [{ id: 'two', clause: first.title }] });

  it('are taxonomies behind the weaknesses, with their clauses as taxa', () => {
    const run = runOf(reportOf([broken], { profiles }));
    expect(run.taxonomies?.map(({ name }) => name)).toEqual(['CWE', 'one', 'two']);
    expect(run.tool.driver.supportedTaxonomies).toEqual([
      { name: 'CWE', index: 0 },
      { name: 'one', index: 1 },
      { name: 'two', index: 2 },
    ]);
    expect(run.taxonomies?.[2]?.taxa?.[1]).toEqual({
      id: 'RFC 8247, section 2.4',
      shortDescription: { text: 'Diffie-Hellman groups.' },
      helpUri: 'https://www.rfc-editor.org/rfc/rfc8247',
    });
  });

  it('are named by each finding that breaks them', () => {
    expect(firstOf(reportOf([broken], { profiles })).taxa).toEqual([
      { id: 'RFC 8247, section 2.4', index: 1, toolComponent: { name: 'two', index: 2 } },
    ]);
    expect(firstOf(reportOf([finding({ place })], { profiles }))).not.toHaveProperty('taxa');
  });

  it('stand first where no rule has to do with a weakness', () => {
    const run = runOf(reportOf([broken], { profiles, rules: [rule({ cwe: [], securitySeverity: null })] }));
    expect(run.taxonomies?.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(run.results?.[0]?.taxa?.[0]?.toolComponent).toEqual({ name: 'two', index: 1 });
  });

  it('are related to the rule that judges them alone', () => {
    const rules = [rule({ id: 'below-profile', group: 'profiles' }), rule()];
    const [judge, plain] = runOf(reportOf([broken], { profiles, rules })).tool.driver.rules ?? [];
    const related = (one: typeof judge) => one?.relationships?.map(({ target }) => target.toolComponent?.name);
    expect(related(judge)).toEqual(['CWE', 'one', 'two', 'two']);
    expect(related(plain)).toEqual(['CWE']);
  });
});
