import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Plugin } from 'rolldown';
import { rolldown } from 'rolldown';
import { Coverage } from './coverage.js';
import { ENTER, instrumented } from './instrument.js';
import type * as Targets from './targets.js';

const ROOT = join(import.meta.dirname, '..', '..');

declare global {
  /** What the instrumented modules report to. */
  var fuzzedCoverage: Coverage | undefined;
}

/** The targets of the fuzzer, with what they reach. */
export interface InstrumentedTargets {
  readonly targets: typeof Targets.TARGETS;
  readonly coverage: Coverage;
  readonly blocks: number;
  /** The path of the module that a block is in, from the root of the project. */
  readonly moduleOf: (block: number) => string;
}

/**
 * Bundles the targets with the modules of `src` instrumented, and loads them.
 *
 * V8 counts blocks too (`Profiler.takePreciseCoverage`), but it walks its whole heap for each answer, which takes 8 ms:
 * ten times what reading a text does. Counters in the code take a tenth of its time, and can stop it after so many steps.
 */
export async function instrumentedTargets(): Promise<InstrumentedTargets> {
  const counter = { blocks: 0 };
  const modules: { readonly path: string; readonly end: number }[] = [];
  const plugin: Plugin = {
    name: 'instrument',
    load: (id) => {
      if (!id.startsWith(join(ROOT, 'src'))) return null;
      const code = instrumented(id, readFileSync(id, 'utf8'), counter);
      modules.push({ path: relative(ROOT, id), end: counter.blocks });
      return { code, moduleType: 'ts' };
    },
  };
  const bundle = await rolldown({
    cwd: ROOT,
    input: 'test/fuzz/targets.ts',
    platform: 'node',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [plugin],
    logLevel: 'warn',
    checks: { bundlerTimings: false },
  });
  const folder = mkdtempSync(join(tmpdir(), 'ipsec-lint-fuzz-'));
  try {
    const file = 'targets.cjs';
    await bundle.write({
      dir: folder,
      format: 'cjs',
      entryFileNames: file,
      codeSplitting: false,
      banner: `const ${ENTER} = globalThis.fuzzedCoverage.enter;`,
    });
    const coverage = new Coverage(counter.blocks);
    globalThis.fuzzedCoverage = coverage;
    const module: unknown = createRequire(import.meta.url)(join(folder, file));
    const { TARGETS } = module as typeof Targets;
    const moduleOf = (block: number): string => modules.find(({ end }) => block < end)?.path ?? '';
    return { targets: TARGETS, coverage, blocks: counter.blocks, moduleOf };
  } finally {
    await bundle.close();
    rmSync(folder, { recursive: true });
  }
}
