import { wrapped } from '../report/wrap.js';

/** Columns of running text. */
export const COLUMNS = 100;

/** An entry of a list, wrapped. `begin` stands before its first line, and takes no more than four columns. */
export function item(text: string, begin = '  - '): string {
  return `${begin}${wrapped(text, COLUMNS - 4).join('\n    ')}\n`;
}
