import type {
  Cause,
  ChildResult,
  Direction,
  EndSummary,
  IkeResult,
  NegotiationError,
  Phase,
  RekeyAttempt,
  RekeyResult,
  SelectorPair,
} from '../../model/negotiation.js';
import type { Place } from '../../model/place.js';
import { pointerAt, regionAt, sourceAt } from '../../model/place.js';
import type { Redactor } from '../../model/redaction.js';
import type { Region } from '../../model/source.js';
import type { Simulated } from './simulated.js';

/** A place as version 1 of the JSON report writes it. */
export interface JsonPlace {
  readonly file: string;
  readonly pointer: string;
  readonly region: Region | null;
}

interface JsonEnd extends JsonPlace {
  readonly name: string;
  readonly dialect: string;
  readonly basis: string;
  readonly behaviour: string;
}

type JsonCause = Omit<Cause, 'leftPlaces' | 'rightPlaces'> & { readonly places: readonly JsonPlace[] };

interface JsonAssumption {
  readonly what: string;
  readonly why: string;
  readonly places: readonly JsonPlace[];
}

interface JsonDoubt {
  readonly phase: Phase;
  readonly what: string;
  readonly places: readonly JsonPlace[];
}

interface JsonDirection extends Omit<Direction, 'causes' | 'assumptions' | 'doubts'> {
  readonly causes: readonly JsonCause[];
  readonly assumptions: readonly JsonAssumption[];
  readonly doubts: readonly JsonDoubt[];
}

/** The result of one simulation as version 1 of the JSON report writes it. */
export interface JsonSimulation {
  readonly version: 1;
  readonly left: JsonEnd;
  readonly right: JsonEnd;
  readonly verdict: string;
  readonly directions: readonly JsonDirection[];
}

/** A simulation for programs, its texts masked. */
export function simulationJson({ negotiation, redactor }: Simulated): JsonSimulation {
  const { left, right, verdict, directions } = negotiation;
  return {
    version: 1,
    left: jsonEnd(left, redactor),
    right: jsonEnd(right, redactor),
    verdict,
    directions: directions.map((direction) => jsonDirection(direction, redactor)),
  };
}

function jsonEnd({ name, dialect, basis, behaviour, place }: EndSummary, redactor: Redactor): JsonEnd {
  return { ...jsonPlace(place, redactor), name: redactor.mask(name), dialect, basis, behaviour };
}

export function jsonPlace(place: Place, redactor: Redactor): JsonPlace {
  const pointer = redactor.maskPointer(pointerAt(place));
  return { file: redactor.mask(sourceAt(place).name), pointer, region: regionAt(place) };
}

/** Each member is named, so that nothing is shown that nobody thought of. */
function jsonDirection(direction: Direction, redactor: Redactor): JsonDirection {
  const { initiator, verdict, failedPhase, ike, children, rekey, renewal, undeterminedPhases } = direction;
  return {
    initiator,
    verdict,
    failedPhase,
    ike: jsonIke(ike),
    children: children.map(jsonChild),
    rekey: jsonRekey(rekey),
    renewal: {
      left: renewal.left,
      right: renewal.right,
      gap: renewal.gap,
      endsChildrenAfterSeconds: renewal.endsChildrenAfterSeconds,
    },
    causes: direction.causes.map((cause) => jsonCause(cause, redactor)),
    assumptions: direction.assumptions.map(({ what, why, places }) => ({
      what: redactor.mask(what),
      why: redactor.mask(why),
      places: places.map((place) => jsonPlace(place, redactor)),
    })),
    undeterminedPhases,
    doubts: direction.doubts.map(({ phase, what, places }) => ({
      phase,
      what: redactor.mask(what),
      places: places.map((place) => jsonPlace(place, redactor)),
    })),
  };
}

function jsonIke({ status, version, exchange, selected, dhRetry, error, responderBelievesUp }: IkeResult): IkeResult {
  return { status, version, exchange, selected, dhRetry, error: jsonError(error), responderBelievesUp };
}

function jsonChild(child: ChildResult): ChildResult {
  const { status, selected, mode, localSelectors, remoteSelectors, coverage, uncovered, dhRetry, error } = child;
  return {
    status,
    selected,
    mode,
    localSelectors,
    remoteSelectors,
    coverage,
    uncovered: uncovered.map(({ local, remote }): SelectorPair => ({ local, remote })),
    dhRetry,
    error: jsonError(error),
  };
}

function jsonRekey(rekey: RekeyResult): RekeyResult {
  const { byInitiator, byResponder, firstAttemptSeconds, firstAttemptBy, firstAttemptIsAnew, outageSeconds } = rekey;
  return {
    byInitiator: jsonAttempt(byInitiator),
    byResponder: jsonAttempt(byResponder),
    firstAttemptSeconds,
    firstAttemptBy,
    firstAttemptIsAnew,
    outageSeconds,
  };
}

function jsonAttempt({ status, selected, dhRetry, error }: RekeyAttempt): RekeyAttempt {
  return { status, selected, dhRetry, error: jsonError(error) };
}

function jsonError(error: NegotiationError | null): NegotiationError | null {
  return error === null ? null : { notify: error.notify, from: error.from, seenAs: error.seenAs };
}

function jsonCause(cause: Cause, redactor: Redactor): JsonCause {
  const { phase, attribute, left, right, message, mend, leftPlaces, rightPlaces } = cause;
  return {
    phase,
    attribute,
    left: redactor.maskOrNull(left),
    right: redactor.maskOrNull(right),
    message: redactor.mask(message),
    mend: redactor.mask(mend),
    places: [...leftPlaces, ...rightPlaces].map((place) => jsonPlace(place, redactor)),
  };
}
