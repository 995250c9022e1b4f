import { CST } from 'yaml';
import type { Fault } from './yaml-faults.js';

/**
 * The faults that the library found, in the order of the text, with their causes in place of them where those can be told:
 * it complains where it gets stuck, which may be far behind.
 */
export function withCauses(faults: readonly Fault[], tokens: readonly CST.Token[], text: string): readonly Fault[] {
  if (faults.length === 0) return faults;
  const opening = findUnclosed(tokens);
  if (opening !== null) {
    const before = faults.filter(({ pos: [at] }) => at < opening);
    return [...before, { code: 'UNCLOSED', pos: [opening, opening + 1] }];
  }
  const keys = new Map(faults.flatMap(({ code, pos }) => (code === 'MULTILINE_IMPLICIT_KEY' ? [pos] : [])));
  return faults.map((fault) => deeperLine(fault, keys.get(fault.pos[0]), text) ?? fault);
}

/** Where the first bracket stands that nothing closes, the innermost of several; null where all are closed. */
function findUnclosed(tokens: readonly CST.Token[]): number | null {
  for (const token of tokens) {
    const inner = findUnclosed(valuesIn(token));
    if (inner !== null) return inner;
    if (token.type !== 'flow-collection') continue;
    const closing = token.start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end';
    if (token.end[0]?.type !== closing) return token.offset;
  }
  return null;
}

/** The keys and values that a token holds. How deep they lie in each other was limited before. */
function valuesIn(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!CST.isCollection(token)) return [];
  const { items }: { readonly items: readonly CST.CollectionItem[] } = token;
  return items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]);
}

/**
 * A line with a key that stands deeper than the key before it: YAML takes it as more of the value behind that key, and the
 * colon then makes all of it a key, on several lines and behind another key. Null for other faults.
 * @param keyEnd Where the key on several lines ends that begins at the fault; undefined where there is none.
 */
function deeperLine({ code, pos: [start] }: Fault, keyEnd: number | undefined, text: string): Fault | null {
  if (keyEnd === undefined || code !== 'BLOCK_AS_IMPLICIT_KEY' || /["'[{]/u.test(text.charAt(start))) return null;
  const line = text.lastIndexOf('\n', keyEnd - 1) + 1;
  const indent = text.slice(line, keyEnd).search(/[^ ]/u);
  return line > start && indent > 0 ? { code: 'DEEPER_LINE', pos: [line, line + indent] } : null;
}
