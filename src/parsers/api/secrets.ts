import type { Field } from '../../data/contract.js';
import { CONTRACTS } from '../../data/contracts/index.js';
import { lazy } from '../../model/lazy.js';
import type { Document, Member, Node, NumberNode, ObjectNode, StringNode } from '../../model/node.js';
import { documentOf, member } from '../../model/node.js';
import { isSecretName } from '../../model/secret-name.js';
import { hiddenTexts, isWhollyTemplate } from '../../model/template.js';
import { concealHeader, concealPart, isSecretHeader, withoutCredentials } from '../text/credentials.js';
import { parseEmbedded } from '../text/embedded.js';
import { keysNamedIn } from '../text/named-keys.js';
import { viewOf } from '../text/view.js';

/** Keeps every scalar below a node out of all reports, and remembers its text so that it is masked elsewhere too. */
export function concealBelow(node: Node, texts: Set<string>): void {
  const { source } = documentOf(node);
  const pending: Node[] = [node];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    switch (next.kind) {
      case 'object':
        for (const { value } of next.members) pending.push(value);
        break;
      case 'array':
        for (const item of next.items) pending.push(item);
        break;
      case 'string':
        if (isWhollyTemplate(next.value)) break;
        source.conceal(next.start, next.end);
        for (const text of hiddenTexts(next.value)) texts.add(text);
        break;
      case 'number':
        source.conceal(next.start, next.end);
        texts.add(next.raw);
        break;
      case 'boolean':
      case 'null':
        break;
    }
  }
}

/** Keeps the key of a member out of all reports, which is a part of a secret. */
export function concealKeyOf(node: ObjectNode, { key, keyStart, keyEnd }: Member, texts: Set<string>): void {
  documentOf(node).source.conceal(keyStart, keyEnd);
  texts.add(key);
}

/** `{{ base }}/v2.0`: no JSON, though it begins like some. */
const PLACEHOLDER_FIRST = /^\s*\{\{[\w\s.|-]{1,200}\}\}/u;

/** The JSON that a string holds, where it looks like some; what cannot be read is concealed. */
function embeddedIn(node: StringNode): readonly Node[] {
  if (!/^\s*[[{]/u.test(node.value) || PLACEHOLDER_FIRST.test(node.value)) return [];
  const { root } = parseEmbedded(node);
  return root === null ? [] : [root];
}

/** Words of the APIs: `keyexchange: ikev2` holds no secret, and masking the word would mask it in every message. */
const vocabulary = lazy((): ReadonlySet<string> => new Set(CONTRACTS.flatMap(({ fields }) => wordsIn(fields))));

function wordsIn(fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ values = [], fixed, fields: members = [] }) => [
    ...[...values, ...(fixed?.values ?? [])].map(String),
    ...wordsIn(members),
  ]);
}

/** A shorter text (`keySize: 256`) is kept out of reports where it stands, but stands in too many others to be masked. */
const SHORTEST_MASKED = 6;

/** A scalar that only its name makes a secret. */
function concealScalar(node: StringNode | NumberNode, texts: Set<string>): void {
  const text = node.kind === 'string' ? node.value : node.raw;
  if (vocabulary().has(text)) return;
  if (text.length >= SHORTEST_MASKED) concealBelow(node, texts);
  else documentOf(node).source.conceal(node.start, node.end);
}

/**
 * Conceals what stands under the name of a secret in a value that no contract describes: a misplaced or misspelt
 * object, or the JSON text of one, may hold a key as any other.
 */
export function concealSecrets(name: string, value: Node, texts: Set<string>): void {
  const pending: (readonly [secret: boolean, value: Node])[] = [[isSecretName(name), value]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [secret, node] = next;
    const named = node.kind === 'object' && secretNamedIn(node) !== null;
    switch (node.kind) {
      case 'object':
        for (const entry of node.members) {
          pending.push([secret || isSecretName(entry.key) || (named && VALUE.test(entry.key)), entry.value]);
        }
        break;
      case 'array':
        for (const item of node.items) pending.push([secret, item]);
        break;
      case 'string':
        for (const root of embeddedIn(node)) pending.push([secret, root]);
        if (secret) concealScalar(node, texts);
        break;
      case 'number':
        if (secret) concealScalar(node, texts);
        break;
      case 'boolean':
      case 'null':
        break;
    }
  }
}

/** What an object that gives something a value calls the two: `{name, value}`, `{Key, Value}`, `{TagKey, TagValue}`. */
const NAMING = /^(?:tag)?(?:name|key)$/iu;
const VALUE = /^(?:tag)?value$/iu;

/** The name of a secret to which an object gives a value; null where it gives none. */
function secretNamedIn({ members }: ObjectNode): string | null {
  for (const { key, value } of members) {
    if (NAMING.test(key) && value.kind === 'string' && isSecretName(value.value)) return value.value;
  }
  return null;
}

/** Conceals the value that an object which a contract describes, a tag, gives to what is named like a secret. */
export function concealNamed(node: ObjectNode, texts: Set<string>): void {
  const name = secretNamedIn(node);
  if (name === null) return;
  for (const { key, value } of node.members) if (VALUE.test(key)) concealSecrets(name, value, texts);
}

const SPACE = 0x20;
const LEFT_BRACKET = 0x5b;
const LEFT_BRACE = 0x7b;

/** Conceals what JSON names like a secret in a text where no JSON belongs: a message or an excerpt may quote it. */
export function concealEmbedded(value: Node, texts: Set<string>): void {
  if (value.kind !== 'string') return;
  // Every text of every body is asked, and hardly one begins so.
  const first = value.value.charCodeAt(0);
  if (first <= SPACE || first === LEFT_BRACE || first === LEFT_BRACKET) concealSecrets('', value, texts);
}

/** Adds what the fields of a form name as a key, as `psk=…` in a text does: a form spells it so that no search finds it. */
export function gatherNamed({ root, encoding }: Document, texts: Set<string>): void {
  if (encoding !== 'form' || root?.kind !== 'object') return;
  for (const { value } of root.members) {
    if (value.kind === 'string') for (const key of keysNamedIn(value.value)) texts.add(key);
  }
}

/**
 * Conceals what an envelope `{method, url, headers, body}` holds beside its body: credentials in the URL, headers that
 * authenticate, and whatever is named like a secret.
 */
export function concealEnvelope(envelope: ObjectNode, body: Node, texts: Set<string>): void {
  for (const { key, value } of envelope.members) {
    if (value === body) continue;
    if (key.toLowerCase() === 'headers') concealHeaders(value, texts);
    else concealSecrets(key, value, texts);
  }
}

/** A URL without the credentials in it, which are concealed. */
export function withoutUrlCredentials(node: StringNode, texts: Set<string>): string {
  return withoutCredentials(viewOf(node), documentOf(node).source, texts);
}

/** Headers as an object, as a list of `{name, value}` objects, or as a list of `Name: value` lines. */
function concealHeaders(headers: Node, texts: Set<string>): void {
  if (headers.kind === 'object') {
    for (const { key, value } of headers.members) concealHeaderValue(key, value, texts);
  }
  if (headers.kind !== 'array') return;
  for (const item of headers.items) {
    if (item.kind === 'string') concealHeader(viewOf(item), documentOf(item).source, texts);
    if (item.kind !== 'object') continue;
    const name = member(item, 'name')?.value ?? member(item, 'key')?.value;
    const value = member(item, 'value')?.value;
    if (name?.kind === 'string' && value !== undefined) concealHeaderValue(name.value, value, texts);
  }
}

/** The scheme stays: it is in every request, and masking it would mask the word everywhere. */
function concealHeaderValue(name: string, value: Node, texts: Set<string>): void {
  if (!isSecretHeader(name)) return;
  if (value.kind !== 'string') {
    concealBelow(value, texts);
    return;
  }
  const scheme = /^\s*[A-Za-z]{1,20}\s+(?=\S)/u.exec(value.value)?.[0].length ?? 0;
  concealPart(viewOf(value), scheme, value.value.length, documentOf(value).source, texts);
}
