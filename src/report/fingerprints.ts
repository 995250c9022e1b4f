import { fingerprint } from '../model/fingerprint.js';
import type { LocatedFinding } from './located.js';

/**
 * The fingerprints of a report's findings. Two copies of one body have the same: their number tells them apart, as
 * GitHub's own hash does.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();

  /** 32 hexadecimal digits and the number: `03adc0b6c341708ffdc27d848165898f:1`. Findings come in the report's order. */
  next({ ruleId, identity }: LocatedFinding): string {
    const hash = fingerprint(ruleId, identity);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `${hash}:${String(count)}`;
  }
}
