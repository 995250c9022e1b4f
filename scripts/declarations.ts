import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { argv } from 'node:process';
import ts from 'typescript';

/*
 * Leaves of the declarations in a folder (`lib` unless one is named) those that `index.d.ts` leads to: the package exports
 * nothing else, and all of them would be a fifth of it. Those of the contracts, from which bodies have their types, would
 * spell out each sentence that is said of a field: no type is made of these.
 */

const [, , folder = join(import.meta.dirname, '..', 'lib')] = argv;
const LIBRARY = resolve(folder);
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
