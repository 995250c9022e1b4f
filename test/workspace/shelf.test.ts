import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatBlock } from '../../src/model/address.js';
import { dialectsOf } from '../../src/model/api.js';
import type { TextPlace } from '../../src/model/place.js';
import { Secret } from '../../src/model/secret.js';
import { Source } from '../../src/model/source.js';
import type { ConnectionFacts, Fact, Networks, TunnelFacts } from '../../src/model/workspace.js';
import { readResources } from '../../src/parsers/api/read.js';
import { readSource } from '../../src/parsers/text/read.js';
import { factsOf } from '../../src/workspace/facts.js';
import { KeptConnection, unfolded } from '../../src/workspace/kept-connection.js';
import { Shelf } from '../../src/workspace/shelf.js';
import type { Files } from './estate.js';
import { apsaraConnection, dualConnection, otcConnection, workspaceOf } from './estate.js';

function told({ source, index, range, pointer, outside }: TextPlace): unknown {
  return { file: source.name, index, range, pointer, outside };
}

/** Tells keys apart. */
function sum(key: string): number {
  return Buffer.from(key).reduce((before, byte) => (31 * before + byte) % 1_000_000_007, 7);
}

function fact(given: Fact<string | Secret> | null): unknown {
  if (given === null) return null;
  const { value, place } = given;
  const text = value instanceof Secret ? value.measure(sum) : value;
  return { text, at: told(place) };
}

function networks(given: Networks | null): unknown {
  if (given === null) return null;
  const entries = given.entries.map(({ value, place }) => ({ block: formatBlock(value), at: told(place) }));
  return { entries, complete: given.complete };
}

function tunnel({ role, peer, peerAddress, ownAddresses, localId, remoteId, psk, ike }: TunnelFacts): unknown {
  return {
    role,
    peer: fact(peer),
    peerAddress,
    ownAddresses,
    ids: [fact(localId), fact(remoteId)],
    psk: fact(psk),
    ike: ike.map((each) => ({ field: each.field, ...(fact(each) as object) })),
  };
}

/** All that is known of a connection, in values that compare. */
function all(facts: ConnectionFacts): unknown {
  const { kind, api, dialect, estate, id, name, identity, place, references } = facts;
  return {
    common: { kind, api, dialect, estate, id, name, identity, at: told(place) },
    references: references.map((each) => ({ field: each.field, kinds: each.kinds, ...(fact(each) as object) })),
    ends: [fact(facts.gateway), fact(facts.peerGroup), facts.localGroups.map(fact)],
    networks: [networks(facts.local), networks(facts.remote)],
    tunnels: [facts, ...facts.furtherTunnels].map(tunnel),
  };
}

/** The connections in a text. */
function connectionsIn(name: string, text: string, estate: string | null = null): ConnectionFacts[] {
  const found: ConnectionFacts[] = [];
  let ordinal = 0;
  const dialects = dialectsOf(text.includes('TunnelOptionsSpecification') ? ['alibaba-cloud'] : []);
  for (const document of readSource(new Source(name, text)).documents) {
    for (const resource of readResources(document, { api: null, dialects }).resources) {
      const facts = factsOf(resource, ++ordinal, estate);
      if (facts?.kind === 'connection') found.push(facts);
    }
  }
  return found;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.(?:json|jsonl|ya?ml|sh|http)$/u.test(path) && statSync(path).isFile());
}

function kept(text: string, name = 'a.json', estate: string | null = null): KeptConnection {
  const shelf = new Shelf();
  const [first] = connectionsIn(name, text, estate).map((facts) => shelf.put(facts));
  if (!(first instanceof KeptConnection)) throw new Error('it is kept as it was');
  return first;
}

describe('a connection on the shelf', () => {
  it('says what it said before, for every connection of the fixtures', () => {
    const shelf = new Shelf();
    const pairs = [...filesBelow('fixtures'), ...filesBelow('examples')].flatMap((path) => {
      return connectionsIn(path, readFileSync(path, 'utf8')).map((facts) => [facts, shelf.put(facts)] as const);
    });
    for (const [facts, other] of pairs) {
      expect(all(other)).toEqual(all(facts));
      expect(all({ ...unfolded(other) })).toEqual(all(facts));
    }
    const rows = pairs.filter(([, other]) => other instanceof KeptConnection);
    expect(rows.length).toBeGreaterThan(0.8 * pairs.length);
    expect(rows.length).toBeGreaterThan(500);
  });

  it.each([
    ['escapes', 'a.json', JSON.stringify(otcConnection({ name: 'é', peer_id: 'x' })).replace('"x"', '"\\u0078"')],
    [
      'no quotes',
      'a.yaml',
      'ipsec_site_connection: {name: a, vpnservice_id: s, peer_address: 185.22.10.7, psk: 12345678}',
    ],
    [
      'neither name nor id',
      'a.json',
      '{"params": {"peerAddress": "185.22.10.7", "vipUuid": "v", "peerCidrs": ["10.0.0.0/8"]}}',
    ],
    ['an address in another spelling', 'a.json', JSON.stringify(otcConnection({ peer_address: '2001:DB8:0::7' }))],
    ['a comma list', 'a.json', JSON.stringify(apsaraConnection())],
    ['networks of IPv6', 'a.json', JSON.stringify(apsaraConnection({ RemoteSubnet: '2001:db8::/32,10.0.0.0/8' }))],
    ['host bits', 'a.json', JSON.stringify(apsaraConnection({ RemoteSubnet: '10.0.0.1/8' }))],
    [
      'a name far from the beginning',
      'a.json',
      JSON.stringify({ params: { d: 'x'.repeat(5000), name: 'n', peerAddress: '185.22.10.7', vipUuid: 'v' } }),
    ],
    ['lines', 'a.jsonl', `{"a": 1}\n${JSON.stringify(otcConnection())}\n`],
  ])('is the same with %s', (_, name, text) => {
    const [facts] = connectionsIn(name, text, 'production');
    if (facts === undefined) throw new Error('no connection');
    expect(all(kept(text, name, 'production'))).toEqual(all(facts));
  });

  it.each([
    ['several tunnels', JSON.stringify(dualConnection({ master: {}, slave: {} }))],
    ['a key with escapes', JSON.stringify(otcConnection({ psk: 'k3Wq-8"vZt_Lm4xT9bKe' }))],
  ])('stays as it is with %s', (_, text) => {
    const facts = connectionsIn('a.json', text);
    expect(facts).toHaveLength(1);
    expect(facts.map((each) => new Shelf().put(each))).toEqual(facts);
  });

  it('stays as it is with a low MTU, for which rows have no cell', () => {
    const connection = otcConnection({ mtu: 1000 });
    const { connections } = workspaceOf({ 'a.json': connection }, {}, () => null, ['openstack'], 1);
    expect(connections.map(({ lowMtu }) => lowMtu?.value)).toEqual([1000]);
  });

  it('is written as JSON with places like those that a report pins', () => {
    const { place } = kept(JSON.stringify(otcConnection()));
    const { kind, index, range, pointer } = place;
    expect(JSON.parse(JSON.stringify(place))).toEqual({ kind, source: { name: 'a.json' }, index, range, pointer });
  });

  it('shows no key', () => {
    const key = 'k3Wq-8vZt_Lm4xT9bKe2sYd6h';
    const connection = kept(JSON.stringify(otcConnection({ psk: key })));
    expect(connection.psk?.value.length).toBe(key.length);
    for (const shown of [connection, connection.unfolded(), connection.psk]) {
      expect(JSON.stringify(shown) + inspect(shown, { depth: 9, showHidden: true, getters: true })).not.toContain(key);
    }
  });

  it('holds as many connections, and as many networks of one, as there are', () => {
    const shelf = new Shelf();
    const many = Array.from(
      { length: 150_000 },
      (_, index) => `${String(1 + (index >> 16))}.${String((index >> 8) & 255)}.${String(index & 255)}.0/24`,
    );
    const wide = connectionsIn('wide.json', JSON.stringify(apsaraConnection({ RemoteSubnet: many.join(',') })));
    const text = JSON.stringify(otcConnection());
    const facts = Array.from({ length: 3000 }, (_, index) =>
      index === 7 ? wide : connectionsIn(`${String(index)}.json`, text),
    ).flat();
    const rows = facts.map((each) => shelf.put(each));
    expect(rows.every((each) => each instanceof KeptConnection)).toBe(true);
    expect(rows[7]?.remote?.entries.length).toBe(150_000);
    expect(rows.map(all)).toEqual(facts.map(all));
  });
});

describe('a workspace of rows', () => {
  const files: Files = {
    'request.json': otcConnection({ name: 'a' }),
    'answer.json': {
      ipsec_site_connections: [
        { ...asAnswer('a'), id: 'c1' },
        { ...asAnswer('b'), id: 'c2' },
      ],
    },
    'copy.yaml': otcConnection({ name: 'a' }),
    'apsara.json': apsaraConnection(),
    'gateways.json': { VpnGatewayId: 'vpn-bp1a2b3c4d5e6f', InternetIp: '80.158.1.1', Status: 'active' },
  };

  function asAnswer(name: string): object {
    return { ...(otcConnection({ name })['ipsec_site_connection'] as object), status: 'ACTIVE' };
  }

  it.each([1, 3])('is that of the same connections as they are, from resource %i on', (many) => {
    const plain = workspaceOf(files, { standby: [['a', 'b']] });
    const rows = workspaceOf(files, { standby: [['a', 'b']] }, () => null, [], many);
    expect(rows.connections.some((each) => each instanceof KeptConnection)).toBe(true);
    expect(rows.connections.map(all)).toEqual(plain.connections.map(all));
    expect(rows.standby.map((pair) => pair.map(all))).toEqual(plain.standby.map((pair) => pair.map(all)));
    expect(rows.standby).toHaveLength(1);
  });
});
