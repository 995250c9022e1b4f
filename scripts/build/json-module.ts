import { isDeepStrictEqual } from 'node:util';

/** Whether the id of a module, which is a path, is that of a path from the root of the project. */
export function isModule(id: string, path: string): boolean {
  return id.replaceAll('\\', '/').endsWith(`/${path}`);
}

/** A value as JSON, which is JavaScript too. Throws where reading it would give another value. */
export function jsonOf(name: string, value: unknown): string {
  const text = JSON.stringify(value);
  if (!isDeepStrictEqual(JSON.parse(text), value)) throw new Error(`${name} is no table: JSON cannot hold it`);
  return text;
}
