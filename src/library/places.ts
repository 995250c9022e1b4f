import type { Place } from '../model/place.js';
import {
  pointerAt as pointerOf,
  rangeAt as rangeOf,
  regionAt as regionOf,
  sourceAt as sourceOf,
} from '../model/place.js';
import type { Range, Region, Source } from '../model/source.js';
import { mustBePlace } from './must-be-ours.js';

/* Where findings stand, for programs. */

/**
 * The source that a place lies in.
 *
 * @throws UserError where the place is none.
 */
export function sourceAt(place: Place): Source {
  mustBePlace(place);
  return sourceOf(place);
}

/**
 * The RFC 6901 pointer of a place, from the root of its document (behind the document's index where the
 * source holds several). An absent field's pointer names it; a part of a string has the string's pointer.
 *
 * @throws UserError where the place is none.
 */
export function pointerAt(place: Place): string {
  mustBePlace(place);
  return pointerOf(place);
}

/**
 * The offsets that a place covers: a value with its quotes, a key, a part; never a whole object or array.
 *
 * @throws UserError where the place is none.
 */
export function rangeAt(place: Place): Range {
  mustBePlace(place);
  return rangeOf(place);
}

/**
 * Lines and columns of a place; null where the source has no text.
 *
 * @throws UserError where the place is none.
 */
export function regionAt(place: Place): Region | null {
  mustBePlace(place);
  return regionOf(place);
}
