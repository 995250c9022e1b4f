import type { CreateNodeOptions, ToStringOptions } from 'yaml';
import { stringify } from 'yaml';
import type { Node, StringNode } from '../../src/model/node.js';
import { Source } from '../../src/model/source.js';
import { DEFAULT_LIMITS } from '../../src/parsers/text/problem.js';
import { parseShellString } from '../../src/parsers/text/shell-string.js';
import { readSource } from '../../src/parsers/text/read.js';

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Body = Readonly<Record<string, Value>>;

/** A form in which a body may come, and how many documents it makes of it. */
export interface Form {
  readonly title: string;
  readonly write: (body: Body) => Source;
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function doubleQuoted(text: string): string {
  return `"${text.replaceAll(/[\\"$`]/gu, String.raw`\$&`)}"`;
}

function ansiQuoted(text: string): string {
  const escaped = text.replaceAll(/[\\']/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
  return `$'${escaped.replaceAll('{', String.raw`\x7b`)}'`;
}

function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}

const json = (body: Body): string => JSON.stringify(body);
const pretty = (body: Body): string => JSON.stringify(body, null, 2);

/** A call of the API that a body is for: the path says nothing, so that the body alone does. */
function curl(data: string): Source {
  return new Source('body.sh', `# send it\ncurl -sS -X POST -H 'X: "1"' ${data} "$URL" # done\n`);
}

/** The request line of an operation, by the key of its body: what stands in a larger document must name a known path. */
function callOf(body: Body): string {
  const [key = ''] = Object.keys(body);
  const names: Readonly<Record<string, string>> = {
    params: '-X POST https://h/zstack/v1/ipsec',
    updateipsecconnection: '-X PUT https://h/zstack/v1/ipsec/0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    ikepolicy: '-X POST https://h/v2.0/vpn/ikepolicies',
  };
  return `curl ${names[key.toLowerCase()] ?? "'https://h/?Action=ModifyVpnConnectionAttribute'"}`;
}

/** A script that sends a body, with other commands around it. */
function script(body: Body, data: string): string {
  return `set -eu\necho "it's: # one"\n${callOf(body)} -H 'X: "1"' ${data} | tee "out: \\"1\\""\necho done`;
}

const here = (body: Body): string => `-d @- <<'EOF'\n${pretty(body)}\nEOF\n`;

/** JSON without what ends a plain scalar of YAML. */
function unmarked(text: string): string {
  return text.replaceAll(/:(?= )/gu, String.raw`\u003a`).replaceAll(/(?<= )#/gu, String.raw`\u0023`);
}

/** The step of a workflow whose script is written as a scalar of some style. */
function step(text: string, options: ToStringOptions & CreateNodeOptions = {}): Source {
  const workflow = { on: 'push', jobs: { vpn: { steps: [{ name: 'Send', run: text, shell: 'bash' }] } } };
  return new Source('body.yaml', `# top\n${stringify(workflow, { lineWidth: 60, ...options })}# end\n`);
}

export const FORMS: readonly Form[] = [
  {
    title: 'a literal block of a workflow',
    write: (body) => step(script(body, `-d ${singleQuoted(pretty(body))}`), { defaultStringType: 'BLOCK_LITERAL' }),
  },
  {
    title: 'a literal block with a here-document, CR LF and double quotes elsewhere',
    write: (body) => {
      const { name, text } = step(`${callOf(body)} ${here(body)}`, { defaultStringType: 'BLOCK_LITERAL', indent: 3 });
      return new Source(name, crlf(text));
    },
  },
  {
    title: 'a folded block of a workflow',
    write: (body) =>
      step(`${callOf(body)} -d ${singleQuoted(json(body))} > log`, {
        defaultStringType: 'BLOCK_FOLDED',
        lineWidth: 50,
      }),
  },
  {
    title: 'double quotes of a workflow, and of the shell',
    write: (body) =>
      step(script(body, `-d ${doubleQuoted(pretty(body))}`), { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }),
  },
  {
    title: 'single quotes of a workflow, and of the shell',
    write: (body) =>
      step(`${callOf(body)} -d ${singleQuoted(json(body))}`, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 }),
  },
  {
    title: 'a plain scalar of a pipeline',
    write: (body) => new Source('body.yaml', `script:\n  - ${callOf(body)} -d ${singleQuoted(unmarked(json(body)))}\n`),
  },
  {
    title: 'a script in JSON',
    write: (body) =>
      new Source(
        'body.json',
        `${pretty({ name: 'x', scripts: { vpn: script(body, `-d ${singleQuoted(pretty(body))}`), a: 'b' } })}\n`,
      ),
  },
  {
    title: 'a script in JSON with double quotes of the shell',
    write: (body) =>
      new Source(
        'body.json',
        json({ command: ['sh', '-c', script(body, doubleQuoted(json(body)).replace(/^/u, '-d '))] }),
      ),
  },

  { title: 'compact JSON', write: (body) => new Source('body.json', json(body)) },
  { title: 'indented JSON', write: (body) => new Source('body.json', `${pretty(body)}\n`) },
  {
    title: 'JSON with CR LF and tabs',
    write: (body) => new Source('body.json', crlf(JSON.stringify(body, null, '\t'))),
  },
  { title: 'a list of bodies', write: (body) => new Source('body.json', JSON.stringify([body, body], null, 1)) },
  { title: 'JSON Lines', write: (body) => new Source('body.jsonl', `${json(body)}\n\n${json(body)}\n`) },
  { title: 'an envelope', write: (body) => new Source('body.json', pretty({ method: 'POST', url: '/x', body })) },
  { title: 'YAML in block style', write: (body) => new Source('body.yaml', `# top\n${stringify(body)}# end\n`) },
  { title: 'YAML with CR LF', write: (body) => new Source('body.yaml', crlf(stringify(body))) },
  {
    title: 'YAML in flow style',
    write: (body) => new Source('body.yaml', stringify(body, { collectionStyle: 'flow' })),
  },
  {
    title: 'YAML in single quotes',
    write: (body) => new Source('body.yaml', stringify(body, { singleQuote: true, defaultStringType: 'QUOTE_SINGLE' })),
  },
  {
    title: 'YAML in double quotes, keys too',
    write: (body) =>
      new Source('body.yaml', stringify(body, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' })),
  },
  {
    title: 'YAML in literal blocks',
    write: (body) =>
      new Source('body.yaml', stringify(body, { defaultStringType: 'BLOCK_LITERAL', defaultKeyType: 'PLAIN' })),
  },
  {
    title: 'YAML in folded blocks',
    write: (body) =>
      new Source(
        'body.yaml',
        stringify(body, { defaultStringType: 'BLOCK_FOLDED', defaultKeyType: 'PLAIN', lineWidth: 40 }),
      ),
  },
  { title: 'a YAML stream', write: (body) => new Source('body.yaml', `---\n${stringify(body)}---\n${pretty(body)}\n`) },
  { title: 'curl with single quotes', write: (body) => curl(`-d ${singleQuoted(pretty(body))}`) },
  { title: 'curl with double quotes', write: (body) => curl(`--data-raw ${doubleQuoted(pretty(body))}`) },
  { title: "curl with $'…'", write: (body) => curl(`--json ${ansiQuoted(pretty(body))}`) },
  {
    title: 'curl with a here-document',
    write: (body) => new Source('body.sh', `curl -X POST -d @- "$URL" <<'EOF'\n${pretty(body)}\nEOF\n`),
  },
  {
    title: 'an HTTP file',
    write: (body) =>
      new Source(
        'body.http',
        `### one\nPOST {{url}}/x\nContent-Type: application/json\n\n${pretty(body)}\n\n### two\nGET {{url}}/y\n`,
      ),
  },
];

function spelled(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The forms for flat bodies. */
export const FLAT_FORMS: readonly Form[] = [
  {
    title: 'a form',
    write: (body) =>
      new Source(
        'body.txt',
        Object.entries(body)
          .map(([key, value]) => `${key}=${encodeURIComponent(spelled(value))}`)
          .join('&'),
      ),
  },
  {
    title: 'a form in an HTTP file',
    write: (body) =>
      new Source(
        'body.http',
        `POST https://vpc.example.org/\nContent-Type: application/x-www-form-urlencoded\n\n${new URLSearchParams(Object.fromEntries(Object.entries(body).map(([key, value]) => [key, spelled(value)]))).toString()}\n`,
      ),
  },
  {
    title: 'curl with --data-urlencode',
    write: (body) =>
      curl(
        Object.entries(body)
          .map(([key, value]) => `--data-urlencode ${doubleQuoted(`${key}=${spelled(value)}`)}`)
          .join(' \\\n  '),
      ),
  },
  {
    title: 'curl with -d for each field',
    write: (body) =>
      curl(
        Object.entries(body)
          .map(([key, value]) => `-d ${singleQuoted(`${key}=${encodeURIComponent(spelled(value))}`)}`)
          .join(' \\\n  '),
      ),
  },
];

/** The value of a node; JSON in a string is read too, so that two spellings of it are the same. */
function valueOf(node: Node | null): Value {
  switch (node?.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key, valueOf(value)]));
    case 'array':
      return node.items.map(valueOf);
    case 'string':
      return /^(?:set -eu\n.*)?curl /su.test(node.value) ? sentBy(node) : embedded(node.value);
    case 'number':
    case 'boolean':
      return node.value;
    default:
      return null;
  }
}

/** What a script sends, and all around it. */
function sentBy(node: StringNode): Value {
  const limits = DEFAULT_LIMITS;
  const { documents, problems } = parseShellString(node, { accepts: () => true, limits, budget: { nodes: 1e6 } });
  const [sent] = documents;
  const { root = null } = sent ?? {};
  if (sent === undefined || root === null || problems.length > 0) throw new Error(`not readable: ${node.value}`);
  const { text } = sent.source;
  return { body: valueOf(root), before: text.slice(0, root.start), after: text.slice(root.end) };
}

/** Strings that hold a JSON object as `{ embedded: … }`. */
function embedded(value: string): Value {
  const trimmed = value.trim();
  return /^\{.*\}$/su.test(trimmed) ? { embedded: JSON.parse(trimmed) as Value } : trimmed;
}

/** The values in a source, read by the linter's own readers. */
export function valuesIn(source: Source): readonly Value[] {
  const { documents, problems } = readSource(new Source(source.name, source.text));
  if (problems.length > 0) throw new Error(`not readable: ${source.text}`);
  return documents.map(({ root }) => valueOf(root));
}
