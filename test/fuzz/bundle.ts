import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
}

/**
 * Bundles the targets with the modules of `src` instrumented, and loads them.
 *
 * V8 counts blocks too (`Profiler.takePreciseCoverage`), but it walks its whole heap for each answer, which takes 8 ms:
 * ten times what reading a text does. Counters in the code take a tenth of its time, and can stop it after so many steps.
 */
export async function instrumentedTargets(): Promise<InstrumentedTargets> {
  const counter = { blocks: 0 };
  const plugin: Plugin = {
    name: 'instrument',
    load: (id) =>
      id.startsWith(join(ROOT, 'src'))
        ? { code: instrumented(id, readFileSync(id, 'utf8'), counter), moduleType: 'ts' }
        : null,
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
    const file = 'targets.mjs';
    await bundle.write({
      dir: folder,
      format: 'esm',
      entryFileNames: file,
      codeSplitting: false,
      banner: `const ${ENTER} = globalThis.fuzzedCoverage.enter;`,
    });
    const coverage = new Coverage(counter.blocks);
    globalThis.fuzzedCoverage = coverage;
    const module: unknown = await import(pathToFileURL(join(folder, file)).href);
    const { TARGETS } = module as typeof Targets;
    return { targets: TARGETS, coverage, blocks: counter.blocks };
  } finally {
    await bundle.close();
    rmSync(folder, { recursive: true });
  }
}
