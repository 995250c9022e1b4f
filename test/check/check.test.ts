import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyFinding } from '../../src/library/body-finding.js';
import { assertProvisionable, check } from '../../src/library/check.js';
import type { CheckOptions } from '../../src/library/check-options.js';
import { linterOptions } from '../../src/library/check-options.js';
import { lintAll } from '../../src/lint/lint-all.js';
import { APIS } from '../../src/model/api.js';
import { Source } from '../../src/model/source.js';
import { UserError } from '../../src/model/user-error.js';
import { ProvisioningError } from '../../src/library/provisioning-error.js';
import { locate } from '../../src/report/located.js';
import { bodies } from '../lint/bodies.js';

const sound = {
  params: {
    name: 'branch',
    vipUuid: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    l3NetworkUuid: '112233445566778899aabbccddeeff00',
    peerAddress: '192.175.48.6',
    peerCidrs: ['10.20.0.0/16'],
    authMode: 'psk',
    authKey: '4hT9vQ2mXw7Lz0RkNb6Yc3Fd',
    ikeVersion: 'ikev2',
    ikeAuthAlgorithm: 'sha256',
    ikeEncryptionAlgorithm: 'aes-256',
    ikeDhGroup: 14,
    policyAuthAlgorithm: 'sha256',
    policyEncryptionAlgorithm: 'aes-256',
    pfs: 'dh-group14',
  },
} as const;

const zstack: CheckOptions = { api: 'zstack' };

function withParams(params: Readonly<Record<string, unknown>>): object {
  return { params: { ...sound.params, ...params } };
}

function places(findings: readonly BodyFinding[]): readonly string[] {
  return findings.map(({ ruleId, level, pointer }) => `${level} ${ruleId} ${pointer}`);
}

describe('check', () => {
  it('says nothing of a sound body, though its key stands in it', () => {
    expect(check(sound, zstack)).toEqual([]);
  });

  it('gives findings with pointers and without lines, in the order of the body', () => {
    const findings = check(
      withParams({ ikeDhGroup: 2, ikeversion: 'ikev2', peerCidrs: ['10.20.0.0/16', '10.20.1.0/24'] }),
      zstack,
    );
    expect(places(findings)).toEqual([
      'error overlapping-peer-cidrs /params/peerCidrs/1',
      'error weak-dh-group /params/ikeDhGroup',
      'error unknown-field /params/ikeversion',
    ]);
    expect(findings[0]).toEqual({
      ruleId: 'overlapping-peer-cidrs',
      level: 'error',
      message: expect.stringContaining('10.20.1.0/24') as string,
      pointer: '/params/peerCidrs/1',
      profiles: [],
      region: null,
      related: [{ pointer: '/params/peerCidrs/0', region: null, message: expect.any(String) as string }],
    });
  });

  it('points into JSON that stands in a string', () => {
    const body = {
      RegionId: 'cn-qingdao',
      IkeConfig: '{"IkePfs":"group2"}',
      VpnGatewayId: 'vpn-1',
      CustomerGatewayId: 'cgw-1',
    };
    expect(places(check(body, { api: 'apsara' }))).toContain('error weak-dh-group /IkeConfig/IkePfs');
  });

  it('takes a placeholder for an error, which a level can mend', () => {
    const body = withParams({ authKey: '${VPN_PSK}' });
    expect(places(check(body, zstack))).toEqual(['error unresolved-template /params/authKey']);
    expect(check(body, { api: 'zstack', rules: { 'unresolved-template': 'off' } })).toEqual([]);
  });

  it('never speaks of plain text, even if it is told to', () => {
    expect(check(sound, { api: 'zstack', rules: { 'psk-in-plaintext': 'error' } })).toEqual([]);
  });

  it('takes a body for a request of the API, whatever it looks like', () => {
    const unrecognised = ['error body-wrapper '];
    expect(places(check({}, zstack))).toEqual(unrecognised);
    expect(places(check({ method: 'POST', url: '/zstack/v1/ipsec', body: sound }, zstack))).toEqual(unrecognised);
    expect(places(check({ subnet: { id: 'a', cidr: '10.0.0.0/8' } }, { api: 'otc' }))).toEqual(unrecognised);
    expect(places(check({ inventory: { ...sound.params, uuid: 'a', ikeDhGroup: 2 } }, zstack))).not.toEqual([]);
    const answer = { ikepolicy: { id: 'a', status: 'ACTIVE', name: 'a', auth_algorithm: 'md5' } };
    expect(places(check(answer, { api: 'otc' }))).toContain('error weak-integrity /ikepolicy/auth_algorithm');
  });

  it('takes a body of another API for none of this one', () => {
    const policy = { ikepolicy: { name: 'a', auth_algorithm: 'sha2-256' } };
    for (const [body, api] of [
      [sound, 'otc'],
      [policy, 'zstack'],
      [{ ...sound, ...policy }, 'apsara'],
      [{ VpnGatewayId: 'vpn-1', CustomerGatewayId: 'cgw-1' }, 'otc'],
    ] as const) {
      expect(places(check(body, { api }))).toEqual(['error body-wrapper ']);
      expect(() => assertProvisionable(body, { api })).toThrow(ProvisioningError);
    }
  });

  it('judges a body by the operation that is given', () => {
    const update = { ikepolicy: { name: 'a' } };
    expect(places(check(update, { api: 'otc', operation: 'UpdateIkePolicy' }))).toEqual([]);
    expect(places(check(update, { api: 'otc', operation: 'CreateIkePolicy' }))).not.toEqual([]);
    expect(places(check(update, { api: 'otc', operation: 'CreateIpsecPolicy' }))[0]).toMatch(/^error body-wrapper/u);
  });

  it('knows the dialect that is given', () => {
    const body = {
      ikepolicy: {
        name: 'a',
        ike_version: 'v2',
        auth_algorithm: 'sha512',
        encryption_algorithm: 'aes-256',
        pfs: 'group14',
        description: 'of Berlin',
      },
    };
    const rulesOf = (dialect: 'otc' | 'openstack'): readonly string[] =>
      check(body, { api: 'otc', dialect }).map(({ ruleId }) => ruleId);
    expect(rulesOf('openstack')).not.toEqual(rulesOf('otc'));
  });

  it('finds in an object what lint finds in its text', () => {
    fc.assert(
      fc.property(bodies(fc.string()), fc.constantFrom(...APIS), (body, api) => {
        const text = new Source('body.json', JSON.stringify(body), { named: true });
        const fromText = locate(lintAll([text], linterOptions({ api }))).findings;
        const keys = ({ ruleId, level, message, pointer }: BodyFinding | (typeof fromText)[number]): object => ({
          ruleId,
          level,
          message,
          pointer,
        });
        const withoutFiles = fromText.filter(({ ruleId }) => ruleId !== 'psk-in-plaintext');
        expect(check(body, { api }).map(keys)).toEqual(withoutFiles.map(keys));
      }),
      { numRuns: 500 },
    );
  });

  it('shows no key, in findings or errors', () => {
    const canary = fc.stringMatching(/^[a-z]{6}$/u).map((letters) => `Kq7z${letters}/"Xw9v`);
    fc.assert(
      fc.property(
        canary.chain((key) => bodies(fc.constant(key))),
        fc.constantFrom(...APIS),
        (body, api) => {
          const findings = check(body, { api });
          const error = new ProvisioningError(findings);
          expect(inspect([findings, error, error.stack], { depth: 9 })).not.toMatch(/Kq7z|Xw9v/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what a program may get wrong', () => {
  it.each([
    ['an API', { api: 'zstak' }, 'unknown API "zstak"', 'Did you mean zstack? Known: zstack, otc, apsara.'],
    ['no API', {}, 'the API is no text', 'Known: zstack, otc, apsara.'],
    [
      'an operation',
      { api: 'otc', operation: 'CreateIPsecConnection' },
      'unknown operation of otc "CreateIPsecConnection"',
      'Known: CreateIpsecSiteConnection, ',
    ],
    ['a dialect', { api: 'otc', dialect: 'zstack' }, 'unknown dialect of otc "zstack"', 'Known: otc, openstack.'],
    ['a rule', { api: 'otc', rules: { 'weak-dh': 'off' } }, 'unknown rule "weak-dh"', 'Known: '],
    ['a level', { api: 'otc', rules: { 'weak-dh-group': 'warn' } }, 'unknown level "warn"', 'Known: error'],
  ])('is %s', (_, options, message, next) => {
    const error = thrownBy(() => Reflect.apply(check, undefined, [sound, options]));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message, next: expect.stringContaining(next) as string });
  });

  it('is a level to fail on', () => {
    const error = thrownBy(() =>
      Reflect.apply(assertProvisionable, undefined, [sound, { ...zstack, failOn: 'never' }]),
    );
    expect(error).toMatchObject({ name: 'UserError', message: 'unknown level "never"' });
  });

  it.each([
    ['a text', '{"params":{}}', 'the body is no object but a string'],
    ['a list', [sound], 'the body is no object but a list'],
    ['nothing', undefined, 'the body is no object but nothing that JSON can hold'],
    ['null', null, 'the body is no object but null'],
    ['a function', () => sound, 'the body is no object but nothing that JSON can hold'],
  ])('is %s for a body', (_, body, message) => {
    expect(thrownBy(() => Reflect.apply(check, undefined, [body, zstack]))).toMatchObject({
      name: 'UserError',
      message,
    });
  });
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('assertProvisionable', () => {
  it('gives what is not bad enough to refuse the body', () => {
    expect(places(assertProvisionable(withParams({ pfs: 'none' }), zstack))).toEqual(['warning no-pfs /params/pfs']);
  });

  it('throws with all findings, and names the worst', () => {
    const body = withParams({
      ikeVersion: 'ikev1',
      ikeDhGroup: 2,
      pfs: 'none',
      name: '',
      authKey: '****',
      peerAddress: 'x y',
    });
    const error = thrownBy(() => assertProvisionable(body, zstack));
    if (!(error instanceof ProvisioningError)) throw error;
    expect(error.findings).toEqual(check(body, zstack));
    expect(error.message).toMatch(/^the body must not be sent: [a-z-]+ at \/params\/\w+: .+; and \d+ more$/u);
    expect(error.name).toBe('ProvisioningError');
  });

  it('throws from the level that is asked for', () => {
    const body = withParams({ pfs: 'none' });
    expect(() => assertProvisionable(body, { api: 'zstack', failOn: 'warning' })).toThrow(ProvisioningError);
    expect(assertProvisionable(sound, { api: 'zstack', failOn: 'note' })).toEqual([]);
  });
});
