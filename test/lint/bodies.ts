import fc from 'fast-check';
import { stringify } from 'yaml';
import { Source } from '../../src/model/source.js';

const algorithm = fc.constantFrom(
  'md5',
  'sha1',
  'sha256',
  'sha2-256',
  'SHA512',
  'des',
  '3des',
  'aes-128',
  'aes256',
  'group2',
  'dh-group14',
);
const address = fc.constantFrom('203.0.113.7', '10.1.2.3', '300.1.1.1', 'vpn.example.org', '2001:db8::1', ' 10.0.0.1');
const cidr = fc.constantFrom(
  '10.0.0.0/8',
  '10.1.0.0/16',
  '10.1.2.3/16',
  '0.0.0.0/0',
  '192.0.2.0/24',
  '10.1.0.0',
  '2001:db8::/32',
  '10.01.0.0/16',
  '${CIDR}',
);
const uuid = fc.constantFrom('cefa2f4e56ef33e496ccbb5879850f76', 'e6e23d0c-9519-4d52-8ea4-5b1f96d857b1', 'x', '${ID}');
const anything = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.json().map((text): unknown => JSON.parse(text)),
);

/** Mostly sensible values, now and then anything at all. */
function field(sensible: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: sensible, weight: 6 }, { arbitrary: anything, weight: 1 });
}

function someOf(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(fields, { requiredKeys: [] });
}

function zstack(key: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({
    params: someOf({
      name: field(fc.constant('site')),
      vipUuid: field(uuid),
      peerAddress: field(address),
      authMode: field(fc.constantFrom('psk', 'certs')),
      authKey: key,
      peerCidrs: field(fc.array(cidr)),
      ikeAuthAlgorithm: field(algorithm),
      ikeEncryptionAlgorithm: field(algorithm),
      ikeDhGroup: field(fc.constantFrom(1, 2, 14, '14', 2.5, 99)),
      ikeVersion: field(fc.constantFrom('ike', 'ikev1', 'ikev2', 'v2')),
      pfs: field(algorithm),
      localId: field(address),
      lifeTime: field(fc.integer()),
      ikeLifeTime: field(fc.integer()),
      ikeDHgroup: field(fc.constant(14)),
      secretNote: key,
    }),
    systemTags: field(fc.array(fc.string())),
  });
}

function otc(key: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({
    ipsec_site_connection: someOf({
      psk: key,
      peer_address: field(address),
      peer_id: field(address),
      ikepolicy_id: field(uuid),
      ipsecpolicy_id: field(uuid),
      vpnservice_id: field(uuid),
      local_ep_group_id: field(uuid),
      peer_ep_group_id: field(uuid),
      mtu: field(fc.constantFrom(1500, '1500', 1400)),
      initiator: field(fc.constantFrom('bi-directional', 'response-only', 'x')),
      dpd: field(someOf({ interval: field(fc.integer()), timeout: field(fc.integer()) })),
      peer_cidrs: field(fc.array(cidr)),
      description: field(fc.string()),
      token: key,
    }),
  });
}

function apsara(key: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  const ike = someOf({
    Psk: key,
    IkeVersion: field(fc.constantFrom('ikev1', 'ikev2')),
    IkeAuthAlg: field(algorithm),
    IkePfs: field(algorithm),
    IkeLifetime: field(fc.integer()),
    LocalId: field(address),
  });
  return fc.record({
    RegionId: field(fc.constant('cn-qingdao')),
    VpnGatewayId: field(fc.constant('vpn-bp1q8bgx4xnk')),
    CustomerGatewayId: field(fc.constant('cgw-bp1q8bgx4xnk')),
    LocalSubnet: field(fc.array(cidr).map((list) => list.join(','))),
    RemoteSubnet: field(fc.array(cidr).map((list) => list.join(', '))),
    IkeConfig: fc.oneof(
      ike.map((value) => JSON.stringify(value)),
      ike,
      field(fc.string()),
    ),
    HealthCheckConfig: field(fc.constantFrom('{"enable":"true"}', '{')),
  });
}

/** Bodies of all three APIs, right and wrong, with a key wherever a key may stand. */
export function bodies(key: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.oneof(zstack(key), otc(key), apsara(key));
}

type Writer = (body: unknown) => Source;

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** The forms in which a body may come. */
export const WRITERS: readonly Writer[] = [
  (body) => new Source('body.json', JSON.stringify(body)),
  (body) => new Source('body.json', JSON.stringify(body, null, 2)),
  (body) => new Source('body.jsonl', `${JSON.stringify(body)}\n\n${JSON.stringify(body)}\n`),
  (body) => new Source('bodies.json', JSON.stringify([body, body])),
  (body) => new Source('body.yaml', stringify(body)),
  (body) => new Source('body.yaml', stringify(body, { defaultStringType: 'QUOTE_DOUBLE' })),
  (body) =>
    new Source('body.yaml', `---\n${stringify(body, { defaultStringType: 'BLOCK_LITERAL' })}---\n${stringify(body)}`),
  (body) =>
    new Source('body.sh', `curl -X POST -d ${quoted(JSON.stringify(body))} http://localhost:8080/zstack/v1/ipsec\n`),
  (body) =>
    new Source(
      'body.http',
      `POST https://vpn.example.org/v2.0/vpn/ipsec-site-connections\nContent-Type: application/json\n\n${JSON.stringify(body)}\n`,
    ),
  (body) =>
    new Source('envelope.json', JSON.stringify({ method: 'POST', url: '/v2.0/vpn/ipsec-site-connections', body })),
];

export const source: fc.Arbitrary<Source> = fc
  .tuple(bodies(fc.string()), fc.constantFrom(...WRITERS))
  .map(([body, write]) => write(body));
