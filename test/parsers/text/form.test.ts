import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterOffsets } from '../../../src/model/node.js';
import { keyOf, part, pointerAt, rangeAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import { parseEmbedded } from '../../../src/parsers/text/embedded.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { at, cut, nodesOf, plain, spelled, stringAt } from './reading.js';

function read(text: string) {
  const source = new Source('request.form', text);
  const reading = readSource(source);
  return { ...reading, source, root: reading.documents[0]?.root };
}

/** As browsers and curl encode, but with some characters that need no escape escaped. */
function encode(text: string, every: number): string {
  return Array.from(text, (character, index) =>
    character === ' ' && index % 2 === 0
      ? '+'
      : index % every === 0 && character < '\u0080' && character !== ' '
        ? `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
        : encodeURIComponent(character),
  ).join('');
}

describe('forms', () => {
  it('are objects of strings with the place of each field', () => {
    const { root, source, documents } = read(
      'Action=CreateVpnConnection&Name=a%20b+c&Empty=&LocalSubnet=10.0.0.0%2F8\n',
    );
    expect(documents.map(({ encoding, request }) => [encoding, request])).toEqual([['form', null]]);
    expect(plain(root ?? null)).toEqual({
      Action: 'CreateVpnConnection',
      Name: 'a b c',
      Empty: '',
      LocalSubnet: '10.0.0.0/8',
    });
    expect(spelled(at(root, 'Name'))).toBe('a%20b+c');
    expect(cut(source, rangeAt(part(stringAt(root, 'LocalSubnet'), 8, 10)))).toBe('%2F8');
    const [, name] = root?.kind === 'object' ? root.members : [];
    if (root?.kind === 'object' && name !== undefined) expect(cut(source, rangeAt(keyOf(root, name)))).toBe('Name');
  });

  it('decode what is encoded, and keep the place of each character', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), (values, every) => {
        const { root, source } = read(values.map((value, index) => `f${index}=${encode(value, every)}`).join('&'));
        for (const [index, value] of values.entries()) {
          const node = stringAt(root, `f${index}`);
          expect(node.value).toBe(value);
          const { starts, ends } = characterOffsets(node);
          for (const [unit, character] of Array.from(value, (found) => [value.indexOf(found), found] as const)) {
            const spelling = source.text.slice(starts[unit], ends[unit]);
            expect(new URLSearchParams(`x=${spelling}`).get('x')).toBe(character);
          }
        }
      }),
    );
  });

  it('agree with URLSearchParams on anything', () => {
    const pieces = fc.array(
      fc.constantFrom('a', '=', '&', '+', '%', '%41', '%e2%82%ac', '%e2', '%zz', '%4', '[', '.'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (given) => {
        const text = `a=${given.join('')}`;
        const { root } = read(text);
        const expected = [...new URLSearchParams(text)].filter(([key, value]) => key !== '' || value !== '');
        const found = root?.kind === 'object' ? root.members.map(({ key, value }) => [key, plain(value)]) : [];
        // Bytes that are no UTF-8 become one replacement character or several, as decoders differ.
        const normal = (fields: readonly unknown[]): string => JSON.stringify(fields).replaceAll(/\ufffd+/gu, '?');
        fc.pre(!text.includes('&='));
        expect(normal(found)).toBe(normal(expected));
      }),
      { numRuns: 1000 },
    );
  });

  it('may hold JSON in a field', () => {
    const { root, source } = read('Action=X&IkeConfig=%7B%22IkePfs%22%3A+%22group2%22%2C%22IkeLifetime%22%3A86400%7D');
    const { root: inner, problems } = parseEmbedded(stringAt(root, 'IkeConfig'));
    expect(problems).toEqual([]);
    expect(cut(source, rangeAt(at(inner, 'IkeLifetime')))).toBe('86400');
    expect(spelled(at(inner, 'IkePfs'))).toBe('%22group2%22');
    expect(pointerAt(at(inner, 'IkePfs'))).toBe('/IkeConfig/IkePfs');
  });

  it('report a repeated field', () => {
    const { problems, source } = read('a=1&b=2&a=3');
    expect(problems.map(({ ruleId, place }) => [ruleId, source.position(rangeAt(place).start).column])).toEqual([
      ['duplicate-key', 9],
    ]);
  });

  it('keep nodes inside of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { root, source } = read(`a=${text}`);
        for (const node of nodesOf(root ?? null)) {
          expect(node.start).toBeGreaterThanOrEqual(0);
          expect(node.end).toBeLessThanOrEqual(source.text.length);
          expect(node.end).toBeGreaterThanOrEqual(node.start);
        }
      }),
    );
  });
});
