import { describe, expect, it } from 'vitest';
import type { LintOptions } from '../../src/index.js';
import { lint, lintAndFix, locate, sarif, Source, UserError } from '../../src/index.js';
import { apsaraConnection } from '../workspace/estate.js';

const WEAK = new Source('sites/policy.yaml', 'ikepolicy:\n  name: hq\n  ike_version: v2\n  pfs: group2\n');
const REASON = 'the device is replaced in June';
const ACCEPTED = { rule: 'weak-dh-group', file: 'sites/**', reason: REASON };

function rules(options: LintOptions): readonly string[] {
  return lint([WEAK], options).findings.map(({ ruleId }) => ruleId);
}

describe('exceptions that a program gives', () => {
  it('accept what their rule finds in their files', () => {
    expect(rules({})).toContain('weak-dh-group');
    const { findings, suppressed } = lint([WEAK], { ignore: [ACCEPTED] });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['implicit-weak-default']);
    expect(suppressed).toMatchObject([
      { ruleId: 'weak-dh-group', suppression: { kind: 'external', justification: REASON } },
    ]);
    expect(rules({ ignore: [{ ...ACCEPTED, pointer: '/ikepolicy/pfs' }] })).not.toContain('weak-dh-group');
    expect(rules({ ignore: [{ ...ACCEPTED, pointer: '/ikepolicy/name' }] })).toContain('weak-dh-group');
  });

  it('are judged, each where it stands in the options', () => {
    const ignore = [
      { ...ACCEPTED, expires: '2026-06-30' },
      { ...ACCEPTED, reason: ' ' },
      { ...ACCEPTED, rule: 'ikev1' },
    ];
    const report = locate(lint([WEAK], { ignore, today: '2026-07-01' }));
    expect(
      report.findings
        .filter(({ file }) => file === 'options')
        .map(({ ruleId, pointer, region }) => [ruleId, pointer, region]),
    ).toEqual([
      ['expired-exception', '/ignore/0/expires', null],
      ['exception-without-reason', '/ignore/1/reason', null],
      ['unused-exception', '/ignore/2/rule', null],
    ]);
    const tool = { name: 'ipsec-lint', version: '1.2.3' } as const;
    const log = [...sarif(report, { tool, workingFolder: '', suppressed: true })].join('');
    expect(() => JSON.parse(log) as unknown).not.toThrow();
  });

  it.each([
    [{ ...ACCEPTED, rule: 'weak-dh-gruop' }, 'unknown rule "weak-dh-gruop"'],
    [{ ...ACCEPTED, rule: 'unused-exception' }, 'rules about exceptions take no exception'],
    [{ ...ACCEPTED, file: '/etc' }, 'the glob of an exception is absolute'],
    [{ ...ACCEPTED, pointer: 'pfs' }, 'the pointer of an exception is no JSON Pointer'],
    [{ ...ACCEPTED, value: 'group2' }, 'the value of an exception is no hash'],
    [{ ...ACCEPTED, expires: 'June' }, 'the last day of an exception is no day'],
    [{ rule: 'weak-dh-group', file: '*' }, 'the reason of an exception is no text'],
    [{ ...ACCEPTED, until: '2026-06-30' }, 'unknown option "until"'],
  ])('are refused as wrong usage: %j', (exception, message) => {
    const work = (): unknown => Reflect.apply(lint, undefined, [[WEAK], { ignore: [exception] }]);
    expect(work).toThrow(UserError);
    expect(work).toThrow(message);
  });
});

describe('tunnels that a program names', () => {
  const peer = (name: string, proposal: string): string =>
    JSON.stringify({
      peer: {
        name,
        localAddress: name === 'hq' ? '192.0.2.1' : '192.0.2.2',
        peerAddress: '198.51.100.99',
        starts: 'always',
        ike: { version: 2, proposals: [proposal], lifetime: 86400 },
        auth: { psk: 'Wq4-t9Zr.Lx2_Vb7Nn5Kd8Ju' },
        child: { proposals: ['aes256-sha256-ecp256'], lifetime: 3600 },
      },
    });
  const sources = [
    new Source('hq.json', peer('hq', 'aes256-sha256-ecp256')),
    new Source('branch.json', peer('branch', 'aes128-sha256-modp2048')),
  ];
  const ofTunnels = (options: LintOptions): readonly string[] =>
    lint(sources.values(), options).findings.flatMap(({ ruleId }) => (ruleId.startsWith('tunnel-') ? [ruleId] : []));

  it('are simulated, whether the ends are named by their sources or by themselves', () => {
    expect(ofTunnels({})).toEqual([]);
    expect(ofTunnels({ tunnels: [{ left: 'hq.json', right: 'branch.json#branch' }] })).toEqual(['tunnel-version']);
    expect(ofTunnels({ tunnels: [{ left: 'hq', right: 'branch' }] })).toEqual(['tunnel-version']);
    expect(
      lintAndFix(sources, { unsafe: true, tunnels: [{ left: 'hq', right: 'branch' }] }).report.findings,
    ).not.toEqual([]);
  });

  it('are noticed where there is no such end', () => {
    expect(lint(sources, { tunnels: [{ left: 'hq.json', right: 'brunch' }] }).notices).toEqual([
      { file: 'options', message: 'tunnels: "brunch" stands for no tunnel end of this run' },
    ]);
  });

  it.each([
    [{ tunnels: [{ left: 'hq' }] }, 'the name of an end is no text'],
    [{ tunnels: {} }, 'the tunnels are no list'],
    [{ standby: ['a', 'b'] }, 'one of the standby pairs is none'],
    [{ redundant: [['a', 'b', 'c']] }, 'one of the redundant pairs is none'],
  ])('are refused as wrong usage: %j', (options, message) => {
    const work = (): unknown => Reflect.apply(lint, undefined, [sources, options]);
    expect(work).toThrow(UserError);
    expect(work).toThrow(message);
  });
});

describe('pairs of connections that a program names', () => {
  const sources = ['a', 'b'].map(
    (name) =>
      new Source(`${name}.json`, JSON.stringify(apsaraConnection({ Name: name, CustomerGatewayId: `cgw-${name}` }))),
  );
  const overlaps = (options: LintOptions): readonly string[] =>
    lint(sources, options).findings.flatMap(({ ruleId }) => (ruleId === 'overlapping-connections' ? [ruleId] : []));

  it('may overlap', () => {
    expect(overlaps({})).toHaveLength(1);
    expect(overlaps({ redundant: [['b', 'a']] })).toEqual([]);
    expect(overlaps({ standby: [['a', 'b']] })).toEqual([]);
  });

  it('are noticed where there is no such connection', () => {
    expect(lint(sources, { redundant: [['a', 'c']] }).notices).toEqual([
      { file: 'options', message: 'redundant: "c" stands for no connection of this run' },
    ]);
  });
});
