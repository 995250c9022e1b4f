import { append } from './append.js';
import { isBare, isPlain, isTagged } from './edits.js';
import type { Edit } from './finding.js';
import { isJson } from './json-text.js';
import { endOf } from './member-edits.js';
import type { ArrayNode, Node, NullNode, ObjectNode, StringNode } from './node.js';
import { characterRange, documentOf } from './node.js';

/** What a JSON string spells otherwise: quotes, backslashes, and the blanks between tokens that it cannot hold. */
const ESCAPED = /["\\\t]|[\r\n][\t\n\r ]*/gu;

/**
 * Makes a string that holds JSON of an object: quotes around it, backslashes in it, and its lines joined. No edit holds
 * a value. Nothing where the object is not spelled as JSON.
 */
export function spelledOut(node: ObjectNode): readonly Edit[] {
  const { source } = documentOf(node);
  const text = source.text.slice(node.start, node.end);
  if (!isJson(text) || isTagged(node)) return [];
  const edits: Edit[] = [];
  const edit = (start: number, end: number, written: string): void => {
    edits.push({ source, range: { start: node.start + start, end: node.start + end }, text: written });
  };
  edit(0, 0, '"');
  for (const { index, 0: found } of text.matchAll(ESCAPED)) {
    if (found === '"' || found === '\\') edit(index, index, '\\');
    else edit(index, index + found.length, found === '\t' ? ' ' : '');
  }
  edit(text.length, text.length, '"');
  return edits;
}

/** What may stand between the keys and values of a collection in brackets: no comment, anchor, alias or tag. */
const PUNCTUATION = /^[\s,:[\]{}]*$/u;

/** What YAML and JSON both read as the same, where it stands without quotes or in double ones. */
const SHARED_SPELLING = /^(?:"[\w ./:-]*"|true|false|null|0|-?[1-9]\d*)$/u;

/** Whether a value stands in a document without brackets around it, which only YAML has. */
function isInBlocks(node: ObjectNode): boolean {
  const { source, encoding, root } = documentOf(node);
  if (encoding === 'form' || source.textless || root === null || root.kind === 'string') return false;
  return !/[[{]/u.test(source.text.charAt(root.start));
}

/**
 * Makes a string that holds JSON of an object that YAML spells in brackets: single quotes around it, and double quotes around
 * the words in it that have none. No edit holds a value. Nothing where that would not be JSON: other quotes, comments, aliases,
 * placeholders.
 */
export function quotedOut(node: ObjectNode): readonly Edit[] {
  const { source, within } = documentOf(node);
  if (within !== undefined || !isInBlocks(node) || isTagged(node)) return [];
  const scalars = spellingsIn(node, source.text);
  if (scalars === null) return [];
  const edits: Edit[] = [];
  const insert = (at: number, text: string): void => {
    edits.push({ source, range: { start: at, end: at }, text });
  };
  let json = '';
  let from = node.start;
  insert(node.start, "'");
  for (const { start, end } of scalars) {
    const between = source.text.slice(from, start);
    const spelled = source.text.slice(start, end);
    if (start < from || !PUNCTUATION.test(between)) return [];
    const isWord = !SHARED_SPELLING.test(spelled);
    if (isWord) {
      insert(start, '"');
      insert(end, '"');
    }
    json += between + (isWord ? `"${spelled}"` : spelled);
    from = end;
  }
  const rest = source.text.slice(from, node.end);
  if (!PUNCTUATION.test(rest) || !isJson(json + rest)) return [];
  insert(node.end, "'");
  return edits;
}

interface Spelling {
  readonly start: number;
  readonly end: number;
}

/** The keys and scalars in a value, in their order; null where one is spelled in a way that JSON cannot take over. */
function spellingsIn(node: Node, text: string): readonly Spelling[] | null {
  switch (node.kind) {
    case 'object': {
      const found: Spelling[] = [];
      for (const { key, keyStart, keyEnd, value } of node.members) {
        const inner = spellingsIn(value, text);
        if (inner === null || !isSpelledAs(key, text.slice(keyStart, keyEnd))) return null;
        found.push({ start: keyStart, end: keyEnd });
        append(found, inner);
      }
      return found;
    }
    case 'array': {
      const found: Spelling[] = [];
      for (const item of node.items) {
        const inner = spellingsIn(item, text);
        if (inner === null) return null;
        append(found, inner);
      }
      return found;
    }
    case 'string':
      return isSpelledAs(node.value, text.slice(node.start, node.end)) ? [node] : null;
    default:
      return SHARED_SPELLING.test(text.slice(node.start, node.end)) ? [node] : null;
  }
}

/** Whether a text stands as it is, without quotes or in double ones. */
function isSpelledAs(value: string, spelled: string): boolean {
  if (value === '' || spelled === `"${value}"`) return SHARED_SPELLING.test(spelled);
  return spelled === value && isPlain(value) && !SHARED_SPELLING.test(value);
}

/** What separates the entries of a list, also as strings and forms spell it: no comment, no anchor, no tag. */
const SEPARATORS = /^(?:[\s[\],+-]|\\+[nrt]|\\\r?\n|%0[9ad]|%2[0c]|%5[bd])*$/iu;

/** Whether nothing but separators stands between the entries of a list. */
function isBareList({ start, items }: ArrayNode, end: number, text: string): boolean {
  const ends = [start, ...items.map((item) => item.end)];
  return ends.every((from, index) => SEPARATORS.test(text.slice(from, items[index]?.start ?? end)));
}

/**
 * Makes one string with commas of a list of strings. Nothing where an entry is spelled in more than plain letters, or
 * something else stands beside them, which would be lost.
 */
export function joined(node: ArrayNode): readonly Edit[] {
  const { source } = documentOf(node);
  const strings = node.items.filter((item) => item.kind === 'string');
  const [first] = strings;
  if (first === undefined || strings.length < node.items.length || first.value === '') return [];
  const words = strings.map(({ value }) => value.trim());
  if (!words.every(isPlain)) return [];
  const quote = isBare(first) ? '' : source.text.slice(first.start, characterRange(first, 0, 1).start);
  if (!/^\\*["']?$/u.test(quote)) return [];
  const end = endOf(node, source.text);
  if (isTagged(node) || !isBareList(node, end, source.text)) return [];
  const text = quote + words.join(',') + quote;
  const behind = colonBefore(node, source.text);
  return behind === null
    ? [{ source, range: { start: node.start, end }, text }]
    : [{ source, range: { start: behind, end }, text: ` ${text}` }];
}

/** Behind the colon of its key, where nothing but blanks stands between that and a list without brackets. */
function colonBefore(node: ArrayNode, text: string): number | null {
  const { parent, start } = node;
  const member = parent.kind === 'object' ? parent.members.find(({ value }) => value === node) : undefined;
  if (text[start] !== '-' || member === undefined) return null;
  const [colon] = /^[\t ]*:(?=\s*$)/u.exec(text.slice(member.keyEnd, start)) ?? [];
  return colon === undefined ? null : member.keyEnd + colon.length;
}

/** Makes a list of a string that stands alone. */
export function listed(node: StringNode): readonly Edit[] {
  const { source, encoding } = documentOf(node);
  const { start, end } = node;
  const text = source.text.slice(start, end);
  if (encoding === 'form' || isTagged(node) || !isPlain(node.value) || /[\r\n]/u.test(text)) return [];
  return [{ source, range: { start, end }, text: `[${text}]` }];
}

/** Makes an empty object of a null that is written out. */
export function emptied(node: NullNode): readonly Edit[] {
  const { source } = documentOf(node);
  const { start, end } = node;
  if (source.text.slice(start, end) !== 'null' || isTagged(node)) return [];
  return [{ source, range: { start, end }, text: '{}' }];
}
