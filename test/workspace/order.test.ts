import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { baselineOf, baselineText } from '../../src/config/baseline.js';
import type { LintOptions } from '../../src/library/lint.js';
import { lint } from '../../src/library/lint.js';
import { fingerprint } from '../../src/model/fingerprint.js';
import { Source } from '../../src/model/source.js';
import { locate } from '../../src/report/located.js';
import type { Body } from './estate.js';
import {
  apsaraConnection,
  dualAnswer,
  dualConnection,
  otcAnswer,
  otcConnection,
  otcGroups,
  uuid,
  zstackConnection,
} from './estate.js';

/** Few values for everything, so that bodies are in conflict with each other. */
const name = fc.constantFrom(undefined, 'north', 'south', 'west');
const peer = fc.constantFrom('185.22.10.7', '185.22.10.8', '${PEER}');
const key = fc.constantFrom('${VPN_PSK}', 'k3Wq-8vZt_Lm4xT9bKe2sYd6h', 'p0Rn-1cXu_Jd7yV5gHa3fQz8w');
const cidrs = fc.subarray(['10.9.0.0/16', '10.9.4.0/24', '10.9.4.0/25', '10.8.0.0/16', '${CIDR}'], { minLength: 1 });
const hex = fc.constantFrom('a', 'b').map((digit) => digit.repeat(32));
const group = fc.integer({ min: 4, max: 7 }).map(uuid);

const otc = fc
  .record({
    name,
    psk: key,
    peer_address: peer,
    peer_id: fc.constantFrom('185.22.10.7', 'branch.example.org'),
    vpnservice_id: fc.constantFrom(uuid(1), uuid(0x11)),
    local_ep_group_id: group,
    peer_ep_group_id: group,
  })
  .map(otcConnection);
const groups = fc
  .array(fc.record({ id: group, name, type: fc.constant('cidr'), endpoints: cidrs }), { maxLength: 3 })
  .map((list) => otcGroups(...list));
const zstack = fc
  .record({ name, vipUuid: hex, l3NetworkUuid: hex, peerAddress: peer, authKey: key, peerCidrs: cidrs })
  .map(zstackConnection);
const apsara = fc
  .record({
    Name: name,
    VpnGatewayId: fc.constantFrom('vpn-bp1a2b3c4d5e6f', 'vpn-bp6f5e4d3c2b1a'),
    CustomerGatewayId: fc.constantFrom('cgw-bp1branch0001', 'cgw-bp1branch0002'),
    RemoteSubnet: cidrs.map((list) => list.join(',')),
    ike: fc.record({ Psk: key, IkePfs: fc.constantFrom('group14', 'group5') }),
  })
  .map(apsaraConnection);
const answer = fc.record({ id: fc.constantFrom(uuid(0x101), uuid(0x102)), name, peer_address: peer }).map(otcAnswer);
const body: fc.Arbitrary<Body> = fc.oneof(otc, otc, zstack, apsara, groups, answer);

const tunnel = fc.record({
  CustomerGatewayId: fc.constantFrom('cgw-bp1branch0001', 'cgw-bp1branch0002', '${PEER}'),
  Role: fc.constantFrom('master', 'slave', undefined),
  ike: fc.record({
    Psk: key,
    RemoteId: fc.constantFrom(undefined, 'branch.example.org'),
    IkePfs: fc.constantFrom('group14', 'group5'),
  }),
});
const dual = fc
  .record({ Name: name, RemoteSubnet: cidrs.map((list) => list.join(',')), master: tunnel, slave: tunnel })
  .map(dualConnection);

type Writer = (bodies: readonly Body[]) => { readonly ending: string; readonly text: string };

const WRITERS: readonly Writer[] = [
  (bodies) => ({ ending: '.json', text: `${JSON.stringify(bodies, null, 2)}\n` }),
  (bodies) => ({ ending: '.jsonl', text: bodies.map((value) => `${JSON.stringify(value)}\n`).join('') }),
  (bodies) => ({ ending: '.yaml', text: bodies.map((value) => `---\n${stringify(value)}`).join('') }),
];

function filesOf(one: fc.Arbitrary<Body>) {
  const file = fc
    .tuple(fc.array(one, { minLength: 1, maxLength: 3 }), fc.constantFrom(...WRITERS))
    .map(([bodies, write]) => write(bodies));
  return fc.array(file, { minLength: 1, maxLength: 5 });
}

const files = filesOf(body);

/** All that a run says but where its files lie and which lines they have, and the baseline that it would write. */
function saidOf(sources: readonly Source[], options: LintOptions = {}): readonly string[] {
  const report = lint(sources, options);
  const said = locate(report)
    .findings.map(({ ruleId, level, message, related, identity }) => {
      const places = related.map((place) => place.message);
      return JSON.stringify([ruleId, level, message, places, fingerprint(ruleId, identity)]);
    })
    .sort();
  return [...said, ...baselineText(baselineOf(report), { name: 'ipsec-lint', version: '0' })];
}

function named(list: readonly { readonly ending: string; readonly text: string }[], prefix: string): Source[] {
  return list.map(({ ending, text }, index) => new Source(`${prefix}${index}${ending}`, text));
}

describe('a run says the same', () => {
  it('in whichever order the files are read, and whatever they are called', () => {
    fc.assert(
      fc.property(
        files.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(saidOf(named(shuffled, 'sites/'))).toEqual(saidOf(named(list, 'a')));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of connections with two tunnels too', () => {
    const options: LintOptions = { dialects: ['alibaba-cloud'] };
    fc.assert(
      fc.property(
        filesOf(fc.oneof(dual, dual, dual.map(dualAnswer), apsara)).chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(saidOf(named(shuffled, 'sites/'), options)).toEqual(saidOf(named(list, 'a'), options));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of one connection that stands twice, its first tunnel with another role, and in parts', () => {
    const options: LintOptions = { dialects: ['alibaba-cloud'] };
    const shared = 'p0Rn-1cXu_Jd7yV5gHa3fQz8w';
    const north = (Role: string | undefined): Body => ({
      VpnConnectionId: 'vco-bp1a2b3c4d5e6f',
      Status: 'ipsec_sa_established',
      Name: 'north',
      VpnGatewayId: 'vpn-bp1a2b3c4d5e6f',
      LocalSubnet: '10.1.0.0/16',
      RemoteSubnet: '10.9.0.0/16,${CIDR}',
      TunnelOptionsSpecification: {
        TunnelOptions: [
          { Role, CustomerGatewayId: 'cgw-bp1branch0001', TunnelIkeConfig: { Psk: 'k3Wq-8vZt_Lm4xT9bKe2sYd6h' } },
          { Role: 'master', TunnelIkeConfig: { Psk: shared } },
        ],
      },
    });
    const part = dualAnswer({ TunnelOptionsSpecification: [null, { Role: 'master' }] });
    const south = { CustomerGatewayId: 'cgw-bp1branch0001', IkeConfig: JSON.stringify({ Psk: shared }) };
    const list = [[north('master')], [part, south, north(undefined)]].map((bodies) => ({
      ending: '.json',
      text: JSON.stringify(bodies),
    }));
    expect(saidOf(named(list.toReversed(), 'a'), options)).toEqual(saidOf(named(list, 'a'), options));
  });

  it('when blank lines come in', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 3 }), (list, count) => {
        const spaced = list.map(({ ending, text }) => ({
          ending,
          text: text.replaceAll('\n', '\n'.repeat(count + 1)),
        }));
        expect(saidOf(named(spaced, 'a'))).toEqual(saidOf(named(list, 'a')));
      }),
      { numRuns: 60 },
    );
  });
});
