import type { Discouraged, Field, Others } from '../../data/contract.js';
import type { Api } from '../../model/api.js';
import { respelled } from '../../model/nearest.js';
import type { ObjectNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { Fault } from './fault.js';
import { shownValue } from './show.js';
import { suggestion } from './suggestion.js';

/** What may be written into a field: its values without those that are errors all the same, as `certs` at ZStack is. */
export function valuesTaken({ values, discouraged = [] }: Field): Field['values'] {
  const errors = discouraged.filter(({ level }) => level === 'error');
  return errors.length === 0 ? values : values?.filter((value) => among(errors, value) === undefined);
}

/** What `Field.values` has to say; null if the value may stand. */
export function checkValues(field: Field, value: string | number, api: Api): Fault | null {
  if (field.values === undefined || field.values.includes(value)) return null;
  const allowed = valuesTaken(field) ?? field.values;
  const { data, instead } = suggestion(api, allowed, value);
  return {
    ruleId: 'invalid-value',
    variant: 'value',
    data: { actual: shownValue(value), allowed, ...data },
    ...(instead !== undefined && { instead }),
  };
}

/** What is to be said of a value although the field lists it; null if nothing. */
export function checkDiscouraged({ discouraged }: Field, value: string | number, owner: ObjectNode): Fault | null {
  const found = discouraged === undefined ? undefined : among(discouraged, value);
  if (found === undefined) return null;
  const { beside } = found;
  return {
    ruleId: 'invalid-value',
    variant: 'discouraged',
    level: beside !== undefined && member(owner, beside.field) !== undefined ? beside.level : found.level,
    data: { actual: shownValue(value), reason: found.reason },
  };
}

function among(notes: readonly Discouraged[], value: string | number | boolean): Discouraged | undefined {
  return notes.find(
    ({ value: noted }) =>
      noted === value || (typeof noted === 'object' && typeof value !== 'boolean' && isOther(noted, value)),
  );
}

function isOther(others: Others, value: string | number): boolean {
  return 'except' in others ? !others.except.includes(value) : String(value).length > others.longerThan;
}

/** What the only values that an API takes have to say; null if the value may stand. */
export function checkFixed({ fixed }: Field, value: string | number | boolean): Fault | null {
  if (fixed === undefined || fixed.values.includes(value)) return null;
  const note = among(fixed.notes ?? [], value);
  if (note !== undefined) {
    return {
      ruleId: fixed.rule,
      variant: 'newer',
      level: note.level,
      data: { actual: typeof value === 'boolean' ? String(value) : shownValue(value), reason: note.reason },
    };
  }
  const [only] = fixed.values;
  // What another value may mean is among the notes: `Response-Only` is no misspelt `bi-directional`.
  const noted = (fixed.notes ?? []).flatMap(({ value: other }) => (typeof other === 'object' ? [] : [other]));
  const known = [...fixed.values, ...noted].map(String);
  const safe = typeof value === 'string' && respelled(value, known) === only;
  return {
    ruleId: fixed.rule,
    variant: 'value',
    data: {
      actual: typeof value === 'boolean' ? String(value) : shownValue(value),
      expected: fixed.values.map(String).join(' or '),
    },
    ...(only !== undefined && fixed.values.length === 1 && { instead: { value: only, safe } }),
  };
}
