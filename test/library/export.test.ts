import { describe, expect, it } from 'vitest';
import type { TunnelEnd } from '../../src/index.js';
import { ipsecConf, mirrored, swanctlConf, tunnelEnd } from '../../src/index.js';

const KEY = 'a-key-of-the-tests';

/** A device whose identities may be what it calls its key. */
function device({ name = 'branch', ...auth }: Readonly<Record<string, unknown>>): TunnelEnd {
  return tunnelEnd({
    peer: { name, localAddress: '192.0.2.1', peerAddress: '198.51.100.7', auth: { psk: KEY, ...auth } },
  });
}

describe.each([
  ['swanctlConf', swanctlConf],
  ['ipsecConf', ipsecConf],
])('%s', (_, write) => {
  it.each([
    ['own identity', { localId: KEY }],
    ["peer's identity", { remoteId: `${KEY}.example.org` }],
    ['owner', { pskOwners: [KEY] }],
  ])('writes no %s that is the key', (_what, auth) => {
    const end = device(auth);
    for (const side of [end, mirrored(end)]) expect(write(side).text).not.toContain(KEY);
    expect(write(end).gaps).not.toEqual([]);
    // The key that is written is another one.
    expect(write(end, { psk: 'another key of the tests' }).text).not.toContain(KEY);
  });

  it('writes identities and the name of an end as they are otherwise', () => {
    const { text, gaps } = write(device({ localId: 'branch.example.org', remoteId: 'hq.example.org' }));
    expect(text).toContain('branch.example.org');
    expect(text).toContain('hq.example.org');
    expect(gaps.filter((gap) => gap.includes('identity'))).toEqual([]);
  });

  it('writes no name that is the key', () => {
    const end = device({});
    expect(write({ ...end, name: `to-${KEY}` }).text).not.toContain(KEY);
  });
});
