import type { Contract, Field } from '../../data/contract.js';
import type { Dialect } from '../../model/api.js';
import { API_TITLES } from '../../model/api.js';
import type { Level } from '../../model/finding.js';
import { nearest } from '../../model/nearest.js';
import type { Member, Node, ObjectNode, StringNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import { absent, keyOf } from '../../model/place.js';
import type { BodyForm, BodyReading, FieldReading, ProblemData, ShapeProblem } from '../../model/resource.js';
import { parseEmbedded } from '../text/embedded.js';
import type { Fault, Surroundings } from './check-scalar.js';
import { isPlaceholder, readScalar } from './check-scalar.js';
import type { FieldTable } from './field-table.js';
import { fieldTable } from './field-table.js';
import { concealBelow, isSecretName } from './secrets.js';
import { kindOf, shown } from './show.js';
import { isWrapper } from './wrappers.js';

/** What reading a body needs and gathers. */
export interface BodyContext {
  readonly contract: Contract;
  readonly dialect: Dialect;
  readonly form: BodyForm;
  /** The body came as URL-encoded fields: every value is a string. */
  readonly encoding: 'value' | 'form';
  /** The request line names the operation or its path, so that fields of the transport can be asked for. */
  readonly urlKnown: boolean;
  readonly problems: ShapeProblem[];
  /** The texts of the keys that were met, for the redactor. */
  readonly secrets: Set<string>;
}

type Values = Omit<FieldReading, 'node' | 'place'>;

const NOTHING: Values = { state: 'invalid', value: undefined, members: null, elements: [] };
const UNFILLED: Values = { ...NOTHING, state: 'template' };
const NO_FIELDS: readonly Field[] = [];

function report(context: BodyContext, field: string, place: Place, fault: Fault): void {
  // What a server answered is read for its facts; whether it may be sent is no question.
  if (context.form === 'response') return;
  const data: ProblemData = {
    operation: context.contract.operation,
    api: API_TITLES[context.dialect],
    ...fault.data,
    field,
  };
  const problem = { ruleId: fault.ruleId, variant: fault.variant, place: fault.place ?? place, data };
  context.problems.push(fault.level === undefined ? problem : { ...problem, level: fault.level });
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function wrongKind(node: Node, expected: string, variant = 'type'): Fault {
  const actual = node.kind === 'object' || node.kind === 'array' ? kindOf(node) : shown(node);
  return { ruleId: 'wrong-type', variant, data: { actual, expected } };
}

/** Which fields an object is asked for: those inside the wrapper, those beside it, or all (a nested object). */
type Frame = 'body' | 'root' | 'nested';

function isAsked(field: Field, frame: Frame): boolean {
  return frame === 'nested' || (field.location ?? 'body') === frame;
}

/** The object that holds a body's fields. */
export function readBody(context: BodyContext, node: ObjectNode): BodyReading {
  return readObject(context, node, context.contract.fields, '', 'body');
}

/** What stands beside the wrapper. Several bodies may stand side by side in one document: each is read on its own. */
export function readRoot(context: BodyContext, root: ObjectNode, body: ObjectNode): void {
  if (context.form === 'response') return;
  readObject(context, root, context.contract.fields, '', 'root', ({ key, value }) => value === body || isWrapper(key));
}

/** The members of an object against the fields that it may have. */
function readObject(
  context: BodyContext,
  node: ObjectNode,
  fields: readonly Field[],
  path: string,
  frame: Frame = 'nested',
  isSkipped: (entry: Member) => boolean = () => false,
): BodyReading {
  const table = fieldTable(fields, context.dialect);
  const readings = new Map<string, FieldReading>();
  for (const entry of node.members) {
    // A repeated key has its own finding; the last one counts.
    if (isSkipped(entry) || member(node, entry.key) !== entry) continue;
    const field = table.byName.get(entry.key);
    if (field === undefined || !isAsked(field, frame)) reportStray(context, node, entry, table, path, frame);
    else if (entry.value.kind === 'null') reportNull(context, field, entry.value, path);
    else readings.set(field.name, readField(context, node, entry, field, path));
  }
  for (const field of table.byName.values()) {
    if (readings.has(field.name) || !isAsked(field, frame)) continue;
    readings.set(field.name, readAbsent(context, node, field, path));
  }
  return { node, fields: readings };
}

/** A key that does not belong where it stands. */
function reportStray(
  context: BodyContext,
  node: ObjectNode,
  entry: Member,
  table: FieldTable,
  path: string,
  frame: Frame,
): void {
  if (isSecretName(entry.key)) concealBelow(entry.value, context.secrets);
  const place = keyOf(node, entry);
  const field = join(path, entry.key);
  const known = table.byName.get(entry.key);
  if (known !== undefined) {
    report(context, field, place, misplaced(context, known));
    return;
  }
  const elsewhere = table.elsewhere.get(entry.key);
  if (elsewhere !== undefined) {
    const dialects = (elsewhere.dialects ?? []).map((dialect) => API_TITLES[dialect]).join(', ');
    report(context, field, place, { ruleId: 'unknown-field', variant: 'elsewhere', data: { expected: dialects } });
    return;
  }
  const names = [...table.byName.values()].filter((candidate) => isAsked(candidate, frame)).map(({ name }) => name);
  const unused = names.filter((name) => member(node, name) === undefined);
  const near = nearest(entry.key, unused) ?? nearest(entry.key, names);
  report(context, field, place, {
    ruleId: 'unknown-field',
    variant: 'unknown',
    data: { reason: context.contract.unknownKeys, ...(near !== undefined && { nearest: near }) },
  });
}

/** A known field on the wrong side of the wrapper, or one that the URL carries. */
function misplaced({ contract }: BodyContext, { location = 'body' }: Field): Fault {
  const nearestFrame = contract.wrapper ?? 'body';
  switch (location) {
    case 'root':
      return { ruleId: 'body-wrapper', variant: 'inside', data: { nearest: nearestFrame } };
    case 'body':
      return { ruleId: 'body-wrapper', variant: 'beside', data: { nearest: nearestFrame } };
    case 'path':
    case 'query':
      return { ruleId: 'unknown-field', variant: 'url', data: { expected: `${contract.method} ${contract.path}` } };
  }
}

/** A required field that is null counts as missing; an optional one as left out. */
function reportNull(context: BodyContext, field: Field, node: Node, path: string): void {
  if (field.required === undefined) return;
  report(context, join(path, field.name), node, missing(context, field, 'null'));
}

function missing(context: BodyContext, field: Field, variant: 'absent' | 'empty' | 'null'): Fault {
  const level = requiredLevel(context, field);
  return { ruleId: 'missing-field', variant, data: { expected: field.description }, ...(level && { level }) };
}

function requiredLevel(context: BodyContext, field: Field): Level | undefined {
  if (field.requiredWithUrl === true && !context.urlKnown) return 'warning';
  return field.required === true ? undefined : field.required;
}

function readAbsent(context: BodyContext, node: ObjectNode, field: Field, path: string): FieldReading {
  const name = join(path, field.name);
  const place = absent(node, field.name);
  if (field.required !== undefined && member(node, field.name) === undefined) {
    const { aliases = [], requiredUnless } = field;
    const others = requiredUnless === undefined ? aliases : [...aliases, requiredUnless];
    const covered = others.some((other) => member(node, other) !== undefined);
    if (!covered) report(context, name, place, missing(context, field, 'absent'));
  }
  return { node: null, place, state: 'absent', value: undefined, members: null, elements: [] };
}

function readField(context: BodyContext, node: ObjectNode, entry: Member, field: Field, path: string): FieldReading {
  const { value } = entry;
  const name = join(path, field.name);
  if (field.secret !== undefined) concealBelow(value, context.secrets);
  reportStanding(context, field, node, entry, name);
  if (
    field.required !== undefined &&
    value.kind === 'string' &&
    value.value.trim() === '' &&
    field.empty !== 'allowed'
  ) {
    report(context, name, value, missing(context, field, 'empty'));
    return { node: value, place: value, ...NOTHING };
  }
  return { node: value, place: value, ...readValue(context, field, value, name, node) };
}

/** What the contract says of a field's mere presence. */
function reportStanding(context: BodyContext, field: Field, node: ObjectNode, entry: Member, name: string): void {
  const { deprecated, unconfigurable } = field;
  const place = keyOf(node, entry);
  if (unconfigurable !== undefined && !(entry.value.kind === 'string' && entry.value.value === '')) {
    const variant = unconfigurable.level === 'error' ? 'refused' : 'ignored';
    report(context, name, place, {
      ruleId: 'unconfigurable-field',
      variant,
      level: unconfigurable.level,
      data: { reason: unconfigurable.reason },
    });
  }
  if (deprecated !== undefined) {
    report(context, name, place, {
      ruleId: 'deprecated-field',
      variant: 'deprecated',
      level: deprecated.level,
      data: { nearest: deprecated.instead },
    });
  }
}

function readValue(context: BodyContext, field: Field, value: Node, name: string, owner: ObjectNode): Values {
  switch (field.type) {
    case 'string':
    case 'integer':
    case 'boolean': {
      const read = readScalar(field, field.type, value, surroundings(context, owner));
      for (const fault of read.faults) report(context, name, value, fault);
      if (read.state === 'template') reportTemplate(context, name, value);
      return { state: read.state, value: read.value, members: null, elements: [] };
    }
    case 'object':
      return readMembers(context, field, value, name);
    case 'json':
      return readJson(context, field, value, name);
    case 'strings':
      return readStrings(context, field, value, name, owner);
    case 'objects':
      return readElements(context, field, value, name);
    case 'cidrs':
      return readCidrs(context, field, value, name);
    case 'any':
      return { ...NOTHING, state: 'valid' };
  }
}

function surroundings({ contract, encoding }: BodyContext, owner: ObjectNode): Surroundings {
  return { api: contract.api, encoding, hasSibling: (name) => member(owner, name) !== undefined };
}

function reportTemplate(context: BodyContext, name: string, place: Node): void {
  report(context, name, place, { ruleId: 'unresolved-template', variant: 'template', data: {} });
}

function unfilled(context: BodyContext, name: string, node: Node): Values {
  reportTemplate(context, name, node);
  return UNFILLED;
}

function readMembers(context: BodyContext, field: Field, value: Node, name: string): Values {
  if (isPlaceholder(value)) return unfilled(context, name, value);
  if (value.kind !== 'object') {
    report(context, name, value, wrongKind(value, 'an object'));
    return NOTHING;
  }
  const members = readObject(context, value, field.fields ?? NO_FIELDS, name);
  return { state: 'valid', value: undefined, members, elements: [] };
}

/** A JSON object inside a string. An object in its place is refused, and read all the same. */
function readJson(context: BodyContext, field: Field, value: Node, name: string): Values {
  if (value.kind === 'object') {
    report(context, name, value, wrongKind(value, 'a string that holds JSON', 'object'));
    return { ...readMembers(context, field, value, name), state: 'invalid' };
  }
  if (value.kind !== 'string') {
    report(context, name, value, wrongKind(value, 'a string that holds JSON'));
    return NOTHING;
  }
  return readText(context, field, value, name);
}

function readText(context: BodyContext, field: Field, value: StringNode, name: string): Values {
  // A JSON text may hold placeholders in its members; then it is read, and they are met one by one.
  if (isPlaceholder(value) && !/^\s*\{(?![{%])/u.test(value.value)) return unfilled(context, name, value);
  if (value.value.trim() === '') return { ...NOTHING, state: 'absent' };
  const embedded = parseEmbedded(value);
  for (const problem of embedded.problems) {
    const data = { reason: problem.detail, expected: 'JSON' };
    report(context, name, value, { ruleId: problem.ruleId, variant: problem.variant, data, place: problem.place });
  }
  const { root } = embedded;
  if (root === null) return NOTHING;
  if (root.kind !== 'object') {
    concealBelow(root, context.secrets);
    report(context, name, value, wrongKind(root, 'a string that holds a JSON object'));
    return NOTHING;
  }
  const members = readObject(context, root, field.fields ?? NO_FIELDS, name);
  return { state: 'valid', value: undefined, members, elements: [] };
}

function checkCount(context: BodyContext, field: Field, count: number, node: Node, name: string): boolean {
  const bounds = field.count;
  if (bounds === undefined || (count >= bounds.min && (bounds.max === null || count <= bounds.max))) return true;
  if (count === 0 && field.required !== undefined) report(context, name, node, missing(context, field, 'empty'));
  else {
    const expected =
      bounds.max === null ? `at least ${String(bounds.min)}` : `${String(bounds.min)} to ${String(bounds.max)}`;
    report(context, name, node, {
      ruleId: 'invalid-value',
      variant: 'count',
      data: { actual: String(count), expected },
    });
  }
  return count > 0;
}

function readStrings(context: BodyContext, field: Field, value: Node, name: string, owner: ObjectNode): Values {
  if (isPlaceholder(value)) return unfilled(context, name, value);
  if (value.kind !== 'array') {
    report(context, name, value, wrongKind(value, 'a list of strings'));
    return NOTHING;
  }
  let sound = checkCount(context, field, value.items.length, value, name);
  const item = itemField(field);
  for (const [index, entry] of value.items.entries()) {
    const read = readScalar(item, 'string', entry, surroundings(context, owner));
    for (const fault of read.faults) report(context, `${name}[${String(index)}]`, entry, fault);
    if (read.state === 'template') reportTemplate(context, `${name}[${String(index)}]`, entry);
    if (read.state === 'invalid') sound = false;
  }
  return { ...NOTHING, state: sound ? 'valid' : 'invalid' };
}

/** The field of one entry: what the contract says of the list as a whole does not hold for each entry. */
function itemField({ name, description, sources, items }: Field): Field {
  return { name, type: 'string', description, sources, ...(items?.pattern && { pattern: items.pattern }) };
}

function readElements(context: BodyContext, field: Field, value: Node, name: string): Values {
  if (isPlaceholder(value)) return unfilled(context, name, value);
  if (value.kind !== 'array') {
    report(context, name, value, wrongKind(value, 'a list of objects'));
    return NOTHING;
  }
  checkCount(context, field, value.items.length, value, name);
  const elements: BodyReading[] = [];
  for (const [index, entry] of value.items.entries()) {
    const path = `${name}[${String(index)}]`;
    if (entry.kind === 'object') elements.push(readObject(context, entry, field.fields ?? NO_FIELDS, path));
    else report(context, path, entry, wrongKind(entry, 'an object'));
  }
  return { state: 'valid', value: undefined, members: null, elements };
}

/** A comma list of networks; what each entry is worth, the address rules say. */
function readCidrs(context: BodyContext, field: Field, value: Node, name: string): Values {
  if (value.kind === 'array') {
    report(context, name, value, wrongKind(value, 'one string with commas between the networks', 'list'));
    return NOTHING;
  }
  if (value.kind !== 'string') {
    report(context, name, value, wrongKind(value, 'a string'));
    return NOTHING;
  }
  if (isPlaceholder(value)) reportTemplate(context, name, value);
  else checkCount(context, field, value.value.split(',').length, value, name);
  return { state: 'valid', value: value.value, members: null, elements: [] };
}
