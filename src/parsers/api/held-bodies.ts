import { isJson } from '../../model/json-text.js';
import type { Document, Node, RequestLine, StringNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import { pointerAt } from '../../model/place.js';
import type { Range } from '../../model/source.js';
import { holdsStatement } from '../../model/template.js';
import { COMMAND } from '../text/curl-name.js';
import type { IgnoreComment } from '../text/ignore-comment.js';
import type { TextProblem } from '../text/problem.js';
import type { TextReading } from '../text/reading.js';
import type { StringOptions } from '../text/shell-string.js';
import { parseArguments, parseShellString, parseText } from '../text/shell-string.js';
import { detect } from './detect.js';
import { mentionsVpn } from './mention.js';
import { matchRequest } from './request-path.js';

/** The bodies that the strings of a document hold. */
export interface HeldBodies {
  /** The bodies, also those that curl calls send to paths of the three APIs, each a document, in the order of the text. */
  readonly documents: readonly Document[];
  readonly problems: readonly TextProblem[];
  /** Credentials that stand beside the bodies. */
  readonly secrets: ReadonlySet<string>;
  /** Exceptions in the comments of the scripts. */
  readonly ignores: readonly IgnoreComment[];
}

export const NONE_HELD: HeldBodies = { documents: [], problems: [], secrets: new Set(), ignores: [] };

/** Whether strings hold nothing that a report would speak of; credentials may stand in them all the same. */
export function isNoneHeld({ documents, problems }: HeldBodies): boolean {
  return documents.length + problems.length === 0;
}

/**
 * Reads what the strings of a document hold: scripts (steps of a workflow, jobs of a pipeline, tasks of a playbook,
 * commands of a container), the words of one command in a list, and bodies as JSON (the files of a ConfigMap). Most
 * documents hold no such word, and cost no more than the search for it.
 * @param isTaken Whether a stretch of the text was read as something else, where any was: of its scripts only the
 * credentials count, and of what the requests around it were answered nothing does.
 */
export function bodiesHeldBy(document: Document, isTaken: ((stretch: Range) => boolean) | null = null): HeldBodies {
  const { root, source, limits } = document;
  if (root === null) return NONE_HELD;
  const text = source.text.slice(root.start, root.end);
  const mayCall = text.includes(COMMAND);
  if (!mayCall && !mentionsVpn(text)) return NONE_HELD;
  const documents: Document[] = [];
  const problems: TextProblem[] = [];
  const secrets = new Set<string>();
  const ignores: IgnoreComment[] = [];
  const options = { accepts: isKnown, limits, budget: { nodes: limits.nodes } };
  for (const found of holdersBelow(root, mayCall)) {
    const isElsewhere = isTaken !== null && found.words.some(isTaken);
    const isAnswer = isTaken !== null && found.words.some(isReply);
    const reading = found.kind === 'json' && (isElsewhere || isAnswer) ? null : readHolder(found, options);
    if (reading === null) continue;
    for (const secret of reading.secrets) secrets.add(secret);
    if (isElsewhere) continue;
    for (const sent of reading.documents) documents.push(sent);
    for (const comment of reading.ignores ?? []) ignores.push(comment);
    if (reading.documents.length === 0 && !found.words.some(({ value }) => mentionsVpn(value))) continue;
    for (const problem of reading.problems) {
      if (problem.variant !== 'quote' || !goesOn(found.words)) problems.push(problem);
    }
  }
  return { documents, problems, secrets, ignores };
}

/** What may hold bodies: a string, or a list of strings. */
interface Holder {
  readonly kind: 'script' | 'arguments' | 'json';
  readonly words: readonly StringNode[];
}

function readHolder({ kind, words }: Holder, options: StringOptions): TextReading | null {
  const [node] = words;
  if (node === undefined) return null;
  switch (kind) {
    case 'script':
      return parseShellString(node, options);
    case 'arguments':
      return parseArguments(words, options);
    case 'json': {
      const reading = parseText(node, options);
      // What cannot be read may be one of ours: its words say so. What a program makes of a template is not known.
      if (reading.documents.length > 0) return reading.documents.some(isRecognised) ? reading : null;
      return !holdsStatement(node.value) || isJson(node.value) ? reading : null;
    }
  }
}

/** Where a collection of Postman, or an HTTP archive, keeps what a request was answered. */
const REPLY = /\/(?:response|originalRequest)\//u;

function isReply(node: StringNode): boolean {
  return REPLY.test(pointerAt(node));
}

function isKnown(request: RequestLine): boolean {
  return matchRequest(request).contracts.length > 0;
}

/** Whether a document would be read if it were a file. */
function isRecognised(document: Document): boolean {
  return detect(document, { api: null, request: null }, new Set()).candidates.length > 0;
}

/** Whether the rest of a script may follow, where a list holds its lines. */
function goesOn([node]: Holder['words']): boolean {
  const last = node?.parent.kind === 'array' ? node.parent.items.at(-1) : undefined;
  return node !== undefined && last?.kind === 'string' && last.start > node.start;
}

const JSON_TEXT = /^\s*[[{]/u;

/** What begins as JSON, whether or not it goes on as JSON: no shell's `[ -n "$NAME" ]` or `{ curl …; }`. */
const JSON_BEGUN = /^\s*(?:\[\s*)?\{\s*"/u;

/** What a string may hold. JSON in a string quotes commands in another way than a shell takes them. */
function kindOf({ value }: StringNode): 'script' | 'json' | null {
  const isScript = value.includes(COMMAND);
  const isText = JSON_TEXT.test(value) && ((!isScript && JSON_BEGUN.test(value)) || isJson(value));
  if (isText) return mentionsVpn(value) ? 'json' : null;
  return isScript ? 'script' : null;
}

const CURL = /(?:^|\/)curl$/u;

/** The words of a list of strings; null for any other value. */
function wordsOf(node: Node | undefined): readonly StringNode[] | null {
  const items = node?.kind === 'array' ? node.items.filter((item) => item.kind === 'string') : [];
  return node?.kind === 'array' && items.length === node.items.length && items.length > 0 ? items : null;
}

/** Where a container keeps its command, and the words behind it: Kubernetes, then Compose. */
const CONTAINER = [
  ['command', 'args'],
  ['entrypoint', 'command'],
] as const;

/** The words of a call of curl: a list that begins with it, also one that goes on in another member of a container. */
function argumentsOf(node: Node): readonly StringNode[] | null {
  if (node.kind !== 'object') return callOf(node, undefined);
  for (const [command, further] of CONTAINER) {
    const words = callOf(member(node, command)?.value, member(node, further)?.value);
    if (words !== null) return words;
  }
  return null;
}

function callOf(command: Node | undefined, further: Node | undefined): readonly StringNode[] | null {
  const words = wordsOf(command);
  if (words === null || !CURL.test(words[0]?.value ?? '')) return null;
  const all = [...words, ...(wordsOf(further) ?? [])];
  return all.length > 1 ? all : null;
}

/**
 * The strings and lists that may hold bodies, in the order of the text. What aliases repeat stands in one place, and is
 * read once.
 */
function holdersBelow(root: Node, mayCall: boolean): readonly Holder[] {
  const found = new Map<number, Holder>();
  const taken = new Set<Node>();
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (taken.has(node)) continue;
    const words = mayCall && node.kind !== 'string' ? argumentsOf(node) : null;
    if (words !== null) {
      for (const word of words) taken.add(word);
      if (!found.has(words[0]?.start ?? 0)) found.set(words[0]?.start ?? 0, { kind: 'arguments', words });
    }
    if (node.kind === 'array') for (const item of node.items.toReversed()) pending.push(item);
    if (node.kind === 'object') for (const { value } of node.members.toReversed()) pending.push(value);
    const kind = node.kind === 'string' && !found.has(node.start) ? kindOf(node) : null;
    if (node.kind === 'string' && kind !== null) found.set(node.start, { kind, words: [node] });
  }
  return [...found.entries()].sort(([one], [other]) => one - other).map(([, holder]) => holder);
}
