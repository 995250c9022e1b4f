/** A number as charon reads one, in C's manner: decimal, octal behind a 0 or hexadecimal behind 0x. Nothing is 0. */
export const C_NUMBER = /(?: *\+?(?:0x[\da-f]+|0[0-7]*|[1-9]\d*))?/u.source;

const WHOLE = new RegExp(`^${C_NUMBER}$`, 'iu');

/** More of them stand for no time that anybody means. */
const MOST_DIGITS = 12;

/** The value of such a number (strtoull, as observed with 5.9.8); undefined where the text is none. */
export function cNumber(text: string): number | undefined {
  const digits = text.replace(/^[ +]+/u, '').toLowerCase();
  if (!WHOLE.test(text) || digits.length > MOST_DIGITS) return undefined;
  return Number(/^0\d/u.test(digits) ? `0o${digits.slice(1)}` : digits);
}
