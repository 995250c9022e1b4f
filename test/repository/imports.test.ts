import { describe, expect, it } from 'vitest';
import { layerOf, LAYERS, MACHINE_LAYERS, mayImport } from '../../scripts/lint/layers.js';
import type { Import } from './tree.js';
import { filesBelow, importsOf, readText } from './tree.js';

/** Every module of `src` with its imports, by its path below `src`. */
const MODULES: ReadonlyMap<string, readonly Import[]> = new Map(
  filesBelow('src').map((path) => [path, importsOf(path, readText(`src/${path}`))]),
);

function targetsOf(path: string): string[] {
  return (MODULES.get(path) ?? []).flatMap(({ target }) => target ?? []);
}

/** A chain of imports that ends where it begins; null where there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const chain: string[] = [];
  function visit(path: string): string[] | null {
    if (done.has(path)) return null;
    const start = chain.indexOf(path);
    if (start !== -1) return [...chain.slice(start), path];
    chain.push(path);
    for (const target of graph.get(path) ?? []) {
      const cycle = visit(target);
      if (cycle !== null) return cycle;
    }
    chain.pop();
    done.add(path);
    return null;
  }
  for (const path of graph.keys()) {
    const cycle = visit(path);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe('reading imports', () => {
  it('sees every way in which a module names another', () => {
    const text = [
      "import type { A } from './a.js';",
      "import { b } from '../b.js';",
      "import './c.js';",
      "export * from './d.js';",
      "export type { E } from './e.js';",
      'import {',
      '  f,',
      "} from 'yaml';",
      "const g = await import('./g.js');",
    ].join('\n');
    expect(importsOf('x/y.ts', text)).toEqual([
      { specifier: './a.js', target: 'x/a.ts', typeOnly: true },
      { specifier: '../b.js', target: 'b.ts', typeOnly: false },
      { specifier: './c.js', target: 'x/c.ts', typeOnly: false },
      { specifier: './d.js', target: 'x/d.ts', typeOnly: false },
      { specifier: './e.js', target: 'x/e.ts', typeOnly: true },
      { specifier: 'yaml', target: null, typeOnly: false },
      { specifier: './g.js', target: 'x/g.ts', typeOnly: false },
    ]);
  });

  it('finds a cycle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['d', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'd', 'b']);
  });
});

describe('imports of src', () => {
  it('are read', () => {
    expect(targetsOf('lint/linter.ts')).toContain('rules/index.ts');
  });

  it('lead to files that there are', () => {
    const missing = [...MODULES.keys()].flatMap((path) => targetsOf(path).filter((target) => !MODULES.has(target)));
    expect(missing).toEqual([]);
  });

  it('form no cycle', () => {
    expect(findCycle(new Map([...MODULES.keys()].map((path) => [path, targetsOf(path)])))).toBeNull();
  });

  it('keep to the layers', () => {
    const against = [...MODULES.keys()].flatMap((path) =>
      targetsOf(path)
        .filter((target) => !mayImport(layerOf(path) ?? '', layerOf(target) ?? ''))
        .map((target) => `${path} imports ${target}`),
    );
    expect(against).toEqual([]);
  });

  it('name Node only where the machine may be touched', () => {
    const offenders = [...MODULES].filter(
      ([path, imports]) =>
        !MACHINE_LAYERS.includes(layerOf(path) ?? '') && imports.some(({ specifier }) => specifier.startsWith('node:')),
    );
    expect(offenders.map(([path]) => path)).toEqual([]);
  });
});

describe('the table of layers', () => {
  it('has the folders that there are', () => {
    expect(new Set([...MODULES.keys()].map(layerOf))).toEqual(new Set(LAYERS.keys()));
  });

  it('lists each layer below those that it may import', () => {
    const seen = new Set<string>();
    for (const [layer, allowed] of LAYERS) {
      expect(allowed.filter((other) => !seen.has(other))).toEqual([]);
      seen.add(layer);
    }
  });
});
