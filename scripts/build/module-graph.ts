import type { InputOptions, Plugin } from 'rolldown';
import { rolldown } from 'rolldown';

/** Gives all modules that some modules (paths from the root) need before they run: those, what they import, and so on. */
export type ModuleGraph = (modules: readonly string[]) => ReadonlySet<string>;

/** Reads what imports what in a bundle, without what is imported later. */
export async function moduleGraph(options: InputOptions): Promise<ModuleGraph> {
  const imports = new Map<string, readonly string[]>();
  const record: Plugin = {
    name: 'record-imports',
    buildEnd() {
      for (const id of this.getModuleIds()) imports.set(id, this.getModuleInfo(id)?.importedIds ?? []);
    },
  };
  const bundle = await rolldown({ ...options, plugins: [options.plugins, record] });
  await bundle.generate();
  return (modules) => {
    const found = new Set<string>();
    const pending = modules.map((path) => {
      const id = [...imports.keys()].find((module) => module.replaceAll('\\', '/').endsWith(`/${path}`));
      if (id === undefined) throw new Error(`${path} is no module of the bundle`);
      return id;
    });
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (found.has(id) || id.startsWith('node:')) continue;
      found.add(id);
      pending.push(...(imports.get(id) ?? []));
    }
    return found;
  };
}
