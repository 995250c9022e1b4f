import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, platform } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FORMATS, SIMULATION_FORMATS } from '../../src/cli/options.js';
import { bundle, ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';

/** A body of some length, with what --fix mends and with what remains. */
const BODY = `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "peerAddress": "192.175.48.6",
    "authKey": "\${KEY}",
    "peerCidrs": ["10.20.4.0/16"${', "10.30.0.0/16"'.repeat(40)}],
    "ikeDhGroup": 2
  }
}
`;
const MENDED = BODY.replace('10.20.4.0/16', '10.20.0.0/16');

const OLD = 'what stood here before\n';
const REPORTS = ['report.json', 'report.sarif'] as const;
const WORDS = ['--fix', '.', '-f', 'json=report.json', '-f', 'sarif=report.sarif'] as const;

/** Stops itself at the nth time that it does something to a file which it writes. */
const INTERRUPT = `
const fs = require('node:fs');
const { AT, SIGNAL } = process.env;
let count = 0;
for (const name of ['openSync', 'writeFile', 'write', 'fchmodSync', 'close', 'rename']) {
  const original = fs[name];
  fs[name] = function (...args) {
    const writes = name !== 'openSync' || typeof args[1] === 'string';
    if (writes && ++count === Number(AT)) process.kill(process.pid, SIGNAL);
    return original.apply(fs, args);
  };
}
process.on('exit', () => { if (count < Number(AT)) process._rawDebug('never'); });
`;

interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

interface Start {
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Is given the running program. */
  readonly meanwhile?: (kill: (signal: NodeJS.Signals) => void) => Promise<void>;
}

async function run(cwd: string, { node = [], env: more = {}, meanwhile }: Start = {}): Promise<Ended> {
  const child = spawn(execPath, [...node, join(await bundle(), 'cli.js'), ...WORDS], {
    cwd,
    env: { ...env, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (status, signal) => {
      resolve({ status, signal, stderr });
    }),
  );
  await meanwhile?.((signal) => child.kill(signal));
  return ended;
}

function folderOf(count: number): { readonly cwd: string; readonly names: readonly string[] } {
  const names = Array.from({ length: count }, (_, index) => `body-${index}.json`);
  const files = [...names.map((name) => [name, BODY]), ...REPORTS.map((name) => [name, OLD])];
  // The reports are inputs of no run: nothing in them is a body.
  return { cwd: folderWith(Object.fromEntries(files) as Record<string, string>), names };
}

/** Every file is as it was or as it is to be, and nothing lies beside them. */
function expectWhole(cwd: string, names: readonly string[]): void {
  expect(readdirSync(cwd).sort()).toEqual([...names, ...REPORTS].sort());
  for (const name of names) expect([BODY, MENDED]).toContain(readFileSync(join(cwd, name), 'utf8'));
  for (const name of REPORTS) {
    const text = readFileSync(join(cwd, name), 'utf8');
    if (text !== OLD) expect(JSON.parse(text)).toMatchObject({ version: expect.anything() as unknown });
  }
}

describe.skipIf(platform === 'win32')('an interrupted run', () => {
  it('leaves every file whole, whatever it was writing', async () => {
    const tools = folderWith({ 'interrupt.cjs': INTERRUPT });
    const node = ['--require', join(tools, 'interrupt.cjs')];
    let at = 1;
    for (; at < 100; at++) {
      const { cwd, names } = folderOf(2);
      const signal = at % 2 === 0 ? 'SIGINT' : 'SIGTERM';
      const ended = await run(cwd, { node, env: { AT: String(at), SIGNAL: signal, NODE_DISABLE_COMPILE_CACHE: '1' } });
      expectWhole(cwd, names);
      if (ended.stderr.includes('never')) break;
      expect(ended.signal, `at ${at}`).toBe(signal);
      expect(ended.stderr).not.toContain('defect');
    }
    // Four files, each of which is opened, written, given its mode, closed and renamed.
    expect(at).toBeGreaterThan(4 * 4);
    expect(at).toBeLessThan(100);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves every file whole, whenever %s comes', async (signal) => {
    const begin = performance.now();
    const first = folderOf(150);
    expect((await run(first.cwd)).status).toBe(1);
    expect(readFileSync(join(first.cwd, 'body-149.json'), 'utf8')).toBe(MENDED);
    expectWhole(first.cwd, first.names);
    const whole = performance.now() - begin;
    let interrupted = 0;
    for (let moment = 0; moment < 6; moment++) {
      const { cwd, names } = folderOf(150);
      const ended = await run(cwd, {
        meanwhile: async (kill) => {
          await setTimeout((whole * (moment + 1)) / 7);
          kill(signal);
        },
      });
      expectWhole(cwd, names);
      expect([signal, null]).toContain(ended.signal);
      if (ended.signal === null) expect(ended.status).toBe(1);
      else interrupted++;
    }
    expect(interrupted).toBeGreaterThan(0);
  });

  it('ends as shells expect: with 128 and the number of the signal', async () => {
    const { cwd } = folderOf(1);
    const tools = folderWith({ 'interrupt.cjs': INTERRUPT });
    for (const [signal, status] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const { stdout } = await ipsecLint([...WORDS], {
        cwd,
        env: { AT: '2', SIGNAL: signal },
        node: ['--require', join(tools, 'interrupt.cjs')],
        through: ['sh', '-c', '"$@"; echo "status $?"', 'sh'],
      });
      expect(stdout).toContain(`status ${status}`);
    }
  });
});

describe.skipIf(platform === 'win32')('a reader that goes away', () => {
  const commands: readonly (readonly string[])[] = [
    ...FORMATS.map((format) => ['.', '-q', '--strict', '-f', format]),
    ['.', '-q', '--fix', '--dry-run'],
    ['.', '--list-files'],
    ...SIMULATION_FORMATS.filter((format) => format !== 'mermaid').map((format) => [
      'simulate',
      '-q',
      '--all',
      '-f',
      format,
    ]),
    ['rules'],
    ['rules', '-f', 'json'],
    ['explain', 'weak-dh-group'],
    ['schema', 'zstack'],
    ['help'],
  ];

  it.each(commands.map((words) => [words.join(' '), words] as const))('is no fault of %s', async (_, words) => {
    const { cwd } = folderOf(50);
    const whole = await ipsecLint(words, { cwd });
    const cut = await ipsecLint(words, {
      cwd,
      through: ['sh', '-c', '{ "$@"; echo "status $?" >&2; } | head -c 1', 'sh'],
    });
    expect(cut.stdout).toBe(whole.stdout.slice(0, 1));
    expect(cut.stderr).toBe(`${whole.stderr}status ${String(whole.status)}\n`);
  });
});

/** Starts a program with pipes that never wait: a write into a full one fails, as some runners of jobs have it. */
const UNWAITING = [
  'perl',
  '-MFcntl',
  '-e',
  'fcntl($_, F_SETFL, O_WRONLY | O_NONBLOCK) or die for *STDOUT, *STDERR; exec @ARGV',
] as const;
const canUnwait = spawnSync('perl', ['-MFcntl', '-e', '1']).status === 0;

describe.skipIf(!canUnwait || platform === 'win32')('a reader that is slow', () => {
  const pipes = [
    ['that wait', []],
    ['that do not', UNWAITING],
  ] as const;

  it.each(pipes)('is given all that is said through pipes %s', async (_, through) => {
    const { cwd } = folderOf(50);
    const missing = Array.from({ length: 3000 }, (_none, index) => `a file that is not there, number ${index}.json`);
    const words = ['.', ...missing, '-f', 'sarif'];
    const { status, stdout, stderr } = await ipsecLint(words, { cwd });
    // A pipe holds 64 KiB.
    for (const said of [stdout, stderr]) expect(said.length).toBeGreaterThan(1 << 17);
    const pipe = '{ { "$@"; echo "status $?" >&2; } 2>&1 >&3 | { sleep 1; cat >&2; }; } 3>&1 | { sleep 1; cat; }';
    const slow = await ipsecLint(words, { cwd, through: ['sh', '-c', pipe, 'sh', ...through] });
    expect(slow.stdout).toBe(stdout);
    expect(slow.stderr).toBe(`${stderr}status ${String(status)}\n`);
  });
});
