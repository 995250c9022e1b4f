import { stringify } from 'yaml';
import type { Node } from '../../src/model/node.js';
import { Source } from '../../src/model/source.js';
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

export const FORMS: readonly Form[] = [
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
      return embedded(node.value);
    case 'number':
    case 'boolean':
      return node.value;
    default:
      return null;
  }
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
