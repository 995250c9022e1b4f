import { wrapped } from '../../report/wrap.js';

/** Columns of running text. */
export const COLUMNS = 100;

/** An entry of a list, wrapped. */
export function item(text: string): string {
  const [first = '', ...rest] = wrapped(text, COLUMNS - 4);
  return [`  - ${first}\n`, ...rest.map((line) => `    ${line}\n`)].join('');
}
