import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The text of a file, by its path from the root of the repository. */
export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The files below a folder, as paths from that folder with `/` between the parts, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** The files that git tracks, by their paths from the root of the repository. */
export function trackedFiles(): string[] {
  const output = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return output.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

/** One import of a module. */
export interface Import {
  /** As written: `../model/place.js`, `yaml`. */
  readonly specifier: string;
  /** The imported file below the same folder; null for a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s(?:(?<type>type\s)?[^'";]*?\sfrom\s)?'(?<specifier>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gmu;

/** The imports of a TypeScript module, read from its lines. `path` and the targets are relative to one folder. */
export function importsOf(path: string, text: string): Import[] {
  return Array.from(text.matchAll(IMPORT), ({ groups = {} }) => {
    const specifier = groups['specifier'] ?? groups['dynamic'] ?? '';
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier).replace(/\.js$/u, '.ts')
      : null;
    return { specifier, target, typeOnly: groups['type'] !== undefined };
  });
}
