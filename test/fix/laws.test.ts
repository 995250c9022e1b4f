import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintAndFix } from '../../src/library/lint-and-fix.js';
import { lint } from '../../src/library/lint.js';
import { pointerAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import { unifiedDiff } from '../../src/cli/fix/diff.js';
import { paintFor } from '../../src/report/paint.js';
import { bodies, WRITERS } from '../lint/bodies.js';
import type { Body, Form, Value } from './forms.js';
import { FLAT_FORMS, FORMS, valuesIn } from './forms.js';

/** A key that no fix may touch and no diff may show. */
const KEY = 'Kq7z"w\\E/4r%T+y 9v$Xw';

/** A sound body and the ways in which people misspell it. */
interface Subject {
  readonly title: string;
  readonly body: Body;
  /** By the path of a value: what people write in its place. */
  readonly values: Readonly<Record<string, readonly Value[]>>;
  /** By the path of a key: what people write in its place. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly forms: readonly Form[];
}

const IKE = {
  Psk: KEY,
  IkeVersion: 'ikev2',
  IkeMode: 'main',
  IkeEncAlg: 'aes256',
  IkeAuthAlg: 'sha256',
  IkePfs: 'group14',
  IkeLifetime: 86400,
};
const IPSEC = { IpsecEncAlg: 'aes256', IpsecAuthAlg: 'sha256', IpsecPfs: 'group14', IpsecLifetime: 3600 };

const SUBJECTS: readonly Subject[] = [
  {
    title: 'a connection of ZStack',
    body: {
      params: {
        name: 'branch: one',
        vipUuid: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
        l3NetworkUuid: '112233445566778899aabbccddeeff00',
        peerAddress: '198.51.100.7',
        peerCidrs: ['10.20.0.0/16', '10.30.0.0/16'],
        authKey: KEY,
        ikeVersion: 'ikev2',
        ikeAuthAlgorithm: 'sha256',
        ikeEncryptionAlgorithm: 'aes-256',
        ikeDhGroup: 14,
        policyMode: 'tunnel',
        pfs: 'dh-group14',
        lifeTime: 3600,
      },
    },
    values: {
      'params.peerCidrs.0': ['10.20.3.4/16', '10.20.0.1/16', ' 10.20.0.0/16'],
      'params.peerCidrs.1': ['10.30.255.0/16', '10.30.0.0/16 '],
      'params.ikeVersion': ['IKEv2', 'v2', 'ikeV2'],
      'params.ikeAuthAlgorithm': ['SHA256', 'sha2-256', 'SHA-256'],
      'params.ikeEncryptionAlgorithm': ['AES256', 'aes_256', 'AES_256', ' aes-256'],
      'params.ikeDhGroup': ['14', 'group14', 'modp2048'],
      'params.policyMode': ['Tunnel', 'tunel'],
      'params.pfs': ['group14', 14, 'DH14'],
      'params.lifeTime': ['3600'],
    },
    keys: { 'params.ikeVersion': ['ikeversion', 'ike_version', 'ikeVerson'], 'params.pfs': ['PFS'] },
    forms: FORMS,
  },
  {
    title: 'a change of ZStack',
    body: { updateIPsecConnection: { name: 'branch "two"' } },
    values: {},
    keys: { updateIPsecConnection: ['updateipsecconnection', 'UpdateIPsecConnection'] },
    forms: FORMS,
  },
  {
    title: 'an IKE policy of Open Telekom Cloud',
    body: {
      ikepolicy: {
        name: "it's # one",
        ike_version: 'v2',
        auth_algorithm: 'sha2-256',
        encryption_algorithm: 'aes-256',
        phase1_negotiation_mode: 'main',
        pfs: 'group14',
        lifetime: { units: 'seconds', value: 86400 },
      },
    },
    values: {
      'ikepolicy.ike_version': [2, 'IKEv2', '2', 'V2'],
      'ikepolicy.auth_algorithm': ['sha256', 'SHA2_256', 'sha2_256'],
      'ikepolicy.encryption_algorithm': ['AES-256', 'aes256'],
      'ikepolicy.phase1_negotiation_mode': ['Main'],
      'ikepolicy.pfs': [14, 'Group14', 'dh14', 'group_14'],
    },
    keys: { 'ikepolicy.ike_version': ['ikeVersion', 'ike-version'], 'ikepolicy.lifetime.units': ['Units'] },
    forms: FORMS,
  },
  {
    title: 'a connection of Apsara Stack',
    body: {
      RegionId: 'cn-qingdao',
      regionId: 'cn-qingdao',
      VpnConnectionId: 'vco-bp1bbi27hojx80nck',
      LocalSubnet: '10.1.0.0/16,10.2.0.0/16',
      RemoteSubnet: '10.8.0.0/16',
      IkeConfig: JSON.stringify(IKE),
      IpsecConfig: JSON.stringify(IPSEC, null, 1),
    },
    values: {
      LocalSubnet: ['10.1.0.9/16,10.2.0.0/16', '10.1.0.0/16, 10.2.0.0/16', '10.1.255.255/16 ,10.2.9.0/16'],
      RemoteSubnet: ['10.8.8.8/16', ' 10.8.0.0/16'],
      IkeConfig: [
        JSON.stringify({ ...IKE, IkeVersion: 'IKEv2', IkePfs: 14 }),
        JSON.stringify({ ...IKE, IkeEncAlg: 'AES-256', IkeLifetime: '86400' }, null, 2),
        JSON.stringify({ ...IKE, IkeMode: 'Main' }).replace('IkeAuthAlg', 'ikeAuthAlg'),
      ],
      IpsecConfig: [JSON.stringify({ ...IPSEC, IpsecPfs: 'dh-group14', IpsecLifetime: '3600' })],
    },
    keys: { LocalSubnet: ['localSubnet', 'local_subnet'] },
    forms: [...FORMS, ...FLAT_FORMS],
  },
];

/** A body in which people have gone wrong in some places. */
function broken({ body, values, keys }: Subject): fc.Arbitrary<Body> {
  const choices = [
    ...Object.entries(values).map(([path, wrong]) => fc.constantFrom(null, ...wrong.map((value) => ({ path, value })))),
    ...Object.entries(keys).map(([path, wrong]) => fc.constantFrom(null, ...wrong.map((key) => ({ path, key })))),
  ];
  return fc.tuple(...choices).map((changes) => {
    const list = changes.filter((change) => change !== null);
    return changed(body, '', list) as Body;
  });
}

interface Change {
  readonly path: string;
  readonly value?: Value;
  readonly key?: string;
}

function changed(value: Value, path: string, changes: readonly Change[]): Value {
  const change = changes.find((candidate) => candidate.path === path && candidate.value !== undefined);
  if (change?.value !== undefined) return change.value;
  if (typeof value !== 'object' || value === null) return value;
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (value instanceof Array) return value.map((item: Value, index) => changed(item, below(String(index)), changes));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const renamed = changes.find((candidate) => candidate.path === below(key) && candidate.key !== undefined)?.key;
      return [renamed ?? key, changed(item, below(key), changes)];
    }),
  );
}

/** Comma lists of networks without their blanks, which a fix leaves out. */
function tight(value: Value): Value {
  if (typeof value === 'string')
    return value
      .split(',')
      .map((part) => part.trim())
      .join(',');
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Array) return value.map((item: Value) => tight(item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tight(item)]));
}

/** The values of a source as a test compares them: a form has no numbers, and none is missed in JSON inside of it. */
function compared(source: Source): Value {
  const values = tight(valuesIn(source));
  const isForm = FLAT_FORMS.some(({ write }) => write({}).name === source.name) && !/^[{[]/u.test(source.text);
  return isForm ? (JSON.parse(JSON.stringify(values).replaceAll(/"(\d+)"/gu, '$1')) as Value) : values;
}

const CASES = SUBJECTS.flatMap((subject) =>
  subject.forms.map((form) => [subject.title, form.title, subject, form] as const),
);

describe.each(CASES)('%s as %s', (_, __, subject, { write }) => {
  it('comes out as it was meant, and nothing else in it changes', () => {
    const meant = write(subject.body);
    const numRuns = Object.keys(subject.values).length === 0 ? 5 : 25;
    fc.assert(
      fc.property(broken(subject), (body) => {
        const source = write(body);
        const { texts, mended, refused, report } = lintAndFix([source]);
        const fixed = new Source(source.name, texts.get(source.name) ?? source.text);
        expect(compared(fixed)).toEqual(compared(meant));
        expect(refused).toEqual([]);
        const stands = new Set(mended.map(({ ruleId, place, message }) => `${ruleId} ${pointerAt(place)} ${message}`));
        for (const { ruleId, place, message } of report.findings) {
          expect(stands).not.toContain(`${ruleId} ${pointerAt(place)} ${message}`);
        }
        expect(lintAndFix([fixed]).texts.size).toBe(0);
      }),
      { numRuns },
    );
  });

  it('is left alone where it is right', () => {
    expect(lintAndFix([write(subject.body)]).texts.size).toBe(0);
  });
});

describe('whatever a body holds', () => {
  /** Long and odd enough to stand in no text by chance. */
  const key = fc
    .tuple(fc.stringMatching(/^[a-z]{6}$/u), fc.constantFrom('"', "'", '\\', '/', '&', ' ', '+', '$', '#'))
    .map(([letters, mark]) => `Kq7z${letters}${mark}Xw9v${letters}`);

  const input = key.chain((secret) =>
    fc.tuple(fc.constant(secret), bodies(fc.constant(secret)), fc.constantFrom(...WRITERS)),
  );

  it.each([false, true])(
    'its fixes (unsafe: %j) leave a text that parses as well, and nothing more to mend',
    (unsafe) => {
      fc.assert(
        fc.property(input, ([, body, write]) => {
          const source = write(body);
          const { texts, report } = lintAndFix([source], { unsafe });
          const text = texts.get(source.name);
          if (text === undefined) return;
          const unread = ({ ruleId }: { ruleId: string }): boolean =>
            ['invalid-syntax', 'duplicate-key'].includes(ruleId);
          const before = lint([source]).findings.filter(unread);
          expect(report.findings.filter(unread).length).toBeLessThanOrEqual(before.length);
          expect(lintAndFix([new Source(source.name, text)], { unsafe }).texts.size).toBe(0);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('no key changes, and none stands in the diff', () => {
    fc.assert(
      fc.property(input, ([secret, body, write]) => {
        const before = write(body);
        const { texts, report } = lintAndFix([before], { unsafe: true });
        const after = new Source(before.name, texts.get(before.name) ?? before.text);
        // Reading marks where the keys are.
        lint([before, after]);
        const diff = [...unifiedDiff([{ before, after }], report.redactor, paintFor(false))].join('');
        expect(diff).not.toContain(secret.slice(0, 10));
        expect(diff).not.toContain(secret.slice(11));
        const spelled = (text: string): number => text.split(secret.slice(0, 10)).length;
        expect(spelled(after.text)).toBe(spelled(before.text));
      }),
      { numRuns: 300 },
    );
  });
});
