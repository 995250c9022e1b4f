import { join, relative, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, slashed } from '../../src/node/paths.js';

const step = fc.constantFrom('a', 'ab', 'a b', 'b', '..a', '-', '.hidden', 'é');
const path = fc.array(step, { maxLength: 4 }).map((steps) => resolve(sep, ...steps));

describe('the name of a file in reports', () => {
  it('is its path from the working folder, as Node tells it', () => {
    fc.assert(
      fc.property(path, path, (file, folder) => {
        expect(displayName(file, folder)).toBe(slashed(relative(folder, file)) || '.');
      }),
      {
        examples: [
          [resolve(sep, 'ab'), resolve(sep, 'a')],
          ...['a', ''].map((name): [string, string] => [resolve(sep, name), resolve(sep)]),
        ],
      },
    );
  });

  it('leads to the file', () => {
    fc.assert(
      fc.property(path, path, (file, folder) => {
        expect(join(folder, displayName(file, folder))).toBe(file);
      }),
    );
  });
});
