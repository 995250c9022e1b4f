import { describe, expect, it } from 'vitest';
import type { EndDialect, TunnelEnd } from '../../src/model/tunnel-end.js';
import { negotiate } from '../../src/simulate/simulate.js';
import { peerEnd } from './peer-documents.js';

interface Parts {
  readonly dialect?: EndDialect;
  readonly ike?: object;
  readonly child?: object;
}

function end(
  name: string,
  own: string,
  other: string,
  { dialect = 'peer', ike, child }: Parts,
  [local, remote]: string[],
) {
  const made: TunnelEnd = peerEnd({
    name,
    localAddress: own,
    peerAddress: other,
    ike: { version: 2, proposals: ['aes256-sha256-modp2048'], ...ike },
    auth: { psk: 'a key of both ends' },
    child: {
      proposals: ['aes256-sha256-modp2048'],
      localSelectors: [local],
      remoteSelectors: [remote],
      ...child,
    },
  });
  return { ...made, dialect };
}

function mends(left: Parts, right: Parts): readonly string[] {
  const one = end('one', '192.0.2.1', '198.51.100.1', left, ['10.1.0.0/16', '10.2.0.0/16']);
  const two = end('two', '198.51.100.1', '192.0.2.1', right, ['10.2.0.0/16', '10.1.0.0/16']);
  return negotiate(one, two).causes.map(({ mend }) => mend);
}

const ike = (proposal: string, more: object = {}): Parts => ({ ike: { proposals: [proposal], ...more } });
const child = (proposal: string, more: object = {}): Parts => ({ child: { proposals: [proposal], ...more } });

describe('a mend', () => {
  it('asks for one group alone where IKEv1 begins with that of phase 1, wherever it stands in the list', () => {
    const v1 = (groups: string): Parts => ({
      ike: { version: 1 },
      child: { proposals: [`aes256-sha256-${groups}`] },
    });
    for (const groups of ['modp2048-modp1536', 'modp1536-modp2048']) {
      expect(mends(v1(groups), { ...v1('modp1536'), dialect: 'apsara' })).toEqual([
        'Make MODP_1536 the only DH group of the CHILD SA on one.',
      ]);
    }
    expect(mends(v1('modp1536-modp2048'), v1('modp1536'))).toEqual([
      'Make MODP_1536 the only DH group of the CHILD SA on one, or add MODP_2048 on two.',
    ]);
    expect(mends(v1('modp1536'), v1('modp1536'))).toEqual([]);
    expect(mends(v1('modp1536-modp2048'), v1('modp1536-modp2048'))).toEqual([]);
  });

  it.each<[string, Parts, Parts, readonly string[]]>([
    [
      'names both ends where both can be set to it',
      { dialect: 'zstack' },
      ike('aes256-sha256-ecp256'),
      ['Set the DH group ECP_256 on one, or MODP_2048 on two.'],
    ],
    [
      'leaves out a group that an API does not have',
      { dialect: 'apsara' },
      ike('aes256-sha256-ecp256'),
      ['Set the DH group MODP_2048 on two.'],
    ],
    [
      'leaves out a cipher that an API does not have',
      { dialect: 'otc' },
      ike('aes256gcm16-prfsha256-modp2048'),
      ['Set the encryption algorithm AES_CBC_256 on two.'],
    ],
    [
      'says where a value is not documented',
      { dialect: 'apsara', ...ike('aes256-sha1-modp2048') },
      ike('aes256-sha256-modp2048'),
      ['Set the integrity algorithm HMAC_SHA2_256_128 on one where its platform takes it, or HMAC_SHA1_96 on two.'],
    ],
    [
      'leaves out extended sequence numbers',
      { dialect: 'apsara' },
      child('aes256-sha256-modp2048-esn'),
      ['Set the sequence numbers NO_EXT_SEQ on two.'],
    ],
    [
      'raises the end without extended sequence numbers first',
      child('aes256-sha256-modp2048-esn'),
      child('aes256-sha256-modp2048-noesn'),
      ['Set the sequence numbers EXT_SEQ on two, or NO_EXT_SEQ on one.'],
    ],
    [
      'names AH where an API has it',
      { dialect: 'otc' },
      child('sha256-modp2048', { protocol: 'ah' }),
      ['Set the protocol ESP on two, or AH on one.'],
    ],
    [
      'leaves out AH',
      { dialect: 'zstack' },
      child('sha256-modp2048', { protocol: 'ah' }),
      ['Set the protocol ESP on two.'],
    ],
    [
      'names a group that two APIs have in common',
      { dialect: 'otc', ...ike('aes256-sha256-modp768') },
      { dialect: 'openstack', ...ike('aes256-sha256-curve25519') },
      ['Set the DH group ECP_521 on both ends.'],
    ],
    [
      'names IKEv1 on the peer of a gateway that has no IKEv2',
      { dialect: 'zstack-legacy', ike: { version: 1 } },
      {},
      ['Set IKEv1 on two: one has no other version.'],
    ],
    [
      'names IKEv2 where both can be set to it',
      { dialect: 'zstack', ike: { version: 1 } },
      {},
      ['Set IKEv2 on both ends.'],
    ],
    [
      'leaves out transport mode',
      { dialect: 'zstack', ike: { version: 1 } },
      {
        ike: { version: 1 },
        child: { mode: 'transport', localSelectors: ['198.51.100.1/32'], remoteSelectors: ['192.0.2.1/32'] },
      },
      ['Set tunnel mode on two.'],
    ],
  ])('%s', (_what, left, right, expected) => {
    const hosts = right.child !== undefined && 'mode' in right.child;
    const facing = hosts
      ? { ...left, child: { localSelectors: ['192.0.2.1/32'], remoteSelectors: ['198.51.100.1/32'] } }
      : left;
    expect(mends(facing, right)).toEqual(expected);
  });
});
