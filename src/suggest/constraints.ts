import type { Broken } from '../compliance/verdict.js';
import { brokenByAbsence, brokenByAlgorithm, brokenByChoice, brokenByLifetime } from '../compliance/verdict.js';
import { DH_GROUPS, ENCRYPTION, INTEGRITY } from '../data/algorithms.js';
import type { Purpose } from '../data/settings.js';
import type { Demands, Profile } from '../model/profile.js';
import type { Breach, Constraints } from './choose.js';

/** What compliance profiles ask of the values of a tunnel. */
export function constraintsOf(profiles: readonly Profile[]): Constraints {
  return {
    breaches: (purpose, meaning, chosen) =>
      profiles.flatMap((profile) =>
        brokenBy(profile.demands, purpose, meaning, chosen).map((broken) => breachOf(profile, broken)),
      ),
    longest: (purpose) => {
      const key = lifetimeKey(purpose);
      if (key === null) return null;
      const figures = profiles.flatMap(({ demands }) => demands[key]?.figure ?? []);
      return figures.length === 0 ? null : Math.min(...figures);
    },
  };
}

/** What profiles say against pre-shared keys, the only authentication that the APIs have. */
export function authenticationBreaches(profiles: readonly Profile[]): readonly Breach[] {
  return profiles.flatMap((profile) => {
    const broken = brokenByChoice(profile.demands.authentication, 'psk');
    return broken === null ? [] : [breachOf(profile, broken)];
  });
}

function breachOf({ id }: Profile, { clause, asks }: Broken): Breach {
  return { profile: id, clause: clause.title, asks };
}

function lifetimeKey(purpose: Purpose): 'ike-lifetime' | 'child-lifetime' | null {
  if (purpose === 'ike-lifetime') return purpose;
  return purpose === 'esp-lifetime' ? 'child-lifetime' : null;
}

function brokenBy(
  demands: Demands,
  purpose: Purpose,
  meaning: string,
  chosen: ReadonlyMap<Purpose, string>,
): readonly Broken[] {
  return judged(demands, purpose, meaning, chosen).filter((broken) => broken !== null);
}

function judged(
  demands: Demands,
  purpose: Purpose,
  meaning: string,
  chosen: ReadonlyMap<Purpose, string>,
): readonly (Broken | null)[] {
  switch (purpose) {
    case 'ike-version':
      return [brokenByChoice(demands['ike-version'], meaning)];
    case 'ike-mode':
      // IKEv2 has no such exchanges.
      return chosen.get('ike-version') === 'v2' ? [] : [brokenByChoice(demands['exchange-mode'], meaning)];
    case 'ike-encryption':
    case 'esp-encryption':
      return [brokenByAlgorithm(demands[purpose], meaning)];
    case 'ike-integrity': {
      const prf = INTEGRITY.find(({ logName }) => logName === meaning)?.prf ?? null;
      return [
        isAead(chosen.get('ike-encryption')) ? null : brokenByAlgorithm(demands['ike-integrity'], meaning),
        prf === null ? null : brokenByAlgorithm(demands.prf, prf),
      ];
    }
    case 'esp-integrity':
      return isAead(chosen.get('esp-encryption')) ? [] : [brokenByAlgorithm(demands['esp-integrity'], meaning)];
    case 'ike-group':
      return [brokenByAlgorithm(demands['ike-group'], meaning), brokenByChoice(demands['post-quantum'], meaning)];
    case 'esp-protocol':
      return [brokenByChoice(demands.protocol, meaning)];
    case 'esp-mode':
      return [brokenByChoice(demands.mode, meaning)];
    case 'pfs-group':
      if (meaning === 'none') return [brokenByAbsence(demands.pfs)];
      return [brokenByAlgorithm(demands['pfs-group'], meaning), besideIke(demands, meaning, chosen.get('ike-group'))];
    case 'ike-lifetime':
      return [brokenByLifetime(demands['ike-lifetime'], Number(meaning))];
    case 'esp-lifetime':
      return [brokenByLifetime(demands['child-lifetime'], Number(meaning))];
  }
}

function isAead(meaning: string | undefined): boolean {
  return ENCRYPTION.some(({ logName, aead }) => aead && logName === meaning);
}

function besideIke(demands: Demands, meaning: string, ikeGroup: string | undefined): Broken | null {
  const demand = demands['pfs-beside-ike'];
  if (demand === undefined || ikeGroup === undefined) return null;
  const strengthOf = (name: string): number => DH_GROUPS.find(({ logName }) => logName === name)?.strengthBits ?? 0;
  const meets = demand.relation === 'same' ? meaning === ikeGroup : strengthOf(meaning) >= strengthOf(ikeGroup);
  return meets ? null : { clause: demand.clause, asks: null };
}
