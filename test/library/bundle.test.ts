import { once } from 'node:events';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import type { Metafile } from 'esbuild';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { importsOf, readText, ROOT } from '../repository/tree.js';

interface Bundle {
  readonly text: string;
  readonly metafile: Metafile;
}

/** Bundles a program that uses the library, as bundlers do for a browser. */
async function bundled(program: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: ROOT, loader: 'ts' },
    alias: { 'ipsec-lint': join(ROOT, 'src/index.ts') },
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  return { text: outputFiles[0]?.text ?? '', metafile };
}

/** The modules of which something is left in a bundle. */
function modulesIn({ metafile }: Bundle): readonly string[] {
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

/** What reads JSON, YAML, a shell script and an object, and simulates a tunnel. */
const PROGRAM = `
import { check, lint, locate, sarif, simulate, Source, tunnelEnd } from 'ipsec-lint';

const body = { ikepolicy: { name: 'hq', ike_version: 'v2', auth_algorithm: 'md5', pfs: 'group19' } };
const script = "curl -d '" + JSON.stringify(body) + "' https://vpn.example.org/v2.0/vpn/ikepolicies";
const sources = [
  new Source('a.json', JSON.stringify(body)),
  new Source('b.yaml', 'ikepolicy: { name: hq, ike_version: v2, auth_algorithm: md5, pfs: group19 }'),
  new Source('c.sh', script),
];
const report = locate(lint(sources));
const log = JSON.parse([...sarif(report, { tool: { name: 'x', version: '1' }, workingFolder: '' })].join(''));
const peer = (name, localAddress, peerAddress) =>
  tunnelEnd({
    peer: {
      name,
      localAddress,
      peerAddress,
      starts: 'always',
      ike: { version: 2, proposals: ['aes256-sha256-ecp256'], lifetime: 86400 },
      auth: { psk: 'Wq4-t9Zr.Lx2_Vb7Nn5Kd8Ju' },
      child: { proposals: ['aes256-sha256-ecp256'], lifetime: 3600 },
    },
  });
result = JSON.stringify({
  checked: check(body, { api: 'otc' }).map(({ ruleId }) => ruleId),
  linted: report.findings.map(({ file, ruleId }) => file + ' ' + ruleId),
  sarif: log.runs[0].results.length,
  verdict: simulate(peer('a', '192.0.2.1', '192.0.2.2'), peer('b', '192.0.2.2', '192.0.2.1')).verdict,
});
`;

const RESULT = {
  checked: ['weak-integrity'],
  linted: ['a.json weak-integrity', 'b.yaml weak-integrity', 'c.sh weak-integrity'],
  sarif: 3,
  verdict: 'up',
};

describe('a bundle for browsers', () => {
  it('runs with nothing but the language', async () => {
    const { text } = await bundled(PROGRAM);
    const context = createContext({ result: '' });
    expect(runInContext('typeof process + typeof require + typeof Buffer', context)).toBe('undefined'.repeat(3));
    runInContext(text, context);
    expect(JSON.parse(String(runInContext('result', context)))).toEqual(RESULT);
  });

  it('runs in a worker', async () => {
    const { text } = await bundled(PROGRAM);
    const code = `let result; ${text}; require('node:worker_threads').parentPort.postMessage(result);`;
    const [message] = (await once(new Worker(code, { eval: true }), 'message')) as [string];
    expect(JSON.parse(message)).toEqual(RESULT);
  });

  it('generates no code, which strict pages forbid', async () => {
    const { text } = await bundled(PROGRAM);
    expect(text).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(/u);
  });
});

describe('what a bundler leaves out', () => {
  const FOR_CHECK =
    /^src\/(?:simulate|suggest|export|node|cli|action)\/|^src\/(?:library\/tunnel|ends\/gatherer)\.ts$/u;
  const REPORTS = /^src\/report\/(?!located\.ts$)/u;

  it('leaves simulation, reports, YAML and validators out where only check is used', async () => {
    const modules = modulesIn(
      await bundled("import { check } from 'ipsec-lint'; console.log(check({}, { api: 'otc' }));"),
    );
    expect(modules).toContain('src/library/check.ts');
    expect(modules.filter((path) => FOR_CHECK.test(path) || REPORTS.test(path))).toEqual([]);
    expect(modules.filter((path) => path.startsWith('node_modules/'))).toEqual([]);
  });

  it('leaves one report without the others', async () => {
    const modules = modulesIn(await bundled("import { junit } from 'ipsec-lint'; console.log(junit);"));
    expect(modules).toContain('src/report/junit.ts');
    expect(modules.filter((path) => /sarif|markdown|gitlab|src\/rules|src\/simulate/u.test(path))).toEqual([]);
  });
});

describe('the modules of the library', () => {
  /** All modules that `src/index.ts` reaches, and the packages that they import. */
  function reachable(): { readonly modules: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
    const modules = new Set(['index.ts']);
    const packages = new Set<string>();
    for (const path of modules) {
      for (const { specifier, target, typeOnly } of importsOf(path, readText(`src/${path}`))) {
        if (target !== null) modules.add(target);
        else if (!typeOnly) packages.add(specifier);
      }
    }
    return { modules, packages };
  }

  it('reach no module of Node, and no package but yaml', () => {
    const { modules, packages } = reachable();
    expect(modules).toContain('lint/linter.ts');
    expect([...packages].filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([]);
    expect([...packages]).toEqual(['yaml']);
  });

  it('reach nothing of the command line or the Action', () => {
    expect([...reachable().modules].filter((path) => /^(?:node|cli|action)\//u.test(path))).toEqual([]);
  });
});
