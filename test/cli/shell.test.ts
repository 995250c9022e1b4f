import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { pathToFileURL } from 'node:url';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { counted } from '../../src/cli/progress.js';
import { faultText, run } from '../../src/cli/run.js';
import type { Shell } from '../../src/cli/shell.js';
import { Stopwatch } from '../../src/cli/stopwatch.js';
import { Messages, usesColour } from '../../src/cli/terminal.js';
import { Defect } from '../../src/model/defect.js';
import { UserError } from '../../src/model/user-error.js';
import { folderWith } from '../node/folder.js';

const KEY = 'correct-horse-battery';

describe('a defect', () => {
  it('is named with its part, its place and where to report it, without its message', () => {
    const cause = new TypeError(`cannot read ${KEY}\n    at ${KEY}`);
    const text = faultText(new Defect('rule weak-dh-group', cause));
    expect(text).toMatch(/^ipsec-lint: a defect in ipsec-lint: rule weak-dh-group: TypeError\n {4}at /u);
    expect(text).toContain('/issues\n');
    expect(text).not.toContain(KEY);
  });

  it.each([[new RangeError('x')], ['a text'], [undefined], [{}]])('may be anything that is thrown: %s', (thrown) => {
    expect(faultText(thrown)).toMatch(/^ipsec-lint: a defect in ipsec-lint: /u);
  });

  it('ends a run with 3', async () => {
    const errors: string[] = [];
    const failing = new Writable({
      write(): void {
        throw new TypeError('unforeseen');
      },
    });
    const shell: Shell = {
      workingFolder: folderWith({}),
      environment: {},
      stdin: new PassThrough(),
      stdout: failing,
      stderr: new Writable({
        write(chunk: Buffer, _encoding, done): void {
          errors.push(chunk.toString());
          done();
        },
      }),
    };
    expect(await run(['rules'], shell)).toBe(3);
    expect(errors.join('')).toContain('TypeError');
  });
});

describe('wrong usage', () => {
  it('is said with the next step, and sends no control to the terminal', () => {
    expect(faultText(new UserError('unknown \u{1b}[31m', 'Try x.'))).toBe('ipsec-lint: unknown ␛[31m\n  Try x.\n');
    expect(faultText(new UserError('wrong'))).toBe('ipsec-lint: wrong\n');
  });
});

describe('usesColour', () => {
  const terminal = { isTTY: true };
  it.each([
    ['auto', terminal, {}, true],
    ['auto', {}, {}, false],
    ['auto', terminal, { TERM: 'dumb' }, false],
    ['auto', terminal, { NO_COLOR: '1' }, false],
    ['auto', terminal, { NO_COLOR: '' }, true],
    ['auto', {}, { FORCE_COLOR: '1' }, true],
    ['auto', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['auto', terminal, { FORCE_COLOR: '0' }, false],
    ['always', {}, { NO_COLOR: '1' }, true],
    ['never', terminal, { FORCE_COLOR: '1' }, false],
  ] as const)('%s on %j with %j is %s', (choice, screen, environment, expected) => {
    expect(usesColour(choice, screen, environment)).toBe(expected);
  });
});

describe('Messages', () => {
  it('are silent if so asked, and printable', () => {
    const said: string[] = [];
    new Messages((text) => said.push(text), true).say('x');
    new Messages((text) => said.push(text), false).say('\u{1b}x');
    expect(said).toEqual(['ipsec-lint: ␛x\n']);
  });
});

/** A clock that goes on by so much each time it is looked at. */
function clock(step: number): () => number {
  let time = 0;
  return () => (time += step);
}

describe('counted', () => {
  const items = ['a', 'b', 'c'];

  it('passes everything on, and says nothing on a short run', () => {
    const said: string[] = [];
    expect([...counted(items, 'files', (text) => said.push(text), clock(1))]).toEqual(items);
    expect(said).toEqual([]);
  });

  it('counts on a long run, and leaves no trace', () => {
    const said: string[] = [];
    expect([...counted(items, 'files', (text) => said.push(text), clock(700))]).toEqual(items);
    expect(said).toEqual(['\r2 files', '\r3 files', '\r\u{1b}[K']);
  });
});

describe('Stopwatch', () => {
  it('takes the time of inner parts off the outer one', async () => {
    let time = 0;
    const watch = new Stopwatch(() => time);
    function* slow(): Generator<number> {
      for (let count = 0; count < 3; count++) {
        time += 1000;
        yield 500;
      }
    }
    watch.time('linting', () => {
      for (const spent of watch.within('reading', slow())) time += spent;
    });
    await watch.wait('reporting', () => {
      time += 250;
      return Promise.resolve();
    });
    expect(watch.summary()).toBe('4.75 s: reading 3.00 s, linting 1.50 s, reporting 0.25 s');
  });
});

describe.skipIf(platform === 'win32')('an interruption', () => {
  it('leaves neither a part of a report nor a draft', async () => {
    const folder = folderWith({ 'report.json': 'old' });
    const module = pathToFileURL(join(import.meta.dirname, '../../src/node/write.ts')).href;
    const code = `
      import { writeFileAtomically } from ${JSON.stringify(module)};
      function* endless() { for (;;) { console.log('writing'); yield 'x'.repeat(100_000); } }
      await writeFileAtomically('report.json', endless());`;
    const child = spawn(execPath, ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', code], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdout.resume();
    const signal = await new Promise((resolve) =>
      child.once('exit', (_, by) => {
        resolve(by);
      }),
    );
    expect(signal).toBe('SIGINT');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });
});
