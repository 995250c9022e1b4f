import { describe, expect, it } from 'vitest';
import { reachOf } from '../../src/compliance/reach.js';
import { PROFILES, profileById } from '../../src/data/profiles/index.js';
import type { Dialect } from '../../src/model/api.js';
import { DIALECTS } from '../../src/model/api.js';
import type { Requirement } from '../../src/model/profile.js';

const ALL: readonly Dialect[] = Object.values(DIALECTS).flat();

function reachIn(dialect: Dialect, id: string): ReturnType<typeof reachOf> {
  const profile = profileById(id);
  if (profile === undefined) throw new Error(`there is no profile ${id}`);
  return reachOf(dialect, profile);
}

function unmet(dialect: Dialect, id: string): readonly Requirement[] {
  return [...reachIn(dialect, id).values()]
    .filter((reach) => reach.unmet !== null)
    .map(({ requirement }) => requirement);
}

describe('what an API can be set to', () => {
  it.each([
    ['otc', 'nist-sp-800-77r1', []],
    ['zstack', 'disa-vpn-srg', []],
    ['zstack-legacy', 'disa-vpn-srg', ['ike-version', 'ike-lifetime']],
    ['alibaba-cloud', 'recommended', []],
    ['alibaba-cloud', 'bsi-tr-02102-3', ['ike-group', 'pfs-group']],
    ['apsara', 'nist-sp-800-77r1', ['ike-integrity', 'prf', 'esp-integrity']],
    ['openstack', 'cnsa-1.0', ['authentication']],
    ['otc', 'cnsa-1.0', ['ike-encryption', 'authentication', 'esp-encryption']],
    ['zstack', 'cnsa-2.0', ['ike-encryption', 'post-quantum', 'authentication', 'esp-encryption']],
  ] as const)('of %s leaves of %s: %j', (dialect, id, requirements) => {
    expect(unmet(dialect, id)).toEqual(requirements);
  });

  it('is never a post-quantum key exchange, nor a certificate', () => {
    for (const dialect of ALL) {
      expect(unmet(dialect, 'cnsa-2.0'), dialect).toEqual(expect.arrayContaining(['post-quantum', 'authentication']));
    }
  });

  it('comes strongest first', () => {
    expect(reachIn('otc', 'ietf').get('ike-encryption')?.values).toEqual(['aes-256', 'aes-192', 'aes-128', '3des']);
    expect(reachIn('zstack', 'bsi-tr-02102-3').get('ike-group')?.values.slice(0, 2)).toEqual([21, 18]);
    expect(reachIn('openstack', 'nist-sp-800-77r1').get('esp-encryption')?.values[0]).toBe('aes-256-gcm-16');
    expect(reachIn('zstack', 'disa-vpn-srg').get('ike-integrity')?.values).toEqual(['sha512', 'sha384']);
  });

  it('goes for lifetimes as far as profile and API both do', () => {
    expect(reachIn('otc', 'bsi-tr-02102-3').get('child-lifetime')?.most).toBe(14_400);
    expect(reachIn('apsara', 'recommended').get('ike-lifetime')?.most).toBe(86_400);
  });

  it('names what passes although the document does not list it', () => {
    const reach = reachIn('apsara', 'nist-sp-800-77r1').get('ike-integrity');
    expect(reach?.taken).toEqual(['sha1', 'md5']);
    expect(reach?.undocumented).toEqual(['sha512', 'sha384', 'sha256']);
  });

  it('is told for exactly what a profile asks for', () => {
    for (const profile of PROFILES) {
      const { 'pfs-beside-ike': beside, ...demands } = profile.demands;
      expect(beside === undefined || demands['pfs-group'] !== undefined).toBe(true);
      for (const dialect of ALL)
        expect([...reachOf(dialect, profile).keys()].sort()).toEqual(Object.keys(demands).sort());
    }
  });
});
