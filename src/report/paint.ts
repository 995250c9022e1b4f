import type { Level } from '../model/finding.js';

/** How the text report sets its parts apart. Without colour every function gives the text back. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly level: Readonly<Record<Level, (text: string) => string>>;
  readonly good: (text: string) => string;
}

const plain = (text: string): string => text;

/** Select Graphic Rendition (ECMA-48, 8.3.117): on before the text, off behind it. */
function rendition(on: string, off: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\u{1b}[${on}m${text}\u{1b}[${off}m`);
}

const PLAIN: Paint = {
  strong: plain,
  faint: plain,
  level: { error: plain, warning: plain, note: plain },
  good: plain,
};

/** The sixteen basic colours only: a terminal's own theme decides how they look. */
const COLOURED: Paint = {
  strong: rendition('1', 22),
  faint: rendition('2', 22),
  level: { error: rendition('31', 39), warning: rendition('33', 39), note: rendition('36', 39) },
  good: rendition('32', 39),
};

export function paintFor(colour: boolean): Paint {
  return colour ? COLOURED : PLAIN;
}
