/** A fault of ipsec-lint itself: a rule or a parser threw. A shell names it and ends with exit code 3, never «clean». */
export class Defect extends Error {
  override readonly name = 'Defect';
  /** What broke: `rule weak-dh-group`, `parser zstack`. */
  readonly part: string;

  constructor(part: string, cause: unknown) {
    super(`${part} failed`, { cause });
    this.part = part;
  }
}
