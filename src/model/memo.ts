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

/** A function that remembers its last answer: rules look at one tunnel after another, many of them at the same parts. */
export function latest<Subject extends object, Answer>(
  find: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  let last: { readonly subject: Subject; readonly answer: Answer } | null = null;
  return (subject) => {
    if (last?.subject === subject) return last.answer;
    const answer = find(subject);
    last = { subject, answer };
    return answer;
  };
}
