import { describe, expect, it } from 'vitest';
import type { Api, Dialect } from '../../../src/model/api.js';
import type { Range } from '../../../src/model/source.js';
import { Source } from '../../../src/model/source.js';
import { readResources } from '../../../src/parsers/api/read.js';
import { readSource } from '../../../src/parsers/text/read.js';
import { APSARA, OTC, ZSTACK } from './reading.js';

const KEY = 'Hf83nX0q-zmwbtk';
const DIALECTS = { zstack: 'zstack', otc: 'otc', apsara: 'apsara' } as const;

/** What of a text no report may show, and which texts are masked everywhere. */
function concealed(
  value: unknown,
  dialects: Readonly<Record<Api, Dialect>> = DIALECTS,
): { readonly shown: string; readonly secrets: readonly string[] } {
  const source = new Source('body.json', typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  const { documents } = readSource(source);
  const secrets = documents.flatMap((document) => readResources(document, { api: null, dialects }).secrets);
  return { shown: without(source.text, source.concealed), secrets };
}

/** A request as a task of Ansible has it. */
function task(fields: object): object {
  return { url: '{{ base }}/zstack/v1/ipsec', method: 'POST', body: { params: { ...ZSTACK, ...fields } } };
}

/** A request as a collection of Postman has it. */
function postman(fields: object): object {
  const raw = JSON.stringify({ params: { ...ZSTACK, ...fields } });
  return { method: 'POST', url: { raw: '{{base}}/zstack/v1/ipsec' }, body: { mode: 'raw', raw } };
}

function without(text: string, ranges: readonly Range[]): string {
  const isHidden = (at: number): boolean => ranges.some(({ start, end }) => start <= at && at < end);
  return Array.from({ length: text.length }, (_, at) => (isHidden(at) ? '' : text.charAt(at))).join('');
}

describe('a key', () => {
  it.each([
    ['in its field', { params: { ...ZSTACK, authKey: KEY } }],
    ['in an answer', { inventory: { ...ZSTACK, authKey: KEY } }],
    ['in JSON in a string', { ...APSARA, IkeConfig: JSON.stringify({ Psk: KEY }) }],
    ['in an object in its place', { ...APSARA, IkeConfig: { Psk: KEY } }],
    ['of the wrong type', { ipsec_site_connection: { ...OTC, psk: { value: KEY } } }],
    ['in a list', { ipsec_site_connection: { ...OTC, psk: [KEY] } }],
    ['under a misspelt name', { params: { ...ZSTACK, autKey: KEY } }],
    ['of a BGP session', { ...APSARA, BgpConfig: { Md5: KEY } }],
    ['of a BGP session beside it', { ...APSARA, 'bgp-md5': KEY }],
    ['beside the wrapper', { params: ZSTACK, authKey: KEY }],
    ['in an unknown object', { params: { ...ZSTACK, auth: { psk: KEY } } }],
    ['in an attribute', { params: { ...ZSTACK, attributes: [{ name: 'password', value: KEY }] } }],
    ['in a tag', { ...APSARA, Tags: [{ Key: 'vpn-psk', Value: KEY }] }],
    ['in a tag of no contract', { ...APSARA, Labels: [{ Key: 'vpn-psk', Value: KEY }] }],
    ['in a tag of another spelling', { ...APSARA, Labels: [{ TagValue: KEY, TagKey: 'token' }] }],
    ['in an object of an attribute', { params: { ...ZSTACK, attribute: { name: 'psk', value: { is: KEY } } } }],
    ['in a field of another dialect', { ...APSARA, TunnelOptionsSpecification: [{ TunnelIkeConfig: { Psk: KEY } }] }],
    [
      'under an unknown name in a tunnel of another dialect',
      { ...APSARA, TunnelOptionsSpecification: [{ TunnelIkeConfig: { PreSharedKey: KEY, PskHint: { value: KEY } } }] },
    ],
    [
      'in JSON in a tunnel of another dialect',
      { ...APSARA, TunnelOptionsSpecification: [{ TunnelIkeConfig: JSON.stringify({ Psk: KEY }) }] },
    ],
    ['in JSON under a misspelt name', { ...APSARA, IkeConf: JSON.stringify({ Psk: KEY }) }],
    ['in JSON that lacks its end', { ...APSARA, IkeConfig: `{"Psk":"${KEY}` }],
    ['that is repeated', `{"ipsec_site_connection": {"psk": "${KEY}", "psk": "another-key-0"}}`],
    ['that is repeated under an unknown name', `{"params": {"peerAddress": "x", "pass": "${KEY}", "pass": 1}}`],
    [
      'in a header of an envelope',
      { url: '/zstack/v1/ipsec', headers: { Authorization: `OAuth ${KEY}` }, body: { params: ZSTACK } },
    ],
    [
      'in a list of headers',
      { url: '/zstack/v1/ipsec', headers: [`X-Auth-Token: ${KEY}`, { name: 'Cookie', value: KEY }], body: {} },
    ],
    ['in the URL of an envelope', { url: `https://me:${KEY}@h/zstack/v1/ipsec`, body: { params: ZSTACK } }],
    ['in the query of an envelope', { url: `https://h/?Action=CreateVpnConnection&Signature=${KEY}`, body: APSARA }],
    ['in a task of a playbook', [{ tasks: [{ uri: task({ authKey: KEY }) }] }]],
    ['in a variable of a playbook', [{ vars: { vpn_psk: KEY }, tasks: [{ uri: task({}) }] }]],
    ['in a header of a playbook', [{ tasks: [{ uri: { ...task({}), headers: { 'X-Auth-Token': KEY } } }] }]],
    ['in another task of a playbook', [{ tasks: [{ uri: task({}) }, { uri: { url: '/login', password: KEY } }] }]],
    ['in the text of a collection', { item: [{ request: postman({ authKey: KEY }) }] }],
    ['in a variable of a collection', { item: [{ request: postman({}) }], variable: [{ key: 'psk', value: KEY }] }],
    [
      'in a header of a collection',
      { item: [{ request: { ...postman({}), header: [{ key: 'Cookie', value: KEY }] } }] },
    ],
    [
      'in a query of a collection',
      { item: [{ request: { ...postman({}), url: { raw: `/zstack/v1/ipsec?token=${KEY}` } } }] },
    ],
    ['in the text of a ConfigMap', { data: { 'a.json': JSON.stringify({ params: { ...ZSTACK, authKey: KEY } }) } }],
    ['beside such a text', { data: { 'a.json': JSON.stringify({ params: ZSTACK }), 'vpn-psk': KEY } }],
    [
      'in the words of a command',
      {
        command: ['curl'],
        args: ['h/zstack/v1/ipsec', '--json', JSON.stringify({ params: { ...ZSTACK, authKey: KEY } })],
      },
    ],
    [
      'in a header of such words',
      { args: ['curl', 'h/zstack/v1/ipsec', `-HAuthorization: ${KEY}`, '--json', JSON.stringify({ params: ZSTACK })] },
    ],
    ['beside the body of an envelope', { url: '/zstack/v1/ipsec', token: KEY, body: { params: ZSTACK } }],
  ])('%s is shown nowhere, and masked everywhere', (_, value) => {
    const { shown, secrets } = concealed(value);
    expect(shown).not.toContain(KEY);
    expect(secrets.some((secret) => secret.includes(KEY)) || shown.includes('IkeConfig')).toBe(true);
  });

  it.each(Array.from({ length: 12 }, (_, index) => index * 4))(
    '%i characters into a refused JSON text is not cut',
    (at) => {
      const tunnel = JSON.stringify({ Role: 'x'.repeat(at), TunnelIkeConfig: { Psk: KEY } });
      const source = new Source('body.json', JSON.stringify({ ...APSARA, TunnelOptionsSpecification: [tunnel] }));
      const options = { api: null, dialects: DIALECTS };
      const read = readSource(source).documents.flatMap((document) => readResources(document, options).resources);
      const messages = read.flatMap(({ problems }) => problems.map(({ data }) => JSON.stringify(data)));
      expect(messages.join('\n')).toContain('a string that holds JSON');
      expect(messages.join('\n')).not.toContain(KEY.slice(0, 2));
    },
  );

  it.each([
    ['of strings', [{ Key: 'vpn-psk', Value: KEY }]],
    ['of lists', [{ Key: 'vpn-psk', Value: [KEY] }]],
    ['of misspelt names', [{ key: 'token', value: KEY }]],
  ])('in a tag %s of the dialect that has tags is one too', (_, Tags) => {
    const { shown, secrets } = concealed({ ...APSARA, Tags }, { ...DIALECTS, apsara: 'alibaba-cloud' });
    expect(shown).not.toContain(KEY);
    expect(secrets.some((secret) => secret.includes(KEY))).toBe(true);
  });

  it('that is a number is one too', () => {
    const { shown, secrets } = concealed({ params: { ...ZSTACK, authKey: 8315729046 } });
    expect(shown).not.toContain('8315729046');
    expect(secrets).toContain('8315729046');
  });
});

describe('what is no key', () => {
  it('stays: words of the APIs, and placeholders', () => {
    const { shown, secrets } = concealed({
      params: { ...ZSTACK, authKey: '${VPN_PSK}', keyexchange: 'ikev2', passive: true, keyAlgorithm: 'aes-256' },
    });
    expect(secrets).toEqual([]);
    expect(shown).toContain('ikev2');
    expect(shown).toContain('${VPN_PSK}');
  });

  it('is not what another attribute or tag holds', () => {
    const attributes = [{ name: 'site', value: KEY }, { name: 'psk', site: KEY }, { value: KEY }];
    expect(concealed({ params: { ...ZSTACK, authKey: '${K}', attributes } }).secrets).toEqual([]);
    expect(concealed({ ...APSARA, IkeConfig: '{}', Tags: [{ Key: 'site', Value: KEY }] }).secrets).toEqual([]);
  });

  it('is masked nowhere else where it is short', () => {
    const { shown, secrets } = concealed({ params: { ...ZSTACK, authKey: '${K}', keySize: 256, pass: 'abc12' } });
    expect(secrets).toEqual([]);
    expect(shown).not.toContain('abc12');
    expect(shown).not.toContain('256');
  });
});
