import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundle } from '../cli/bundle.js';
import { importsOf, readText, ROOT } from './tree.js';

const locked = z
  .object({
    lockfileVersion: z.literal(3),
    packages: z.record(
      z.string(),
      z.object({
        version: z.string(),
        integrity: z.string().optional(),
        dev: z.boolean().optional(),
        dependencies: z.record(z.string(), z.string()).optional(),
        devDependencies: z.record(z.string(), z.string()).optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readText('package-lock.json')));

const { '': root, ...packages } = locked.packages;

/** Licences that ask for no more than that their text goes along. */
const PERMISSIVE = /^(?:\(?(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|MIT-0)(?: (?:AND|OR) )?\)?)+$/u;

/** The packages whose licences stand beside the bundle: each name on a line of its own in front of a text. */
function bundled(licenses: string): readonly string[] {
  return Array.from(licenses.matchAll(/^(?:@[\w-]+\/)?[\w.-]+(?=\n\n)/gmu), ([name]) => name).filter((name) =>
    Object.hasOwn(packages, `node_modules/${name}`),
  );
}

/** The packages that a module of `src` and all that it ever loads import. */
function packagesOf(entry: string): ReadonlySet<string> {
  const names = new Set<string>();
  const modules = new Set([entry]);
  for (const path of modules) {
    for (const { specifier, target, typeOnly } of importsOf(path, readText(`src/${path}`))) {
      if (target !== null) modules.add(target);
      else if (!typeOnly && !specifier.startsWith('node:'))
        names.add(/^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? '');
    }
  }
  return names;
}

describe('dependencies', () => {
  it('are pinned by the lock file, byte for byte', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    for (const [path, { integrity }] of Object.entries(packages)) {
      expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/u);
    }
    const { dependencies, devDependencies } = z
      .object({
        dependencies: z.record(z.string(), z.string()),
        devDependencies: z.record(z.string(), z.string()),
      })
      .parse(JSON.parse(readText('package.json')));
    expect(root).toMatchObject({ dependencies, devDependencies });
  });

  it('of who installs the package are few, and bring none of their own and no script', () => {
    const installed = Object.entries(packages).filter(([, { dev }]) => dev !== true);
    expect(installed.map(([path]) => path).sort()).toEqual(['node_modules/@types/sarif', 'node_modules/yaml']);
    for (const [path, { dependencies, hasInstallScript }] of installed) {
      expect([path, dependencies, hasInstallScript]).toEqual([path, undefined, undefined]);
    }
  });

  it('stand with their licence beside the bundle, as many as there are code of', async () => {
    const folder = await bundle();
    const licenses = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
    const names = bundled(licenses);
    expect(names).toEqual([...names].sort());
    const imported = [...packagesOf('cli/main.ts'), ...packagesOf('action/main.ts')];
    expect(imported).toContain('yaml');
    expect(names).toEqual(expect.arrayContaining(imported));
    // Nothing stands there for nothing: each is imported, or needed by what is.
    const needed = new Set(imported);
    for (const name of needed) {
      for (const other of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) needed.add(other);
    }
    expect(names.filter((name) => !needed.has(name))).toEqual([]);
    for (const name of names) {
      const { license } = z
        .object({ license: z.string() })
        .parse(JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')));
      expect(license, name).toMatch(PERMISSIVE);
    }
  });
});
