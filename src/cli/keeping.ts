import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTrailer } from './kept-whole.js';

/**
 * A run over many files compiles what a run over one never needs, and all that is kept takes time at every start. What
 * follows a long run is kept apart therefore. A short run that starts with it drops it: the next one compiles anew, and
 * keeps what a short run needs.
 */
export type Length = 'short' | 'long';

/** A script of the bundle that nothing was kept of after a short run. */
export interface Loaded {
  /** The file of the script, without its folder. */
  readonly name: string;
  readonly script: { createCachedData(): Buffer };
  /** Whether what was kept after a long run could be used. */
  readonly isKept: boolean;
}

/** Where what is compiled is kept. */
export interface Place {
  readonly folder: string;
  /** What the names of all files begin with that are not of another build. */
  readonly build: string;
  readonly fileOf: (name: string, after: Length) => string;
}

/**
 * Keeps what was compiled: at the end of a run, when the functions that it needed are.
 * @param after What kind of run this was.
 */
export function keep(scripts: readonly Loaded[], { folder, build, fileOf }: Place, after: Length): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!file.startsWith(build)) rmSync(join(folder, file), { force: true });
  for (const { name, script, isKept } of scripts) {
    if (!isKept) write(fileOf(name, after), withTrailer(script.createCachedData()));
    else if (after === 'short') rmSync(fileOf(name, 'long'), { force: true });
  }
}

/** Writes a file whole or not at all: other runs may read it. */
function write(file: string, data: Buffer): void {
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, data, { mode: 0o600 });
  renameSync(draft, file);
}
