import type { LocatedFix } from './located.js';

/** What a fix does, for a person who may carry it out. */
export function fixWords({ description, safe }: Pick<LocatedFix, 'description' | 'safe'>): string {
  const words = description || 'Replace the text';
  return safe ? words : `${words} (changes what is negotiated)`;
}
