import { describe, expect, it } from 'vitest';
import { saysTheSame } from '../../src/fix/comparison.js';
import { patched } from '../../src/fix/patch.js';
import type { Edit } from '../../src/model/finding.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';

/** Whether a text still says the same after what stands between `⟦` and `⟧` is replaced: `⟦old→new⟧`. */
function holds(name: string, marked: string): boolean {
  const edits: Omit<Edit, 'source'>[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: old = '', 2: by = '', index } of marked.matchAll(/⟦([^→⟦⟧]*)→([^⟦⟧]*)⟧/gu)) {
    text += marked.slice(from, index);
    edits.push({ range: { start: text.length, end: text.length + old.length }, text: by });
    text += old;
    from = index + mark.length;
  }
  const source = new Source(name, text + marked.slice(from));
  const placed = edits.map((edit) => ({ ...edit, source }));
  const after = readSource(new Source(name, patched(source.text, placed)));
  return saysTheSame({ source, before: readSource(source), after, edits: placed });
}

const CALL = 'curl https://h/zstack/v1/ipsec';

describe('edits that change nothing but what they replace', () => {
  it.each([
    ['a text', 'a.json', '{"a": "⟦b→c⟧", "d": 1}'],
    ['a part of a text', 'a.json', '{"a": "x⟦b→c⟧y"}'],
    ['a number, also by a text', 'a.json', '{"a": ⟦1→2⟧, "b": ⟦3→"4"⟧}'],
    ['true and false', 'a.json', '{"a": ⟦true→false⟧, "b": ⟦"true"→true⟧}'],
    ['null by an object', 'a.json', '{"a": ⟦null→{}⟧}'],
    ['a text beside what is null', 'a.json', '{"a": null, "b": "⟦b→c⟧"}'],
    ['a first member that comes', 'a.yaml', '⟦→x: 0\n⟧a: 1\n'],
    ['a key', 'a.json', '{"⟦a→b⟧": 1, "c": 2}'],
    ['a list by a text', 'a.json', '{"a": ⟦["b", "c"]→"b,c"⟧}'],
    ['a list of YAML by a text', 'a.yaml', 'a:\n  ⟦- b\n  - c→b,c⟧\n# d\ne: f\n'],
    ['a member that goes', 'a.json', '{⟦"a": 1, →⟧"b": 2}'],
    ['a member that comes, in any place', 'a.json', '{⟦→"x": 0, ⟧"a": 1⟦→, "y": 2⟧, "b": 2⟦→, "z": 3⟧}'],
    ['an object that becomes a text', 'a.json', '{"a": ⟦→"⟧{⟦→\\⟧"b⟦→\\⟧": 1}⟦→"⟧}'],
    ['JSON in a text', 'a.json', '{"a": "{\\"b\\": \\"⟦c→d⟧\\"}"}'],
    ['a value of a list', 'a.yaml', 'a:\n  - ⟦b→c⟧\n  - d\n'],
    ['one of several documents', 'a.yaml', 'a: b\n---\na: ⟦b→c⟧\n'],
    ['a body that a script sends', 'a.yaml', `run: |\n  ${CALL} -d '{"params": {"a": "⟦b→c⟧"}}' | tee x\n`],
  ])('%s', (_, name, marked) => {
    expect(holds(name, marked)).toBe(true);
  });
});

describe('edits that change more', () => {
  it.each([
    ['how well it parses', 'a.json', '{"a": 1⟦→,⟧}'],
    ['a number that grows behind its end', 'a.json', '{"a": 1⟦→2⟧}'],
    ['a text that grows behind its end', 'a.yaml', 'a: b⟦→c⟧\n'],
    ['a value that takes a comment along', 'a.yaml', 'a:\n  ⟦- b\n→c⟧# d\ne: f\n'],
    ['a text that takes a comment along', 'a.yaml', 'a: ⟦b →c⟧# d\ne: f\n'],
    ['what is a comment afterwards', 'a.yaml', 'a: ⟦b→c #⟧ d\n'],
    ['the quotes that a text needs', 'a.json', '{"a": "⟦b→c\\"⟧"}'],
    ['a text that a member follows in', 'a.json', '{"a": "⟦b→c", "d": "e⟧"}'],
    ['the order of members', 'a.json', '{"⟦a→b⟧": 1, "⟦b→a⟧": ⟦2→[]⟧, "c": "d"⟦→, "c": "e"⟧, "x": [1⟦→, 2⟧]}'],
    ['a list that grows', 'a.json', '{"a": [1⟦→, 2⟧]}'],
    ['a list that shrinks', 'a.json', '{"a": [1⟦, 2→⟧]}'],
    ['a list that becomes an object around the edit', 'a.yaml', 'a:\n  ⟦- b→c: b⟧\n  ⟦- →⟧d: e\n'],
    ['a member that goes, where a piece of it stays', 'a.yaml', '⟦a: b→⟧c\nd: e\n'],
    ['another member than the one that comes', 'a.yaml', 'a:\n  b: 1⟦→\n  x: 2\ny: 3⟧\n  c: d\n'],
    ['how many documents there are', 'a.yaml', 'a: ⟦b→c\n---\nd⟧\n'],
    ['the number of documents', 'a.yaml', 'a: b\n⟦---\na: c\n→⟧'],
    ['JSON in a text, that is none any more', 'a.json', '{"a": "{\\"b\\": ⟦1→c⟧}"}'],
    ['JSON in a text, another value of it', 'a.json', '{"a": "{\\"b\\": ⟦1→2, \\\\\\"c\\\\\\": 3⟧}"}'],
    ['how often a script sends', 'a.yaml', `run: |\n  ${CALL} -d '{"params": {"a": "⟦b→c⟧"}}'⟦→; ${CALL} -d '{}'⟧\n`],
  ])('%s', (_, name, marked) => {
    expect(holds(name, marked)).toBe(false);
  });
});
