import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { slashed } from '../../src/node/paths.js';
import { asOneText } from './files.js';
import type { Input } from './input.js';
import { withAtoms } from './planted-keys.js';
import type { TargetName } from './targets.js';

/** A mutation costs time in proportion to its text: longer seeds find no more. */
const LONGEST = 6_000;

const ROOT = join(import.meta.dirname, '..', '..');

/** A file of the project, and the folder that it is in. */
interface Kept extends Input {
  readonly folder: string;
}

/** The texts in some folders of the project, in an order that does not depend on the file system. */
function filesIn(folders: readonly string[]): readonly Kept[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => /\.(?:jsonl?|ya?ml|http|sh|md|txt)$/u.test(path))
    .filter((path) => !['expected.json', 'fixes.json', 'options.json'].includes(basename(path)))
    .sort()
    .map((path) => ({ folder: dirname(path), name: basename(path), text: readFileSync(join(ROOT, path), 'utf8') }))
    .filter(({ text }) => text.length <= LONGEST);
}

const FILES = filesIn(['fixtures', 'examples']);

/** The files of each folder as one stream of YAML, where JSON is a document like any other. */
function streamsOf(files: readonly Kept[]): readonly Input[] {
  const documents = files.filter(({ name }) => /\.(?:jsonl?|ya?ml)$/u.test(name));
  return [...new Set(documents.map(({ folder }) => folder))]
    .map((folder) => documents.filter((document) => document.folder === folder))
    .filter(({ length }) => length > 1)
    .map((parts) => ({ name: 'run.yaml', text: parts.flatMap(documentsOf).join('---\n') }))
    .filter(({ text }) => text.length <= LONGEST);
}

function documentsOf({ name, text }: Input): readonly string[] {
  return name.endsWith('jsonl')
    ? text
        .trimEnd()
        .split('\n')
        .map((line) => `${line}\n`)
    : [text];
}

/** What is linted as one run: a case of a rule that is a folder, or an example. */
const RUN = /^(?:fixtures\/[^/]+|examples)\/[^/]+/u;

/** The files of each folder that is linted as one run, with their names. */
function foldersOf(files: readonly Kept[]): readonly Input[] {
  const runs = new Map<string, Input[]>();
  for (const { folder, name, text } of files) {
    const [run] = RUN.exec(slashed(folder)) ?? [];
    if (run === undefined) continue;
    const parts = runs.get(run) ?? [];
    runs.set(run, [...parts, { name: slashed(join(relative(run, folder), name)), text }]);
  }
  return [...runs.values()]
    .filter(({ length }) => length > 1)
    .map((parts) => ({ name: 'first.yaml', text: asOneText(parts) }))
    .filter(({ text }) => text.length <= LONGEST);
}

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

const LIBRESWAN_CONF = `config setup
  logfile=/var/log/pluto.log
  ikev1-policy=accept

conn office
  authby=secret
  auto=ondemand
  left=%defaultroute
  leftid=@office
  leftsubnets={10.1.0.0/16 10.2.0.0/255.255.0.0}
  right=198.51.100.7
  rightid=@[cloud]
  rightsubnet=10.3.0.0/16
  ike=aes256-sha2_256;dh14,aes_gcm128-sha2-dh19+dh14
  phase2alg=aes256+aes128-sha1
  salifetime=1h
  narrowing=yes

conn old
  also=office
  ikev2=no
`;

const IPSEC_SECRETS = `# keys
@office @cloud: PSK "third-key"
203.0.113.9 198.51.100.7 : PSK "some-key"
@home.example.org %any : PSK "other-key"
: RSA key.pem "pass"
include more.secrets
`;

/** What names tunnels in many files, and files in tunnels. */
const TUNNELS = `dialect: [openstack]
estates: [sites/*]
resources:
  1a2b3c4d5e6f40718293a4b5c6d7e8f9: { address: 203.0.113.9, cidrs: [10.1.0.0/16] }
  3e1815dd-e212-43d0-8f13-b494fa553e68: answers.jsonl
tunnels:
  - { left: branch, right: home }
  - { left: 'peer.yaml#branch', right: 'swanctl.conf#/connections/away' }
  - { left: hq.json, right: nobody }
`;

const BASELINE = `{"version":1,"tool":{"name":"ipsec-lint","version":"0.0.0"},
"findings":[
{"rule":"weak-dh-group","fingerprint":"0123456789abcdef","count":1},
{"rule":"psk-weak","fingerprint":"fedcba9876543210","count":2}
]}
`;

const CONFIGURATION = `extends: [../base.yaml]
dialect: [zstack-legacy, openstack]
profile: [nist-sp-800-77r1]
limits: { findings: 1000 }
rules:
  no-pfs: error
  psk-in-plaintext: off
overrides:
  - files: [lab/**, '!lab/shared/**', '*.{json,yaml}']
    dialect: alibaba-cloud
    rules: { weak-dh-group: note }
estates: [environments/*]
resources:
  5c561d9d-eaea-45f6-ae3e-08d1a7080828: exported/vpn-service.json
  3e1815dd-e212-43d0-8f13-b494fa553e68:
    body: { endpoint_group: { type: cidr, endpoints: [10.20.0.0/16] } }
  1a2b3c4d5e6f40718293a4b5c6d7e8f9:
    address: 10.90.0.1
    publicAddress: 198.51.100.7
    cidrs: [10.1.0.0/16]
    behaviour: strongswan
tunnels:
  - { left: berlin/vpn.yaml, right: 'peers/branches.yaml#branch-1' }
  - { left: branch.json#/params, right: branch }
standby: [[branch-1-active, branch-1-standby]]
redundant:
  - [branch-2-a, branch-2-b]
ignore:
  - { rule: ikev1, file: folder/*.json, reason: the device knows no better, expires: 2027-06-30 }
  - rule: no-pfs
    file: '**'
    pointer: /ikepolicy/pfs
    value: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
    reason: agreed
`;

const PACKAGE = `{"name": "infrastructure", "version": "1.0.0", "ipsecLint": {"rules": {"ikev1": "off"}, "profile": ["ietf"],
"overrides": [{"files": ["a/[b-c]/?.json"], "dialect": ["openstack"]}],
"resources": {"gw": {"body": {"psk": "some-long-key"}}}}}
`;

function withoutKeys(group: readonly Input[]): readonly Input[] {
  return group.map(({ name, text }) => ({ name, text: withAtoms(text) }));
}

/**
 * The texts that mutations begin with, in groups of one kind: a few configurations weigh as much as a thousand bodies.
 * A character stands for each key field of theirs.
 */
export const SEEDS = {
  bodies: withoutKeys(FILES),
  runs: withoutKeys(streamsOf(FILES)),
  calls: withoutKeys(FILES.filter(({ name }) => /\.(?:http|sh|md|txt)$/u.test(name))),
  folders: withoutKeys([
    ...foldersOf(FILES),
    {
      name: 'first.yaml',
      text: asOneText([
        { name: '.ipsec-lint.yaml', text: TUNNELS },
        { name: 'peer.yaml', text: PEER },
        { name: 'swanctl.conf', text: SWANCTL },
        { name: 'ipsec.conf', text: IPSEC_CONF },
        { name: 'libreswan.conf', text: LIBRESWAN_CONF },
        { name: 'ipsec.secrets', text: IPSEC_SECRETS },
      ]),
    },
  ]),
  devices: withoutKeys([
    { name: 'peer.yaml', text: PEER },
    { name: 'swanctl.conf', text: SWANCTL },
    { name: 'ipsec.conf', text: IPSEC_CONF },
    { name: 'libreswan.conf', text: LIBRESWAN_CONF },
    { name: 'ipsec.secrets', text: IPSEC_SECRETS },
  ]),
  configurations: withoutKeys([
    { name: '.ipsec-lint.yaml', text: CONFIGURATION },
    { name: 'package.json', text: PACKAGE },
    { name: 'baseline.json', text: BASELINE },
    ...examplesOf('docs/use/configuration.md'),
  ]),
} as const;

type Kind = keyof typeof SEEDS;

/** What a target has the most to do with. */
const KINDS: Readonly<Record<TargetName, readonly Kind[]>> = {
  parse: ['bodies', 'runs', 'calls', 'devices', 'configurations'],
  lint: ['bodies', 'runs', 'calls', 'configurations'],
  simulate: ['runs', 'devices', 'bodies'],
  pairs: ['folders', 'runs'],
  fix: ['bodies', 'runs', 'calls'],
  config: ['configurations'],
};

/** The seeds of a target, group by group. */
export function seedsFor(target: TargetName): readonly (readonly Input[])[] {
  return KINDS[target].map((kind) => SEEDS[kind]);
}
