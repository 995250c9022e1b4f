import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeAt, sourceAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import { readConfiguration } from '../../src/parsers/api/strongswan/read.js';
import type { Limits } from '../../src/model/limits.js';
import { DEFAULT_LIMITS } from '../../src/parsers/text/problem.js';
import type { BadReference } from '../../src/parsers/text/strongswan/sections.js';
import { Section } from '../../src/parsers/text/strongswan/sections.js';
import type { RawSection } from '../../src/parsers/text/strongswan/settings.js';
import { parseSettings } from '../../src/parsers/text/strongswan/settings.js';
import { readConfigurations } from './reading.js';
import { said } from './said.js';

/** A section as a plain value, what it inherits left out. */
function plain({ values, sections }: RawSection): unknown {
  return Object.fromEntries([
    ...[...values].map(([key, value]): [string, unknown] => [key, value?.value ?? null]),
    ...[...sections].map(([key, section]): [string, unknown] => [key, plain(section)]),
  ]);
}

function read(text: string): unknown {
  const { root, problems } = parseSettings(new Source('swanctl.conf', text));
  expect(problems).toEqual([]);
  return plain(root);
}

function details(text: string): readonly string[] {
  return parseSettings(new Source('swanctl.conf', text)).problems.map(({ detail }) => detail);
}

describe('the text of a settings file', () => {
  it.each<[string, unknown]>([
    ['', {}],
    ['a = b', { a: 'b' }],
    ['a=b # c\n', { a: 'b' }],
    ['a = b=c:d,e.f{g', { a: 'b=c:d,e.f{g' }],
    ['a =   b \t c  ', { a: 'b c' }],
    ['a = "b  c" d "e"', { a: 'b  c d e' }],
    [String.raw`a = "b\n\t\"\x\\"`, { a: 'b\n\t"x\\' }],
    ['a = "b\\\nc"', { a: 'bc' }],
    ['a = "b\nc"', { a: 'b\nc' }],
    ['a = ""\nb =\n', { a: '', b: null }],
    ['a { b = c }', { a: { b: 'c' } }],
    ['a\n{\nb {\n}\n}', { a: { b: {} } }],
    ['a { b = c }\na { d = e\nb = }\n', { a: { b: null, d: 'e' } }],
    ['a = 1\na = 2', { a: '2' }],
    ['\u{feff}a = b\r\nc = d\r\n', { a: 'b', c: 'd' }],
    ['# a = b\n#\n  #', {}],
    ['include = 3', { include: '3' }],
    ['includes = 3', { includes: '3' }],
    ['a-b_c/d%e = 1', { 'a-b_c/d%e': '1' }],
  ])('%j', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each<[string, readonly string[]]>([
    ['a', ['neither = nor { follows the name']],
    ['a b = c', ['neither = nor { follows the name']],
    ['}', ['a } closes no section']],
    ['a {', ['the section is not closed: a } is missing']],
    ['a = "b', ['the string behind this key is not closed: a " is missing']],
    ['"a" = b', ['a string stands where a name belongs']],
    ['a.b = c', ['a name cannot hold a full stop']],
    ['= b', ['a name is missing']],
    ['a : { }', ['behind the : stand names of sections, commas between them, and a {', 'a } closes no section']],
    ['a : b, c.d = e', ['behind the : stand names of sections, commas between them, and a {']],
  ])('%j is refused', (text, problems) => {
    const found = details(text);
    expect(found[0]).toBe(problems[0]);
  });

  it('goes on behind a line that cannot be read, and hides that', () => {
    const text = 'connections {\nCanary-Key\nhome { version = 2 }\n}';
    const source = new Source('swanctl.conf', text);
    const { root, problems } = parseSettings(source);
    expect(plain(root)).toEqual({ connections: { home: { version: '2' } } });
    expect(problems).toHaveLength(1);
    expect(source.isConcealed(text.indexOf('Canary'), text.indexOf('Canary') + 5)).toBe(true);
  });

  it('nests no deeper than the stack of its readers', () => {
    const problems = details('a {'.repeat(5_000));
    expect(problems[0]).toMatch(/^sections nested deeper than/u);
  });

  it('keeps to the limits of the run, with all that it includes', () => {
    const configuration = (limits: Partial<Limits>) =>
      readConfiguration(new Source('swanctl.conf', 'connections {\n  include home.conf\n}\n'), {
        limits: { ...DEFAULT_LIMITS, ...limits },
        openFiles: () => [new Source('home.conf', 'home { children { net { mode = tunnel } } }\n')],
      });
    const problems = (limits: Partial<Limits>) =>
      configuration(limits)?.problems.map(({ ruleId, detail, place }) => [
        ruleId,
        detail,
        `${sourceAt(place).name}:${rangeAt(place).start}`,
      ]);
    expect(problems({ depth: 3, textLength: 100 })).toEqual([]);
    expect(problems({ depth: 2 })).toEqual([['input-limit', 'sections nested deeper than 2 levels', 'home.conf:18']]);
    expect(problems({ textLength: 60 })).toEqual([['input-limit', 'more than 60 characters', 'home.conf:0']]);
  });

  it('takes time in proportion to its length', () => {
    for (const piece of ['#', '"', 'a {\n', '\\', 'a = "', 'a : b, ', ' \n', '}', 'include "', 'a = b ']) {
      expect(details(piece.repeat(100_000)).length).toBeLessThan(300_000);
    }
  });

  it('takes no more where many connections inherit much, or share many keys', () => {
    const many = (count: number, line: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => line(index)).join('\n');
    const started = readConfigurations({
      'swanctl.conf': `base {\n${many(20_000, (index) => `k${index} = 1`)}\n}\nconnections {\n${many(
        5_000,
        (index) => `c${index} : base { local { auth = psk } }`,
      )}\n}`,
      'keys.conf': `secrets {\n${many(5_000, (index) => `ike${index} { secret = a\n id = 10.0.0.1 }`)}\n}`,
      'ipsec.conf': `conn %default\n${many(20_000, (index) => ` k${index}=1`)}\n${many(
        5_000,
        (index) => `conn c${index}\n auto=add`,
      )}`,
    });
    expect(started.ends).toHaveLength(10_000);
    expect(started.remarks.length).toBeLessThan(1_000_000);
  }, 20_000);

  it('never throws', () => {
    const pieces = fc.constantFrom(
      ...[
        'connections',
        'secrets',
        'ike',
        '{',
        '}',
        '\n',
        ' = ',
        '"',
        '\\',
        '#',
        ': ',
        ',',
        '.',
        'include ',
        'children',
      ],
      ...['local', 'proposals', 'default', 'secret', '0x', '0s', 'id', '%any', 'rekey_time', '1h', '10.1.0.0/16[tcp]'],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (anything) => {
        const source = new Source('swanctl.conf', anything);
        parseSettings(source);
        readConfigurations({ 'swanctl.conf': `connections {\n${anything}`, 'ipsec.conf': `conn a\n ${anything}` });
        readConfigurations({ 'ipsec.secrets': `: PSK "${anything}`, 'all.conf': anything });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a section that refers to others', () => {
  const text = `
base { a = base-a
  b = base-b
  inner { x = base-x
    y = base-y } }
other : base { b = other-b
  c = other-c }
top : other, late { c =
  inner { y = top-y } }
late { d = late-d }
`;
  it('inherits what it does not set itself', () => {
    const root = Section.of(parseSettings(new Source('a.conf', text)).root);
    const top = root.section('top');
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => top?.value(key)?.value)).toEqual([
      'base-a',
      'other-b',
      undefined,
      'late-d',
      undefined,
    ]);
    const inner = top?.section('inner');
    expect(['x', 'y'].map((key) => inner?.value(key)?.value)).toEqual(['base-x', 'top-y']);
    expect([...(top?.names ?? [])]).toEqual(['inner']);
  });

  it('may refer to itself in a circle', () => {
    const root = Section.of(parseSettings(new Source('a.conf', 'a : b { x = 1 }\nb : a { y = 2 }')).root);
    expect(root.section('a')?.value('y')?.value).toBe('2');
    expect(root.section('b')?.value('x')?.value).toBe('1');
  });

  it('remarks on one that is not there', () => {
    const root = Section.of(parseSettings(new Source('a.conf', 'a : b.c { x = 1 }')).root);
    const bad: BadReference[] = [];
    root.section('a', bad);
    expect(bad).toMatchObject([{ detail: 'no section has this name', reference: { path: ['b', 'c'] } }]);
  });

  it('gives connections what they share', () => {
    const { ends, remarks } = readConfigurations({
      'swanctl.conf': `
conn-defaults { version = 2
  local { auth = psk }
  remote { auth = psk } }
child-defaults { esp_proposals = aes256gcm16-ecp256 }
connections {
  a : conn-defaults { remote_addrs = 192.0.2.1
    children { net : child-defaults { local_ts = 10.1.0.0/16 } } }
  b : connections.a { remote_addrs = 192.0.2.2
    children { net { local_ts = 10.3.0.0/16 } } }
  c : missing { children { net { } } }
}`,
    });
    expect(remarks).toEqual(['swanctl.conf:11: missing: no section has this name']);
    expect(ends.map(({ end }) => said(end)).slice(0, 2)).toMatchObject([
      { peerAddress: '192.0.2.1', method: 'psk', ike: { version: 'v2' }, children: [{ local: ['10.1.0.0/16'] }] },
      { peerAddress: '192.0.2.2', method: 'psk', ike: { version: 'v2' }, children: [{ local: ['10.3.0.0/16'] }] },
    ]);
    const groups = ends.map(({ end }) => end.children[0]?.proposals[0]?.dhGroups.length);
    expect(groups).toEqual([1, 1, 0]);
  });
});

describe('a file that includes others', () => {
  it('takes what they hold where the include stands', () => {
    const { ends, remarks } = readConfigurations({
      'swanctl.conf': `connections {
  home {
    version = 1
    include home.inc
    children { net { include *.child } }
  }
}
include "keys.conf" # and more
`,
      '+home.inc': 'version = 2\nlocal { auth = psk }\nremote_addrs = 192.0.2.1',
      '+a.child': 'local_ts = 10.1.0.0/16\nremote_ts = 10.8.0.0/16',
      '+b.child': 'remote_ts = 10.2.0.0/16',
      '+keys.conf': 'secrets { ike { secret = abcdef } }',
    });
    expect(remarks).toEqual([]);
    const [home] = ends;
    if (home === undefined) throw new Error('no end');
    expect(home).toMatchObject({ file: 'swanctl.conf', pointer: '/connections/home', names: ['home'] });
    expect(said(home.end)).toMatchObject({
      ike: { version: 'v2' },
      peerAddress: '192.0.2.1',
      children: [{ local: ['10.1.0.0/16'], remote: ['10.2.0.0/16'] }],
    });
  });

  it('is read where nothing else stands in it', () => {
    const settings = readConfigurations({
      'main.conf': 'include *.conf\n',
      '+a.conf': 'connections { home { children { net { } } } }',
    });
    expect(settings.ends.map(({ names }) => names)).toEqual([['home']]);
    const starter = readConfigurations({ 'main.conf': '# x\ninclude *.conf\n', '+a.conf': 'conn home\n  auto=add\n' });
    expect(starter.ends.map(({ names }) => names)).toEqual([['home']]);
  });

  it('reports files that are not there, and those that include themselves', () => {
    const missing = readConfigurations({ 'swanctl.conf': 'connections { }\ninclude none.conf' });
    expect(missing.remarks).toEqual(['swanctl.conf:2: the file cannot be read: no such file']);
    const circle = readConfigurations({
      'swanctl.conf': 'connections { }\ninclude a.conf',
      '+a.conf': 'include a.conf\ninclude a.conf',
    });
    expect(circle.remarks[0]).toContain('more than 10 levels of files that include others');
    expect(circle.remarks.length).toBeLessThan(2_000);
  });
});
