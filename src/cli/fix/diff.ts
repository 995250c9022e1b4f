import { createTwoFilesPatch } from 'diff';
import type { Redactor } from '../../model/redaction.js';
import { REDACTED } from '../../model/redaction.js';
import type { Range, Source } from '../../model/source.js';
import type { Paint } from '../../report/paint.js';
import { printable } from '../../report/printable.js';
import { spelledSecrets } from '../../model/spelled-secrets.js';
import { unreadSecrets } from '../../report/unread-secrets.js';

/** A source before and after it was mended, each as the linter read it: it knows where its keys are. */
export interface Change {
  readonly before: Source;
  readonly after: Source;
}

/** What a terminal would obey or hide, but for what ends and indents lines. */
const INVISIBLE = /\r(?!\n)|[^\P{Cc}\t\r\n]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Changes as a unified diff (POSIX `diff -u`), with `[redacted]` in the place of every key, in unchanged lines too. */
export function* unifiedDiff(changes: readonly Change[], redactor: Redactor, paint: Paint): Generator<string> {
  for (const { before, after } of changes) {
    const patch = createTwoFilesPatch(
      `a/${before.name}`,
      `b/${after.name}`,
      masked(before, redactor),
      masked(after, redactor),
      undefined,
      undefined,
      { context: 3 },
    );
    // The first line is a rule between the diffs of several files, as other programs print it; the last one ends.
    const lines = patch.replaceAll(INVISIBLE, printable).split('\n').slice(1, -1);
    for (const [index, line] of lines.entries()) yield `${index < 2 ? paint.strong(line) : painted(line, paint)}\n`;
  }
}

function painted(line: string, paint: Paint): string {
  if (line.startsWith('+')) return paint.good(line);
  if (line.startsWith('-')) return paint.level.error(line);
  return line.startsWith('@@') ? paint.level.note(line) : line;
}

/** A text without its secrets and with as many lines as before. */
function masked(source: Source, redactor: Redactor): string {
  const { text } = source;
  let shown = '';
  let from = 0;
  for (const { start, end } of inOrder([
    ...source.concealed,
    ...spelledSecrets(text, redactor),
    ...unreadSecrets(text),
  ])) {
    if (end <= from) continue;
    const hidden = text.slice(Math.max(start, from), end);
    if (start >= from) shown += text.slice(from, start) + REDACTED;
    shown += hidden.replaceAll(/[^\r\n]/gu, '');
    from = end;
  }
  return shown + text.slice(from);
}

function inOrder(ranges: readonly Range[]): readonly Range[] {
  return [...ranges].sort((one, other) => one.start - other.start);
}
