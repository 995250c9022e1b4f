import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/compliance/clauses.js';
import { brokenByAlgorithm, rulingOf } from '../../src/compliance/verdict.js';
import { DH_GROUPS, ENCRYPTION, INTEGRITY, PRFS } from '../../src/data/algorithms.js';
import { PROFILES } from '../../src/data/profiles/index.js';
import { PROFILE_IDS } from '../../src/data/profiles/ids.js';
import { SOURCES } from '../../src/data/sources.js';
import type { Profile, Ruling } from '../../src/model/profile.js';
import { RULES } from '../../src/rules/index.js';

const ALGORITHMS = {
  'ike-encryption': ENCRYPTION,
  'esp-encryption': ENCRYPTION,
  'ike-integrity': INTEGRITY,
  'esp-integrity': INTEGRITY,
  prf: PRFS,
  'ike-group': DH_GROUPS,
  'pfs-group': DH_GROUPS,
} as const;

type Use = keyof typeof ALGORITHMS;
const USES: readonly Use[] = [
  'ike-encryption',
  'esp-encryption',
  'ike-integrity',
  'esp-integrity',
  'prf',
  'ike-group',
  'pfs-group',
];

function rulingsOf({ demands }: Profile, use: Use): readonly Ruling[] {
  return demands[use] ?? [];
}

/** Whether a profile's own rulings put an algorithm below its floor. */
function isBelow(id: string, use: Use, logName: string): boolean {
  const profile = PROFILES.find((candidate) => candidate.id === id);
  if (profile === undefined) throw new Error(`there is no profile ${id}`);
  return brokenByAlgorithm(profile.demands[use], logName) !== null;
}

describe('compliance profiles', () => {
  it('are those of the list of ids, in its order', () => {
    expect(PROFILES.map(({ id }) => id)).toEqual(PROFILE_IDS);
  });

  it('demand perfect forward secrecy only with a group to judge', () => {
    for (const { id, demands } of PROFILES) if (demands.pfs) expect(demands['pfs-group'], id).toBeDefined();
  });
});

describe.each(PROFILES)('profile $id', (profile) => {
  it('tells its edition, its date and its changes', () => {
    expect(profile.version).not.toBe('');
    expect(profile.date).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u);
    expect(profile.summary).toMatch(/\.$/u);
    expect(profile.changelog.length).toBeGreaterThan(0);
    const dates = profile.changelog.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('names a standard of the table of sources with every clause', () => {
    const clauses = clausesOf(profile.demands);
    expect(clauses.length).toBeGreaterThan(0);
    for (const { source, title, says } of clauses) {
      expect(SOURCES, title).toHaveProperty([source]);
      expect(title).toMatch(/^[^,]+, \S/u);
      expect(says).not.toBe('');
    }
  });

  it.each(USES)('has a standing for every algorithm as %s', (use) => {
    const rulings = rulingsOf(profile, use);
    expect(rulings.at(-1)?.algorithms).toBe('rest');
    for (const { logName } of ALGORITHMS[use]) expect(rulingOf(rulings, logName), logName).toBeDefined();
  });

  it.each(USES)('names only algorithms that there are as %s, each in one ruling', (use) => {
    const known = new Set<string>(ALGORITHMS[use].map(({ logName }) => logName));
    const named = rulingsOf(profile, use).flatMap(({ algorithms }) => (algorithms === 'rest' ? [] : algorithms));
    for (const name of named) expect(known, `${use}: ${name}`).toContain(name);
    // A name that comes twice is one that a later ruling can never reach, unless both say the same.
    for (const name of new Set(named)) {
      const verdicts = rulingsOf(profile, use).filter(({ algorithms }) => algorithms.includes(name));
      expect(new Set(verdicts.map(({ verdict }) => verdict)).size, `${use}: ${name}`).toBe(1);
    }
  });

  it('allows no cipher of 64-bit blocks in ESP, no MD5, and no group that RFC 8247 forbids', () => {
    for (const name of ['DES_CBC', '3DES_CBC', 'BLOWFISH_CBC_128', 'CAST_CBC_128']) {
      expect(brokenByAlgorithm(profile.demands['esp-encryption'], name), name).not.toBeNull();
    }
    for (const use of ['ike-integrity', 'esp-integrity'] as const) {
      expect(brokenByAlgorithm(profile.demands[use], 'HMAC_MD5_96'), use).not.toBeNull();
    }
    for (const use of ['ike-group', 'pfs-group'] as const) {
      for (const name of ['MODP_768', 'MODP_1024', 'MODP_1536', 'MODP_1024_160', 'MODP_2048_224', 'MODP_2048_256']) {
        expect(brokenByAlgorithm(profile.demands[use], name), `${use}: ${name}`).not.toBeNull();
      }
    }
  });

  it('asks for IKEv2', () => {
    expect(profile.demands['ike-version']?.allowed).toEqual(['v2']);
  });

  it('makes only rules mandatory that there are', () => {
    const ids = RULES.map(({ id }) => id);
    for (const id of profile.mandatory) expect(ids).toContain(id);
  });
});

describe('what standards say in different strengths', () => {
  it('is kept apart for 3DES: a MAY for the IKE SA, a SHOULD NOT for ESP', () => {
    expect(isBelow('ietf', 'ike-encryption', '3DES_CBC')).toBe(false);
    expect(isBelow('ietf', 'esp-encryption', '3DES_CBC')).toBe(true);
  });

  it('is kept apart for HMAC-SHA-1: the RFCs ask for it, NIST, BSI, DISA and ANSSI do not take it', () => {
    expect(isBelow('ietf', 'ike-integrity', 'HMAC_SHA1_96')).toBe(false);
    for (const id of ['recommended', 'nist-sp-800-77r1', 'bsi-tr-02102-3', 'disa-vpn-srg', 'anssi', 'ncsc']) {
      expect(isBelow(id, 'ike-integrity', 'HMAC_SHA1_96'), id).toBe(true);
    }
  });

  it.each([
    ['cnsa-1.0', [15, 16, 17, 18, 20]],
    ['nist-sp-800-77r1', [14, 15, 16, 17, 18, 19, 20, 21]],
    ['ncsc', [16, 17, 18, 19, 20, 21, 29, 30, 32]],
  ])('leaves exactly its own groups to %s', (id, numbers) => {
    const groups = DH_GROUPS.filter(({ logName }) => !isBelow(id, 'ike-group', logName));
    expect(groups.map(({ number }) => number)).toEqual(numbers);
  });

  it('takes no group for strong because of its number', () => {
    for (const id of PROFILE_IDS) {
      for (const name of ['MODP_1024_160', 'MODP_2048_224', 'MODP_2048_256']) {
        expect(isBelow(id, 'ike-group', name), `${id} ${name}`).toBe(true);
      }
    }
  });

  it('does not call what was not read read', () => {
    const secondHand = ['nist-800-77', 'cnsa2', 'draft-cnsa2', 'ncsc-ipsec', 'anssi-nt-003'];
    for (const clause of PROFILES.flatMap(({ demands }) => clausesOf(demands))) {
      if (secondHand.includes(clause.source)) expect(clause.status, clause.title).toBe('second-hand');
      if (clause.source.startsWith('rfc')) expect(clause.status, clause.title).toBe('read');
    }
  });

  it('limits no lifetime in the name of an RFC', () => {
    for (const { id, demands } of PROFILES) {
      for (const demand of [demands['ike-lifetime'], demands['child-lifetime']]) {
        if (demand) expect(demand.clause.source, id).not.toMatch(/^rfc/u);
      }
    }
  });

  it('forbids transport mode only where it was read to be forbidden', () => {
    const forbidding = PROFILES.filter(({ demands }) => demands.mode !== undefined).map(({ id }) => id);
    expect(forbidding).toEqual(['recommended', 'disa-vpn-srg']);
  });
});
