import type { LocatedPlace } from './located.js';

/** Where a place stands in its file, as editors take it (`9:17`); its pointer where there is no text. */
export function spot({ region, pointer }: Pick<LocatedPlace, 'region' | 'pointer'>): string {
  if (region === null) return pointer === '' ? 'the body' : pointer;
  return `${String(region.startLine)}:${String(region.startColumn)}`;
}
