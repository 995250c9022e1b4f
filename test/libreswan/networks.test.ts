import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import { negotiate } from '../../src/simulate/simulate.js';
import { endIn, pairTexts } from '../strongswan/pairs.js';
import { readConfigurations } from '../strongswan/reading.js';

/*
 * Several pairs of networks: what daemons of Libreswan 4.10 and strongSwan 5.9.8 made of a conn with two of them, in network
 * namespaces (rule 43 of docs/observed-behaviour.md).
 */

const SUITE = 'aes256-sha256-modp2048';
const FIRST = '10.1.0.0/16';
const SECOND = '10.3.0.0/16';

interface Pair {
  readonly version?: 1 | 2;
  /** Libreswan's `esp=`. */
  readonly esp?: string;
  /** strongSwan's proposals for each child. */
  readonly proposals?: string;
  /** The networks of each of strongSwan's children. */
  readonly children: readonly string[];
}

function played({
  version = 2,
  esp = 'aes256-sha2',
  proposals = SUITE,
  children,
}: Pair): readonly [Direction, Direction] {
  const sections = children.map(
    (networks, index) =>
      `c${String(index)} { esp_proposals = ${proposals}\n local_ts = ${networks}\n remote_ts = 10.2.0.0/16 }`,
  );
  const [text] = pairTexts({ version, proposals: SUITE, children: sections.join('\n') }, {});
  const lines = [
    ...['auto=add', 'authby=secret', 'left=198.51.100.2', 'right=198.51.100.1', 'leftsubnet=10.2.0.0/16'],
    ...[
      `rightsubnets={${FIRST} ${SECOND}}`,
      `ikev2=${version === 2 ? 'yes' : 'no'}`,
      'ike=aes256-sha2;dh14',
      `esp=${esp}`,
    ],
  ];
  const { ends } = readConfigurations({
    'ipsec.conf': `config setup\n  ikev1-policy=accept\nconn p\n${lines.map((line) => `  ${line}\n`).join('')}`,
    'ipsec.secrets': ': PSK "a-key-of-the-tests-0815-quoz"\n',
  });
  const [first] = ends;
  if (first === undefined) throw new Error('the conn is not read');
  const one = endIn(text);
  return [negotiate(one, first.end), negotiate(first.end, one)];
}

function facts({ verdict, children }: Direction): string {
  if (verdict === 'undetermined') return verdict;
  return children.map(({ status, error }) => (status === 'established' ? 'up' : (error?.seenAs ?? 'down'))).join(', ');
}

describe('a conn with two pairs of networks', () => {
  it.each<[string, Pair, string, string]>([
    ['meets a child for each', { children: [FIRST, SECOND] }, 'up, up', 'up, up'],
    ['the same in IKEv1', { version: 1, children: [FIRST, SECOND] }, 'up, up', 'up, up'],
    ['meets one', { children: [FIRST] }, 'up', 'up, TS_UNACCEPTABLE'],
    ['meets the other one', { children: [SECOND] }, 'up', 'TS_UNACCEPTABLE, up'],
    [
      'has the group of the IKE SA for the second one too',
      { proposals: 'aes256-sha256-modp3072', children: [FIRST, SECOND] },
      'up, NO_PROPOSAL_CHOSEN',
      'up, NO_PROPOSAL_CHOSEN',
    ],
    [
      'has the group of esp for the second one',
      { esp: 'aes256-sha2;dh15', proposals: SUITE, children: [FIRST, SECOND] },
      'up, NO_PROPOSAL_CHOSEN',
      'up, NO_PROPOSAL_CHOSEN',
    ],
    [
      'asks for no other group for the second one',
      { esp: 'aes256-sha2', proposals: 'aes256-sha256-modp3072-modp2048', children: [FIRST, SECOND] },
      'up, INVALID_SYNTAX',
      'up, up',
    ],
    [
      'is left open where it is asked for both at once',
      { children: [`${FIRST}, ${SECOND}`] },
      'undetermined',
      'undetermined',
    ],
  ])('%s', (_, pair, byStrongSwan, byLibreswan) => {
    expect(played(pair).map(facts)).toEqual([byStrongSwan, byLibreswan]);
  });
});
