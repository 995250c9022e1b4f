import { describe, expect, it } from 'vitest';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { negotiate } from '../../src/simulate/simulate.js';
import { peerEnd } from './peer-documents.js';

interface Parts {
  readonly version?: 1 | 2;
  readonly behaviour?: string;
  readonly mode?: string;
  readonly local?: readonly string[];
  readonly remote?: readonly string[];
}

function end(
  name: string,
  own: string,
  other: string,
  { version = 2, behaviour, mode, local, remote }: Parts,
): TunnelEnd {
  return peerEnd({
    name,
    localAddress: own,
    peerAddress: other,
    ...(behaviour === undefined ? {} : { behaviour }),
    ike: { version, proposals: ['aes256-sha256-modp2048'] },
    auth: { psk: 'a key of both ends' },
    child: {
      ...(mode === undefined ? {} : { mode }),
      proposals: ['aes256-sha256-modp2048'],
      localSelectors: local,
      remoteSelectors: remote,
    },
  });
}

const hq = (parts: Parts = {}): TunnelEnd =>
  end('hq', '192.0.2.1', '198.51.100.1', { local: ['10.2.0.0/16'], remote: ['10.1.0.0/16'], ...parts });
const branch = (parts: Parts = {}): TunnelEnd =>
  end('branch', '198.51.100.1', '192.0.2.1', { local: ['10.1.0.0/16'], remote: ['10.2.0.0/16'], ...parts });

function messageOf(initiator: TunnelEnd, responder: TunnelEnd): string | undefined {
  return negotiate(initiator, responder).causes[0]?.message;
}

describe('why selectors fail', () => {
  it.each([1, 2] as const)('is the transport mode of either end, in IKEv%i', (version) => {
    const transport = branch({ version, mode: 'transport' });
    const message =
      'branch uses transport mode, which carries only the two endpoints, and its networks leave them out.';
    expect(messageOf(hq({ version }), transport)).toBe(message);
    expect(messageOf(transport, hq({ version }))).toBe(message);
    for (const oneSided of [{ local: ['dynamic'] }, { remote: ['dynamic'] }]) {
      expect(messageOf(branch({ version, mode: 'transport', ...oneSided }), hq({ version }))).toBe(message);
    }
  });

  it('is an end that takes none but its own in IKEv1, whichever end begins', () => {
    const strict = hq({ version: 1, behaviour: 'strict' });
    const narrower = branch({ version: 1, local: ['10.1.1.0/24'] });
    expect(messageOf(strict, narrower)).toBe(
      'The remote networks of hq, 10.1.0.0/16, and the local networks of branch, 10.1.1.0/24, must be equal: hq takes no other networks in IKEv1.',
    );
    expect(messageOf(narrower, strict)).toBe(
      'The local networks of branch, 10.1.1.0/24, and the remote networks of hq, 10.1.0.0/16, must be equal: hq takes no other networks in IKEv1.',
    );
  });

  it('is the network that is not among several', () => {
    const strict = hq({ version: 1, behaviour: 'strict', local: ['10.2.0.0/16', '10.3.0.0/16'] });
    expect(messageOf(branch({ version: 1, local: ['10.0.0.0/8'] }), strict)).toContain(
      'The local networks of branch, 10.0.0.0/8, and the remote networks of hq, 10.1.0.0/16, must be equal',
    );
  });

  it('is nothing in common before networks that are not equal', () => {
    const strict = hq({ version: 1, behaviour: 'strict', local: ['10.9.0.0/16'] });
    expect(messageOf(branch({ version: 1, local: ['10.1.1.0/24'] }), strict)).toBe(
      'The remote networks of branch, 10.2.0.0/16, and the local networks of hq, 10.9.0.0/16, have nothing in common that this exchange allows.',
    );
  });
});
