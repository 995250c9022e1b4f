import { PURPOSES } from '../../data/settings.js';
import type { SuggestedEnd, SuggestedValue } from '../../library/suggest.js';
import { SIDES } from '../../model/negotiation.js';
import type { SuggestedField } from '../../suggest/bodies.js';
import type { JsonEdit, JsonPlan, JsonPlans, JsonSuggestion } from '../suggest/json.js';
import type { Members } from './json-schema.js';
import { described, FLAG, list, object, oneOf, orNull, TEXT, VERSION } from './json-schema.js';
import { POINTER, REGION } from './places.js';
import { DIALECT, PHASE, VERDICT } from './simulation.js';

const PURPOSE = oneOf(PURPOSES);
const VALUE = { type: ['string', 'number'] };
const BITS = orNull({ type: 'number', minimum: 0 });

const FIELD: Members<SuggestedField> = { purpose: PURPOSE, operation: TEXT, field: TEXT, value: VALUE };

const END = object<SuggestedEnd>({
  dialect: DIALECT,
  title: TEXT,
  settable: described('Whether an API sets it; a device is left as it is.', FLAG),
  fields: list(object(FIELD)),
});

const EDIT: Members<JsonEdit> = {
  side: oneOf(SIDES),
  ...FIELD,
  from: orNull(TEXT),
  to: TEXT,
  documented: described(
    'Whether the document of the API lists the value; else only some of its platforms may take it.',
    FLAG,
  ),
  file: described('Null where its body is still to be written, or was not read.', orNull(TEXT)),
  pointer: orNull(POINTER),
  region: orNull(REGION),
};

const PLAN = object<JsonPlan>({
  verdict: VERDICT,
  undeterminedPhases: list(PHASE),
  edits: list(object(EDIT)),
  causes: list(object<JsonPlan['causes'][number]>({ phase: PHASE, attribute: TEXT, message: TEXT, mend: TEXT })),
});

/** What `suggest` writes. */
export const SUGGESTION = object<JsonSuggestion, JsonPlans>(
  {
    version: VERSION,
    left: END,
    right: END,
    values: list(
      object<SuggestedValue>({
        purpose: PURPOSE,
        title: TEXT,
        meaning: TEXT,
        label: TEXT,
        strengthBits: BITS,
        reason: TEXT,
      }),
    ),
    strengthBits: BITS,
    verdict: VERDICT,
    below: list(TEXT),
    profiles: list(TEXT),
    missed: FLAG,
  },
  {
    smallest: described('The fewest fields that make two ends meet, where one of them is in a file.', PLAN),
    strong: described('Those that make them as strong as both can be.', PLAN),
  },
);
