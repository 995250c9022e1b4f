import picomatch from 'picomatch';

/** A glob, split into the folder that no wildcard changes and a test of the paths in it. */
export interface Glob {
  readonly pattern: string;
  readonly folder: string;
  /** How many levels of folders it reaches, the first one counted. */
  readonly depth: number;
  /** Takes a `/`-separated path from the folder. */
  readonly matches: (path: string) => boolean;
}

/** Reads a glob: `*`, `?`, `[…]`, `{a,b}`, `**` for folders at any depth. Names that begin with a point match too. */
export function globOf(pattern: string): Glob {
  const { base, glob } = picomatch.scan(pattern);
  // Only `**`, braces and groups reach deeper than they have steps.
  const depth = /\*\*|[{(]/u.test(glob) ? Infinity : glob.split('/').length;
  return { pattern, folder: base === '' ? '.' : base, depth, matches: picomatch(glob, { dot: true }) };
}
