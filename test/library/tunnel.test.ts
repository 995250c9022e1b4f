import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { TunnelEnd } from '../../src/index.js';
import { pointerAt, regionAt, simulate, sourceAt, tunnelEnd, tunnelEnds, UserError } from '../../src/index.js';
import { apsara, APSARA_COMPANIONS, otc, otcCompanions, zstack, ZSTACK_COMPANIONS } from '../workspace/ends.js';

/** A device at the other end of ZStack's tunnel. */
function peer(fields: object = {}): object {
  return {
    peer: {
      name: 'branch',
      localAddress: '198.51.100.7',
      peerAddress: '203.0.113.5',
      starts: 'always',
      ike: { version: 2, proposals: ['aes256-sha256-modp1024'], lifetime: 86400 },
      auth: { psk: 'a-key-of-the-tests' },
      child: {
        proposals: ['aes256-sha256-modp2048'],
        localSelectors: ['192.168.40.0/24'],
        remoteSelectors: ['10.20.0.0/16'],
        lifetime: 3600,
      },
      ...fields,
    },
  };
}

function zstackEnd(fields: Readonly<Record<string, unknown>> = {}): TunnelEnd {
  return tunnelEnd(zstack(fields), { companions: ZSTACK_COMPANIONS });
}

describe('tunnelEnd', () => {
  it.each([
    ['zstack', zstack(), ZSTACK_COMPANIONS],
    ['otc', otc(), otcCompanions()],
    ['apsara', apsara(), APSARA_COMPANIONS],
    ['peer', peer(), []],
  ] as const)('reads a body of %s with what it names', (dialect, body, companions) => {
    const end = tunnelEnd(body, { companions });
    expect(end).toMatchObject({ dialect, ownAddress: { origin: 'explicit' }, peerAddress: { origin: 'explicit' } });
  });

  it('takes the dialect that is given', () => {
    expect(tunnelEnd(zstack(), { dialect: 'zstack-legacy' }).dialect).toBe('zstack-legacy');
  });

  it('leaves out ends that companions describe', () => {
    expect(tunnelEnds(zstack({ name: 'a' }), { companions: [zstack({ name: 'b' })] }).map(({ name }) => name)).toEqual([
      'a',
    ]);
  });

  it.each([
    [{ ikepolicy: { name: 'x', ike_version: 'v2' } }, 'the body describes no end of a tunnel'],
    [{ anything: 1 }, 'the body describes no end of a tunnel'],
    [peer({ ike: { version: 3 } }), 'the peer document is wrong at /peer/ike/version'],
    [peer({ ike: { proposals: ['aes256-sha2577-modp2048'] } }), '/peer/ike/proposals/0'],
    [[], 'the body is no object but a list'],
  ])('refuses %j', (body, message) => {
    expect(() => tunnelEnd(body)).toThrow(UserError);
    expect(() => tunnelEnd(body)).toThrow(message);
  });

  it('refuses companions that are no objects', () => {
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    expect(() => tunnelEnd(zstack(), { companions: [cycle] })).toThrow('holds itself');
  });
});

describe('simulate', () => {
  it('says that a tunnel comes up', () => {
    expect(simulate(zstackEnd(), tunnelEnd(peer()))).toMatchObject({ verdict: 'up' });
  });

  it('says what fails first, where, and how to mend it', () => {
    const { verdict, directions } = simulate(zstackEnd({ ikeDhGroup: 14 }), tunnelEnd(peer()), { initiator: 'left' });
    expect(verdict).toBe('down');
    expect(directions).toHaveLength(1);
    const [cause] = directions[0]?.causes ?? [];
    expect(cause).toMatchObject({ attribute: 'dhGroup', left: 'MODP_2048', right: 'MODP_1024' });
    expect(cause?.leftPlaces.map(pointerAt)).toEqual(['/params/ikeDhGroup']);
    expect(cause?.rightPlaces.map(pointerAt)).toEqual(['/peer/ike/proposals/0']);
    expect(cause?.leftPlaces.map((place) => [sourceAt(place).name, regionAt(place)])).toEqual([['body', null]]);
  });

  it('gives a result that can be written as JSON, without either key', () => {
    const KEY = 'Kq7z-a-key-of-Berlin-Xw9v';
    const left = zstackEnd({ name: `hq ${KEY}`, authKey: KEY, idType: 'fqdn', localId: KEY, remoteId: KEY });
    const right = tunnelEnd(
      peer({ name: KEY, auth: { psk: `${KEY}2`, localId: KEY, remoteId: `@${KEY}3`, pskOwners: [KEY] } }),
    );
    for (const strict of [true, false]) {
      const result = simulate(left, right, { strict });
      expect(result.verdict).not.toBe('up');
      const printed = JSON.stringify(result) + inspect(result, { depth: 99, showHidden: true });
      expect(printed).toContain('[redacted]');
      expect(printed).not.toMatch(/Kq7z|Xw9v/u);
    }
  });
});
