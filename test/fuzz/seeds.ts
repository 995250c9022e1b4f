import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A text and the name that says how it is read. */
export interface Input {
  readonly name: string;
  readonly text: string;
}

/** The key of every seed: letters and digits alone, so that every format spells it alike. */
export const CANARY = 'Kq7zPlantedKeyXw9v';

/** What would show of it. */
export const SHOWN = /Kq7z|Xw9v/u;

/** A mutation costs time in proportion to its text: longer seeds find no more. */
const LONGEST = 6_000;

const ROOT = join(import.meta.dirname, '..', '..');

/** Where the values of keys stand: what is before the value, the value, what is behind it. */
const KEY_MEMBERS: readonly RegExp[] = [
  /("(?:authKey|psk|Psk)"\s*:\s*")[^"\\\n]*(")/gu,
  /(\\"(?:psk|Psk)\\"\s*:\s*\\")[^"\\\n]*(\\")/gu,
  /(^[ \t-]*(?:authKey|psk|Psk): +)[\w-]+$/gmu,
  /(\bsecret = ")[^"\n]*(")/gu,
  /(: PSK ")[^"\n]*(")/gu,
];

/** The first of the characters that stand for key fields: none of Unicode's private ones has a meaning in a text. */
const FIRST_ATOM = 0xe000;

/** Key fields, each with the canary as its value. */
const fields: string[] = [];

/** A character that stands for a whole key field, so that a mutation moves and doubles the field, but never cuts it. */
function atomOf(field: string): string {
  const known = fields.indexOf(field);
  return String.fromCharCode(FIRST_ATOM + (known === -1 ? fields.push(field) - 1 : known));
}

function withAtoms(text: string): string {
  return KEY_MEMBERS.reduce(
    (result, member) =>
      result.replaceAll(member, (_, before: string, after: unknown) =>
        atomOf(`${before}${CANARY}${typeof after === 'string' ? after : ''}`),
      ),
    text,
  );
}

/** The text with the key fields in the places of the characters that stand for them. */
export function withKeys(text: string): string {
  return text.replaceAll(/[\u{e000}-\u{efff}]/gu, (atom) => fields[atom.charCodeAt(0) - FIRST_ATOM] ?? atom);
}

/** The texts in some folders of the project, in an order that does not depend on the file system. */
function filesIn(folders: readonly string[]): readonly Input[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => /\.(?:jsonl?|ya?ml|http|sh|md|txt)$/u.test(path))
    .filter((path) => !['expected.json', 'fixes.json', 'options.json'].includes(basename(path)))
    .sort()
    .map((path) => ({ name: basename(path), text: readFileSync(join(ROOT, path), 'utf8') }))
    .filter(({ text }) => text.length <= LONGEST);
}

const FILES = filesIn(['fixtures', 'examples']);

/** The examples of a page of the documentation. */
function examplesOf(page: string): readonly Input[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(yaml|json|jsonc)\n(.*?)^```$/gmsu)].map(([, ending = '', example = '']) => ({
    name: `example.${ending}`,
    text: example,
  }));
}

/** A device that answers whatever connection names its address. */
const PEER = `peer:
  name: branch
  behaviour: strongswan
  localAddress: 198.51.100.7
  peerAddress: 203.0.113.9
  starts: always
  ike:
    version: 2
    proposals: [aes256-sha256-modp2048]
    lifetime: 86400
    renewal: rekey
  auth:
    method: psk
    psk: some-key
    localId: branch.example.org
  child:
    protocol: esp
    mode: tunnel
    proposals: [aes256-sha256-modp2048]
    localSelectors: [10.2.0.0/16]
    remoteSelectors: [10.1.0.0/16]
    lifetime: 3600
`;

const SWANCTL = `# Two connections that share what stands in the template.
template {
  version = 2
  proposals = aes256-sha256-modp2048,aes128gcm16-prfsha256-ecp256
  dpd_delay = 30s
}
connections {
  home : template {
    local_addrs = 203.0.113.9
    remote_addrs = 198.51.100.7, 2001:db8::7
    rekey_time = 4h
    local { auth = psk
      id = home.example.org }
    remote { auth = psk }
    children {
      net {
        local_ts = 10.1.0.0/16
        remote_ts = 10.2.0.0/16, 10.3.0.0/24[tcp/80]
        esp_proposals = aes256-sha256-modp2048,default
        start_action = trap
      }
    }
  }
  away : connections.home { aggressive = yes }
}
secrets {
  ike-home {
    id-1 = home.example.org
    secret = "some-key"
  }
}
`;

const IPSEC_CONF = `config setup
  uniqueids=yes

conn %default
  keyexchange=ikev2
  ike=aes256-sha256-modp2048!
  esp=aes256-sha256-modp2048,aes128-sha1
  ikelifetime=8h
  dpdaction=restart

conn home # the office
  left=203.0.113.9
  leftid="C=DE, CN=home"
  leftsubnet=10.1.0.0/16
  right=198.51.100.7
  rightsubnet=10.2.0.0/16,10.3.0.0/16
  authby=secret
  auto=start

conn away
  also=home
  rightsubnet=10.4.0.0/16
`;

const IPSEC_SECRETS = `# keys
203.0.113.9 198.51.100.7 : PSK "some-key"
@home.example.org %any : PSK "other-key"
: RSA key.pem "pass"
include more.secrets
`;

const BASELINE = `{"version":1,"tool":{"name":"ipsec-lint","version":"0.0.0"},
"findings":[
{"rule":"weak-dh-group","fingerprint":"0123456789abcdef","count":1},
{"rule":"psk-weak","fingerprint":"fedcba9876543210","count":2}
]}
`;

const OWN: readonly Input[] = [
  { name: 'peer.yaml', text: PEER },
  { name: 'swanctl.conf', text: SWANCTL },
  { name: 'ipsec.conf', text: IPSEC_CONF },
  { name: 'ipsec.secrets', text: IPSEC_SECRETS },
  { name: 'baseline.json', text: BASELINE },
];

/**
 * The texts that mutations begin with, in groups of one kind: a few configurations weigh as much as a thousand bodies.
 * A character stands for each key field of theirs.
 */
export const SEEDS: readonly (readonly Input[])[] = [
  FILES,
  OWN,
  examplesOf('docs/use/configuration.md'),
  FILES.filter(({ name }) => /\.(?:http|sh|md|txt)$/u.test(name)),
].map((group) => group.map(({ name, text }) => ({ name, text: withAtoms(text) })));
