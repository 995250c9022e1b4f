import type { Field } from '../../data/contract.js';
import { joined, listed, quotedOut, spelledOut } from '../../model/container-edits.js';
import { safeFix } from '../../model/fixes.js';
import { perSubject } from '../../model/memo.js';
import type { Member, Node, ObjectNode, StringNode } from '../../model/node.js';
import type { KeyPlace } from '../../model/place.js';
import { keyOf } from '../../model/place.js';
import type { BodyReading, FieldReading } from '../../model/resource.js';
import { parseEmbedded } from '../text/embedded.js';
import type { BodyContext } from './body-context.js';
import { contextWithin, join, report } from './body-context.js';
import type { ScalarField, Surroundings } from './check-scalar.js';
import { isPlaceholder, isPlaceholderAlone, readScalar, scalarField, wrongKind } from './check-scalar.js';
import type { AskedField, Frame } from './field-table.js';
import { askedFields, fieldTable } from './field-table.js';
import { missing, ObjectFields, readNull, reportAbsent } from './presence.js';
import { concealBelow, concealEmbedded, concealNamed, concealSecrets } from './secrets.js';
import { kindOf, shown, shownBounds, WANTED } from './show.js';
import { Holder, ofOthers, reportStray } from './stray.js';
import type { Values } from './values.js';
import { NO_ELEMENTS } from './values.js';
import { isWrapper, unwrapped } from './wrappers.js';

const NOTHING: Values = { state: 'invalid', value: undefined, members: null, elements: NO_ELEMENTS };
const UNFILLED: Values = { ...NOTHING, state: 'template' };
const NO_FIELDS: readonly Field[] = [];

/** The object that holds a body's fields: what the wrapper holds, or the root where there is none. */
export function readBody(context: BodyContext, node: ObjectNode, root: ObjectNode): BodyReading {
  return readObject(context, node, context.contract.fields, '', node === root ? 'flat' : 'body');
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
  const asked = askedFields(table, frame);
  const around = surroundings(context, node);
  const readings = new ObjectFields(node, asked);
  let holder: Holder | null = null;
  const last = node.repeats === true ? new Map(node.members.map((entry) => [entry.key, entry])) : null;
  for (const entry of node.members) {
    if (isSkipped(entry)) continue;
    const { key, value } = entry;
    if (last !== null && last.get(key) !== entry) {
      concealRepeated(context, table.byName.get(key), entry);
      continue;
    }
    const known = asked.byName.get(key);
    if (known === undefined) reportStray(context, (holder ??= new Holder(context, node, table, frame)), entry, path);
    else if (value.kind === 'null') readings.set(known, readNull(context, node, known.field, value, path));
    else readings.set(known, readField(context, around, entry, known, path));
  }
  for (const required of asked.required) {
    if (!readings.has(required)) reportAbsent(context, node, required.field, path);
  }
  return { node, fields: readings };
}

/** A repeated key has its own finding, and its last value counts; an earlier one may be a key all the same. */
function concealRepeated({ secrets }: BodyContext, field: Field | undefined, { key, value }: Member): void {
  if (field?.secret !== undefined) concealBelow(value, secrets);
  else concealSecrets(key, value, secrets);
}

function readField(
  context: BodyContext,
  around: Surroundings,
  entry: Member,
  asked: AskedField,
  path: string,
): FieldReading {
  const { value } = entry;
  const { field } = asked;
  const name = join(path, asked.name);
  if (!asked.isPlain) {
    if (field.secret !== undefined) concealBelow(value, context.secrets);
    if (asked.isMarked) reportStanding(context, field, keyOf(around.owner, entry), name);
    if (isBlank(value) && field.required !== undefined && field.empty !== 'allowed') {
      report(context, name, value, missing(context, field, 'empty'));
      return fieldReading(value, NOTHING);
    }
  }
  return fieldReading(value, readValue(context, asked, value, name, around));
}

function isBlank(value: Node): boolean {
  return value.kind === 'string' && value.value.trim() === '';
}

/** Written out, which is several times as fast as spreading. */
function fieldReading(node: Node, { state, value, members, elements }: Values): FieldReading {
  return { node, place: node, state, value, members, elements };
}

/** What the contract says of a field's mere presence. */
function reportStanding(context: BodyContext, field: Field, place: KeyPlace, name: string): void {
  const { deprecated, unconfigurable } = field;
  const { value } = place.member;
  if (unconfigurable !== undefined && !(value.kind === 'string' && value.value === '')) {
    const variant = unconfigurable.level === 'error' ? 'refused' : 'ignored';
    report(context, name, place, {
      ruleId: 'unconfigurable-field',
      variant,
      level: unconfigurable.level,
      data: { reason: unconfigurable.reason },
    });
  }
  if (contextWithin(context, field) !== context) report(context, name, place, ofOthers(field));
  if (deprecated !== undefined) {
    report(context, name, place, {
      ruleId: 'deprecated-field',
      variant: 'deprecated',
      level: deprecated.level,
      data: { nearest: deprecated.instead, ...(deprecated.reason !== undefined && { reason: deprecated.reason }) },
    });
  }
}

function readValue(
  context: BodyContext,
  { field, scalar }: AskedField,
  value: Node,
  name: string,
  around: Surroundings,
): Values {
  if (field.type !== 'json') concealEmbedded(value, context.secrets);
  if (scalar !== null) {
    const read = readScalar(scalar, value, around);
    for (const fault of read.faults) report(context, name, value, fault);
    if (read.state === 'template') reportTemplate(context, name, value);
    return read;
  }
  switch (field.type) {
    case 'object':
      return readMembers(context, field, value, name);
    case 'json':
      return readJson(context, field, value, name);
    case 'strings':
      return readStrings(context, field, value, name, around);
    case 'objects':
      return readElements(context, field, unwrapped(context.form, value), name);
    case 'cidrs':
      return readCidrs(context, field, value, name);
    default:
      return { ...NOTHING, state: 'valid' };
  }
}

function surroundings({ contract, encoding }: BodyContext, owner: ObjectNode): Surroundings {
  return { api: contract.api, encoding, owner };
}

function reportTemplate(context: BodyContext, name: string, place: Node): void {
  report(context, name, place, { ruleId: 'unresolved-template', variant: 'template', data: {} });
}

function unfilled(context: BodyContext, name: string, node: Node): Values {
  reportTemplate(context, name, node);
  return UNFILLED;
}

/** Says that a value is of another kind. One that is read no further may hold a key all the same: JSON in a string. */
function refused(context: BodyContext, value: Node, name: string, wanted: string): Values {
  concealSecrets('', value, context.secrets);
  report(context, name, value, wrongKind(value, wanted));
  return NOTHING;
}

function readMembers(context: BodyContext, field: Field, value: Node, name: string): Values {
  if (isPlaceholderAlone(value)) return unfilled(context, name, value);
  if (value.kind !== 'object') return refused(context, value, name, WANTED.object);
  concealNamed(value, context.secrets);
  const members = readObject(context, value, field.fields ?? NO_FIELDS, name);
  return { state: 'valid', value: undefined, members, elements: NO_ELEMENTS };
}

/** A JSON object inside a string. An object in its place is refused, and read all the same. */
function readJson(context: BodyContext, field: Field, value: Node, name: string): Values {
  if (value.kind === 'object') {
    const edits = spelledOut(value);
    const fix = safeFix('Write the object as JSON in a string', edits.length > 0 ? edits : quotedOut(value));
    report(context, name, value, { ...wrongKind(value, WANTED.json, 'object'), fix });
    return { ...readMembers(context, field, value, name), state: 'invalid' };
  }
  if (value.kind !== 'string') return refused(context, value, name, WANTED.json);
  return readText(context, field, value, name);
}

function readText(context: BodyContext, field: Field, value: StringNode, name: string): Values {
  // A JSON text may hold placeholders in its members; then it is read, and they are met one by one.
  if (isPlaceholder(value) && !/^\s*\{(?![{%])/u.test(value.value)) return unfilled(context, name, value);
  if (value.value.trim() === '') return { ...NOTHING, state: 'absent' };
  const embedded = parseEmbedded(value);
  for (const { ruleId, variant, place, detail, related } of embedded.problems) {
    report(context, name, place, { ruleId, variant, data: { reason: detail } }, related);
  }
  const { root } = embedded;
  if (root === null) return NOTHING;
  if (root.kind !== 'object') {
    concealBelow(root, context.secrets);
    const data = { actual: `a string that holds ${kindOf(root)}`, expected: 'one that holds a JSON object' };
    report(context, name, value, { ruleId: 'wrong-type', variant: 'type', data });
    return NOTHING;
  }
  const members = readObject(context, root, field.fields ?? NO_FIELDS, name);
  return { state: 'valid', value: undefined, members, elements: NO_ELEMENTS };
}

function checkCount(context: BodyContext, field: Field, count: number, node: Node, name: string): boolean {
  const bounds = field.count;
  if (bounds === undefined || (count >= bounds.min && (bounds.max === null || count <= bounds.max))) return true;
  if (count === 0 && field.required !== undefined) report(context, name, node, missing(context, field, 'empty'));
  else {
    report(context, name, node, {
      ruleId: 'invalid-value',
      variant: 'count',
      data: { actual: String(count), expected: shownBounds(bounds) },
    });
  }
  return count > 0;
}

function readStrings(context: BodyContext, field: Field, value: Node, name: string, around: Surroundings): Values {
  if (isPlaceholder(value)) return unfilled(context, name, value);
  if (value.kind === 'string' && context.contract.api === 'otc') return readLoneString(context, value, name);
  if (value.kind !== 'array') return refused(context, value, name, WANTED.strings);
  let sound = checkCount(context, field, value.items.length, value, name);
  const item = itemField(field);
  value.items.forEach((entry, index) => {
    concealEmbedded(entry, context.secrets);
    const read = readScalar(item, entry, around);
    for (const fault of read.faults) report(context, `${name}[${String(index)}]`, entry, fault);
    if (read.state === 'template') reportTemplate(context, `${name}[${String(index)}]`, entry);
    if (read.state === 'invalid') sound = false;
  });
  return { ...NOTHING, state: sound ? 'valid' : 'invalid' };
}

/** OpenStack makes a list of a text that stands alone. */
function readLoneString(context: BodyContext, value: StringNode, name: string): Values {
  const data = { actual: shown(value), expected: `[${shown(value)}]` };
  const fix = safeFix('Write a list', listed(value));
  report(context, name, value, { ruleId: 'wrong-type', variant: 'spelling', data, fix });
  return { ...NOTHING, state: 'valid' };
}

/** The field of one entry: what the contract says of the list as a whole does not hold for each entry. */
const itemField = perSubject(({ name, description, sources, items }: Field): ScalarField => {
  const item: Field = { name, type: 'string', description, sources, ...(items?.pattern && { pattern: items.pattern }) };
  return scalarField(item, 'string', true);
});

function readElements(context: BodyContext, field: Field, value: Node, name: string): Values {
  if (isPlaceholderAlone(value)) return unfilled(context, name, value);
  if (value.kind !== 'array') return refused(context, value, name, WANTED.objects);
  checkCount(context, field, value.items.length, value, name);
  const inner = contextWithin(context, field);
  const elements: BodyReading[] = [];
  for (const [index, entry] of value.items.entries()) {
    const path = `${name}[${String(index)}]`;
    if (entry.kind !== 'object') refused(inner, entry, path, WANTED.object);
    else {
      concealNamed(entry, context.secrets);
      elements.push(readObject(inner, entry, field.fields ?? NO_FIELDS, path));
    }
  }
  return { state: 'valid', value: undefined, members: null, elements };
}

/** A comma list of networks; what each entry is worth, the address rules say. */
function readCidrs(context: BodyContext, field: Field, value: Node, name: string): Values {
  if (value.kind === 'array') {
    report(context, name, value, {
      ...wrongKind(value, WANTED.cidrs, 'list'),
      fix: safeFix('Write one string with commas', joined(value)),
    });
    return NOTHING;
  }
  if (value.kind !== 'string') return refused(context, value, name, WANTED.cidrs);
  if (isPlaceholder(value)) reportTemplate(context, name, value);
  else checkCount(context, field, value.value.split(',').length, value, name);
  return { state: 'valid', value: value.value, members: null, elements: NO_ELEMENTS };
}
