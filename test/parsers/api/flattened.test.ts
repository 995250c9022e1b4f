import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/library/lint.js';
import { lintAndFix } from '../../../src/library/lint-and-fix.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Report } from '../../../src/model/report.js';
import { pointerAt, rangeAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import { json } from '../../../src/report/json.js';
import { locate } from '../../../src/report/located.js';
import { text } from '../../../src/report/text.js';
import { cut } from '../text/reading.js';
import { dualConnection } from '../../workspace/estate.js';

const LIST = 'TunnelOptionsSpecification';
const CANARY = 'Kq7z-canary_9Xw2pLm4';

/** The fields of a form that say what a body says, as Alibaba Cloud's sample code names them. */
function flattened(value: unknown, name = ''): readonly (readonly [name: string, value: string])[] {
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((entry: unknown, index) => [index + 1, entry])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return entries.flatMap(([key, inner]) => flattened(inner, name === '' ? String(key) : `${name}.${String(key)}`));
}

function formOf(fields: readonly (readonly [name: string, value: string])[]): string {
  return fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** A call with two tunnels, whose fields may be changed and others be added. */
function call(fields: Readonly<Record<string, string>> = {}): string {
  const named = new Map(flattened({ Action: 'CreateVpnConnection', ...dualConnection() }));
  for (const [name, value] of Object.entries(fields)) named.set(name, value);
  return formOf([...named]);
}

const OPTIONS = { dialects: ['alibaba-cloud'] } as const;

function linted(content: string, name = 'call.form') {
  const source = new Source(name, content);
  return { source, ...lint([source], OPTIONS) };
}

/** What reports show. */
function shown(report: Report): string {
  const located = locate(report);
  const lines = text(located, { colour: false, columns: 80, notices: true });
  return [...json(located, { name: 'ipsec-lint', version: '0' }), ...lines].join('');
}

/** The text as all its fixes leave it. */
function mended(content: string): string {
  const name = 'call.form';
  return lintAndFix([new Source(name, content)], { ...OPTIONS, unsafe: true }).texts.get(name) ?? content;
}

function described({ ruleId, place }: Finding): string {
  return `${ruleId} ${pointerAt(place)}`;
}

/** What is found beside what is found in the plain call. */
function foundBeside(content: string): readonly string[] {
  const plain = new Set(linted(call()).findings.map(described));
  return linted(content)
    .findings.map(described)
    .filter((finding) => !plain.has(finding));
}

describe('lists and objects in the names of a form', () => {
  const body = dualConnection({
    master: { ike: { Psk: CANARY, IkePfs: 'group2', IkeLifetime: 10 }, EnableDpd: 'maybe' },
    slave: { Role: 'Slave', ike: { Psk: CANARY, IkeEncAlg: 'aes 256', Nothing: 1 }, TunnelIpsecConfig: {} },
  });

  it('are read as the same body in JSON is', () => {
    const form = linted(formOf(flattened({ Action: 'CreateVpnConnection', ...body })));
    const other = linted(JSON.stringify({ Action: 'CreateVpnConnection', ...body }, null, 1), 'call.json');
    expect(form.findings.length).toBeGreaterThan(5);
    const pointers = other.findings.map(described).filter((found) => !found.includes('TunnelIpsecConfig'));
    expect(form.findings.map(described)).toEqual(expect.arrayContaining(pointers));
    expect(form.summary.resources).toBe(1);
  });

  it('are found at their own characters, whatever the order of the fields', () => {
    const fields = flattened({ Action: 'CreateVpnConnection', ...body }).toReversed();
    const { source, findings } = linted(formOf(fields));
    const spelled = findings.map(({ place }) => [pointerAt(place), cut(source, rangeAt(place))]);
    expect(spelled).toEqual(
      expect.arrayContaining([
        [`/${LIST}/0/TunnelIkeConfig/IkePfs`, 'group2'],
        [`/${LIST}/0/EnableDpd`, 'maybe'],
        [`/${LIST}/1/Role`, 'Slave'],
        [`/${LIST}/1/TunnelIkeConfig/IkeEncAlg`, 'aes%20256'],
        [`/${LIST}/1/TunnelIkeConfig/Nothing`, 'Nothing'],
        [`/${LIST}/1/TunnelIkeConfig/Psk`, CANARY],
      ]),
    );
  });

  it('are read where the names are encoded', () => {
    const { source, findings } = linted(
      call({ [`${LIST}.1.EnableDpd`]: 'maybe' }).replaceAll(`${LIST}.`, `${LIST}%2E`),
    );
    const [finding] = findings.filter(({ ruleId }) => ruleId === 'wrong-type');
    expect(finding && [pointerAt(finding.place), cut(source, rangeAt(finding.place))]).toEqual([
      `/${LIST}/0/EnableDpd`,
      'maybe',
    ]);
  });

  it('may stand in the URL, where no key is shown', () => {
    const url = `POST https://vpc.example.com/?${call({ [`${LIST}.2.TunnelIkeConfig.Psk`]: CANARY })}\n`;
    const report = linted(url, 'call.http');
    expect(report.summary.resources).toBe(1);
    expect(shown(report)).not.toContain(CANARY);
  });

  it('name each member in a tunnel, and mend it where it stands', () => {
    const content = call({ [`${LIST}.1.Role`]: 'Master', [`${LIST}.2.enableDpd`]: 'true' });
    expect(mended(content)).toBe(
      content.replace('.1.Role=Master', '.1.Role=master').replace('.2.enableDpd', '.2.EnableDpd'),
    );
  });
});

describe('odd names in a form', () => {
  const moved = (from: string, to: string): string => call().replaceAll(`${LIST}.${from}.`, `${LIST}.${to}.`);

  it.each([
    ['a gap', moved('2', '3'), '3'],
    ['a number that none of them has', moved('2', '4000000000'), '4000000000'],
    ['a number beyond all', moved('2', '9'.repeat(400)), '9'.repeat(400)],
    ['a zero', moved('1', '0'), '0'],
    ['a leading zero', moved('2', '02'), '02'],
  ])('such as %s are one finding at the number', (_, content, number) => {
    const { source, findings, summary } = linted(content);
    const odd = findings.filter(({ message }) => message.includes('is not documented'));
    expect(odd.map(({ ruleId, place }) => [ruleId, pointerAt(place), cut(source, rangeAt(place))])).toEqual([
      ['unknown-field', `/${LIST}`, number],
    ]);
    expect(summary.resources).toBe(1);
    expect(findings).toHaveLength(linted(call()).findings.length + 1);
  });

  it('such as an entry that has a value itself are a finding, and nothing is read of them', () => {
    expect(foundBeside(call({ [`${LIST}.2`]: 'x' }))).toContain(`unknown-field /${LIST}`);
  });

  it('such as a list that has a value itself leave the names as they are', () => {
    expect(foundBeside(call({ [LIST]: 'x' }))).toContain(`wrong-type /${LIST}`);
  });

  it('such as members without a number are unknown, and not mended', () => {
    const content = call({ 'Tags.Key': 'x', [`${LIST}.1.TunnelIkeConfigs.IkePfs`]: 'group2' });
    expect(foundBeside(content)).toEqual([
      'unknown-field /Tags.Key',
      `unknown-field /${LIST}/0/TunnelIkeConfigs.IkePfs`,
    ]);
    expect(mended(content)).toBe(content);
  });

  it('such as a second value are a repeated key', () => {
    const content = `${call()}&${LIST}.1.Role=master`;
    expect(foundBeside(content)).toEqual([`duplicate-key /${LIST}.1.Role`]);
  });

  it('of other calls are nobody’s business', () => {
    const { findings, summary } = linted('Action=RunInstances&Tags.0.Key=x&Tags.7.Key=y');
    expect([findings, summary.resources]).toEqual([[], 0]);
  });

  it('break nothing and show no key', () => {
    const part = fc.constantFrom(
      LIST,
      'Tags',
      '1',
      '2',
      '0',
      '',
      '07',
      '4294967296',
      'TunnelIkeConfig',
      'Psk',
      'Role',
      'Key',
    );
    const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const content = `${call()}&${names.map((given) => `${given}.Psk=${CANARY}`).join('&')}`;
        const report = linted(content);
        expect(shown(report)).not.toContain(CANARY);
        for (const { place } of report.findings) {
          const { start, end } = rangeAt(place);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(content.length);
          expect(end).toBeGreaterThanOrEqual(start);
        }
      }),
    );
  });

  it('show no key in JSON that stands for an object', () => {
    const content = call({ [`${LIST}.1.TunnelIkeConfig`]: JSON.stringify({ Psk: CANARY }) });
    expect(shown(linted(content))).not.toContain(CANARY);
  });

  it('of many entries take no time', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `Tags.${String(20_000 - index)}.Key=k${String(index)}`);
    expect(linted(`${call()}&${many.join('&')}`).summary.resources).toBe(1);
  });
});
