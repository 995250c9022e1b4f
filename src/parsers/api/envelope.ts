import type { ObjectNode, RequestLine } from '../../model/node.js';
import { member } from '../../model/node.js';
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

/** Reads `{method, url|path, body}`, the body as an object or as a string that holds JSON; null for anything else. */
export function envelopeOf(root: ObjectNode, secrets: Set<string>): Envelope | null {
  const url = member(root, 'url')?.value ?? member(root, 'path')?.value;
  const holder = member(root, 'body')?.value;
  if (url?.kind !== 'string' || holder === undefined) return null;
  const method = member(root, 'method')?.value;
  concealEnvelope(root, holder, secrets);
  const request = {
    method: method?.kind === 'string' ? method.value.toUpperCase() : null,
    url: withoutUrlCredentials(url, secrets),
  };
  if (holder.kind === 'object') return { request, body: holder, problems: [] };
  // The string bodies of other requests are none of ours to read.
  if (holder.kind !== 'string' || matchRequest(request).contracts.length === 0) {
    return { request, body: null, problems: [] };
  }
  const { root: body, problems } = parseEmbedded(holder);
  return { request, body: body?.kind === 'object' ? body : null, problems };
}
