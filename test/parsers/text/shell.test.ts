import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { part, pointerAt, rangeAt, sourceAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import { parseEmbedded } from '../../../src/parsers/text/embedded.js';
import type { OpenFile, TextReading } from '../../../src/parsers/text/read.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { readCommand } from '../../../src/parsers/text/shell-command.js';
import { at, cut, nodesOf, plain, problemTexts, spelled, stringAt } from './reading.js';

interface Reading extends TextReading {
  readonly source: Source;
  /** The values of all documents. */
  readonly values: readonly unknown[];
}

function read(text: string, openFile?: OpenFile): Reading {
  const source = new Source('calls.sh', text);
  const reading = readSource(source, openFile === undefined ? {} : { openFile });
  return { ...reading, source, values: reading.documents.map(({ root }) => plain(root)) };
}

function concealed({ source }: Reading): string[] {
  return source.concealed.map((range) => cut(source, range));
}

describe('words of a command', () => {
  const word = fc
    .array(
      fc.oneof(
        fc.constantFrom('a', 'é', '\\ ', '\\"', "\\'", '\\\\', '\\\n', '#', '{', '=', ',', '%', '\\a'),
        fc.constantFrom(
          "'x y'",
          "'\"'",
          "'\\n'",
          "'a\nb'",
          '"x y"',
          '"\'"',
          '"\\""',
          '"\\n"',
          '"\\\\"',
          '"a\\\nb"',
          '"\\$a\\`"',
          '""',
        ),
        fc.constantFrom("$'a\\tb'", "$'\\x41\\u00e9\\101'", "$'it\\'s'", "$'\\q'", "$'\\\\'"),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((pieces) => `w${pieces.join('')}`);

  it('are those of bash', () => {
    const commands = fc
      .sample(fc.array(word, { minLength: 1, maxLength: 4 }), 400)
      .map((words) => `${words.join(' ')} end`);
    const script = commands.map((command) => `printf '%s\\0' ${command}\nprintf '\\1'\n`).join('');
    const bash = spawnSync('bash', ['-c', script], { env: { LC_ALL: 'C.UTF-8' } });
    if (bash.error !== undefined) return;
    const expected = bash.stdout
      .toString('utf8')
      .split('\u0001')
      .slice(0, -1)
      .map((words) => words.split('\0').slice(0, -1));
    const found = commands.map((command) => {
      const text = `${command}\n`;
      return readCommand(text, 0, text.length)?.words.map(({ view }) => view.text) ?? [];
    });
    expect(found).toEqual(expected);
  });

  it('keep the place of each character', () => {
    fc.assert(
      fc.property(word, (text) => {
        const found = readCommand(text, 0, text.length)?.words[0];
        fc.pre(found !== undefined);
        const { view } = found;
        const { starts, ends } = view.offsets ?? { starts: [], ends: [] };
        expect([starts.length, ends.length]).toEqual([view.text.length, view.text.length]);
        for (let index = 0; index < view.text.length; index++) {
          const spelling = text.slice(starts[index], ends[index]);
          if (spelling.length === 1) expect(spelling).toBe(view.text[index]);
          else expect(spelling).toMatch(/^\\/u);
        }
      }),
    );
  });

  it('have templates in the place of expansions', () => {
    const text =
      'curl $A ${B} "${C:-secret}" "$(echo "x)" \')\' $(y))" `date` "`d \\` e`" $1 "$@" \'$D\' "\\$E" ${F%${G}} $';
    const words = readCommand(text, 0, text.length)?.words.slice(1) ?? [];
    expect(words.map(({ view }) => view.text)).toEqual([
      '${A}',
      '${B}',
      '${C}',
      '${command}',
      '${command}',
      '${command}',
      '${1}',
      '${@}',
      '$D',
      '$E',
      '${F}',
      '$',
    ]);
    expect(words.map(({ start, end }) => text.slice(start, end)).at(3)).toBe('"$(echo "x)" \')\' $(y))"');
  });

  it.each(["curl 'a", 'curl "a', 'curl $(a', 'curl ${a', 'curl `a', "curl $'a", 'curl "$(echo ")"'])(
    'must end: %s',
    (text) => {
      expect(readCommand(text, 0, text.length)).toBeNull();
    },
  );
});

describe('curl calls', () => {
  it('as the documents of the vendors print them', () => {
    const { documents, values, source } = read(
      [
        'curl -H "Content-Type: application/json;charset=UTF-8" \\',
        '-H "Authorization: OAuth 0123456789abcdef0123456789abcdef" \\  ',
        '-X PUT -d \'{"params":{"name":"branch","ikeDhGroup":2.0}}\' \\\r',
        'http://localhost:8080/zstack/v1/ipsec',
      ].join('\n'),
    );
    expect(values).toEqual([{ params: { name: 'branch', ikeDhGroup: 2 } }]);
    expect(documents.map(({ index, request, encoding }) => [index, request, encoding])).toEqual([
      [null, { method: 'PUT', url: 'http://localhost:8080/zstack/v1/ipsec' }, 'value'],
    ]);
    expect(cut(source, rangeAt(at(documents[0]?.root, 'params', 'ikeDhGroup')))).toBe('2.0');
  });

  it.each([
    "Let curl call curl or curl http://h -d '[1]'",
    "Use curl with curl; curl -d '[1]' h",
    "Let curl say `curl h -d '[1]'`",
    "curl with curl localhost -d '[1]'",
  ])('behind prose that names it is found: %s', (text) => {
    expect(read(`${text}\n`).values).toEqual([[1]]);
  });

  it.each([
    ['{{ base }}/v2.0', '{{ base }}/v2.0'],
    ['https://${{ vars.HOST }}:8080/v2.0', 'https://${{ vars.HOST }}:8080/v2.0'],
    ['"${{ vars.BASE }}"/v2.0', '${{ vars.BASE }}/v2.0'],
    ['{{{{{{', '{{{{{{'],
    ['{{ a\nb }}', '{{'],
  ])('to %j goes to %j, whatever fills in expressions before a shell', (word, url) => {
    const { documents } = read(`curl -d '[1]' ${word}\n`);
    expect(documents.map(({ request }) => request?.url)).toEqual([url]);
  });

  it.each([
    ['curl -d \'{"a":1}\' http://h', [{ a: 1 }]],
    ['curl -d "{\\"a\\": \\"x\\"}" http://h', [{ a: 'x' }]],
    ['curl -d$\'{"a": "it\\\'s"}\' http://h', [{ a: "it's" }]],
    ['curl -sSkd \'{"a":1}\' http://h', [{ a: 1 }]],
    ['curl --data=\'{"a":1}\' http://h', [{ a: 1 }]],
    ["curl --data-raw '@[1]' -d '[2]' http://h", []],
    ["curl --data-binary '[1]' --url http://h", [[1]]],
    ["curl --data-ascii '[1]' http://h", [[1]]],
    ["curl --json '[1,' --json '2]' http://h", [[1, 2]]],
    ["curl http://h -d a=1 -d 'b=x y' --data-urlencode 'c=a&b=c'", [{ a: '1', b: 'x y', c: 'a&b=c' }]],
    ['curl -d "{\\"a\\": \\"${{ secrets.A }}\\"}" ${{ vars.B }}/c', [{ a: '${{ secrets.A }}' }]],
    ['curl -d "{\\"a\\": ${{ env.A || 1 }}}" http://{{ host }}/c', [{ a: '${{ env.A || 1 }}' }]],
    ["sudo curl -d '[1]' h | jq . ; curl -d '[2]' h&& curl -d '[3]' h", [[1], [2], [3]]],
    ["x=$(curl -s -d '[1]' h)", [[1]]],
    ["echo `curl -d '[1]' h`", [[1]]],
    ["$ curl -d '[1]' h\n> /usr/bin/curl -d '[2]' h", [[1], [2]]],
    ["curl -o out -w '%{http_code}' -d '[1]' h --next -d '[2]' h", [[1], [2]]],
    ["curl -d '[1]' > out 2>&1 http://h", [[1]]],
    ["# curl -d '[1]' h\n  # curl -d '[2]' h\ncurl -d '[3]' h # curl -d '[4]'", [[3]]],
    ["curl --compressed --no-progress-meter -d '[1]' h", [[1]]],
    ["curl --made-tomorrow -d '[1]' h", [[1]]],
    ["curl --made-tomorrow '[2]' -d '[1]' h", [[1]]],
    ["curl --made-tomorrow=-d -d '[1]' h", [[1]]],
    ["curl --quote '-DELE a' --output - --trace-ascii -d -d '[1]' h", [[1]]],
    ["curl --variable a=1 --expand-data '[1]' --expand-output -d h", [[1]]],
    ['curl -d \'{"a": "\'"$A"\'", "b": \'$B\'}\' h', [{ a: '${A}', b: '${B}' }]],
    ['curl -d "$BODY" h; curl -d \'{{body}}\' h', []],
    ["curl -d 'no form' h", []],
    ['curl http://h', []],
    ['curl', []],
    ["Use curl to send it; libcurl 'does. pycurl -d '[1]'", []],
  ])('in %j', (text, values) => {
    expect(read(text).values).toEqual(values);
  });

  // https://github.com/curl/curl/blob/curl-8_17_0/src/tool_getparam.c
  it.each(
    [
      'alpn buffer clobber compressed dump-ca-embed eprt epsv follow ftp-ssl ftp-ssl-reqd keepalive location mptcp npn',
      'out-null progress-meter sessionid tls-earlydata',
    ]
      .join(' ')
      .split(' '),
  )('take no word for the value of --%s', (name) => {
    for (const option of [`--${name}`, `--no-${name}`]) {
      const { documents, values } = read(`curl ${option} h/a -d '[1]'\ncurl ${option} -d '[2]' h/b`);
      expect(values).toEqual([[1], [2]]);
      expect(documents.map(({ request }) => request?.url)).toEqual(['h/a', 'h/b']);
    }
  });

  it('read here-documents', () => {
    const script = [
      'curl -d @- http://h <<EOF | jq .',
      '{"a": $A, "b": "\\$x",',
      ' "c": "d"}',
      'EOF',
      "curl http://h --data-binary @- <<-'E O F'",
      '\t{"a": "$A"}',
      '\tE O F',
      'cat <<END | curl -d @- http://h',
      '[1]',
      'END',
      "curl -d @- http://h <<< '[2]'",
      'curl -d @- http://h <<MISSING',
      '[3]',
    ].join('\n');
    const { values, documents, source } = read(script);
    expect(values).toEqual([{ a: '${A}', b: '$x', c: 'd' }, { a: '$A' }, [1], [2], [3]]);
    expect(documents.map(({ root }) => spelled(at(root, root?.kind === 'object' ? 'a' : '0')))).toEqual([
      '$A',
      '"$A"',
      '1',
      '2',
      '3',
    ]);
    expect(source.position(rangeAt(at(documents[0]?.root, 'c')).start)).toEqual({ line: 3, column: 7 });
  });

  it.each([
    ["echo '[1]' | curl -d @- h", [[1]]],
    ["echo -n '{\"a\":' '1}' \\\n  | curl -d @- h", [{ a: 1 }]],
    ["printf '%s' '[1]' | curl -d @- h", [[1]]],
    ["printf '[1]' |\n  curl -d @- h", [[1]]],
    ["jq -n '[1]' | curl -d @- h", []],
    ["echo '[1]'; true | curl -d @- h", []],
    ["echo '[1]'; curl -d @- h", []],
  ])('read what they are piped: %j', (text, values) => {
    expect(read(text).values).toEqual(values);
  });

  it('give each body its index where there are several', () => {
    const { documents, problems } = read(
      "curl -d '[1]' h\ncurl http://h\ncurl -d '{\"a\"' h\ncurl -d '{\"a\":1,}' h\n",
    );
    expect(documents.map(({ index }) => index)).toEqual([0, 2]);
    expect(problems.map(({ place }) => pointerAt(place))).toEqual(['/1', '/2']);
    expect(problemTexts(problems)).toEqual(['missing-colon: "', 'trailing-comma: ,']);
  });

  it('have a method and a URL without credentials', () => {
    const { documents } = read(
      [
        "curl -d '[1]' https://u:p@h/a?x=1#f",
        "curl -X patch -d '[1]' h/a",
        "curl -G -d 'a=1' h/a",
        "curl -d '[1]' 'https://h/a?Signature=zzz&b=c'",
        "curl --request DELETE --url $BASE/a -d '[1]'",
      ].join('\n'),
    );
    expect(documents.map(({ request }) => request)).toEqual([
      { method: 'POST', url: 'https://h/a?x=1#f' },
      { method: 'PATCH', url: 'h/a' },
      { method: 'GET', url: 'h/a' },
      { method: 'POST', url: 'https://h/a?Signature=[redacted]&b=c' },
      { method: 'DELETE', url: '${BASE}/a' },
    ]);
  });

  it('conceal credentials', () => {
    const reading = read(
      [
        "curl -H 'Authorization: Bearer abc.def' -H 'x-auth-token:tok123456' -H 'Accept: text/plain' h",
        "curl -u 'me:s3cr3t' -b 'sid=1' --oauth2-bearer bbb -U p:q h",
        "curl --expand-user 'me:t0ken{{a}}' h",
        "curl 'https://user:p%40ss@h/?accessKey=kkk&x=y' -H \"Cookie: $C\" -H 'Proxy-Authorization: Basic eHg='",
      ].join('\n'),
    );
    expect(concealed(reading)).toEqual(
      expect.arrayContaining([
        'abc.def',
        'tok123456',
        'me:s3cr3t',
        'me:t0ken{{a}}',
        'sid=1',
        'bbb',
        'p:q',
        'user:p%40ss',
        'kkk',
        'eHg=',
      ]),
    );
    expect(concealed(reading)).not.toContain('text/plain');
    expect([...reading.secrets]).toEqual(
      expect.arrayContaining(['abc.def', 'tok123456', 's3cr3t', 'bbb', 'q', 'p@ss', 'p%40ss', 'kkk', 'eHg=']),
    );
  });

  it('conceal data that cannot be read', () => {
    expect(concealed(read('curl -d \'{"psk": "abc\' h'))).toEqual(['{"psk": "abc']);
    expect(concealed(read("curl -d 'psk abc' h"))).toEqual(['psk abc']);
    expect(concealed(read("curl -d '[1]' h"))).toEqual([]);
  });

  it('take the parameters of an action from the URL', () => {
    const { documents, values } = read(
      "curl 'https://h/?Action=CreateVpnConnection&AccessKeyId=abc&Name=a%20b' -d 'RegionId=x'",
    );
    expect(values).toEqual([
      { Action: 'CreateVpnConnection', AccessKeyId: '${AccessKeyId}', Name: 'a b', RegionId: 'x' },
    ]);
    expect(documents.map(({ encoding }) => encoding)).toEqual(['form']);
    expect(spelled(at(documents[0]?.root, 'Name'))).toBe('a%20b');
    expect(read("curl 'https://h/?page=1'").values).toEqual([]);
  });

  it('place JSON in a form field', () => {
    const { documents, source } = read(
      'curl h --data-urlencode "IkeConfig={\\"IkePfs\\": \\"group2\\"}" -d \'IpsecConfig=%7B%22IpsecPfs%22%3A%22group5%22%7D\'',
    );
    const root = documents[0]?.root;
    const ike = parseEmbedded(stringAt(root, 'IkeConfig')).root;
    expect(cut(source, rangeAt(part(stringAt(ike, 'IkePfs'), 0, 5)))).toBe('group');
    expect(spelled(at(ike, 'IkePfs'))).toBe('\\"group2\\"');
    expect(spelled(at(parseEmbedded(stringAt(root, 'IpsecConfig')).root, 'IpsecPfs'))).toBe('%22group5%22');
  });

  it('place JSON in a string of JSON in quotes', () => {
    const { documents } = read('curl h -d "{\\"IkeConfig\\": \\"{\\\\\\"IkePfs\\\\\\": \\\\\\"group2\\\\\\"}\\"}"');
    const inner = parseEmbedded(stringAt(documents[0]?.root, 'IkeConfig')).root;
    expect(spelled(at(inner, 'IkePfs'))).toBe('\\\\\\"group2\\\\\\"');
    expect(pointerAt(at(inner, 'IkePfs'))).toBe('/IkeConfig/IkePfs');
  });

  it('say that a quote does not end, and go on', () => {
    const { problems, values } = read('curl -d \'{"a":1}\ncurl -d "[1]" h\n');
    expect(problems.map(({ variant, place }) => [variant, rangeAt(place)])).toEqual([['quote', { start: 0, end: 4 }]]);
    expect(values).toEqual([[1]]);
  });
});

describe('files that calls name', () => {
  const body = new Source('body.json', '{"a": 1,}');
  const open: OpenFile = (path) => (path === 'body.json' ? body : { refused: 'no such file' });

  it('are read, once, with their own places', () => {
    const { documents, problems } = read(
      'curl -d @body.json http://h/1\ncurl --json @body.json h/2\ncurl -d @- h <body.json',
      open,
    );
    expect(documents.map(({ source, index, root }) => [source, index, plain(root)])).toEqual([[body, null, { a: 1 }]]);
    expect(documents.map(({ request }) => request)).toEqual([{ method: 'POST', url: 'http://h/1' }]);
    expect(problems.map(({ place }) => [sourceAt(place), rangeAt(place)])).toEqual([[body, { start: 7, end: 8 }]]);
  });

  it('may hold a form over several lines', () => {
    const form = new Source('form.txt', 'a=1&\nb=2\n');
    expect(read('curl -d @form h', () => form).values).toEqual([{ a: '1', b: '2' }]);
  });

  it('may be refused', () => {
    const { documents, problems, source } = read('curl -d @../x h', open);
    expect(documents).toEqual([]);
    expect(problems.map(({ variant, detail, place }) => [variant, detail, cut(source, rangeAt(place))])).toEqual([
      ['file', 'the file cannot be read: no such file', '../x'],
    ]);
  });

  it('are not known without somebody to open them, or where the name is made', () => {
    expect(read('curl -d @body.json h').problems).toEqual([]);
    expect(read('curl -d "@$FILE" h', open).problems).toEqual([]);
  });
});

describe('texts without sense', () => {
  const piece = fc.constantFrom(
    ...[
      'curl ',
      'curl -d ',
      "'",
      '"',
      '`',
      '$(',
      '${',
      ')',
      '}',
      '\\',
      '\n',
      '\r\n',
      ' ',
      '{',
      '[',
      ':',
      '@-',
      '<<E\n',
      'E\n',
      '<<<',
      '<',
    ],
    ...[
      '| ',
      'echo ',
      'cat ',
      '&',
      ';',
      '#',
      'a=1',
      '%41',
      '-u ',
      '-H ',
      'Authorization: x',
      'http://a:b@c?key=1',
      "$'",
      '\u0000',
      '\ud800',
    ],
  );

  it('never throw, and keep nodes inside of the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { documents, source, problems } = read(pieces.join(''), () => ({ refused: 'no' }));
        for (const node of documents.flatMap(({ root }) => nodesOf(root))) {
          expect(node.start).toBeGreaterThanOrEqual(0);
          expect(node.end).toBeLessThanOrEqual(source.text.length);
          expect(node.end).toBeGreaterThanOrEqual(node.start);
        }
        for (const { start, end } of [...problems.map(({ place }) => rangeAt(place)), ...source.concealed]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(source.text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'curl ',
    'curl -d ',
    "curl '",
    'curl "',
    'curl $(',
    'curl ${',
    'curl -d @- <<A\n',
    '|curl -d @- x\n',
    'echo | curl -d @- x ',
    'curl -d a=1 -d b ',
    '-d a ',
    '# curl ',
    '&a=',
    '%',
    '\\\n',
    '`',
    "$'",
    '$(',
    'curl -d {"a":${ x\n',
    "curl -d '[' ;",
  ])('take linear time: %j', (text) => {
    expect(read(`curl -d ${text.repeat(Math.ceil(200_000 / text.length))}`).documents.length).toBeLessThan(200_000);
  });
});
