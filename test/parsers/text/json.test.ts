import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/model/node.js';
import { member } from '../../../src/model/node.js';
import { pointerAt, rangeAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import { openDocument } from '../../../src/parsers/text/document.js';
import type { JsonReading } from '../../../src/parsers/text/json.js';
import { parseJson } from '../../../src/parsers/text/json.js';
import { DEFAULT_LIMITS } from '../../../src/parsers/text/problem.js';
import { verbatim } from '../../../src/parsers/text/view.js';
import { cut, nodesOf, plain, problemTexts } from './reading.js';

function read(text: string, limits = DEFAULT_LIMITS): JsonReading & { readonly source: Source } {
  const source = new Source('body.json', text);
  const document = openDocument(source, limits);
  const reading = parseJson(verbatim(text), document, limits);
  document.root = reading.root;
  return { ...reading, source };
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the text holds something that only JSON of ours has: a fault that was recovered, or a bare template. */
function isStrict({ root, problems, source }: ReturnType<typeof read>): boolean {
  if (root === null || problems.some(({ ruleId }) => ruleId !== 'duplicate-key')) return false;
  return !nodesOf(root).some((node) => node.kind === 'string' && !cut(source, node).startsWith('"'));
}

/** Spells a value with random white space and escapes. */
function spell(value: unknown, random: () => number): string {
  const blank = (): string => [' ', '', '\n', '\r\n\t', '   '][Math.floor(random() * 5)] ?? '';
  const text = (string: string): string => {
    const units = Array.from({ length: string.length }, (_, index) => string.charAt(index));
    const spelled = units.map((unit) => {
      const code = unit.charCodeAt(0);
      const mustEscape = code < 0x20 || unit === '"' || unit === '\\';
      return mustEscape || random() < 0.2 ? `\\u${code.toString(16).padStart(4, '0')}` : unit;
    });
    return `"${spelled.join('')}"`;
  };
  const write = (inner: unknown): string => {
    if (typeof inner === 'string') return text(inner);
    if (Array.isArray(inner)) return `[${blank()}${inner.map((item) => write(item) + blank()).join(`,${blank()}`)}]`;
    if (typeof inner === 'object' && inner !== null) {
      const members = Object.entries(inner).map(([key, item]) => `${text(key)}${blank()}:${blank()}${write(item)}`);
      return `{${blank()}${members.join(`${blank()},${blank()}`)}${blank()}}`;
    }
    return JSON.stringify(inner);
  };
  return blank() + write(value) + blank();
}

const jsonish = fc
  .array(
    fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"b\\n"', '1', '-0.5e3', 'true', 'null', ' ', '\n', '//x\n', '/*c*/'],
      ...[
        "'s'",
        '${M}',
        '{{ m }}',
        '"',
        '\\',
        '\u00a0',
        '\ufeff',
        '01',
        '+1',
        'abc',
        '\t',
        '\u0000',
        '\ud800',
        '/',
        '*',
      ],
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('JSON', () => {
  it('agrees with JSON.parse', () => {
    fc.assert(
      fc.property(fc.json({ noUnicodeString: false }), fc.nat(4), (text, indent) => {
        const spelled = JSON.stringify(JSON.parse(text), null, indent);
        const { root, problems } = read(spelled);
        expect(problems).toEqual([]);
        expect(plain(root)).toEqual(JSON.parse(spelled));
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with JSON.parse on any white space and escapes', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (value, stream) => {
          const text = spell(value, () => Number(stream.next().value));
          const { root, problems } = read(text);
          expect(problems).toEqual([]);
          expect(plain(root)).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads keys as they stand, whatever stood behind the key before in other texts', () => {
    const key = fc.constantFrom('', 'a', 'ab', 'abc', 'a b', 'toString', '__proto__', 'é', 'a'.repeat(65));
    const spelling = fc.constantFrom<(text: string) => string>(
      (text) => JSON.stringify(text),
      (text) => `"${text.replaceAll('a', String.raw`\u0061`)}"`,
    );
    const members = fc.array(fc.tuple(key, spelling), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(members, { minLength: 2, maxLength: 6 }), (texts) => {
        for (const pairs of texts) {
          const text = `{${pairs.map(([name, spelled], index) => `${spelled(name)}:{"x":${index}}`).join(',')}}`;
          const { root, source } = read(text);
          const object = root?.kind === 'object' ? root.members : [];
          expect(object.map((found) => found.key)).toEqual(pairs.map(([name]) => name));
          for (const { key: found, keyStart, keyEnd } of object) {
            expect(JSON.parse(source.text.slice(keyStart, keyEnd))).toBe(found);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['{"a":{"\n":1}}', '{"a":{"\n":1}}'],
    [`{"a":1,'b"c':2}`, '{"a":1,"b"c":2}'],
    [String.raw`{"a":1,'b\\':2}`, String.raw`{"a":1,"b\\":2}`],
  ])('finds the faults of keys again in a text that follows one with them: %j', (before, text) => {
    const fresh = read(text.replace('"a"', '"fresh"')).problems.map(({ variant }) => variant);
    read(before);
    expect(read(text).problems.map(({ variant }) => variant)).toEqual(fresh);
  });

  it('cuts each value out of the text', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(3), (text, indent) => {
        const { root, source } = read(JSON.stringify(JSON.parse(text), null, indent));
        for (const node of nodesOf(root)) {
          expect(JSON.parse(cut(source, node))).toEqual(plain(node));
          if (node.kind !== 'object') continue;
          for (const { key, keyStart, keyEnd } of node.members) {
            expect(JSON.parse(source.text.slice(keyStart, keyEnd))).toBe(key);
          }
        }
      }),
    );
  });

  it('never throws, and finds a fault exactly where JSON.parse does', () => {
    fc.assert(
      fc.property(fc.oneof(jsonish, fc.string({ unit: 'binary' })), (text) => {
        const reading = read(text);
        expect(isStrict(reading)).toBe(parses(text.startsWith('\ufeff') ? text.slice(1) : text));
        if (reading.root === null) expect(reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a fault in damaged JSON exactly where JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', ',', '"', '{', ' ', '\\', '1'),
        (json, at, length, put) => {
          const from = at % (json.length + 1);
          const text = json.slice(0, from) + put + json.slice(from + length);
          expect(isStrict(read(text))).toBe(parses(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps numbers as they are written', () => {
    const { root } = read('[2.0, 1e3, 9007199254740993, -0, 1e999, 0.1E-2, 123456789012345678]');
    const numbers = nodesOf(root).filter((node) => node.kind === 'number');
    expect(numbers.map(({ raw }) => raw)).toEqual([
      '2.0',
      '1e3',
      '9007199254740993',
      '-0',
      '1e999',
      '0.1E-2',
      '123456789012345678',
    ]);
    expect(numbers.map(({ value }) => value)).toEqual([
      2,
      1000,
      9007199254740992,
      -0,
      Infinity,
      0.001,
      123456789012345680,
    ]);
  });

  it('keeps odd keys and characters', () => {
    const { root, problems } = read('{"__proto__": {"a": 1}, "constructor": "\\ud800", "": "\\u0000"}');
    expect(problems).toEqual([]);
    expect(root?.kind === 'object' && member(root, '__proto__')?.value.kind).toBe('object');
    expect(root?.kind === 'object' && root.members.map(({ key }) => key)).toEqual(['__proto__', 'constructor', '']);
  });

  it('reports a repeated key at its second place, with the first', () => {
    const { root, problems, source } = read('{"a": 1, "b": 2, "\\u0061": 3}');
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.ruleId).toBe('duplicate-key');
    expect(problem && pointerAt(problem.place)).toBe('/a');
    expect(problem && cut(source, rangeAt(problem.place))).toBe('"\\u0061"');
    expect(problem?.related?.map(({ place }) => cut(source, rangeAt(place)))).toEqual(['"a"']);
    expect(root?.kind === 'object' && plain(member(root, 'a')?.value ?? null)).toBe(3);
  });

  it('finds repeated keys in large objects', () => {
    const keys = Array.from({ length: 50_000 }, (_, index) => `"k${index}":${index}`);
    expect(read(`{${keys.join(',')}}`).problems).toEqual([]);
    expect(read(`{${keys.join(',')},"k7":0,"k9":0}`).problems).toHaveLength(2);
  });

  it.each([
    ['[1, /* c */ 2] // end', ['comment: /* c */', 'comment: // end'], [1, 2]],
    ['{"a": 1,\n}', ['trailing-comma: ,'], { a: 1 }],
    ['[1, /* c\r\n */ 2]', ['comment: /* c'], [1, 2]],
    ['[1,,2,]', ['extra-comma: ,', 'trailing-comma: ,'], [1, 2]],
    ['{"a": 1\n "b": [1 2]}', ['missing-comma: 1', 'missing-comma: 1'], { a: 1, b: [1, 2] }],
    [`{'a': 'it\\'s'}`, [`single-quotes: 'a'`, `single-quotes: 'it\\'s'`, `escape: \\'`], { a: "it's" }],
    [
      '{mtu: sha256, b: True, c: None, d: +1, e: .5, f: 010}',
      [
        'unquoted-key: mtu',
        'bare-word: sha256',
        'unquoted-key: b',
        'bare-word: True',
        'unquoted-key: c',
        'bare-word: None',
        'unquoted-key: d',
        'bare-word: +1',
        'unquoted-key: e',
        'bare-word: .5',
        'unquoted-key: f',
        'bare-word: 010',
      ],
      { mtu: 'sha256', b: true, c: null, d: 1, e: 0.5, f: 10 },
    ],
    ['["a\tb\nc", "\\x"]', ['control-character: \t', 'escape: \\x'], ['a\tb\nc', 'x']],
    ['[1,\u00a02]', ['white-space: \u00a0'], [1, 2]],
    ['{"a": 1}}', ['trailing-text: }'], { a: 1 }],
  ])('reads %j in spite of its faults', (text, problems, value) => {
    const reading = read(text);
    expect(problemTexts(reading.problems)).toEqual(problems);
    expect(plain(reading.root)).toEqual(value);
  });

  it.each([
    ['', 'empty: '],
    ['{"a": 1', 'unclosed: {'],
    ['{"a": [1, 2', 'unclosed: ['],
    ['{"a": "x', 'unterminated-string: "'],
    ['{"psk": "ab"cd"}', 'unexpected-text: c'],
    ['{"a" 1}', 'missing-colon: 1'],
    ['[1}', 'unexpected-text: }'],
    ['{"a": }', 'value: }'],
    ['{"a": /* }', 'comment: /'],
    ['hello', 'value: h'],
  ])('gives up on %j with one problem and conceals it', (text, problem) => {
    const { root, problems, source } = read(text);
    expect(root).toBeNull();
    expect(problemTexts(problems)).toEqual([problem]);
    expect(source.concealed).toEqual(text === '' ? [] : [{ start: 0, end: text.length }]);
  });

  it.each([
    '${MTU}',
    '{{ mtu }}',
    '<mtu>',
    '%{mtu}',
    '@@mtu@@',
    '{{ a | default("b") }}',
    '${A}${B}',
    '1${B}',
    '$MTU',
    '${{ env.MTU }}',
  ])('takes the unquoted template %s as a string', (template) => {
    const text = `{"mtu": ${template}, "n": [${template}]}`;
    const { root, problems, source } = read(text);
    expect(problems).toEqual([]);
    expect(plain(root)).toEqual({ mtu: template, n: [template] });
    const strings = nodesOf(root).filter((node) => node.kind === 'string');
    expect(strings.map((node) => cut(source, node))).toEqual([template, template]);
  });

  it('refuses what is nested too deep, without using the stack', () => {
    const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(read(deep(1000)).problems).toEqual([]);
    const { root, problems } = read(deep(100_000));
    expect(root).toBeNull();
    expect(problems.map(({ ruleId, place }) => [ruleId, rangeAt(place)])).toEqual([
      ['input-limit', { start: 1000, end: 1001 }],
    ]);
    expect(read(deep(100_000), { ...DEFAULT_LIMITS, depth: 100_000 }).problems).toEqual([]);
  });

  it.each(['${', '<', '{{', '/*', '"\\', '[', '{"a":', "'", '<,', '@@', '1 '])(
    'takes linear time on many %s',
    (piece) => {
      const count = 200_000;
      expect(read(`[${piece.repeat(count)}`).problems.length).toBeLessThanOrEqual(count + 2);
      expect(read(`["a", "${piece.repeat(count)}`).problems.length).toBeLessThanOrEqual(count + 2);
    },
  );

  it('has no parentless node', () => {
    const { root } = read('{"a": [{"b": null}]}');
    const parents = (node: Node): string[] => [
      node.kind,
      ...('parent' in node.parent ? parents(node.parent) : ['document']),
    ];
    const last = nodesOf(root).at(-1);
    expect(last && parents(last)).toEqual(['null', 'object', 'array', 'object', 'document']);
  });
});
