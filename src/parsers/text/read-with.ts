import type { Document } from '../../model/node.js';
import type { Source } from '../../model/source.js';
import { openDocument } from './document.js';
import { parseForm } from './form.js';
import type { Format } from './format.js';
import { formatOf } from './format.js';
import { parseHttp } from './http.js';
import { parseJson } from './json.js';
import { parseLines } from './lines.js';
import type { TextProblem } from './problem.js';
import { DEFAULT_LIMITS } from './problem.js';
import type { ReadingContext, ReadOptions, TextReading, YamlReader } from './reading.js';
import { parseShell } from './shell.js';
import { verbatim, withoutLineBreaks } from './view.js';

/** Whether the YAML reader is needed for a source. */
export function isYaml({ name, text }: Source): boolean {
  return formatOf(name, text) === 'yaml';
}

/**
 * Reads a source as `readSource` does. The YAML reader, whose library is by far the largest part of the program, is the
 * caller's to bring, who may know that no source is YAML: null then, and a source that is YAML after all is skipped.
 */
export function readSourceWith(yaml: YamlReader | null, source: Source, options: ReadOptions = {}): TextReading {
  const { limits = DEFAULT_LIMITS, openFile = null, take } = options;
  if (source.text.length > limits.textLength) return refuseLength(source, limits.textLength);
  if (!/\S/u.test(source.text)) return nothing('the text is empty');
  const format = formatOf(source.name, source.text);
  if (format === null) return nothing('neither JSON, YAML, curl, HTTP requests nor a form');
  const isScript = format === 'shell' || format === 'http';
  if (isScript && source.text.length > limits.scriptLength) return refuseLength(source, limits.scriptLength);
  if (format !== 'yaml') return READERS[format]({ source, limits, openFile, take: take ?? null });
  const stream = yaml?.(source, limits, take) ?? null;
  if (stream === null) return nothing('YAML, which is not read here');
  const { documents, problems, count, ignores } = stream;
  return { ...reading(documents, problems, count), ignores };
}

const READERS: Readonly<Record<Exclude<Format, 'yaml'>, (context: ReadingContext) => TextReading>> = {
  json: ({ source, limits }) => {
    const document = openDocument(source, limits);
    const { root, problems } = parseJson(verbatim(source.text), document, limits);
    document.root = root;
    return reading(document.root === null ? [] : [document], problems);
  },
  lines: (context) => {
    const { documents, problems, count } = parseLines(context);
    return reading(documents, problems, count);
  },
  // Not the functions themselves: the bundle loads their modules when one is called.
  shell: (context) => parseShell(context),
  http: (context) => parseHttp(context),
  form: ({ source, limits }) => {
    const document = openDocument(source, limits, null, null, 'form');
    const { root, problems } = parseForm(
      [{ view: withoutLineBreaks(verbatim(source.text)), kind: 'encoded' }],
      document,
      limits,
    );
    document.root = root;
    return reading([document], problems);
  },
};

function reading(
  documents: readonly Document[],
  problems: readonly TextProblem[],
  count = documents.length,
): TextReading {
  const skipped = count + problems.length === 0 ? 'the text holds no value' : null;
  return { documents, problems, skipped, secrets: NO_SECRETS };
}

/** Credentials come with commands and requests alone. */
const NO_SECRETS: TextReading['secrets'] = new Set();

function nothing(reason: string): TextReading {
  return { documents: [], problems: [], skipped: reason, secrets: NO_SECRETS };
}

function refuseLength(source: Source, limit: number): TextReading {
  source.conceal(0, source.text.length);
  const problem: TextProblem = {
    ruleId: 'input-limit',
    variant: 'size',
    place: { kind: 'text', source, index: null, range: { start: 0, end: 1 } },
    detail: `more than ${limit} characters`,
  };
  return { documents: [], problems: [problem], skipped: null, secrets: NO_SECRETS };
}
