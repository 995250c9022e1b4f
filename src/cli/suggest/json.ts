import type { EditSuggestion, Suggestion } from '../../library/suggest.js';
import type { Cause } from '../../model/negotiation.js';
import type { Redactor } from '../../model/redaction.js';
import type { Region } from '../../model/source.js';
import { jsonPlace } from '../../report/simulation/json.js';
import type { EditPlan, SuggestedEdit } from '../../suggest/edits.js';

/** A suggestion as version 1 of the JSON report writes it. */
export interface JsonSuggestion extends Suggestion {
  readonly version: 1;
}

/** What it holds beside, where an end is in a file. */
export interface JsonPlans {
  readonly smallest: JsonPlan;
  readonly strong: JsonPlan;
}

export interface JsonPlan extends Pick<EditPlan, 'verdict' | 'undeterminedPhases'> {
  readonly edits: readonly JsonEdit[];
  readonly causes: readonly Pick<Cause, 'phase' | 'attribute' | 'message' | 'mend'>[];
}

export interface JsonEdit extends Omit<SuggestedEdit, 'place'> {
  readonly file: string | null;
  readonly pointer: string | null;
  readonly region: Region | null;
}

/** A suggestion for two APIs, for programs. */
export function suggestionJson({
  left,
  right,
  values,
  strengthBits,
  verdict,
  below,
  profiles,
  missed,
}: Suggestion): JsonSuggestion {
  return { version: 1, left, right, values, strengthBits, verdict, below, profiles, missed };
}

/** What to change in two ends, for programs. */
export function editsJson(suggestion: EditSuggestion, redactor: Redactor): JsonSuggestion & JsonPlans {
  return {
    ...suggestionJson(suggestion),
    smallest: planJson(suggestion.smallest, redactor),
    strong: planJson(suggestion.strong, redactor),
  };
}

const NOWHERE = { file: null, pointer: null, region: null } as const;

function planJson({ edits, verdict, causes, undeterminedPhases }: EditPlan, redactor: Redactor): JsonPlan {
  return {
    verdict,
    undeterminedPhases,
    edits: edits.map(({ place, ...edit }) => ({
      ...edit,
      ...(place === null ? NOWHERE : jsonPlace(place, redactor)),
    })),
    causes: causes.map(({ phase, attribute, message, mend }) => ({
      phase,
      attribute,
      message: redactor.mask(message),
      mend: redactor.mask(mend),
    })),
  };
}
