import { describe, expect, it } from 'vitest';
import { formatBlock } from '../../src/model/address.js';
import type { Networks } from '../../src/model/workspace.js';
import { policiesOf } from '../../src/model/policies.js';
import {
  apsaraConnection,
  IDS,
  onlyConnection,
  otcAnswer,
  otcConnection,
  otcGroups,
  uuid,
  workspaceOf,
  zstackConnection,
  zstackFields,
} from './estate.js';

function texts(networks: Networks | null): readonly string[] | null {
  return networks?.entries.map(({ value }) => formatBlock(value)) ?? null;
}

describe('a request and its exported answer', () => {
  it('are one connection by name, gateway and peer: the answer brings the id, the request the places', () => {
    const workspace = workspaceOf({ 'request.json': otcConnection(), 'answer.json': otcAnswer() });
    const connection = onlyConnection(workspace);
    expect(connection).toMatchObject({ id: uuid(0x100), identity: `otc:${uuid(0x100)}` });
    expect(connection.place.source.name).toBe('request.json');
    expect(workspace.find(null, uuid(0x100))).toBe(connection);
  });

  it('are one by the id that a comment gives, whatever else changed', () => {
    const request = `# ipsec-lint-id: ${uuid(0x100)}\n${JSON.stringify(otcConnection({ name: 'renamed', peer_address: '185.22.10.8' }))}`;
    const connection = onlyConnection(workspaceOf({ 'request.yaml': request, 'answer.json': otcAnswer() }));
    expect(connection).toMatchObject({ name: 'renamed', peerAddress: '185.22.10.8' });
  });

  it('fill gaps: what the request leaves to a template is read from the answer', () => {
    const request = otcConnection({ peer_ep_group_id: '${PEERS}' });
    const connection = onlyConnection(workspaceOf({ 'request.json': request, 'answer.json': otcAnswer() }));
    expect(connection.peerGroup?.value).toBe(IDS.peer);
    expect(connection.references.map(({ field }) => field)).toContain('peer_ep_group_id');
  });

  it('are two where both have an id, and not the same', () => {
    const request = zstackConnection({ resourceUuid: 'a'.repeat(32) });
    const inventory = { ...zstackFields(), uuid: 'b'.repeat(32), state: 'Enabled' };
    const { connections } = workspaceOf({ 'request.json': request, 'answer.json': { inventory } });
    expect(connections).toHaveLength(2);
  });

  it('leave a second request of the same names a second connection', () => {
    const files = { 'a.json': otcConnection(), 'b.json': otcConnection(), 'answer.json': otcAnswer() };
    expect(workspaceOf(files).connections.map(({ id }) => id)).toEqual([uuid(0x100), null]);
  });

  it('come once where the request stands in two notations, and twice where it stands twice in one', () => {
    const [request, other] = [otcConnection(), otcConnection({ peer_id: 'branch.example.org' })];
    const counts = [
      { 'a.json': request, 'b.yaml': request },
      { 'a.json': request, 'b.yaml': other },
      { 'a.json': request, 'b.json': request, 'c.yaml': request },
      { 'a.json': [request, request] },
    ].map((files) => workspaceOf(files).connections.length);
    expect(counts).toEqual([1, 2, 2, 2]);
  });

  it('come once where an answer was exported twice', () => {
    expect(workspaceOf({ 'a.json': otcAnswer(), 'b.json': otcAnswer() }).connections).toHaveLength(1);
  });
});

describe('a body that changes something', () => {
  it.each([
    [
      'ZStack',
      {
        method: 'PUT',
        path: `/zstack/v1/ipsec/config/${'a'.repeat(32)}`,
        body: { changeIPsecConnection: zstackFields() },
      },
    ],
    [
      'Open Telekom Cloud',
      {
        method: 'PUT',
        path: `/v2.0/vpn/ipsec-site-connections/${uuid(9)}`,
        body: { ipsec_site_connection: { psk: '${PSK}' } },
      },
    ],
    ['Apsara Stack', { Action: 'ModifyVpnConnectionAttribute', ...apsaraConnection(), VpnConnectionId: 'vco-bp1' }],
  ])('is no second connection at %s', (_, change) => {
    expect(workspaceOf({ 'change.json': change }).connections).toEqual([]);
  });

  it('is known by the endpoint groups that it names, once where it stands in two notations', () => {
    const path = `/v2.0/vpn/ipsec-site-connections/${uuid(9)}`;
    const update = { method: 'PUT', path, body: { ipsec_site_connection: { local_ep_group_id: IDS.local } } };
    const { connections, changes } = workspaceOf({ 'a.json': update, 'b.yaml': update });
    expect(connections).toEqual([]);
    expect(changes.map(({ localGroup, peerGroup }) => [localGroup?.value, peerGroup])).toEqual([[IDS.local, null]]);
  });

  it('does not stand for the group that it renames', () => {
    const update = {
      method: 'PUT',
      path: `/v2.0/vpn/endpoint-groups/${IDS.peer}`,
      body: { endpoint_group: { name: 'b' } },
    };
    const answer = otcGroups({ id: IDS.peer, name: 'a', type: 'cidr', endpoints: ['10.9.0.0/16'] });
    const { groups } = workspaceOf({ 'update.json': update, 'groups.json': answer });
    expect(groups.map(({ name }) => name)).toEqual(['a']);
  });
});

describe('references', () => {
  const groups = otcGroups(
    { id: IDS.local, name: 'vpc', type: 'subnet', endpoints: [IDS.subnet] },
    { id: IDS.peer, name: 'branch', type: 'cidr', endpoints: ['10.9.0.0/16', '10.8.0.0/16'] },
  );

  it('resolve to the networks of endpoint groups, and of Neutron subnets behind them', () => {
    const subnets = { subnets: [{ id: IDS.subnet, cidr: '10.1.0.0/24', network_id: uuid(7) }] };
    const { local, remote } = onlyConnection(
      workspaceOf({ 'a.json': otcConnection(), 'groups.json': groups, 'subnets.json': subnets }),
    );
    expect([texts(local), texts(remote)]).toEqual([['10.1.0.0/24'], ['10.9.0.0/16', '10.8.0.0/16']]);
  });

  it('know a subnet of the VPC by both of its ids', () => {
    const subnet = { id: uuid(8), neutron_subnet_id: IDS.subnet, cidr: '10.1.0.0/24', vpc_id: uuid(7) };
    const { local } = onlyConnection(
      workspaceOf({ 'a.json': otcConnection(), 'groups.json': groups, 'subnet.json': { subnet } }),
    );
    expect(texts(local)).toEqual(['10.1.0.0/24']);
  });

  it('stay unknown while one subnet of the group is', () => {
    const partly = otcGroups({ id: IDS.local, type: 'subnet', endpoints: [IDS.subnet, uuid(0x61)] });
    const subnets = { subnets: [{ id: IDS.subnet, cidr: '10.1.0.0/24', network_id: uuid(7) }] };
    const { local } = onlyConnection(
      workspaceOf({ 'a.json': otcConnection(), 'groups.json': partly, 'subnets.json': subnets }),
    );
    expect(local).toBeNull();
  });

  it('give a connection without endpoint groups the subnet of its VPN service', () => {
    const connection = otcConnection({
      local_ep_group_id: undefined,
      peer_ep_group_id: undefined,
      peer_cidrs: ['10.9.0.0/16'],
    });
    const service = { id: IDS.service, router_id: uuid(7), subnet_id: IDS.subnet, external_v4_ip: '80.158.1.1' };
    const subnets = { subnets: [{ id: IDS.subnet, cidr: '10.1.0.0/24', network_id: uuid(7) }] };
    const { local, ownAddresses } = onlyConnection(
      workspaceOf({ 'a.json': connection, 'services.json': { vpnservices: [service] }, 'subnets.json': subnets }),
    );
    expect([texts(local), ownAddresses]).toEqual([['10.1.0.0/24'], ['80.158.1.1']]);
  });

  it('resolve to the addresses and networks of ZStack VIPs and L3 networks', () => {
    const vip = {
      uuid: 'cefa2f4e56ef33e496ccbb5879850f76',
      ip: '80.158.1.1',
      l3NetworkUuid: 'f'.repeat(32),
      useFor: 'IPsec',
    };
    const network = { uuid: '0b48770e593e400c8f54e71fd4e7f514', ipRanges: [{ networkCidr: '10.1.0.0/24' }] };
    const { local, ownAddresses } = onlyConnection(
      workspaceOf({
        'a.json': zstackConnection(),
        'vip.json': { inventories: [vip] },
        'l3.json': { inventory: network },
      }),
    );
    expect([texts(local), ownAddresses]).toEqual([['10.1.0.0/24'], ['80.158.1.1']]);
  });

  it('read the networks of a ZStack answer, which holds them as objects', () => {
    const inventory = {
      ...zstackFields({ l3NetworkUuid: undefined }),
      uuid: 'a'.repeat(32),
      peerCidrs: [{ cidr: '10.9.0.0/16', connectionUuid: 'a'.repeat(32) }],
      l3NetworkRefs: [{ l3NetworkUuid: '1'.repeat(32) }, { l3NetworkUuid: '2'.repeat(32) }],
    };
    const { localGroups, remote } = onlyConnection(workspaceOf({ 'a.json': { inventory } }));
    expect(localGroups.map(({ value }) => value)).toEqual(['1'.repeat(32), '2'.repeat(32)]);
    expect(texts(remote)).toEqual(['10.9.0.0/16']);
  });

  it('resolve to the addresses of Apsara gateways', () => {
    const gateways = {
      VpnGateways: { VpnGateway: [{ VpnGatewayId: 'vpn-bp1a2b3c4d5e6f', InternetIp: '80.158.1.1', Status: 'active' }] },
    };
    const customers = {
      CustomerGateways: { CustomerGateway: [{ CustomerGatewayId: 'cgw-bp1branch0001', IpAddress: '185.22.10.7' }] },
    };
    const { peerAddress, ownAddresses } = onlyConnection(
      workspaceOf({ 'a.json': apsaraConnection(), 'gateways.json': gateways, 'customers.json': customers }),
    );
    expect([peerAddress, ownAddresses]).toEqual(['185.22.10.7', ['80.158.1.1']]);
  });

  it('bring the offers of the policies that a connection names', () => {
    const policies = {
      'ike.yaml': `# ipsec-lint-id: ${IDS.ikePolicy}\nikepolicy: {name: ike, ike_version: v2, auth_algorithm: sha2-256, pfs: group19}\n`,
      'ipsec.json': { ipsecpolicies: [{ id: IDS.ipsecPolicy, name: 'ipsec', pfs: 'group20' }] },
    };
    const workspace = workspaceOf({ 'a.json': otcConnection(), ...policies });
    const { ike, child } = policiesOf(workspace, onlyConnection(workspace));
    expect(ike?.version).toMatchObject({ origin: 'explicit', value: 'v2', place: { kind: 'text' } });
    expect(child?.proposals[0]?.dhGroup).toMatchObject({ value: { number: 20 } });
    const alone = workspaceOf({ 'a.json': otcConnection() });
    expect(policiesOf(alone, onlyConnection(alone))).toEqual({ ike: null, child: null });
  });

  it('prefer what a request says of an id to what was exported', () => {
    const request = `# ipsec-lint-id: ${IDS.peer}\nendpoint_group: {type: cidr, endpoints: [10.7.0.0/16]}\n`;
    const { remote } = onlyConnection(
      workspaceOf({ 'groups.json': groups, 'a.json': otcConnection(), 'group.yaml': request }),
    );
    expect(texts(remote)).toEqual(['10.7.0.0/16']);
  });
});

describe('estates', () => {
  const estateOf = (file: string): string | null => (file.includes('/') ? (file.split('/')[0] ?? null) : null);
  const group = (network: string) => otcGroups({ id: IDS.peer, type: 'cidr', endpoints: [network] });

  it('keep ids apart, and share what belongs to none', () => {
    const { connections } = workspaceOf(
      {
        'prod/a.json': otcConnection(),
        'test/a.json': otcConnection(),
        'demo/a.json': otcConnection(),
        'prod/groups.json': group('10.9.0.0/16'),
        'test/groups.json': group('10.8.0.0/16'),
        'groups.json': group('10.7.0.0/16'),
      },
      {},
      estateOf,
    );
    const remotes = new Map(connections.map(({ estate, remote }) => [estate, texts(remote)]));
    expect(remotes).toEqual(
      new Map([
        ['demo', ['10.7.0.0/16']],
        ['prod', ['10.9.0.0/16']],
        ['test', ['10.8.0.0/16']],
      ]),
    );
  });

  it('hold declared pairs each for itself', () => {
    const { standby, redundant } = workspaceOf(
      {
        'prod/a.json': otcConnection({ name: 'a' }),
        'prod/b.json': otcConnection({ name: 'b' }),
        'test/a.json': otcConnection({ name: 'a' }),
      },
      {
        standby: [
          ['b', 'a'],
          ['a', 'gone'],
        ],
        redundant: [['a', 'a']],
      },
      estateOf,
    );
    expect(standby.map((pair) => pair.map(({ estate, name }) => `${estate ?? ''}/${name ?? ''}`))).toEqual([
      ['prod/b', 'prod/a'],
    ]);
    expect(redundant).toEqual([]);
  });
});
