import type { Related } from '../../model/finding.js';
import type { Cause, Direction, NegotiationError, Phase, Side } from '../../model/negotiation.js';
import { otherSide } from '../../model/negotiation.js';
import type { Place } from '../../model/place.js';
import type { ReportOptions } from '../../model/rule.js';
import type { TunnelPair } from '../../model/tunnel-pair.js';
import { asClause } from './phrases.js';

/** Why a tunnel fails at one step. */
export interface TunnelFailure {
  /** The direction in which it fails so. */
  readonly direction: Direction;
  /** The first that differs, then what differs beside it. */
  readonly causes: readonly [Cause, ...Cause[]];
}

/**
 * Why a tunnel that does not come up, or does not stay up, fails at one of some phases; null where it does not. Where the
 * ends fare differently as initiators, the failure is that of a direction that fails so.
 */
export function failureAt(
  { negotiation: { verdict, directions } }: TunnelPair,
  concerns: (cause: Cause) => boolean,
): TunnelFailure | null {
  if (verdict !== 'down' && verdict !== 'up-until-rekey') return null;
  for (const direction of directions) {
    const [first, ...others] = direction.causes.filter(concerns);
    if (first !== undefined && first === direction.causes[0]) return { direction, causes: [first, ...others] };
  }
  return null;
}

/** Takes the causes of one phase. */
export function inPhase(phase: Phase): (cause: Cause) => boolean {
  return (cause) => cause.phase === phase;
}

/** More than a reader looks at in one sentence. */
const MOST_BESIDE = 2;

/** What a failure says of itself: what differs, what the initiator sees of it, and the mend on either end. */
export function failureMessage(pair: TunnelPair, { direction, causes }: TunnelFailure): string {
  const said = causes.slice(0, MOST_BESIDE + 1);
  const more = causes.length - said.length;
  const differences = said.map(({ message }) => clause(message, pair)).join('; ');
  const mends = said.map(({ mend }) => clause(mend, pair)).join('; ');
  const rest = more > 0 ? `; and ${String(more)} more` : '';
  return `${differences}${rest}${seenBy(pair, direction)}: ${mends}`;
}

/** What whoever asks sees of a failure, in brackets: of a rekey that may be the responder. */
function seenBy({ names }: TunnelPair, { ike, children, rekey, initiator }: Direction): string {
  const asked = [ike, ...children, rekey.byInitiator].find((part) => part.error !== null)?.error ?? null;
  const error = asked ?? rekey.byResponder.error;
  const asking = asked === null ? otherSide(initiator) : initiator;
  return error === null ? '' : ` (${names[asking]} ${seenAs(error)})`;
}

/** What the log of whoever asks shows. */
function seenAs({ seenAs: shown, from }: NegotiationError): string {
  if (shown === 'TIMEOUT') return 'gets no answer';
  if (shown === 'LOCAL' || from === 'local') return 'gives up by itself';
  return from === 'initiator' ? `sends ${shown}` : `is told ${shown}`;
}

/** A sentence of the simulator as a part of a message. A name at its head stays as it is. */
export function clause(sentence: string, { names }: TunnelPair): string {
  const words = sentence.replace(/\.$/u, '');
  return words.startsWith(names.left) || words.startsWith(names.right) ? words : asClause(words);
}

/** Where a finding about a pair stands, and what goes with it. */
export interface PairStand {
  readonly place: Place;
  readonly options: ReportOptions;
}

/** A place for each end, and what stands there; null: the end as a whole. */
export type PairPlaces = Readonly<Record<Side, { readonly place: Place | null; readonly value: string | null }>>;

/** The finding stands on the left end, the other end is related. */
export function standOf(pair: TunnelPair, places: PairPlaces, message: string): PairStand {
  const related: Related = {
    place: places.right.place ?? pair.right.place,
    message: places.right.value === null ? pair.names.right : `${places.right.value} in ${pair.names.right}`,
    // The message names both ends: it reads the same on either.
    mirrored: message,
  };
  return {
    place: places.left.place ?? pair.left.place,
    options: { related: [related], between: [pair.owners.left, pair.owners.right] },
  };
}

/** Where each end says what a cause is about. */
export function placesOfCause({ left, right, leftPlaces, rightPlaces }: Cause): PairPlaces {
  return {
    left: { place: leftPlaces[0] ?? null, value: left },
    right: { place: rightPlaces[0] ?? null, value: right },
  };
}
