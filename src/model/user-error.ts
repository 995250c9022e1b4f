/**
 * Wrong usage: an option, a configuration, a name that does not exist. It says what was expected, what was got
 * and what to do next; a shell prints it without a stack and ends with exit code 2.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What to do next: a sentence. */
  readonly next: string | null;

  constructor(message: string, next: string | null = null) {
    super(message);
    this.next = next;
  }
}
