import { describe, expect, it } from 'vitest';
import { lintAndFix } from '../../src/library/lint-and-fix.js';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';

function mended(name: string, text: string, unsafe = false): string {
  return lintAndFix([new Source(name, text)], { unsafe }).texts.get(name) ?? text;
}

describe('tags inside the wrapper move beside it', () => {
  it.each<[string, string, string, string]>([
    [
      'in JSON',
      'a.json',
      '{\r\n  "params": {\r\n    "systemTags": [\r\n      "a"\r\n    ],\r\n    "peerCidrs": ["10.1.0.0/16"]\r\n  }\r\n}\r\n',
      '{\r\n  "params": {\r\n    "peerCidrs": ["10.1.0.0/16"]\r\n  },\r\n  "systemTags": [\r\n    "a"\r\n  ]\r\n}\r\n',
    ],
    [
      'in double quotes of a shell',
      'a.sh',
      'curl -d "{\\"params\\": {\\"peerCidrs\\": [\\"10.1.0.0/16\\"], \\"systemTags\\": [\\"a\\"]}}" $URL\n',
      'curl -d "{\\"params\\": {\\"peerCidrs\\": [\\"10.1.0.0/16\\"]},\\"systemTags\\": [\\"a\\"]}" $URL\n',
    ],
    [
      'in YAML, comments and all',
      'a.yaml',
      '# top\nparams:\n  name: x # c\n  systemTags: # tags\n    - a\n  peerCidrs: [10.1.0.0/16] # last\n# end\n',
      '# top\nparams:\n  name: x # c\n  peerCidrs: [10.1.0.0/16] # last\nsystemTags: # tags\n  - a\n# end\n',
    ],
    [
      'in YAML, from the first line',
      'a.yaml',
      'params:\n  systemTags: [a] # tags\n  # networks\n  peerCidrs: [10.1.0.0/16]\n',
      'params:\n  # networks\n  peerCidrs: [10.1.0.0/16]\nsystemTags: [a] # tags\n',
    ],
    [
      'in a list of YAML',
      'a.yaml',
      '- params:\n    peerCidrs: [10.1.0.0/16]\n    systemTags:\n      - "a"\n',
      '- params:\n    peerCidrs: [10.1.0.0/16]\n  systemTags:\n    - "a"\n',
    ],
  ])('%s', (_, name, before, after) => {
    expect(mended(name, before)).toBe(after);
  });

  it('but never over one that is there', () => {
    const text = '{"params": {"systemTags": ["a"], "peerCidrs": ["10.1.0.0/16"]}, "systemTags": ["b"]}';
    expect(mended('a.json', text)).toBe(text);
  });
});

describe('a value becomes what holds others', () => {
  it.each<[string, string, string, string]>([
    [
      'a text a list',
      'a.yaml',
      'ipsec_site_connection:\n  peer_cidrs: "10.1.0.0/16" # b\n',
      'ipsec_site_connection:\n  peer_cidrs: ["10.1.0.0/16"] # b\n',
    ],
    ['null an object', 'a.yaml', 'updateIPsecConnection: null # b\n', 'updateIPsecConnection: {} # b\n'],
  ])('%s', (_, name, before, after) => {
    expect(mended(name, before)).toBe(after);
  });
});

describe('a list becomes a text with commas', () => {
  const ID = 'VpnConnectionId: vco-1\n';

  it.each<[string, string, string, string]>([
    [
      'in JSON',
      'a.json',
      '{"VpnConnectionId": "vco-1", "LocalSubnet": [ "10.1.0.0/16" ,\r\n\t"10.2.0.0/16 "]}',
      '{"VpnConnectionId": "vco-1", "LocalSubnet": "10.1.0.0/16,10.2.0.0/16"}',
    ],
    [
      'in YAML',
      'a.yaml',
      `${ID}LocalSubnet:\n  - 10.1.0.0/16\n  - 10.2.0.0/16\nRemoteSubnet: 10.3.0.0/16\n`,
      `${ID}LocalSubnet: 10.1.0.0/16,10.2.0.0/16\nRemoteSubnet: 10.3.0.0/16\n`,
    ],
    [
      'in YAML, where it begins where its key does',
      'a.yaml',
      `- LocalSubnet :\r\n\r\n  - '10.1.0.0/16'\r\n  - '10.2.0.0/16'\r\n  VpnConnectionId: vco-1\r\n`,
      `- LocalSubnet : '10.1.0.0/16,10.2.0.0/16'\r\n  VpnConnectionId: vco-1\r\n`,
    ],
    [
      'in YAML, in front of a comment',
      'a.yaml',
      `${ID}LocalSubnet:\n  # b\n  - 10.1.0.0/16\n  - "10.2.0.0/16"\n# c\nRemoteSubnet: 10.3.0.0/16\n`,
      `${ID}LocalSubnet:\n  # b\n  10.1.0.0/16,10.2.0.0/16\n# c\nRemoteSubnet: 10.3.0.0/16\n`,
    ],
    [
      'in YAML, in front of a comment on its last line',
      'a.yaml',
      `${ID}LocalSubnet:\n  - 10.1.0.0/16 # b\n\n# c\n`,
      `${ID}LocalSubnet: 10.1.0.0/16 # b\n\n# c\n`,
    ],
    [
      'in a string of a shell',
      'a.sh',
      'curl "https://h/?Action=CreateVpnConnection" -d "{\\"VpnConnectionId\\": \\"vco-1\\", \\"LocalSubnet\\": [\\"10.1.0.0/16\\", \\"10.2.0.0/16\\"]}"\n',
      'curl "https://h/?Action=CreateVpnConnection" -d "{\\"VpnConnectionId\\": \\"vco-1\\", \\"LocalSubnet\\": \\"10.1.0.0/16,10.2.0.0/16\\"}"\n',
    ],
  ])('%s', (_, name, before, after) => {
    expect(mended(name, before)).toBe(after);
  });

  it.each<[string, string, string]>([
    ['a comment of YAML between its entries', 'a.yaml', `${ID}LocalSubnet:\n  - 10.1.0.0/16 # b\n  - 10.2.0.0/16\n`],
    ['a comment in its brackets', 'a.yaml', `${ID}LocalSubnet: [10.1.0.0/16, # b\n  10.2.0.0/16]\n`],
    [
      'a comment of JSON',
      'a.json',
      '{"VpnConnectionId": "vco-1", "LocalSubnet": ["10.1.0.0/16" /* b */, "10.2.0.0/16"]}',
    ],
    ['a comment where its key begins too', 'a.yaml', `${ID}LocalSubnet: # b\n- 10.1.0.0/16\n- 10.2.0.0/16\n`],
    ['an anchor', 'a.yaml', `${ID}LocalSubnet: [&b 10.1.0.0/16, 10.2.0.0/16]\n`],
    ['an alias', 'a.yaml', `b: &b 10.1.0.0/16\n${ID}LocalSubnet: [*b]\n`],
    ['something that is no text', 'a.json', '{"VpnConnectionId": "vco-1", "LocalSubnet": ["10.1.0.0/16", 5]}'],
    ['nothing', 'a.json', '{"VpnConnectionId": "vco-1", "LocalSubnet": []}'],
  ])('not where it holds %s, which would be lost', (_, name, text) => {
    expect(mended(name, text)).toBe(text);
  });
});

describe('a comment stays behind the member that it speaks of', () => {
  it.each<[string, string, string]>([
    ['in JSON', 'a.json', '{\n  "params": {\n    "peerCidrs": ["10.1.0.0/16"],\n    "name": "a" // b\n  }\n}\n'],
    ['in JSON, behind a comma', 'a.json', '{"params": {\n  "peerCidrs": ["10.1.0.0/16"],\n  "name": "a", // b\n}}\n'],
    [
      'in JSON, where others follow on its line',
      'a.json',
      '{"params": {"peerCidrs": ["10.1.0.0/16"], "name": "a" /* b */}}\n',
    ],
    [
      'in YAML with braces',
      'a.yaml',
      'params: {peerCidrs: [10.1.0.0/16],\n  ikeVersion: ikev1 # ipsec-lint-ignore ikev1 -- old\n}\n',
    ],
    [
      'where its member would go',
      'a.json',
      '{"params": {\n  "peerCidrs": ["10.1.0.0/16"],\n  "systemTags": ["a"] // b\n}}\n',
    ],
    [
      'where a member would come',
      'a.json',
      '{"params": {\n  "systemTags": ["a"], "peerCidrs": ["10.1.0.0/16"] // c\n} // b\n}\n',
    ],
  ])('%s: nothing comes between', (_, name, text) => {
    expect(mended(name, text, true)).toBe(text);
  });

  it('in YAML without braces: what comes stands on a line of its own', () => {
    const text = 'params:\n  peerCidrs: [10.1.0.0/16]\n  ikeVersion: ikev1 # ipsec-lint-ignore ikev1 -- old\n';
    expect(mended('a.yaml', text, true)).toBe(`${text}  ikeDhGroup: 21\n  pfs: dh-group21\n`);
  });
});

it('spells an object out as JSON in a string, its key untouched', () => {
  const before =
    '{\n  "VpnConnectionId": "vco-1",\n  "IkeConfig": {\n    "Psk": "a\\"b\\\\c",\n    "IkeVersion": "ikev2"\n  }\n}\n';
  const parsed = JSON.parse(before) as { IkeConfig: object };
  const after = JSON.parse(mended('a.json', before)) as { IkeConfig: string };
  expect(JSON.parse(after.IkeConfig)).toEqual(parsed.IkeConfig);
});

describe('what could not be written for certain is not tried', () => {
  it.each<[string, string, string]>([
    [
      'another type than the tag says',
      'a.yaml',
      'ikepolicy:\n  pfs: group14\n  lifetime: {value: !!str 3600}\n  ike_version: !!int 2\n',
    ],
    ['an object in place of nothing', 'a.yaml', 'updateIPsecConnection:\n'],
    ['an object in place of a tilde', 'a.yaml', 'updateIPsecConnection: ~\n'],
    ['a list of a text in a literal block', 'a.yaml', 'ipsec_site_connection:\n  peer_cidrs: |-\n    10.1.0.0/16\n'],
    [
      'a text of a list that holds a literal block',
      'a.yaml',
      'VpnConnectionId: vco-1\nLocalSubnet:\n  - |-\n    10.1.0.0/16\n  - 10.2.0.0/16\n',
    ],
    [
      'a text of a list that holds an empty one',
      'a.json',
      '{"VpnConnectionId": "vco-1", "LocalSubnet": ["", "10.1.0.0/16"]}',
    ],
    ['a list under the tag of a text', 'a.yaml', 'ipsec_site_connection:\n  peer_cidrs: !!str 10.1.0.0/16\n'],
    ['a text under the tag of a list', 'a.yaml', 'VpnConnectionId: vco-1\nLocalSubnet: !!seq  &n [10.1.0.0/16]\n'],
    [
      'a text under the tag of a mapping',
      'a.yaml',
      'VpnConnectionId: vco-1\nIkeConfig: !!map {"IkeVersion": "ikev2"}\n',
    ],
    ['an object under the tag of null', 'a.yaml', 'updateIPsecConnection: !!null null\n'],
    [
      'a member whose value an alias gives',
      'a.yaml',
      't: &t [a]\nparams:\n  systemTags: *t\n  peerCidrs: [10.1.0.0/16]\n',
    ],
    [
      'a member out of braces into a mapping without',
      'a.yaml',
      'params: {systemTags: [a], peerCidrs: [10.1.0.0/16]}\n',
    ],
    [
      'a member behind the only one, in front of which a comment stands',
      'a.json',
      '{ // b\n"params": {"systemTags": ["a"], "peerCidrs": ["10.1.0.0/16"]}}',
    ],
    ['a member of an explicit key', 'a.yaml', '? params\n: ? systemTags\n  : [a]\n  ? peerCidrs\n  : [10.1.0.0/16]\n'],
    ['a text of an object that is no JSON', 'a.yaml', "VpnConnectionId: vco-1\nIkeConfig: {IkeVersion: 'ikev2'}\n"],
    ['the only member of its object', 'a.json', '{"params": {"systemTags": ["a"]}, "name": "b"}'],
  ])('%s', (_, name, text) => {
    const { texts, refused } = lintAndFix([new Source(name, text)]);
    expect([texts.get(name), refused]).toEqual([undefined, []]);
  });
});

describe('an object of YAML where a string of JSON belongs', () => {
  const body = (config: string, before = ''): string =>
    `${before}Action: CreateVpnConnection\nName: hq\nIpsecConfig: ${config}\nRemoteSubnet: 10.1.0.0/16\n`;

  it.each([
    ['{IpsecEncAlg: aes256, IpsecLifetime: 86400} # b', `'{"IpsecEncAlg": "aes256", "IpsecLifetime": 86400}' # b`],
    ['{"IpsecEncAlg": aes256,\n  IpsecPfs: "group14"}', `'{"IpsecEncAlg": "aes256",\n  "IpsecPfs": "group14"}'`],
    ['{"IpsecEncAlg": "aes256"}', String.raw`"{\"IpsecEncAlg\": \"aes256\"}"`],
  ])('is mended: %s', (before, after) => {
    expect(mended('a.yaml', body(before))).toBe(body(after));
  });

  it.each([
    ['{IpsecEncAlg: aes256, # strong\n  IpsecPfs: group14}'],
    ["{IpsecEncAlg: 'aes256'}"],
    ['{IpsecEncAlg: &cipher aes256}'],
    ['{IpsecEncAlg: aes256, IpsecPfs: {{ group }}}'],
    ['{IpsecEncAlg: aes256,}'],
    ['{IpsecEncAlg: , IpsecPfs: group14}'],
    ['{IpsecEncAlg: !!str aes256}'],
    ['\n  IpsecEncAlg: aes256\n  IpsecPfs: group14'],
  ])('is left where JSON cannot take it over: %s', (config) => {
    expect(mended('a.yaml', body(config))).toBe(body(config));
  });

  it('is left where an alias or a merge key brings something', () => {
    const anchors = '.cipher: &cipher aes256\n.config: &config {IpsecPfs: group14}\n';
    for (const config of ['{IpsecEncAlg: *cipher}', '{<<: *config, IpsecEncAlg: aes256}', '*config']) {
      expect(mended('a.yaml', body(config, anchors))).toBe(body(config, anchors));
    }
  });

  it('keeps a key as it is written, and shows it nowhere', () => {
    const before = body('{IpsecPfs: group14}').replace('IpsecConfig: ', 'IkeConfig: ');
    const key = 'Qx7Lm2Wz9Kp4Vt6Rn8Yb3';
    const text = before.replace('{IpsecPfs: group14}', `{Psk: ${key}, IkePfs: group14}`);
    expect(mended('a.yaml', text)).toBe(
      before.replace('{IpsecPfs: group14}', `'{"Psk": "${key}", "IkePfs": "group14"}'`),
    );
    const edits = lint([new Source('a.yaml', text)]).findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.filter(({ text: written }) => written.includes(key))).toEqual([]);
  });
});
