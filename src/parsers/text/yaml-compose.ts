import type { ParsedNode } from 'yaml';
import { Composer, CST, Lexer, Parser } from 'yaml';
import { append } from '../../model/append.js';
import type { Limits } from '../../model/limits.js';
import { withCauses } from './yaml-causes.js';
import type { Fault } from './yaml-faults.js';

/** A limit that a document exceeds, and where. */
export interface Excess {
  readonly variant: 'size' | 'depth';
  readonly detail: string;
  readonly at: number;
}

export type Composed =
  | { readonly ok: true; readonly contents: ParsedNode | null; readonly faults: readonly Fault[] }
  | { readonly ok: false; readonly excess: Excess };

/** The YAML 1.2 core schema, whatever a directive says, and no check that takes more than one pass. */
const OPTIONS = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  keepSourceTokens: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Has the library read the text of one document. Whatever it throws is taken as a fault of the text. */
export function compose(text: string, limits: Limits): Composed {
  try {
    const excess = (variant: Excess['variant'], detail: string, at: number): Composed => {
      return { ok: false, excess: { variant, detail, at } };
    };
    if (text.length > limits.yamlLength) {
      return excess('size', `a YAML document of more than ${limits.yamlLength} characters`, 0);
    }
    const tokens = tokensOf(text, limits.yamlTokens);
    if (tokens === null) return excess('size', `a YAML document of more than ${limits.yamlTokens} tokens`, 0);
    // Composing recurses, and running out of stack there can end the process (in the compiler of regular expressions).
    const depth = Math.min(limits.depth, limits.yamlDepth);
    const tooDeep = findTooDeep(tokens, depth);
    if (tooDeep !== null) return excess('depth', `more than ${depth} levels of mappings and lists`, tooDeep);
    const documents = [...new Composer<ParsedNode>(OPTIONS).compose(tokens, true, text.length)];
    const faults = documents.flatMap(({ errors }) => errors.map(({ code, pos }): Fault => ({ code, pos })));
    faults.sort((one, other) => one.pos[0] - other.pos[0]);
    return { ok: true, contents: documents[0]?.contents ?? null, faults: withCauses(faults, tokens, text) };
  } catch {
    return { ok: true, contents: null, faults: [{ code: 'IMPOSSIBLE', pos: [0, 1] }] };
  }
}

/** The concrete syntax of a text; null where it has more than so many lexical tokens. */
function tokensOf(text: string, maxTokens: number): CST.Token[] | null {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > maxTokens) return null;
    append(tokens, parser.next(lexeme));
  }
  append(tokens, parser.end());
  return tokens;
}

/** Where the first collection stands that lies deeper than allowed; null where none does. */
function findTooDeep(tokens: readonly CST.Token[], maxDepth: number): number | null {
  let level: CST.Token[] = tokens.flatMap((token) => (token.type === 'document' && token.value ? [token.value] : []));
  for (let depth = 1; level.length > 0; depth++) {
    const collections = level.filter((token) => CST.isCollection(token));
    if (depth > maxDepth && collections[0] !== undefined) return collections[0].offset;
    level = collections.flatMap(({ items }: { readonly items: readonly CST.CollectionItem[] }) =>
      items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])]),
    );
  }
  return null;
}
