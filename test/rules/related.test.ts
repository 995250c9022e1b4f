import { expect, it } from 'vitest';
import { regionAt, sourceAt } from '../../src/model/place.js';
import type { Finding } from '../../src/model/finding.js';
import { readCases, run } from './harness.js';

function relatedTo({ related }: Finding): readonly string[] {
  return related.map(({ place, message }) => {
    const { startLine, startColumn } = regionAt(place) ?? { startLine: 0, startColumn: 0 };
    return `${sourceAt(place).name}:${String(startLine)}:${String(startColumn)} ${message}`;
  });
}

// Fixtures hold where a finding stands and what it says; these hold where else it points, for its first finding.
it.each<[string, string, readonly string[]]>([
  [
    'active-standby-mismatch',
    'fires-different',
    [
      'fires-different/connections.jsonl:1:262 "active"',
      'fires-different/groups.json:16:7 the endpoints of "vpc-other"',
      'fires-different/groups.json:7:7 the endpoints of "vpc"',
    ],
  ],
  ['dpd-no-recovery', 'fires-clear', ['fires-clear/vienna.json:13:17 clear in vienna']],
  ['dpd-timing', 'fires-curl.sh', ['fires-curl.sh:2:75 interval 90']],
  [
    'duplicate-connection',
    'fires-one-address',
    ['fires-one-address/connections.json:7:26 "orders" names the same peer'],
  ],
  ['duplicate-identity', 'fires-other-keys', ['fires-other-keys/north.json:15:17 "north"']],
  ['endpoint-group-type', 'fires-comment.yaml', ['fires-comment.yaml:5:9 the type of "branch"']],
  ['ike-weaker-than-esp', 'fires-apsara-default.json', ['fires-apsara-default.json:9:36 phase 2 uses AES-CBC-256']],
  ['ikev1-main-psk-identity', 'fires-zstack.json', ['fires-zstack.json:20:17 remoteId is no address either']],
  [
    'ikev1-multiple-selectors',
    'fires-otc-default',
    ['fires-otc-default/policies.yaml:2:1 the policy that leaves the version of IKE out'],
  ],
  ['lifetime-order', 'fires-change.json', ['fires-change.json:2:3 the default 3600 of lifeTime']],
  ['mixed-ip-versions', 'fires-group.json', ['fires-group.json:6:7 10.20.0.0/16']],
  ['mtu-constraint', 'fires-ipv6-groups', ['fires-ipv6-groups/groups.json:4:101 the network fd00:40::/48']],
  [
    'overlapping-connections',
    'fires-otc-groups',
    [
      'fires-otc-groups/connections.jsonl:1:320 10.9.0.0/16 of "north"',
      'fires-otc-groups/groups.json:26:9 a network of "south"',
      'fires-otc-groups/groups.json:17:9 a network of "north"',
    ],
  ],
  ['overlapping-local-remote', 'fires-apsara.json', ['fires-apsara.json:8:21 the local network 10.10.0.0/16']],
  ['overlapping-peer-cidrs', 'fires-add.sh', ['fires-add.sh:7:7 10.20.0.0/16 covers it']],
  ['peer-address-in-selector', 'fires-openstack.yaml', ['fires-openstack.yaml:10:7 192.175.48.0/24']],
  ['peer-conflict', 'fires-keys', ['fires-keys/orders.json:9:26 "orders"']],
  [
    'pfs-weaker-than-ike',
    'fires-zstack-change.json',
    ['fires-zstack-change.json:8:19 phase 1 uses group 21 (ECP-521)'],
  ],
  ['psk-reused', 'fires-addresses-apart', ['fires-addresses-apart/north.json:7:16 "north" has the same key']],
  ['tunnel-authentication', 'fires-blank', ['fires-blank/hq.yaml:6:16 [redacted] in hq']],
  ['tunnel-child-proposal', 'fires-ah', ['fires-ah/hq.yaml:7:22 AH in hq']],
  ['tunnel-identity', 'fires-apsara', ['fires-apsara/hq.yaml:6:43 lagos in hq']],
  ['tunnel-ike-proposal', 'fires-cipher-and-hash', ['fires-cipher-and-hash/branch.yaml:5:34 AES_CBC_128 in branch']],
  ['tunnel-lifetime', 'fires-child', ['fires-child/zstack.json:19:17 8 h in hq']],
  ['tunnel-mode', 'fires-openstack', ['fires-openstack/hq.yaml:7:3 tunnel in hq']],
  ['tunnel-no-initiator', 'fires-nobody', ['fires-nobody/hq.yaml:5:11 never in hq']],
  ['tunnel-one-way', 'fires-ike-keyword', ['fires-ike-keyword/branch.yaml:5:19 IKEv1 in branch']],
  ['tunnel-rekey', 'fires-one-sided', ['fires-one-sided/zstack.json:17:12 MODP_2048 in hq']],
  ['tunnel-selectors', 'fires-apart', ['fires-apart/zstack.json:8:7 10.20.0.0/16 === 192.168.41.0/24 in hq']],
  ['tunnel-version', 'fires-apsara-peer', ['fires-apsara-peer/hq.yaml:5:19 IKEv1 in hq']],
  ['unconfigurable-field', 'fires-identity.json', ['fires-identity.json:5:21 peer_address stands here']],
])('%s points at the other place in %s', (rule, name, expected) => {
  const found = readCases(rule).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no fixture ${name} of ${rule}`);
  const finding = run(found.sources, found.options).findings.find(
    ({ ruleId, related }) => ruleId === rule && related.length > 0,
  );
  expect(finding === undefined ? [] : relatedTo(finding)).toEqual(expected);
});
