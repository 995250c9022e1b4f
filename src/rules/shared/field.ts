import type { Field } from '../../data/contract.js';
import { contractOf } from '../../data/contracts/index.js';
import { fieldsIn } from '../../data/dialect.js';
import type { Dialect } from '../../model/api.js';
import { Memo } from '../../model/memo.js';
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
      return parent.members.find(({ value }) => value === place)?.key ?? '';
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

const contractFields = new Memo<Field | undefined>();

/** The field of a place as the resource's contract and dialect have it; undefined where the dialect has none. */
export function contractField({ operation, dialect }: Resource, place: Place): Field | undefined {
  const name = fieldNameAt(place);
  return contractFields.get(`${operation} ${dialect} ${name}`, () => {
    const contract = contractOf(operation);
    return contract && fieldNamed(contract.fields, dialect, name);
  });
}
