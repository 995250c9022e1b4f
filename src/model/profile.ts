import type { ExchangeMode, EncapsulationMode, IkeVersion, TransformProtocol } from './offers.js';

/** What a profile may ask for. */
export type Requirement =
  | 'ike-version'
  | 'exchange-mode'
  | 'ike-encryption'
  | 'ike-integrity'
  | 'prf'
  | 'ike-group'
  | 'post-quantum'
  | 'ike-lifetime'
  | 'authentication'
  | 'key-strength'
  | 'protocol'
  | 'mode'
  | 'esp-encryption'
  | 'esp-integrity'
  | 'pfs'
  | 'pfs-group'
  | 'child-lifetime';

/** The requirements, in the order in which a reader meets what they are about. */
export const REQUIREMENTS: readonly Requirement[] = [
  'ike-version',
  'exchange-mode',
  'ike-encryption',
  'ike-integrity',
  'prf',
  'ike-group',
  'post-quantum',
  'ike-lifetime',
  'authentication',
  'key-strength',
  'protocol',
  'mode',
  'esp-encryption',
  'esp-integrity',
  'pfs',
  'pfs-group',
  'child-lifetime',
];

/** Whether a figure was read in the text of its source, or in what others say of it. */
export type ClauseStatus = 'read' | 'second-hand';

/** A statement of a standard. */
export interface Clause {
  /** Its key in the table of sources. */
  readonly source: string;
  /** The standard and the clause, as reports show them: `RFC 8247, section 2.4`. */
  readonly title: string;
  /** What the clause is about, in a few words. */
  readonly says: string;
  readonly status: ClauseStatus;
  readonly url: string | null;
}

/** What a profile says of some algorithms, by strongSwan's log names; `rest`: of all that it has not named before. */
export interface Ruling {
  readonly verdict: 'allowed' | 'below';
  readonly algorithms: readonly string[] | 'rest';
  readonly clause: Clause;
  /** What a reader should know: a figure that is ours, a statement with conditions. */
  readonly note?: string;
}

/** A few values that are allowed. */
export interface ChoiceDemand<T> {
  readonly allowed: readonly T[];
  readonly clause: Clause;
}

/** A figure that must not be exceeded, or must be reached. */
export interface FigureDemand {
  readonly figure: number;
  readonly clause: Clause;
  readonly note?: string;
}

/** What every value of a tunnel must be. What is left out is not asked for. */
export interface Demands {
  readonly 'ike-version'?: ChoiceDemand<IkeVersion>;
  readonly 'exchange-mode'?: ChoiceDemand<ExchangeMode>;
  /** The first ruling that names an algorithm decides; the last is about the rest. */
  readonly 'ike-encryption'?: readonly Ruling[];
  readonly 'ike-integrity'?: readonly Ruling[];
  readonly prf?: readonly Ruling[];
  readonly 'ike-group'?: readonly Ruling[];
  /** Key exchanges that withstand a quantum computer, of which there must be one. */
  readonly 'post-quantum'?: ChoiceDemand<string>;
  /** Seconds, at most. */
  readonly 'ike-lifetime'?: FigureDemand;
  readonly authentication?: ChoiceDemand<'psk' | 'certificate'>;
  /** Bits of the pre-shared key, at least. */
  readonly 'key-strength'?: FigureDemand;
  readonly protocol?: ChoiceDemand<TransformProtocol>;
  readonly mode?: ChoiceDemand<EncapsulationMode>;
  readonly 'esp-encryption'?: readonly Ruling[];
  readonly 'esp-integrity'?: readonly Ruling[];
  /** A key exchange of phase 2 is asked for. */
  readonly pfs?: { readonly clause: Clause };
  readonly 'pfs-group'?: readonly Ruling[];
  /** How strong the group of phase 2 is beside that of phase 1: the same one, or as strong. */
  readonly 'pfs-beside-ike'?: { readonly relation: 'same' | 'as-strong'; readonly clause: Clause };
  /** Seconds, at most. */
  readonly 'child-lifetime'?: FigureDemand;
}

/** A change of a profile's data. */
export interface ProfileChange {
  /** The edition of our data: the day of the change. */
  readonly date: string;
  readonly change: string;
}

/** What reports show of a profile. */
export interface ProfileMeta {
  readonly id: string;
  readonly title: string;
  /** The edition of the standard: `2026-01`. */
  readonly version: string;
  /** When that edition was published, as exactly as is known: `2026-01-27`, `2020-06`. */
  readonly date: string;
  readonly url: string | null;
}

/** A compliance policy: a floor with citations. Whatever is stronger is fine. */
export interface Profile extends ProfileMeta {
  /** Who it is for and how it was read, in a sentence or two. */
  readonly summary: string;
  readonly demands: Demands;
  /** Rules whose findings no exception and no baseline accepts, and which no setting makes milder. */
  readonly mandatory: readonly string[];
  /** The latest first. */
  readonly changelog: readonly ProfileChange[];
}

/** A clause of a profile that a finding breaks. */
export interface ProfileClause {
  /** The id of the profile. */
  readonly id: string;
  /** `RFC 8247, section 2.4`. */
  readonly clause: string;
}
