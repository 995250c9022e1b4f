import type { Place } from '../../src/model/place.js';
import { rangeAt, regionAt, sourceAt } from '../../src/model/place.js';
import { SHOWN } from './input.js';

/** @throws Error where an output shows a part of the planted key. */
export function holdsNoKey(what: string, output: string): void {
  const index = output.search(SHOWN);
  if (index !== -1) throw new Error(`${what} shows a key: ${output.slice(Math.max(0, index - 100), index + 60)}`);
}

/** @throws Error where the place of something is not a stretch of its source. */
export function liesInText(what: string, place: Place): void {
  const { start, end } = rangeAt(place);
  const { length } = sourceAt(place).text;
  if (!(start >= 0 && start <= end && end <= length)) throw new Error(`${what} lies at ${start}-${end} of ${length}`);
  const region = regionAt(place);
  if (region === null) return;
  const { startLine, startColumn, endLine, endColumn } = region;
  const isForward = startLine < endLine || (startLine === endLine && startColumn <= endColumn);
  if (!(startLine >= 1 && startColumn >= 1 && endColumn >= 1 && isForward)) {
    throw new Error(`${what} lies at ${JSON.stringify(region)}`);
  }
}

/** @throws Error where making something twice gives two results. */
export function sameTwice(what: string, make: () => string): string {
  const [first, second] = [make(), make()];
  if (first === second) return first;
  const index = Array.from(first).findIndex((character, at) => character !== second[at]);
  throw new Error(
    `${what} differs from run to run: ${first.slice(index, index + 80)} → ${second.slice(index, index + 80)}`,
  );
}
