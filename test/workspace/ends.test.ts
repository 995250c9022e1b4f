import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/model/address.js';
import type { Located } from '../../src/model/located.js';
import { valueOf } from '../../src/model/located.js';
import type { Address } from '../../src/model/address.js';
import type { Identity, Proposal, TunnelEnd } from '../../src/model/tunnel-end.js';
import type { DeclaredFacts } from '../../src/model/workspace.js';
import { simulate } from '../../src/simulate/simulate.js';
import { NO_DECLARATIONS } from '../../src/workspace/build.js';
import { APSARA_COMPANIONS, apsara, endOf, endsOf, otc, otcCompanions, zstack, ZSTACK_COMPANIONS } from './ends.js';

function addressOf(located: Located<Address> | null): string | undefined {
  const address = located === null ? undefined : valueOf(located);
  return address === undefined ? undefined : formatAddress(address);
}

function namesOf(proposals: readonly Proposal[]): readonly string[] {
  return proposals.map(({ encryption, integrity, dhGroups }) =>
    [...encryption, ...integrity, ...dhGroups]
      .map((entry) => valueOf<{ logName: string } | null>(entry)?.logName ?? '?')
      .join('/'),
  );
}

const zstackEnd = (fields: Readonly<Record<string, unknown>> = {}): TunnelEnd =>
  endOf([zstack(fields), ...ZSTACK_COMPANIONS]);
const otcEnd = (ike?: Readonly<Record<string, unknown>>, ipsec?: Readonly<Record<string, unknown>>): TunnelEnd =>
  endOf([otc(), ...otcCompanions(ike, ipsec)]);
const apsaraEnd = (parts: Parameters<typeof apsara>[0] = {}): TunnelEnd => endOf([apsara(parts), ...APSARA_COMPANIONS]);

describe('an end of ZStack', () => {
  it('has what its agent writes', () => {
    const end = zstackEnd();
    expect(end).toMatchObject({ name: 'hq', dialect: 'zstack', behaviour: 'strongswan', basis: 'source' });
    expect(addressOf(end.ownAddress)).toBe('203.0.113.5');
    expect(addressOf(end.peerAddress)).toBe('198.51.100.7');
    expect(valueOf(end.ike.version)).toBe('any');
    expect(namesOf(end.ike.proposals)).toEqual(['AES_CBC_256/HMAC_SHA2_256_128/MODP_1024']);
    expect(namesOf(end.children.flatMap(({ proposals }) => proposals))).toEqual([
      'AES_CBC_256/HMAC_SHA2_256_128/MODP_2048',
    ]);
    expect([valueOf(end.starts), valueOf(end.ike.renewal)]).toEqual(['always', 'reauth']);
    expect(end.auth.pskOwners.map(valueOf)).toEqual([{ type: 'own-address' }, { type: 'peer-address' }]);
  });

  it('is ESP in tunnel mode whatever the body says', () => {
    const [child] = zstackEnd({ policyMode: 'transport', transformProtocol: 'ah' }).children;
    expect([child && valueOf(child.mode), child && valueOf(child.protocol)]).toEqual(['tunnel', 'esp']);
  });

  it.each([
    [
      { idType: 'name', localId: 'hq.example.org' },
      { type: 'fqdn', value: 'hq.example.org', wildcard: false },
    ],
    [
      { idType: 'ip', localId: 'a@example.org' },
      { type: 'user-fqdn', value: 'a@example.org', wildcard: false },
    ],
    [
      { idType: 'fqdn', localId: '203.0.113.5' },
      { type: 'fqdn', value: '203.0.113.5', wildcard: false },
    ],
    [{ localId: '203.0.113.5' }, { type: 'ipv4', value: '203.0.113.5', wildcard: false }],
  ])('reads identities as strongSwan does: %j', (fields, identity) => {
    expect(zstackEnd(fields).localId).toMatchObject({ value: identity });
  });

  it('has a child for each pair of networks with the keyword ikev1 alone', () => {
    const peerCidrs = ['192.168.40.0/24', '192.168.41.0/24'];
    expect(zstackEnd({ peerCidrs, ikeVersion: 'ikev1' }).children).toHaveLength(2);
    expect(zstackEnd({ peerCidrs }).children).toHaveLength(1);
  });

  it('does not multiply long lists without bound', () => {
    const peerCidrs = Array.from({ length: 1000 }, (_, index) => `10.${index >> 8}.${index & 255}.0/24`);
    const { children } = zstackEnd({ peerCidrs, ikeVersion: 'ikev1' });
    expect(children).toHaveLength(256);
    expect(children.at(-1)?.remoteSelectors[0]?.origin).toBe('unknown');
  });

  it('plays strictly, and IKEv1, on old routers', () => {
    const end = endOf([zstack({ localId: 'x', ikeVersion: 'ikev2' })], { dialects: ['zstack-legacy'] });
    expect([end.behaviour, valueOf(end.ike.version), end.localId && valueOf(end.localId)]).toEqual([
      'strict',
      'v1',
      { type: 'own-address' },
    ]);
  });

  it.each(['0x6162636465666768', '0sYWJjZGVmZ2g='])('does not know the key that strongSwan makes of %s', (authKey) => {
    expect(zstackEnd({ authKey }).auth.psk?.origin).toBe('unknown');
  });

  it('knows a changed connection by its id', () => {
    const id = '00000000000000000000000000000001';
    const change = {
      method: 'PUT',
      path: `/zstack/v1/ipsec/config/${id}`,
      body: { changeIPsecConnection: { peerAddress: '198.51.100.8', authKey: 'another-key', ikeDhGroup: 14 } },
    };
    const [created, changed] = endsOf([zstack({ resourceUuid: id, localId: '@hq' }), change, ...ZSTACK_COMPANIONS]);
    expect(created?.end.localId).toMatchObject({ value: { value: 'hq' } });
    expect(changed?.end.localId).toMatchObject({ value: { value: 'hq' } });
    expect(namesOf(changed?.end.ike.proposals ?? [])).toEqual(['AES_CBC_256/HMAC_SHA2_256_128/MODP_2048']);
    expect(changed?.end.children[0]?.remoteSelectors).toHaveLength(1);
  });

  it('keeps the identities that a change leaves out, which nothing here tells', () => {
    const change = { changeIPsecConnection: { peerAddress: '198.51.100.7', authKey: 'another-key' } };
    const end = endOf([change, ...ZSTACK_COMPANIONS]);
    expect([end.localId?.origin, end.remoteId?.origin]).toEqual(['unknown', 'unknown']);
    const { localId, remoteId } = zstackEnd();
    expect([localId && valueOf(localId), remoteId && valueOf(remoteId)]).toEqual([
      { type: 'own-address' },
      { type: 'peer-address' },
    ]);
  });

  it('leaves unknown what nothing tells', () => {
    const end = endOf([zstack()]);
    expect(end.ownAddress?.origin).toBe('unknown');
    expect(end.children[0]?.localSelectors.map(({ origin }) => origin)).toEqual(['unknown']);
  });
});

describe('an end of Open Telekom Cloud', () => {
  it('has the algorithms of its policies', () => {
    const end = otcEnd();
    expect(end).toMatchObject({ basis: 'documented', behaviour: 'strongswan' });
    expect(namesOf(end.ike.proposals)).toEqual(['AES_CBC_256/HMAC_SHA2_256_128/ECP_256']);
    expect(addressOf(end.ownAddress)).toBe('198.51.100.7');
    expect(end.remoteId).toMatchObject({ value: { type: 'ipv4', value: '203.0.113.5' } });
    expect(end.children[0]?.localSelectors).toHaveLength(1);
    expect(valueOf(end.starts)).toBe('always');
  });

  it('knows nothing of policies that are not there', () => {
    const end = endOf([otc()]);
    expect([end.ike.version.origin, ...namesOf(end.ike.proposals)]).toEqual(['unknown', '?/?/?']);
  });

  it('does not begin where it only answers', () => {
    expect(valueOf(endOf([otc({ initiator: 'response-only' })]).starts)).toBe('never');
  });

  it('has no perfect forward secrecy where the policy says so', () => {
    expect(otcEnd({}, { pfs: 'disable' }).children[0]?.proposals[0]?.dhGroups).toEqual([]);
  });

  it('has the daemon’s own proposals too with OpenStack, and begins on traffic', () => {
    const end = endOf([otc(), ...otcCompanions({ auth_algorithm: 'sha256' }, { auth_algorithm: 'sha256' })], {
      dialects: ['openstack'],
    });
    expect(namesOf(end.ike.proposals)).toEqual(['AES_CBC_256/HMAC_SHA2_256_128/ECP_256', '?/?/?']);
    expect([end.basis, valueOf(end.starts), valueOf(end.ike.renewal)]).toEqual(['source', 'on-traffic', 'reauth']);
  });

  it.each([
    ['addresses', '192.0.2.9', '203.0.113.5', ['ipv4 192.0.2.9', 'ipv4 203.0.113.5']],
    ['an address that is left out', undefined, '2001:db8::5', ['own-address', 'ipv6 2001:db8::5']],
    ['names', 'a.example', 'b.example', ['fqdn a.example', 'fqdn b.example']],
    ['an address beside a name', '192.0.2.9', 'b.example', ['fqdn 192.0.2.9', 'fqdn b.example']],
    ['a name beside an address', 'a.example', '203.0.113.5', ['fqdn a.example', 'fqdn 203.0.113.5']],
    ['an e-mail address', undefined, 'a@b.example', ['own-address', 'fqdn a@b.example']],
    ['a name that is marked', undefined, '@b.example', ['own-address', 'user-fqdn b.example']],
    ['anything', undefined, '%any', ['own-address', 'fqdn %any']],
    ['a network', undefined, '192.0.2.0/24', ['own-address', '?']],
    ['a template beside a name', '${ID}', 'b.example', ['?', 'fqdn b.example']],
    ['a template beside an address', '${ID}', '203.0.113.5', ['?', '?']],
  ])('has %s as the driver of OpenStack writes them', (_what, localId, peerId, expected) => {
    const body = { peer_id: peerId, ...(localId === undefined ? {} : { local_id: localId }) };
    const end = endOf([otc(body), ...otcCompanions()], { dialects: ['openstack'] });
    expect([end.localId, end.remoteId].map(shown)).toEqual(expected);
    expect(end.auth.pskOwners.map(shown)).toEqual(expected);
  });

  it('has identities as they stand with Open Telekom Cloud', () => {
    expect(shown(endOf([otc({ peer_id: 'a@b.example' })]).remoteId)).toBe('user-fqdn a@b.example');
  });
});

function shown(identity: Located<Identity> | null): string {
  const known = identity === null ? undefined : valueOf(identity);
  return known === undefined ? '?' : `${known.type}${'value' in known ? ` ${known.value}` : ''}`;
}

describe('an end of Apsara Stack', () => {
  it('has the algorithms of its embedded texts', () => {
    const end = apsaraEnd();
    expect(namesOf(end.ike.proposals)).toEqual(['AES_CBC_256/HMAC_SHA2_256_128/MODP_2048']);
    expect([addressOf(end.ownAddress), addressOf(end.peerAddress)]).toEqual(['198.51.100.7', '203.0.113.5']);
    expect([end.behaviour, valueOf(end.starts)]).toEqual(['strongswan', 'on-traffic']);
    expect(valueOf(apsaraEnd({ body: { EffectImmediately: true } }).starts)).toBe('always');
  });

  it('carries one pair of networks with IKEv1', () => {
    const body = { LocalSubnet: '192.168.40.0/24,192.168.41.0/24' };
    expect(apsaraEnd({ body, ike: { IkeVersion: 'ikev1' } }).behaviour).toBe('single-pair');
    expect(apsaraEnd({ body }).behaviour).toBe('strongswan');
  });

  it.each([{ ike: { IkeLifetime: 0 } }, { ipsec: { IpsecLifetime: 0 } }])(
    'lives nobody knows how long with a lifetime of 0: %j',
    (fields) => {
      const left = apsaraEnd(fields);
      const peer = apsaraEnd();
      const { undeterminedPhases, verdict } = simulate(left, {
        ...peer,
        name: 'peer',
        ownAddress: left.peerAddress,
        peerAddress: left.ownAddress,
        children: peer.children.map((child) => ({
          ...child,
          localSelectors: child.remoteSelectors,
          remoteSelectors: child.localSelectors,
        })),
      }).directions[0] ?? { undeterminedPhases: [], verdict: null };
      expect([verdict, undeterminedPhases]).toEqual(['undetermined', ['rekey']]);
    },
  );

  it('does not know whether LocalIdIPsec counts, unless it says nothing new', () => {
    expect(apsaraEnd({ ike: { LocalIdIPsec: 'a.example.org' } }).localId?.origin).toBe('unknown');
    expect(apsaraEnd({ ike: { LocalIdIPsec: '198.51.100.7' } }).localId).toMatchObject({
      value: { type: 'own-address' },
    });
  });

  const tunnel = (Role: string): unknown => ({
    Role,
    CustomerGatewayId: 'cgw-1',
    TunnelIkeConfig: { IkeVersion: 'ikev2', IkePfs: 'group14' },
    TunnelIpsecConfig: { IpsecPfs: 'group14' },
  });
  const dual = (...roles: readonly string[]): object => ({
    RegionId: 'cn-hangzhou',
    VpnGatewayId: 'vpn-1',
    LocalSubnet: '192.168.40.0/24',
    RemoteSubnet: '10.20.0.0/16',
    Name: 'dual',
    TunnelOptionsSpecification: roles.map(tunnel),
  });

  it('has one end for each tunnel', () => {
    const ends = endsOf([dual('master', 'slave'), ...APSARA_COMPANIONS], { dialects: ['alibaba-cloud'] });
    expect(ends.map(({ end, pointer }) => [end.name, pointer, addressOf(end.peerAddress)])).toEqual([
      ['dual master', '/TunnelOptionsSpecification/0', '203.0.113.5'],
      ['dual slave', '/TunnelOptionsSpecification/1', '203.0.113.5'],
    ]);
    expect(ends.map(({ end }) => addressOf(end.ownAddress))).toEqual(['198.51.100.7', undefined]);
  });

  it('has the second address of its gateway at the standby tunnel', () => {
    const [gateway, ...others] = APSARA_COMPANIONS;
    const companions = [{ ...gateway, DisasterRecoveryInternetIp: '198.51.100.8' }, ...others];
    const ends = endsOf([dual('slave', 'master'), ...companions], { dialects: ['alibaba-cloud'] });
    expect(ends.map(({ end }) => [end.name, addressOf(end.ownAddress)])).toEqual([
      ['dual slave', '198.51.100.8'],
      ['dual master', '198.51.100.7'],
    ]);
  });

  it('has the address of its gateway at the active tunnel, wherever that stands', () => {
    const ends = endsOf([dual('slave', 'master'), ...APSARA_COMPANIONS], { dialects: ['alibaba-cloud'] });
    expect(ends.map(({ end }) => [end.name, addressOf(end.ownAddress)])).toEqual([
      ['dual slave', undefined],
      ['dual master', '198.51.100.7'],
    ]);
  });

  it('is not seen at the public address of its gateway where it is the standby tunnel', () => {
    const gateway: DeclaredFacts = {
      kind: 'declared',
      id: 'vpn-1',
      address: '10.0.0.1',
      publicAddress: '198.51.100.7',
      networks: null,
      behaviour: null,
    };
    const declarations = { ...NO_DECLARATIONS, resources: [gateway] };
    const ends = endsOf([dual('master', 'slave')], { dialects: ['alibaba-cloud'], declarations });
    expect(ends.map(({ end }) => [addressOf(end.publicAddress), end.behindNat === null])).toEqual([
      ['198.51.100.7', false],
      [undefined, true],
    ]);
  });
});

describe('a gateway whose behaviour the configuration states', () => {
  it.each(['strongswan', 'strict', 'single-pair', null])('plays it: %s', (behaviour) => {
    const gateway: DeclaredFacts = {
      kind: 'declared',
      id: 'vpn-1',
      address: '198.51.100.7',
      publicAddress: null,
      networks: null,
      behaviour,
    };
    const declarations = { ...NO_DECLARATIONS, resources: [gateway] };
    const body = { VpnGatewayId: 'vpn-1' };
    const [found] = endsOf([apsara({ body })], { declarations });
    expect(found?.end.behaviour).toBe(behaviour ?? 'strongswan');
  });
});

describe('tunnels between clouds', () => {
  it('come up and stay up where both ends say the same', () => {
    const end = zstackEnd({ ikeVersion: 'ikev2', ikeDhGroup: 19, pfs: 'dh-group19' });
    const { verdict, directions } = simulate(end, otcEnd());
    expect([verdict, ...directions.map(({ assumptions }) => assumptions.length)]).toEqual(['up', 0, 0]);
    expect(simulate(zstackEnd({ ikeVersion: 'ikev2', ikeDhGroup: 14 }), apsaraEnd()).verdict).toBe('up');
  });

  it('fail at the DH group that ZStack takes where none is given', () => {
    const { directions } = simulate(zstackEnd({ ikeVersion: 'ikev2' }), apsaraEnd());
    expect(directions.map(({ failedPhase, causes: [cause] }) => [failedPhase, cause?.left, cause?.right])).toEqual([
      ['ike-proposal', 'MODP_1024', 'MODP_2048'],
      ['ike-proposal', 'MODP_1024', 'MODP_2048'],
    ]);
  });

  it('fail at the first rekey where perfect forward secrecy differs in IKEv2', () => {
    const { verdict } = simulate(zstackEnd({ ikeVersion: 'ikev2', ikeDhGroup: 14, pfs: 'none' }), apsaraEnd());
    expect(verdict).toBe('up-until-rekey');
  });

  it('come up one way between the keyword ike and IKEv1', () => {
    const right = apsaraEnd({ ike: { IkeVersion: 'ikev1' } });
    expect(simulate(zstackEnd({ ikeDhGroup: 14 }), right).verdict).toBe('up-one-way');
  });
});
