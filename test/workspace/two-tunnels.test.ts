import { describe, expect, it } from 'vitest';
import { pointerAt } from '../../src/model/place.js';
import type { ConnectionFacts, Fact, TunnelFacts, Workspace } from '../../src/model/workspace.js';
import { mayBePaired } from '../../src/workspace/pairs.js';
import type { Body, Files } from './estate.js';
import {
  apsaraConnection,
  customerGateways,
  dualAnswer,
  dualConnection,
  onlyConnection,
  tunnel,
  workspaceOf,
} from './estate.js';

const KEY = 'k3Wq-8vZt_Lm4xT9bKe2sYd6h';
const OTHER_KEY = 'p0Rn-1cXu_Jd7yV5gHa3fQz8w';

function workspace(files: Files): Workspace {
  return workspaceOf(files, {}, () => null, ['alibaba-cloud']);
}

function tunnelsOf(facts: ConnectionFacts): readonly TunnelFacts[] {
  return [facts, ...facts.furtherTunnels];
}

function pointersOf(facts: readonly (Fact<unknown> | null)[]): readonly (string | null)[] {
  return facts.map((fact) => (fact === null ? null : pointerAt(fact.place)));
}

const GATEWAY = { VpnGatewayId: 'vpn-bp1a2b3c4d5e6f', InternetIp: '80.158.1.1', Status: 'active' };
const WITH_STANDBY = { ...GATEWAY, DisasterRecoveryInternetIp: '80.158.1.2' };

/** The two ways in which the API answers with gateways. */
const ANSWERS: readonly (readonly [string, Body])[] = [
  ['DescribeVpnGateway', WITH_STANDBY],
  ['DescribeVpnGateways', { VpnGateways: { VpnGateway: [WITH_STANDBY] } }],
];

describe('a connection of two tunnels', () => {
  const body = dualConnection({
    master: { ike: { Psk: KEY, RemoteId: 'one.example.org' } },
    slave: { ike: { Psk: OTHER_KEY, LocalId: 'vpc.example.org', RemoteId: 'two.example.org', IkePfs: 'group5' } },
  });

  it('is known by what each of them says, and where', () => {
    const [first, second, ...others] = tunnelsOf(onlyConnection(workspace({ 'a.json': body })));
    expect(others).toEqual([]);
    expect([first?.role, second?.role]).toEqual(['master', 'slave']);
    expect([first?.peer?.value, second?.peer?.value]).toEqual(['cgw-bp1branch0001', 'cgw-bp1branch0002']);
    expect([second?.localId?.value, second?.remoteId?.value]).toEqual(['vpc.example.org', 'two.example.org']);
    expect(second?.ike.map(({ field, value }) => `${field} ${value}`)).toContain('IkePfs group5');
    const at = '/TunnelOptionsSpecification/1';
    expect(pointersOf([second?.peer ?? null, second?.remoteId ?? null, second?.psk ?? null])).toEqual([
      `${at}/CustomerGatewayId`,
      `${at}/TunnelIkeConfig/RemoteId`,
      `${at}/TunnelIkeConfig/Psk`,
    ]);
  });

  it('shows no key', () => {
    const connection = onlyConnection(workspace({ 'a.json': body }));
    expect(connection.furtherTunnels[0]?.psk?.value.length).toBe(OTHER_KEY.length);
    expect(JSON.stringify(tunnelsOf(connection).map(({ psk }) => psk?.value))).toBe('["[redacted]","[redacted]"]');
  });

  it('has its networks once', () => {
    const { local, remote, furtherTunnels } = onlyConnection(workspace({ 'a.json': body }));
    expect([local?.entries.length, remote?.entries.length]).toEqual([1, 1]);
    expect(furtherTunnels.every((facts) => !('local' in facts))).toBe(true);
  });

  it('names a customer gateway in each', () => {
    const { references } = onlyConnection(workspace({ 'a.json': body }));
    expect(references.map(({ field, value }) => `${field} ${value}`)).toEqual([
      'VpnGatewayId vpn-bp1a2b3c4d5e6f',
      'TunnelOptionsSpecification[0].CustomerGatewayId cgw-bp1branch0001',
      'TunnelOptionsSpecification[1].CustomerGatewayId cgw-bp1branch0002',
    ]);
  });

  it('knows where each of them leads, and the address of the active one', () => {
    const peers = customerGateways({ 'cgw-bp1branch0001': '185.22.10.7', 'cgw-bp1branch0002': '185.22.10.8' });
    const files = { 'a.json': body, 'gateway.json': GATEWAY, 'peers.json': peers };
    const tunnels = tunnelsOf(onlyConnection(workspace(files)));
    expect(tunnels.map(({ peerAddress, ownAddresses }) => [peerAddress, ownAddresses])).toEqual([
      ['185.22.10.7', ['80.158.1.1']],
      ['185.22.10.8', []],
    ]);
  });

  it.each(ANSWERS)('knows the address of the standby one too, from an answer of %s', (_, answer) => {
    const tunnels = tunnelsOf(onlyConnection(workspace({ 'a.json': body, 'gateway.json': answer })));
    expect(tunnels.map(({ role, ownAddresses }) => [role, ownAddresses])).toEqual([
      ['master', ['80.158.1.1']],
      ['slave', ['80.158.1.2']],
    ]);
  });

  it.each([
    { roles: [undefined, undefined], addresses: ['80.158.1.1', '80.158.1.2'] },
    { roles: [undefined, undefined, undefined], addresses: ['80.158.1.1', '80.158.1.2', null] },
    { roles: ['slave', 'master'], addresses: ['80.158.1.2', '80.158.1.1'] },
    { roles: ['slave', undefined], addresses: ['80.158.1.2', null] },
    { roles: ['master', 'spare'], addresses: ['80.158.1.1', null] },
    { roles: ['${ROLE}', '${OTHER}'], addresses: [null, null] },
  ])('begins at $addresses with roles $roles', ({ roles, addresses }) => {
    const TunnelOptionsSpecification = roles.map((Role) => tunnel({ Role }));
    const files = { 'a.json': { ...body, TunnelOptionsSpecification }, 'gateway.json': WITH_STANDBY };
    const tunnels = tunnelsOf(onlyConnection(workspace(files)));
    expect(tunnels.map(({ ownAddresses: [own = null] }) => own)).toEqual(addresses);
  });

  it('knows both addresses where two answers hold one each', () => {
    const { VpnGatewayId, DisasterRecoveryInternetIp } = WITH_STANDBY;
    const list = { VpnGateways: { VpnGateway: [{ VpnGatewayId, DisasterRecoveryInternetIp }] } };
    const tunnels = tunnelsOf(onlyConnection(workspace({ 'a.json': body, 'gateways.json': [GATEWAY, list] })));
    expect(tunnels.map(({ ownAddresses }) => ownAddresses)).toEqual([['80.158.1.1'], ['80.158.1.2']]);
  });

  it('knows nothing of a standby address that is empty', () => {
    const gateway = { ...GATEWAY, DisasterRecoveryInternetIp: '' };
    const tunnels = tunnelsOf(onlyConnection(workspace({ 'a.json': body, 'gateway.json': gateway })));
    expect(tunnels.map(({ ownAddresses }) => ownAddresses)).toEqual([['80.158.1.1'], []]);
  });

  it('begins at the first address alone where it has one tunnel', () => {
    const files = { 'a.json': apsaraConnection(), 'gateway.json': WITH_STANDBY };
    expect(onlyConnection(workspace(files)).ownAddresses).toEqual(['80.158.1.1']);
  });

  it('knows the active one by its role, wherever it stands', () => {
    const { TunnelOptionsSpecification: list } = body;
    const turned = { ...body, TunnelOptionsSpecification: Array.isArray(list) ? list.toReversed() : [] };
    const tunnels = tunnelsOf(onlyConnection(workspace({ 'a.json': turned, 'gateway.json': GATEWAY })));
    expect(tunnels.map(({ role, ownAddresses }) => [role, ownAddresses.length])).toEqual([
      ['slave', 0],
      ['master', 1],
    ]);
  });

  it('shares one empty list with all that have one tunnel', () => {
    const [one, two] = ['a', 'b'].map(
      (Name) => onlyConnection(workspace({ 'a.json': apsaraConnection({ Name }) })).furtherTunnels,
    );
    expect(one).toEqual([]);
    expect(one).toBe(two);
  });

  it('may be paired by the address that its active tunnel leads to', () => {
    const there = { VpnGatewayId: 'vpn-bp6f5e4d3c2b1a', InternetIp: '185.22.10.7', Status: 'active' };
    const back = dualConnection({
      Name: 'back',
      VpnGatewayId: 'vpn-bp6f5e4d3c2b1a',
      master: { CustomerGatewayId: 'cgw-bp1back00001' },
      slave: { CustomerGatewayId: 'cgw-bp1back00002' },
    });
    const peers = customerGateways({ 'cgw-bp1branch0001': '185.22.10.7', 'cgw-bp1back00001': '80.158.1.1' });
    const files = { 'a.json': [body, back], 'gateways.json': [GATEWAY, there], 'peers.json': peers };
    expect(mayBePaired(workspace(files)).map(({ name }) => name)).toEqual(['back', 'branch']);
  });

  it('may be paired by the address that its standby tunnel leads to', () => {
    const there = { ...GATEWAY, VpnGatewayId: 'vpn-bp6f5e4d3c2b1a', InternetIp: '185.22.10.7' };
    const back = apsaraConnection({
      Name: 'back',
      VpnGatewayId: there.VpnGatewayId,
      CustomerGatewayId: 'cgw-bp1back00001',
    });
    const peers = customerGateways({ 'cgw-bp1branch0002': '185.22.10.7', 'cgw-bp1back00001': '80.158.1.2' });
    const files = { 'a.json': [body, back], 'gateways.json': [WITH_STANDBY, there], 'peers.json': peers };
    expect(mayBePaired(workspace(files)).map(({ name }) => name)).toEqual(['back', 'branch']);
  });
});

describe('a request of two tunnels and its exported answer', () => {
  const request = dualConnection();

  it('are one connection by name, gateway and both peers', () => {
    const connection = onlyConnection(workspace({ 'a.json': request, 'answer.json': dualAnswer(request) }));
    expect(connection).toMatchObject({ id: 'vco-bp1a2b3c4d5e6f' });
    expect(connection.place.source.name).toBe('a.json');
  });

  it('are two where a peer differs', () => {
    const answer = dualAnswer(dualConnection({ slave: { CustomerGatewayId: 'cgw-bp1branch0003' } }));
    expect(workspace({ 'a.json': request, 'answer.json': answer }).connections).toHaveLength(2);
  });

  it('fill the gaps of each tunnel by its role', () => {
    const slave = tunnel({ Role: 'slave', CustomerGatewayId: 'cgw-bp1branch0002', ike: { Psk: OTHER_KEY } });
    const answer = dualAnswer({ ...request, TunnelOptionsSpecification: [slave, tunnel({ ike: { Psk: KEY } })] });
    const connection = onlyConnection(workspace({ 'a.json': request, 'answer.json': answer }));
    expect(tunnelsOf(connection).map(({ role, psk }) => [role, psk?.value.length])).toEqual([
      ['master', KEY.length],
      ['slave', OTHER_KEY.length],
    ]);
    expect(pointersOf(tunnelsOf(connection).map(({ psk }) => psk))).toEqual([
      '/TunnelOptionsSpecification/TunnelOptions/1/TunnelIkeConfig/Psk',
      '/TunnelOptionsSpecification/TunnelOptions/0/TunnelIkeConfig/Psk',
    ]);
  });

  it('are one where the request stands in two notations, and two where a second key differs', () => {
    const [one, other] = [KEY, OTHER_KEY].map((Psk) => dualConnection({ slave: { ike: { Psk } } }));
    const counts = [one, other].map(
      (second) => workspace({ 'a.json': one ?? {}, 'b.yaml': second ?? {} }).connections.length,
    );
    expect(counts).toEqual([1, 2]);
  });
});
