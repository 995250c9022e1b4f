/**
 * What GitHub code scanning takes and keeps: above a limit an upload is refused as a whole or cut. Source: «SARIF
 * support for code scanning», GitHub Docs.
 */
export const LIMITS = {
  resultsPerRun: 25_000,
  /** It accepts 1,000 locations a result and shows 100. */
  relatedLocations: 100,
  tagsPerRule: 20,
  nameLength: 255,
  /** Of a rule's short and full description. */
  descriptionLength: 1024,
  /** No limit is documented for a result; a reader has one. */
  messageLength: 2048,
} as const;

/** The text in at most so many UTF-16 units, with `…` where it was cut, and never inside a surrogate pair. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = length - 1;
  const splits = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return `${text.slice(0, splits ? end - 1 : end)}…`;
}
