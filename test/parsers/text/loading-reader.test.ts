import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/node.js';
import { Source } from '../../../src/model/source.js';
import { LoadingReader } from '../../../src/parsers/text/loading-reader.js';
import { DEFAULT_LIMITS, readSource } from '../../../src/parsers/text/read.js';
import type { SourceReader } from '../../../src/parsers/text/reading.js';
import { plain } from './reading.js';

const SIMPLE = 'params:\n  name: hq\n  peerCidrs: [10.0.0.0/8]\n';
const ANCHORED = 'params: &p\n  name: hq\n';

function source(text: string, name = 'a.yaml'): Source {
  return new Source(name, text);
}

/** What a reader makes of a text, without the places, which the readers of each format are tested for. */
function readBy(read: SourceReader, text: string, name?: string): unknown {
  const { documents, problems, skipped, ignores } = read(source(text, name));
  return {
    values: documents.map(({ root, index }) => [index, plain(root)]),
    problems: problems.map(({ variant, detail }) => [variant, detail]),
    skipped,
    ignores: ignores?.map(({ covers, reason }) => [covers, reason]),
  };
}

describe('LoadingReader', () => {
  it.each([
    ['a.yaml', SIMPLE],
    ['a.yaml', `${SIMPLE}---\n${SIMPLE}`],
    ['a.json', '{"a": 1}'],
    ['a.json', '{"a": '],
    ['a.sh', "curl -d '{}' h"],
    ['a.txt', 'Just some words.'],
    ['a.yaml', ''],
  ])('reads without the library: %s, %j', (name, text) => {
    const reader = new LoadingReader();
    expect(reader.canRead(source(text, name))).toBe(true);
    expect(readBy(reader.read, text, name)).toEqual(readBy(readSource, text, name));
  });

  it.each([
    ANCHORED,
    `${SIMPLE}---\n${ANCHORED}`,
    'a: [\n',
    `${SIMPLE}  mtu: 1 # ipsec-lint-ignore invalid-value -- old\n`,
    'a: b\n'.repeat(2 ** 14),
  ])('wants the library for %#', async (text) => {
    const reader = new LoadingReader();
    expect(reader.canRead(source(text))).toBe(false);
    expect(readBy(await reader.load(), text)).toEqual(readBy(readSource, text));
    expect(reader.canRead(source(text))).toBe(true);
    expect(readBy(reader.read, text)).toEqual(readBy(readSource, text));
  });

  it('loads the library when it is asked what reads a source that needs it', async () => {
    const reader = new LoadingReader();
    expect(await reader.readerOf(source(SIMPLE))).toBe(reader.read);
    expect(await reader.readerOf(source(ANCHORED))).toBe(readSource);
  });

  it('reads anew what was read before, and a source that it was not asked for', () => {
    const reader = new LoadingReader();
    const one = source(SIMPLE);
    reader.canRead(one);
    const [first] = reader.read(one).documents;
    const [second] = reader.read(one).documents;
    expect(first?.source).toBe(one);
    expect(plain(second?.root ?? null)).toEqual(plain(first?.root ?? null));
    expect(second?.root).not.toBe(first?.root);
    reader.canRead(one);
    expect(readBy(reader.read, 'other: 1\n')).toEqual(readBy(readSource, 'other: 1\n'));
  });

  it('hands the documents to who takes them, as all readers do', () => {
    const reader = new LoadingReader();
    const stream = source(`${SIMPLE}---\n${SIMPLE}`);
    reader.canRead(stream);
    const taken: Document[] = [];
    const { documents } = reader.read(stream, { take: (document) => taken.push(document) });
    expect([documents.length, taken.map(({ index }) => index)]).toEqual([0, [0, 1]]);
  });

  it('keeps to the limits that sources are read with', () => {
    const reader = new LoadingReader({ nodes: 1 });
    expect(reader.canRead(source('a: 1\n---\nb: 1\n---\nc: 1\n'))).toBe(true);
    const read = (reading: SourceReader): unknown =>
      reading(source('a: 1\n---\nb: 1\n---\nc: 1\n'), {
        limits: { ...DEFAULT_LIMITS, nodes: 1 },
      }).problems.map(({ detail }) => detail);
    expect(read(reader.read)).toEqual(read(readSource));
    expect(read(reader.read)).toEqual(['too many values']);
  });

  it('reads any YAML as the library does, once that is there', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a: b\n', '---\n', '- c\n', '  d: e\n', '&f ', '# g\n', 'h: [\n')),
        async (parts) => {
          const text = parts.join('');
          const reader = new LoadingReader();
          const read = await reader.readerOf(source(text));
          expect([text, readBy(read, text)]).toEqual([text, readBy(readSource, text)]);
        },
      ),
    );
  });
});
