import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import type { Level } from '../../src/model/finding.js';
import { pointerAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** The findings of an example at a level, as rule and pointer. */
function found(name: string, ...levels: readonly Level[]): string[] {
  const report = lint([new Source(name, readFileSync(join(EXAMPLES, name), 'utf8'))]);
  expect(report.summary.recognised).toBe(1);
  return report.findings
    .filter(({ level }) => levels.includes(level))
    .map(({ ruleId, place }) => `${ruleId} ${pointerAt(place)}`);
}

describe("the vendors' own requests", () => {
  const create = [
    'psk-placeholder /params/authKey',
    'weak-integrity /params/ikeAuthAlgorithm',
    'weak-dh-group /params/ikeDhGroup',
    'weak-integrity /params/policyAuthAlgorithm',
  ];

  it.each([
    ['zstack/create.json', create],
    ['zstack/create.sh', create],
    [
      'zstack/change.sh',
      [
        'body-wrapper /changeipsecconnection',
        'invalid-value /changeipsecconnection/ikeDhGroup',
        'invalid-value /changeipsecconnection/ikeLifeTime',
        'invalid-value /changeipsecconnection/lifeTime',
      ],
    ],
    ['zstack/reconnect.sh', ['body-wrapper /reconnectIPsecConnection']],
    ['otc/site-connection.json', ['psk-placeholder /ipsec_site_connection/psk']],
    ['otc/site-connection.http', ['psk-placeholder /ipsec_site_connection/psk']],
    [
      'apsara/create-vpn-connection.json',
      [
        'ikev1-multiple-selectors /RemoteSubnet',
        'weak-dh-group /IpsecConfig/IpsecPfs',
        'invalid-value /HealthCheckConfig/dip',
        'invalid-value /HealthCheckConfig/sip',
        'ikev1 /IkeConfig/IkeVersion',
        'weak-dh-group /IkeConfig/IkePfs',
      ],
    ],
    [
      'apsara/bare.json',
      [
        'implicit-weak-default /IkeConfig/IkeAuthAlg',
        'implicit-weak-default /IkeConfig/IkePfs',
        'implicit-weak-default /IkeConfig/IkeVersion',
        'implicit-weak-default /IpsecConfig/IpsecAuthAlg',
        'implicit-weak-default /IpsecConfig/IpsecPfs',
        'ikev1-multiple-selectors /RemoteSubnet',
      ],
    ],
  ])('%s have the faults that they have', (name, expected) => {
    expect(found(name, 'error', 'warning')).toEqual(expected);
  });
});

describe('sound bodies', () => {
  it.each(readdirSync(join(EXAMPLES, 'sound')))('%s has no fault', (name) => {
    expect(found(`sound/${name}`, 'error', 'warning')).toEqual([]);
  });
});
