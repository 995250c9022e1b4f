import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIBRESWAN_CIPHERS, LIBRESWAN_GROUPS, LIBRESWAN_HASHES } from '../../src/data/libreswan.js';
import { cipherOf, groupOf, hashOf } from '../../src/parsers/api/libreswan/algorithms.js';
import { readConfigurations } from '../strongswan/reading.js';

interface Spellings {
  readonly taken: readonly string[];
  readonly refused: readonly string[];
}

/* What `ipsec algparse -pfs` of Libreswan 4.10 takes and refuses, by the version of IKE and the protocol. */
const spellings = JSON.parse(readFileSync(join(import.meta.dirname, 'proposals.json'), 'utf8')) as Readonly<
  Record<string, Spellings>
>;

/** Whether a conn with these proposals is loaded, as far as the reader says. */
function isTaken(version: string, protocol: string, text: string): boolean {
  const lines = [
    ...[
      'left=198.51.100.2',
      'right=198.51.100.1',
      'authby=secret',
      'auto=add',
      `ikev2=${version === '2' ? 'yes' : 'no'}`,
    ],
    ...(protocol === 'ike' ? ['esp=aes256-sha1'] : [`phase2=${protocol}`, 'ike=aes256-sha1;dh14']),
    `${protocol}="${text}"`,
  ];
  const { ends } = readConfigurations({
    'ipsec.conf': `config setup\n    ikev1-policy=accept\nconn p\n${lines.map((line) => `    ${line}\n`).join('')}`,
  });
  return ends[0]?.end.open === undefined;
}

describe.each(Object.entries(spellings))('%s', (kind, { taken, refused }) => {
  const [version = '', protocol = ''] = kind.slice('IKEv'.length).split(' ');

  it('takes what algparse takes', () => {
    expect(taken.filter((text) => !isTaken(version, protocol, text))).toEqual([]);
  });

  it('refuses what algparse refuses', () => {
    expect(refused.filter((text) => isTaken(version, protocol, text))).toEqual([]);
  });
});

it('knows an algorithm for each word', () => {
  const words = [
    ...Array.from(LIBRESWAN_CIPHERS.keys(), (word) => cipherOf(word, 'esp', 2)),
    ...Array.from(LIBRESWAN_HASHES.keys(), (word) => hashOf(word, 'esp', 2)),
    ...Array.from(LIBRESWAN_GROUPS.keys(), (word) => groupOf(word)),
  ];
  expect(words.filter((found) => typeof found === 'string')).toEqual([]);
});
