/** A part of a JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One schema for each member of a type, so that none can be forgotten. */
export type Members<T> = { readonly [K in keyof T]-?: JsonSchema };

export const TEXT = { type: 'string' };
export const FLAG = { type: 'boolean' };
export const COUNT = { type: 'integer', minimum: 0 };
export const VERSION = { const: 1 };

/** An object that has all members of `properties`, perhaps those of `optional`, and may have more. */
export function object<T, O = object>(properties: Members<T>, optional?: Members<O>): JsonSchema {
  return { type: 'object', properties: { ...properties, ...optional }, required: Object.keys(properties) };
}

/** An object whose keys are anything. */
export function mapping(values: JsonSchema): JsonSchema {
  return { type: 'object', additionalProperties: values };
}

export function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

export function oneOf(words: readonly (string | number | null)[]): JsonSchema {
  return { enum: words };
}

export function described(description: string, schema: JsonSchema): JsonSchema {
  return { description, ...schema };
}

/** What stands under a name in `$defs`. */
export function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}
