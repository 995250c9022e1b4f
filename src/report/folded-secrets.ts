import type { Redactor } from '../model/redaction.js';
import type { Range } from '../model/source.js';

/** The text of a line without its indentation, in the text that all lines make together. */
interface Piece {
  /** Its offset in the text with the lines. */
  readonly from: number;
  /** Its offset in the text without line ends. */
  readonly at: number;
  readonly length: number;
}

/**
 * The stretches of a text that spell a secret over several lines, as folded scalars of YAML break them: a line end with the
 * indentation behind it stands for a blank or, after a backslash in double quotes, for nothing (YAML 1.2.2, 6.5 and 7.3.1).
 */
export function foldedSecrets(text: string, redactor: Redactor): readonly Range[] {
  if (!text.includes('\n')) return [];
  return [' ', ''].flatMap((joint) => {
    const { pieces, flat } = unfolded(text, joint);
    return redactor.ranges(flat).map(({ start, end }) => ({
      start: placeOf(pieces, start),
      end: placeOf(pieces, end - 1) + 1,
    }));
  });
}

function unfolded(text: string, joint: string): { readonly pieces: readonly Piece[]; readonly flat: string } {
  const pieces: Piece[] = [];
  const shown: string[] = [];
  let from = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const content = line.trim();
    const escaped = joint === '' && content.startsWith('\\ ') ? 1 : 0;
    const piece = content.slice(escaped, joint === '' && content.endsWith('\\') ? -1 : content.length);
    pieces.push({ from: from + indent + escaped, at, length: piece.length });
    shown.push(piece);
    from += line.length + 1;
    at += piece.length + joint.length;
  }
  return { pieces, flat: shown.join(joint) };
}

/** Where a character of the text without line ends stands. */
function placeOf(pieces: readonly Piece[], offset: number): number {
  const piece = pieces.findLast(({ at }) => at <= offset);
  return piece === undefined ? offset : piece.from + Math.min(offset - piece.at, piece.length);
}
