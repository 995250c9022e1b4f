import type { Purpose, Setting } from '../data/settings.js';
import { PURPOSES } from '../data/settings.js';
import type { Cause, Negotiation, Phase, Side, Verdict } from '../model/negotiation.js';
import { otherSide, SIDES } from '../model/negotiation.js';
import type { Place } from '../model/place.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import { simulate } from '../simulate/simulate.js';
import type { Choice, Constraints } from './choose.js';
import { apart, chooseBetween, UNCONSTRAINED } from './choose.js';
import { currentOf, rangesOfEnd, withMeaning } from './end-settings.js';
import { compareValues } from './ranking.js';

/** One field of an existing body, and what to write there instead. */
export interface SuggestedEdit {
  readonly side: Side;
  readonly purpose: Purpose;
  readonly operation: string;
  /** The field as people write it: `IkeConfig.IkePfs`. */
  readonly field: string;
  /** What it means now, by strongSwan's log name; null: not known. */
  readonly from: string | null;
  readonly to: string;
  readonly value: string | number;
  /** Whether the dialect's own document lists the value; else only some of its platforms may take it. */
  readonly documented: boolean;
  /** Where it stands, or should; null where its body was not read. */
  readonly place: Place | null;
}

/** Edits, and what becomes of the tunnel with them. */
export interface EditPlan {
  readonly edits: readonly SuggestedEdit[];
  readonly verdict: Verdict;
  /** Why it is not up with them; empty where it is. */
  readonly causes: readonly Cause[];
  /** Phases whose outcome depends on something that is not known. */
  readonly undeterminedPhases: readonly Phase[];
}

/** A pair of ends, and a way to speak of either. */
export type Ends = Readonly<Record<Side, TunnelEnd>>;

/** Lifetimes are no part of a negotiation. */
const AGREED: readonly Purpose[] = PURPOSES.filter((purpose) => !purpose.endsWith('-lifetime'));

function negotiated(ends: Ends): Negotiation {
  return simulate(ends.left, ends.right);
}

/** Whether two ends meet, as far as edits count: what is not simulated stays as it is, whatever else is changed. */
export function isUp({ left, right }: Ends): boolean {
  return negotiated({ left: withoutOpen(left), right: withoutOpen(right) }).verdict === 'up';
}

function withoutOpen(end: TunnelEnd): TunnelEnd {
  return { ...end, open: [], children: end.children.map((child) => ({ ...child, open: [] })) };
}

/** The ends with edits made. */
export function edited(ends: Ends, edits: readonly Pick<SuggestedEdit, 'side' | 'purpose' | 'to'>[]): Ends {
  return edits.reduce<Ends>(
    (pair, { side, purpose, to }) => ({ ...pair, [side]: withMeaning(pair[side], purpose, to) }),
    ends,
  );
}

/**
 * The fewest fields that make two ends meet. Of the two ends the one is changed that thereby becomes the stronger. What
 * they differ in is taken away first, then put back where the tunnel comes up without: what is left is needed.
 */
export function smallestEdits(ends: Ends): EditPlan {
  if (isUp(ends)) return planOf(ends, []);
  const likeTheOther = movesBy((purpose) => moveFor(ends, purpose));
  // What a device offers first may lie in a proposal that its peer cannot have: then what both can have is needed.
  const moves = [likeTheOther, movesBy(bestMoves(ends))].find((candidate) => isUp(edited(ends, candidate.flat())));
  if (moves === undefined) return planOf(ends, likeTheOther.flat());
  let kept = moves;
  // Two edits for one purpose are put back first.
  for (const move of [...moves].sort((one, other) => other.length - one.length)) {
    const fewer = kept.filter((candidate) => candidate !== move);
    if (isUp(edited(ends, fewer.flat()))) kept = fewer;
  }
  const edits = kept.flat();
  const single = edits.length > 1 ? singleEdit(ends) : null;
  return planOf(ends, single === null ? edits : [single]);
}

/** The edits for each purpose that needs any. */
function movesBy(moveOf: (purpose: Purpose) => readonly SuggestedEdit[]): readonly (readonly SuggestedEdit[])[] {
  return AGREED.map(moveOf).filter((move) => move.length > 0);
}

/** The edits that make both ends as the best choice has them. */
function bestMoves(ends: Ends): (purpose: Purpose) => readonly SuggestedEdit[] {
  const choices = chooseBetween(rangesOfEnd(ends.left), rangesOfEnd(ends.right)) ?? [];
  return (purpose) =>
    choices
      .filter((choice) => choice.purpose === purpose)
      .flatMap(({ meaning }) => SIDES.flatMap((side) => editTo(ends, side, purpose, meaning)));
}

/**
 * The one field that makes two ends meet, whatever they differ in: another IKE version has no exchange mode to differ in.
 * Of several the one of the first purpose, with the best value. Null where no single field does.
 */
function singleEdit(ends: Ends): SuggestedEdit | null {
  for (const purpose of AGREED) {
    const candidates = SIDES.flatMap((side) =>
      (rangesOfEnd(ends[side])(purpose).setting?.values ?? []).flatMap(({ meaning }) =>
        editTo(ends, side, purpose, meaning),
      ),
    );
    const [best] = candidates
      .filter((candidate) => isUp(edited(ends, [candidate])))
      .sort((one, other) => compareMeanings(ends, purpose, one.to, other.to));
    if (best !== undefined) return best;
  }
  return null;
}

/** The edits after which both ends have the best values that both can be set to. */
export function strongEdits(ends: Ends, constraints: Constraints = UNCONSTRAINED): StrongPlan {
  const [left, right] = [rangesOfEnd(ends.left), rangesOfEnd(ends.right)];
  const choices = chooseBetween(left, right, constraints);
  const edits = (choices ?? []).flatMap((choice) =>
    SIDES.flatMap((side) => editFor(ends, side, choice, choices ?? [])),
  );
  return { ...planOf(ends, edits), choices, apart: choices === null ? apart(left, right) : [] };
}

export interface StrongPlan extends EditPlan {
  /** Null: the two have nothing in common. */
  readonly choices: readonly Choice[] | null;
  /** For what they have nothing in common; empty also where only the values of no proposal go together. */
  readonly apart: readonly Purpose[];
}

export function planOf(ends: Ends, edits: readonly SuggestedEdit[]): EditPlan {
  const { verdict, directions } = negotiated(edited(ends, edits));
  const causes = directions.flatMap((direction) => direction.causes);
  const phases = new Set(directions.flatMap((direction) => direction.undeterminedPhases));
  return {
    edits,
    verdict,
    causes: causes.filter((cause, index) => isFirst(causes, cause, index)),
    undeterminedPhases: [...phases],
  };
}

/** Both directions fail for the same reason, each in its own words. */
function isFirst(causes: readonly Cause[], { phase, attribute }: Cause, index: number): boolean {
  return causes.findIndex((cause) => cause.phase === phase && cause.attribute === attribute) === index;
}

/** The edit of one end that makes it as the other is, or one of each where neither can be as the other. */
function moveFor(ends: Ends, purpose: Purpose): readonly SuggestedEdit[] {
  const single = SIDES.flatMap((side) => {
    const target = currentOf(ends[otherSide(side)], purpose).meaning;
    return target === null ? [] : editTo(ends, side, purpose, target);
  });
  const { left, right } = {
    left: currentOf(ends.left, purpose).meaning,
    right: currentOf(ends.right, purpose).meaning,
  };
  if (left === right && left !== null) return [];
  const ranked = [...single].sort((one, other) => compareMeanings(ends, purpose, one.to, other.to));
  const [best] = ranked;
  if (best !== undefined) return [best];
  const choice = chooseBetween(rangesOfEnd(ends.left), rangesOfEnd(ends.right))?.find(
    (candidate) => candidate.purpose === purpose,
  );
  return choice === undefined ? [] : SIDES.flatMap((side) => editTo(ends, side, purpose, choice.meaning));
}

function compareMeanings(ends: Ends, purpose: Purpose, one: string, other: string): number {
  const values = SIDES.flatMap((side) => rangesOfEnd(ends[side])(purpose).values);
  const [first, second] = [one, other].map((name) => values.find(({ meaning }) => meaning === name));
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return compareValues(purpose, first, second);
}

/** The edit that gives one end a meaning; none where it has it, or cannot have it. */
function editTo(ends: Ends, side: Side, purpose: Purpose, to: string): readonly SuggestedEdit[] {
  const { setting } = rangesOfEnd(ends[side])(purpose);
  const value = setting?.values.find(({ meaning, discouraged }) => meaning === to && discouraged !== 'error');
  if (setting === null || value === undefined) return [];
  return edit(ends, side, setting, to, value.value);
}

function edit(ends: Ends, side: Side, setting: Setting, to: string, value: string | number): readonly SuggestedEdit[] {
  const { purpose, operation, path } = setting;
  const { meaning: from, place } = currentOf(ends[side], purpose);
  const documented = setting.values.find(({ meaning }) => meaning === to)?.documented ?? true;
  return from === to ? [] : [{ side, purpose, operation, field: path.join('.'), from, to, value, documented, place }];
}

/** The edit that a choice asks of one end. */
export function editFor(ends: Ends, side: Side, choice: Choice, choices: readonly Choice[]): readonly SuggestedEdit[] {
  const { setting } = rangesOfEnd(ends[side])(choice.purpose);
  const value = choice[side];
  if (setting === null || value === null) return [];
  const version = choices.find(({ purpose }) => purpose === 'ike-version')?.meaning;
  if (choice.purpose === 'ike-mode' && version === 'v2') return [];
  if (!choice.purpose.endsWith('-lifetime')) return edit(ends, side, setting, choice.meaning, value);
  // A lifetime that is shorter is no weaker.
  const seconds = Number(currentOf(ends[side], choice.purpose).meaning ?? Infinity);
  return seconds > 0 && seconds <= Number(value) ? [] : edit(ends, side, setting, String(value), value);
}
