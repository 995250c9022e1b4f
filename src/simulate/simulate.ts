import type { Direction, EndSummary, Negotiation, Phase, Side } from '../model/negotiation.js';
import { SIDES } from '../model/negotiation.js';
import { valueOf } from '../model/located.js';
import type { Basis, Behaviour, TunnelEnd } from '../model/tunnel-end.js';
import { negotiateWith } from './direction.js';
import type { Exchange } from './ledger.js';
import { mergeWorlds } from './merge.js';
import type { Party } from './party.js';
import { partyOf } from './party.js';
import { notInitiated, overallVerdict, withoutInitiator } from './verdict.js';
import { possibleExchanges } from './version.js';

/** Who begins, and how gateways of which nobody knows negotiate. */
export interface SimulateOptions {
  /** Who is asked to set the tunnel up; both by default. */
  readonly initiator?: Side | 'both';
  /** Played by every end whose own behaviour is neither observed nor read from its source. */
  readonly behaviour?: Behaviour;
  /** Nothing is assumed. */
  readonly strict?: boolean;
  /** How messages call the two ends; by default by their names, or by their side where these do not tell them apart. */
  readonly labels?: readonly [left: string, right: string];
}

/** What happens between two ends of a tunnel, whichever of them begins. Pure. */
export function simulate(left: TunnelEnd, right: TunnelEnd, options: SimulateOptions = {}): Negotiation {
  const { initiator = 'both', strict = false, labels = labelsOf(left, right) } = options;
  const [leftLabel, rightLabel] = labels;
  const one = partyOf(left, 'left', leftLabel, behaviourOf(left, options));
  const two = partyOf(right, 'right', rightLabel, behaviourOf(right, options));
  const exchanges: Readonly<Record<Side, Exchange>> = {
    left: { initiator: one, responder: two, strict },
    right: { initiator: two, responder: one, strict },
  };
  const asked = SIDES.filter((side) => initiator === 'both' || initiator === side);
  const directions = asked.map((side) => direction(exchanges[side]));
  const said = withoutInitiator(one, two, directions, (side) => play(exchanges[side]));
  return { left: summary(one), right: summary(two), verdict: overallVerdict(said), directions: said };
}

/** What happens when one end sets the tunnel up, whether or not it would by itself. The initiator is the left end. */
export function negotiate(
  initiator: TunnelEnd,
  responder: TunnelEnd,
  options: Omit<SimulateOptions, 'initiator'> = {},
): Direction {
  const [leftLabel, rightLabel] = options.labels ?? labelsOf(initiator, responder);
  return play({
    initiator: partyOf(initiator, 'left', leftLabel, behaviourOf(initiator, options)),
    responder: partyOf(responder, 'right', rightLabel, behaviourOf(responder, options)),
    strict: options.strict ?? false,
  });
}

const WELL_KNOWN: readonly Basis[] = ['observed', 'source'];

function behaviourOf({ behaviour, basis }: TunnelEnd, { behaviour: asked }: SimulateOptions): Behaviour {
  return asked === undefined || WELL_KNOWN.includes(basis) ? behaviour : asked;
}

/** How messages call two ends: by their names; ends of the same name are told apart by their side. */
export function labelsOf(left: TunnelEnd, right: TunnelEnd): readonly [string, string] {
  if (left.name !== '' && right.name !== '' && left.name !== right.name) return [left.name, right.name];
  return ['the left end', 'the right end'];
}

function summary({ end, behaviour }: Party): EndSummary {
  const { name, dialect, basis, place } = end;
  return { name, dialect, basis, behaviour, place };
}

function direction(exchange: Exchange): Direction {
  const starts = valueOf(exchange.initiator.end.starts);
  if (starts === 'never') return notInitiated(exchange);
  const played = play(exchange);
  if (starts !== undefined) return played;
  const undeterminedPhases: readonly Phase[] = ['initiator', ...played.undeterminedPhases];
  const verdict = played.verdict === 'down' ? 'down' : 'undetermined';
  return { ...played, verdict, undeterminedPhases };
}

/** Plays every exchange that the initiator may begin with; one where its version and mode are known. */
function play(exchange: Exchange): Direction {
  return mergeWorlds(possibleExchanges(exchange.initiator).map((kind) => negotiateWith(exchange, kind)));
}
