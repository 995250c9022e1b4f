import type { Range } from '../../model/source.js';

/** What a line does to a stream of documents (YAML 1.2, chapter 9). */
type LineKind = 'start' | 'end' | 'directive' | 'blank' | 'content';

function isBlank(character: string): boolean {
  return character === '' || character === ' ' || character === '\t' || character === '\r' || character === '\n';
}

function kindOf(text: string, from: number, to: number): LineKind {
  const first = text[from] === '\ufeff' ? from + 1 : from;
  if (isBlank(text.charAt(first + 3))) {
    if (text.startsWith('---', first)) return 'start';
    if (text.startsWith('...', first)) return 'end';
  }
  if (text[first] === '%') return 'directive';
  for (let at = first; at < to; at++) {
    const character = text.charAt(at);
    if (character === '#') return 'blank';
    if (!isBlank(character)) return 'content';
  }
  return 'blank';
}

/**
 * Cuts a YAML stream at its document marks, which at the start of a line are marks even inside of scalars. Stretches
 * without a document (comments alone) are left out; directives stay with the document that they are for.
 */
export function splitStream(text: string): Range[] {
  const chunks: Range[] = [];
  let start = 0;
  let open = false;
  let at = 0;
  const close = (end: number): void => {
    if (open) chunks.push({ start, end });
    start = end;
    open = false;
  };
  while (at < text.length) {
    const lineFeed = text.indexOf('\n', at);
    const next = lineFeed < 0 ? text.length : lineFeed + 1;
    const kind = kindOf(text, at, next);
    if (kind === 'start' && open) close(at);
    if (kind === 'start' || kind === 'content') open = true;
    if (kind === 'end') close(next);
    at = next;
  }
  close(text.length);
  return chunks;
}
