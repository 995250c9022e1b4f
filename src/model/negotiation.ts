import type { ExchangeMode } from './offers.js';
import type { Place } from './place.js';
import type { Basis, Behaviour, EndDialect, Renewal } from './tunnel-end.js';

/** Which end, in the order in which the two were handed over. */
export type Side = 'left' | 'right';

export const SIDES: readonly Side[] = ['left', 'right'];

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** Who may be asked to set a tunnel up. */
export const INITIATORS: readonly (Side | 'both')[] = [...SIDES, 'both'];

/** The steps of a negotiation in the order in which daemons look at them; the first that fails is what people see. */
export type Phase =
  | 'initiator'
  | 'version'
  | 'exchange-mode'
  | 'ike-proposal'
  | 'ike-auth'
  | 'traffic-selector'
  | 'mode'
  | 'child-proposal'
  | 'rekey';

/** Error notifications by the names of RFC 7296, section 3.10.1, and RFC 2408, section 3.14.1. */
export type Notify =
  | 'NO_PROPOSAL_CHOSEN'
  | 'AUTHENTICATION_FAILED'
  | 'INVALID_KE_PAYLOAD'
  | 'INVALID_SYNTAX'
  | 'INVALID_PAYLOAD_TYPE'
  | 'INVALID_KEY_INFORMATION'
  | 'INVALID_ID_INFORMATION'
  | 'PAYLOAD_MALFORMED'
  | 'TS_UNACCEPTABLE';

/** Who ends a negotiation, and what the other end is told. */
export interface NegotiationError {
  /** What is sent; null where an end says nothing. */
  readonly notify: Notify | null;
  /** Who refuses; `local`: the initiator, before anything is sent. */
  readonly from: 'initiator' | 'responder' | 'local';
  /**
   * What the initiator's log shows: the notify as strongSwan names it (IKEv1's numbers 1 and 17 bear IKEv2's names there),
   * `TIMEOUT` where no answer comes, `LOCAL` where the initiator itself refuses and sends no notify.
   */
  readonly seenAs: string;
}

/** `undetermined`: it depends on something that is not known, or not simulated. */
export type SaStatus = 'established' | 'failed' | 'undetermined';

/** What becomes of the IKE SA. */
export interface IkeResult {
  readonly status: SaStatus;
  /** Null where it depends on something unknown. */
  readonly version: 1 | 2 | null;
  readonly exchange: ExchangeMode | 'ikev2' | null;
  /** `ENCR/INTEG/PRF/DH` by strongSwan's log names; stays when a later phase fails. Null: none, or not known. */
  readonly selected: string | null;
  /** The initiator guessed another group first, was told so, and then came up (RFC 7296, section 1.2). */
  readonly dhRetry: boolean;
  readonly error: NegotiationError | null;
  /** The responder takes the IKE SA for established though the initiator does not. */
  readonly responderBelievesUp: boolean;
}

/** A pair of networks that an end asks for and the SA does not carry, as the initiator sees it. */
export interface SelectorPair {
  readonly local: string;
  readonly remote: string;
}

/** What becomes of one CHILD SA that the initiator asks for. */
export interface ChildResult {
  readonly status: SaStatus | 'not-tried';
  /** `PROTOCOL:ENCR/INTEG[/DH]/ESN` by strongSwan's log names. */
  readonly selected: string | null;
  readonly mode: 'tunnel' | 'transport' | null;
  /** What the SA carries, in the initiator's view; empty where none is established or it is not known. */
  readonly localSelectors: readonly string[];
  readonly remoteSelectors: readonly string[];
  /** Null where nothing is established. */
  readonly coverage: 'full' | 'partial' | null;
  readonly uncovered: readonly SelectorPair[];
  readonly dhRetry: boolean;
  readonly error: NegotiationError | null;
}

/** A rekey of the CHILD SAs that one end asks for. */
export interface RekeyAttempt {
  readonly status: 'ok' | 'failed' | 'undetermined' | 'not-tried';
  /** The algorithms of the first CHILD SA after it; which end asks can change them (observed behaviour, rule 13). */
  readonly selected: string | null;
  readonly dhRetry: boolean;
  readonly error: NegotiationError | null;
}

/** What becomes of the CHILD SAs when they are rekeyed. */
export interface RekeyResult {
  readonly byInitiator: RekeyAttempt;
  /** Asked for after the initiator's rekey, on the SA that it left. */
  readonly byResponder: RekeyAttempt;
  /** Between how many seconds after establishment the first rekey is tried; null: never, or not known. */
  readonly firstAttemptSeconds: readonly [number, number] | null;
  /** Who tries first: whose lifetime is the shorter one, or whose configured times come before; `both`: either may. */
  readonly firstAttemptBy: Side | 'both' | null;
  /** Whether the CHILD SA has ended by then, as nobody rekeys it in time: it is set up anew, with a gap before that. */
  readonly firstAttemptIsAnew: boolean;
  /** After how many seconds traffic stops, as no rekey succeeds or the IKE SA ends unrenewed; null where it does not. */
  readonly outageSeconds: number | null;
}

/** What becomes of the IKE SA when its lifetime ends. */
export interface RenewalResult {
  readonly left: Renewal | null;
  readonly right: Renewal | null;
  /** Traffic pauses while an IKE SA is re-authenticated or, not renewed, set up again; null: not known. */
  readonly gap: boolean | null;
  /** When an IKE SA that nobody renews, or an end that cannot, takes its CHILD SAs with it; null where none does. */
  readonly endsChildrenAfterSeconds: number | null;
}

/** What two ends differ in. */
export type CauseAttribute =
  | 'starts'
  | 'version'
  | 'peerAddress'
  | 'exchangeMode'
  | 'protocol'
  | 'encryption'
  | 'integrity'
  | 'prf'
  | 'dhGroup'
  | 'esn'
  | 'authMethod'
  | 'identity'
  | 'psk'
  | 'pskOwners'
  | 'selectors'
  | 'mode'
  | 'nat'
  | 'lifetime'
  | 'renewal';

/** Why a phase fails, and how to mend it. */
export interface Cause {
  readonly phase: Phase;
  readonly attribute: CauseAttribute;
  /** What each end has, by strongSwan's log names; a key is `[redacted]`. Null: nothing, or not known. */
  readonly left: string | null;
  readonly right: string | null;
  readonly message: string;
  /** The smallest edit, on either end. */
  readonly mend: string;
  /** Where each end says so; empty where it does not say it in any one place. */
  readonly leftPlaces: readonly Place[];
  readonly rightPlaces: readonly Place[];
}

/** Something that was not known and taken for likely; none under `strict`. */
export interface Assumption {
  readonly what: string;
  readonly why: string;
  readonly places: readonly Place[];
}

/** Why a phase is undetermined, where what a configuration says is the reason. */
export interface Doubt {
  readonly phase: Phase;
  /** A clause without a full stop. */
  readonly what: string;
  readonly places: readonly Place[];
}

/** What becomes of a tunnel that one end sets up; `not-initiated`: that end never begins. */
export type DirectionVerdict = 'up' | 'up-until-rekey' | 'down' | 'undetermined' | 'not-initiated';

/** The negotiation as one end starts it. */
export interface Direction {
  readonly initiator: Side;
  readonly verdict: DirectionVerdict;
  /** The first phase that certainly fails; null where none does. */
  readonly failedPhase: Phase | null;
  readonly ike: IkeResult;
  readonly children: readonly ChildResult[];
  readonly rekey: RekeyResult;
  readonly renewal: RenewalResult;
  /** What differs in the phase that fails. Empty where none does. */
  readonly causes: readonly Cause[];
  readonly assumptions: readonly Assumption[];
  /** Phases whose outcome depends on something unknown. */
  readonly undeterminedPhases: readonly Phase[];
  /** Settings that phases are undetermined for, as they are not simulated. What is merely unknown is not among them. */
  readonly doubts: readonly Doubt[];
}

/** Whether what ends a tunnel that came up is first of all its IKE SA, which nobody renews. */
export function endsWithIkeSa({ causes }: Direction): boolean {
  return causes[0]?.attribute === 'renewal';
}

/** Whether it is first of all a CHILD SA, which nobody rekeys. */
export function endsWithChildSa({ causes }: Direction): boolean {
  return causes[0]?.attribute === 'lifetime';
}

/** Whether a direction is up whenever its end begins, and only whether it begins is not known. */
export function isUpOnceBegun({ verdict, failedPhase, undeterminedPhases }: Direction): boolean {
  const doubted = undeterminedPhases.length === 1 && undeterminedPhases[0] === 'initiator';
  return verdict === 'undetermined' && doubted && failedPhase === null;
}

/** One end as a result names it. */
export interface EndSummary {
  readonly name: string;
  readonly dialect: EndDialect;
  readonly basis: Basis;
  readonly behaviour: Behaviour;
  readonly place: Place;
}

/** What becomes of a tunnel, whichever end begins; `up-one-way`: it comes up if one particular end does. */
export type Verdict = 'up' | 'up-one-way' | 'up-until-rekey' | 'down' | 'undetermined';

/** What happens between two ends. */
export interface Negotiation {
  readonly left: EndSummary;
  readonly right: EndSummary;
  readonly verdict: Verdict;
  /** One for each end that was asked about, the left one first. */
  readonly directions: readonly Direction[];
}
