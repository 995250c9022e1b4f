import { describe, expect, it } from 'vitest';
import { CONTRACTS } from '../../src/data/contracts/index.js';
import { synonymIn } from '../../src/data/field-synonyms.js';

const ZSTACK =
  CONTRACTS.find(({ operation }) => operation === 'CreateIPsecConnection')?.fields.map(({ name }) => name) ?? [];
const IPSEC_CONFIG = ['IpsecEncAlg', 'IpsecAuthAlg', 'IpsecPfs', 'IpsecLifetime'];

describe('a field of another API', () => {
  it.each([
    ['psk', ZSTACK, 'authKey'],
    ['peer_cidrs', ZSTACK, 'peerCidrs'],
    ['RemoteSubnet', ZSTACK, 'peerCidrs'],
    ['IKE_PFS', ZSTACK, 'ikeDhGroup'],
    ['encryption_algorithm', IPSEC_CONFIG, 'IpsecEncAlg'],
    ['lifeTime', IPSEC_CONFIG, 'IpsecLifetime'],
    ['authKey', ['psk', 'name'], 'psk'],
    ['dh_group', ['pfs'], 'pfs'],
  ])('%s has a name here', (name, names, expected) => {
    expect(synonymIn(names, name)).toBe(expected);
  });

  it('is not guessed', () => {
    expect(synonymIn(ZSTACK, 'comment')).toBeUndefined();
    expect(synonymIn(['name'], 'psk')).toBeUndefined();
    expect(synonymIn(['psk'], 'psk')).toBeUndefined();
  });
});
