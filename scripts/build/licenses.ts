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

/** `node_modules/@scope/name/lib/index.js` is of `@scope/name`. */
function packageOf(input: string): string | null {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(input)?.[1] ?? null;
}

async function licenseOf(folder: string, name: string): Promise<string> {
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
