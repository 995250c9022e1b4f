import type { core } from 'zod';
import type { Node } from '../model/node.js';
import { nearest } from '../model/nearest.js';
import type { ConfigurationProblem } from './problem.js';
import type { Path } from './tree.js';
import { keyPlaceAt, nodeAt, placeAt } from './tree.js';

type Issue = core.$ZodIssue;
type JsonSchema = core.JSONSchema.BaseSchema;

/** Longer lists of what is known are not printed: a suggestion, or the help, says more. */
const MOST_LISTED = 12;

/** Kinds of values as people call them in YAML. */
const WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

/** What a value is one of, by the key that it stands under. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['rule', 'rule'],
  ['profile', 'profile'],
  ['dialect', 'dialect'],
  ['behaviour', 'behaviour'],
]);

/** Puts what the schema found wrong into words, each at its place, in the order of the text. */
export function faultsOf(issues: readonly Issue[], root: Node, schema: JsonSchema): ConfigurationProblem[] {
  return issues.flatMap((issue) => faultOf(issue, issue.path, root, schema));
}

function faultOf(issue: Issue, path: Path, root: Node, schema: JsonSchema): ConfigurationProblem[] {
  const node = nodeAt(root, path);
  const place = placeAt(root, path);
  if (node === undefined && path.length > 0) return [{ place, message: `the key ${String(path.at(-1))} is missing` }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        place: keyPlaceAt(root, path, key),
        message: unknownKey(key, path, knownKeys(schema, path)),
      }));
    case 'invalid_value':
      return [{ place, message: unknownValue(node, path, issue.values.map(String)) }];
    case 'invalid_union':
      return ofUnion(issue, path, root, schema);
    case 'invalid_type':
      return [{ place, message: saysMore(issue) ? issue.message : wrongType([issue.expected], node) }];
    case 'too_small':
    case 'too_big':
      return [{ place, message: wrongCount(issue, node) }];
    default:
      return [{ place, message: issue.message }];
  }
}

/** What is wrong with the alternative that was meant: the one of the same kind, if there is one. */
function ofUnion(
  { errors }: Extract<Issue, { readonly code: 'invalid_union' }>,
  path: Path,
  root: Node,
  schema: JsonSchema,
): ConfigurationProblem[] {
  const node = nodeAt(root, path);
  const isContainer = node?.kind === 'object' || node?.kind === 'array';
  const isOtherKind = ({ code, path: steps }: Issue): boolean =>
    steps.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && isContainer));
  const meant = errors.find((issues) => !issues.some(isOtherKind));
  if (meant !== undefined) return meant.flatMap((issue) => faultOf(issue, [...path, ...issue.path], root, schema));
  const all = errors.flat();
  const never = all.find((issue) => issue.code === 'invalid_type' && issue.expected === 'never');
  // The values of a word are all texts.
  const expected = all.map((issue) => (issue.code === 'invalid_type' ? issue.expected : 'string'));
  const message = never?.message ?? wrongType(expected, node);
  return [{ place: placeAt(root, path), message }];
}

/** Whether the schema itself says what is wanted, or why nothing is. */
function saysMore({ expected }: Extract<Issue, { readonly code: 'invalid_type' }>): boolean {
  return expected === 'never' || expected === 'int';
}

function wrongType(expected: readonly string[], node: Node | undefined): string {
  const wanted = expected.map((type) => WORDS[type] ?? type).join(' or ');
  const got = node === undefined ? 'nothing' : (WORDS[node.kind] ?? node.kind);
  const isBare = expected.includes('string') && (node?.kind === 'number' || node?.kind === 'boolean');
  return `expected ${wanted}, got ${got}${isBare ? ': put it in quotes' : ''}`;
}

function wrongCount(issue: Extract<Issue, { readonly code: 'too_small' | 'too_big' }>, node: Node | undefined): string {
  if (node?.kind === 'number') return issue.message;
  if (node?.kind !== 'array') return 'the text is empty';
  const wanted = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  return node.items.length === 0 ? 'the list is empty' : `expected ${String(wanted)} entries, got ${node.items.length}`;
}

function unknownKey(key: string, path: Path, known: readonly string[]): string {
  const noun = path.at(-1) === 'rules' ? 'rule' : 'key';
  return `unknown ${noun} "${key}"${advice(key, noun, known)}`;
}

function unknownValue(node: Node | undefined, path: Path, known: readonly string[]): string {
  if (node?.kind !== 'string') return `expected one of ${known.join(', ')}, got ${WORDS[node?.kind ?? ''] ?? 'null'}`;
  const key = path.findLast((step) => typeof step === 'string');
  const noun = NOUNS.get(String(key)) ?? 'level';
  return `unknown ${noun} "${node.value}"${advice(node.value, noun, known)}`;
}

/** What was probably meant, or what there is. */
function advice(given: string, noun: string, known: readonly string[]): string {
  const near = nearest(given, known);
  if (near !== undefined) return `; did you mean ${near}?`;
  if (known.length > MOST_LISTED) return noun === 'rule' ? '; ipsec-lint rules lists them' : '';
  return known.length === 0 ? '' : `; known: ${known.join(', ')}`;
}

/** The keys that the schema knows at a path. */
function knownKeys(schema: JsonSchema, path: Path): readonly string[] {
  let level: readonly JsonSchema[] = alternatives(schema);
  for (const step of path) {
    level = level.flatMap((one) => alternatives(typeof step === 'number' ? one.items : memberOf(one, String(step))));
  }
  return level.flatMap(({ properties }) => Object.keys(properties ?? {}));
}

function memberOf({ properties, additionalProperties }: JsonSchema, key: string): unknown {
  return properties?.[key] ?? additionalProperties;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function alternatives(schema: unknown): readonly JsonSchema[] {
  if (!isSchema(schema)) return [];
  return schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(alternatives);
}
