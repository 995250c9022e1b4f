import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerAt, rangeAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import type { OpenFile } from '../../../src/parsers/text/read.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { at, cut, nodesOf, plain, problemTexts, spelled } from './reading.js';

function read(text: string, openFile?: OpenFile) {
  const source = new Source('requests.http', text);
  const reading = readSource(source, openFile === undefined ? {} : { openFile });
  return { ...reading, source, values: reading.documents.map(({ root }) => plain(root)) };
}

const SEVERAL = `@host = https://h
@apiToken = t0k3n-t0k3n

### make a policy
# @name policy
POST {{host}}/v2.0/vpn/ikepolicies?a=1
  &b=2 HTTP/1.1
Content-Type: application/json
X-Auth-Token: abcdef

{
  "ikepolicy": { "name": "p", "lifetime": {{lifetime}} }
}

> {% client.assert(true) %}

###
// only a look
GET {{host}}/v2.0/vpn/ikepolicies

###
< {%
  request.variables.set("a", "1")
%}
POST https://vpc.example/ HTTP/1.1
Content-Type: application/x-www-form-urlencoded

Action=CreateVpnConnection
&Name=a%20b

### curl
curl -d '{"params": {}}' http://h/zstack/v1/ipsec
`;

describe('HTTP files', () => {
  it('hold requests, each with its body', () => {
    const { documents, values, problems, source } = read(SEVERAL);
    expect(problems).toEqual([]);
    expect(values).toEqual([
      { ikepolicy: { name: 'p', lifetime: '{{lifetime}}' } },
      { Action: 'CreateVpnConnection', Name: 'a b' },
      { params: {} },
    ]);
    expect(documents.map(({ index, request, encoding }) => [index, request, encoding])).toEqual([
      [0, { method: 'POST', url: '{{host}}/v2.0/vpn/ikepolicies?a=1&b=2' }, 'value'],
      [1, { method: 'POST', url: 'https://vpc.example/' }, 'form'],
      [2, { method: 'POST', url: 'http://h/zstack/v1/ipsec' }, 'value'],
    ]);
    expect(spelled(at(documents[0]?.root, 'ikepolicy', 'name'))).toBe('"p"');
    expect(spelled(at(documents[1]?.root, 'Name'))).toBe('a%20b');
    expect(pointerAt(at(documents[1]?.root, 'Name'))).toBe('/1/Name');
    expect(source.concealed.map((range) => cut(source, range).trim())).toEqual(['t0k3n-t0k3n', 'abcdef']);
  });

  it.each([
    ['POST https://h/x\n\n{"a": 1}', { method: 'POST', url: 'https://h/x' }, null],
    ['POST /x HTTP/1.1\r\nHost: h\r\n\r\n{"a": 1}\r\n', { method: 'POST', url: '/x' }, null],
    ['https://u:p@h/x\n\n{"a": 1}', { method: 'GET', url: 'https://h/x' }, null],
    ['# c\n\nPUT ${BASE}/x\n\n{"a": 1}\n###\n\n', { method: 'PUT', url: '${BASE}/x' }, null],
    ['PATCH <url>\n\n\n{"a": 1}\n<> out.json', { method: 'PATCH', url: '<url>' }, null],
  ])('in %j', (text, request, index) => {
    const { documents, values } = read(text);
    expect(values).toEqual([{ a: 1 }]);
    expect(documents.map((document) => [document.request, document.index])).toEqual([[request, index]]);
  });

  it('may be the URL of an action, as documents print it', () => {
    const text =
      'http(s)://[Endpoint]/?Action=CreateVpnConnection\n&Name=a%20b\n&Psk=abcdefgh\n&<Common request parameters>\n';
    const { documents, values, source } = read(text);
    expect(values).toEqual([{ Action: 'CreateVpnConnection', Name: 'a b', Psk: '${Psk}' }]);
    expect(spelled(at(documents[0]?.root, 'Name'))).toBe('a%20b');
    expect(documents[0]?.request?.url).toBe(
      'http(s)://[Endpoint]/?Action=CreateVpnConnection&Name=a%20b&Psk=[redacted]&<Common request parameters>',
    );
    expect(source.concealed.map((range) => cut(source, range))).toEqual(['abcdefgh']);
    expect(readSource(new Source('request', text)).documents).toHaveLength(1);
  });

  it('include files', () => {
    const body = new Source('body.json', '{"a": 1,}');
    const open: OpenFile = (path) => (path === './body.json' ? body : { refused: 'no such file' });
    const { documents, problems, source } = read(
      'POST /x\n\n< ./body.json\n\n###\nPOST /y\n\n<@latin1 ./other.json\n',
      open,
    );
    expect(documents.map((document) => [document.source, document.request?.url])).toEqual([[body, '/x']]);
    expect(
      problems.map(({ variant, place }) => [variant, place.kind === 'text' && cut(place.source, rangeAt(place))]),
    ).toEqual([
      ['file', './other.json'],
      ['trailing-comma', ','],
    ]);
    expect(source.concealed).toEqual([]);
  });

  it('place the faults of a body', () => {
    const { problems, source, documents } = read('POST /x\n\n{"a": 1,}\n###\nPOST /x\n\n{"psk": "a\n');
    expect(problemTexts(problems)).toEqual(['trailing-comma: ,', 'unterminated-string: "']);
    expect(problems.map(({ place }) => pointerAt(place))).toEqual(['/0', '/1']);
    expect(documents).toHaveLength(1);
    expect(source.concealed.map((range) => cut(source, range))).toEqual(['{"psk": "a']);
  });

  it('never throw', () => {
    const line = fc.constantFrom(
      '###',
      '# c',
      '// c',
      '@a=b',
      '@key = x',
      'POST /x',
      'GET',
      'curl -d',
      "curl -d '{}' h",
      '',
      ' ',
      'A: b',
      'Cookie: x',
      '{',
      '}',
      '{"a": 1}',
      'a=1',
      '&b',
      '< x',
      '< {%',
      '%}',
      '> {%',
      '  ?q=1',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const { documents, source } = read(lines.join(eol), () => ({ refused: 'no' }));
        for (const node of documents.flatMap(({ root }) => nodesOf(root)))
          expect(node.end).toBeLessThanOrEqual(source.text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
