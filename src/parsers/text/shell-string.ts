import { append } from '../../model/append.js';
import type { Document, RequestLine, StringNode } from '../../model/node.js';
import { documentOf } from '../../model/node.js';
import { stretchOf } from '../../model/place.js';
import { readCurl } from './curl.js';
import { openWithin } from './document.js';
import { parseJson } from './json.js';
import type { Limits } from '../../model/limits.js';
import type { NodeBudget, TextProblem } from './problem.js';
import type { TextReading } from './reading.js';
import { gather } from './reading.js';
import { readDrafts } from './request.js';
import { findCalls } from './shell.js';
import { viewOf } from './view.js';

/** What of a string is read as a script. */
export interface StringOptions {
  /** Whether the body of a request is to be read. */
  readonly accepts: (request: RequestLine) => boolean;
  readonly limits: Limits;
  /** How many values the strings of the document may still hold. */
  readonly budget: NodeBudget;
}

/**
 * Reads the curl calls in a string of a document as those of a script, with places in the source through whatever spells
 * the string. The files that they send are not opened: nobody says in which folder the command runs.
 */
export function parseShellString(node: StringNode, { accepts, limits, budget }: StringOptions): TextReading {
  const { source } = documentOf(node);
  const { start, end } = node;
  if (node.value.length > limits.scriptLength) {
    source.conceal(start, end);
    return {
      documents: [],
      problems: [
        {
          ruleId: 'input-limit',
          variant: 'size',
          place: stretchOf(node, { start, end: start + 1 }),
          detail: `more than ${limits.scriptLength} characters`,
        },
      ],
      skipped: null,
      secrets: new Set(),
    };
  }
  const gathered = gather();
  const within = { node, accepts, budget };
  const context = { source, limits, openFile: null, take: null, within };
  return readDrafts(findCalls(viewOf(node), context, gathered), context, gathered, 'no curl call with a body');
}

/**
 * Reads the call of curl that the words of a list make, as programs and containers take them: no shell looks at them.
 *
 * @param words The name of the command, and at least one more.
 */
export function parseArguments(words: readonly StringNode[], { accepts, limits, budget }: StringOptions): TextReading {
  const gathered = gather();
  const documents: Document[] = [];
  const problems: TextProblem[] = [];
  const [first, ...rest] = words;
  if (first === undefined) return { documents, problems, skipped: null, secrets: gathered.secrets };
  const { source } = documentOf(first);
  const context = { source, limits, openFile: null, take: null };
  for (const draft of readCurl(rest.map(viewOf), null, context, gathered)) {
    const base = (draft.data[0]?.view ?? draft.url)?.base ?? first.start;
    const node = words.find(({ start, end }) => start <= base && base <= end) ?? first;
    const within = { node, accepts, budget };
    const reading = readDrafts([draft], { ...context, within }, gathered, 'no data');
    append(documents, reading.documents);
    append(problems, reading.problems);
  }
  return { documents, problems, skipped: null, secrets: gathered.secrets };
}

/** Reads the JSON that a string of a document holds, as a document of its own. */
export function parseText(node: StringNode, { limits, budget }: StringOptions): TextReading {
  const document = openWithin({ node, index: null }, null);
  const { root, problems } = parseJson(viewOf(node), document, limits, budget);
  document.root = root;
  return { documents: root === null ? [] : [document], problems, skipped: null, secrets: new Set() };
}
