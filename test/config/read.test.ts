import { describe, expect, it } from 'vitest';
import type { Configuration, Placed } from '../../src/config/configuration.js';
import { problemText } from '../../src/config/problem.js';
import { readConfiguration } from '../../src/config/read.js';
import { PROFILE_IDS } from '../../src/data/profiles/ids.js';
import type { TextPlace } from '../../src/model/place.js';
import { regionAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';
import { RULES } from '../../src/rules/index.js';

function read(text: string) {
  const source = new Source('.ipsec-lint.yaml', text);
  return readConfiguration(source, { rules: RULES, profiles: PROFILE_IDS }, null, readSource);
}

function problemsOf(text: string): readonly string[] {
  const reading = read(text);
  return reading.ok ? [] : reading.problems.map(problemText);
}

function configurationOf(text: string): Configuration {
  const reading = read(text);
  if (!reading.ok) throw new Error(reading.problems.map(problemText).join());
  return reading.configuration;
}

it('says of a key that stands twice that one is to stay: neither value counts', () => {
  expect(problemsOf('rules:\n  weak-dh-group: off\n  weak-dh-group: error\n')).toEqual([
    '.ipsec-lint.yaml:3:3: this key stands in the object before: keep one of them',
  ]);
});

it('says which bracket is not closed', () => {
  expect(problemsOf('rules: [a')).toEqual(['.ipsec-lint.yaml:1:8: the closing bracket of this is missing']);
});

it.each([
  ['profile: [ncsc, bsi]', '1:17: unknown profile "bsi"; known: '],
  ['dialect: [zstack, oct]', '1:19: unknown dialect "oct"; did you mean otc?'],
  ['dialect: oct', '1:10: unknown dialect "oct"; did you mean otc?'],
  ['overrides: [{ files: [a], dialect: [otcs] }]', '1:37: unknown dialect "otcs"; did you mean otc?'],
  ['dialect: { a: 1 }', '1:1: expected a text or a list, got a mapping'],
  ['profile: [[ncsc]]', '1:11: expected one of '],
  ['extends: { a: 1 }', '1:1: expected a text or a list, got a mapping'],
  ['dialect: []', '1:1: the list is empty'],
  ['dialect: 5', '1:10: expected one of '],
])('says what is wrong in one or several of a kind, and where: %s', (text, message) => {
  expect(problemsOf(text)).toEqual([expect.stringContaining(`.ipsec-lint.yaml:${message}`)]);
});

it('takes a file that says nothing for one that sets nothing', () => {
  const empty = configurationOf('# nothing yet\n');
  expect(empty).toEqual(configurationOf('{}'));
  expect(empty).toMatchObject({ file: '.ipsec-lint.yaml', extends: [], overrides: [], ignore: [], limits: new Map() });
});

it('keeps what stands in a body out of reports, for it may hold a key', () => {
  const text =
    'resources:\n  one: { body: { ipsec_site_connection: { psk: Kq7z-0815 } } }\n  two: { address: 192.0.2.1 }\n';
  const source = configurationOf(text).resources[0]?.place.source;
  const isConcealed = (part: string): boolean | undefined =>
    source?.isConcealed(text.indexOf(part), text.indexOf(part) + part.length);
  expect(['Kq7z-0815', '192.0.2.1'].map(isConcealed)).toEqual([true, false]);
});

/** `LINE:COLUMN text`, the text as it stands there. */
function at(place: TextPlace): string {
  const { startLine = 0, startColumn = 0 } = regionAt(place) ?? {};
  const { start, end } = place.range;
  return `${startLine}:${startColumn} ${place.source.text.slice(start, end)}`;
}

function valueAt(placed: Placed<unknown> | null): string | null {
  return placed && at(placed.place);
}

const FILES = ['a/x.json', 'b/x.json', 'b/c', 'x/z', 'y', 'z.json'];

describe('the places of a configuration are those of', () => {
  it('files, profiles, dialects, rules and limits', () => {
    const one = configurationOf(`extends: base.yaml
profile: ncsc
dialect: zstack
rules: { psk-weak: off }
limits: { nodes: 5, depth: 6 }
`);
    expect([...one.extends, ...one.profiles, ...one.dialects].map(valueAt)).toEqual([
      '1:10 base.yaml',
      '2:10 ncsc',
      '3:10 zstack',
    ]);
    expect([...one.rules].map(([id, level]) => [id, valueAt(level)])).toEqual([['psk-weak', '4:20 off']]);
    expect([...one.limits].map(([name, amount]) => [name, valueAt(amount)])).toEqual([
      ['nodes', '5:18 5'],
      ['depth', '5:28 6'],
    ]);
    const several = configurationOf('extends: [a.yaml, b.yaml]\nprofile: [ncsc, ietf]\ndialect: [zstack, otc]\n');
    expect([...several.extends, ...several.profiles, ...several.dialects].map(valueAt)).toEqual([
      '1:11 a.yaml',
      '1:19 b.yaml',
      '2:11 ncsc',
      '2:17 ietf',
      '3:11 zstack',
      '3:19 otc',
    ]);
  });

  it('overrides and what they set, and all globs', () => {
    const { overrides, estates, ignore, globs } = configurationOf(`overrides:
  - { files: a/**, dialect: otc }
  - files: [b/**, '!b/c']
    rules: { psk-weak: note }
estates: [x/*, y]
ignore:
  - { rule: ikev1, file: z.json, reason: r }
`);
    expect(overrides.map(({ place }) => at(place))).toEqual(['2:5 {', '3:5 f']);
    expect(overrides.flatMap(({ dialects, rules }) => [...dialects, ...rules.values()].map(valueAt))).toEqual([
      '2:29 otc',
      '4:24 note',
    ]);
    expect(estates.map(valueAt)).toEqual(['5:11 x/*', '5:16 y']);
    expect([...overrides, ...estates, ...ignore].map(({ matches }) => FILES.filter(matches))).toEqual([
      ['a/x.json'],
      ['b/x.json'],
      ['x/z'],
      ['y'],
      ['z.json'],
    ]);
    expect(globs.map(({ value, place }) => [value, at(place)])).toEqual([
      ['a/**', '2:14 a/**'],
      ['b/**', '3:13 b/**'],
      ['b/c', "3:19 '!b/c'"],
      ['z.json', '7:26 z.json'],
    ]);
  });

  it('tunnels and of each name of a pair', () => {
    const { tunnels, standby, redundant } = configurationOf(`tunnels:
  - { left: a, right: b.json }
  - { left: c, right: d }
standby: [[e, f], [g, h]]
redundant: [[i, j]]
`);
    expect(tunnels.map(({ left, right }) => [valueAt(left), valueAt(right)])).toEqual([
      ['2:13 a', '2:23 b.json'],
      ['3:13 c', '3:23 d'],
    ]);
    expect([...standby, ...redundant].map(({ place, places }) => [place, ...places].map(at))).toEqual([
      ['4:12 e', '4:12 e', '4:15 f'],
      ['4:20 g', '4:20 g', '4:23 h'],
      ['5:14 i', '5:14 i', '5:17 j'],
    ]);
  });

  it('ids of resources, and of what each stands for', () => {
    const { resources } = configurationOf(`resources:
  one: a.json
  two: { file: b.json }
  three: { address: 192.0.2.1, publicAddress: vpn.example, cidrs: [10.1.0.0/16, 10.2.0.0/16], behaviour: strict }
  four: { cidrs: [10.3.0.0/16] }
  five: { body: { ikepolicy: { name: a } } }
`);
    expect(resources.map(({ id, kind, place }) => [id, kind, at(place)])).toEqual([
      ['one', 'file', '2:3 one'],
      ['two', 'file', '3:3 two'],
      ['three', 'facts', '4:3 three'],
      ['four', 'facts', '5:3 four'],
      ['five', 'body', '6:3 five'],
    ]);
    const parts = resources.map((resource) => {
      if (resource.kind === 'file') return [valueAt(resource.file)];
      if (resource.kind === 'body') return [];
      const { address, publicAddress, cidrs, behaviour } = resource;
      return [valueAt(address), valueAt(publicAddress), cidrs?.map(valueAt) ?? null, valueAt(behaviour)];
    });
    expect(parts).toEqual([
      ['2:8 a.json'],
      ['3:16 b.json'],
      ['4:21 192.0.2.1', '4:47 vpn.example', ['4:68 10.1.0.0/16', '4:81 10.2.0.0/16'], '4:106 strict'],
      [null, null, ['5:19 10.3.0.0/16'], null],
      [],
    ]);
  });

  it('accepted findings, and of what is missing in them', () => {
    const hash = `sha256:${'0'.repeat(64)}`;
    const { ignore } = configurationOf(`ignore:
  - { rule: ikev1, file: a.json }
  - rule: no-pfs
    file: b.json
    reason: ' r '
    value: ${hash}
    expires: 2030-01-31
`);
    expect(
      ignore.map(({ rule, reason, value, expires, place }) => ({
        parts: [rule, reason, value, expires].map(valueAt),
        place: at(place),
        values: [reason.value, value?.value ?? null],
      })),
    ).toEqual([
      { parts: ['2:13 ikev1', '2:5 {', null, null], place: '2:5 {', values: [null, null] },
      {
        parts: ['3:11 no-pfs', "5:13 ' r '", `6:12 ${hash}`, '7:14 2030-01-31'],
        place: '3:5 r',
        values: ['r', '0'.repeat(64)],
      },
    ]);
  });
});
