import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { argv, execPath } from 'node:process';
import ts from 'typescript';

/*
 * Builds the library of the package into a folder, `lib` unless one is named. Comments stand in its declarations, which
 * editors show, and not in its code too. Of the declarations it keeps those that `index.d.ts` leads to: the package exports
 * nothing else, and all of them would be a fifth of it. Those of the contracts, from which bodies have their types, would
 * spell out each sentence that is said of a field: no type is made of these.
 */

const ROOT = join(import.meta.dirname, '..');
const [, , folder = join(ROOT, 'lib')] = argv;
const LIBRARY = resolve(folder);

function compile(...options: readonly string[]): void {
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const words = [compiler, '-p', 'tsconfig.build.json', '--outDir', LIBRARY, ...options];
  const { status } = spawnSync(execPath, words, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`tsc ended with ${String(status)}`);
}

compile('--emitDeclarationOnly');
// The types are checked by now.
compile('--declaration', 'false', '--removeComments', '--noCheck');

const ENDING = '.d.ts';
const CONTRACTS = join(LIBRARY, 'data/contracts');

const LITERAL = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/gu;

function imported(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  const own = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return own.map((name) => join(dirname(file), name.replace(/\.js$/u, ENDING)));
}

const reached = new Set<string>();
const pending = [join(LIBRARY, `index${ENDING}`)];
for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
  if (reached.has(file)) continue;
  reached.add(file);
  pending.push(...imported(file));
}
for (const name of readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' })) {
  const file = join(LIBRARY, name);
  if (file.endsWith(ENDING) && !reached.has(file)) rmSync(file);
}
for (const file of reached) {
  if (dirname(file) !== CONTRACTS) continue;
  const text = readFileSync(file, 'utf8');
  // No name and no value has a blank in it.
  writeFileSync(
    file,
    text.replaceAll(LITERAL, (literal) => (literal.includes(' ') ? 'string' : literal)),
  );
}
