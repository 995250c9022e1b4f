import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import type { Document, Node, StringNode } from '../../../src/model/node.js';
import { characterOffsets } from '../../../src/model/node.js';
import { regionAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import { DEFAULT_LIMITS } from '../../../src/parsers/text/problem.js';
import { parseYaml } from '../../../src/parsers/text/yaml.js';
import { nodesOf, plain } from './reading.js';

function read(text: string, limits = DEFAULT_LIMITS) {
  const source = new Source('a.yaml', text);
  const reading = parseYaml(source, limits);
  return { ...reading, source, root: reading.documents[0]?.root ?? null };
}

/** Whether a document is the first of its stream: one that cannot be read is left out. */
function isFirst(document: Document | undefined): boolean {
  return document !== undefined && (document.index ?? 0) === 0;
}

function stringsOf(node: Node | null): StringNode[] {
  return nodesOf(node).filter((found) => found.kind === 'string');
}

/** Characters that stand for themselves must do so where the offsets say; all others lie inside the scalar, in order. */
function expectSoundOffsets(source: Source, node: StringNode): void {
  const { starts, ends } = characterOffsets(node);
  expect([starts.length, ends.length]).toEqual([node.value.length, node.value.length]);
  let before = node.start;
  for (let index = 0; index < node.value.length; index++) {
    const start = starts[index] ?? -1;
    const end = ends[index] ?? -1;
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThanOrEqual(start);
    before = start;
    const unit = node.value.charAt(index);
    const spelled = source.text.slice(start, end);
    if (end - start === 1 && !/\s/u.test(unit)) expect(spelled).toBe(unit);
    else if (/\s/u.test(unit)) expect(spelled).toMatch(/^(?:\s+|\\.+)?$/su);
    else expect(spelled).toMatch(/^(?:\\.|\\[xuU][\da-fA-F]+|'')$/su);
  }
}

/** The decoders agree with the library about a value: otherwise each character would stand for the whole scalar. */
function expectExact(source: Source, node: StringNode): void {
  if (node.value === '' || !/['"|>]/u.test(source.text.charAt(node.start))) return;
  expect(characterOffsets(node).starts[0]).toBeGreaterThan(node.start);
}

const word = fc.constantFrom(
  'a',
  'bc',
  "it''s",
  "'",
  '"',
  '\\',
  '\\n',
  '\\x41',
  '\\u00e9',
  '\\U0001F600',
  '#',
  ':',
  'é',
  '😀',
  '\\ ',
  '\\t',
  '\\q',
  '-',
);
const blank = fc.constantFrom(
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  ' \n ',
  '\n  ',
  '\n\n\n ',
  '\r\n\r\n',
  '\\\n',
  '\\\r\n  ',
  '\n \t ',
);
const content = fc.array(fc.oneof(word, blank), { maxLength: 12 }).map((pieces) => pieces.join(''));

const blockLine = fc.tuple(
  fc.constantFrom('', ' ', '  ', '\t', '   '),
  fc.constantFrom('', '', 'a', 'b c', '\t', '# x', 'é😀'),
);
const block = fc.tuple(
  fc.constantFrom('|', '>'),
  fc.constantFrom('', '-', '+', '1', '2', '2-', '+1', '3+'),
  fc.constantFrom('\n', '\r\n'),
  fc.array(blockLine, { maxLength: 8 }),
  fc.constantFrom('', 'end: 1', '\n# c\nend: 1', '...'),
);

describe('YAML scalars', () => {
  it('place each character of flow scalars as the library decodes them', () => {
    fc.assert(
      fc.property(
        content,
        fc.constantFrom('', "'", '"'),
        fc.constantFrom('', 'k: ', '- ', '[', '{a: '),
        (text, quote, before) => {
          const after = before === '[' ? ']' : before === '{a: ' ? '}' : '';
          const whole = `${before}${quote}${text}${quote}${after}\n`;
          const { root, source, documents } = read(whole);
          fc.pre(documents.length === 1 && isFirst(documents[0]));
          const expected: unknown = parseAllDocuments(whole, { logLevel: 'silent', resolveKnownTags: false })
            .at(0)
            ?.toJS();
          expect(plain(root)).toEqual(expected);
          for (const node of stringsOf(root)) {
            expectSoundOffsets(source, node);
            expectExact(source, node);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('place each character of block scalars as the library decodes them', () => {
    fc.assert(
      fc.property(
        block,
        fc.constantFrom('k:\n  l: ', 'k: ', '- ', '- - ', '', '--- '),
        ([style, indicators, eol, lines, after], before) => {
          const whole = `${before}${style}${indicators}${eol}${lines.map((line) => `${line.join('')}${eol}`).join('')}${after}`;
          const { root, source, documents } = read(whole);
          fc.pre(isFirst(documents[0]));
          const expected: unknown = parseAllDocuments(whole, { logLevel: 'silent' }).at(0)?.toJS();
          expect(plain(root)).toEqual(expected);
          for (const node of stringsOf(root)) {
            expectSoundOffsets(source, node);
            expectExact(source, node);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('read what the library writes', () => {
    const options = fc.record({
      defaultStringType: fc.constantFrom(
        'PLAIN' as const,
        'QUOTE_SINGLE' as const,
        'QUOTE_DOUBLE' as const,
        'BLOCK_LITERAL' as const,
        'BLOCK_FOLDED' as const,
      ),
      lineWidth: fc.constantFrom(0, 20, 80),
      collectionStyle: fc.constantFrom('any' as const, 'flow' as const),
    });
    const value = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 30 }), fc.jsonValue()),
    );
    fc.assert(
      fc.property(value, options, (given, style) => {
        const { root, problems, source } = read(stringify(given, style));
        expect(problems).toEqual([]);
        expect(plain(root)).toEqual(parseAllDocuments(source.text).at(0)?.toJS());
        for (const node of stringsOf(root)) expectSoundOffsets(source, node);
      }),
    );
  });
});

describe('a fault', () => {
  const UNCLOSED = 'unclosed the closing bracket of this is missing';
  const DEEPER =
    'deeper-line this line stands deeper than the key before it, and so goes on with the value there, where no key can stand';
  const BEHIND_KEY = 'block-as-implicit-key a mapping or list cannot stand behind the key on the same line';

  it.each([
    ['group:\n  type: cidr\n  endpoints: [10.0.0.0/24\n', '3:14-15', UNCLOSED],
    ['ikepolicy: {name: a, pfs: group14', '1:12-13', UNCLOSED],
    ['rules: [a', '1:8-9', UNCLOSED],
    ['a: 1\n---\nb: [1\nc: 2\n', '3:4-5', UNCLOSED],
    ['a: {b: c\n  d: e\n', '1:4-5', UNCLOSED],
    // The innermost one: the closing bracket of another kind is that of the outer one.
    ['a: [1, {b: 2]\n', '1:8-9', UNCLOSED],
    ['[[1, 2]\n', '1:1-2', UNCLOSED],
    ['a: ]\nb: [1\n', '1:4-5', 'unexpected-token this does not belong here'],
    ['ikepolicy:\n  name: a\n   pfs: group2\n', '3:1-4', DEEPER],
    ['- a: 1\n   b: 2\n', '2:1-4', DEEPER],
    ['a:\n  b: c\n   d\n   e: f\n', '4:1-4', DEEPER],
    ['a: b: c\n', '1:4-5', BEHIND_KEY],
    ['a: "b\n  c": d\n', '1:4-5', BEHIND_KEY],
  ])('is told where it lies: %j', (text, region, words) => {
    const { problems } = read(text);
    const told = problems.map(({ place, variant, detail }) => {
      const { startLine, startColumn, endColumn } = regionAt(place) ?? { startLine: 0, startColumn: 0, endColumn: 0 };
      return [`${String(startLine)}:${String(startColumn)}-${String(endColumn)}`, `${variant} ${detail}`];
    });
    expect(told).toEqual([[region, words]]);
  });
});
