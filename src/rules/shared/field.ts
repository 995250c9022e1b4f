import type { Field } from '../../data/contract.js';
import { fieldsIn, madeOfFields } from '../../data/dialect.js';
import type { Dialect } from '../../model/api.js';
import type { Place } from '../../model/place.js';
import type { Resource } from '../../model/resource.js';

/** The API's name of the field that a place is the value of, or should be; empty for any other place. */
export function fieldNameAt(place: Place): string {
  switch (place.kind) {
    case 'absent':
      return place.path.at(-1) ?? '';
    case 'key':
      return place.member.key;
    case 'part':
      return fieldNameAt(place.node);
    case 'text':
      return '';
    default: {
      const { parent } = place;
      if (parent.kind !== 'object') return '';
      for (const { key, value } of parent.members) if (value === place) return key;
      return '';
    }
  }
}

/** A scalar as the body has it, strings in quotes. For fields whose values are an API's words, never for a secret. */
export function valueAt(place: Place): string {
  switch (place.kind) {
    case 'string':
      return JSON.stringify(place.value);
    case 'number':
      return place.raw;
    case 'boolean':
      return String(place.value);
    default:
      return '';
  }
}

/** The field of that name among some fields and their members, as a dialect has it. */
export function fieldNamed(fields: readonly Field[], dialect: Dialect, name: string): Field | undefined {
  for (const field of fieldsIn(fields, dialect)) {
    const found = field.name === name ? field : field.fields && fieldNamed(field.fields, dialect, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The fields of a resource's contract and their members, as its dialect has them; of one name the first. */
const fieldsByName = madeOfFields((fields, dialect): ReadonlyMap<string, Field> => {
  const byName = new Map<string, Field>();
  addFields(fields, dialect, byName);
  return byName;
});

function addFields(fields: readonly Field[], dialect: Dialect, to: Map<string, Field>): void {
  for (const field of fieldsIn(fields, dialect)) {
    if (!to.has(field.name)) to.set(field.name, field);
    if (field.fields !== undefined) addFields(field.fields, dialect, to);
  }
}

/** The field of a place as the resource's contract and dialect have it; undefined where the dialect has none. */
export function contractField(resource: Resource, place: Place): Field | undefined {
  return fieldsByName(resource).get(fieldNameAt(place));
}
