import type { Scalar } from './edits.js';
import { aroundKey, isBare, isPlain, isResolved } from './edits.js';
import type { Edit } from './finding.js';
import type { Member, Node, ObjectNode, StringNode } from './node.js';
import { documentOf } from './node.js';
import type { Range, Source } from './source.js';

/*
 * Members that are taken out, brought in and moved. What separates members is copied from where it stands already, so
 * that it is spelled as its container spells it, in the indentation and with the line ends of the text around it.
 */

/** White space between the tokens of JSON, also as strings, shells and forms spell it. */
const BLANKS = String.raw`(?:\s|\\[nrt]|\\\r?\n|%0[9ad]|%20|\+)*`;
const COMMA = new RegExp(`^${BLANKS}(?:,|%2c)${BLANKS}$`, 'iu');
const COLON = new RegExp(`^${BLANKS}(?::|%3a)${BLANKS}$`, 'iu');
const OPENING = new RegExp(`^(?:\\{|%7b)${BLANKS}$`, 'iu');
const FLOW = /^(?:\{|%7b)/iu;

/** A comment behind a value, on its line: it speaks of what stands there, and may except it from a rule. */
const COMMENTED = /^[\t ]*(?:,[\t ]*)?(?:#|\/[*/])/u;

/** The brackets that a list or an object may stand in, as strings and forms spell them. */
function hasBrackets({ kind, start }: Node, text: string): boolean {
  return kind === 'array' ? text[start] !== '-' : FLOW.test(text.slice(start, start + 3));
}

/** Where a value ends: one without brackets where its last entry does, whatever comments stand behind that. */
export function endOf(node: Node, text: string): number {
  if ((node.kind !== 'array' && node.kind !== 'object') || hasBrackets(node, text)) return node.end;
  if (node.kind === 'array') {
    const last = node.items.at(-1);
    return last === undefined ? node.end : endOf(last, text);
  }
  const last = node.members.at(-1);
  return last === undefined ? node.end : Math.max(last.keyEnd, endOf(last.value, text));
}

/** The members that stand in an object itself: what a merge key of YAML brings stands elsewhere, and for others too. */
function ownMembers({ start, members }: ObjectNode): readonly Member[] {
  return members.filter(({ keyStart }) => keyStart >= start);
}

/** Whether a member stands in one piece: what an alias or a merge key gives stands elsewhere. */
function isWhole({ keyEnd, value }: Member, text: string): boolean {
  return value.start >= keyEnd && endsInItself(value, text);
}

/** Whether the last entry of a value without brackets stands in it. */
function endsInItself(node: Node, text: string): boolean {
  if ((node.kind !== 'array' && node.kind !== 'object') || hasBrackets(node, text)) return true;
  if (node.kind === 'array')
    return node.items.slice(-1).every((last) => last.start >= node.start && endsInItself(last, text));
  return node.members.slice(-1).every((last) => last.keyStart >= node.start && isWhole(last, text));
}

/** Whether an object has braces, or is a field of a form, which has other separators and is left alone. */
function styleOf(object: ObjectNode): 'flow' | 'block' | null {
  const { source, encoding, within } = documentOf(object);
  const isEmbedded = object.parent.kind === 'string' || within !== undefined;
  if (hasBrackets(object, source.text)) return 'flow';
  return isEmbedded || encoding === 'form' || object.members.length === 0 ? null : 'block';
}

/** What separates a new member at the end of an object with braces from the one before; null where nothing tells. */
function separatorIn(object: ObjectNode, text: string): string | null {
  const members = ownMembers(object);
  const [first] = members;
  const [last, previous] = [members.at(-1), members.at(-2)];
  if (first === undefined || last === undefined) return null;
  if (previous !== undefined) {
    const between = text.slice(previous.value.end, last.keyStart);
    return COMMA.test(between) ? between : null;
  }
  const opening = text.slice(object.start, first.keyStart);
  if (!OPENING.test(opening)) return null;
  const isEncoded = opening.startsWith('%');
  return (isEncoded ? '%2C' : ',') + opening.slice(isEncoded ? 3 : 1);
}

/** The blanks in front of a line's first character, up to an offset; null where something else stands there. */
function indentAt(source: Source, offset: number): string | null {
  const { start } = source.line(source.position(offset).line);
  const indent = source.text.slice(start, offset);
  return /^[ \t]*$/u.test(indent) ? indent : null;
}

/** The indentation of the members of an object, the first of which may stand behind the dash of a list. */
function memberIndent(source: Source, object: ObjectNode): string | null {
  const [first] = ownMembers(object);
  if (first === undefined) return null;
  const { start } = source.line(source.position(first.keyStart).line);
  const indent = source.text.slice(start, first.keyStart);
  return /^[ \t]*(?:- +)*$/u.test(indent) ? indent.replaceAll('-', ' ') : null;
}

/** The end of the line on which an offset lies. */
function lineEndAt(source: Source, offset: number): number {
  return source.line(source.position(offset).line).end;
}

/** Whether a comment stands behind an offset, on its line. */
function isCommented(source: Source, offset: number): boolean {
  return COMMENTED.test(source.text.slice(offset, lineEndAt(source, offset)));
}

/** The line break of a source. */
function lineBreakOf({ text }: Source): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? '\n';
}

/** Writes a member at the end of an object, given what stands for it; nothing where it is not clear how. */
function appended(object: ObjectNode, member: string): readonly Edit[] {
  const { source } = documentOf(object);
  const last = ownMembers(object).at(-1);
  if (last === undefined || !isWhole(last, source.text)) return [];
  if (styleOf(object) === 'flow') {
    const separator = isCommented(source, last.value.end) ? null : separatorIn(object, source.text);
    const at = { start: last.value.end, end: last.value.end };
    return separator === null ? [] : [{ source, range: at, text: separator + member }];
  }
  const indent = memberIndent(source, object);
  if (styleOf(object) === null || indent === null) return [];
  // Behind a comment on the last line.
  const end = lineEndAt(source, endOf(last.value, source.text));
  const lines = member.split(/\r\n|\n|\r/u).map((line) => indent + line);
  const text = lines.map((line) => lineBreakOf(source) + line).join('');
  return [{ source, range: { start: end, end }, text }];
}

/** Takes a member out, with the comma or the line that belongs to it; nothing where it is the only one. */
function taken(object: ObjectNode, member: Member): readonly Edit[] {
  const { source } = documentOf(object);
  const { text } = source;
  const members = ownMembers(object);
  const index = members.indexOf(member);
  const [previous, next] = [members[index - 1], members[index + 1]];
  if (index < 0 || !isWhole(member, text)) return [];
  const start = member.keyStart;
  const end = endOf(member.value, text);
  const cut = (range: Range): readonly Edit[] => [{ source, range, text: '' }];
  if (styleOf(object) === 'flow') {
    if (next !== undefined && COMMA.test(text.slice(end, next.keyStart))) return cut({ start, end: next.keyStart });
    if (next !== undefined || previous === undefined || !isWhole(previous, text) || isCommented(source, end)) return [];
    return COMMA.test(text.slice(previous.value.end, start)) ? cut({ start: previous.value.end, end }) : [];
  }
  const lineStart = start - (indentAt(source, start)?.length ?? Number.NaN);
  if (styleOf(object) === null || Number.isNaN(lineStart)) return [];
  const lineEnd = lineEndAt(source, end);
  const nextLine = source.line(source.position(end).line + 1).start;
  if (next !== undefined) return nextLine <= next.keyStart ? cut({ start: lineStart, end: nextLine }) : [];
  if (previous === undefined) return [];
  // The last one takes the line break in front of it along.
  return cut({ start: source.line(source.position(start).line - 1).end, end: lineEnd });
}

/** The text of a member as it would stand in another object: lines that are indented like it are indented like that. */
function transplanted(member: Member, from: ObjectNode, to: ObjectNode): string | null {
  const { source } = documentOf(from);
  const end = endOf(member.value, source.text);
  const style = styleOf(from);
  if (style === null || style !== styleOf(to)) return null;
  // In block style a comment behind it goes along.
  const text = source.text.slice(member.keyStart, style === 'flow' ? end : lineEndAt(source, end));
  const [own, other] = [indentAt(source, member.keyStart), memberIndent(source, to)];
  if (own === null || other === null) return style === 'flow' ? text : null;
  const [first = '', ...rest] = text.split(/(?<=\r\n|\n|\r(?!\n))/u);
  if (!rest.every((line) => line.startsWith(own) || line.trim() === '')) return style === 'flow' ? text : null;
  // In block style the new indentation is added when the member is written.
  const indent = style === 'flow' ? other : '';
  return first + rest.map((line) => (line.startsWith(own) ? indent + line.slice(own.length) : line)).join('');
}

/** Moves a member into another object of the same document; nothing where it cannot be done word for word. */
export function moved(from: ObjectNode, member: Member, to: ObjectNode): readonly Edit[] {
  const text = transplanted(member, from, to);
  if (text === null) return [];
  const edits = [...taken(from, member), ...appended(to, text)];
  return edits.length === 2 ? edits : [];
}

/** Brings a member with a scalar into an object, in the manner of those that are there. */
export function added(object: ObjectNode, key: string, value: Scalar): readonly Edit[] {
  const { source } = documentOf(object);
  const last = ownMembers(object).at(-1);
  const around = last === undefined ? null : aroundKey(last, source.text);
  if (last === undefined || around === null || !isPlain(key) || !isPlain(String(value))) return [];
  const { quote } = around;
  const isBlock = styleOf(object) === 'block';
  const colon = isBlock ? ': ' : source.text.slice(last.keyEnd, last.value.start);
  if (!isBlock && !COLON.test(colon)) return [];
  const written = typeof value === 'string' ? quotedLike(object, value, quote) : String(value);
  return appended(object, `${quote}${key}${quote}${colon}${written}`);
}

/** A string in quotes as its neighbours have them: those of keys, else those of values; plain YAML needs none. */
function quotedLike(object: ObjectNode, value: string, keyQuote: string): string {
  const strings = object.members.map(({ value: node }) => node).filter((node) => node.kind === 'string');
  const isPlainStyle = keyQuote === '' && strings.every((node) => isBare(node)) && !isResolved(value);
  const quote = keyQuote === '' ? (quoteOf(strings) ?? '"') : keyQuote;
  return isPlainStyle ? value : quote + value + quote;
}

/** The quote of the last string that has one. */
function quoteOf(strings: readonly StringNode[]): string | null {
  const quoted = strings.findLast((node) => /^["']/u.test(documentOf(node).source.text.charAt(node.start)));
  return quoted === undefined ? null : documentOf(quoted).source.text.charAt(quoted.start);
}
