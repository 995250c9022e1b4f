import type { Region } from '../../model/source.js';
import { described, list, object, orNull, reference, TEXT } from './json-schema.js';

export const REGION = reference('region');
export const POINTER = described(
  'An RFC 6901 pointer into the document; the index first, where a file holds several.',
  TEXT,
);
export const PLACE = { file: TEXT, pointer: POINTER, region: orNull(REGION) };
export const PLACES = list(object<typeof PLACE>(PLACE));

export const REGION_SCHEMA = described(
  'Lines and columns from 1, columns in UTF-16 units, the end exclusive.',
  object<Region>({
    startLine: { type: 'integer', minimum: 1 },
    startColumn: { type: 'integer', minimum: 1 },
    endLine: { type: 'integer', minimum: 1 },
    endColumn: { type: 'integer', minimum: 1 },
  }),
);
