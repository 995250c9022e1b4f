import { milliseconds } from './milliseconds.js';

/** A run that is over sooner shows no progress. */
const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;

/** Passes items on and, on a long run, says on a terminal how many there were; the line is gone at the end. */
export function* counted<T>(
  items: Iterable<T>,
  noun: string,
  write: (text: string) => void,
  now: () => number = milliseconds,
): Generator<T> {
  let count = 0;
  let next = now() + PATIENCE_MS;
  let shown = false;
  for (const item of items) {
    yield item;
    count++;
    if (now() < next) continue;
    write(`\r${String(count)} ${noun}`);
    shown = true;
    next = now() + INTERVAL_MS;
  }
  if (shown) write('\r\u{1b}[K');
}
