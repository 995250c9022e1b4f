import { basename, dirname, extname, join, resolve } from 'node:path';
import { UserError } from '../model/user-error.js';
import { decode } from './decode.js';
import { gitTop, isWithin, realPath, statsAt } from './paths.js';
import { readBytes } from './read-file.js';

/** A file that holds a configuration. */
export interface ConfigurationFile {
  /** Absolute. */
  readonly path: string;
  /** The key under which it stands in the file; null where it is all of it. */
  readonly section: string | null;
}

/** The names of configurations; a folder holds at most one of them. */
export const CONFIGURATION_NAMES: readonly string[] = ['.ipsec-lint.yaml', '.ipsec-lint.yml', '.ipsec-lint.json'];

/** The manifest that may hold a configuration, beside much else. */
export const MANIFEST = 'package.json';
const SECTION = 'ipsecLint';

/**
 * The configuration of a run: the nearest one from the working folder upward, to the top of the checkout. It takes a few
 * questions to the file system, for every run asks them.
 */
export function findConfiguration(workingFolder: string): ConfigurationFile | null {
  for (let folder = resolve(workingFolder); ; folder = dirname(folder)) {
    const found = configurationIn(folder);
    if (found !== null) return withinCheckout(found);
    if (dirname(folder) === folder || statsAt(join(folder, '.git')) !== null) return null;
  }
}

function configurationIn(folder: string): ConfigurationFile | null {
  const [name, other] = CONFIGURATION_NAMES.filter((candidate) => isFile(join(folder, candidate)));
  if (name !== undefined && other !== undefined) {
    throw new UserError(`${folder} holds both ${name} and ${other}`, 'Keep one of them: a run has one configuration.');
  }
  if (name !== undefined) return { path: join(folder, name), section: null };
  const manifest = join(folder, MANIFEST);
  return isFile(manifest) && hasSection(manifest) ? { path: manifest, section: SECTION } : null;
}

/** The configuration that a path names; null where no configuration ends like that. */
export function configurationAt(path: string): ConfigurationFile | null {
  if (basename(path) === MANIFEST) return { path, section: SECTION };
  return ['.yaml', '.yml', '.json'].includes(extname(path).toLowerCase()) ? { path, section: null } : null;
}

/** A checkout must not make the linter read the machine. */
function withinCheckout(file: ConfigurationFile): ConfigurationFile {
  const folder = realPath(dirname(file.path)) ?? dirname(file.path);
  const real = realPath(file.path);
  if (real === null || isWithin(real, gitTop(folder) ?? folder)) return file;
  throw new UserError(`${file.path} is a link that leads out of the repository`, 'Name the file with --config.');
}

function isFile(path: string): boolean {
  return statsAt(path)?.isFile() === true;
}

/** Whether a manifest holds a configuration. One that cannot be parsed is taken to, so that somebody is told. */
function hasSection(path: string): boolean {
  try {
    return sectionOf(decode(readBytes(path)).text) !== null;
  } catch (error) {
    return error instanceof SyntaxError;
  }
}

/** The configuration in the text of a manifest, as JSON; null where it holds none. A `SyntaxError` where it is no JSON. */
export function sectionOf(text: string): string | null {
  if (!text.includes(`"${SECTION}"`)) return null;
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null || !(SECTION in manifest)) return null;
  return JSON.stringify(manifest[SECTION]);
}
