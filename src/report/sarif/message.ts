import type { LocatedRelated } from '../located.js';
import { LIMITS, shortened } from './limits.js';

/** A text in which nothing is taken for a link (SARIF 2.1.0, 3.11.6). */
export function escaped(text: string): string {
  return text.replaceAll(/[\\[\]]/gu, String.raw`\$&`);
}

/** A text as a sentence of its own. */
export function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/**
 * A finding's message with a link to each related place: GitHub shows only related locations that the message
 * links, by their ids, which count from 1.
 */
export function resultMessage(message: string, related: readonly LocatedRelated[]): string {
  const text = sentence(escaped(shortened(message, LIMITS.messageLength))) || '.';
  if (related.length === 0) return text;
  const shown = related.slice(0, LIMITS.relatedLocations);
  const links = shown.map((place, index) => {
    const words = shortened(place.message || place.file, LIMITS.descriptionLength);
    return `[${escaped(words)}](${String(index + 1)})`;
  });
  const more = related.length - shown.length;
  return `${text} See ${links.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`;
}
