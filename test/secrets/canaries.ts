import { stringify } from 'yaml';
import type { Contract, Field } from '../../src/data/contract.js';
import { CONTRACTS } from '../../src/data/contracts/index.js';

const HEAD = 'Kq7zCanary';
const TAIL = 'Xw9vYranac';

/** Texts that stand at the beginning and the end of keys, and their base64 wherever it begins: no escape changes them. */
export const SHOWN = new RegExp(
  [HEAD, TAIL].flatMap((part) => [part, ...[0, 1, 2].map((before) => inBase64(part, before))]).join('|'),
  'u',
);

/** The base64 that a text has wherever so many bytes (modulo 3) stand before it, without the characters it shares. */
function inBase64(text: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor((bytes.length * 8) / 6);
  return bytes.toString('base64').slice(first, last).replaceAll(/[+/]/gu, '[-_+/]');
}

/** The ways in which formats write a key. The last is what shells and programs pass it on as. */
export const SPELLINGS: Readonly<Record<string, (key: string) => string>> = {
  raw: (key) => key,
  JSON: (key) => JSON.stringify(key).slice(1, -1),
  'JSON in JSON': (key) => JSON.stringify(JSON.stringify(key).slice(1, -1)).slice(1, -1),
  URL: (key) => encodeURIComponent(key),
  form: (key) => new URLSearchParams({ key }).toString().slice(4),
  HTML: (key) => key.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  base64: (key) => Buffer.from(key).toString('base64'),
  base64url: (key) => Buffer.from(key).toString('base64url'),
};

/** A key whose spellings all differ, with its number at both ends. */
export function canary(number: number, mark = '",/é +<a>&$;=\\'): string {
  const id = String(number).padStart(4, '0');
  return `${HEAD}${id}${mark}${TAIL}${id}`;
}

/** Files with keys in every place that holds some, and each of the keys. */
export class Planting {
  readonly files: Record<string, string> = {};
  readonly keys: string[] = [];

  key(mark?: string): string {
    const key = canary(this.keys.length, mark);
    this.keys.push(key);
    return key;
  }

  /** One without what shells and URLs mean otherwise. */
  plain(): string {
    return this.key('-of-');
  }

  write(name: string, text: string): void {
    this.files[name] = text;
  }
}

/** The bodies of every operation with a key in each field that holds one, and under names that no contract knows. */
function bodies(planting: Planting): readonly Record<string, unknown>[] {
  const unknown = (): Record<string, unknown> => ({
    sharedSecret: planting.key(),
    bgpKey: planting.key(),
    BgpConfig: JSON.stringify({ AuthKey: planting.key(), Md5Password: planting.key() }),
    AccessKeySecret: planting.key(),
    vendor: { nested: [{ preSharedKey: planting.key(), note: 'x' }], 'x-auth-token': planting.key() },
  });
  return CONTRACTS.map((contract: Contract) => {
    const fields = { ...membersOf(contract.fields, planting), ...unknown() };
    return contract.wrapper === null ? fields : { [contract.wrapper]: fields };
  });
}

function membersOf(fields: readonly Field[], planting: Planting): Record<string, unknown> {
  return Object.fromEntries(
    fields.map((field) => [field.name, field.secret === 'psk' ? planting.key() : sampleOf(field, planting)]),
  );
}

/** Something to find fault with: weak, unknown or out of range. */
function sampleOf({ type, values, fields = [] }: Field, planting: Planting): unknown {
  if (values !== undefined) return values[0];
  const members = membersOf(fields, planting);
  if (type === 'json') return JSON.stringify(members);
  if (type === 'objects') return [members];
  if (type === 'object') return members;
  if (type === 'strings' || type === 'cidrs') return ['10.1.2.0/16'];
  return type === 'integer' ? 1 : type === 'boolean' ? true : '10.1.2.3';
}

/** Files of every kind, whole and broken. */
export function planted(): Planting {
  const planting = new Planting();
  const all = bodies(planting);
  for (const [index, body] of all.entries()) {
    planting.write(`body-${index}.json`, `${JSON.stringify(body, null, 2)}\n`);
    planting.write(`line-${index}.json`, JSON.stringify(body));
    planting.write(`body-${index}.yaml`, stringify(body));
    planting.write(`cut-${index}.json`, JSON.stringify(body, null, 1).slice(0, -20));
    planting.write(`cut-${index}.yaml`, `${stringify(body, { defaultStringType: 'QUOTE_DOUBLE' }).slice(0, -8)}\n`);
  }
  planting.write('all.jsonl', all.map((body) => `${JSON.stringify(body)}\n`).join(''));
  plantCalls(planting);
  plantStrings(planting);
  plantComments(planting);
  return planting;
}

function plantCalls(planting: Planting): void {
  const key = (): string => planting.plain();
  const body = (): string => JSON.stringify({ params: { peerAddress: '31.1.1.1', ikeDhGroup: 2, authKey: key() } });
  const url = 'vpn.example.org/zstack/v1/ipsec';
  const options = [
    () => `-u admin:${key()}`,
    () => `-uadmin:${key()}`,
    () => `--user=admin:${key()}`,
    () => `-H 'X-Auth-Token: ${key()}'`,
    () => `-H "Authorization: Bearer ${key()}"`,
    () => `-H 'Authorization: Basic ${Buffer.from(`admin:${key()}`).toString('base64')}'`,
    () => `-HX-Acs-Security-Token:${key()}`,
    () => `--oauth2-bearer ${key()}`,
    () => `-b 'session=${key()}'`,
    () => `-x http://proxy:${key()}@192.0.2.1:3128`,
    () => `--proxy-user proxy:${key()}`,
    () => `-E client.pem:${key()}`,
    () => `--pass ${key()}`,
  ];
  const calls = options.map((option) => `curl ${option()} -X POST 'https://${url}' -d '${body()}'\n`);
  planting.write(
    'calls.sh',
    [
      `export VPN_PSK='${key()}'\n`,
      `PASSWORD=${key()}\n`,
      ...calls,
      `curl -X POST 'https://admin:${key()}@${url}?AccessKeySecret=${key()}&Signature=${key()}' -d '${body()}' # ${key()}\n`,
      `curl -X POST 'https://${url}' -d '${body().slice(0, -4)}'\n`,
      `curl -X POST 'https://${url}' --data-urlencode 'psk=${key()}' -d '${body()}\n`,
    ].join(''),
  );
  const query = `Action=CreateVpnConnection&RegionId=x&AccessKeySecret=${encodeURIComponent(planting.key())}`;
  const config = encodeURIComponent(JSON.stringify({ Psk: planting.key(), IkePfs: 'group2' }));
  planting.write(
    'requests.http',
    [
      `# ${key()}\n@psk = ${key()}\nPOST https://vpc.example.org/?${query}&IkeConfig=${config}\n`,
      `X-Auth-Token: ${key()}\nAuthorization: Bearer ${key()}\nCookie: a=${key()}\n\n`,
      `IkeConfig=${config}&Signature=${key()}\n\n###\nPOST https://${url}\nX-Auth-Token: ${key()}\n\n${body()}\n`,
    ].join(''),
  );
  planting.write(
    'envelope.json',
    JSON.stringify({
      method: 'POST',
      url: `https://u:${key()}@${url}?token=${key()}`,
      headers: { 'X-Auth-Token': key(), authorization: `Bearer ${planting.key()}` },
      body: JSON.parse(body()) as unknown,
    }),
  );
}

/** Commands in strings of larger documents, with keys wherever such documents keep some. */
function plantStrings(planting: Planting): void {
  const key = (): string => planting.plain();
  const url = 'https://vpn.example.org/zstack/v1/ipsec';
  const body = (): string =>
    JSON.stringify({ params: { peerAddress: '31.1.1.1', ikeDhGroup: 2, authKey: key(), bgpKey: key() } }, null, 1);
  const quoted = (): string => `"${body().replaceAll('"', String.raw`\"`)}"`;
  const script = (data: string): string =>
    [
      `export VPN_PSK='${key()}'`,
      `curl -u admin:${key()} https://iam.example.org/v3 -d '{"auth": {"password": "${key()}"}}' -d 'a=${key()}'`,
      `curl -u admin:${key()} -H 'X-Auth-Token: ${key()}' -H "Authorization: Bearer ${key()}" -X POST ${url} -d ${data}`,
      `curl -X POST 'https://admin:${key()}@vpn.example.org/zstack/v1/ipsec?AccessKeySecret=${key()}' -d ${data} # x`,
    ].join('\n');
  const scripts = (): readonly string[] => [
    script(`'${body()}'`),
    script(quoted()),
    `${script(`@- <<EOF\n${body()}\nEOF`)}\n`,
    script(`'${body().slice(0, -4)}'`),
    script(`'${body()}`),
    `curl 'https://vpc.example.org/?Action=CreateVpnConnection&AccessKeySecret=${key()}' -d IkeConfig='{"Psk":"${key()}"}'`,
  ];
  const document = (run: string): object => ({
    env: { VPN_PSK: key(), token: key(), plain: `psk=${key()}` },
    jobs: { vpn: { secrets: { any: key() }, steps: [{ run, with: { password: key() } }, { run: 'echo' }] } },
    environment: [`VPN_PSK=${key()}`],
  });
  for (const [index, style] of STYLES.entries()) {
    for (const [number, run] of scripts().entries()) {
      planting.write(`strings-${index}-${number}.yaml`, stringify(document(run), { defaultStringType: style }));
      planting.write(`strings-${index}-${number}.json`, JSON.stringify(document(run), null, index));
    }
  }
}

const STYLES = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;

function plantComments(planting: Planting): void {
  const key = (): string => planting.plain();
  planting.write(
    'comments.yaml',
    [
      `# psk: ${key()}\nparams: # authKey ${key()}\n  name: a\n  peerAddress: 31.1.1.1\n  # authKey: ${key()}\n`,
      `  ikeDhGroup: 2 # was ${key()} once\n  ikeVersion: ikev1 # psk=${key()}\n  peerCidrs: [10.1.2.0/16] # ${key()}\n`,
      `  authKey: "x" # ${key()}\n`,
    ].join(''),
  );
  // Without quotes these are no texts to YAML.
  planting.write('alias.yaml', `ipsec_site_connection: { mtu: 1400, psk: *${key()}, peer_address: 31.1.1.1 }\n`);
  planting.write('open.yaml', `ipsec_site_connection:\n  mtu: 1400\n  psk: "${key()}\n  peer_address: 31.1.1.1\n`);
  planting.write(
    'bare.json',
    `{"ipsec_site_connection": {"mtu": 1400, "psk": ${key()}, "peer_address": "31.1.1.1"}}\n`,
  );
  planting.write('comment.json', `{"ikepolicy": {"pfs": "group2", /* psk ${key()} */ "name": "a"}} // ${key()}\n`);
}
