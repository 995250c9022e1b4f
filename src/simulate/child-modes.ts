import type { Phase } from '../model/negotiation.js';
import type { EncapsulationMode } from '../model/offers.js';
import type { ChildOutcome } from './child.js';
import type { ResolvedChild } from './child-selectors.js';
import { Ledger } from './ledger.js';
import { equalSelectors } from './selectors.js';

/** A CHILD SA configuration whose mode is known, or taken for known. */
export interface ModedChild extends ResolvedChild {
  readonly mode: EncapsulationMode;
}

export type NegotiateChild = (child: ModedChild, candidates: readonly ModedChild[], ledger: Ledger) => ChildOutcome;

/**
 * Negotiates a CHILD SA for each mode that an unknown one may be. What fails in every case fails for certain; what fails
 * in some, or comes out differently, is doubted.
 */
export function inEveryMode(
  ledger: Ledger,
  child: ResolvedChild,
  candidates: readonly ResolvedChild[],
  negotiate: NegotiateChild,
): ChildOutcome {
  const asked = modesOf([child]);
  const answered = modesOf(candidates);
  const ledgers: Ledger[] = [];
  const outcomes = asked.flatMap((mode) =>
    answered.map((other) => {
      const own = new Ledger();
      ledgers.push(own);
      return negotiate(
        inMode(child, mode),
        candidates.map((candidate) => inMode(candidate, other)),
        own,
      );
    }),
  );
  for (const own of ledgers) ledger.absorb(own);
  const outcome = merge(ledger, outcomes);
  // A rekey begins again with what is known of the configuration.
  const partner =
    outcome.partner === null ? undefined : candidates.find(({ index }) => index === outcome.partner?.index);
  return { ...outcome, partner: partner ?? null };
}

/** The modes that those with an unknown one may have; any one of them will do where all are known. */
function modesOf(children: readonly ResolvedChild[]): readonly EncapsulationMode[] {
  return children.every(({ mode }) => mode !== undefined) ? ['tunnel'] : ['tunnel', 'transport'];
}

function inMode(child: ResolvedChild, mode: EncapsulationMode): ModedChild {
  return { ...child, mode: child.mode ?? mode };
}

const ORDER: readonly Phase[] = ['traffic-selector', 'mode', 'child-proposal'];

function merge(ledger: Ledger, outcomes: readonly ChildOutcome[]): ChildOutcome {
  const [first, ...others] = outcomes;
  if (first === undefined) throw new Error('a CHILD SA is asked for in some mode');
  if (others.length === 0) return first;
  const reach = ({ failure }: ChildOutcome): number => (failure === null ? ORDER.length : ORDER.indexOf(failure.phase));
  const furthest = others.reduce((best, outcome) => (reach(outcome) > reach(best) ? outcome : best), first);
  for (const { failure } of outcomes) {
    if (failure !== null && failure.phase !== furthest.failure?.phase) ledger.doubt(failure.phase);
  }
  if (furthest.failure === null && outcomes.some((outcome) => !same(outcome, furthest))) ledger.doubt('mode');
  return furthest;
}

function same(one: ChildOutcome, other: ChildOutcome): boolean {
  const { local, remote } = one.selectors;
  return (
    one.mode === other.mode &&
    local.length === other.selectors.local.length &&
    remote.length === other.selectors.remote.length &&
    [...local, ...remote].every((range, index) => {
      const match = [...other.selectors.local, ...other.selectors.remote][index];
      return match !== undefined && equalSelectors(range, match);
    })
  );
}
