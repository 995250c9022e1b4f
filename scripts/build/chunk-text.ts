import { loadedLate } from './late-chunk.js';
import { madeLate } from './late-constants.js';

/** A chunk as Rolldown writes it. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
}

/** A file of the bundle. */
export interface ChunkFile {
  readonly fileName: string;
  readonly text: string;
}

/** What Rolldown writes for each export of a chunk that other chunks share. */
const SHARED_EXPORT =
  /^Object\.defineProperty\(exports, "([\w$]+)", \{\s*enumerable: true,\s*get: function \(\) \{\s*return ([^;]+);\s*\}\s*\}\);$/gmu;

/** The same for a chunk that nobody but an `import()` asks for. */
const OWN_EXPORT = /^exports\.([\w$]+) = ([^;]+);$/gmu;

/** Says that the chunk was a module, which nobody asks. */
const MODULE_TAG = /^Object\.defineProperty\(exports, Symbol\.toStringTag, .*$/mu;

/** What it writes for the `import()` of a module that shares its chunk with others. */
const NAMESPACE_IMPORT =
  /Promise\.resolve\(\)\.then\(\(\) => require\("\.\/([\w-]+\.js)"\)\)\.then\(\(n\) => n\.([\w$]+)\)/gu;

/** A module of Node's with a default export, which is what CommonJS gives: Rolldown would copy all that `process` has. */
const COPIED_MODULE = /\brequire_rolldown_runtime\.__toESM\((node_\w+), 1\)/gu;

/**
 * The files of chunks, as `src/cli/loader.ts` reads them: an object of functions by the names of the chunks, in ASCII.
 * @param packs Files that hold further chunks, which may stand in several: each file more costs a start time.
 */
export function chunkFiles(
  chunks: readonly Chunk[],
  packs: Readonly<Record<string, readonly string[]>>,
): readonly ChunkFile[] {
  const asked = namespacesAsked(chunks);
  const members = new Map(
    chunks.map(({ fileName, code }) => [fileName, wrapped(written(code, asked.get(fileName) ?? new Set()))]),
  );
  const packed = new Set(Object.values(packs).flat());
  const files = [...members.keys()].filter((name) => name in packs || !packed.has(name));
  return files.map((fileName) => {
    const held = [fileName, ...(packs[fileName] ?? [])].map((name) => {
      const member = members.get(name);
      if (member === undefined) throw new Error(`${fileName} should hold ${name}, which is no chunk`);
      return `${JSON.stringify(name)}: ${member}`;
    });
    return { fileName, text: ascii(`({\n${held.join(',\n')}\n})\n`) };
  });
}

/** The namespaces that an `import()` asks each chunk for, by the name of the chunk. */
function namespacesAsked(chunks: readonly Chunk[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [, chunk = '', name = ''] of chunks.flatMap(({ code }) => Array.from(code.matchAll(NAMESPACE_IMPORT)))) {
    found.set(chunk, (found.get(chunk) ?? new Set()).add(name));
  }
  return found;
}

function written(code: string, asked: ReadonlySet<string>): string {
  const plain = madeLate(code).replaceAll(COPIED_MODULE, 'Object.create($1, { default: { value: $1 } })');
  return loadedLate(exported(plain, asked)).replaceAll(NAMESPACE_IMPORT, 'loadNamespace("./$1", "$2")');
}

/** In parentheses, which tells V8 that the function is called at once: it is compiled with the file then. */
function wrapped(code: string): string {
  return `(function (require, loadNamespace, module, __dirname) {\n${code}\n})`;
}

/**
 * Exports values in place of getters, all of them at once, and not before another chunk asks for them: a start would make
 * hundreds, and an object that grows by one after the other is copied again and again. What may change later, or is made
 * late, keeps its getter.
 * @param asked The namespaces that an `import()` asks for: they are exported at once.
 */
function exported(code: string, asked: ReadonlySet<string>): string {
  const changing = new Set(Array.from(code.matchAll(/^let ([\w$]+)/gmu), ([, name]) => name));
  const members: string[] = [];
  const namespaces: string[] = [];
  const move = (_: string, name: string, value: string): string => {
    const isFixed = /^[\w$]+$/u.test(value) && !changing.has(value);
    members.push(isFixed ? `${name}: ${value}` : `get ${name}() { return ${value}; }`);
    if (asked.has(name)) namespaces.push(`${name}: ${value}`);
    return '';
  };
  const rest = code.replace(MODULE_TAG, '').replaceAll(OWN_EXPORT, move).replaceAll(SHARED_EXPORT, move);
  const lost = /^.*\bexports[.,].*$/mu.exec(rest);
  if (lost !== null) throw new Error(`an export would get lost: ${lost[0]}`);
  if (namespaces.length < asked.size) throw new Error(`a chunk should export ${[...asked].join(', ')}`);
  if (members.length === 0) return rest;
  const all = `module.exports = () => ({\n${members.map((member) => `\t${member},\n`).join('')}});`;
  return [rest.trimEnd(), ...(asked.size > 0 ? [`module.namespaces = { ${namespaces.join(', ')} };`] : []), all].join(
    '\n',
  );
}

/** Escapes what is not ASCII: V8 keeps such texts in half the memory, and reads them faster. */
export function ascii(code: string): string {
  return code.replaceAll(/[^\t\n -~]/gu, (character) => escapedUnits(character));
}

function escapedUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
