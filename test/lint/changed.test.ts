import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import type { Finding } from '../../src/model/finding.js';
import { fingerprint } from '../../src/model/fingerprint.js';
import { pointerAt, sourceAt } from '../../src/model/place.js';
import type { Body, Files } from '../workspace/estate.js';
import {
  apsaraConnection,
  IDS,
  otcConnection,
  otcGroups,
  sourcesOf,
  uuid,
  zstackConnection,
} from '../workspace/estate.js';

function changedIn(files: Files, ...changed: readonly string[]): readonly Finding[] {
  return lint(sourcesOf(files), { changed: new Set(changed) }).findings;
}

/** `file#pointer message`. */
function described({ place, message }: Pick<Finding, 'place' | 'message'>): string {
  return `${sourceAt(place).name}#${pointerAt(place)} ${message}`;
}

function ofRule(findings: readonly Finding[], id: string): readonly Finding[] {
  return findings.filter(({ ruleId }) => ruleId === id);
}

describe('a run about changed files', () => {
  const files = {
    'a.json': zstackConnection({ name: 'a', ikeDhGroup: 2 }),
    'b.json': zstackConnection({ name: 'b', ikeDhGroup: 2, peerAddress: '185.22.10.8', peerCidrs: ['10.8.0.0/16'] }),
  };

  it('reports what stands in them, and counts that alone', () => {
    const { findings, summary } = lint(sourcesOf(files), { changed: new Set(['b.json']) });
    expect(new Set(findings.map(({ place }) => sourceAt(place).name))).toEqual(new Set(['b.json']));
    expect(summary).toMatchObject({ files: 2, errors: findings.filter(({ level }) => level === 'error').length });
  });

  it('reports nothing where nothing of the run has changed', () => {
    expect(changedIn(files, 'README.md')).toEqual([]);
  });

  it('leaves a finding with both ends in other files out', () => {
    const twice = { ...files, 'c.json': zstackConnection({ name: 'c' }) };
    expect(ofRule(changedIn(twice, 'b.json'), 'duplicate-connection')).toEqual([]);
  });
});

describe('a fault between a changed file and another', () => {
  const pairs: readonly (readonly [ruleId: string, first: Files[string], second: Files[string]])[] = [
    ['duplicate-connection', zstackConnection({ name: 'a' }), zstackConnection({ name: 'b' })],
    ['duplicate-identity', otcConnection({ name: 'a' }), otcConnection({ name: 'b', peer_address: '185.22.10.8' })],
    [
      'peer-conflict',
      apsaraConnection({ Name: 'a' }),
      apsaraConnection({ Name: 'b', RemoteSubnet: '10.7.0.0/16', ike: { IkePfs: 'group5' } }),
    ],
    [
      'peer-conflict',
      apsaraConnection({ Name: 'a', ike: { Psk: 'k3Wq-8vZt_Lm4x' } }),
      apsaraConnection({ Name: 'b', RemoteSubnet: '10.7.0.0/16', ike: { Psk: 'Zt8v-k3Wq_Lm4x' } }),
    ],
    [
      'overlapping-connections',
      apsaraConnection({ Name: 'a' }),
      apsaraConnection({ Name: 'b', CustomerGatewayId: 'cgw-2', RemoteSubnet: '10.9.4.0/24' }),
    ],
    [
      'overlapping-connections',
      apsaraConnection({ Name: 'a' }),
      apsaraConnection({ Name: 'b', CustomerGatewayId: 'cgw-2' }),
    ],
    [
      'psk-reused',
      zstackConnection({ name: 'a', authKey: 'k3Wq-8vZt_Lm4x' }),
      zstackConnection({ name: 'b', authKey: 'k3Wq-8vZt_Lm4x', peerAddress: '185.22.10.8' }),
    ],
    [
      'active-standby-mismatch',
      otcConnection({ name: 'a' }),
      otcConnection({ name: 'b', peer_address: '185.22.10.8', peer_id: '185.22.10.8', local_ep_group_id: uuid(9) }),
    ],
  ];

  it.each(pairs)('is reported at the changed end: %s', (ruleId, first, second) => {
    const both = { 'one.json': first, 'two.json': second };
    const all = ofRule(lint(sourcesOf(both)).findings, ruleId);
    expect(all).toHaveLength(1);
    for (const changed of ['one.json', 'two.json']) {
      const [finding, ...others] = ofRule(changedIn(both, changed), ruleId);
      expect(others).toEqual([]);
      expect(finding && sourceAt(finding.place).name).toBe(changed);
      expect(finding?.message).toContain(changed === 'one.json' ? '"b"' : '"a"');
      expect(finding?.related.map(({ place }) => sourceAt(place).name)).not.toContain(changed);
      const prints = [...all, ...(finding ? [finding] : [])].map(
        ({ identity }) => identity && fingerprint(ruleId, identity),
      );
      expect(new Set(prints).size).toBe(1);
    }
  });

  it('has one place for many partners', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `${index}.json`,
        zstackConnection({ name: String.fromCharCode(97 + index) }),
      ]),
    );
    expect(ofRule(changedIn(many, '0.json'), 'duplicate-connection').map(described)).toEqual([
      '0.json#/params/peerAddress "b" already connects gateway cefa2f4e56ef33e496ccbb5879850f76 to peer 185.22.10.7: the API refuses a second connection between them',
    ]);
  });

  it('is not hidden behind a wider partner that has not changed', () => {
    const hub = apsaraConnection({ Name: 'hub', LocalSubnet: '10.1.1.0/24', RemoteSubnet: '10.0.0.0/8' });
    const site = (name: string, network: string) =>
      apsaraConnection({ Name: name, CustomerGatewayId: `cgw-${name}`, RemoteSubnet: network });
    const estate = { 'hub.json': hub, 'a.json': site('a', '10.8.0.0/16'), 'b.json': site('b', '10.9.0.0/16') };
    const all = ofRule(lint(sourcesOf(estate)).findings, 'overlapping-connections').map(described);
    expect(all).toEqual([
      'hub.json#/RemoteSubnet 10.0.0.0/8 meets 10.8.0.0/16 of "a" at the same gateway, for local networks that meet too, and 1 more',
    ]);
    expect(ofRule(changedIn(estate, 'b.json'), 'overlapping-connections').map(described)).toEqual([
      'b.json#/RemoteSubnet 10.9.0.0/16 meets 10.0.0.0/8 of "hub" at the same gateway, for local networks that meet too',
    ]);
  });
});

describe('a fault that a change of a group causes', () => {
  const connections = {
    'a.json': otcConnection({ name: 'a' }),
    'b.json': otcConnection({
      name: 'b',
      peer_address: '185.22.10.8',
      peer_id: '185.22.10.8',
      peer_ep_group_id: uuid(0x55),
    }),
  };

  it('is reported at the network that overlaps', () => {
    const groups = {
      'group-a.json': otcGroups({ id: IDS.peer, name: 'sites-a', type: 'cidr', endpoints: ['10.9.0.0/16'] }),
      'group-b.json': otcGroups({
        id: uuid(0x55),
        name: 'sites-b',
        type: 'cidr',
        endpoints: ['10.7.0.0/16', '10.9.4.0/24'],
      }),
    };
    expect(
      ofRule(changedIn({ ...connections, ...groups }, 'group-b.json'), 'overlapping-connections').map(described),
    ).toEqual([
      'group-b.json#/endpoint_groups/0/endpoints/1 a network of "b": 10.9.4.0/24 meets 10.9.0.0/16 of "a" at the same gateway, for local networks that meet too',
    ]);
  });

  it('is reported at the type that does not fit', () => {
    const groups = {
      'groups.json': otcGroups({ id: IDS.peer, name: 'sites', type: 'subnet', endpoints: [IDS.subnet] }),
    };
    expect(
      ofRule(changedIn({ 'a.json': connections['a.json'], ...groups }, 'groups.json'), 'endpoint-group-type').map(
        described,
      ),
    ).toEqual([
      'groups.json#/endpoint_groups/0/type "a" names this group of type subnet as its peer_ep_group_id: the peer side takes a group of type cidr',
    ]);
  });

  it('names an update by its name, where it has one', () => {
    const groups = otcGroups({ id: IDS.peer, name: 'sites', type: 'subnet', endpoints: [IDS.subnet] });
    const inGroups = (fields: Body): readonly string[] => {
      const update = {
        method: 'PUT',
        path: `/v2.0/vpn/ipsec-site-connections/${uuid(0x100)}`,
        body: { ipsec_site_connection: { ...fields, peer_ep_group_id: IDS.peer } },
      };
      const findings = changedIn({ 'update.json': update, 'groups.json': groups }, 'groups.json');
      return ofRule(findings, 'endpoint-group-type').map(({ message }) => message);
    };
    const rest = 'names this group of type subnet as its peer_ep_group_id: the peer side takes a group of type cidr';
    expect(inGroups({})).toEqual([`an update ${rest}`]);
    expect(inGroups({ name: 'branch' })).toEqual([`the update of "branch" ${rest}`]);
  });
});
