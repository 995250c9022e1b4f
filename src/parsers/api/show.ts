import type { FieldType } from '../../data/contract.js';
import type { Node } from '../../model/node.js';
import { cut, quoted } from '../../model/quoted.js';

/** An allowed value as messages show it. */
export function shownValue(value: string | number): string {
  return typeof value === 'string' ? quoted(value) : String(value);
}

/** How many of something a field takes: `2`, `1 to 10`, `at least 1`. */
export function shownBounds({ min, max }: { readonly min: number; readonly max: number | null }): string {
  if (max === null) return `at least ${String(min)}`;
  return min === max ? String(min) : `${String(min)} to ${String(max)}`;
}

/** What a field of a type takes, in words. */
export const WANTED: Readonly<Record<FieldType, string>> = {
  string: 'a string',
  integer: 'a whole number',
  'number-or-text': 'a whole number or a string',
  boolean: 'true or false',
  strings: 'a list of strings',
  object: 'an object',
  objects: 'a list of objects',
  json: 'a string that holds a JSON object',
  cidrs: 'one string with commas between the networks',
  any: 'a value',
};

/** What kind of value a node is, in words. */
export function kindOf(node: Node): string {
  switch (node.kind) {
    case 'object':
      return 'an object';
    case 'array':
      return 'a list';
    case 'string':
      return 'a string';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'a boolean';
    case 'null':
      return 'null';
  }
}

/** A scalar as messages show it; a container by its kind. */
export function shown(node: Node): string {
  switch (node.kind) {
    case 'string':
      return quoted(node.value);
    case 'number':
      return cut(node.raw);
    case 'boolean':
      return String(node.value);
    default:
      return kindOf(node);
  }
}
