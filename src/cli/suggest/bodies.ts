import { stringify } from 'yaml';
import type { Side } from '../../model/negotiation.js';
import type { JsonValue, SuggestedRequest } from '../../suggest/bodies.js';
import type { BodyFormat } from '../options.js';

/** The requests of one end. */
export interface EndRequests {
  readonly side: Side;
  /** `Open Telekom Cloud`. */
  readonly title: string;
  readonly requests: readonly SuggestedRequest[];
}

/** The requests of both ends in one text, in the order in which they are sent. */
export function bodiesText(format: BodyFormat, ends: readonly EndRequests[]): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(
        ends.flatMap(({ requests }) => requests.map(({ method, path, body }) => ({ method, path, body }))),
        null,
        2,
      )}\n`;
    case 'yaml':
      return ends
        .flatMap((end) => end.requests.map((request) => `# ${headOf(end, request)}\n${stringify(request.body)}`))
        .join('---\n');
    case 'curl':
      return curlText(ends);
  }
}

function headOf({ side, title }: EndRequests, { method, path }: SuggestedRequest): string {
  return `${side}: ${title}: ${method} ${path}`;
}

/** A script whose placeholders the shell fills in. */
function curlText(ends: readonly EndRequests[]): string {
  const calls = ends.flatMap((end) =>
    end.requests.map((request) => `\n# ${headOf(end, request)}\n${curlCall(end.side, request)}\n`),
  );
  const set = '# Set the variables that the bodies name, and those of the end points: LEFT_URL, LEFT_TOKEN, RIGHT_URL…';
  return `#!/bin/sh\n${set}\nset -eu\n${calls.join('')}`;
}

/** Apsara's operations are RPC: parameters of a form, signed by whoever sends them. All others take JSON. */
function curlCall(side: Side, { operation, method, path, body }: SuggestedRequest): string {
  const name = side.toUpperCase();
  if (path.startsWith('/apsara/')) {
    const fields = Object.entries(body).map(
      ([key, value]) =>
        `  --data-urlencode ${quoted(`${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)}`,
    );
    return [`curl -X ${method} "$\{${name}_URL}/?Action=${operation}"`, ...fields].join(' \\\n');
  }
  const token = path.startsWith('/zstack/')
    ? `Authorization: OAuth $\{${name}_TOKEN}`
    : `X-Auth-Token: $\{${name}_TOKEN}`;
  return [
    `curl -X ${method} "$\{${name}_URL}${path}"`,
    `  -H ${quoted(token)}`,
    '  -H "Content-Type: application/json"',
    `  -d ${quoted(JSON.stringify(body satisfies JsonValue))}`,
  ].join(' \\\n');
}

/** In double quotes, within which the shell fills in `${…}` and nothing else. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[\\"`]|\$(?!\{)/gu, String.raw`\$&`)}"`;
}
