import type { ErrorCode, ParsedNode } from 'yaml';
import { Composer, CST, Parser } from 'yaml';
import type { Document } from '../../model/node.js';
import type { Range, Source } from '../../model/source.js';
import { openDocument } from './document.js';
import type { Limits, TextProblem } from './problem.js';
import { isRecovered, variantOf, wordsOf } from './yaml-faults.js';
import { splitStream } from './yaml-stream.js';
import { buildTree } from './yaml-tree.js';

export interface YamlReading {
  readonly documents: readonly Document[];
  readonly problems: readonly TextProblem[];
}

/** What became of one document. */
interface Outcome {
  readonly problems: readonly TextProblem[];
  readonly readable: boolean;
}

interface Fault {
  readonly code: ErrorCode;
  /** Offsets in the document's text. */
  readonly pos: readonly [number, number];
}

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

/** Reads a YAML 1.2 stream, one document after the other. Empty documents are counted and left out. */
export function parseYaml(source: Source, limits: Limits): YamlReading {
  const chunks = splitStream(source.text);
  const documents: Document[] = [];
  const problems: TextProblem[] = [];
  for (const [index, range] of chunks.entries()) {
    const document = openDocument(source, chunks.length > 1 ? index : null);
    const outcome = readDocument(document, range, limits);
    // What cannot be read may hold a key.
    if (!outcome.readable) source.conceal(range.start, range.end);
    for (const problem of outcome.problems) problems.push(problem);
    if (document.root !== null) documents.push(document);
  }
  return { documents, problems };
}

function readDocument(document: Document, { start, end }: Range, limits: Limits): Outcome {
  const text = document.source.text.slice(start, end);
  const report = (
    ruleId: TextProblem['ruleId'],
    variant: string,
    detail: string,
    from: number,
    to: number,
  ): TextProblem => {
    const { source, index } = document;
    return {
      ruleId,
      variant,
      place: { kind: 'text', source, index, range: { start: start + from, end: start + to } },
      detail,
    };
  };
  const refuse = (variant: string, detail: string, at: number): Outcome => {
    return { problems: [report('input-limit', variant, detail, at, at + 1)], readable: false };
  };
  if (text.length > limits.yamlLength)
    return refuse('size', `a YAML document of more than ${limits.yamlLength} characters`, 0);
  const depth = Math.min(limits.depth, limits.yamlDepth);
  const { contents, faults, tooDeep } = compose(text, depth);
  if (tooDeep !== null) return refuse('depth', `more than ${depth} levels of mappings and lists`, tooDeep);
  const problems = faults.map(({ code, pos }) => {
    const { from, to } = narrow(text, pos);
    return report('invalid-syntax', variantOf(code), wordsOf(code), from, to);
  });
  const fatal = faults.findIndex(({ code }) => !isRecovered(code));
  if (fatal >= 0) return { problems: problems.slice(fatal, fatal + 1), readable: false };
  if (contents === null || isNothing(contents)) return { problems, readable: true };
  const budget = { nodes: Math.max(limits.aliasNodes, text.length), depth };
  const tree = buildTree(contents, document, { text, base: start }, budget);
  document.root = tree.root;
  return { problems: [...problems, ...tree.problems], readable: tree.root !== null };
}

interface Composed {
  readonly contents: ParsedNode | null;
  readonly faults: readonly Fault[];
  /** Offset of the first collection that lies too deep. */
  readonly tooDeep: number | null;
}

/** Has the library read one document. Whatever it throws is taken as a fault of the text. */
function compose(text: string, maxDepth: number): Composed {
  try {
    const tokens = [...new Parser().parse(text)];
    // Composing recurses, and running out of stack there can end the process (in the compiler of regular expressions).
    const tooDeep = findTooDeep(tokens, maxDepth);
    if (tooDeep !== null) return { contents: null, faults: [], tooDeep };
    const documents = [...new Composer<ParsedNode>(OPTIONS).compose(tokens, true, text.length)];
    const faults = documents.flatMap(({ errors }) => errors.map(({ code, pos }): Fault => ({ code, pos })));
    faults.sort((one, other) => one.pos[0] - other.pos[0]);
    return { contents: documents[0]?.contents ?? null, faults, tooDeep: null };
  } catch {
    return { contents: null, faults: [{ code: 'IMPOSSIBLE', pos: [0, 1] }], tooDeep: null };
  }
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

/** A document of nothing but marks and comments. */
function isNothing(contents: ParsedNode): boolean {
  const [start, end] = contents.range;
  return start === end && contents.tag === undefined;
}

/** A finding shows no more of a fault than so many characters. */
const MAX_FAULT_LENGTH = 200;

/** The part of a fault's range that lies on its first line; one character where it has none. */
function narrow(text: string, [start, end]: Fault['pos']): { readonly from: number; readonly to: number } {
  const from = Math.max(0, Math.min(start, text.length - 1));
  const length = text.slice(from, Math.min(end, from + MAX_FAULT_LENGTH)).search(/[\r\n]|$/u);
  return { from, to: from + Math.max(1, length) };
}
