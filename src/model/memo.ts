/** More than all contracts need; a body that invents names must not fill the memory. */
export const MOST_KEPT = 10_000;

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

/** A function that remembers its answers, each for as long as what it was asked of is there. */
export function perSubject<Subject extends object, Answer extends object>(
  find: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, Answer>();
  return (subject) => {
    const earlier = known.get(subject);
    if (earlier !== undefined) return earlier;
    const answer = find(subject);
    known.set(subject, answer);
    return answer;
  };
}

/** The same of texts; all answers stay: for texts that tables hold, not for those that bodies do. */
export function perText<Text extends string, Answer extends object>(
  find: (text: Text) => Answer,
): (text: Text) => Answer {
  const known = new Map<Text, Answer>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const answer = find(text);
    known.set(text, answer);
    return answer;
  };
}

/**
 * A text for itself: no piece of another text, which it would keep in memory, nor a chain of those that it was made of; and
 * as the name of a property it is compared by its address.
 */
export function ownText(text: string): string {
  const [own = text] = Object.keys({ [text]: true });
  return own;
}

/** One string for all texts that are the same. */
export class Texts {
  readonly #known = new Map<string, string>();

  same(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined || this.#known.size >= MOST_KEPT) return known ?? text;
    const own = ownText(text);
    this.#known.set(own, own);
    return own;
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
