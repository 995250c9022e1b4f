/** More than all contracts need; a body that invents names must not fill the memory. */
const MOST_KEPT = 10_000;

/** What was found for a key, so that it is found once: runs ask the same of thousands of bodies. */
export class Memo<T> {
  readonly #known = new Map<string, { readonly value: T }>();

  /** @param find Depends on nothing but what the key says. */
  get(key: string, find: () => T): T {
    const known = this.#known.get(key);
    if (known !== undefined) return known.value;
    const value = find();
    if (this.#known.size < MOST_KEPT) this.#known.set(key, { value });
    return value;
  }
}

/** The same text, which is kept as a chain of the pieces that it was made of until something looks at its characters. */
function inOnePiece(text: string): string {
  return text.charCodeAt(0) >= 0 ? text : '';
}

/** One string for all texts that are the same. */
export class Texts {
  readonly #known = new Map<string, string>();

  same(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size < MOST_KEPT) this.#known.set(text, text);
    return inOnePiece(text);
  }
}

/**
 * A function that remembers its last answer: rules look at one tunnel after another, many of them at the same parts.
 * @param find May look at the subject's owner too, of which each subject has one.
 */
export function latest<Subject extends object, Answer, Owner = void>(
  find: (subject: Subject, owner: Owner) => Answer,
): (subject: Subject, owner: Owner) => Answer {
  let last: { subject: Subject; answer: Answer } | null = null;
  return (subject, owner) => {
    if (last?.subject === subject) return last.answer;
    const answer = find(subject, owner);
    // One object for all answers: this is asked of every tunnel, many times.
    if (last === null) last = { subject, answer };
    else {
      last.subject = subject;
      last.answer = answer;
    }
    return answer;
  };
}
