import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterOffsets, characterRange } from '../../src/model/node.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';

describe('the range of characters of a string', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', 'é', ',', '/'), maxLength: 20 });

  it('is that of their offsets, verbatim or escaped', () => {
    fc.assert(
      fc.property(text, fc.nat(25), fc.nat(25), (value, from, length) => {
        const { documents } = readSource(new Source('a.json', `[${JSON.stringify(value)}]`));
        const root = documents[0]?.root;
        const node = root?.kind === 'array' ? root.items[0] : undefined;
        if (node?.kind !== 'string') throw new Error('a string was written');
        const { starts, ends } = characterOffsets(node);
        const start = starts[from];
        const end = ends[Math.max(from, from + length - 1)];
        expect(characterRange(node, from, from + length)).toEqual(
          start === undefined || end === undefined ? { start: node.start, end: node.end } : { start, end },
        );
      }),
    );
  });
});
