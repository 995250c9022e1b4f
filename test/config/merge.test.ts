import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../src/config/configuration.js';
import { isOnSomewhere, settingsByFile } from '../../src/config/file-settings.js';
import type { CommandLineSettings } from '../../src/config/merge.js';
import { merge } from '../../src/config/merge.js';
import { asYaml, shown } from '../../src/config/print.js';
import { readConfiguration } from '../../src/config/read.js';
import { runSettings } from '../../src/config/run-settings.js';
import { PROFILE_IDS } from '../../src/data/profiles/ids.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';
import { RULES } from '../../src/rules/index.js';

const NOTHING: CommandLineSettings = { rules: new Map(), dialects: [], profiles: [], limits: new Map() };

function configuration(text: string, index: number): Configuration {
  const source = new Source(`${index}.yaml`, text);
  const reading = readConfiguration(source, { rules: RULES, profiles: PROFILE_IDS }, null, readSource);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.configuration;
}

interface Run {
  /** Each before those that it extends. */
  readonly files: readonly string[];
  readonly commandLine?: Partial<CommandLineSettings>;
  readonly mandatory?: readonly string[];
}

function effective({ files, commandLine = {}, mandatory = [] }: Run) {
  return merge(files.map(configuration), { ...NOTHING, ...commandLine }, new Set(mandatory));
}

/** What holds for a file: `RULE LEVEL` of each rule that is set, and the dialects that are no default. */
function holdsFor(file: string, run: Run): readonly string[] {
  const { rules, dialects, overrides } = runSettings(effective(run), (name) => name);
  const settings = settingsByFile({ rules, dialects }, overrides)(file);
  const chosen = Object.values(settings.dialects).filter((dialect) => !['zstack', 'otc', 'apsara'].includes(dialect));
  return [...Array.from(settings.levels, ([id, level]) => `${id} ${level}`), ...chosen].sort();
}

describe('what holds for a file', () => {
  it.each<[string, Run, readonly string[]]>([
    ['nothing that nobody says', { files: [] }, []],
    ['what the file of the run says', { files: ['rules: {ikev1: off}'] }, ['ikev1 off']],
    [
      'what it says, before what it extends, rule by rule',
      { files: ['rules: {ikev1: off}', 'rules: {ikev1: error, no-pfs: note}'] },
      ['ikev1 off', 'no-pfs note'],
    ],
    [
      'of three files the first that says something',
      { files: ['{}', 'rules: {ikev1: note}', 'rules: {ikev1: off}'] },
      ['ikev1 note'],
    ],
    [
      'an override before the rest of its file',
      { files: ['rules: {ikev1: off}\noverrides: [{files: "lab/**", rules: {ikev1: error}}]'] },
      ['ikev1 error'],
    ],
    ['no override of other files', { files: ['overrides: [{files: "prod/**", rules: {ikev1: off}}]'] }, []],
    [
      'no override of a file that it leaves out',
      { files: ['overrides: [{files: ["lab/**", "!lab/a.*"], rules: {ikev1: off}}]'] },
      [],
    ],
    [
      'of several overrides the last',
      {
        files: [
          'overrides: [{files: "lab/**", rules: {ikev1: off, no-pfs: off}}, {files: "**/a.yaml", rules: {ikev1: note}}]',
        ],
      },
      ['ikev1 note', 'no-pfs off'],
    ],
    [
      'no override of a file that is extended, where the one that extends it says otherwise for all',
      { files: ['rules: {ikev1: error}', 'overrides: [{files: "**", rules: {ikev1: off, no-pfs: off}}]'] },
      ['ikev1 error', 'no-pfs off'],
    ],
    [
      'an override of a file before one of a file that it extends',
      {
        files: [
          'overrides: [{files: "**", rules: {ikev1: error}}]',
          'overrides: [{files: "**", rules: {ikev1: off}}, {files: "**", rules: {ikev1: note, no-pfs: off}}]',
        ],
      },
      ['ikev1 error', 'no-pfs off'],
    ],
    [
      'the command line before all',
      {
        files: ['rules: {ikev1: note}\noverrides: [{files: "**", rules: {ikev1: off}}]', 'rules: {ikev1: off}'],
        commandLine: { rules: new Map([['ikev1', 'error']]) },
      },
      ['ikev1 error'],
    ],
    [
      'a mandatory rule, whoever turns it off or makes it milder',
      {
        files: [
          'rules: {ikev1: off}\noverrides: [{files: "**", rules: {ikev1: note}}]',
          'rules: {ikev1: warning, no-pfs: off}',
        ],
        commandLine: { rules: new Map([['ikev1', 'off']]) },
        mandatory: ['ikev1'],
      },
      ['no-pfs off'],
    ],
    [
      'a mandatory rule that is made worse',
      { files: ['overrides: [{files: "**", rules: {ikev1: error}}]'], mandatory: ['ikev1'] },
      ['ikev1 error'],
    ],
    [
      'dialects, API by API',
      { files: ['dialect: openstack', 'dialect: [otc, zstack-legacy]'] },
      ['openstack', 'zstack-legacy'],
    ],
    [
      'the dialects of the last override, API by API',
      {
        files: [
          'dialect: zstack-legacy\noverrides: [{files: "**", dialect: [openstack, zstack]}, {files: "**", dialect: otc}]',
        ],
      },
      [],
    ],
    [
      'the dialects of the command line before all',
      {
        files: ['dialect: otc\noverrides: [{files: "**", dialect: [otc, alibaba-cloud]}]'],
        commandLine: { dialects: ['openstack'] },
      },
      ['alibaba-cloud', 'openstack'],
    ],
  ])('is %s', (_, run, expected) => {
    expect(holdsFor('lab/a.yaml', run)).toEqual(expected);
  });

  it('is asked of each file by itself', () => {
    const { rules, dialects, overrides } = runSettings(
      effective({
        files: ['overrides: [{files: a.yaml, rules: {ikev1: off}}, {files: b.yaml, rules: {ikev1: note}}]'],
      }),
      (name) => name.replace(/^in\//u, ''),
    );
    const settingsOf = settingsByFile({ rules, dialects }, overrides);
    const levels = ['in/a.yaml', 'in/b.yaml', 'in/c.yaml', 'in/a.yaml'].map((file) =>
      settingsOf(file).levels.get('ikev1'),
    );
    expect(levels).toEqual(['off', 'note', undefined, 'off']);
  });
});

describe('a rule', () => {
  it.each<[string, string, boolean]>([
    ['on where nothing is said', '{}', true],
    ['on where it has a level', 'rules: {ikev1: note}', true],
    ['off', 'rules: {ikev1: off}', false],
    [
      'off, though other rules are set for some files',
      'rules: {ikev1: off}\noverrides: [{files: "**", rules: {no-pfs: note}}]',
      false,
    ],
    ['off twice', 'rules: {ikev1: off}\noverrides: [{files: "**", rules: {ikev1: off}}]', false],
    ['on where some files have it', 'rules: {ikev1: off}\noverrides: [{files: "lab/**", rules: {ikev1: note}}]', true],
  ])('is %s', (_, text, expected) => {
    const { rules, dialects, overrides } = runSettings(effective({ files: [text] }), (name) => name);
    expect(isOnSomewhere('ikev1', { rules, dialects }, overrides)).toBe(expected);
  });
});

it('joins lists, takes the strongest of what has a name, and says where each comes from', () => {
  const first = `profile: ietf
rules: { psk-weak: note }
limits: { depth: 5 }
resources: { hq: { address: 10.0.0.1 } }
tunnels: [{ left: a, right: b }]
standby: [[a, b]]
redundant: [[c, d]]
estates: [prod/*]
ignore:
  - { rule: ikev1, file: a.yaml, reason: old }
`;
  const second = `profile: [ietf, cnsa-2.0]
limits: { depth: 6, nodes: 7 }
resources: { hq: { address: 10.0.0.2 }, lab: { behaviour: strict } }
tunnels: [{ left: c, right: d }]
standby: [[e, f]]
redundant: [[g, h]]
estates: [lab/*]
overrides:
  - { files: x, rules: { ikev1: note }, dialect: openstack }
  - { files: y, rules: { psk-weak: off } }
ignore:
  - { rule: no-pfs, file: b.yaml, pointer: /pfs, reason: old, expires: 2030-01-31 }
`;
  const commandLine = { profiles: ['recommended'], limits: new Map([['nodes', 9] as const]) };
  const parts = shown(effective({ files: [first, second], commandLine }));
  expect([...asYaml(parts, ['0.yaml', '1.yaml'])].join('')).toMatchInlineSnapshot(`
    "# 0.yaml, 1.yaml
    profile:
      - recommended # command line
      - ietf # 0.yaml:1
      - cnsa-2.0 # 1.yaml:1
    rules:
      psk-weak: note # 0.yaml:2
    overrides:
      - { files: [x], rules: { ikev1: note }, dialect: [openstack] } # 1.yaml:9
    estates:
      - "prod/*" # 0.yaml:8
      - "lab/*" # 1.yaml:7
    resources:
      hq: { address: "10.0.0.1" } # 0.yaml:4
      lab: { behaviour: strict } # 1.yaml:3
    tunnels:
      - { left: a, right: b } # 0.yaml:5
      - { left: c, right: d } # 1.yaml:4
    standby:
      - [a, b] # 0.yaml:6
      - [e, f] # 1.yaml:5
    redundant:
      - [c, d] # 0.yaml:7
      - [g, h] # 1.yaml:6
    limits:
      nodes: 9 # command line
      depth: 5 # 0.yaml:3
    ignore:
      - { rule: ikev1, file: a.yaml, reason: old } # 0.yaml:10
      - { rule: no-pfs, file: b.yaml, pointer: "/pfs", reason: old, expires: "2030-01-31" } # 1.yaml:12
    "
  `);
});
