import type { Direction, Negotiation, Side } from '../../model/negotiation.js';
import { duration } from '../../model/duration.js';
import type { EndNames } from './simulated.js';

/** Something that happens at a time after the tunnel came up. */
export interface Event {
  readonly at: string;
  readonly text: string;
}

/** What happens to a tunnel that is up, to the first rekey and renewal. Empty where it does not come up. */
export function timelineOf({ directions }: Negotiation, names: EndNames): readonly Event[] {
  const direction = directions.find(({ verdict }) => verdict === 'up' || verdict === 'up-until-rekey');
  if (direction === undefined) return [];
  return [
    { at: '0 s', text: 'the tunnel comes up' },
    ...rekeys(direction, names),
    ...ends(direction),
    renewal(direction, names),
  ];
}

function rekeys({ rekey }: Direction, names: EndNames): readonly Event[] {
  const { firstAttemptSeconds, firstAttemptBy, byInitiator, byResponder, outageSeconds } = rekey;
  if (firstAttemptSeconds === null) return [{ at: '?', text: 'when the first rekey is tried is not known' }];
  const [from, to] = firstAttemptSeconds;
  const by = firstAttemptBy === null || firstAttemptBy === 'both' ? 'either end' : names[firstAttemptBy];
  const failed = byInitiator.status === 'failed' || byResponder.status === 'failed';
  const unsure = byInitiator.status === 'undetermined' || byResponder.status === 'undetermined';
  const outcome = failed ? 'fails' : unsure ? 'may fail' : 'succeeds';
  const events: Event[] = [
    {
      at: `${duration(from)} to ${duration(to)}`,
      text: `${by} asks for the first rekey of the CHILD SA: it ${outcome}`,
    },
  ];
  if (outageSeconds !== null) events.push({ at: duration(outageSeconds), text: 'traffic stops' });
  return events;
}

function ends({ renewal: { endsChildrenAfterSeconds }, rekey }: Direction): readonly Event[] {
  if (endsChildrenAfterSeconds === null || endsChildrenAfterSeconds === rekey.outageSeconds) return [];
  return [
    { at: duration(endsChildrenAfterSeconds), text: 'the IKE SA ends unrenewed and takes its CHILD SAs with it' },
  ];
}

function renewal({ renewal: { left, right, gap } }: Direction, names: EndNames): Event {
  const plans = (['left', 'right'] as const).map(
    (side: Side) => `${names[side]} ${planOf(side === 'left' ? left : right)}`,
  );
  const pause =
    gap === null ? 'whether traffic pauses is not known' : gap ? 'traffic pauses meanwhile' : 'traffic goes on';
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
