import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_URL } from '../../src/report/links.js';
import { importsOf, readText } from './tree.js';

const manifest = z
  .object({
    homepage: z.string(),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readText('package.json')));

/** The packages that a module of `src` and all that it imports name, directly or in types. */
function packagesFrom(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { specifier, target } of importsOf(path, readText(`src/${path}`))) {
      if (target === null) packages.add(specifier);
      else waiting.push(target);
    }
  }
  return packages;
}

describe('package.json', () => {
  it('depends on what the library imports, and on nothing else', () => {
    const needed = [...packagesFrom('index.ts')].map((name) =>
      Object.hasOwn({ ...manifest.devDependencies, ...manifest.dependencies }, `@types/${name}`)
        ? `@types/${name}`
        : name,
    );
    expect(needed.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('names the project as the reports do', () => {
    expect(manifest.homepage).toBe(`${PROJECT_URL}#readme`);
  });
});
