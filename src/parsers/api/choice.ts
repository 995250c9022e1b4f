/** Reads one of an API's words as one of the model's: undefined for any other value. */
export function choice<const Words extends Readonly<Record<string, string>>>(
  words: Words,
): (value: string | number | boolean) => Words[keyof Words] | undefined {
  const known = new Map<string, Words[keyof Words]>();
  for (const key in words) known.set(key, words[key]);
  return (value) => (typeof value === 'string' ? known.get(value) : undefined);
}
