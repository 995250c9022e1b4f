import { DH_GROUPS, ENCRYPTION, INTEGRITY } from '../data/algorithms.js';
import type { Purpose, SettingValue } from '../data/settings.js';
import type { Dialect } from '../model/api.js';
import { dialectNamed } from '../model/api.js';
import type { Located } from '../model/located.js';
import { explicit, valueOf } from '../model/located.js';
import type { EncapsulationMode, ExchangeMode, IkeVersion } from '../model/offers.js';
import type { Place } from '../model/place.js';
import type { Proposal, TunnelChild, TunnelEnd } from '../model/tunnel-end.js';
import type { Choosing, RangesOf } from './choose.js';
import { hasMeaning, rangesOf } from './choose.js';

/** What an end is set to for one purpose. */
export interface Current {
  /** As settings have it; null: not known. */
  readonly meaning: string | null;
  /** Where it stands, or should. */
  readonly place: Place | null;
}

/** The dialect of an end; null for a device that no API configures. */
export function dialectOf({ dialect }: TunnelEnd): Dialect | null {
  return dialectNamed(dialect);
}

/**
 * What an end can be set to: what its API takes, or, without one, what it offers. What it is set to already its platform
 * takes, whether a document lists it or not.
 */
export function rangesOfEnd(end: TunnelEnd): RangesOf {
  const dialect = dialectOf(end);
  return dialect === null
    ? (purpose, choosing) => ({ setting: null, values: offered(end, purpose, choosing) })
    : rangesOf(dialect, (purpose) => currentOf(end, purpose).meaning);
}

export function currentOf(end: TunnelEnd, purpose: Purpose): Current {
  const { ike } = end;
  const child = end.children[0];
  switch (purpose) {
    case 'ike-version':
      return ofWord(ike.version);
    case 'ike-mode':
      return ofWord(ike.mode);
    case 'ike-lifetime':
      return ofWord(ike.lifetimeSeconds);
    case 'ike-encryption':
      return ofAlgorithm(ike.proposals[0]?.encryption[0]);
    case 'ike-integrity':
      return ofAlgorithm(ike.proposals[0]?.integrity[0]);
    case 'ike-group':
      return ofGroup(ike.proposals[0]);
    case 'esp-protocol':
      return ofWord(child?.protocol);
    case 'esp-mode':
      return ofWord(child?.mode);
    case 'esp-lifetime':
      return ofWord(child?.lifetimeSeconds);
    case 'esp-encryption':
      return ofAlgorithm(child?.proposals[0]?.encryption[0]);
    case 'esp-integrity':
      return ofAlgorithm(child?.proposals[0]?.integrity[0]);
    case 'pfs-group':
      return ofGroup(child?.proposals[0]);
  }
}

const NOWHERE: Current = { meaning: null, place: null };

function ofWord(located: Located<string | number> | undefined): Current {
  if (located === undefined) return NOWHERE;
  return { meaning: located.origin === 'unknown' ? null : String(located.value), place: located.place };
}

function ofAlgorithm(located: Located<{ readonly logName: string } | null> | undefined): Current {
  if (located === undefined) return NOWHERE;
  return { meaning: valueOf(located)?.logName ?? null, place: located.place };
}

function ofGroup(proposal: Proposal | undefined): Current {
  const [group] = proposal?.dhGroups ?? [];
  if (group !== undefined) return ofAlgorithm(group);
  return proposal === undefined ? NOWHERE : { meaning: 'none', place: proposal.noGroupAt ?? null };
}

/** The purposes that one proposal of a phase is about. */
const IN_IKE: readonly Purpose[] = ['ike-encryption', 'ike-integrity', 'ike-group'];
const IN_CHILD: readonly Purpose[] = ['esp-encryption', 'esp-integrity', 'pfs-group'];

/** All that a device without an API offers for a purpose. */
export function offered(end: TunnelEnd, purpose: Purpose, choosing?: Choosing): readonly SettingValue[] {
  for (const together of [IN_IKE, IN_CHILD]) {
    if (!together.includes(purpose)) continue;
    const proposals = together === IN_IKE ? end.ike.proposals : (end.children[0]?.proposals ?? []);
    const open = choosing === undefined ? proposals : stillOpen(proposals, together, choosing);
    return open.flatMap((proposal) => proposed(proposal, purpose));
  }
  switch (purpose) {
    case 'ike-version': {
      const { meaning } = currentOf(end, purpose);
      // Whoever answers both versions can be met in either.
      return meaning === null ? [] : (meaning === 'any' ? ['v2', 'any', 'v1'] : [meaning]).map(plain);
    }
    default: {
      const { meaning } = currentOf(end, purpose);
      return meaning === null ? [] : [plain(meaning)];
    }
  }
}

/**
 * The proposals that hold what was chosen, and something for each purpose that the other end can have too: of two
 * proposals none may be mixed.
 */
function stillOpen(
  proposals: readonly Proposal[],
  together: readonly Purpose[],
  { chosen, other }: Choosing,
): readonly Proposal[] {
  const fits = (proposal: Proposal, purpose: Purpose): boolean => {
    const already = chosen.get(purpose);
    const others = other(purpose).values;
    return proposed(proposal, purpose).some((value) =>
      already === undefined ? hasMeaning(others, value) : value.meaning === already,
    );
  };
  return proposals.filter((proposal) => together.every((purpose) => fits(proposal, purpose)));
}

/** What a proposal offers for a purpose that is in proposals. */
function proposed({ encryption, integrity, dhGroups }: Proposal, purpose: Purpose): readonly SettingValue[] {
  switch (purpose) {
    case 'ike-encryption':
    case 'esp-encryption':
      return encryption.flatMap(algorithmValue);
    case 'ike-integrity':
    case 'esp-integrity':
      return integrity.flatMap(algorithmValue);
    case 'pfs-group':
      return dhGroups.length === 0 ? [plain('none')] : dhGroups.flatMap(algorithmValue);
    default:
      return dhGroups.flatMap(algorithmValue);
  }
}

function plain(meaning: string): SettingValue {
  return { value: meaning, meaning, strengthBits: null, standing: null, documented: true, discouraged: null };
}

function algorithmValue(
  located: Located<
    | (Pick<SettingValue, 'strengthBits'> & { readonly logName: string; readonly standing: SettingValue['standing'] })
    | null
  >,
): readonly SettingValue[] {
  const algorithm = valueOf(located);
  if (algorithm === undefined) return [];
  if (algorithm === null) return [plain('none')];
  const { logName, strengthBits, standing } = algorithm;
  return [{ ...plain(logName), strengthBits, standing }];
}

const VERSIONS: readonly IkeVersion[] = ['v1', 'v2', 'any'];
const EXCHANGES: readonly ExchangeMode[] = ['main', 'aggressive'];
const MODES: readonly EncapsulationMode[] = ['tunnel', 'transport'];
const PROTOCOLS = ['esp', 'ah'] as const;

/** The end with another setting, as its API would make it; a meaning that is none leaves it as it is. */
export function withMeaning(end: TunnelEnd, purpose: Purpose, meaning: string): TunnelEnd {
  const place = currentOf(end, purpose).place ?? end.place;
  const { ike } = end;
  const inIke = (change: Partial<TunnelEnd['ike']>): TunnelEnd => ({ ...end, ike: { ...ike, ...change } });
  const inChildren = (change: (child: TunnelChild) => Partial<TunnelChild>): TunnelEnd => ({
    ...end,
    children: end.children.map((child) => ({ ...child, ...change(child) })),
  });
  const change = proposalChange(purpose, meaning, place);
  if (change !== null) {
    return purpose.startsWith('ike-')
      ? inIke({ proposals: withFirst(ike.proposals, change) })
      : inChildren(({ proposals }) => ({ proposals: withFirst(proposals, change) }));
  }
  const worded = <T extends string>(words: readonly T[], set: (located: Located<T>) => TunnelEnd): TunnelEnd => {
    const found = words.find((candidate) => candidate === meaning);
    return found === undefined ? end : set(explicit(found, place));
  };
  switch (purpose) {
    case 'ike-version':
      return worded(VERSIONS, (version) => inIke({ version }));
    case 'ike-mode':
      return worded(EXCHANGES, (mode) => inIke({ mode }));
    case 'ike-lifetime':
      return inIke({ lifetimeSeconds: explicit(Number(meaning), place) });
    case 'esp-protocol':
      return worded(PROTOCOLS, (protocol) => inChildren(() => ({ protocol })));
    case 'esp-mode':
      return worded(MODES, (mode) => inChildren(() => ({ mode })));
    case 'esp-lifetime':
      return inChildren(() => ({ lifetimeSeconds: explicit(Number(meaning), place) }));
    default:
      return end;
  }
}

/** What a purpose sets in a proposal; null where it is about something else. */
function proposalChange(purpose: Purpose, meaning: string, place: Place): Partial<Proposal> | null {
  switch (purpose) {
    case 'ike-encryption':
    case 'esp-encryption': {
      const cipher = ENCRYPTION.find(({ logName }) => logName === meaning);
      return cipher === undefined ? {} : { encryption: [explicit(cipher, place)] };
    }
    case 'ike-integrity':
    case 'esp-integrity': {
      const hash = INTEGRITY.find(({ logName }) => logName === meaning);
      return hash === undefined ? {} : { integrity: [explicit(hash, place)] };
    }
    case 'ike-group':
    case 'pfs-group': {
      const group = DH_GROUPS.find(({ logName }) => logName === meaning);
      return group === undefined ? { dhGroups: [], noGroupAt: place } : { dhGroups: [explicit(group, place)] };
    }
    default:
      return null;
  }
}

/** A body has one proposal for each phase; what its gateway adds stays. */
function withFirst(proposals: readonly Proposal[], change: Partial<Proposal>): readonly Proposal[] {
  return proposals.map((proposal, index) => (index === 0 ? { ...proposal, ...change } : proposal));
}
