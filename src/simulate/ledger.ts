import type {
  Assumption,
  Cause,
  CauseAttribute,
  Doubt,
  NegotiationError,
  Notify,
  Phase,
} from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import type { OpenSetting } from '../model/tunnel-end.js';
import type { Party } from './party.js';

/** Two ends in the parts that they play. */
export interface Exchange {
  readonly initiator: Party;
  readonly responder: Party;
  /** Nothing is assumed. */
  readonly strict: boolean;
}

/** Where a negotiation certainly ends. */
export interface Failure {
  readonly phase: Phase;
  readonly error: NegotiationError;
  readonly causes: readonly Cause[];
  readonly responderBelievesUp: boolean;
}

/** What one negotiation rests on: collected step by step. */
export class Ledger {
  readonly #assumptions = new Map<string, Assumption>();
  readonly #phases = new Set<Phase>();
  readonly #doubts = new Map<string, Doubt>();

  assume(what: string, why: string, places: readonly (Place | null)[]): void {
    if (this.#assumptions.has(what)) return;
    this.#assumptions.set(what, { what, why, places: places.filter((place) => place !== null) });
  }

  /** The outcome of a phase depends on something unknown. */
  doubt(phase: Phase, why?: { readonly what: string; readonly places: readonly (Place | null)[] }): void {
    this.#phases.add(phase);
    if (why !== undefined)
      this.#doubts.set(`${phase} ${why.what}`, { phase, what: why.what, places: known(why.places) });
  }

  /** Doubts the phases of settings that are not simulated, as far as they count for an end in its part and its version. */
  leaveOpen(
    settings: readonly OpenSetting[] = [],
    part: 'initiator' | 'responder',
    kind?: OpenSetting['version'],
  ): void {
    for (const { phase, what, place, as = part, version = kind } of settings) {
      if (as !== part || version !== kind) continue;
      this.doubt(phase);
      this.#doubts.set(`${phase} ${what}`, { phase, what, places: [place] });
    }
  }

  /** Takes an unknown for likely, or, where nothing may be assumed, doubts the phase. */
  assumeOrDoubt(
    exchange: Exchange,
    phase: Phase,
    { what, why, places }: { what: string; why: string; places: readonly (Place | null)[] },
  ): void {
    if (exchange.strict) this.doubt(phase);
    else this.assume(what, why, places);
  }

  /** Takes over what a part of the negotiation rests on. */
  absorb(other: Ledger): void {
    for (const assumption of other.#assumptions.values()) this.#assumptions.set(assumption.what, assumption);
    for (const phase of other.#phases) this.#phases.add(phase);
    for (const [key, doubt] of other.#doubts) this.#doubts.set(key, doubt);
  }

  get assumptions(): readonly Assumption[] {
    return [...this.#assumptions.values()];
  }

  get undeterminedPhases(): readonly Phase[] {
    return [...this.#phases];
  }

  get doubts(): readonly Doubt[] {
    return [...this.#doubts.values()];
  }
}

/** What a cause says of the two ends, before it is known which of them is the left one. */
export interface CauseDraft {
  readonly phase: Phase;
  readonly attribute: CauseAttribute;
  readonly initiator: string | null;
  readonly responder: string | null;
  readonly message: string;
  readonly mend: string;
  readonly initiatorPlaces?: readonly (Place | null)[];
  readonly responderPlaces?: readonly (Place | null)[];
}

export function causeOf({ initiator }: Exchange, draft: CauseDraft): Cause {
  const { phase, attribute, message, mend } = draft;
  const own = { value: draft.initiator, places: known(draft.initiatorPlaces) };
  const other = { value: draft.responder, places: known(draft.responderPlaces) };
  const [left, right] = initiator.side === 'left' ? [own, other] : [other, own];
  return {
    phase,
    attribute,
    left: left.value,
    right: right.value,
    message,
    mend,
    leftPlaces: left.places,
    rightPlaces: right.places,
  };
}

function known(places: readonly (Place | null)[] = []): readonly Place[] {
  return places.filter((place) => place !== null);
}

/** A failure with its causes, in the phase of the first. */
export function failure(exchange: Exchange, error: NegotiationError, ...drafts: readonly CauseDraft[]): Failure {
  const causes = drafts.map((draft) => causeOf(exchange, draft));
  return { phase: drafts[0]?.phase ?? 'ike-proposal', error, causes, responderBelievesUp: false };
}

/** A failure as an initiator sees it that waits on where a notify is not protected (observed behaviour, rule 34). */
export function heardBy({ policy }: Party, failed: Failure): Failure {
  const { error } = failed;
  const isHeard = !policy.ignoresUnprotected || error.from !== 'responder' || error.notify === null;
  return isHeard ? failed : { ...failed, error: { ...error, seenAs: 'TIMEOUT' } };
}

/** What the responder refuses with a notify. */
export function refusedByResponder(notify: Notify): NegotiationError {
  return { notify, from: 'responder', seenAs: STRONGSWAN_NAMES[notify] ?? notify };
}

/** What the initiator refuses with a notify. */
export function refusedByInitiator(notify: Notify): NegotiationError {
  return { notify, from: 'initiator', seenAs: STRONGSWAN_NAMES[notify] ?? notify };
}

/** What the initiator refuses itself, before it sends anything about it. */
export const REFUSED_BY_SELF: NegotiationError = { notify: null, from: 'local', seenAs: 'LOCAL' };

/** strongSwan's log shows IKEv1's numbers by IKEv2's names (observed behaviour, rules 17 and 21). */
const STRONGSWAN_NAMES: Readonly<Partial<Record<Notify, string>>> = {
  INVALID_PAYLOAD_TYPE: 'UNSUPPORTED_CRITICAL_PAYLOAD',
  INVALID_KEY_INFORMATION: 'INVALID_KE_PAYLOAD',
};
