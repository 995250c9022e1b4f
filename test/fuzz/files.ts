import type { Input } from './input.js';

/** A line that begins a file: a document of a YAML stream, as that of a run over a folder without names is one. */
const BEGINNING = /^---(?: # (?<name>\S+))?[^\S\n]*$/u;

/**
 * The files that a text stands for, so that one text can be a folder and a mutation can move parts from file to file.
 * Each begins with a line `--- # NAME`; without a name it is a file of its own all the same. Of two files of one name
 * the first counts, as a folder holds only one.
 */
export function filesIn({ name, text }: Input): readonly Input[] {
  const files = new Map<string, string[]>();
  let current: string[] = [];
  const begin = (file: string): void => {
    current = [];
    if (!files.has(file)) files.set(file, current);
  };
  begin(name);
  for (const line of text.split('\n')) {
    const beginning = BEGINNING.exec(line);
    if (beginning === null) current.push(line);
    else begin(beginning.groups?.['name'] ?? `part-${files.size}.yaml`);
  }
  return Array.from(files, ([file, lines]) => ({ name: file, text: lines.join('\n') }));
}

/** The text that stands for some files. JSON stands on one line, where a mutation can change its structure. */
export function asOneText(files: readonly Input[]): string {
  return files.map(({ name, text }) => `--- # ${name}\n${onOneLine(text).trimEnd()}\n`).join('');
}

function onOneLine(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
