import { describe, expect, it } from 'vitest';
import { pointerAt, rangeAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import type { Limits } from '../../../src/model/limits.js';
import { DEFAULT_LIMITS, readSource } from '../../../src/parsers/text/read.js';
import { cut, plain } from './reading.js';

function read(name: string, text: string, limits: Partial<Limits>) {
  const source = new Source(name, text);
  const { documents, problems } = readSource(source, { limits: { ...DEFAULT_LIMITS, ...limits } });
  return {
    values: documents.map(({ root }) => plain(root)),
    problems: problems.map(({ ruleId, variant, place }) => [ruleId, variant, pointerAt(place), rangeAt(place).start]),
    concealed: source.concealed.map((range) => cut(source, range)),
  };
}

describe('limits', () => {
  it('hold for the values of a JSON text', () => {
    expect(read('a.json', '[1, 2, 3]', { nodes: 4 }).values).toEqual([[1, 2, 3]]);
    const { values, problems, concealed } = read('a.json', '[1, 2, 3]', { nodes: 3 });
    expect(values).toEqual([]);
    expect(problems).toEqual([['input-limit', 'nodes', '', 6]]);
    expect(concealed).toEqual(['[1, 2, 3]']);
  });

  it('hold for all lines of JSON Lines together, and end the reading', () => {
    const { values, problems } = read('a.jsonl', '[1]\n[2]\n[3]\n[4]\n', { nodes: 5 });
    expect(values).toEqual([[1], [2]]);
    expect(problems).toEqual([['input-limit', 'nodes', '/2', 8]]);
  });

  it('hold for all documents of a YAML stream together, and end the reading', () => {
    const { values, problems, concealed } = read('a.yaml', '[1, 2]\n---\n[3]\n---\n[4]\n---\n[5]', { nodes: 4 });
    expect(values).toEqual([[1, 2], [3]]);
    expect(problems).toEqual([['input-limit', 'nodes', '/2', 15]]);
    expect(concealed).toEqual(['---\n[4]\n---\n[5]']);
  });

  it('hold for the tokens and the length of one YAML document', () => {
    const text = 'a: 1\n---\n[1, 2, 3, 4]\n---\nb: 2\n';
    for (const limits of [{ yamlTokens: 12 }, { yamlLength: 15 }]) {
      const { values, problems, concealed } = read('a.yaml', text, limits);
      expect(values).toEqual([{ a: 1 }, { b: 2 }]);
      expect(problems).toEqual([['input-limit', 'size', '/1', 5]]);
      expect(concealed).toEqual(['---\n[1, 2, 3, 4]\n']);
    }
  });
});
