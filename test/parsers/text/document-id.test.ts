import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIds } from '../../../src/parsers/text/document-id.js';
import { splitStream } from '../../../src/parsers/text/yaml-stream.js';

function idsIn(text: string): readonly (string | null)[] {
  return documentIds(text, splitStream(text));
}

describe('documentIds', () => {
  it.each([
    ['the first line', '# ipsec-lint-id: one\na: 1\n', ['one']],
    ['other comments around it', '# Phase 1\n# ipsec-lint-id: one\n\n# for both sites\na: 1\n', ['one']],
    ['behind the mark', '---\n# ipsec-lint-id: one\na: 1\n', ['one']],
    ['before the mark', '# ipsec-lint-id: one\n---\na: 1\n', ['one']],
    ['in the middle of a stream', 'a: 1\n---\n# ipsec-lint-id: two\nb: 2\n---\nc: 3\n', [null, 'two', null]],
    ['before a mark in the stream', 'a: 1\n# ipsec-lint-id: two\n---\nb: 2\n', [null, 'two']],
    ['the nearer one counts', 'a: 1\n# ipsec-lint-id: far\n---\n# ipsec-lint-id: near\nb: 2\n', [null, 'near']],
    ['Windows line ends', '# ipsec-lint-id: one\r\n---\r\na: 1\r\n', ['one']],
    ['a byte order mark', '\uFEFF# ipsec-lint-id: one\na: 1\n', ['one']],
    ['a value on the line of the mark', '# ipsec-lint-id: one\n--- {a: 1}\n', ['one']],
    ['no blanks', '#ipsec-lint-id:one\na: 1', ['one']],
    ['a document that ends explicitly', 'a: 1\n...\n# ipsec-lint-id: two\n---\nb: 2\n', [null, 'two']],
  ])('reads %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it.each([
    ['behind a value', 'a: 1\n# ipsec-lint-id: one\n'],
    ['beside a value', 'a: 1 # ipsec-lint-id: one\n'],
    ['inside a block scalar', 'a: |\n  # ipsec-lint-id: one\n  x\nb: 2\n'],
    ['between values', 'a: 1\n# ipsec-lint-id: one\nb: 2\n'],
    ['of two words', '# ipsec-lint-id: one two\na: 1\n'],
    ['without an id', '# ipsec-lint-id:\na: 1\n'],
  ])('leaves alone what stands %s', (_, text) => {
    expect(idsIn(text)).toEqual([null]);
  });

  it('gives one entry for each document, whatever the text', () => {
    const line = fc.constantFrom(
      '---',
      '# ipsec-lint-id: x',
      'a: 1',
      '',
      '...',
      '--- b',
      '%YAML 1.2',
      '  # c',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        const documents = splitStream(text);
        const ids = documentIds(text, documents);
        expect(ids).toHaveLength(documents.length);
        for (const id of ids) expect([null, 'x']).toContain(id);
      }),
    );
  });
});
