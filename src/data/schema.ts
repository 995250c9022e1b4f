import * as z from 'zod';
import type { Api, Dialect } from '../model/api.js';
import { API_TITLES } from '../model/api.js';
import type { Level } from '../model/finding.js';
import type { Contract, Discouraged, Field } from './contract.js';
import { contractsIn, dialectFor, fieldsIn } from './dialect.js';

/*
 * Request bodies as zod schemas and as JSON Schema, made from the API contracts. They say what the API takes and are
 * for editors and for programs that build bodies; judging a body with places and words is the parsers' work. What an
 * API merely tolerates (`"1500"` for 1500, null for nothing) is left out. Nothing else in this folder loads zod.
 */

type Shape = Record<string, z.ZodType>;
type JsonSchema = Readonly<Record<string, unknown>>;

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The whole request body of an operation: the object that holds the wrapper, or the flat body. */
export function zodOf(contract: Contract, asked: Dialect): z.ZodType {
  const dialect = dialectFor(contract.api, asked);
  const fields = fieldsIn(contract.fields, dialect);
  const within = (location: 'body' | 'root') => fields.filter((field) => (field.location ?? 'body') === location);
  const body = objectOf(within('body'), contract, dialect);
  const root = contract.wrapper === null ? body : wrapped(contract.wrapper, body, within('root'), contract, dialect);
  return root.meta({ title: contract.operation, description: `${contract.method} ${contract.path}` });
}

function wrapped(
  wrapper: string,
  body: z.ZodType,
  root: readonly Field[],
  contract: Contract,
  dialect: Dialect,
): z.ZodType {
  return z.strictObject({ [wrapper]: body, ...shapeOf(root, contract, dialect) });
}

/** JSON Schema (draft 2020-12) of an operation's request body, or of any request body of an API. */
export function jsonSchemaOf(subject: Api | Contract, dialect: Dialect): JsonSchema {
  if (typeof subject !== 'string') return { $schema: DRAFT, ...plainSchemaOf(zodOf(subject, dialect)) };
  const contracts = contractsIn(dialectFor(subject, dialect));
  return {
    $schema: DRAFT,
    title: `${API_TITLES[dialectFor(subject, dialect)]}: IPsec VPN requests`,
    anyOf: contracts.map(({ operation }) => ({ $ref: `#/$defs/${operation}` })),
    $defs: Object.fromEntries(
      contracts.map((contract) => [contract.operation, plainSchemaOf(zodOf(contract, dialect))]),
    ),
  };
}

/** Without `$schema`, so that it can stand inside another. */
function plainSchemaOf(schema: z.ZodType): JsonSchema {
  const plain: Record<string, unknown> = { ...z.toJSONSchema(schema, { io: 'input' }) };
  delete plain['$schema'];
  return plain;
}

function objectOf(fields: readonly Field[], contract: Contract, dialect: Dialect): z.ZodType {
  const object = z.strictObject(shapeOf(fields, contract, dialect));
  const alternatives = fields.flatMap(({ name, required, requiredUnless }) =>
    required === true && isOneOf(fields, requiredUnless) ? [[name, requiredUnless] as const] : [],
  );
  const refined = alternatives.reduce<z.ZodType>(
    (schema, [name, other]) =>
      schema.refine((value) => holds(value, name) || holds(value, other), { error: `${name} or ${other} is required` }),
    object,
  );
  const choices = alternatives.map((names) => ({ anyOf: names.map((name) => ({ required: [name] })) }));
  return choices.length === 0 ? object : refined.meta(choices.length === 1 ? { ...choices[0] } : { allOf: choices });
}

/** Whether a field is among those of an object. */
function isOneOf(fields: readonly Field[], name: string | undefined): name is string {
  return fields.some((field) => field.name === name);
}

function holds(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name);
}

function shapeOf(fields: readonly Field[], contract: Contract, dialect: Dialect): Shape {
  const shape: Shape = {};
  for (const field of fields) {
    // What the API refuses to be sent is no part of a request.
    if (field.unconfigurable?.level === 'error') continue;
    // Where a lesser fault than an error is in leaving the field out, the schema is silent: it has no levels.
    const required =
      field.required === true && field.requiredWithUrl !== true && !isOneOf(fields, field.requiredUnless);
    const value = valueOf(field, contract, dialect);
    const schema = field.nullable === true && !required ? value.nullable() : value;
    const annotated = schema.meta(annotationsOf(field, contract));
    shape[field.name] = required ? annotated : annotated.optional();
  }
  return shape;
}

function annotationsOf(field: Field, contract: Contract): Record<string, unknown> {
  const { name, description, notes, deprecated, unconfigurable, default: standing } = field;
  const sentences = [
    description,
    notes,
    deprecated && `Use ${deprecated.instead}.`,
    unconfigurable && `Leave it out: ${unconfigurable.reason}.`,
    standing && 'dynamic' in standing && `Default: ${standing.dynamic}.`,
  ];
  const isDeprecated = deprecated !== undefined || unconfigurable !== undefined;
  return {
    title: name,
    description: sentences
      .filter((sentence) => typeof sentence === 'string')
      .map((sentence) => sentence.replace(/\.?$/u, '.'))
      .join(' '),
    // An update does not fill in what it leaves out.
    ...(contract.partial !== true && standing && 'value' in standing && { default: standing.value }),
    ...(isDeprecated && { deprecated: true }),
  };
}

function valueOf(field: Field, contract: Contract, dialect: Dialect): z.ZodType {
  const literals = literalsOf(field);
  if (literals !== null) return z.literal(literals);
  switch (field.type) {
    case 'string':
      return textOf(field);
    case 'integer':
      return numberOf(field);
    case 'number-or-text':
      return z.union([numberOf(field), textOf(field)]);
    case 'boolean':
      return field.stringly === true ? z.union([z.boolean(), z.literal(['true', 'false'])]) : z.boolean();
    case 'strings':
      return countedOf(field, z.array(itemOf(field)));
    case 'object':
      return membersOf(field, contract, dialect);
    case 'objects':
      return countedOf(field, z.array(membersOf(field, contract, dialect)));
    case 'json':
      return embeddedOf(membersOf(field, contract, dialect));
    case 'cidrs':
      return z.string().regex(networkList(field));
    case 'any':
      return z.unknown();
  }
}

/** The values that a field takes, those left out that make the request fail; null where they cannot be listed. */
function literalsOf({ fixed, values, discouraged, stringly }: Field): readonly (string | number | boolean)[] | null {
  if (stringly === true) return null;
  const refused = new Set(namedIn(discouraged).flatMap(({ value, level }) => (level === 'error' ? [value] : [])));
  const passing = namedIn(fixed?.notes).flatMap(({ value, level }) => (level === 'error' ? [] : [value]));
  const listed = fixed === undefined ? values : [...fixed.values, ...passing];
  if (listed === undefined) return null;
  // A value that only differs from the list in meaning something else (0 on Change) is taken as well.
  const accepted = namedIn(discouraged).flatMap(({ value, level }) => (level === 'error' ? [] : [value]));
  return [...new Set([...listed, ...accepted])].filter((value) => typeof value === 'boolean' || !refused.has(value));
}

/** Those of one value each. */
function namedIn(
  notes: readonly Discouraged[] = [],
): readonly { readonly value: string | number; readonly level: Level }[] {
  return notes.flatMap(({ value, level }) => (typeof value === 'object' ? [] : [{ value, level }]));
}

function textOf(field: Field): z.ZodType {
  const { address, length, pattern, characters } = field;
  if (address?.level === 'error' && address.kinds.every((kind) => kind === 'ipv4')) return z.ipv4();
  const least = field.required === true && field.empty !== 'allowed' ? 1 : 0;
  const min = Math.max(length?.min ?? 0, least);
  let text = z.string();
  if (min > 0) text = text.min(min);
  if (length !== undefined) text = text.max(length.max);
  if (pattern !== undefined) text = text.regex(new RegExp(pattern.source, 'u'), { error: pattern.words });
  for (const { character, words, level } of characters ?? []) {
    if (level === 'error') text = text.regex(withoutOf(character), { error: `not ${words}` });
  }
  return text;
}

/** Matches a text in which no character matches. */
function withoutOf(character: string): RegExp {
  return new RegExp(`^(?:(?!${character})[\\s\\S])*$`, 'u');
}

function numberOf({ range, stringly }: Field): z.ZodType {
  const bounded = z.int().min(range?.min ?? Number.MIN_SAFE_INTEGER);
  const number = bounded.max(range?.max ?? Number.MAX_SAFE_INTEGER);
  return stringly === true ? z.union([number, z.string().regex(/^\d+$/u)]) : number;
}

function itemOf({ items }: Field): z.ZodType {
  const network = z.string().regex(z.regexes.cidrv4);
  switch (items?.kind) {
    case 'cidr':
      return network;
    case 'cidr-or-id':
      return z.union([network, z.string().regex(z.regexes.cidrv6), z.string().regex(z.regexes.guid)]);
    case 'id':
    case undefined:
      return items?.pattern === undefined ? z.string() : z.string().regex(new RegExp(items.pattern.source, 'u'));
  }
}

/** A comma list of IPv4 networks, as Apsara's subnets are written. */
function networkList({ count }: Field): RegExp {
  const network = z.regexes.cidrv4.source.slice(1, -1);
  const further = count?.max === undefined || count.max === null ? '' : String(count.max - 1);
  return new RegExp(`^${network}(?:,${network}){0,${further}}$`, 'u');
}

function countedOf({ count }: Field, list: z.ZodArray): z.ZodType {
  if (count === undefined) return list;
  const counted = count.min > 0 ? list.min(count.min) : list;
  return count.max === null ? counted : counted.max(count.max);
}

function membersOf({ fields }: Field, contract: Contract, dialect: Dialect): z.ZodType {
  return objectOf(fieldsIn(fields ?? [], dialect), contract, dialect);
}

/** A JSON object inside a string. */
function embeddedOf(members: z.ZodType): z.ZodType {
  return z
    .string()
    .superRefine((text, context) => {
      const parsed = parse(text);
      if (parsed === undefined) {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return;
      }
      for (const { path, message } of members.safeParse(parsed).error?.issues ?? []) {
        context.addIssue({ code: 'custom', path, message });
      }
    })
    .meta({ contentMediaType: 'application/json', contentSchema: plainSchemaOf(members) });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
