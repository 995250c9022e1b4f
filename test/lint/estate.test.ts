import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import type { Finding } from '../../src/model/finding.js';
import { pointerAt, sourceAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';

const ESTATE = join(import.meta.dirname, '../../examples/estate');

function sources(): Source[] {
  const files = readdirSync(ESTATE, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return files
    .filter((name) => /^(?:hq|berlin)\/.*\.(?:json|yaml)$/u.test(name))
    .map((name) => new Source(name, readFileSync(join(ESTATE, name), 'utf8')));
}

function described({ ruleId, level, place }: Finding): string {
  return `${level} ${ruleId} ${sourceAt(place).name}#${pointerAt(place)}`;
}

describe('the estate', () => {
  it('has the faults that its page tells of, and one that is accepted', () => {
    const { findings, suppressed, summary } = lint(sources());
    expect(findings.map(described)).toEqual([
      'warning tunnel-selectors hq/answers/subnets.json#/subnets/0/cidr',
      'error active-standby-mismatch hq/connections.yaml#/1/ipsec_site_connection/local_ep_group_id',
      'note unresolved-reference hq/connections.yaml#/2/ipsec_site_connection/ipsecpolicy_id',
      'warning ikev1-multiple-selectors hq/connections.yaml#/2/ipsec_site_connection/peer_ep_group_id',
      'warning overlapping-connections hq/connections.yaml#/2/ipsec_site_connection/peer_ep_group_id',
    ]);
    expect(suppressed.map(described)).toEqual(['warning ikev1 hq/policies.yaml#/1/ikepolicy/ike_version']);
    expect(summary.recognised).toBe(summary.files);
  });

  it('shows at a changed group what its endpoints break', () => {
    const moved = sources().map(
      ({ name, text }) => new Source(name, text.replace('"10.20.64.0/20"', '"10.21.0.0/16"')),
    );
    const { findings } = lint(moved, { changed: new Set(['hq/answers/endpoint-groups.json']) });
    expect(findings.map(described)).toEqual([
      'error active-standby-mismatch hq/answers/endpoint-groups.json#/endpoint_groups/1/endpoints',
    ]);
  });
});
