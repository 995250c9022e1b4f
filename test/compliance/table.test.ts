import { describe, expect, it } from 'vitest';
import type { ProfileId } from '../../src/data/profiles/ids.js';
import { lint } from '../../src/library/lint.js';
import type { Dialect } from '../../src/model/api.js';
import type { ComplianceRow } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { json } from '../../src/report/json.js';
import { locate } from '../../src/report/located.js';
import { markdown } from '../../src/report/markdown.js';
import { text } from '../../src/report/text.js';

const TOOL = { name: 'ipsec-lint', version: '1.2.3' } as const;

const IKE_POLICY = {
  id: '0a1b2c3d-0000-4000-8000-000000000001',
  name: 'phase1',
  ike_version: 'v2',
  auth_algorithm: 'sha2-384',
  encryption_algorithm: 'aes-256',
  pfs: 'group20',
  phase1_negotiation_mode: 'main',
  lifetime: { units: 'seconds', value: 28800 },
};

const IPSEC_POLICY = {
  id: '0a1b2c3d-0000-4000-8000-000000000002',
  name: 'phase2',
  transform_protocol: 'esp',
  encapsulation_mode: 'tunnel',
  auth_algorithm: 'sha2-384',
  encryption_algorithm: 'aes-256',
  pfs: 'group20',
  lifetime: { units: 'seconds', value: 3600 },
};

const CONNECTION = {
  name: 'plant',
  psk: '${PLANT_PSK}',
  ikepolicy_id: IKE_POLICY.id,
  ipsecpolicy_id: IPSEC_POLICY.id,
  vpnservice_id: '0a1b2c3d-0000-4000-8000-000000000003',
  local_ep_group_id: '0a1b2c3d-0000-4000-8000-000000000004',
  peer_ep_group_id: '0a1b2c3d-0000-4000-8000-000000000005',
  peer_address: '192.175.48.6',
  peer_id: '192.175.48.6',
};

interface Run {
  readonly profiles: readonly ProfileId[];
  readonly dialects?: readonly Dialect[];
}

function report(bodies: readonly object[], { profiles, dialects = [] }: Run): ReturnType<typeof lint> {
  const sources = bodies.map((body, index) => new Source(`${String(index)}.json`, JSON.stringify(body, null, 2)));
  return lint(sources, { profiles, dialects });
}

function rows(bodies: readonly object[], run: Run): readonly ComplianceRow[] {
  return report(bodies, run).compliance ?? [];
}

function statuses(bodies: readonly object[], run: Run): Record<string, readonly string[]> {
  return Object.fromEntries(
    rows(bodies, run).map(({ title, outcomes }) => [title, outcomes.map(({ status }) => status)]),
  );
}

const ALL = [{ ikepolicies: [IKE_POLICY] }, { ipsecpolicies: [IPSEC_POLICY] }, { ipsec_site_connection: CONNECTION }];

describe('the compliance table', () => {
  it('is there only where a profile is chosen', () => {
    expect(report(ALL, { profiles: [] })).not.toHaveProperty('compliance');
    expect(
      [...text(locate(report(ALL, { profiles: [] })), { colour: false, columns: null, notices: false })].join(''),
    ).not.toContain('Compliance');
    expect([...json(locate(report(ALL, { profiles: [] })), TOOL)].join('')).not.toContain('compliance');
  });

  it('takes a connection and its policies as one', () => {
    expect(statuses(ALL, { profiles: ['disa-vpn-srg', 'cnsa-1.0'] })).toEqual({ plant: ['not-attainable', 'met'] });
  });

  it('does not take for met what it does not know', () => {
    const alone = ALL.slice(2);
    expect(statuses(alone, { profiles: ['disa-vpn-srg'] })).toEqual({ plant: ['undetermined'] });
    const [row] = rows(ALL.slice(1), { profiles: ['disa-vpn-srg'] });
    expect(row?.outcomes[0]?.unknown).toContain('ike-group');
    expect(row?.outcomes[0]?.unknown).not.toContain('esp-encryption');
  });

  it('does not know the hash beside a cipher that needs one, nor the exchange mode of IKEv1, behind a placeholder', () => {
    const unknownIn = (policy: object): readonly string[] => {
      const [row] = rows([{ ikepolicies: [{ ...IKE_POLICY, ...policy }] }], {
        profiles: ['disa-vpn-srg', 'recommended'],
      });
      return row?.outcomes.flatMap(({ unknown }) => unknown) ?? [];
    };
    expect(unknownIn({ auth_algorithm: '${HASH}' })).toContain('ike-integrity');
    expect(unknownIn({ ike_version: 'v1', phase1_negotiation_mode: '${MODE}' })).toContain('exchange-mode');
    expect(unknownIn({ phase1_negotiation_mode: '${MODE}' })).not.toContain('exchange-mode');
  });

  it('judges a policy that no connection names by its own phase', () => {
    expect(statuses(ALL.slice(0, 2), { profiles: ['disa-vpn-srg'] })).toEqual({ phase1: ['met'], phase2: ['met'] });
  });

  it('tells, in the order of the list of profiles, what is below from what the API cannot meet', () => {
    const weak = { ...IKE_POLICY, pfs: 'group14' };
    const [row] = rows([{ ikepolicies: [weak] }, ...ALL.slice(1)], { profiles: ['disa-vpn-srg', 'cnsa-1.0'] });
    expect(row?.outcomes[1]).toMatchObject({ status: 'not-met', broken: ['ike-group'], unattainable: [] });
    expect(row?.outcomes[0]).toMatchObject({
      status: 'not-attainable',
      broken: ['ike-encryption', 'ike-group', 'authentication', 'esp-encryption', 'pfs-group'],
      unattainable: ['ike-encryption', 'authentication', 'esp-encryption'],
    });
  });

  it('counts by what the dialect has', () => {
    const gcm = { encryption_algorithm: 'aes-256-gcm-16', auth_algorithm: 'sha384' };
    const bodies = [
      { ikepolicies: [{ ...IKE_POLICY, ...gcm }] },
      { ipsecpolicies: [{ ...IPSEC_POLICY, ...gcm }] },
      { ipsec_site_connection: CONNECTION },
    ];
    expect(statuses(bodies, { profiles: ['ncsc', 'anssi', 'disa-vpn-srg'], dialects: ['openstack'] })).toEqual({
      plant: ['met', 'met', 'met'],
    });
  });

  it('is written by text, Markdown and JSON', () => {
    const located = locate(report(ALL, { profiles: ['disa-vpn-srg', 'cnsa-1.0'] }));
    const written = [...text(located, { colour: false, columns: null, notices: false })].join('');
    expect(written).toContain(
      [
        'Compliance',
        '  plant (2.json, Open Telekom Cloud)',
        '    cnsa-1.0      not attainable  Open Telekom Cloud cannot meet IKE encryption, authentication, ESP encryption',
        '    disa-vpn-srg  met',
        '',
      ].join('\n'),
    );
    const page = [...markdown(located, { size: 60_000 })].join('');
    expect(page).toContain('| connection | `cnsa-1.0` | `disa-vpn-srg` |');
    expect(page).toContain('| plant `2.json` | ⛔ not attainable | ✅ met |');
    const parsed = JSON.parse([...json(located, TOOL)].join('')) as { readonly compliance: readonly ComplianceRow[] };
    expect(parsed.compliance[0]?.outcomes[1]).toMatchObject({ profile: 'disa-vpn-srg', status: 'met' });
  });

  it('masks a key that stands in a name', () => {
    const key = 'Zb7-kQ2w-9sLx-Tr4u';
    const body = { ipsec_site_connection: { ...CONNECTION, name: `plant ${key}`, psk: key } };
    const found = report([body], { profiles: ['cnsa-1.0'] });
    expect(JSON.stringify([found.compliance, locate(found).compliance])).not.toContain(key);
  });
});
