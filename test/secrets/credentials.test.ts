import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';
import { defaultsIn } from '../../src/model/template.js';
import { locate } from '../../src/report/located.js';
import { text as asText } from '../../src/report/text.js';

const KEY = 'Kq7zPlantedKeyXw9v';
const BODY = `{"params":{"peerAddress":"31.1.1.1","authKey":"\${PSK}"}}`;

function reported(name: string, text: string): string {
  const report = lint([new Source(name, text, { named: true })], { strict: true });
  return [...asText(locate(report), { colour: false, columns: 400, notices: true })].join('');
}

function curl(options: string): string {
  return `curl ${options} -d '${BODY}' https://cloud.example.org/zstack/v1/ipsec\n`;
}

function yaml(key: string): string {
  return `params: {name: a, peerAddress: 31.1.1.1, authKey: ${key}, description: was ${KEY}}\n`;
}

describe('a report', () => {
  it.each([
    ['beside a placeholder, in a cookie', 'a.sh', curl(`-b 'session=${KEY}; lang=\${LANG}'`)],
    [
      'beside a placeholder, in a header',
      'a.sh',
      curl(`-H 'Authorization: Digest realm="{{ realm }}", response="${KEY}"'`),
    ],
    ['beside a placeholder, of a user', 'a.sh', curl(`-u 'admin\${N}:${KEY}'`)],
    ['in a URL without a scheme', 'a.sh', `curl -d '${BODY}' 'admin:${KEY}@cloud.example.org/zstack/v1/ipsec'\n`],
    ['in a header for passwords', 'a.sh', curl(`-H 'X-Auth-Password: ${KEY}'`)],
    ['in a header for credentials', 'a.sh', curl(`-H 'X-Credential: ${KEY}'`)],
    ['in a header for keys', 'a.sh', curl(`-H 'X-Access-Key: ${KEY}'`)],
    ['in a header for sessions', 'a.sh', curl(`-H 'X-Session: ${KEY}'`)],
    ['under another word for a password', 'a.json', `{"params":{"pwd":"${KEY}","peerAddress":"31.1.1.1"}}`],
    ['as the default of a Jinja filter', 'a.yaml', yaml(`"{{ vpn | default('${KEY}') }}"`)],
    ['as the default of a Helm function', 'a.yaml', yaml(`'{{ default "${KEY}" .Values.vpn }}'`)],
    ['as the default of a shell', 'a.yaml', yaml(`"\${VPN_SHARED:-${KEY}}"`)],
    ['as a literal in braces', 'a.yaml', yaml(`"{{ '${KEY}' }}"`)],
  ])('shows no key %s', (_, name, text) => {
    const shown = reported(name, text);
    expect(shown).toContain('│');
    expect(shown).not.toMatch(/Kq7z|Xw9v/u);
  });

  it.each(["-u '$user:${PASSWORD}'", "-H 'X-Auth-Token: {{ token }}'", "-b 'session=$COOKIE'"])(
    'shows placeholders of credentials: %s',
    (options) => {
      expect(reported('a.sh', curl(options))).not.toContain('[redacted]:');
    },
  );
});

describe('the defaults of placeholders', () => {
  it.each([
    ['${PSK}', []],
    ['${PSK:-abc}', ['abc']],
    ['${PSK-abc}', ['abc']],
    ['${PSK:?not set}', []],
    ["{{ psk | default('abc') }}", ['abc']],
    ['{{ psk | d("abc") }}', ['abc']],
    ['{{ default "abc" .Values.psk }}', ['abc']],
    ['{{ "abc" }}', ['abc']],
    ["{{ lookup('env', 'VPN_PSK') }}", []],
    ['{{ index .Values "psk" }}', []],
    ['{{ vault_psk }}', []],
    ['a ${B:-c} d {{ "e" }}', ['c', 'e']],
  ])('of %s are %j', (text, expected) => {
    expect(defaultsIn(text)).toEqual(expected);
  });
});
