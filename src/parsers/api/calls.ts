import { isJson } from '../../model/json-text.js';
import type { Document, Node, RequestLine, StringNode } from '../../model/node.js';
import type { IgnoreComment } from '../text/ignore-comment.js';
import type { Limits, TextProblem } from '../text/problem.js';
import { COMMAND, parseShellString } from '../text/shell-string.js';
import { mentionsVpn } from './mention.js';
import { matchRequest } from './request-path.js';

/** The curl calls in the strings of a document. */
export interface Calls {
  /** The bodies that they send to paths of the three APIs, each a document, in the order of the text. */
  readonly documents: readonly Document[];
  readonly problems: readonly TextProblem[];
  /** Credentials that stand beside the bodies. */
  readonly secrets: ReadonlySet<string>;
  /** Exceptions in the comments of the scripts. */
  readonly ignores: readonly IgnoreComment[];
}

export const NO_CALLS: Calls = { documents: [], problems: [], secrets: new Set(), ignores: [] };

/**
 * Reads the strings of a document that are scripts: steps of a workflow, jobs of a pipeline, tasks of a playbook, commands
 * of a container. Most documents hold no such word, and cost no more than the search for it.
 */
export function callsIn({ root, source }: Document, limits: Limits): Calls {
  const documents: Document[] = [];
  const problems: TextProblem[] = [];
  const secrets = new Set<string>();
  const ignores: IgnoreComment[] = [];
  const strings = root !== null && source.text.slice(root.start, root.end).includes(COMMAND) ? scriptsBelow(root) : [];
  const options = { accepts: isKnown, limits, budget: { nodes: limits.nodes } };
  for (const node of strings) {
    const reading = parseShellString(node, options);
    for (const document of reading.documents) documents.push(document);
    for (const secret of reading.secrets) secrets.add(secret);
    for (const comment of reading.ignores ?? []) ignores.push(comment);
    if (reading.documents.length === 0 && !mentionsVpn(node.value)) continue;
    for (const problem of reading.problems) if (problem.variant !== 'quote' || !goesOn(node)) problems.push(problem);
  }
  return documents.length + problems.length === 0 ? NO_CALLS : { documents, problems, secrets, ignores };
}

function isKnown(request: RequestLine): boolean {
  return matchRequest(request).contracts.length > 0;
}

/** Whether the rest of a script may follow, where a list holds its lines. */
function goesOn({ parent, start }: StringNode): boolean {
  const last = parent.kind === 'array' ? parent.items.at(-1) : undefined;
  return last?.kind === 'string' && last.start > start;
}

/** Whether a string may be a script. JSON in a string quotes commands in another way than a shell takes them. */
function isScript({ value }: StringNode): boolean {
  return value.includes(COMMAND) && !(/^\s*[[{]/u.test(value) && isJson(value));
}

/** The strings that name the command, in the order of the text. What aliases repeat stands in one place, and is read once. */
function scriptsBelow(root: Node): readonly StringNode[] {
  const found = new Map<number, StringNode>();
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'array') for (const item of node.items.toReversed()) pending.push(item);
    if (node.kind === 'object') for (const { value } of node.members.toReversed()) pending.push(value);
    if (node.kind === 'string' && isScript(node) && !found.has(node.start)) found.set(node.start, node);
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}
