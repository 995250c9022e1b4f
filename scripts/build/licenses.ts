import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The licences of the packages that a bundle holds: their texts must go with it. */
export async function licensesOf(root: string, inputs: readonly string[]): Promise<string> {
  const packages = new Set(inputs.map(packageOf).filter((name) => name !== null));
  const texts = await Promise.all(
    [...packages].sort().map((name) => licenseOf(join(root, 'node_modules', name), name)),
  );
  return `The bundle holds code of these packages.\n\n${texts.join('\n')}`;
}

/** `…/node_modules/@scope/name/lib/index.js` is of `@scope/name`. */
function packageOf(input: string): string | null {
  const steps = input.split(/[/\\]/u);
  const last = steps.lastIndexOf('node_modules');
  if (last === -1) return null;
  const [first = '', second = ''] = steps.slice(last + 1);
  return first.startsWith('@') ? `${first}/${second}` : first;
}

async function licenseOf(folder: string, name: string): Promise<string> {
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
