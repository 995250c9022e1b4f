import type { Node } from '../model/node.js';
import type { TextPlace } from '../model/place.js';
import { pin } from '../model/place.js';
import type { ShapeProblem } from '../model/resource.js';
import { ofText } from '../parsers/api/text-problem.js';
import { manyFindings } from './text-problems.js';

/** Keeps the findings of a source within their limit: what is over it is not judged, and that is said. */
export class FindingBound {
  readonly #limit: number;
  /** How many findings there may be when the source that is read has been judged. */
  #most = 0;
  /** The first body of the source that is not judged, for it has too many findings. */
  #unjudged: TextPlace | null = null;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @param findings How many there are before the source is read. */
  beginSource(findings: number): void {
    this.#most = findings + this.#limit;
    this.#unjudged = null;
  }

  /** @param findings How many there are before this body is judged. */
  mayJudge(root: Node | null, findings: number): boolean {
    if (findings < this.#most) return true;
    this.#unjudged ??= root === null ? null : pin(root);
    return false;
  }

  /** What there is to say where a body of the source was not judged. */
  get problem(): ShapeProblem | null {
    return this.#unjudged === null ? null : ofText(manyFindings(this.#unjudged, this.#limit));
  }
}
