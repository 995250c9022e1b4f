import { describe, expect, it } from 'vitest';
import { readBody } from '../../bench/peers/bodies.js';
import { RULES } from '../../bench/peers/rules.js';

const ZSTACK = {
  name: 'site',
  vipUuid: '0123456789abcdef0123456789abcdef',
  peerAddress: '185.22.10.7',
  authKey: '${SITE_KEY}',
  peerCidrs: ['10.1.0.0/24', '10.2.0.0/24'],
  ikeVersion: 'ikev2',
  ikeAuthAlgorithm: 'sha256',
  ikeEncryptionAlgorithm: 'aes-256',
  ikeDhGroup: 14,
  pfs: 'dh-group14',
};

const OTC = {
  psk: '${SITE_KEY}',
  ipsecpolicy_id: 'a',
  ikepolicy_id: 'b',
  vpnservice_id: 'c',
  local_ep_group_id: 'd',
  peer_ep_group_id: 'e',
  peer_address: '185.22.10.7',
  peer_id: '185.22.10.7',
  mtu: 1500,
  dpd: { interval: 30, timeout: 120 },
};

const APSARA = {
  VpnGatewayId: 'vpn-a',
  CustomerGatewayId: 'cgw-a',
  LocalSubnet: '10.1.0.0/24',
  RemoteSubnet: '10.2.0.0/24,10.3.0.0/24',
  IkeConfig: '{"Psk":"${SITE_KEY}","IkeVersion":"ikev2","IkePfs":"group14","IkeAuthAlg":"sha1"}',
};

function zstack(changes: object): object {
  return { params: { ...ZSTACK, ...changes } };
}

function otc(changes: object): object {
  return { ipsec_site_connection: { ...OTC, ...changes } };
}

function apsara(changes: object): object {
  return { ...APSARA, ...changes };
}

/** The rules that find something, each with where. */
function found(document: object): readonly string[] {
  const body = readBody(document);
  expect(body).not.toBeNull();
  if (body === null) return [];
  return Object.entries(RULES).flatMap(([name, { check }]) =>
    check(body).map(({ path }) => `${name} /${path.join('/')}`),
  );
}

describe('the rules for the other linters', () => {
  it.each([zstack({}), otc({}), apsara({})])('find nothing in a sound body', (body) => {
    expect(found(body)).toEqual([]);
  });

  it.each<[string, object]>([
    ['weak-encryption /params/ikeEncryptionAlgorithm', zstack({ ikeEncryptionAlgorithm: '3des' })],
    ['weak-integrity /IkeConfig/IkeAuthAlg', apsara({ IkeConfig: '{"IkeAuthAlg":"md5"}' })],
    ['weak-dh-group /params/ikeDhGroup', zstack({ ikeDhGroup: 5 })],
    ['weak-dh-group /IkeConfig/IkePfs', apsara({ IkeConfig: '{"IkePfs":"group2"}' })],
    ['no-pfs /params/pfs', zstack({ pfs: 'none' })],
    ['no-pfs /IpsecConfig/IpsecPfs', apsara({ IpsecConfig: '{"IpsecPfs":"disabled"}' })],
    ['ikev1 /params/ikeVersion', zstack({ ikeVersion: 'ikev1' })],
    ['psk-length /ipsec_site_connection/psk', otc({ psk: 'abcde' })],
    ['psk-characters /ipsec_site_connection/psk', otc({ psk: 'what is it? nobody knows' })],
    ['psk-characters /params/authKey', zstack({ authKey: 'a-key-with-a"quote' })],
    ['invalid-cidr /params/peerCidrs', zstack({ peerCidrs: ['10.1.0.0/33'] })],
    ['invalid-cidr /RemoteSubnet', apsara({ RemoteSubnet: '10.2.0.0/24, 10.3.0.0/24' })],
    ['overlapping-peer-cidrs /params/peerCidrs', zstack({ peerCidrs: ['10.1.2.0/24', '10.9.0.0/24', '10.1.0.0/16'] })],
    ['peer-address-invalid /ipsec_site_connection/peer_address', otc({ peer_address: '185.22.10.256' })],
    ['mtu-constraint /ipsec_site_connection/mtu', otc({ mtu: 1400 })],
    ['dpd-timing /ipsec_site_connection/dpd/timeout', otc({ dpd: { interval: 60, timeout: 60 } })],
    ['missing-field /params', zstack({ vipUuid: undefined })],
    ['unknown-field /gateway', apsara({ gateway: 'vpn-a' })],
    ['invalid-value /params/pfs', zstack({ pfs: 'group14' })],
  ])('find %s alone', (finding, body) => {
    expect(found(JSON.parse(JSON.stringify(body)) as object)).toEqual([finding]);
  });

  it('leave other documents alone', () => {
    expect(readBody({ openapi: '3.1.0' })).toBeNull();
    expect(readBody([])).toBeNull();
  });
});
