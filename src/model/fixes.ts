import type { Scalar } from './edits.js';
import { renamed, replacement, rewritten } from './edits.js';
import type { Edit, Fix, FixChoice } from './finding.js';
import { added } from './member-edits.js';
import type { Place } from './place.js';

/** The fix that some edits are, which leaves alone what is negotiated; null where there are none. */
export function safeFix(description: string, edits: readonly Edit[]): Fix | null {
  return edits.length === 0 ? null : { description, safe: true, edits };
}

/** What to write instead of a value or a key. */
export interface Instead {
  readonly value: Scalar;
  /** True if what is negotiated stays what was meant. */
  readonly safe: boolean;
}

/** A value to choose, and what it stands for: algorithms have other names in other APIs. */
export interface Choice {
  readonly value: Scalar;
  /** The log name of the algorithm. */
  readonly meaning: string;
}

/** The fix that writes the best of some values, which changes what is negotiated; null where none can be written. */
export function choiceAt(place: Place, choices: readonly Choice[]): Fix | null {
  const fixes: (Fix & FixChoice)[] = [];
  for (const { value, meaning } of choices) {
    const fix = fixAt(place, { value, safe: false });
    if (fix !== null) fixes.push({ ...fix, meaning });
  }
  const [best] = fixes;
  return best === undefined ? null : { ...best, choices: fixes };
}

/** The fix that writes something else at a place; null where it cannot be written there. */
export function fixAt(place: Place, { value, safe }: Instead): Fix | null {
  const edits = editsAt(place, value);
  const field = place.kind === 'absent' ? `${place.path.join('.')}: ` : '';
  return edits.length === 0 ? null : { description: `Write ${field}${JSON.stringify(value)}`, safe, edits };
}

function editsAt(place: Place, value: Scalar): readonly Edit[] {
  switch (place.kind) {
    case 'key':
      return typeof value === 'string' ? renamed(place, value) : [];
    case 'part':
      return replacement(place, String(value));
    case 'absent': {
      const [key] = place.path;
      return key === undefined || place.path.length > 1 ? [] : added(place.node, key, value);
    }
    case 'text':
      return [];
    default:
      return rewritten(place, value);
  }
}
