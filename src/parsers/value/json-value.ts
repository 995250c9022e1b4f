/** What JSON holds of a value: a scalar, an object or array whose members are still to be read, or nothing. */
export type JsonValue =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  | { readonly kind: 'array'; readonly value: readonly unknown[] }
  | { readonly kind: 'object'; readonly value: object }
  /** `undefined`, a function, a symbol: left out of objects, null in arrays. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bigint' };

/**
 * A value as `JSON.stringify` takes it (ECMA-262, 25.5.2.2): what its `toJSON` gives, what an object of a primitive
 * holds, null for what is no number. Whatever a getter, a `toJSON` or a proxy throws, this throws.
 */
export function jsonValueOf(given: unknown, key: string): JsonValue {
  const value = unboxed(converted(given, key));
  switch (typeof value) {
    case 'string':
      return { kind: 'string', value };
    case 'number':
      return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'null' };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'bigint':
      return { kind: 'bigint' };
    case 'object':
      if (value === null) return { kind: 'null' };
      return isArray(value) ? { kind: 'array', value } : { kind: 'object', value };
    default:
      return { kind: 'nothing' };
  }
}

function converted(value: unknown, key: string): unknown {
  const holder = typeof value === 'bigint' ? BigInt.prototype : value;
  if ((typeof holder !== 'object' && typeof holder !== 'function') || holder === null) return value;
  const convert: unknown = Reflect.get(holder, 'toJSON', value);
  return typeof convert === 'function' ? Reflect.apply(convert, value, [key]) : value;
}

const BOXES: ReadonlyMap<string, (value: object) => unknown> = new Map<string, (value: object) => unknown>([
  ['[object Number]', (value) => Number.prototype.valueOf.call(value)],
  ['[object String]', (value) => String.prototype.valueOf.call(value)],
  ['[object Boolean]', (value) => Boolean.prototype.valueOf.call(value)],
  ['[object BigInt]', (value) => BigInt.prototype.valueOf.call(value)],
]);

/** The primitive in an object that wraps one. */
function unboxed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const unbox = BOXES.get(Object.prototype.toString.call(value));
  if (unbox === undefined) return value;
  try {
    return unbox(value);
  } catch {
    // It only bears the name of one.
    return value;
  }
}

function isArray(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}
