import { equivalentValue } from '../../data/spellings.js';
import type { Field } from '../../data/contract.js';
import type { Api } from '../../model/api.js';
import type { Level } from '../../model/finding.js';
import { nearest } from '../../model/nearest.js';
import type { Node } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import type { ProblemData } from '../../model/resource.js';
import { isTemplate } from '../../model/template.js';
import { kindOf, shown } from './show.js';

/** A shape problem before its place and field are known. */
export interface Fault {
  readonly ruleId: string;
  readonly variant: string;
  readonly data: Omit<ProblemData, 'field'>;
  readonly level?: Level;
  /** Where not at the value itself. */
  readonly place?: Place;
}

/** What a scalar comes to: the value that the server reads, and what there is to say about it. */
export interface ScalarReading {
  readonly state: 'valid' | 'template' | 'invalid';
  readonly value: string | number | boolean | undefined;
  readonly faults: readonly Fault[];
}

const TEMPLATE: ScalarReading = { state: 'template', value: undefined, faults: [] };
const INTEGER = /^[+-]?\d{1,17}$/u;
const INTEGRAL = /^[+-]?\d{1,17}(?:\.0{1,17})?$/u;

const EXPECTED: Readonly<Record<'string' | 'integer' | 'boolean', string>> = {
  string: 'a string',
  integer: 'a whole number',
  boolean: 'true or false',
};

function invalid(fault: Fault): ScalarReading {
  return { state: 'invalid', value: undefined, faults: [fault] };
}

function wrongType(node: Node, type: 'string' | 'integer' | 'boolean', secret: boolean): ScalarReading {
  const actual = secret || node.kind === 'object' || node.kind === 'array' ? kindOf(node) : shown(node);
  return invalid({ ruleId: 'wrong-type', variant: 'type', data: { actual, expected: EXPECTED[type] } });
}

function spelling(node: Node, expected: string): Fault {
  return { ruleId: 'wrong-type', variant: 'spelling', data: { actual: shown(node), expected } };
}

/** What `Field.values` or a near miss has to say; null if the value may stand. */
function checkValues(field: Field, value: string | number, api: Api): Fault | null {
  const { values } = field;
  if (values === undefined || values.includes(value)) return null;
  const known = equivalentValue(api, values, value);
  const near = known ?? nearest(String(value), values.map(String));
  return {
    ruleId: 'invalid-value',
    variant: 'value',
    data: {
      actual: typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value),
      allowed: values,
      ...(near !== undefined && { nearest: String(near) }),
    },
  };
}

/** What surrounds a field: the API whose spellings count, how the body came, and which other fields stand beside it. */
export interface Surroundings {
  readonly api: Api;
  readonly encoding: 'value' | 'form';
  readonly hasSibling: (name: string) => boolean;
}

function checkDiscouraged(field: Field, value: string | number, { hasSibling }: Surroundings): Fault | null {
  const found = field.discouraged?.find((candidate) => candidate.value === value);
  if (found === undefined) return null;
  const { beside } = found;
  return {
    ruleId: 'invalid-value',
    variant: 'discouraged',
    level: beside !== undefined && hasSibling(beside.field) ? beside.level : found.level,
    data: { actual: JSON.stringify(value), reason: found.reason },
  };
}

function checkFixed(field: Field, value: string | number | boolean): Fault | null {
  const { fixed } = field;
  if (fixed === undefined || fixed.values.includes(value)) return null;
  const note = fixed.notes?.find((candidate) => candidate.value === value);
  if (note !== undefined) {
    return {
      ruleId: fixed.rule,
      variant: 'newer',
      level: note.level,
      data: { actual: String(value), reason: note.reason },
    };
  }
  return {
    ruleId: fixed.rule,
    variant: 'value',
    data: {
      actual: typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value),
      expected: fixed.values.map(String).join(' or '),
    },
  };
}

function present(faults: readonly (Fault | null)[]): readonly Fault[] {
  return faults.filter((fault) => fault !== null);
}

/** The worst of them decides whether the value can be used. */
function reading(value: string | number | boolean, faults: readonly Fault[]): ScalarReading {
  const usable = faults.every(
    (fault) => fault.level === 'note' || fault.level === 'warning' || fault.variant === 'spelling',
  );
  return usable ? { state: 'valid', value, faults } : { state: 'invalid', value: undefined, faults };
}

const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  let compiled = patterns.get(pattern);
  if (compiled === undefined) {
    compiled = new RegExp(pattern, 'u');
    patterns.set(pattern, compiled);
  }
  return compiled.test(text);
}

/** A text against the length and pattern of its field. */
export function checkText(field: Pick<Field, 'length' | 'pattern'>, text: string, shownText: string): Fault | null {
  const { length, pattern } = field;
  if (length !== undefined && (text.length > length.max || text.length < length.min)) {
    return {
      ruleId: 'invalid-value',
      variant: 'length',
      data: { actual: String(text.length), expected: `${String(length.min)} to ${String(length.max)}` },
    };
  }
  if (pattern !== undefined && !matches(pattern.source, text)) {
    return { ruleId: 'invalid-value', variant: 'pattern', data: { actual: shownText, expected: pattern.words } };
  }
  return null;
}

function readString(field: Field, node: Node, around: Surroundings): ScalarReading {
  const secret = field.secret !== undefined;
  if (node.kind !== 'string') return wrongType(node, 'string', secret);
  const { value } = node;
  if (isTemplate(value)) return TEMPLATE;
  // The rules of the pre-shared key judge its length and characters, and never show it.
  if (field.secret === 'psk') return { state: 'valid', value, faults: [] };
  const fixed = checkFixed(field, value);
  const values = fixed === null ? checkValues(field, value, around.api) : null;
  const text = values === null && fixed === null ? checkText(field, value, secret ? 'a secret' : shown(node)) : null;
  const discouraged = values === null && text === null ? checkDiscouraged(field, value, around) : null;
  return reading(value, present([fixed, values, text, discouraged]));
}

/** The number that a server reads, and whether it is spelled in a way that only tolerant servers take. */
function integerOf(node: Node): { readonly value: number; readonly tolerated: boolean } | null {
  if (node.kind === 'number') {
    if (!Number.isSafeInteger(node.value)) return null;
    return { value: node.value, tolerated: !INTEGER.test(node.raw) };
  }
  if (node.kind !== 'string' || !INTEGRAL.test(node.value)) return null;
  return { value: Number(node.value), tolerated: true };
}

function checkRange(field: Field, value: number): Fault | null {
  const { range } = field;
  if (range === undefined || (value >= range.min && (range.max === null || value <= range.max))) return null;
  const expected =
    range.max === null
      ? `a whole number of ${String(range.min)} or more`
      : `a whole number from ${String(range.min)} to ${String(range.max)}`;
  return { ruleId: 'invalid-value', variant: 'range', data: { actual: String(value), expected } };
}

function readInteger(field: Field, node: Node, around: Surroundings): ScalarReading {
  const { api, encoding } = around;
  if (node.kind === 'string' && isTemplate(node.value)) return TEMPLATE;
  const read = integerOf(node);
  if (read === null) {
    // `"group14"` for 14: another API's spelling of the same thing deserves its own words.
    const known =
      node.kind === 'string' && field.values !== undefined ? equivalentValue(api, field.values, node.value) : undefined;
    const result = wrongType(node, 'integer', field.secret !== undefined);
    const [fault] = result.faults;
    if (known === undefined || fault === undefined) return result;
    return { ...result, faults: [{ ...fault, data: { ...fault.data, nearest: String(known) } }] };
  }
  const { value, tolerated } = read;
  const stringly = node.kind === 'string' && (encoding === 'form' || field.stringly === true);
  const note = tolerated && !stringly ? spelling(node, String(value)) : null;
  const fixed = checkFixed(field, value);
  const discouraged = checkDiscouraged(field, value, around);
  const values = fixed === null && discouraged === null ? checkValues(field, value, api) : null;
  const range = values === null && fixed === null ? checkRange(field, value) : null;
  const worse = present([fixed, values, range, discouraged]);
  return reading(value, worse.length > 0 ? worse : present([note]));
}

function readBoolean(field: Field, node: Node, encoding: 'value' | 'form'): ScalarReading {
  if (node.kind === 'string' && isTemplate(node.value)) return TEMPLATE;
  let value: boolean;
  let note: Fault | null = null;
  if (node.kind === 'boolean') ({ value } = node);
  else if (node.kind === 'string' && /^(?:true|false)$/iu.test(node.value)) {
    value = node.value.toLowerCase() === 'true';
    if (encoding !== 'form' && field.stringly !== true) note = spelling(node, String(value));
  } else return wrongType(node, 'boolean', field.secret !== undefined);
  const fixed = checkFixed(field, value);
  return reading(value, present([fixed ?? note]));
}

/** Reads a string, whole number or boolean against its field. */
export function readScalar(
  field: Field,
  type: 'string' | 'integer' | 'boolean',
  node: Node,
  around: Surroundings,
): ScalarReading {
  switch (type) {
    case 'string':
      return readString(field, node, around);
    case 'integer':
      return readInteger(field, node, around);
    case 'boolean':
      return readBoolean(field, node, around.encoding);
  }
}

/** Whether a value is a placeholder that something fills in before the request is sent. */
export function isPlaceholder(node: Node): boolean {
  return node.kind === 'string' && isTemplate(node.value);
}
