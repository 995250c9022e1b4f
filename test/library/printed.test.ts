import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { TunnelEnd } from '../../src/index.js';
import {
  lint,
  sarif,
  lintAndFix,
  locate,
  mirrored,
  pointerAt,
  simulate,
  Source,
  sourceAt,
  suggestEdits,
  suggestFacing,
  tunnelEnd,
} from '../../src/index.js';
import { apsara, otc, zstack } from '../workspace/ends.js';

const KEY = 'Kq7z-a-key-of-Berlin-Xw9v';

/** Ends whose bodies spell the key where it belongs and where it does not. */
const BODIES: readonly (readonly [pointer: string, body: object])[] = [
  ['/params/authKey', zstack({ name: `hq ${KEY}`, authKey: KEY, description: KEY, ikeDhGroup: 2 })],
  ['/ipsec_site_connection/psk', otc({ name: KEY, psk: KEY, old_secret: KEY })],
  ['/IkeConfig/Psk', apsara({ body: { Name: KEY }, ike: { Psk: KEY, IkePfs: 'group2' } })],
  [
    '/peer/auth/psk',
    {
      peer: {
        name: KEY,
        localAddress: '198.51.100.7',
        peerAddress: '203.0.113.5',
        ike: { version: 2, proposals: ['aes256-sha256-modp1024'] },
        auth: { psk: KEY },
        child: { proposals: ['aes256-sha256'], localSelectors: ['192.168.40.0/24'], remoteSelectors: ['10.20.0.0/16'] },
      },
    },
  ],
];

/** All that a program can make of a value without knowing what it is. */
function shown(value: unknown): string {
  const options = { depth: 99, showHidden: true, getters: true } as const;
  return inspect(value, options) + JSON.stringify(value);
}

describe.each(BODIES)('an end with its key at %s', (pointer, body) => {
  const end: TunnelEnd = tunnelEnd(body);

  it('can be printed, written as JSON and cloned, without its key', () => {
    for (const value of [end, mirrored(end)]) {
      expect(shown(value)).toContain('[redacted]');
      expect(shown(value) + shown(structuredClone(value))).not.toMatch(/Kq7z|Xw9v/u);
    }
  });

  it('keeps the places of its values', () => {
    expect(sourceAt(end.place).name).toBe('body');
    expect(end.auth.psk?.place && pointerAt(end.auth.psk.place)).toBe(pointer);
  });

  it('leads to no key from a simulation or a suggestion', () => {
    const other = tunnelEnd({ peer: { name: 'far', localAddress: '203.0.113.5', auth: { psk: `${KEY}2` } } });
    const results = [
      simulate(end, other),
      suggestEdits(end, other),
      suggestFacing(end, 'otc', { side: 'right' }),
      suggestFacing(end, 'apsara', { side: 'left' }),
    ];
    for (const result of results) expect(shown(result) + shown(structuredClone(result))).not.toMatch(/Kq7z|Xw9v/u);
  });
});

describe('a placeholder for the key', () => {
  const placeholders = ['${A_PSK}', '${B_PSK}'].map((psk) => [
    tunnelEnd(zstack({ authKey: psk })),
    tunnelEnd({ peer: { localAddress: '198.51.100.7', auth: { psk } } }),
  ]);

  it.each([
    ['the same on both ends', 0, 'both ends have the same placeholder'],
    ['another one on each end', 1, undefined],
  ])('is %s', (_, index, why) => {
    const [left, right] = [placeholders[0]?.[0], placeholders[index]?.[1]];
    if (left === undefined || right === undefined) throw new Error('no ends');
    const reasons = simulate(left, right).directions.flatMap(({ assumptions }) => assumptions.map((one) => one.why));
    expect(reasons.find((reason) => reason.includes('placeholder'))).toBe(why);
  });
});

describe('a placeholder that holds a key', () => {
  it.each(["{{ psk | default('KEY') }}", '${PSK:-KEY}', 'KEY-${SUFFIX}'])('is printed without it: %s', (text) => {
    expect(shown(tunnelEnd(zstack({ authKey: text.replace('KEY', KEY) })))).not.toMatch(/Kq7z|Xw9v/u);
  });
});

describe('a finding', () => {
  it('leads to the name of its source, and leaves the text behind where it is cloned', () => {
    const { findings } = lint([new Source('a.json', JSON.stringify(zstack({ authKey: KEY, ikeDhGroup: 2 })))]);
    const cloned = structuredClone(findings);
    expect(cloned.map(({ ruleId }) => ruleId)).toContain('weak-dh-group');
    expect(shown(cloned)).toContain('a.json');
    expect(shown(cloned) + shown(findings)).not.toMatch(/Kq7z|Xw9v/u);
  });

  it('says all that it says where it is located too, printed, cloned or spread', () => {
    const source = new Source('a.json', JSON.stringify(zstack({ authKey: KEY, ikeDhGroup: 2 })));
    const ignore = [{ rule: 'weak-dh-group', file: '*', reason: 'the peer has no other' }];
    const report = locate(lint([source], { ignore }));
    for (const list of [report.findings, report.suppressed]) {
      const [first] = list;
      expect(first).toMatchObject({ file: 'a.json', region: { startLine: 1 }, message: expect.any(String) as unknown });
      const parsed: unknown = JSON.parse(JSON.stringify(list));
      for (const copy of [structuredClone(list), parsed, list.map((finding) => ({ ...finding }))]) {
        expect(copy).toMatchObject(list.map(({ file, ruleId, level, region }) => ({ file, ruleId, level, region })));
        expect(shown(copy)).not.toMatch(/Kq7z|Xw9v/u);
      }
    }
  });

  it('is the same whatever a run before it took its source for', () => {
    const text = '{"name": "a", "auth_algorithm": "md5", "psk": "Kq7z-Xw9v-2Lm4", "pfs": "group2"}';
    const tool = { name: 'ipsec-lint', version: '1.0.0' } as const;
    const shownOf = (source: Source): string =>
      [...sarif(locate(lint([source], { api: 'zstack' })), { tool, workingFolder: '', suppressed: false })].join('');
    const source = new Source('a.json', text);
    const first = locate(lint([source], { api: 'otc' }));
    const before = JSON.stringify(first);
    expect(shownOf(source)).toBe(shownOf(new Source('a.json', text)));
    for (let times = 0; times < 20; times++) lint([source]);
    expect(source.concealed.length).toBeLessThan(10);
    expect(JSON.stringify(first)).toBe(before);
  });

  it('is printed without the list that its place is cut out of, where a key stands in that', () => {
    const body = apsara({ body: { LocalSubnet: `10.0.0.0/8,${KEY},300.1.1.1/8` }, ike: { Psk: KEY } });
    const source = new Source('a.json', JSON.stringify(body));
    const report = lint([source]);
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain('invalid-cidr');
    const mended = lintAndFix([source]);
    for (const value of [report.findings, locate(report).findings, mended.report.findings, mended.mended]) {
      expect(shown(value)).not.toMatch(/Kq7z|Xw9v/u);
    }
  });
});
