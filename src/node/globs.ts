import type { PathTest } from '../config/glob.js';
import { parseGlob } from '../config/glob.js';
import { UserError } from '../model/user-error.js';

/** A glob, split into the folder that no wildcard changes and a test of the paths in it. */
export interface Glob {
  readonly pattern: string;
  readonly folder: string;
  /** How many levels of folders it reaches, the first one counted. */
  readonly depth: number;
  /** Takes a `/`-separated path from the folder. */
  readonly matches: PathTest;
}

/**
 * Reads a glob of a command line, in the language of those of a configuration.
 *
 * @throws UserError where it is none.
 */
export function globOf(pattern: string): Glob {
  const steps = pattern.split('/');
  const magic = steps.findIndex((step) => /[*?[{]|[+@!]\(/u.test(step));
  const plain = magic === -1 ? steps.length - 1 : magic;
  const rest = steps.slice(plain).join('/');
  // With the slash, so that the root of a file system is one.
  const folder = plain === 0 ? '.' : `${steps.slice(0, plain).join('/')}/`;
  const parsed = parseGlob(rest, plain === 0 ? 'the working folder' : folder);
  if (!parsed.ok) throw new UserError(`the glob "${pattern}" ${parsed.fault}`);
  // Only `**` and braces reach deeper than they have steps.
  const depth = /\*\*|\{/u.test(rest) ? Infinity : steps.length - plain;
  return { pattern, folder, depth, matches: parsed.matches };
}
