import { describe, expect, it } from 'vitest';
import type { LintOptions } from '../../src/library/lint.js';
import { lint } from '../../src/library/lint.js';
import { pointerAt, sourceAt } from '../../src/model/place.js';
import type { Files } from '../workspace/estate.js';
import {
  apsaraConnection,
  customerGateways,
  dualAnswer,
  dualConnection,
  sourcesOf,
  zstackConnection,
} from '../workspace/estate.js';

const KEY = 'k3Wq-8vZt_Lm4xT9bKe2sYd6h';
const OTHER_KEY = 'p0Rn-1cXu_Jd7yV5gHa3fQz8w';

/** The rules that compare bodies. */
const BETWEEN = [
  'active-standby-mismatch',
  'duplicate-connection',
  'duplicate-identity',
  'overlapping-connections',
  'peer-conflict',
  'psk-reused',
  'unresolved-reference',
];

/** What those rules find: `<file> <rule> <level> <pointer>`. */
function found(files: Files, options: LintOptions = {}): readonly string[] {
  return lint(sourcesOf(files), { dialects: ['alibaba-cloud'], ...options })
    .findings.filter(({ ruleId }) => BETWEEN.includes(ruleId))
    .map(({ ruleId, level, place }) => `${sourceAt(place).name} ${ruleId} ${level} ${pointerAt(place)}`);
}

const SECOND = '/TunnelOptionsSpecification/1';
const FIRST = '/TunnelOptionsSpecification/0';

/** Another connection of the same gateway, to other networks and peers. */
function south({ master = {}, slave = {}, ...fields }: Parameters<typeof dualConnection>[0] = {}) {
  return dualConnection({
    Name: 'south',
    RemoteSubnet: '10.8.0.0/16',
    master: { CustomerGatewayId: 'cgw-bp1south00001', ...master },
    slave: { CustomerGatewayId: 'cgw-bp1south00002', ...slave },
    ...fields,
  });
}

describe('the two tunnels of one connection', () => {
  it.each([
    ['have networks, and nothing else, in common', dualConnection()],
    [
      'have one key, since they are one way to one site',
      dualConnection({ master: { ike: { Psk: KEY } }, slave: { ike: { Psk: KEY } } }),
    ],
    [
      'lead to one peer, from two addresses, with different keys and parameters',
      dualConnection({
        master: { ike: { Psk: KEY } },
        slave: { CustomerGatewayId: 'cgw-bp1branch0001', ike: { Psk: OTHER_KEY, IkePfs: 'group5' } },
      }),
    ],
    [
      'have one pair of identities and different keys',
      dualConnection({
        master: { ike: { Psk: KEY, LocalId: 'vpc.example.org', RemoteId: 'branch.example.org' } },
        slave: { ike: { Psk: OTHER_KEY, LocalId: 'vpc.example.org', RemoteId: 'branch.example.org' } },
      }),
    ],
    ['say twice which role they have', dualConnection({ slave: { Role: 'master', ike: { IkePfs: 'group5' } } })],
  ])('may %s', (_, body) => {
    expect(found({ 'a.json': body })).toEqual([]);
  });
});

describe('psk-reused', () => {
  it('compares the key of every tunnel with those of other connections', () => {
    const one = dualConnection({ slave: { ike: { Psk: KEY } } });
    const other = south({ slave: { ike: { Psk: KEY } } });
    expect(found({ 'a.json': one, 'b.json': other })).toEqual([
      `b.json psk-reused warning ${SECOND}/TunnelIkeConfig/Psk`,
    ]);
  });

  it('counts connections, not tunnels', () => {
    const both = { master: { ike: { Psk: KEY } }, slave: { ike: { Psk: KEY } } };
    const files = { 'a.json': dualConnection(both), 'b.json': south(both) };
    expect(found(files)).toEqual([`b.json psk-reused warning ${FIRST}/TunnelIkeConfig/Psk`]);
    const [finding] = lint(sourcesOf(files), { dialects: ['alibaba-cloud'] }).findings.filter(
      ({ ruleId }) => ruleId === 'psk-reused',
    );
    expect(finding?.message).toContain('the key is also that of "branch": whoever knows it at one peer');
  });

  it('finds the key of one tunnel at a connection that has but one', () => {
    const single = apsaraConnection({
      Name: 'south',
      RemoteSubnet: '10.8.0.0/16',
      CustomerGatewayId: 'cgw-bp1south00001',
      ike: { Psk: KEY },
    });
    const one = dualConnection({ slave: { ike: { Psk: KEY } } });
    expect(found({ 'a.json': one, 'b.json': single })).toEqual(['b.json psk-reused warning /IkeConfig/Psk']);
  });

  it('lets two gateways that may be the ends of the tunnels share keys, whichever tunnels meet', () => {
    const back = south({
      VpnGatewayId: 'vpn-bp6f5e4d3c2b1a',
      master: { ike: { Psk: OTHER_KEY } },
      slave: { ike: { Psk: KEY } },
    });
    const one = dualConnection({ master: { ike: { Psk: KEY } }, slave: { ike: { Psk: OTHER_KEY } } });
    expect(found({ 'a.json': one, 'b.json': back })).toEqual([]);
    const gateways = [
      { VpnGatewayId: 'vpn-bp1a2b3c4d5e6f', InternetIp: '80.158.1.1', Status: 'active' },
      { VpnGatewayId: 'vpn-bp6f5e4d3c2b1a', InternetIp: '80.158.1.2', Status: 'active' },
    ];
    const peers = customerGateways({ 'cgw-bp1branch0001': '80.158.1.9', 'cgw-bp1branch0002': '80.158.1.2' });
    const all = { 'a.json': one, 'b.json': back, 'c.json': gateways, 'd.json': peers };
    expect(found(all).filter((line) => line.includes('psk-reused'))).toEqual([]);
  });

  it('finds a key at two gateways that lead elsewhere', () => {
    const master = { ike: { Psk: KEY } };
    const back = south({ VpnGatewayId: 'vpn-bp6f5e4d3c2b1a', master });
    const gateway = { VpnGatewayId: 'vpn-bp6f5e4d3c2b1a', InternetIp: '80.158.1.2', Status: 'active' };
    const peers = customerGateways({ 'cgw-bp1branch0001': '80.158.1.9' });
    const files = { 'a.json': dualConnection({ master }), 'b.json': back, 'c.json': gateway, 'd.json': peers };
    expect(found(files).filter((line) => line.includes('psk-reused'))).toEqual([
      `b.json psk-reused warning ${FIRST}/TunnelIkeConfig/Psk`,
    ]);
  });

  it('knows that two gateways with one peer are not the ends of one tunnel', () => {
    const other = south({
      VpnGatewayId: 'vpn-bp6f5e4d3c2b1a',
      master: { CustomerGatewayId: 'cgw-bp1branch0001' },
      slave: { ike: { Psk: KEY } },
    });
    const one = dualConnection({ slave: { ike: { Psk: KEY } } });
    expect(found({ 'a.json': one, 'b.json': other })).toEqual([
      `b.json psk-reused warning ${SECOND}/TunnelIkeConfig/Psk`,
    ]);
  });
});

describe('duplicate-identity', () => {
  const ike = { RemoteId: 'branch.example.org' };

  it('compares the standby tunnels of a gateway with each other', () => {
    const files = { 'a.json': dualConnection({ slave: { ike } }), 'b.json': south({ slave: { ike } }) };
    expect(found(files)).toEqual([`b.json duplicate-identity warning ${SECOND}/TunnelIkeConfig/RemoteId`]);
    const keys = {
      'a.json': dualConnection({ slave: { ike: { ...ike, Psk: KEY } } }),
      'b.json': south({ slave: { ike: { ...ike, Psk: OTHER_KEY } } }),
    };
    expect(found(keys)).toEqual([`b.json duplicate-identity error ${SECOND}/TunnelIkeConfig/RemoteId`]);
  });

  it('does not compare an active tunnel with a standby one, which begins at another address', () => {
    expect(found({ 'a.json': dualConnection({ master: { ike } }), 'b.json': south({ slave: { ike } }) })).toEqual([]);
  });

  it('goes by the role, not by the place in the list', () => {
    const turned = {
      ...south(),
      TunnelOptionsSpecification: [south({ slave: { ike } }), south()].flatMap(
        ({ TunnelOptionsSpecification: list }, index) => (Array.isArray(list) ? [list[1 - index] as unknown] : []),
      ),
    };
    expect(found({ 'a.json': dualConnection({ slave: { ike } }), 'b.json': turned })).toEqual([
      `b.json duplicate-identity warning ${FIRST}/TunnelIkeConfig/RemoteId`,
    ]);
  });

  it('takes a connection of one tunnel to begin where active tunnels do', () => {
    const single = apsaraConnection({
      Name: 'south',
      RemoteSubnet: '10.8.0.0/16',
      CustomerGatewayId: 'cgw-bp1south00001',
      ike,
    });
    expect(found({ 'a.json': dualConnection({ master: { ike } }), 'b.json': single })).toEqual([
      'b.json duplicate-identity warning /IkeConfig/RemoteId',
    ]);
    expect(found({ 'a.json': dualConnection({ slave: { ike } }), 'b.json': single })).toEqual([]);
  });
});

describe('peer-conflict', () => {
  const slave = { CustomerGatewayId: 'cgw-bp1branch0002' };

  it('compares the tunnels of two connections that join the same two addresses', () => {
    const other = south({ slave: { ...slave, ike: { IkePfs: 'group5' } } });
    expect(found({ 'a.json': dualConnection(), 'b.json': other })).toEqual([
      `b.json peer-conflict warning ${SECOND}/TunnelIkeConfig/IkePfs`,
    ]);
    const keys = [
      dualConnection({ slave: { ike: { Psk: KEY } } }),
      south({ slave: { ...slave, ike: { Psk: OTHER_KEY } } }),
    ];
    expect(found({ 'a.json': keys })).toEqual([`a.json peer-conflict warning /1${SECOND}/TunnelIkeConfig/Psk`]);
  });

  it('knows two customer gateways of one address for one peer', () => {
    const peers = customerGateways({ 'cgw-bp1branch0002': '185.22.10.8', 'cgw-bp1south00002': '185.22.10.8' });
    const other = south({ slave: { ike: { IkePfs: 'group5' } } });
    const lines = found({ 'a.json': dualConnection(), 'b.json': other, 'c.json': peers });
    expect(lines.filter((line) => line.includes('peer-conflict'))).toEqual([
      `b.json peer-conflict warning ${SECOND}/TunnelIkeConfig/IkePfs`,
    ]);
  });

  it('says nothing of an active and a standby tunnel to one peer: they begin at two addresses', () => {
    const other = south({ master: { ...slave, ike: { IkePfs: 'group5' } } });
    expect(found({ 'a.json': dualConnection(), 'b.json': other })).toEqual([]);
  });
});

describe('connections with the same networks', () => {
  it('are duplicates once, whichever tunnel leads to the same peer', () => {
    const networks = { RemoteSubnet: '10.9.0.0/16' };
    const slave = { CustomerGatewayId: 'cgw-bp1branch0002' };
    expect(found({ 'a.json': dualConnection(), 'b.json': south({ ...networks, slave }) })).toEqual([
      `b.json duplicate-connection error ${SECOND}/CustomerGatewayId`,
    ]);
    expect(found({ 'a.json': dualConnection(), 'b.json': dualConnection({ Name: 'south' }) })).toEqual([
      `b.json duplicate-connection error ${FIRST}/CustomerGatewayId`,
    ]);
  });

  it('overlap once where no peer is the same', () => {
    expect(found({ 'a.json': dualConnection(), 'b.json': south({ RemoteSubnet: '10.9.0.0/16' }) })).toEqual([
      'b.json overlapping-connections error /RemoteSubnet',
    ]);
  });

  it('may be a request and its exported answer', () => {
    const request = dualConnection({ master: { ike: { Psk: KEY } } });
    expect(found({ 'a.json': request, 'answer.json': dualAnswer(request) })).toEqual([]);
  });
});

describe('unresolved-reference', () => {
  it('looks for the customer gateway of every tunnel', () => {
    const peers = customerGateways({ 'cgw-bp1branch0001': '185.22.10.7' });
    const files = { 'a.json': dualConnection(), 'b.json': peers };
    expect(found(files)).toEqual([`a.json unresolved-reference note ${SECOND}/CustomerGatewayId`]);
    const [finding] = lint(sourcesOf(files), { dialects: ['alibaba-cloud'] }).findings.filter(
      ({ ruleId }) => ruleId === 'unresolved-reference',
    );
    expect(finding?.message).toContain('TunnelOptionsSpecification[1].CustomerGatewayId names cgw-bp1branch0002');
  });
});

describe('connections of one tunnel', () => {
  it('are judged as ever', () => {
    const [one, other] = ['185.22.10.7', '185.22.10.8'].map((peerAddress, index) =>
      zstackConnection({
        name: `site-${index}`,
        peerAddress,
        authKey: KEY,
        remoteId: 'branch.example.org',
        peerCidrs: [`10.${index}.0.0/16`],
      }),
    );
    expect(found({ 'a.json': one ?? {}, 'b.json': other ?? {} })).toEqual([
      'b.json psk-reused warning /params/authKey',
      'b.json duplicate-identity warning /params/remoteId',
    ]);
  });
});
