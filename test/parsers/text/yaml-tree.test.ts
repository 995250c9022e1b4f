import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Node } from '../../../src/model/node.js';
import { documentOf } from '../../../src/model/node.js';
import { part, pointerAt, rangeAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import { parseEmbedded } from '../../../src/parsers/text/embedded.js';
import type { Limits } from '../../../src/model/limits.js';
import { DEFAULT_LIMITS } from '../../../src/parsers/text/problem.js';
import type { YamlReading } from '../../../src/parsers/text/reading.js';
import { parseYaml } from '../../../src/parsers/text/yaml.js';
import { at, cut, nodesOf, plain, problemTexts, stringAt } from './reading.js';

interface Reading extends YamlReading {
  readonly source: Source;
  readonly root: Node | null;
}

function read(text: string, limits: Limits = DEFAULT_LIMITS): Reading {
  const source = new Source('a.yaml', text);
  const reading = parseYaml(source, limits);
  return { ...reading, source, root: reading.documents[0]?.root ?? null };
}

/** The library's own value of a document. */
function toValue(document: { readonly toJS: () => unknown }): unknown {
  return document.toJS();
}

describe('YAML values', () => {
  it('follow the core schema and keep how numbers are written', () => {
    const { root, problems } = read(
      '[2.0, 0o17, 0x1F, 1_000, 017, 1e3, .5, yes, on, True, ~, null, 2001-01-01, 12:30, +5, .inf]',
    );
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual([
      2,
      15,
      31,
      '1_000',
      17,
      1000,
      0.5,
      'yes',
      'on',
      true,
      null,
      null,
      '2001-01-01',
      '12:30',
      5,
      Infinity,
    ]);
    const numbers = nodesOf(root).filter((node) => node.kind === 'number');
    expect(numbers.map(({ raw }) => raw)).toEqual(['2.0', '0o17', '0x1F', '017', '1e3', '.5', '+5', '.inf']);
  });

  it('stand where the text has them', () => {
    const { root, source } = read(
      'params:\n  mtu: 1500 # bytes\n  "name": \'a b\'\n  peers: [ 10.0.0.0/8, x ]\n  none:\n',
    );
    expect(cut(source, at(root, 'params', 'mtu'))).toBe('1500');
    expect(cut(source, at(root, 'params', 'name'))).toBe(`'a b'`);
    expect(cut(source, at(root, 'params', 'peers', '0'))).toBe('10.0.0.0/8');
    expect(cut(source, rangeAt(at(root, 'params', 'peers')))).toBe('peers');
    expect(at(root, 'params', 'none').kind).toBe('null');
    expect(pointerAt(at(root, 'params', 'peers', '1'))).toBe('/params/peers/1');
  });

  it('end with their last line where they are blocks', () => {
    const { root, source } = read('a: |\n  x\n  y\n\n\nb: 1\n');
    expect(cut(source, at(root, 'a'))).toBe('|\n  x\n  y');
  });

  it('have keys as they are written', () => {
    const { root } = read('1: a\n2.0: b\ntrue: c\n~: d\n? [x, y]\n: e\n"q": f\n? \n: g\n');
    expect(root?.kind === 'object' && root.members.map(({ key }) => key)).toEqual([
      '1',
      '2.0',
      'true',
      '~',
      '[x, y]',
      'q',
      '',
    ]);
  });

  it('survive tags', () => {
    const { root, problems } = read(
      'a: !!str 12\nb: !!binary aGk=\nc: !!timestamp 2001-01-01\nd: !!set {x}\ne: !!int "5"\nf: ! 12\n',
    );
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual({ a: '12', b: 'aGk=', c: '2001-01-01', d: { x: null }, e: 5, f: '12' });
  });

  it('are unknown where the application makes them', () => {
    const { root, source, problems } = read('psk: !vault |\n  $ANSIBLE_VAULT;1.1\n  6162\nid: !Ref Vpc\n');
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual({ psk: '${!vault}', id: '${!Ref}' });
    expect(source.concealed.map((range) => cut(source, range))).toEqual(['|\n  $ANSIBLE_VAULT;1.1\n  6162\n', 'Vpc']);
    expect(cut(source, rangeAt(part(stringAt(root, 'id'), 2, 4)))).toBe('Vpc');
  });

  it('may be templates without quotes', () => {
    const { root, source, problems } = read(
      'mtu: {{ mtu }}\nlist: [{{ a }}, {{ b | default(1) }}]\nmap: {a: {b: 1}}\n',
    );
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual({ mtu: '{{ mtu }}', list: ['{{ a }}', '{{ b | default(1) }}'], map: { a: { b: 1 } } });
    expect(cut(source, rangeAt(part(stringAt(root, 'mtu'), 3, 6)))).toBe('mtu');
  });
});

describe('YAML keys', () => {
  it('are reported where they are repeated', () => {
    const { root, problems, source } = read('a: 1\nb: 2\n"a": 3\nc: {x: 1, x: 2}\n');
    expect(problems.map(({ ruleId, place }) => [ruleId, pointerAt(place), cut(source, rangeAt(place))])).toEqual([
      ['duplicate-key', '/c/x', 'x'],
      ['duplicate-key', '/a', '"a"'],
    ]);
    expect(at(root, 'a')).toMatchObject({ value: 3 });
  });

  it('take linear time in great number', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `k${index}: ${index}`).join('\n');
    expect(read(text).problems).toEqual([]);
    expect(read(`${text}\nk5: 1`).problems).toHaveLength(1);
  });
});

describe('aliases', () => {
  it('stand where their value does, under their own pointer', () => {
    const { root, source, problems } = read('base: &b\n  peers: [10.0.0.0/8]\nuse: *b\nagain: { deep: *b }\n');
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual({
      base: { peers: ['10.0.0.0/8'] },
      use: { peers: ['10.0.0.0/8'] },
      again: { deep: { peers: ['10.0.0.0/8'] } },
    });
    const peer = at(root, 'again', 'deep', 'peers', '0');
    expect(pointerAt(peer)).toBe('/again/deep/peers/0');
    expect(source.position(peer.start)).toEqual({ line: 2, column: 11 });
    expect(documentOf(peer).root).toBe(root);
  });

  it('name the last anchor before them', () => {
    expect(plain(read('[&a 1, *a, &a 2, *a, {*a : x}]').root)).toEqual([1, 1, 2, 2, { '2': 'x' }]);
    expect(plain(read('&k key: &v 1\nother: *k\n*k : *v\n').root)).toEqual({ key: 1, other: 'key' });
  });

  it.each([
    ['a: *nothing', ['alias: *nothing']],
    ['a: &x [1, *x]', ['alias: *x']],
    ['a: &x {<<: *x}', ['alias: *x']],
    ['<<: *y', ['alias: *y']],
    ['*z : 1', ['alias: *z']],
    ['b: &b 1\n---\na: *b', ['alias: *b']],
  ])('are faults in %j', (text, problems) => {
    expect(problemTexts(read(text).problems)).toEqual(problems);
  });

  it('of nothing stand for an unknown value', () => {
    const { root, source } = read('psk: *key');
    expect(plain(root)).toEqual({ psk: '${key}' });
    expect(cut(source, at(root, 'psk'))).toBe('*key');
  });

  it('merge mappings, explicit keys and earlier mappings first', () => {
    const { root, source, problems } = read(
      [
        'a: &a {x: 1, y: 1}',
        'b: &b {y: 2, z: 2}',
        'c:',
        '  z: 3',
        '  <<: [*a, *b, {w: 4}]',
        'd: {<<: *a, x: 5}',
        'e: {"<<": *a}',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(plain(at(root, 'c'))).toEqual({ z: 3, x: 1, y: 1, w: 4 });
    expect(plain(at(root, 'd'))).toEqual({ x: 5, y: 1 });
    expect(plain(at(root, 'e'))).toEqual({ '<<': { x: 1, y: 1 } });
    const inherited = at(root, 'c', 'y');
    expect([pointerAt(inherited), source.position(inherited.start)]).toEqual(['/c/y', { line: 1, column: 17 }]);
  });

  it('merge like the library does', () => {
    const maps = fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(maps, fc.dictionary(fc.constantFrom('a', 'b', 'd'), fc.integer()), (bases, own) => {
        const lines = bases.map((base, index) => `base${index}: &b${index} ${JSON.stringify(base)}`);
        const names = bases.map((_, index) => `*b${index}`).join(', ');
        const members = Object.entries(own).map(([key, value]) => `"${key}": ${value}, `);
        const text = `${lines.join('\n')}\nuse: {${members.join('')}<<: [${names}]}\n`;
        expect(plain(read(text).root)).toEqual(parseAllDocuments(text, { merge: true }).at(0)?.toJS());
      }),
    );
  });

  it('refuse to merge what is no mapping', () => {
    expect(problemTexts(read('a: &a 1\nb: {<<: *a}\nc: {<<: [1]}\n').problems)).toEqual(['merge: *a', 'merge: 1']);
  });

  it('cannot blow a document up', () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? 'l0: &l0 [x, x]' : `l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`,
    );
    const { documents, problems, source } = read(levels.join('\n'));
    expect(documents).toEqual([]);
    expect(problems.map(({ ruleId, variant }) => [ruleId, variant])).toEqual([['input-limit', 'aliases']]);
    expect(source.concealed).toEqual([{ start: 0, end: source.text.length }]);
  });

  it('cannot blow a document up by merging', () => {
    const base = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join(', ');
    const uses = Array.from({ length: 2000 }, () => '- {<<: *b}').join('\n');
    expect(read(`- &b {${base}}\n${uses}`).problems.map(({ variant }) => variant)).toEqual(['aliases']);
    const same = `- &b {${base}}\n- {<<: [${Array.from({ length: 2000 }, () => '*b').join(',')}]}`;
    expect(read(same).problems.map(({ variant }) => variant)).toEqual(['aliases']);
  });

  it('cannot nest without end', () => {
    const chain = Array.from(
      { length: 250 },
      (_, level) => `l${level}: &l${level} [${level === 0 ? '' : `*l${level - 1}`}]`,
    );
    expect(read(chain.join('\n')).problems.map(({ variant }) => variant)).toEqual(['depth']);
  });
});

describe('YAML streams', () => {
  it('give each document its index', () => {
    const { documents, problems, source } = read('# first\na: 1\n---\nb: 2\n...\n# between\n---\n---\n{c: 3, c: 4}\n');
    expect(documents.map(({ index, root }) => [index, plain(root)])).toEqual([
      [0, { a: 1 }],
      [1, { b: 2 }],
      [3, { c: 4 }],
    ]);
    expect(problems.map(({ place }) => [pointerAt(place), source.position(rangeAt(place).start)])).toEqual([
      ['/3/c', { line: 9, column: 8 }],
    ]);
  });

  it('go on behind a document that cannot be read, which is concealed', () => {
    const { documents, problems, source } = read('a: 1\n---\npsk: "abc\n---\nb: 2\n');
    expect(documents.map(({ index }) => index)).toEqual([0, 2]);
    expect(problems).toHaveLength(1);
    expect(problems.map(({ place }) => pointerAt(place))).toEqual(['/1']);
    expect(source.concealed.map((range) => cut(source, range))).toEqual(['---\npsk: "abc\n']);
  });

  it.each([
    ['a: 1', null],
    ['---\na: 1\n', null],
    ['# c\n---\na: 1\n...\n', null],
    ['%YAML 1.2\n---\na: 1\n...\n# end\n', null],
    ['\ufeffa: 1\r\n', null],
    ['a: 1\n---\n', 0],
  ])('with one document give no index: %j', (text, index) => {
    const { documents, problems } = read(text);
    expect(problems).toEqual([]);
    expect(documents.map((document) => [document.index, plain(document.root)])).toEqual([[index, { a: 1 }]]);
  });

  it('agree with the library about marks', () => {
    const line = fc.constantFrom(
      ...[
        '---',
        '...',
        '--- a',
        '---a',
        'a: 1',
        '- x',
        '# c',
        '',
        ' ---',
        '%YAML 1.2',
        '"',
        'b: |',
        '  x',
        "'y'",
        '--- |',
        '--- >-',
        '---\ta',
        '...x',
        '... # c',
      ],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const text = lines.join(eol);
        const expected = parseAllDocuments(text, { logLevel: 'silent' });
        fc.pre(Array.isArray(expected) && expected.every(({ errors }) => errors.length === 0));
        const { documents, problems } = read(text);
        const values = expected.map(toValue).filter((value) => value !== null);
        expect(problems).toEqual([]);
        expect(documents.map(({ root }) => plain(root))).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('YAML faults', () => {
  it.each([
    ['a: "x', 'missing-char'],
    ['a: b: c', 'block-as-implicit-key'],
    ['a: [1, 2', 'unclosed'],
    ['a:\n  b: 1\n c: 2', 'bad-indent'],
    ['a: 1\nb\nc: 2', 'missing-char'],
    ['a: @x', 'bad-scalar-start'],
    ['a: {% raw %}', 'bad-scalar-start'],
    ['a: 1\n}', 'unexpected-token'],
  ])('in %j leave no document', (text, variant) => {
    const { documents, problems, source } = read(text);
    expect(documents).toEqual([]);
    expect(problems.map((problem) => problem.variant)).toEqual([variant]);
    expect(source.concealed).toEqual([{ start: 0, end: text.length }]);
  });

  it.each([
    ['a: "\\q"', ['bad-dq-escape: \\'], { a: '\\q' }],
    ['a: &x &y 1', ['multiple-anchors: &y'], { a: 1 }],
    ['{\n\ta: 1\n}', [], { a: 1 }],
  ])('in %j do not hinder reading', (text, problems, value) => {
    const reading = read(text);
    expect(problemTexts(reading.problems)).toEqual(problems);
    expect(plain(reading.root)).toEqual(value);
  });

  it('never quote the text', () => {
    const secret = 'S3cr3tK3y';
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(secret, ': ', '"', "'", '{', '[', '}', '\n', '  ', '- ', '!', '&', '*', '|', '%', '@', ','),
          { maxLength: 12 },
        ),
        (pieces) => {
          for (const { detail } of read(pieces.join('')).problems) expect(detail).not.toContain(secret);
        },
      ),
    );
  });

  it('of any kind never throw', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        ': ',
        ':',
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ',',
        '\n',
        '\r\n',
        '  ',
        '\t',
        '- ',
        '? ',
        '!',
        '!!int ',
        '!<x> ',
        '&a ',
        '*a',
        '|',
        '>',
        '%TAG ! x\n',
        '---\n',
        '...\n',
        '#',
        '<<: ',
        '\u0000',
        '\ud800',
        '\ufeff',
        '{{',
        '}}',
        '~',
        '1',
      ],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { documents, problems, source } = read(given);
        expect(documents.length + problems.length).toBeGreaterThanOrEqual(0);
        for (const { root } of documents) {
          for (const node of nodesOf(root)) {
            expect(node.start).toBeGreaterThanOrEqual(0);
            expect(node.end).toBeLessThanOrEqual(source.text.length);
            expect(node.end).toBeGreaterThanOrEqual(node.start);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['[', '{a: ', '- ', '? ', 'a: '])('in a great depth of %s are limits', (opener) => {
    const { documents, problems } = read(opener.repeat(20_000));
    expect(documents).toEqual([]);
    expect(problems.map(({ ruleId, variant }) => [ruleId, variant])).toEqual([['input-limit', 'depth']]);
  });

  it('allow as much depth as they say', () => {
    const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(read(deep(200)).problems).toEqual([]);
    expect(problemTexts(read(deep(201)).problems)).toEqual(['depth: [']);
    expect(read(deep(11), { ...DEFAULT_LIMITS, depth: 10 }).problems).toHaveLength(1);
  });

  it('refuse documents that are too long', () => {
    const { documents, problems } = read('a: 1\n---\nb: 1234567890\n', { ...DEFAULT_LIMITS, yamlLength: 10 });
    expect(documents.map(({ index }) => index)).toEqual([0]);
    expect(problems.map(({ variant }) => variant)).toEqual(['size']);
  });
});

describe('JSON in a YAML scalar', () => {
  const styles: readonly (readonly [string, string])[] = [
    ['single-quoted', `IkeConfig: '{"IkePfs": "it''s","IkeLifetime":  86400}'`],
    ['single-quoted over lines', `IkeConfig: '{"IkePfs":\n\n   "group2",\r\n   "IkeLifetime": 86400}'`],
    ['double-quoted', 'IkeConfig: "{\\"IkePfs\\": \\"gr\\x6fup2\\", \\\n    \\"IkeLifetime\\": 86400}"'],
    ['literal', 'IkeConfig: |\n  {\n    "IkePfs": "group2",\n    "IkeLifetime": 86400\n  }\n'],
    [
      'literal with CR LF',
      'a:\r\n- IkeConfig: |2-\r\n    {\r\n     "IkePfs": "group2",\r\n\r\n     "IkeLifetime": 86400\r\n    }\r\n',
    ],
    ['folded', 'IkeConfig: >-\n  {"IkePfs": "group2",\n  "IkeLifetime":\n    86400}\n'],
    ['anchored', 'base: &x >\n  {"IkePfs": "group2",\n  "IkeLifetime": 86400}\nIkeConfig: *x\n'],
  ];

  it.each(styles)('is placed in a %s scalar', (_, text) => {
    const { root, source } = read(text);
    const config = nodesOf(root).findLast((node) => node.kind === 'string');
    if (config?.kind !== 'string') throw new Error('no string');
    const { root: inner, problems } = parseEmbedded(config);
    expect(problems).toEqual([]);
    const lifetime = at(inner, 'IkeLifetime');
    expect(cut(source, rangeAt(lifetime))).toBe('86400');
    expect(pointerAt(lifetime)).toMatch(/\/IkeConfig\/IkeLifetime$/u);
    const pfs = stringAt(inner, 'IkePfs');
    expect(cut(source, rangeAt(part(pfs, 2, 4)))).toMatch(/^(?:ou|''s|\\x6fu)$/u);
    expect(cut(source, rangeAt(pfs))).toMatch(/^\\?".*"$/u);
  });

  it('is an object to YAML where it is plain', () => {
    expect(plain(read('IkeConfig: {"IkePfs":"group2"}').root)).toEqual({ IkeConfig: { IkePfs: 'group2' } });
  });
});
