import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadedLate } from '../../scripts/build/late-chunk.js';

const IMPORT = 'const require_late = require("./late.js");';

/** What the functions `use` of a chunk gives, how often the late one was loaded before it was called, and after. */
function run(code: string): readonly [before: number, given: unknown, after: number] {
  let times = 0;
  class Late {
    readonly value: number;
    constructor(value: number) {
      this.value = value;
    }
  }
  const require = (): unknown => {
    times++;
    return { Late, three: 3, nested: { three: 3 }, twice: (value: number) => 2 * value };
  };
  const known: { use?: () => unknown } = {};
  runInNewContext(loadedLate(`${IMPORT}\n${code}`), { require, known });
  const before = times;
  return [before, known.use?.(), times];
}

describe('the late chunk', () => {
  it.each([
    ['a constant', 'known.use = () => require_late.three;', 3],
    ['what a constant holds', 'known.use = () => require_late.nested.three;', 3],
    ['a function', 'known.use = () => require_late.twice(2);', 4],
    ['a function without its object', 'known.use = () => (0, require_late.twice)(2);', 4],
    ['a function that is passed on', 'known.use = () => [1, 2].map(require_late.twice)[1];', 4],
    ['a class', 'known.use = () => new require_late.Late(5).value;', 5],
    ['a class, made of what it has itself', 'known.use = () => new require_late.Late(require_late.twice(2)).value;', 4],
    ['what a field of objects holds', 'class C { three = require_late.three; } known.use = () => new C().three;', 3],
    ['what is used twice', 'known.use = () => require_late.three + require_late.twice(1);', 5],
  ])('is loaded, once, when %s is used', (_, code, given) => {
    expect(run(code)).toEqual([0, given, 1]);
  });

  it.each([
    ['a constant', 'const three = require_late.three; known.use = () => three;', 3],
    ['a class to extend', 'class C extends require_late.Late {} known.use = () => new C(3).value;', 3],
    ['a field of a class', 'class C { static three = require_late.three; } known.use = () => C.three;', 3],
  ])('is loaded with a chunk that needs %s when it is loaded itself', (_, code, given) => {
    expect(run(code)).toEqual([1, given, 1]);
  });

  it('is no matter of chunks without it', () => {
    const code = 'const require_base = require("./base.js");\nknown.use = () => require_base.three;\n';
    expect(loadedLate(code)).toBe(code);
  });
});
