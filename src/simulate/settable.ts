import { INTEGRITY } from '../data/algorithms.js';
import { takenIn } from '../data/settable.js';
import type { Purpose, SettingValue } from '../data/settings.js';
import { dialectNamed } from '../model/api.js';
import type { Phase } from '../model/negotiation.js';
import type { Party } from './party.js';
import type { Kind } from './selection.js';

/** How surely an end can be set to something: by the document of its API, or by what is known of its platform. */
export type Settable = 'documented' | 'undocumented';

/** Whether an end can be set to a word of our model; a device that no API configures can be set to anything. */
export function canBe(party: Party, purpose: Purpose, meaning: string): boolean {
  return settable(party, purpose, (value) => value.meaning === meaning) !== null;
}

/** Whether an end can be set to something for one kind of transform, by strongSwan's log name or `none`; null: it cannot. */
export function canOffer(party: Party, phase: Phase, kind: Kind, name: string): Settable | null {
  switch (kind) {
    case 'esn':
      // No API has a field for it.
      return !isOfApi(party) || name === 'NO_EXT_SEQ' ? 'documented' : null;
    case 'prf':
      // The authentication algorithm is the PRF too.
      return settable(party, 'ike-integrity', ({ meaning }) => prfOf(meaning) === name);
    case 'protocol':
      return settable(party, 'esp-protocol', ({ meaning }) => meaning === name.toLowerCase());
    default:
      return settable(party, purposeOf(phase, kind), ({ meaning }) => meaning === name);
  }
}

function settable(party: Party, purpose: Purpose, fits: (value: SettingValue) => boolean): Settable | null {
  const values = valuesOf(party, purpose);
  if (values === null) return 'documented';
  const value = values.find(fits);
  return value === undefined ? null : value.documented ? 'documented' : 'undocumented';
}

/** What two ends of APIs can both be set to: what is sound before the rest, the strongest first. Null: nothing. */
export function commonOffer(one: Party, other: Party, phase: Phase, kind: Kind): string | null {
  if (kind === 'esn' || kind === 'prf' || kind === 'protocol') return null;
  const values = valuesOf(one, purposeOf(phase, kind)) ?? [];
  const common = values.filter(({ meaning }) => canOffer(other, phase, kind, meaning) !== null);
  const rank = ({ standing, strengthBits }: SettingValue): number =>
    (standing === 'sound' ? 1_000 : 0) + (strengthBits ?? 0);
  return (
    common.reduce<SettingValue | null>(
      (best, value) => (best !== null && rank(best) >= rank(value) ? best : value),
      null,
    )?.meaning ?? null
  );
}

/** Whether an API configures an end: its proposals have one value of each kind. */
export function isOfApi({ end }: Party): boolean {
  return dialectNamed(end.dialect) !== null;
}

function purposeOf(phase: Phase, kind: 'encryption' | 'integrity' | 'dhGroup'): Purpose {
  const inIke = phase === 'ike-proposal';
  switch (kind) {
    case 'encryption':
      return inIke ? 'ike-encryption' : 'esp-encryption';
    case 'integrity':
      return inIke ? 'ike-integrity' : 'esp-integrity';
    case 'dhGroup':
      return inIke ? 'ike-group' : 'pfs-group';
  }
}

/** Null: anything. */
function valuesOf({ end }: Party, purpose: Purpose): readonly SettingValue[] | null {
  const dialect = dialectNamed(end.dialect);
  return dialect === null ? null : takenIn(dialect, purpose).values;
}

function prfOf(integrity: string): string | undefined {
  return INTEGRITY.find(({ logName }) => logName === integrity)?.prf ?? undefined;
}
