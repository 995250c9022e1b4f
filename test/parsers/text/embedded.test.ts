import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/model/node.js';
import { member } from '../../../src/model/node.js';
import { part, pointerAt, rangeAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import { parseEmbedded } from '../../../src/parsers/text/embedded.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { cut, nodesOf, plain, problemTexts, stringAt } from './reading.js';

function rootOf(source: Source): Node {
  const root = readSource(source).documents[0]?.root;
  if (!root) throw new Error('unreadable');
  return root;
}

describe('JSON in a string', () => {
  it('points at the characters of the outer text', () => {
    const source = new Source(
      'a.json',
      '{"IkeConfig": "{\\"IkePfs\\": \\"gr\\u006fup2\\", \\"IkeLifetime\\": 86400}"}',
    );
    const { root, problems } = parseEmbedded(stringAt(rootOf(source), 'IkeConfig'));
    expect(problems).toEqual([]);
    const pfs = stringAt(root, 'IkePfs');
    expect(cut(source, rangeAt(pfs))).toBe('\\"gr\\u006fup2\\"');
    expect(cut(source, rangeAt(part(pfs, 1, 4)))).toBe('r\\u006fu');
    expect(pointerAt(pfs)).toBe('/IkeConfig/IkePfs');
    const lifetime = root?.kind === 'object' ? member(root, 'IkeLifetime') : undefined;
    expect(lifetime && cut(source, rangeAt(lifetime.value))).toBe('86400');
    expect(lifetime && cut(source, { start: lifetime.keyStart, end: lifetime.keyEnd })).toBe('\\"IkeLifetime\\"');
  });

  it('reads any value through any number of strings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 3 }), (value, levels) => {
        let text = JSON.stringify(value);
        for (let level = 0; level < levels; level++) text = JSON.stringify({ a: text });
        const source = new Source('a.json', text);
        let root: Node | null = rootOf(source);
        for (let level = 0; level < levels; level++) root = parseEmbedded(stringAt(root, 'a')).root;
        expect(plain(root)).toEqual(JSON.parse(JSON.stringify(value)));
        for (const node of nodesOf(root)) {
          let spelled = cut(source, node);
          for (let level = 0; level < levels; level++) spelled = String(JSON.parse(`"${spelled}"`));
          expect(JSON.parse(spelled)).toEqual(plain(node));
        }
      }),
    );
  });

  it('gives each fault the pointer of the string and its own place', () => {
    const source = new Source('a.json', '{"IkeConfig": "{\\"a\\": 1,}"}');
    const { root, problems } = parseEmbedded(stringAt(rootOf(source), 'IkeConfig'));
    expect(plain(root)).toEqual({ a: 1 });
    expect(problemTexts(problems)).toEqual(['trailing-comma: ,']);
    expect(problems.map(({ place }) => pointerAt(place))).toEqual(['/IkeConfig']);
  });

  it.each(['', ' ', '{\\"Psk\\": \\"abc', '\\u0000'])('conceals %j, which cannot be read', (text) => {
    const source = new Source('a.json', `{"a": "${text}"}`);
    const node = stringAt(rootOf(source), 'a');
    const { root, problems } = parseEmbedded(node);
    expect(root).toBeNull();
    expect(problems).toHaveLength(1);
    expect(source.concealed).toContainEqual({ start: node.start, end: node.end });
  });
});
