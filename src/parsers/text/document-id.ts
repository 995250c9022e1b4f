import type { Range } from '../../model/source.js';

const WORD = 'ipsec-lint-id:';

/** `# ipsec-lint-id: 9b00d6b0-6c93-4ca5-9747-b8ade7bb514f`, at the beginning of a line and alone on it. */
const COMMENT = /^#[\t ]*ipsec-lint-id:[\t ]*(\S+)[\t ]*$/u;

/** A line on which no value begins: nothing, a comment, a directive, a bare document mark. */
const EMPTY = /^\uFEFF?(?:[\t ]*(?:#.*)?|%.*|---[\t ]*(?:#.*)?)$/u;

/** A line that belongs to the next document where a mark follows. */
const BETWEEN = /^[\t ]*(?:#.*)?$/u;

function idIn(line: string): string | null {
  return COMMENT.exec(line.replace(/^\uFEFF/u, ''))?.[1] ?? null;
}

function lineAt(text: string, start: number, limit: number): { readonly line: string; readonly next: number } {
  const lineFeed = text.indexOf('\n', start);
  const next = lineFeed === -1 || lineFeed >= limit ? limit : lineFeed + 1;
  return { line: text.slice(start, next).replace(/\r?\n$/u, ''), next };
}

/** The id in the lines behind a document's mark, before its first value. */
function idInside(text: string, { start, end }: Range): string | null {
  let id: string | null = null;
  for (let at = start; at < end;) {
    const { line, next } = lineAt(text, at, end);
    if (!EMPTY.test(line)) break;
    id = idIn(line) ?? id;
    at = next;
  }
  return id;
}

/** The id in the comments directly before a document's mark. */
function idBefore(text: string, start: number): string | null {
  for (let end = start; end > 0;) {
    const from = end < 2 ? 0 : text.lastIndexOf('\n', end - 2) + 1;
    const { line } = lineAt(text, from, end);
    if (!BETWEEN.test(line)) return null;
    const id = idIn(line);
    if (id !== null) return id;
    end = from;
  }
  return null;
}

/**
 * The ids that comments give to the documents of a YAML stream: requests bear none, and others name what they make by
 * the id that it will have. The comment stands before the document, in front of its mark or behind it.
 */
export function documentIds(text: string, documents: readonly Range[]): readonly (string | null)[] {
  if (!text.includes(WORD)) return documents.map(() => null);
  return documents.map((range) => {
    const isMarked = text.startsWith('---', range.start);
    return idInside(text, range) ?? (isMarked ? idBefore(text, range.start) : null);
  });
}
