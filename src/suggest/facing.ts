import type { Dialect } from '../model/api.js';
import type { Side } from '../model/negotiation.js';
import { otherSide } from '../model/negotiation.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import type { SuggestedField } from './bodies.js';
import { fieldsOf } from './bodies.js';
import type { Choice, Constraints, RangesOf } from './choose.js';
import { apart, chooseBetween, hasMeaning, rangesOf, UNCONSTRAINED } from './choose.js';
import type { EditPlan, Ends, StrongPlan, SuggestedEdit } from './edits.js';
import { editFor, planOf } from './edits.js';
import { offered, rangesOfEnd } from './end-settings.js';

/*
 * An end that is there, and an API whose bodies are still to be written for the end that faces it: they can be whatever
 * the API takes.
 */

export interface Facing {
  readonly there: TunnelEnd;
  readonly dialect: Dialect;
  /** The side of the end that is to be made. */
  readonly side: Side;
  /** The end that bodies with such fields make opposite the one that is there. */
  readonly made: (fields: readonly SuggestedField[]) => TunnelEnd;
}

/** What to write into the new bodies, as edits without a place, and what to change in the end that is there. */
export interface FacingPlan extends StrongPlan {
  /** The two ends before the edits of the one that is there. */
  readonly ends: Ends;
}

/** Both ends as strong as both can be. */
export function strongFacing(facing: Facing, constraints: Constraints): FacingPlan {
  return planFor(facing, rangesOfEnd(facing.there), constraints);
}

/** The end that is there stays as it is wherever the API can have what it has. */
export function smallestFacing(facing: Facing): FacingPlan {
  return planFor(facing, asItStands(facing.there, rangesOf(facing.dialect)), UNCONSTRAINED);
}

function planFor(facing: Facing, standing: RangesOf, constraints: Constraints): FacingPlan {
  const { there, dialect, side, made } = facing;
  const free = rangesOf(dialect);
  const [left, right] = side === 'left' ? [free, standing] : [standing, free];
  const choices = chooseBetween(left, right, constraints);
  const fields = fieldsOf(dialect, side, choices ?? []);
  const end = made(fields);
  const ends = side === 'left' ? { left: end, right: there } : { left: there, right: end };
  // No body can be written that meets the other end.
  if (choices === null) return { ...NO_PLAN, choices, apart: apart(left, right), ends };
  const edits = choices.flatMap((choice) => editFor(ends, otherSide(side), choice, choices));
  const plan = planOf(ends, edits);
  return { ...plan, edits: [...written(fields, side, choices), ...edits], choices, apart: [], ends };
}

const NO_PLAN: EditPlan = { edits: [], verdict: 'down', causes: [], undeterminedPhases: [] };

function written(fields: readonly SuggestedField[], side: Side, choices: readonly Choice[]): readonly SuggestedEdit[] {
  return fields.map((field) => {
    const meaning = choices.find(({ purpose }) => purpose === field.purpose)?.meaning;
    // Of a lifetime each end has its own.
    const to = meaning === undefined || field.purpose.endsWith('-lifetime') ? String(field.value) : meaning;
    // What a new body may be set to is documented: `rangesOf` has nothing else.
    return { ...field, side, from: null, to, documented: true, place: null };
  });
}

/** What an end has, and what it can be set to only where the other cannot have that. */
function asItStands(end: TunnelEnd, other: RangesOf): RangesOf {
  const own = rangesOfEnd(end);
  return (purpose, choosing) => {
    const range = own(purpose, choosing);
    if (range.setting === null) return range;
    const values = offered(end, purpose);
    const others = other(purpose).values;
    const isShared = values.some((value) => hasMeaning(others, value));
    return isShared || purpose.endsWith('-lifetime') ? { setting: null, values } : range;
  };
}
