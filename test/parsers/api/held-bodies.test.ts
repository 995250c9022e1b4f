import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToStringOptions } from 'yaml';
import { stringify } from 'yaml';
import { pointerAt, rangeAt } from '../../../src/model/place.js';
import { Source } from '../../../src/model/source.js';
import type { ResourceOptions, ResourceReading } from '../../../src/parsers/api/read.js';
import { readResources } from '../../../src/parsers/api/read.js';
import type { Limits } from '../../../src/model/limits.js';
import { DEFAULT_LIMITS, readSource } from '../../../src/parsers/text/read.js';
import { at, cut, nodesOf, plain } from '../text/reading.js';
import { IKE_POLICY, OTC, problems, ZSTACK } from './reading.js';

const OPTIONS: ResourceOptions = { api: null, dialects: { zstack: 'zstack', otc: 'otc', apsara: 'apsara' } };

interface Reading extends ResourceReading {
  readonly source: Source;
}

type ReadingOptions = Partial<ResourceOptions & { readonly limits: Partial<Limits> }>;

function read(name: string, text: string, { limits, ...options }: ReadingOptions = {}): Reading {
  const source = new Source(name, text);
  const { documents } = readSource(source, { limits: { ...DEFAULT_LIMITS, ...limits } });
  const readings = documents.map((document) => readResources(document, { ...OPTIONS, ...options }));
  return {
    source,
    resources: readings.flatMap(({ resources }) => resources),
    companions: readings.flatMap(({ companions }) => companions),
    problems: readings.flatMap((reading) => reading.problems),
    secrets: readings.flatMap(({ secrets }) => secrets),
  };
}

function pointers({ resources }: ResourceReading): string[] {
  return resources.map(({ root }) => pointerAt(root));
}

/** Each value of a body by its pointer in the document, and what stands there. */
function spelled({ resources, source }: Reading): readonly string[] {
  return resources.flatMap(({ root }) =>
    nodesOf(root)
      .filter(({ kind }) => kind !== 'object' && kind !== 'array')
      .map((node) => `${pointerAt(node)}: ${cut(source, rangeAt(node))}`),
  );
}

const URL = 'https://h/v2.0/vpn/ikepolicies';
const POLICY = '{"ikepolicy":{"pfs":"group2","lifetime":{"value":60}}}';
const CALL = `curl -X POST ${URL} -d '${POLICY}'`;
const DOUBLE = POLICY.replaceAll('"', '\\"');
const BASE = '/run/ikepolicy';

describe('a curl call in a string', () => {
  it.each([
    ['a literal block', 'a.yaml', `run: |\n  set -eu\n  ${CALL}\n`, ['"group2"', '60']],
    ['one that is indented by hand', 'a.yaml', `run: |2-\n    echo\n  ${CALL}\n\n`, ['"group2"', '60']],
    [
      'one of many lines',
      'a.yaml',
      `run: |\n  curl -X POST ${URL} -d '${POLICY.replaceAll(/[,:{]/gu, '$&\n    ')}'\n`,
      ['"group2"', '60'],
    ],
    [
      'one with CR LF',
      'a.yaml',
      `run: |\r\n\r\n  set -eu\r\n  curl -X POST \\\r\n    ${URL} -d '${POLICY}'\r\n`,
      ['"group2"', '60'],
    ],
    [
      'a folded block',
      'a.yaml',
      `run: >-\n  curl -X POST\n  ${URL}\n  -d '${POLICY.replaceAll(',', ',\n  ')}'\n`,
      ['"group2"', '60'],
    ],
    ['a plain scalar', 'a.yaml', `run: ${CALL}\n`, ['"group2"', '60']],
    ['a plain scalar of several lines', 'a.yaml', `run: curl -X POST\n  ${URL}\n\n  -d '${POLICY}'\n`, []],
    ['single quotes', 'a.yaml', `run: '${CALL.replaceAll("'", "''")}'\n`, ['"group2"', '60']],
    ['double quotes', 'a.yaml', `run: ${JSON.stringify(CALL)}\n`, [String.raw`\"group2\"`, '60']],
    [
      'double quotes over lines',
      'a.yaml',
      `run: "curl \\\n  -X POST ${URL}\n  -d '${DOUBLE.replaceAll(',', ',\n\n ')}'"\n`,
      [String.raw`\"group2\"`, '60'],
    ],
    [
      'double quotes in double quotes',
      'a.yaml',
      `run: ${JSON.stringify(`curl -X POST ${URL} -d "${DOUBLE}"`)}\n`,
      [String.raw`\\\"group2\\\"`, '60'],
    ],
    ['a string of JSON', 'a.json', JSON.stringify({ run: `set -eu\n${CALL}` }), [String.raw`\"group2\"`, '60']],
    [
      'one with other escapes',
      'a.json',
      JSON.stringify({ run: CALL }).replaceAll('group2', String.raw`gr\u006fup2`),
      [String.raw`\"gr\u006fup2\"`, '60'],
    ],
    [
      'a here-document',
      'a.yaml',
      `run: |\n  curl -X POST ${URL} -d @- <<EOF\n    ${POLICY}\n  EOF\n  echo\n`,
      ['"group2"', '60'],
    ],
    [
      'a pipe',
      'a.yaml',
      `run: |\n  echo '${POLICY}' |\n    curl -X POST ${URL} --data-binary @-\n`,
      ['"group2"', '60'],
    ],
  ])('is read in %s, with the places of its characters', (_, name, text, [pfs, lifetime]) => {
    const reading = read(name, text);
    expect(problems(reading)).toEqual([]);
    expect(spelled(reading)).toEqual(
      pfs === undefined ? [] : [`${BASE}/pfs: ${pfs}`, `${BASE}/lifetime/value: ${String(lifetime)}`],
    );
  });

  it('is found wherever larger documents keep commands', () => {
    const job = { jobs: { vpn: { steps: [{ uses: 'a' }, { name: 'b', run: CALL }] } } };
    const pipeline = { vpn: { stage: 'deploy', before_script: ['echo'], script: ['set -eu', CALL] } };
    const playbook = [{ hosts: 'all', tasks: [{ shell: { cmd: CALL } }, { 'ansible.builtin.command': CALL }] }];
    const azure = { steps: [{ script: CALL }, { bash: CALL }, { task: 'Bash@3', inputs: { script: CALL } }] };
    const compose = { services: { vpn: { image: 'curl', command: CALL } } };
    const manifest = { kind: 'Job', spec: { template: { spec: { containers: [{ command: ['sh', '-c', CALL] }] } } } };
    const pack = { name: 'x', scripts: { vpn: CALL } };
    for (const [document, expected] of [
      [job, ['/jobs/vpn/steps/1/run']],
      [pipeline, ['/vpn/script/1']],
      [playbook, ['/0/tasks/0/shell/cmd', '/0/tasks/1/ansible.builtin.command']],
      [azure, ['/steps/0/script', '/steps/1/bash', '/steps/2/inputs/script']],
      [compose, ['/services/vpn/command']],
      [manifest, ['/spec/template/spec/containers/0/command/2']],
      [pack, ['/scripts/vpn']],
    ] as const) {
      expect(pointers(read('a.yaml', stringify(document)))).toEqual(expected);
      expect(pointers(read('a.json', JSON.stringify(document)))).toEqual(expected);
    }
  });

  it('has a pointer of its own where several stand in one string, also in a stream', () => {
    const login = `curl https://h/v3/auth/tokens -d '{"auth": {"password": "x"}}'`;
    const reading = read('a.yaml', `---\na: 1\n---\nb:\n  - |\n    ${login}\n    ${CALL}\n    ${CALL}\n  - ${CALL}\n`);
    expect(pointers(reading)).toEqual(['/1/b/0/0', '/1/b/0/1', '/1/b/1']);
  });

  it('is read as a form where it sends one', () => {
    const data = `--data-urlencode 'IkeConfig={"IkePfs": "group2"}' -d LocalSubnet=10.1.0.0%2F16`;
    const reading = read('a.json', JSON.stringify({ run: `curl 'https://h/?Action=CreateVpnConnection' ${data}` }));
    expect(reading.resources.map(({ operation }) => operation)).toEqual(['CreateVpnConnection']);
    const [resource] = reading.resources;
    const node = at(resource?.root, 'LocalSubnet');
    expect([pointerAt(node), cut(reading.source, rangeAt(node)), plain(node)]).toEqual([
      '/run/LocalSubnet',
      '10.1.0.0%2F16',
      '10.1.0.0/16',
    ]);
  });

  it('is read once where aliases repeat it, at its own place', () => {
    const reading = read('a.yaml', `x: &call |\n  ${CALL}\ny: [*call, *call]\n<<: {z: *call}\n`);
    expect(pointers(reading)).toEqual(['/x']);
  });

  it.each([
    ['a path that no API knows', `curl -d '{"params": ${JSON.stringify(ZSTACK)}}' https://h/zstack/v1/vms`],
    ['no path at all', `curl -d '{"ikepolicy": ${JSON.stringify(IKE_POLICY)}}' "$URL"`],
    ['a method that deletes', `curl -X DELETE -d '{"ikepolicy": {}}' https://h/v2.0/vpn/ikepolicies/9b00d6b0`],
    ['a body that something fills in', `curl -X POST ${URL} -d '\${{ steps.body.outputs.json }}'`],
    ['a body in a file', `curl -X POST ${URL} -d @policy.json`],
    ['a comment', `# ${CALL}\necho`],
    ['prose', `Use curl to send ikepolicy to ${URL}.`],
    ['a command of another name', CALL.replace('curl', 'mycurl')],
    ['a quote that does not end, in a call of others', `curl https://h -d '{"psk": "x"`],
    ['JSON that quotes a call in its own way', JSON.stringify({ a: CALL })],
    ['a list of JSON that quotes a call in its own way', JSON.stringify(['sh', '-c', CALL])],
  ])('is left alone with %s', (_, run) => {
    expect(read('a.yaml', stringify({ run }))).toMatchObject({ resources: [], problems: [] });
    expect(read('a.json', JSON.stringify({ run }))).toMatchObject({ resources: [], problems: [] });
  });

  it('is left alone in a body', () => {
    expect(pointers(read('a.json', JSON.stringify({ ikepolicy: IKE_POLICY, description: CALL })))).toEqual(['']);
    expect(pointers(read('a.json', JSON.stringify([{ ikepolicy: { ...IKE_POLICY, name: CALL } }])))).toEqual(['/0']);
    const envelope = { method: 'POST', url: URL, body: { ikepolicy: { ...IKE_POLICY, description: CALL } } };
    expect(pointers(read('a.json', JSON.stringify({ tasks: [{ uri: envelope }] })))).toEqual(['/tasks/0/uri/body']);
    expect(read('a.json', JSON.stringify({ name: CALL }), { request: 'any' }).resources).toEqual([]);
  });

  it('is read beside the bodies that a document has of its own', () => {
    const uri = { method: 'POST', url: URL, body: { ikepolicy: IKE_POLICY } };
    const content = JSON.stringify({ ikepolicy: IKE_POLICY });
    const tasks = [
      { shell: CALL },
      { uri },
      { copy: { content } },
      { uri: { ...uri, body: content } },
      { shell: CALL },
    ];
    expect(pointers(read('a.json', JSON.stringify({ tasks }))).toSorted()).toEqual([
      '/tasks/0/shell',
      '/tasks/1/uri/body',
      '/tasks/2/copy/content',
      '/tasks/3/uri/body',
      '/tasks/4/shell',
    ]);
    expect(pointers(read('a.json', JSON.stringify([{ ikepolicy: IKE_POLICY }, { run: CALL }])))).toEqual([
      '/0',
      '/1/run',
    ]);
  });

  it('is no reply to a request that is read', () => {
    const request = {
      method: 'POST',
      url: URL,
      postData: { mimeType: 'application/json', text: JSON.stringify({ ikepolicy: IKE_POLICY }) },
    };
    const response = { content: { text: JSON.stringify({ ikepolicy: { ...IKE_POLICY, id: 'a', status: 'b' } }) } };
    const { resources } = read('a.har', JSON.stringify({ log: { entries: [{ request, response }] } }));
    expect(resources).toHaveLength(1);
  });

  it.each([
    [
      'beside a request',
      { tasks: [{ uri: { method: 'POST', url: URL, body: { ikepolicy: IKE_POLICY } } }, { shell: '' }] },
    ],
    ['beside a body', [{ ikepolicy: IKE_POLICY }, { shell: '' }]],
    ['beside its wrapper', { ikepolicy: IKE_POLICY, shell: '' }],
    ['in a body', { ikepolicy: { ...IKE_POLICY, shell: '' } }],
  ])('hides its credentials %s, whomever it is for', (_, document) => {
    const call = `curl -u admin:Pw9vT8kd -H 'X-Auth-Token: Tok9vT8kd' https://elsewhere.example/y`;
    const text = JSON.stringify(document).replace('"shell":""', `"shell":${JSON.stringify(call)}`);
    const { secrets } = read('a.json', text);
    expect(secrets).toEqual(expect.arrayContaining(['Pw9vT8kd', 'Tok9vT8kd']));
  });

  it('is what a document of an API that is forced may hold', () => {
    expect(problems(read('a.json', JSON.stringify({ run: CALL }), { api: 'otc' }))).toEqual([]);
    expect(pointers(read('a.json', JSON.stringify({ run: CALL }), { api: 'otc' }))).toEqual(['/run']);
    expect(read('a.json', JSON.stringify({ run: CALL }), { api: 'zstack' }).resources).toEqual([]);
    const [resource] = read('a.json', JSON.stringify({ run: 'curl h' }), { api: 'otc' }).resources;
    expect(resource?.problems.map(({ variant }) => variant)).toEqual(['unrecognised']);
  });

  it('is given the id that a comment before its document names', () => {
    const { resources } = read('a.yaml', `# ipsec-lint-id: 9b00d6b0\n---\nrun: ${CALL}\n`);
    expect(resources.map(({ id }) => id)).toEqual(['9b00d6b0']);
  });
});

describe('what is wrong with a call in a string', () => {
  it('is said at its place, with the pointer of the string', () => {
    const texts = [
      `curl -X POST ${URL} -d '{"ikepolicy": {"pfs": "group2",}}'`,
      `curl -X POST ${URL} -d '{"ikepolicy": {"pfs": "x", "pfs": "y"}}'`,
      `curl -X POST ${URL} -d '{"ikepolicy": {"pfs": "x"'`,
      `curl -X POST ${URL} -d '{"ikepolicy": {}}`,
    ];
    const reading = read('a.json', JSON.stringify({ a: texts[0], b: texts[1], c: texts[2], d: texts[3] }));
    expect(
      reading.problems.map(({ variant, place }) => [variant, pointerAt(place), cut(reading.source, rangeAt(place))]),
    ).toEqual([
      ['trailing-comma', '/a', ','],
      ['duplicate-key', '/b/ikepolicy/pfs', String.raw`\"pfs\"`],
      ['unclosed', '/c', '{'],
      ['quote', '/d', 'curl'],
    ]);
  });

  it('is not said where the next string of a list may go on with it', () => {
    const lines = [`curl -X POST ${URL} -d '{`, '"ikepolicy": {}}', "'"];
    expect(read('a.json', JSON.stringify({ join: lines })).problems).toEqual([]);
    expect(problems(read('a.json', JSON.stringify({ command: ['sh', '-c', lines[0]] })))).toEqual([
      'invalid-syntax quote /command/2',
    ]);
  });

  it('is that a limit is reached', () => {
    const text = JSON.stringify({ a: CALL, b: `${CALL} ${' '.repeat(100)}` });
    const long = read('a.json', text, { limits: { scriptLength: CALL.length } });
    expect(problems(long)).toEqual(['input-limit size /b']);
    expect(pointers(long)).toEqual(['/a']);
    expect(long.source.concealed.map((range) => cut(long.source, range)).join('')).toContain(' '.repeat(100));
    const many = read('a.json', JSON.stringify({ a: CALL, b: CALL }), { limits: { nodes: 9 } });
    expect(problems(many)).toEqual(['input-limit nodes /b']);
    expect(problems(read('a.json', text, { limits: { depth: 2 } }))).toEqual([
      'input-limit depth /a',
      'input-limit depth /b',
    ]);
  });
});

describe('the words of a curl call in a list', () => {
  const DATA = 'IkeConfig=x&LocalSubnet=10.1.0.0/16';
  const WORDS = ['-X', 'POST', URL, '-H', 'X-Auth-Token: t0k3n-of-the-project', '-d', POLICY];

  it('are read as they stand, with the places of their characters', () => {
    const reading = read('a.json', JSON.stringify({ command: ['/usr/bin/curl', ...WORDS] }));
    expect(problems(reading)).toEqual([]);
    expect(spelled(reading)).toEqual([
      String.raw`/command/7/ikepolicy/pfs: \"group2\"`,
      '/command/7/ikepolicy/lifetime/value: 60',
    ]);
    expect(reading.secrets.some((secret) => secret.includes('t0k3n-of-the-project'))).toBe(true);
    const [resource] = reading.resources;
    expect(resource).toMatchObject({ operation: 'CreateIkePolicy' });
  });

  it('may go on in another list of a container', () => {
    for (const [document, expected] of [
      [{ spec: { containers: [{ command: ['curl'], args: WORDS }] } }, ['/spec/containers/0/args/6']],
      [{ services: { vpn: { entrypoint: ['curl'], command: WORDS } } }, ['/services/vpn/command/6']],
      [[{ tasks: [{ command: { argv: ['curl', ...WORDS] } }] }], ['/0/tasks/0/command/argv/7']],
      [{ a: ['curl', '-d', '@body.json', URL], b: ['curl', '-G', URL] }, []],
      [
        {
          a: ['wget', '-d', DATA, URL],
          b: ['curl'],
          c: ['curl', 7, '-d', DATA, URL],
          d: ['curl', '-d', POLICY, 'https://h'],
        },
        [],
      ],
    ] as const) {
      expect(pointers(read('a.yaml', stringify(document)))).toEqual(expected);
      expect(pointers(read('a.json', JSON.stringify(document)))).toEqual(expected);
    }
  });

  it('are no script: nothing in them is quoted or expanded', () => {
    const reading = read('a.json', JSON.stringify(['curl', URL, '-d', `{"ikepolicy":{"name":"it's $HOME"}}`]));
    expect(reading.resources.map(({ root }) => plain(root))).toEqual([{ ikepolicy: { name: "it's $HOME" } }]);
  });
});

describe('a body as text', () => {
  const files = { 'ike.json': JSON.stringify({ ikepolicy: { pfs: 'group2' } }, null, 2), 'a.conf': '{ pfs = group2 }' };

  it('is read in a string, with the places of its characters', () => {
    for (const [name, text, pfs] of [
      ['a.yaml', stringify({ kind: 'ConfigMap', data: files }), '"group2"'],
      ['a.json', JSON.stringify({ kind: 'ConfigMap', data: files }), String.raw`\"group2\"`],
    ] as const) {
      const reading = read(name, text);
      expect(problems(reading)).toEqual([]);
      expect(spelled(reading)).toEqual([`/data/ike.json/ikepolicy/pfs: ${pfs}`]);
    }
  });

  it('is what a file that holds it would be', () => {
    const answer = { ikepolicy: { id: '9b00d6b0', status: 'ACTIVE', pfs: 'group2' } };
    const texts = [{ params: ZSTACK }, [{ ikepolicy: {} }, { ipsec_site_connection: OTC }], answer, { a: 'ikepolicy' }];
    const reading = read('a.json', JSON.stringify({ data: texts.map((text) => JSON.stringify(text)) }));
    expect(reading.resources.map(({ operation, form }) => [operation, form])).toEqual([
      ['CreateIPsecConnection', 'request'],
      ['CreateIkePolicy', 'request'],
      ['CreateIpsecSiteConnection', 'request'],
      ['CreateIkePolicy', 'response'],
    ]);
  });

  it.each([
    ['no JSON', { a: '{ikepolicy: {pfs: group2}}' }],
    ['JSON that cannot be read and names nothing of ours', { a: '{"policy": {"pfs": "group2"}' }],
    ['a command of a shell', { a: '[ -n "$ikepolicy" ] && echo "ikepolicy' }],
    ['a template around it', { a: `{% if x %}${POLICY}{% endif %}` }],
    ['what stands beside a body', { ikepolicy: { pfs: 'group2' }, a: '{"ikepolicy": {"pfs": "group5"}}' }],
    ['what is sent elsewhere', { a: JSON.stringify({ url: 'https://h/v2.0/vpn/tokens', body: '{"ikepolicy": {}}' }) }],
  ])('is not %s', (_, document) => {
    const found = pointers(read('a.json', JSON.stringify(document)));
    expect(found.filter((pointer) => pointer.startsWith('/a'))).toEqual([]);
  });

  it('is mended as in a file, with what is wrong with it, or said not to be readable', () => {
    const mended = read('a.yaml', stringify({ data: '{"ikepolicy": {"pfs": "group2",}}', other: '{"policy": {},}' }));
    expect(spelled(mended)).toEqual(['/data/ikepolicy/pfs: "group2"']);
    expect(problems(mended)).toEqual(['invalid-syntax trailing-comma /data']);
    const open = read('a.yaml', stringify({ data: '{"ikepolicy": {"pfs": "group2"}', other: '{"policy": {' }));
    expect([spelled(open), problems(open)]).toEqual([[], ['invalid-syntax unclosed /data']]);
  });

  it('is not judged where a template makes it', () => {
    const text = '{"ikepolicy": { {% if pfs %}"pfs": "group2"{% endif %}}}';
    const reading = read('a.json', JSON.stringify({ data: text }));
    expect([spelled(reading), problems(reading)]).toEqual([[], []]);
  });

  it('is left alone where another API is asked for', () => {
    const text = JSON.stringify({ data: files });
    expect(pointers(read('a.json', text, { api: 'otc' }))).toEqual(['/data/ike.json']);
    const other = read('a.json', text, { api: 'zstack' });
    expect([pointers(other), problems(other)]).toEqual([[], []]);
  });

  it('keeps to the limits', () => {
    const text = JSON.stringify({ a: files['ike.json'], b: files['ike.json'] });
    expect(problems(read('a.json', text, { limits: { nodes: 7 } }))).toEqual(['input-limit nodes /b']);
  });
});

describe('an exception in a script inside a string', () => {
  it.each([
    ['a.yaml', `run: |\n  set -e\n  # ipsec-lint-ignore ikev1 -- x\n  ${CALL}\n  echo\n`, CALL],
    [
      'a.json',
      JSON.stringify({ run: `# ipsec-lint-ignore ikev1 -- x\n${CALL}\necho` }),
      `curl -X POST ${URL} -d '${DOUBLE}'`,
    ],
  ])('covers its command: %s, %j', (name, text, call) => {
    const source = new Source(name, text);
    const [document, ...others] = readSource(source).documents;
    if (document === undefined) throw new Error('no document');
    const { ignores = [] } = readResources(document, OPTIONS);
    expect(others).toEqual([]);
    expect(
      ignores.map(({ range, covers, rules, reason }) => [
        cut(source, range),
        covers && cut(source, covers),
        ...rules.map((word) => cut(source, word.range)),
        reason,
      ]),
    ).toEqual([['# ipsec-lint-ignore ikev1 -- x', call, 'ikev1', 'x']]);
  });

  it('is none where the command sends nothing to the three APIs', () => {
    const source = new Source('a.yaml', `run: |\n  # ipsec-lint-ignore ikev1 -- x\n  curl https://h -d '${POLICY}'\n`);
    expect(readSource(source).documents.flatMap((document) => readResources(document, OPTIONS).ignores ?? [])).toEqual(
      [],
    );
  });
});

describe('any body in any string', () => {
  const styles = fc.constantFrom<ToStringOptions['defaultStringType']>(
    'PLAIN',
    'QUOTE_SINGLE',
    'QUOTE_DOUBLE',
    'BLOCK_LITERAL',
    'BLOCK_FOLDED',
  );
  const quotes: readonly ((text: string) => string)[] = [
    (text) => `-d '${text.replaceAll("'", String.raw`'\''`)}'`,
    (text) => `-d "${text.replaceAll(/[\\"$`]/gu, String.raw`\$&`)}"`,
    (text) => `--json $'${text.replaceAll(/[\\']/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`,
    (text) => `-d @- <<'END'\n${text}\nEND\n`,
  ];
  /** Comments of a shell, breaks and marks of YAML: whatever ends something. */
  const odd = fc.string({
    unit: fc.constantFrom('a', ' ', "'", '"', '\\', '#', ': ', '$', '`', '{', '\u00e9', '\u{1f511}'),
  });
  const bodies = fc.dictionary(odd, fc.oneof(odd, fc.integer(), fc.array(odd)), { maxKeys: 4, noNullPrototype: true });
  const texts = fc
    .tuple(bodies, fc.constantFrom(...quotes), fc.constantFrom(undefined, 2), styles, fc.constantFrom(0, 40, 80))
    .map(([body, quote, indent, defaultStringType, lineWidth]) => {
      const fields = { ...OTC, odd: body };
      const data = quote(JSON.stringify({ ipsec_site_connection: fields }, null, indent));
      const run = `echo 'x'\ncurl -X POST https://h/v2.0/vpn/ipsec-site-connections ${data}`;
      const document = { a: { b: [{ run }], c: 'd' } };
      const yaml = stringify(document, { lineWidth, ...(defaultStringType && { defaultStringType }) });
      return { fields, yaml, json: JSON.stringify(document) };
    });

  it('is read as it was meant, and lies where it says', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), ({ fields, yaml, json }, crlf) => {
        for (const [name, text] of [
          ['a.json', json],
          ['a.yaml', crlf ? yaml.replaceAll('\n', '\r\n') : yaml],
        ] as const) {
          const { resources, source } = read(name, text);
          expect(resources.map(({ root }) => plain(root))).toEqual([{ ipsec_site_connection: fields }]);
          for (const { root } of resources) {
            expect(pointerAt(root)).toBe('/a/b/0/run');
            for (const node of nodesOf(root)) {
              expect(node.start).toBeLessThan(node.end);
              // YAML may fold a line anywhere between double quotes.
              const shown = cut(source, node).replaceAll(/\\\r?\n *(?:\\(?= ))?/gu, '');
              if (node.kind === 'string') expect(shown).toMatch(/^[\\']*".*"$/su);
              if (node.kind === 'number') expect(Number(shown)).toBe(plain(node));
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
