import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';

const ROOT = resolve(import.meta.dirname, '../..');

/** A file that a script writes, by its path from the root of the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The text of a file; empty where there is none. */
export function readText(path: string): string {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function formatted(path: string, text: string): Promise<string> {
  const filepath = join(ROOT, path);
  const { ignored } = await getFileInfo(filepath, { ignorePath: join(ROOT, '.prettierignore') });
  return ignored ? text : format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** The files whose text is not the generated one, formatted as the repository wants it. */
export async function staleFiles(files: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const stale: GeneratedFile[] = [];
  for (const { path, text } of files) {
    const wanted = await formatted(path, text);
    if (wanted !== readText(path)) stale.push({ path, text: wanted });
  }
  return stale;
}

/** Writes files as they are, with the folders that they need. */
export function writeFiles(files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    const file = join(ROOT, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
