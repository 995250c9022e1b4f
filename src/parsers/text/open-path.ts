import type { Source } from '../../model/source.js';
import { isTemplate } from '../../model/template.js';
import type { Gathered, ReadingContext } from './reading.js';
import type { TextView } from './view.js';
import { rangeOf, verbatim } from './view.js';

/** A text and the source that holds it. */
export interface Content {
  readonly source: Source;
  readonly view: TextView;
}

/** The content of a file that a source names; null where it is not known, with a problem where it cannot be read. */
export function openPath(path: TextView, { source, openFile }: ReadingContext, gathered: Gathered): Content | null {
  const name = path.text;
  if (openFile === null || name === '' || isTemplate(name)) return null;
  const opened = gathered.files.get(name) ?? openFile(name, source);
  if (!('refused' in opened)) {
    gathered.files.set(name, opened);
    return { source: opened, view: verbatim(opened.text) };
  }
  gathered.problems.push({
    ruleId: 'invalid-syntax',
    variant: 'file',
    place: { kind: 'text', source, index: null, range: rangeOf(path, 0, name.length) },
    detail: `the file cannot be read: ${opened.refused}`,
  });
  return null;
}
