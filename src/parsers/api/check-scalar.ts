import { equivalentValue } from '../../data/spellings.js';
import type { Field, FieldType } from '../../data/contract.js';
import type { Api } from '../../model/api.js';
import type { Scalar } from '../../model/edits.js';
import { Texts } from '../../model/memo.js';
import type { Node, ObjectNode } from '../../model/node.js';
import { quoted } from '../../model/quoted.js';
import { isKeyTemplate, isTemplate } from '../../model/template.js';
import { checkDiscouraged, checkFixed, checkValues, valuesTaken } from './check-choice.js';
import { checkText } from './check-text.js';
import type { Fault } from './fault.js';
import { kindOf, shown, shownValue, WANTED } from './show.js';
import type { Values } from './values.js';
import { NO_ELEMENTS } from './values.js';

/** What a scalar comes to: the value that the server reads, and what there is to say about it. */
export interface ScalarReading extends Values {
  readonly state: 'valid' | 'template' | 'invalid';
  readonly members: null;
  readonly faults: readonly Fault[];
}

const NO_FAULTS: readonly Fault[] = [];
const TEMPLATE = scalar('template', undefined, NO_FAULTS);
const INTEGER = /^[+-]?\d{1,17}$/u;
const INTEGRAL = /^[+-]?\d{1,17}(?:\.0{1,17})?$/u;

function scalar(
  state: ScalarReading['state'],
  value: ScalarReading['value'],
  faults: ScalarReading['faults'],
): ScalarReading {
  return { state, value, members: null, elements: NO_ELEMENTS, faults };
}

function invalid(...faults: readonly Fault[]): ScalarReading {
  return scalar('invalid', undefined, faults);
}

const JSON_TEXT = 'a string that holds JSON';

/** Whether a text begins as JSON's objects and lists do. It may hold keys: shown, it would be cut in the middle of one. */
function holdsJson(node: Node): boolean {
  return node.kind === 'string' && /^\s*[[{]\s*["[{]/u.test(node.value);
}

/** Another kind of value than the field takes. */
export function wrongKind(node: Node, expected: string, variant = 'type'): Fault {
  const actual = holdsJson(node) ? JSON_TEXT : shown(node);
  return { ruleId: 'wrong-type', variant, data: { actual, expected } };
}

/** A scalar of another kind; `nearest` where its text means one of the allowed values in another API's spelling. */
function wrongType(field: Field, node: Node, type: ScalarType, api: Api): ScalarReading {
  const { data, ...fault } = wrongKind(node, WANTED[type]);
  if (field.secret !== undefined) return invalid({ ...fault, data: { ...data, actual: kindOf(node) } });
  const text = node.kind === 'string' ? node.value : node.kind === 'number' ? node.raw : null;
  const values = valuesTaken(field);
  const meant = text === null || values === undefined ? undefined : equivalentValue(api, values, text);
  if (meant === undefined) return invalid({ ...fault, data });
  return invalid({ ...fault, data: { ...data, nearest: shownValue(meant) }, instead: { value: meant, safe: true } });
}

function spelling(node: Node, value: Scalar): Fault {
  return {
    ruleId: 'wrong-type',
    variant: 'spelling',
    data: { actual: shown(node), expected: typeof value === 'string' ? quoted(value) : String(value) },
    instead: { value, safe: true },
  };
}

/** What surrounds the fields of an object: the API whose spellings count, how the body came, and the object itself. */
export interface Surroundings {
  readonly api: Api;
  readonly encoding: 'value' | 'form';
  /** The object that holds the field. */
  readonly owner: ObjectNode;
}

function present(one: Fault | null, other: Fault | null = null): readonly Fault[] {
  if (one === null) return other === null ? NO_FAULTS : [other];
  return other === null ? [one] : [one, other];
}

/** The worst of them decides whether the value can be used. */
function reading(value: string | number | boolean, faults: readonly Fault[]): ScalarReading {
  if (faults.length === 0) return scalar('valid', value, faults);
  const usable = faults.every(
    (fault) => fault.level === 'note' || fault.level === 'warning' || fault.variant === 'spelling',
  );
  return usable ? scalar('valid', value, faults) : scalar('invalid', undefined, faults);
}

function readString(
  { field, isEntry, isFree, secret }: ScalarField,
  node: Node,
  around: Surroundings,
  type: ScalarType = 'string',
): ScalarReading {
  if (node.kind !== 'string') return wrongType(field, node, type, around.api);
  const { value } = node;
  if (secret === null ? isTemplate(value) : isKeyTemplate(value)) return TEMPLATE;
  // The rules of the pre-shared key judge its length and characters, and never show it.
  if (secret === 'psk') return scalar('valid', value, NO_FAULTS);
  // ZStack's server cuts off blanks at both ends before it looks, but for the entries of a list.
  const text = secret !== null || isEntry || around.api !== 'zstack' ? value : value.trim();
  const worse = isFree ? NO_FAULTS : checkString(field, text, secret !== null, around);
  return reading(text, worse.length === 0 && text !== value ? [spelling(node, text)] : worse);
}

function checkString(field: Field, text: string, isSecret: boolean, around: Surroundings): readonly Fault[] {
  const fixed = checkFixed(field, text);
  const values = fixed === null ? checkValues(field, text, around.api) : null;
  const form = values === null && fixed === null ? checkText(field, text, isSecret) : null;
  const discouraged = values === null && form === null ? checkDiscouraged(field, text, around.owner) : null;
  return present(fixed ?? values ?? form, discouraged);
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
  const bound = value < range.min ? range.min : range.max;
  return {
    ruleId: 'invalid-value',
    variant: 'range',
    data: { actual: String(value), expected, ...(bound !== null && { nearest: String(bound) }) },
    // Who writes less than the least means another number or another unit.
    ...(bound !== null && value > bound && { instead: { value: bound, safe: false } }),
  };
}

function readInteger({ field }: ScalarField, node: Node, around: Surroundings): ScalarReading {
  const { api, encoding } = around;
  if (node.kind === 'string' && isTemplate(node.value)) return TEMPLATE;
  const read = integerOf(node);
  if (read === null) return wrongType(field, node, 'integer', api);
  const { value, tolerated } = read;
  const stringly = node.kind === 'string' && (encoding === 'form' || field.stringly === true);
  const note = tolerated && !stringly ? spelling(node, value) : null;
  const fixed = checkFixed(field, value);
  const discouraged = checkDiscouraged(field, value, around.owner);
  const values = fixed === null && discouraged === null ? checkValues(field, value, api) : null;
  const range = values === null && fixed === null ? checkRange(field, value) : null;
  const worse = present(fixed ?? values ?? range, discouraged);
  return reading(value, worse.length > 0 ? worse : present(note));
}

/** A number is judged by its digits. One with a dot may be sent on as another: `1.10` as `1.1`, and `1.0` as `1`. */
function readNumberOrText(asked: ScalarField, node: Node, around: Surroundings): ScalarReading {
  if (node.kind !== 'number') return readString(asked, node, around, 'number-or-text');
  const { field, secret } = asked;
  const isDotted = /^\d+\.\d+$/u.test(node.raw);
  const digits = isDotted ? node.raw : String(node.value);
  const faults = checkString(field, digits, secret !== null, around);
  if (faults.length > 0)
    return invalid(...faults.map((fault) => ({ ...fault, data: { ...fault.data, actual: shown(node) } })));
  return reading(digits, isDotted ? [{ ...spelling(node, digits), level: 'warning' }] : NO_FAULTS);
}

/**
 * What the servers read as a boolean. OpenStack's takes more spellings (`convert_to_boolean` of neutron-lib, with
 * `bool_from_string` of oslo.utils), and YAML 1.2 has `yes` and `no` as strings.
 */
const BOOLEANS: Readonly<Record<'otc' | 'others', Readonly<Record<'true' | 'false', RegExp>>>> = {
  otc: { true: /^(?:true|t|yes|[y1]|on)$/iu, false: /^(?:false|f|no|[n0]|off)$/iu },
  others: { true: /^true$/iu, false: /^false$/iu },
};

/** The boolean that a server reads in a text, or in a number; null for what it refuses. */
function toleratedBoolean(node: Node, api: Api): boolean | null {
  const spellings = api === 'otc' ? BOOLEANS.otc : BOOLEANS.others;
  const text = node.kind === 'string' ? node.value : node.kind === 'number' && api === 'otc' ? node.raw : '';
  if (spellings.true.test(text)) return true;
  return spellings.false.test(text) ? false : null;
}

function readBoolean({ field }: ScalarField, node: Node, { api, encoding }: Surroundings): ScalarReading {
  if (node.kind === 'string' && isTemplate(node.value)) return TEMPLATE;
  const value = node.kind === 'boolean' ? node.value : toleratedBoolean(node, api);
  if (value === null) return wrongType(field, node, 'boolean', api);
  const asDocumented = node.kind === 'boolean' || encoding === 'form' || field.stringly === true;
  const fixed = checkFixed(field, value);
  return reading(value, present(fixed ?? (asDocumented ? null : spelling(node, value))));
}

type ScalarType = 'string' | 'integer' | 'number-or-text' | 'boolean';

/** A value as its text spells it, where it is of the kind that its field takes; null where it is not. */
function spelledAs(type: ScalarType, node: Node): string | null {
  if (node.kind === 'string') return type === 'string' ? node.value : null;
  return node.kind === 'number' && type === 'integer' ? node.raw : null;
}

/** A field of one value. */
export interface ScalarField {
  readonly field: Field;
  readonly type: ScalarType;
  /** Whether it is each entry of a list. */
  readonly isEntry: boolean;
  /** Whether nothing is said of its texts. */
  readonly isFree: boolean;
  readonly secret: NonNullable<Field['secret']> | null;
  /**
   * What was made of values that nothing was said against, by their spelling: of numbers, and where there are few. Null
   * where a value says nothing of the next one, or is a key.
   */
  readonly sound: Map<string, ScalarReading> | null;
}

const MOST_SOUND = 100;
const SPELLINGS = new Texts();

/** Whether fields of a type hold one value each. */
export function isScalar(type: FieldType): type is ScalarType {
  return type === 'string' || type === 'integer' || type === 'number-or-text' || type === 'boolean';
}

/** A field of one value that remembers nothing yet. */
export function scalarField(field: Field, type: ScalarType, isEntry = false): ScalarField {
  const { values, secret = null, fixed, length, pattern, discouraged } = field;
  const isFree = [values, fixed, length, pattern, discouraged].every((said) => said === undefined);
  const recurs = secret === null && (values !== undefined || type !== 'string');
  return { field, type, isEntry, isFree, secret, sound: recurs ? new Map() : null };
}

/** Reads a string, whole number or boolean against its field. Bodies state the same few values again and again. */
export function readScalar(field: ScalarField, node: Node, around: Surroundings): ScalarReading {
  const { type, sound } = field;
  const spelled = sound === null ? null : spelledAs(type, node);
  if (sound === null || spelled === null) return readAnew(field, node, around);
  const known = sound.get(spelled);
  if (known !== undefined) return known;
  const read = readAnew(field, node, around);
  if (read.state !== 'valid' || read.faults.length > 0 || sound.size >= MOST_SOUND) return read;
  // What stays must not be a piece of the body's text.
  const own = SPELLINGS.same(spelled);
  sound.set(own, type === 'string' ? scalar('valid', own, NO_FAULTS) : read);
  return read;
}

function readAnew(field: ScalarField, node: Node, around: Surroundings): ScalarReading {
  switch (field.type) {
    case 'string':
      return readString(field, node, around);
    case 'integer':
      return readInteger(field, node, around);
    case 'number-or-text':
      return readNumberOrText(field, node, around);
    case 'boolean':
      return readBoolean(field, node, around);
  }
}

/** Whether a value is a placeholder that something fills in before the request is sent. */
export function isPlaceholder(node: Node): boolean {
  return node.kind === 'string' && isTemplate(node.value);
}

/** The beginning of an object or a list as JSON writes it. */
const JSON_BEGINNING = /^\s*(?:\{\s*["}]|\[\s*["{[\]])/u;

/** Whether something fills in a value as a whole: not where a JSON text, which has no place there, holds placeholders. */
export function isPlaceholderAlone(value: Node): boolean {
  return isPlaceholder(value) && !(value.kind === 'string' && JSON_BEGINNING.test(value.value));
}
