import { describe, expect, it } from 'vitest';
import { instrumentedTargets } from './bundle.js';
import type { Input } from './input.js';
import type { TargetName } from './targets.js';

type Shape = (size: number) => Input;

function lines(size: number, line: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => `${line(index)}\n`).join('');
}

function file(name: string, text: string): Input {
  return { name, text };
}

/** Texts that grow in one way each. */
const SHAPES: Readonly<Record<string, readonly [readonly TargetName[], Shape]>> = {
  'fields that are not known': [
    ['parse', 'lint', 'fix', 'simulate'],
    (size) => file('a.yaml', `ipsec_site_connection:\n${lines(size, (index) => `  namex${index}: 1`)}`),
  ],
  'fields that are repeated': [
    ['parse', 'lint', 'fix'],
    (size) =>
      file('a.json', `{"ikepolicy": {\n${lines(size, (index) => `"k${index % Math.floor(size / 2)}": 1,`)}"a": 1}}`),
  ],
  'bodies that name one value by aliases': [
    ['fix'],
    (size) =>
      file(
        'a.yaml',
        `- .version: &version IKEv2\n${lines(size, (index) => `- params: {name: a${index}, peerCidrs: [10.1.0.0/16], ikeVersion: *version}`)}`,
      ),
  ],
  'answers of other operations': [
    ['parse', 'lint'],
    (size) =>
      file('a.json', `[${lines(size, (index) => `{"subnet": {"id": "s${index}", "cidr": "10.0.0.0/24"}},`)}{}]`),
  ],
  'bodies in one stream': [
    ['lint', 'fix', 'simulate', 'pairs'],
    (size) =>
      file(
        'a.jsonl',
        lines(size, (index) => `{"ipsec_site_connection": {"name": "a${index}", "mtu": 1400}}`),
      ),
  ],
  'devices that face each other, each with a key': [
    ['pairs', 'lint'],
    (size) =>
      file(
        'a.jsonl',
        lines(size, (index) => {
          const [own, other] = index % 2 === 0 ? [1, 2] : [2, 1];
          const [localAddress, peerAddress] = [own, other].map(
            (host) => `10.${index >> 9}.${(index >> 1) & 255}.${host}`,
          );
          return JSON.stringify({
            peer: { localAddress, peerAddress, auth: { method: 'psk', psk: `some-key-${index}` } },
          });
        }),
      ),
  ],
  'pairs, one in a line': [
    ['pairs'],
    (size) =>
      file(
        'a.jsonl',
        lines(size, (index) => {
          const end = { peer: { auth: { method: 'psk', psk: `some-key-${index}` } } };
          return JSON.stringify({ left: end, right: end });
        }),
      ),
  ],
  'tunnels of a configuration': [
    ['pairs'],
    (size) =>
      file(
        '.ipsec-lint.yaml',
        `tunnels:\n${lines(size, (index) => `  - { left: l${index}, right: r${index} }`)}--- # peers.jsonl\n${lines(
          size,
          (index) => `{"peer": {"name": "l${index}", "localAddress": "10.0.0.1", "peerAddress": "10.0.0.2"}}`,
        )}`,
      ),
  ],
  networks: [
    ['lint', 'fix', 'simulate'],
    (size) => {
      const networks = Array.from({ length: size }, (_, index) => `10.${index >> 8}.${index & 255}.0/24`);
      return file(
        'a.json',
        JSON.stringify({ ipsec_site_connection: { peer_cidrs: networks, peer_address: '192.0.2.1' } }),
      );
    },
  ],
  comments: [
    ['lint'],
    (size) =>
      file(
        'a.yaml',
        `${lines(size, () => '# ipsec-lint-ignore mtu-constraint -- x')}ipsec_site_connection: {mtu: 1400}\n`,
      ),
  ],
  requests: [
    ['parse', 'lint'],
    (size) =>
      file(
        'a.http',
        lines(size, () => 'POST https://h/v2.0/vpn/ikepolicies\n\n{"ikepolicy": {}}\n\n###'),
      ),
  ],
  calls: [
    ['parse', 'lint'],
    (size) =>
      file(
        'a.sh',
        lines(size, () => `curl -d '{"ikepolicy": {}}' https://h/v2.0/vpn/ikepolicies`),
      ),
  ],
  'commands in strings': [
    ['lint', 'fix'],
    (size) =>
      file(
        'a.yaml',
        `script:\n${lines(size, (index) => `- curl -d '{"ikepolicy":{"name":"a${index}"}}' https://h/v2.0/vpn/ikepolicies`)}`,
      ),
  ],
  'the name of a command in prose': [['parse', 'lint'], (size) => file('a.sh', `curl -s h\n${'curl '.repeat(size)}\n`)],
  'variables of a script': [
    ['parse', 'lint'],
    (size) =>
      file('a.sh', `${lines(size, (index) => `V${index}="$V${index - 1}x"`)}curl -d "$V${size - 1}" https://h/\n`),
  ],
  'connections of swanctl.conf': [
    ['parse', 'simulate'],
    (size) =>
      file('swanctl.conf', `connections {\n${lines(size, (index) => `c${index} { local { id = a${index} } }`)}}\n`),
  ],
  'networks of swanctl.conf for protocols and ports': [
    ['simulate'],
    (size) => {
      const networks = (base: number): string =>
        Array.from({ length: size }, (_, index) => {
          const network = `10.${String(base + (index >> 8))}.${String(index & 255)}.0/24`;
          return `${network}[tcp/${String((index % 16) + 1)}]`;
        }).join(', ');
      const [own, peer] = [networks(0), networks(100)];
      const child = `n { local_ts = ${own}, 10.0.0.0/8[tcp/9]\n remote_ts = ${peer}, 10.0.0.0/8[udp]\n }`;
      return file('swanctl.conf', `connections { c { remote_addrs = 192.0.2.1\n children { ${child} } } }\n`);
    },
  ],
  'keys of ipsec.secrets': [
    ['parse', 'simulate'],
    (size) =>
      file(
        'ipsec.secrets',
        lines(size, (index) => `a${index} : PSK "some-key-${index}"`),
      ),
  ],
  'parameters of Libreswan that stand again': [
    ['parse', 'simulate'],
    (size) =>
      file(
        'ipsec.conf',
        `conn base\n  left=192.0.2.1\n  right=192.0.2.2\n  ikev2=yes\n${lines(size, () => '  esn=no')}${lines(
          size,
          (index) => `conn c${index}\n  also=base\n  auto=add\n  leftsubnets={10.0.${index % 256}.0/24 10.1.0.0/24}`,
        )}`,
      ),
  ],
  'resources of a configuration': [
    ['config'],
    (size) => file('.ipsec-lint.yaml', `resources:\n${lines(size, (index) => `  r${index}: {address: 10.0.0.1}`)}`),
  ],
  'exceptions of a configuration': [
    ['config'],
    (size) => file('.ipsec-lint.yaml', `ignore:\n${lines(size, () => `  - {rule: ikev1, file: a, reason: b}`)}`),
  ],
};

const [SMALL, LARGE] = [100, 800];

const { targets, coverage, blocks, moduleOf } = await instrumentedTargets();

/** How often a target enters each block. */
function counts(target: TargetName, input: Input): readonly number[] {
  coverage.begin(Infinity);
  targets[target](input);
  coverage.end();
  return Array.from({ length: blocks }, (_, block) => coverage.countOf(block));
}

describe('no block is entered more often than a text grows', () => {
  it.each(Object.entries(SHAPES).flatMap(([name, [names, shape]]) => names.map((target) => ({ name, target, shape }))))(
    'with $name: $target',
    ({ target, shape }) => {
      const [small, large] = [shape(SMALL), shape(LARGE)];
      const [few, many] = [counts(target, small), counts(target, large)];
      const growth = large.text.length / small.text.length;
      // Sorting takes a little more than its share; a step for each pair would take eight times as much.
      const grown = many.flatMap((count, block) =>
        count > large.text.length && count > 2.5 * growth * (few[block] ?? 0) ? [moduleOf(block)] : [],
      );
      expect(grown).toEqual([]);
    },
  );
});
