import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.js';
import { lint, Source } from '../../src/index.js';

const LEFT = '203.0.113.1';
const RIGHT = '203.0.113.2';

/** Tunnels between two gateways, each with networks of its own, of which the last cannot come up. */
function tunnels(count: number, networkOf = (index: number): string => `${index >> 8}.${index & 255}.0/24`): Report {
  const ends = Array.from({ length: count }, (_, index) => {
    const networks = [`10.${networkOf(index)}`, `172.${networkOf(index)}`];
    const right = index === count - 1 ? 'modp2048' : 'ecp256';
    return [
      peer(`left-${index}`, { localAddress: LEFT, peerAddress: RIGHT }, 'ecp256', networks),
      peer(`right-${index}`, { localAddress: RIGHT, peerAddress: LEFT }, right, networks.toReversed()),
    ];
  });
  return lint([new Source('peers.jsonl', ends.flat().join('\n'))]);
}

function peer(name: string, addresses: object, group: string, [local, remote]: readonly string[]): string {
  const proposals = [`aes256-sha256-${group}`];
  const child = { proposals, localSelectors: [local], remoteSelectors: [remote] };
  return JSON.stringify({
    peer: { name, ...addresses, ike: { version: 2, proposals }, auth: { psk: '${KEY}' }, child },
  });
}

function downIn({ findings }: Report): number {
  return findings.filter(({ ruleId }) => ruleId === 'tunnel-ike-proposal').length;
}

describe('tunnels between the same two gateways', () => {
  it.each([2, 17, 100, 1000])('are all simulated: %i of them', (count) => {
    const report = tunnels(count);
    expect(downIn(report)).toBe(1);
    expect(report.notices).toEqual([]);
  });

  it.each([
    ['tunnels', 1001, undefined],
    ['pairs of them', 65, () => '0.0.0/8'],
  ] as const)('are not passed over in silence where too many %s are there', (_, count, networkOf) => {
    const { notices } = tunnels(count, networkOf);
    expect(notices).toEqual([
      { file: 'peers.jsonl', message: expect.stringContaining('the gateways of left-0 than are paired') as unknown },
    ]);
  });

  it('are all simulated where each may belong to each', () => {
    const report = tunnels(64, () => '0.0.0/8');
    // The last of one side with each of the other, and with each other.
    expect(downIn(report)).toBe(64);
    expect(report.notices).toEqual([]);
  });
});
