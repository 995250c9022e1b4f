import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../src/model/redaction.js';
import type { Report } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { locate } from '../../src/report/located.js';
import type { TextOptions } from '../../src/report/text.js';
import { text } from '../../src/report/text.js';
import { finding, nodeAt, rangeOf, reportOf, rule } from './build.js';

const berlin = new Source(
  'gateways/berlin.json',
  `{
  "params": {
    "name": "berlin",
    "ikeDhGroup": "dh-group2",
    "authKey": "k3y-of-Berlin!", "policyEncryptionAlgorithm": "3des",
    "description": "日本語 \u{1b}[31m k3y-of-Berlin!",
    "pfs": "none"
  }
}
`,
);
const key = rangeOf(berlin, '"k3y-of-Berlin!"');
berlin.conceal(key.start, key.end);

const list = new Source(
  'gateways/list.json',
  JSON.stringify({
    items: Array.from({ length: 60 }, (_, at) => ({
      name: `gateway-${String(at)}`,
      dh: `group${at === 30 ? '2' : '14'}`,
    })),
  }),
);

const report = reportOf(
  [
    finding({
      place: nodeAt(berlin, ['params', 'ikeDhGroup'], '"dh-group2"'),
      message: 'IKE uses group 2 (MODP-1024): about 80 bits of strength',
      fix: {
        description: 'write "dh-group14"',
        safe: false,
        edits: [{ source: berlin, range: rangeOf(berlin, '"dh-group2"'), text: '"dh-group14"' }],
      },
    }),
    finding({
      ruleId: 'weak-encryption',
      place: nodeAt(berlin, ['params', 'policyEncryptionAlgorithm'], '"3des"'),
      message: 'ESP uses 3DES-CBC: its 64-bit block gives plaintext away after some gigabytes under one key (Sweet32)',
      related: [{ place: nodeAt(berlin, ['params', 'pfs'], '"none"'), message: 'and no key is ever made anew' }],
    }),
    finding({
      ruleId: 'ignored-field',
      level: 'warning',
      place: nodeAt(berlin, ['params', 'description'], '日本語'),
      message: 'k3y-of-Berlin! has no effect \u{1b}[31m here',
    }),
    finding({
      place: nodeAt(list, ['items', '30', 'dh'], '"group2"'),
      message: 'IKE uses group 2 (MODP-1024): about 80 bits of strength',
      related: [{ place: nodeAt(berlin, ['params', 'ikeDhGroup'], '"dh-group2"'), message: 'the other end' }],
    }),
    finding({
      place: nodeAt(list, ['items', '31', 'dh'], '"group14"', { nth: 30 }),
      level: 'note',
      message: 'The same rule once more',
    }),
    finding({
      ruleId: 'invalid-syntax',
      place: { kind: 'text', source: new Source('x.json', '{"psk": abc}'), index: null, range: { start: 8, end: 9 } },
      message: 'A value was expected here',
    }),
    finding({
      place: nodeAt(new Source('body', '2', { textless: true }), ['params', 'ikeDhGroup'], '2'),
      message: 'A body that is no text',
    }),
  ],
  {
    redactor: new Redactor(['k3y-of-Berlin!']),
    rules: [
      rule(),
      rule({
        id: 'weak-encryption',
        mend: 'Use AES-256 with HMAC-SHA2-256, which every one of the three APIs and every gateway of the last fifteen years offers.',
      }),
    ],
    notices: [{ file: 'missing.json', message: 'cannot be read: no such file or folder' }],
  },
);

function rendered(given: Report, options: Partial<TextOptions> = {}): string {
  return [...text(locate(given), { colour: false, columns: null, notices: false, ...options })].join('');
}

describe('text', () => {
  it('is written for people', () => {
    expect(`\n${rendered(report, { notices: true })}`).toMatchSnapshot();
  });

  it('fits a narrow terminal', () => {
    const narrow = rendered(report, { columns: 72 });
    expect(`\n${narrow}`).toMatchSnapshot();
    for (const line of narrow.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
  });

  it('is the same with colours, but for the colours', () => {
    const coloured = rendered(report, { colour: true });
    expect(coloured).toContain('\u{1b}[31merror\u{1b}[39m');
    expect(stripVTControlCharacters(coloured)).toBe(rendered(report));
  });

  it('sends no control but line feeds without colours', () => {
    expect(rendered(report).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('shows no key', () => {
    expect(rendered(report)).not.toContain('k3y-of-Berlin');
  });

  it('says so when there is nothing to say', () => {
    expect(rendered(reportOf([]))).toBe('No findings\n');
  });

  it('lists the first of many related places', () => {
    const related = Array.from({ length: 30 }, (_, at) => ({
      place: nodeAt(berlin, ['params', 'pfs'], '"none"'),
      message: `place ${String(at)}`,
    }));
    const lines = rendered(reportOf([finding({ place: nodeAt(berlin, ['pfs'], '"none"'), related })])).split('\n');
    expect(lines.filter((line) => line.includes('see '))).toHaveLength(11);
    expect(lines.find((line) => line.includes('more'))).toMatch(/see +20 more places/u);
  });

  it('says how many findings are suppressed', () => {
    const one = finding({ place: nodeAt(berlin, ['pfs'], '"none"') });
    const summary = { ...reportOf([one]).summary, suppressed: 3 };
    expect(rendered(reportOf([one], { summary }))).toMatch(/^1 error \(3 suppressed\)$/mu);
  });
});
