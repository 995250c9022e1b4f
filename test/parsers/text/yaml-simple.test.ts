import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify, visit, Document as YamlDocument } from 'yaml';
import type { Node } from '../../../src/model/node.js';
import { Source } from '../../../src/model/source.js';
import { openDocument } from '../../../src/parsers/text/document.js';
import { DEFAULT_LIMITS, Problems } from '../../../src/parsers/text/problem.js';
import { compose } from '../../../src/parsers/text/yaml-compose.js';
import { readSimple } from '../../../src/parsers/text/yaml-simple.js';
import { buildTree } from '../../../src/parsers/text/yaml-tree.js';
import { bodies } from '../../lint/bodies.js';

/** A tree without the ways up, which have no end. */
function shown(node: Node): unknown {
  const { parent, ...rest } = node;
  const kind = parent.kind;
  switch (rest.kind) {
    case 'object':
      return {
        ...rest,
        under: kind,
        members: rest.members.map(({ value, ...member }) => ({ ...member, value: shown(value) })),
      };
    case 'array':
      return { ...rest, under: kind, items: rest.items.map(shown) };
    case 'string':
      return { ...rest, under: kind, offsets: rest.offsets === null };
    default:
      return { ...rest, under: kind };
  }
}

const BASE = 7;

/** What the short way makes of a text; null where it leaves it to the library. */
function short(text: string): unknown {
  const document = openDocument(new Source('a.yaml', ' '.repeat(BASE) + text), DEFAULT_LIMITS);
  const read = readSimple(text, BASE, document, DEFAULT_LIMITS);
  return read === null ? null : { root: shown(read.root), nodes: read.nodes, problems: read.problems.map(told) };
}

function told({ variant, detail, place }: { variant: string; detail: string; place: object }): unknown {
  return { variant, detail, kind: 'kind' in place ? place.kind : null };
}

/** What the library makes of it. */
function long(text: string): unknown {
  const document = openDocument(new Source('a.yaml', ' '.repeat(BASE) + text), DEFAULT_LIMITS);
  const composed = compose(text, DEFAULT_LIMITS);
  if (!composed.ok || composed.contents === null) return 'nothing';
  if (composed.faults.length > 0) return composed.faults.map(({ code }) => code);
  const problems = new Problems(DEFAULT_LIMITS);
  const tree = buildTree(composed.contents, document, { text, base: BASE }, DEFAULT_LIMITS, problems);
  return {
    root: tree.root === null ? null : shown(tree.root),
    nodes: tree.nodes,
    problems: problems.found.map(told),
  };
}

function expectSame(text: string): void {
  const read = short(text);
  if (read !== null) expect(read, JSON.stringify(text)).toEqual(long(text));
}

// prettier-ignore
const words = [
  'a', 'b: ', 'key:', 'list:', '- ', '-', ' ', '  ', '    ', '\n', '\n', '\n  ', '\n- ', '\n  - ', '#', ' # c', ':', ': ',
  'x', '1', '-1', '+7', '007', '0x1f', '0o7', '1.5', '1e3', '.5', '.inf', '~', 'null', 'true', 'False', 'yes', '10.0.0.1',
  '10.0.0.0/8', '"q"', "'s'", "''", '"', "'", '\\', '[', ']', '[a, b]', '{', '}', '{{ t }}', '${T}', '<<', '<<: ', '&a ',
  '*a', '!t ', '|', '>', '?', '? ', '%', '@', '`', ',', '---', '---\n', '...', '\t', '\r\n', '\u{feff}', 'é', '密钥', '\u{85}',
  '\u{2028}', 'psk: p\n', 'a:\n  b: c\n', '- a: b\n  c: d\n', '# c\n', '  # c\n', '    # c\n', ' \n', ' # c\n', 'k: ', '"k": ',
  "'k': ", '{ ', ' }', '[ ', ' ]', ', ', '{ a: b, c: 1 }', '[a/**, *b]', '[**/*.json, a*]', '[lab/**]', '{a: [b, {c: ~}], "d e": \'f\'}', 'a: # c\n',
];

/** Comments, blanks and blank lines: what people write between the lines of a body, and behind them. */
const between = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '  ',
  ' # c',
  '   # a: b',
  '#c',
  '\n',
  '\n\n',
  '\n# c',
  '\n  # c',
  '\n    # c',
  '\n      # c',
);

describe('readSimple', () => {
  it('reads what bodies are mostly written in', () => {
    const text = [
      '# a comment',
      '---',
      'ipsec_site_connection: # of the branch',
      '  name: berlin # and another',
      '  # psk: not this one',
      '  psk: \'{"a":1}\'',
      '  "mtu":   1400  ',
      '  dpd: { action: hold, interval: 30, timeout: 120 }',
      '  description: null',
      '',
      '  admin_state_up: true',
      '  peer_cidrs:',
      '    - 10.0.0.0/8',
      '    # the second one',
      '    - "10.1.0.0/16" # here',
      '  files: [lab/**, a*.yaml]',
      '  peers:',
      '  - id: a-1',
      '    name: 密钥',
      '  - id: ${ID}',
      '',
    ].join('\n');
    expect(short(text)).not.toBeNull();
    expectSame(text);
  });

  it.each([
    'a: b\n  \n',
    'a:\n',
    'a: b\n c\n',
    'a: "b\\n"\n',
    "a: 'b''c'\n",
    'a: *b\n',
    'a: &b c\n',
    'a: !t c\n',
    'a: |\n  b\n',
    'a: b: c\n',
    'a: 1.5\n',
    'a: {{ b }}\n',
    '? a\n: b\n',
    'a: b\r\n',
    'a:\tb\n',
    'a: b\n...\n',
    '%YAML 1.2\n---\na: b\n',
    'text\n',
  ])('leaves %j to the library', (text) => {
    expect(short(text)).toBeNull();
  });

  it('reads bodies as the library does', () => {
    let read = 0;
    fc.assert(
      fc.property(bodies(fc.string()), fc.constantFrom(0, 1, 2), (body, way) => {
        const text = stringify(
          body,
          way === 0 ? {} : way === 1 ? { indentSeq: false } : { singleQuote: true, indent: 4 },
        );
        if (short(text) !== null) read++;
        expectSame(text);
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it('reads bodies with comments, and with collections in brackets, as the library does, or not at all', () => {
    let read = 0;
    let left = 0;
    const lines = fc.array(between, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(bodies(fc.string()), lines, fc.nat(2), (body, behind, way) => {
        const document = new YamlDocument(body);
        visit(document, {
          Collection: (_, node, path) => {
            if (path.length > way + 2) node.flow = true;
          },
        });
        const text = document
          .toString({ lineWidth: 0, flowCollectionPadding: way === 0 })
          .split('\n')
          .map((line, index) => line + (behind[index % behind.length] ?? ''))
          .join('\n');
        if (short(text) === null) left++;
        else read++;
        expectSame(text);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(50);
    expect(left).toBeGreaterThan(50);
  });

  it('reads bodies that somebody has spoilt as the library does, or not at all', () => {
    const spoilt = fc.tuple(bodies(fc.string()), fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...words))));
    fc.assert(
      fc.property(spoilt, ([body, cuts]) => {
        let text = stringify(body);
        for (const [at, length, word] of cuts.slice(0, 3)) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + word + text.slice(from + length);
          expectSame(text);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any text as the library does, or not at all', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (parts) => {
        expectSame(parts.join(''));
        expectSame(`a:\n  b: c\n${parts.join('')}`);
        expectSame(`a: ${parts.join('')}`);
      }),
      { numRuns: 20_000 },
    );
  });
});
