import { describe, expect, it } from 'vitest';
import { ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';

/** More items than a call takes as arguments: V8 puts each on the stack, which holds some 120,000. */
const MANY = 150_000;

const PEER = 'peer: { name: b, localAddress: 5.6.7.8, peerAddress: 1.2.3.4, auth: { psk: abcdefghijkl } }\n';
const CONNECTION = 'connections {\n a {\n  local_addrs = 1.2.3.4\n  remote_addrs = 5.6.7.8\n }\n}\n';

/** Texts of many parts, and the command that reads them. */
const CASES: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
  [
    'bodies in one answer',
    ['a.json'],
    { 'a.json': `{"ipsec_site_connections":[${'{"psk":"x","mtu":1},'.repeat(MANY)}{}]}` },
  ],
  [
    'unknown fields',
    ['simulate', 'a.json', 'peer.yaml'],
    {
      'a.json': `{"ipsec_site_connection":{"name":"a",${Array.from({ length: MANY }, (_, index) => `"x${String(index)}":1`).join()}}}`,
    },
  ],
  ['faults of a swanctl.conf', ['simulate', 'a.conf', 'peer.yaml'], { 'a.conf': CONNECTION + 'x\n'.repeat(MANY) }],
  [
    'sections of a swanctl.conf',
    ['simulate', 'a.conf', 'peer.yaml'],
    { 'a.conf': `${CONNECTION}b {${Array.from({ length: MANY }, (_, index) => `s${String(index)} {}\n`).join('')}}\n` },
  ],
  [
    'references of a section',
    ['simulate', 'a.conf', 'peer.yaml'],
    { 'a.conf': `${CONNECTION}base { }\nc : ${Array.from({ length: MANY }, () => 'base').join(', ')} {\n}\n` },
  ],
  [
    'keys',
    ['simulate', 'a.conf', 'peer.yaml', '--with', 'a.secrets'],
    {
      'a.conf': CONNECTION,
      'a.secrets': Array.from(
        { length: MANY },
        (_, index) =>
          `10.${String(index >> 16)}.${String((index >> 8) & 255)}.${String(index & 255)} : PSK "k${String(index)}"\n`,
      ).join(''),
    },
  ],
  [
    'rules in a configuration that do not exist',
    ['--config', 'a.yaml', 'peer.yaml'],
    { 'a.yaml': `rules:\n${Array.from({ length: MANY }, (_, index) => `  r${String(index)}: off\n`).join('')}` },
  ],
];

describe('a list that is longer than the stack', () => {
  it.each(CASES)('%s', async (_, words, files) => {
    const cwd = folderWith({ 'peer.yaml': PEER, ...files });
    const { status, stderr } = await ipsecLint(words, { cwd });
    expect(stderr.slice(0, 2000)).not.toContain('defect');
    expect(status).toBeLessThan(3);
  });
});

describe('a configuration that includes itself', () => {
  it.each([150, 5_000])('%i times in each file is refused once', async (times) => {
    const conn = 'conn a\n  left=1.2.3.4\n  right=5.6.7.8\n  auto=add\n';
    const cwd = folderWith({ 'peer.yaml': PEER, 'a.conf': conn + 'include a.conf\n'.repeat(times) });
    const { status, stderr } = await ipsecLint(['simulate', 'a.conf#a', 'peer.yaml'], {
      cwd,
      node: ['--max-old-space-size=256'],
    });
    expect(stderr.match(/levels of files that include others/gu)).toHaveLength(1);
    expect(status).toBe(1);
  });
});
