import { looksLikeForm } from './form.js';

export type Format = 'json' | 'lines' | 'yaml' | 'shell' | 'http' | 'form';

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['json', 'json'],
  ['jsonl', 'lines'],
  ['ndjson', 'lines'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['sh', 'shell'],
  ['bash', 'shell'],
  ['curl', 'shell'],
  ['md', 'shell'],
  ['markdown', 'shell'],
  ['http', 'http'],
  ['rest', 'http'],
]);

/** Endings of templates and samples; the ending before them tells the format: `body.json.j2`. */
const OUTER_ENDINGS: ReadonlySet<string> = new Set([
  'j2',
  'jinja',
  'jinja2',
  'tpl',
  'tmpl',
  'template',
  'erb',
  'dist',
  'sample',
  'example',
]);

/** The name that standard input has where the user gives none; it says nothing about the format. */
const UNNAMED_INPUT = 'stdin.json';

/** How much of a text its format is told from. */
const HEAD_LENGTH = 64 * 1024;

const REQUEST_LINE = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+(?:https?:\/\/|\/|\{\{|\$\{)/u;
const ACTION_URL = /^https?(?:\(s\))?:\/\/\S*[?&]Action=/u;
const CURL_LINE = /^(?:[$%>][ \t]+)?(?:sudo[ \t]+)?curl[ \t\\]/u;
const CURL_LINES = /^(?:[$%>][ \t]+)?(?:sudo[ \t]+)?curl[ \t]+[-'"$\\h]/mu;
const CURL_CALL = /(?:^|[\s;&|(`])curl\s+[-'"$\\h]/u;
const YAML_LINE =
  /^(?:---|%YAML|-[ \t]|\?[ \t]|[[{]|(?:"[^"\n]{1,200}"|'[^'\n]{1,200}'|[\w<][\w./ <-]{0,200}):(?:\s|$))/u;

/** The format of a source by its file ending, else by its content; null where neither tells. */
export function formatOf(name: string, text: string): Format | null {
  return (name === UNNAMED_INPUT ? undefined : byEnding(name)) ?? byContent(text);
}

function byEnding(name: string): Format | undefined {
  const dot = name.lastIndexOf('.');
  if (dot < 0) return undefined;
  const last = name.slice(dot + 1).toLowerCase();
  if (!OUTER_ENDINGS.has(last)) return ENDINGS.get(last);
  // What is in front of the first full stop is no ending.
  const before = name.lastIndexOf('.', dot - 1);
  return before < 0 ? undefined : ENDINGS.get(name.slice(before + 1, dot).toLowerCase());
}

/** The lines of a text's head that say something: neither blank nor comments. */
function tellingLines(head: string): readonly string[] {
  return head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:#(?!!)|\/\/)/u.test(line));
}

function byContent(text: string): Format | null {
  const head = text.slice(0, HEAD_LENGTH).replace(/^\ufeff/u, '');
  const [first, second] = tellingLines(head);
  if (first === undefined) return null;
  if (/^(?:\{(?![{%#])|\[)/u.test(first)) return isWhole(first) && /^[[{]/u.test(second ?? '') ? 'lines' : 'json';
  if (first.startsWith('#!') || CURL_LINE.test(first)) return 'shell';
  if (REQUEST_LINE.test(first) || ACTION_URL.test(first) || /^@[\w.-]{1,200}\s*=/u.test(first)) return 'http';
  if (looksLikeForm(first) && !/\s/u.test(first)) return 'form';
  // No line of a YAML mapping begins like that.
  if (CURL_LINES.test(head)) return 'shell';
  if (YAML_LINE.test(first)) return 'yaml';
  return CURL_CALL.test(head) ? 'shell' : null;
}

/** Whether a line may be a JSON value of its own. */
function isWhole(line: string): boolean {
  return line.startsWith('{') ? line.endsWith('}') : line.endsWith(']');
}
