import { describe, expect, it } from 'vitest';
import type { LintOptions } from '../../src/library/lint.js';
import { lint } from '../../src/library/lint.js';
import { Linter } from '../../src/lint/linter.js';
import type { Finding } from '../../src/model/finding.js';
import { fingerprint } from '../../src/model/fingerprint.js';
import { pointerAt, sourceAt } from '../../src/model/place.js';
import { readSource } from '../../src/parsers/text/read.js';
import type { Body, Files } from '../workspace/estate.js';
import { customerGateways, dualConnection, sourcesOf, zstackConnection } from '../workspace/estate.js';

const HQ = '185.22.10.5';
const BRANCH = '185.22.10.7';
const VIP = 'cefa2f4e56ef33e496ccbb5879850f76';

/** What a ZStack connection names, so that its own address is known. */
const ANSWERS: readonly Body[] = [{ inventories: [{ uuid: VIP, ip: HQ, l3NetworkUuid: '1'.repeat(32) }] }];

const ALGORITHMS: Body = {
  ikeAuthAlgorithm: 'sha256',
  ikeEncryptionAlgorithm: 'aes-256',
  policyAuthAlgorithm: 'sha256',
  policyEncryptionAlgorithm: 'aes-256',
};

function zstack(fields: Body = {}): Body {
  return zstackConnection({ name: 'hq', peerAddress: BRANCH, ...ALGORITHMS, ...fields });
}

interface PeerParts {
  readonly [field: string]: unknown;
  readonly ike?: object;
  readonly auth?: object;
  readonly child?: object;
}

/** The other end of the connection, equal in everything. */
function peer({ ike, auth, child, ...fields }: PeerParts = {}): Body {
  return {
    peer: {
      name: 'branch',
      localAddress: BRANCH,
      peerAddress: HQ,
      ike: { version: 2, proposals: ['aes256-sha256-ecp256'], lifetime: 86_400, ...ike },
      auth: { psk: '${VPN_PSK}', ...auth },
      child: {
        proposals: ['aes256-sha256-ecp256'],
        localSelectors: ['10.9.0.0/16'],
        remoteSelectors: ['10.1.0.0/16'],
        ...child,
      },
      ...fields,
    },
  };
}

function found(files: Files, options: LintOptions = {}): readonly Finding[] {
  return lint(sourcesOf(files), options).findings.filter(({ ruleId }) => ruleId.startsWith('tunnel-'));
}

function described({ ruleId, place }: Finding): string {
  return `${ruleId} ${sourceAt(place).name}#${pointerAt(place)}`;
}

const OTHER_GROUP = { ike: { proposals: ['aes256-sha256-modp2048'] } };

describe('a run that holds both ends of a tunnel', () => {
  it('says what keeps them apart, on the body, with the other end beside it', () => {
    const files = { 'branch.json': peer(OTHER_GROUP), 'hq.json': zstack(), 'answers.json': ANSWERS };
    const [finding, ...others] = found(files);
    expect(others).toEqual([]);
    expect(finding && described(finding)).toBe('tunnel-ike-proposal hq.json#/params/ikeDhGroup');
    expect(finding?.related.map(({ place }) => `${sourceAt(place).name}#${pointerAt(place)}`)).toEqual([
      'branch.json#/peer/ike/proposals/0',
    ]);
    expect(finding?.related[0]?.message).toBe('MODP_2048 in branch');
  });

  it('stands on the other end where only that one has changed', () => {
    const files = { 'branch.json': peer(OTHER_GROUP), 'hq.json': zstack(), 'answers.json': ANSWERS };
    const [finding] = found(files, { changed: new Set(['branch.json']) });
    expect(finding && described(finding)).toBe('tunnel-ike-proposal branch.json#/peer/ike/proposals/0');
    expect(finding?.message).toContain('hq offers DH group ECP_256');
    expect(finding?.related.map(({ place }) => sourceAt(place).name)).toEqual(['hq.json']);
  });

  it('keeps its fingerprint when files are renamed and documents move', () => {
    const one = found({ 'hq.json': zstack(), 'branch.json': peer(OTHER_GROUP), 'answers.json': ANSWERS });
    const two = found({ 'all.json': [...ANSWERS, zstack({ ikeDhGroup: 19 }), peer(OTHER_GROUP)] });
    const prints = [one, two].map((findings) =>
      findings.map(({ ruleId, identity }) => identity && fingerprint(ruleId, identity)),
    );
    expect(prints[0]).toHaveLength(1);
    expect(prints[1]).toEqual(prints[0]);
  });

  it('says nothing where an address is not known', () => {
    expect(found({ 'hq.json': zstack(), 'branch.json': peer(OTHER_GROUP) })).toEqual([]);
  });

  it('knows the active of two tunnels by its address, and nothing of the standby tunnel', () => {
    const ike = { IkeEncAlg: 'aes256', IkePfs: 'group14' };
    const hq = dualConnection({ Name: 'hq', master: { ike }, slave: { CustomerGatewayId: 'cgw-bp1branch0001', ike } });
    const files = {
      'hq.json': hq,
      'branch.json': peer(),
      'gateway.json': { VpnGatewayId: 'vpn-bp1a2b3c4d5e6f', InternetIp: HQ, Status: 'active' },
      'peers.json': customerGateways({ 'cgw-bp1branch0001': BRANCH }),
    };
    const [finding, ...others] = found(files, { dialects: ['alibaba-cloud'] });
    expect(others.filter(({ ruleId }) => ruleId === 'tunnel-ike-proposal')).toEqual([]);
    expect(finding && described(finding)).toBe(
      'tunnel-ike-proposal hq.json#/TunnelOptionsSpecification/0/TunnelIkeConfig/IkePfs',
    );
  });

  it('pairs both tunnels of a gateway that has two with their other ends, by its two addresses', () => {
    const ike = { IkeEncAlg: 'aes256', IkePfs: 'group14' };
    const files = {
      'hq.json': dualConnection({ Name: 'hq', master: { ike }, slave: { ike } }),
      'one.json': peer({ name: 'one' }),
      'two.json': peer({ name: 'two', localAddress: '185.22.10.8', peerAddress: '185.22.10.6' }),
      'gateway.json': {
        VpnGatewayId: 'vpn-bp1a2b3c4d5e6f',
        InternetIp: HQ,
        DisasterRecoveryInternetIp: '185.22.10.6',
        Status: 'active',
      },
      'peers.json': customerGateways({ 'cgw-bp1branch0001': BRANCH, 'cgw-bp1branch0002': '185.22.10.8' }),
    };
    const findings = found(files, { dialects: ['alibaba-cloud'] });
    const proposals = findings.filter(({ ruleId }) => ruleId === 'tunnel-ike-proposal');
    expect(proposals.map((finding) => [described(finding), finding.related[0]?.message])).toEqual([
      ['tunnel-ike-proposal hq.json#/TunnelOptionsSpecification/0/TunnelIkeConfig/IkePfs', 'ECP_256 in one'],
      ['tunnel-ike-proposal hq.json#/TunnelOptionsSpecification/1/TunnelIkeConfig/IkePfs', 'ECP_256 in two'],
    ]);
  });

  it('says nothing of two ends in different estates', () => {
    const files = { 'a/hq.json': zstack(), 'a/answers.json': ANSWERS, 'b/branch.json': peer(OTHER_GROUP) };
    expect(found(files)).toHaveLength(1);
    expect(found(files, { estateOf: (file) => file.slice(0, 1) })).toEqual([]);
  });

  it('says nothing twice of a request whose answer is there too', () => {
    const answer = {
      inventories: [{ uuid: 'f'.repeat(32), state: 'Enabled', status: 'Connected', ...zstackFieldsOf(zstack()) }],
    };
    const files = {
      'hq.json': zstack(),
      'exported.json': answer,
      'answers.json': ANSWERS,
      'branch.json': peer(OTHER_GROUP),
    };
    expect(found(files)).toHaveLength(1);
  });

  it('tells several connections between two gateways apart by their networks', () => {
    const second = { localSelectors: ['10.8.0.0/16'] };
    const files = {
      'hq.jsonl': [zstack(), zstack({ name: 'hq-2', peerCidrs: ['10.8.0.0/16'] })]
        .map((body) => JSON.stringify(body))
        .join('\n'),
      'answers.json': ANSWERS,
      'branches.json': [peer(), peer({ name: 'branch-2', child: second })],
    };
    expect(found(files).map(described)).toEqual([]);
    const apart = {
      ...files,
      'branches.json': [peer(), peer({ name: 'branch-2', child: { localSelectors: ['10.7.0.0/16'] } })],
    };
    expect(found(apart).map(({ message }) => message)).toEqual([
      expect.stringContaining('remote networks of hq-2, 10.8.0.0/16'),
    ]);
  });

  it('is told of a peer document what the rules of shape say', () => {
    const { findings, summary, skipped } = lint(sourcesOf({ 'branch.json': peer({ ike: { proposels: [] } }) }));
    expect(findings.map(described)).toEqual(['unknown-field branch.json#/peer/ike/proposels']);
    expect([summary.recognised, skipped]).toEqual([1, []]);
  });

  it('leaves foreign documents with a key peer alone', () => {
    const { findings, summary } = lint(sourcesOf({ 'bgp.json': { peer: { asn: 64512 } }, 'chat.json': { peer: 'x' } }));
    expect([findings, summary.recognised]).toEqual([[], 0]);
  });

  it('shows no key of a peer document', () => {
    const key = 'Canary-Key-0815-Quoz';
    const files = {
      'hq.json': zstack({ authKey: 'Another-Key-4711-Zork' }),
      'answers.json': ANSWERS,
      'b.json': peer({ name: key, auth: { psk: key } }),
    };
    const { findings, redactor } = lint(sourcesOf(files));
    const texts = findings.flatMap(({ message, related }) => [message, ...related.map((place) => place.message)]);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('tunnel-authentication');
    expect(texts.map((text) => redactor.mask(text)).filter((text) => text.includes(key))).toEqual([]);
  });
});

function zstackFieldsOf(body: Body): Body {
  const { params } = body;
  return typeof params === 'object' && params !== null ? { ...params } : {};
}

describe('a run without the other end', () => {
  it.each<[string, Files, boolean]>([
    ['one connection', { 'hq.json': zstack(), 'answers.json': ANSWERS }, false],
    [
      'two connections to other places',
      { 'a.json': zstack(), 'b.json': zstack({ peerAddress: '185.22.10.9' }), 'answers.json': ANSWERS },
      false,
    ],
    ['a peer document', { 'hq.json': zstack(), 'branch.json': peer() }, true],
  ])('needs the simulator for %s only where it may be there', (_, files, mayHold) => {
    const linter = new Linter({});
    for (const source of sourcesOf(files)) linter.read(source, readSource);
    expect(linter.mayHoldTunnels).toBe(mayHold);
  });

  it('needs none where the rules about tunnels are off', () => {
    const { rules } = lint([]);
    const off = rules.filter(({ group }) => group === 'tunnel').map(({ id }) => [id, 'off'] as const);
    const linter = new Linter({ rules: new Map(off) });
    for (const source of sourcesOf({ 'branch.json': peer() })) linter.read(source, readSource);
    expect([off.length > 0, linter.mayHoldTunnels]).toEqual([true, false]);
  });
});
