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
import type { ReadingContext, ReadOptions, TextReading } from './reading.js';
import { parseShell } from './shell.js';
import { verbatim, withoutLineBreaks } from './view.js';
import { parseYaml } from './yaml.js';

export type { TextProblem } from './problem.js';
export { DEFAULT_LIMITS } from './problem.js';
export type { OpenFile, ReadOptions, TextReading } from './reading.js';

/**
 * Reads a source in the format of its file ending, else in the one that its content shows. Never throws, whatever the
 * text, and takes time in proportion to its length.
 */
export function readSource(source: Source, options: ReadOptions = {}): TextReading {
  const { limits = DEFAULT_LIMITS, openFile = null } = options;
  if (source.text.length > limits.textLength) return refuseLength(source, limits.textLength);
  if (!/\S/u.test(source.text)) return nothing('the text is empty');
  const format = formatOf(source.name, source.text);
  if (format === null) return nothing('neither JSON, YAML, curl, HTTP requests nor a form');
  return READERS[format]({ source, limits, openFile });
}

const READERS: Readonly<Record<Format, (context: ReadingContext) => TextReading>> = {
  json: ({ source, limits }) => {
    const document = openDocument(source);
    const { root, problems } = parseJson(verbatim(source.text), document, limits);
    document.root = root;
    return reading(document.root === null ? [] : [document], problems);
  },
  lines: (context) => {
    const { documents, problems } = parseLines(context);
    return reading(documents, problems);
  },
  yaml: ({ source, limits }) => {
    const { documents, problems } = parseYaml(source, limits);
    return reading(documents, problems);
  },
  shell: parseShell,
  http: parseHttp,
  form: ({ source }) => {
    const document = openDocument(source, null, null, 'form');
    const { root, problems } = parseForm(
      [{ view: withoutLineBreaks(verbatim(source.text)), kind: 'encoded' }],
      document,
    );
    document.root = root;
    return reading([document], problems);
  },
};

function reading(documents: readonly Document[], problems: readonly TextProblem[]): TextReading {
  const skipped = documents.length + problems.length === 0 ? 'the text holds no value' : null;
  return { documents, problems, skipped, secrets: new Set() };
}

function nothing(reason: string): TextReading {
  return { documents: [], problems: [], skipped: reason, secrets: new Set() };
}

function refuseLength(source: Source, limit: number): TextReading {
  source.conceal(0, source.text.length);
  const problem: TextProblem = {
    ruleId: 'input-limit',
    variant: 'size',
    place: { kind: 'text', source, index: null, range: { start: 0, end: 1 } },
    detail: `more than ${limit} characters`,
  };
  return { documents: [], problems: [problem], skipped: null, secrets: new Set() };
}
