import type { Node, ObjectNode, RequestLine, StringNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import { holdsStatement, isWhollyTemplate } from '../../model/template.js';
import { parseEmbedded } from '../text/embedded.js';
import type { TextProblem } from '../text/problem.js';
import { matchRequest } from './request-path.js';
import { concealEnvelope, withoutUrlCredentials } from './secrets.js';

/** A request as an object: its request line, and its body where that is an object. */
export interface Envelope {
  readonly request: RequestLine;
  readonly body: ObjectNode | null;
  /** What a body that is a string had wrong. */
  readonly problems: readonly TextProblem[];
}

/**
 * Reads `{method, url|path, body}`, the body as an object or as a string that holds JSON, and requests as Postman,
 * Insomnia and HTTP archives write them; null for anything else.
 */
export function envelopeOf(root: ObjectNode, secrets: Set<string>): Envelope | null {
  const url = urlOf(root);
  const holder = holderOf(root);
  if (url === null || holder === undefined) return null;
  const method = member(root, 'method')?.value;
  concealEnvelope(root, holder, secrets);
  const request = {
    method: method?.kind === 'string' ? method.value.toUpperCase() : null,
    url: withoutUrlCredentials(url, secrets),
  };
  if (holder.kind === 'object') return { request, body: holder, problems: [] };
  // The string bodies of other requests are none of ours to read, and a placeholder stands for what is not known here.
  if (holder.kind !== 'string' || isMade(holder.value) || matchRequest(request).contracts.length === 0) {
    return { request, body: null, problems: [] };
  }
  const { root: body, problems } = parseEmbedded(holder);
  return { request, body: body?.kind === 'object' ? body : null, problems };
}

/** Whether a program makes the text of a body, with which no JSON begins: `{{ body | to_json }}`. */
function isMade(text: string): boolean {
  return isWhollyTemplate(text) || holdsStatement(text.trimStart().slice(0, 2));
}

/** Whether an object is written as a request, to whatever URL. */
export function isEnvelope(root: ObjectNode): boolean {
  return urlOf(root) !== null && holderOf(root) !== undefined;
}

/** The URL or path, as a string or as the `raw` one of the parts that Postman makes of it. */
function urlOf(root: ObjectNode): StringNode | null {
  const value = (member(root, 'url') ?? member(root, 'path'))?.value;
  const url = value?.kind === 'object' ? member(value, 'raw')?.value : value;
  return url?.kind === 'string' ? url : null;
}

/**
 * Which member of a `body` or `postData` holds the text, by the one that says what kind of text it is. The others hold it
 * taken apart, field by field, or name a file.
 */
const TEXTS = [
  { kind: 'mode', text: 'raw', others: ['urlencoded', 'formdata', 'file', 'graphql'] },
  { kind: 'mimeType', text: 'text', others: ['params', 'fileName'] },
] as const;

/** What holds the body: `body` itself, or the text inside of it; nothing where the body is taken apart. */
function holderOf(root: ObjectNode): Node | undefined {
  const value = (member(root, 'body') ?? member(root, 'postData'))?.value;
  if (value?.kind !== 'object') return value;
  for (const { kind, text: name, others } of TEXTS) {
    if (member(value, kind) === undefined) continue;
    const text = member(value, name)?.value;
    if (text?.kind === 'string') return text;
    if (others.some((other) => member(value, other) !== undefined)) return undefined;
  }
  return value;
}
