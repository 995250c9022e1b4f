import type { Edit } from '../../model/finding.js';
import type { Place } from '../../model/place.js';
import { part, rangeAt, sourceAt } from '../../model/place.js';

/** Puts a text in place of a string or of a part of one; its quotes stay. Nothing for other places. */
export function replacement(place: Place, text: string): readonly Edit[] {
  switch (place.kind) {
    case 'string':
      return [{ source: sourceAt(place), range: rangeAt(part(place, 0, place.value.length)), text }];
    case 'part':
      return [{ source: sourceAt(place), range: rangeAt(place), text }];
    default:
      return [];
  }
}
