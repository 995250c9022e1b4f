import { platform } from 'node:process';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import type { Contender } from '../../bench/measure.js';
import { measure } from '../../bench/measure.js';

function program(name: string, script: string): Contender {
  return { name, words: ['-e', script], bodies: 1, cwd: tmpdir() };
}

describe('measuring', () => {
  it('times whole processes, and asks each for its memory once, whatever threads it has', () => {
    const threads = 'new (require("worker_threads").Worker)("0", { eval: true })';
    const [one, two] = measure([program('one', '0'), program('two', threads)], 3);
    expect(one).toMatchObject({ name: 'one', bodies: 1, milliseconds: one?.times[1] });
    expect(one?.times).toHaveLength(3);
    for (const { peakMiB = 0 } of [one ?? {}, two ?? {}]) {
      expect(peakMiB).toBeGreaterThan(10);
      expect(peakMiB).toBeLessThan(1000);
    }
  });

  it.runIf(platform === 'linux')('tells work from waiting', () => {
    const used = 'const { user, system } = process.cpuUsage(); return user + system';
    const work = `const used = () => { ${used} }; do { for (let i = 0; i < 1e7; i++); } while (used() < 3e5);`;
    const [waits, works] = measure([program('waits', 'setTimeout(() => {}, 400)'), program('works', work)], 1);
    expect((works?.cpuMilliseconds ?? 0) - (waits?.cpuMilliseconds ?? 0)).toBeGreaterThan(100);
  });

  it('takes the word of a program with a clock of its own', () => {
    const script = 'console.log(JSON.stringify({ time: 5, memory: 7, found: 1 }))';
    expect(measure([{ ...program('own', script), clock: 'own' }], 2)).toEqual([
      { name: 'own', milliseconds: 5, times: [5, 5], cpuMilliseconds: null, peakMiB: 7, bodies: 1 },
    ]);
  });

  it('takes findings for success, and nothing else', () => {
    expect(() => measure([program('findings', 'process.exitCode = 1')], 1)).not.toThrow();
    expect(() => measure([program('broken', 'process.exitCode = 2')], 1)).toThrow('broken failed');
  });
});
