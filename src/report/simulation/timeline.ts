import type { Direction, Negotiation } from '../../model/negotiation.js';
import { endsWithChildSa, SIDES } from '../../model/negotiation.js';
import { duration, durations } from '../../model/duration.js';
import type { EndNames } from './simulated.js';

/** Something that happens at a time after the tunnel came up. */
export interface Event {
  readonly at: string;
  readonly text: string;
}

/** An event, and when it happens at the soonest, in seconds; null where that is not known. */
interface Timed extends Event {
  readonly seconds: number | null;
}

/**
 * What happens to a tunnel that is up, to the first rekey and renewal: in the order of time, what has none last, and
 * nothing after the end of the IKE SA. Empty where it does not come up.
 */
export function timelineOf({ directions }: Negotiation, names: EndNames): readonly Event[] {
  const direction = directions.find(({ verdict }) => verdict === 'up' || verdict === 'up-until-rekey');
  if (direction === undefined) return [];
  const last = direction.renewal.endsChildrenAfterSeconds ?? Infinity;
  const timed = [...rekeys(direction, names), ...ends(direction)]
    .filter(({ seconds }) => seconds === null || seconds <= last)
    .sort((one, other) => (one.seconds ?? last) - (other.seconds ?? last));
  return [{ at: '0 s', text: 'the tunnel comes up' }, ...timed, renewal(direction, names)];
}

function rekeys(direction: Direction, names: EndNames): readonly Timed[] {
  const {
    rekey,
    renewal: { endsChildrenAfterSeconds },
  } = direction;
  const { firstAttemptSeconds, firstAttemptBy, firstAttemptIsAnew, byInitiator, byResponder, outageSeconds } = rekey;
  const stops: Timed[] =
    outageSeconds === null || outageSeconds === endsChildrenAfterSeconds
      ? []
      : [
          {
            at: duration(outageSeconds),
            seconds: outageSeconds,
            text: `${endsWithChildSa(direction) ? 'the CHILD SA ends unrekeyed: ' : ''}traffic stops`,
          },
        ];
  if (firstAttemptSeconds === null) {
    const isTried = [byInitiator, byResponder].some(({ status }) => status !== 'not-tried');
    const unknown = { at: '?', seconds: null, text: 'when the first rekey is tried is not known' };
    const never = { at: 'CHILD SA', seconds: null, text: 'neither end rekeys it' };
    const isOver = endsChildrenAfterSeconds !== null || endsWithChildSa(direction);
    return isOver ? stops : [isTried ? unknown : never, ...stops];
  }
  const [from] = firstAttemptSeconds;
  const by = firstAttemptBy === null || firstAttemptBy === 'both' ? 'either end' : names[firstAttemptBy];
  const failed = byInitiator.status === 'failed' || byResponder.status === 'failed';
  const unsure = byInitiator.status === 'undetermined' || byResponder.status === 'undetermined';
  const outcome = failed ? 'fails' : unsure ? 'may fail' : 'succeeds';
  const text = firstAttemptIsAnew
    ? `the CHILD SA ends unrekeyed, by the lifetime of ${by}: traffic pauses, setting it up anew ${outcome}`
    : `${by} asks for the first rekey of the CHILD SA: it ${outcome}`;
  return [{ at: durations(firstAttemptSeconds), seconds: from, text }, ...stops];
}

function ends({ renewal: { endsChildrenAfterSeconds: seconds }, verdict }: Direction): readonly Timed[] {
  if (seconds === null) return [];
  const after = verdict === 'up' ? 'the next packet at the latest sets the tunnel up again' : 'traffic stops';
  const text = `the IKE SA ends unrenewed and takes its CHILD SAs with it: ${after}`;
  return [{ at: duration(seconds), seconds, text }];
}

function renewal(
  { renewal: { left, right, gap, endsChildrenAfterSeconds }, verdict }: Direction,
  names: EndNames,
): Event {
  const plans = SIDES.map((side) => `${names[side]} ${planOf(side === 'left' ? left : right)}`);
  const stops = endsChildrenAfterSeconds !== null && verdict === 'up-until-rekey';
  const pause =
    gap === null
      ? 'whether traffic pauses is not known'
      : stops
        ? 'traffic stops with it'
        : gap
          ? 'traffic pauses meanwhile'
          : 'traffic goes on';
  return { at: 'IKE SA', text: `${plans.join(', ')}; ${pause}` };
}

function planOf(plan: Direction['renewal']['left']): string {
  switch (plan) {
    case 'rekey':
      return 'rekeys it';
    case 'reauth':
      return 're-authenticates it';
    case 'none':
      return 'lets it end';
    case null:
      return 'renews it in a way that is not known';
  }
}
