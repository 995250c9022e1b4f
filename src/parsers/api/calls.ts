import type { Document, Node, RequestLine, StringNode } from '../../model/node.js';
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
}

/**
 * Reads the strings of a document that are scripts: steps of a workflow, jobs of a pipeline, tasks of a playbook, commands
 * of a container. Most documents hold no such word, and cost no more than the search for it.
 */
export function callsIn({ root, source }: Document, limits: Limits): Calls {
  const documents: Document[] = [];
  const problems: TextProblem[] = [];
  const secrets = new Set<string>();
  const strings = root !== null && source.text.slice(root.start, root.end).includes(COMMAND) ? scriptsBelow(root) : [];
  const options = { accepts: isOurs, limits, budget: { nodes: limits.nodes } };
  for (const node of strings) {
    const reading = parseShellString(node, options);
    for (const document of reading.documents) documents.push(document);
    for (const secret of reading.secrets) secrets.add(secret);
    // What is wrong with the commands of others is none of our business.
    if (reading.documents.length > 0 || mentionsVpn(node.value)) {
      for (const problem of reading.problems) problems.push(problem);
    }
  }
  return { documents, problems, secrets };
}

function isOurs(request: RequestLine): boolean {
  return matchRequest(request).contracts.length > 0;
}

/** The strings that name the command, in the order of the text. What aliases repeat stands in one place, and is read once. */
function scriptsBelow(root: Node): readonly StringNode[] {
  const found = new Map<number, StringNode>();
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'array') for (const item of node.items) pending.push(item);
    if (node.kind === 'object') for (const { value } of node.members) pending.push(value);
    if (node.kind === 'string' && node.value.includes(COMMAND) && !found.has(node.start)) found.set(node.start, node);
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}
