/** Stands at the end of a text that was cut. The redactor looks before it for the beginning of a secret. */
export const CUT = '…';

/** So many UTF-16 units of a value are shown. */
const LONGEST = 60;

/** A text of a body for a message: cut when long, between two characters. */
export function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const isBetween = (text.codePointAt(LONGEST - 1) ?? 0) <= 0xffff;
  return text.slice(0, isBetween ? LONGEST : LONGEST - 1) + CUT;
}

/** The same in quotes, with what JSON escapes escaped. */
export function quoted(text: string): string {
  return JSON.stringify(cut(text));
}
