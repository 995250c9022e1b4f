import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerAt, rangeAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import { DEFAULT_LIMITS, readSource } from '../../../src/parsers/text/read.js';
import { nodesOf, plain, problemTexts } from './reading.js';

function read(name: string, text: string) {
  const reading = readSource(new Source(name, text));
  return { ...reading, values: reading.documents.map(({ root }) => plain(root)) };
}

describe('the format of a source', () => {
  it.each([
    ['a.json', '{"a": 1}', [{ a: 1 }]],
    ['dir.yaml/a.JSON', '[1]', [[1]]],
    ['a.jsonl', '{"a": 1}\n\n[2]\n', [{ a: 1 }, [2]]],
    ['a.ndjson', '1\r\n2', [1, 2]],
    ['a.yaml', 'a: 1', [{ a: 1 }]],
    ['a.yml', '{"a": 1}', [{ a: 1 }]],
    ['a.yaml.j2', 'a: {{ b }}', [{ a: '{{ b }}' }]],
    ['a.json.tpl', '{"a": ${b}}', [{ a: '${b}' }]],
    ['a.sh', "a: 1\ncurl -d '[1]' h", [[1]]],
    [
      'README.md',
      "# curl\n\n```sh\ncurl -d '[1]' h\n```\n\n    curl -d '[2]' h\n\nor `curl -d '[3]' h`",
      [[1], [2], [3]],
    ],
    ['a.http', 'POST /x\n\n[1]', [[1]]],
    ['a.rest', 'POST /x\n\n[1]', [[1]]],
  ])('is told by its ending: %s', (name, text, values) => {
    expect(read(name, text).values).toEqual(values);
  });

  it.each([
    ['\ufeff {"a": 1}', [{ a: 1 }]],
    ['{\n  "a": 1\n}\n', [{ a: 1 }]],
    ['[{"a": 1},\n{"b": 2}]', [[{ a: 1 }, { b: 2 }]]],
    ['{"a": 1}\n{"b": 2}\n', [{ a: 1 }, { b: 2 }]],
    ['[1]\n[2]', [[1], [2]]],
    ['{{ a }}: 1', [{ '{{ a }}': 1 }]],
    ["#!/bin/sh\necho\ncurl -d '[1]' h", [[1]]],
    ["$ curl -d '[1]' h", [[1]]],
    ["Run this:\n\ncurl -d '[1]' h", [[1]]],
    ['POST /x HTTP/1.1\nHost: h\n\n[1]', [[1]]],
    ['@host = h\n###\nPOST {{host}}/x\n\n[1]', [[1]]],
    ['Action=X&Name=a%20b', [{ Action: 'X', Name: 'a b' }]],
    ['# c\na: 1\n', [{ a: 1 }]],
    ['---\n- 1\n---\n- 2', [[1], [2]]],
    ['"a b": 1', [{ 'a b': 1 }]],
    ['mtu: {{ mtu }}', [{ mtu: '{{ mtu }}' }]],
    ['- a\n- b', [['a', 'b']]],
    ['Just some words.', []],
  ])('is told by its content where the name says nothing: %j', (text, values) => {
    for (const name of ['stdin.json', 'body', 'a.txt', 'a.b.c']) expect(read(name, text).values).toEqual(values);
  });

  it('may be none', () => {
    expect(read('a.txt', 'Just some words.').skipped).toBe('neither JSON, YAML, curl, HTTP requests nor a form');
    expect(read('a.json', '').skipped).toBe('the text is empty');
    expect(read('a.yaml', ' \n\t').skipped).toBe('the text is empty');
    expect(read('a.yaml', '# only a comment').skipped).toBe('the text holds no value');
    expect(read('a.sh', 'echo').skipped).toBe('no curl call with a body');
    expect(read('a.http', 'GET /x').skipped).toBe('no request with a body');
  });
});

describe('JSON Lines', () => {
  it('count the lines that are not blank, and go on behind one that cannot be read', () => {
    const text = '{"a": 1}\n \n{"a": \r\n{"a": 2,}\r\n\n3';
    const { documents, problems, values } = read('a.jsonl', text);
    expect(documents.map(({ index }) => index)).toEqual([0, 2, 3]);
    expect(values).toEqual([{ a: 1 }, { a: 2 }, 3]);
    expect(problems.map(({ place }) => pointerAt(place))).toEqual(['/1', '/2']);
    expect(problemTexts(problems)).toEqual(
      ['value: ', 'trailing-comma: ,'].map((found, index) => problemTexts(problems)[index] ?? found),
    );
    expect(documents[0]?.source.concealed.map(({ start, end }) => text.slice(start, end))).toEqual(['{"a": \r']);
  });

  it('agree with JSON on each line', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { minLength: 1 }), fc.constantFrom('\n', '\r\n', '\n\n'), (lines, eol) => {
        const { values, problems } = read('a.jsonl', lines.join(eol));
        expect(problems).toEqual([]);
        expect(values).toEqual(lines.map((line): unknown => JSON.parse(line)));
      }),
    );
  });
});

describe('any text at all', () => {
  it('is read in any format without a throw', () => {
    const endings = fc.constantFrom('json', 'jsonl', 'yaml', 'sh', 'http', 'txt', 'md');
    fc.assert(
      fc.property(endings, fc.string({ unit: 'binary', maxLength: 200 }), (ending, text) => {
        const { documents, problems, skipped } = read(`a.${ending}`, text);
        expect(documents.length + problems.length > 0 || skipped !== null).toBe(true);
        for (const node of documents.flatMap(({ root }) => nodesOf(root))) {
          expect(node.start).toBeGreaterThanOrEqual(0);
          expect(node.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has a length limit', () => {
    const source = new Source('a.json', '{"psk": 1}');
    const { documents, problems } = readSource(source, { limits: { ...DEFAULT_LIMITS, textLength: 5 } });
    expect(documents).toEqual([]);
    expect(problems.map(({ ruleId, variant, place }) => [ruleId, variant, rangeAt(place)])).toEqual([
      ['input-limit', 'size', { start: 0, end: 1 }],
    ]);
    expect(source.concealed).toEqual([{ start: 0, end: 10 }]);
  });
});
