import type { FieldReading } from '../../model/resource.js';

/** What was read of a field that a body holds, apart from where it stands. */
export type Values = Omit<FieldReading, 'node' | 'place'>;

/** One empty list for all fields that are no arrays of objects. */
export const NO_ELEMENTS: FieldReading['elements'] = [];
