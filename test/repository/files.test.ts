import { describe, expect, it } from 'vitest';
import { filesBelow, readText, trackedFiles } from './tree.js';

/** The lines of tracked files that match a pattern, as `file:line`. */
function linesLike(pattern: RegExp): string[] {
  return trackedFiles().flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('tracked files', () => {
  it('name no package registry', () => {
    expect(linesLike(/\bregistry\.(?:npm|yarn)|\bnpm\.pkg\./u)).toEqual([]);
  });

  it('name no folder of one machine', () => {
    expect(linesLike(/(?<![\w.-])\/(?:work|root|farm)\/[a-z.]|\.\.\/shared\//u)).toEqual([]);
  });
});

describe('workflows, and those that pages show', () => {
  it('name every action of others by its commit', () => {
    expect(linesLike(/^\s*(?:- )?uses: (?!ipsec-lint\/|\S+@[0-9a-f]{40} # v\d)/u)).toEqual([]);
  });

  it('give a job no right that it does not name', () => {
    const workflows = filesBelow('.github/workflows').map((path) => readText(`.github/workflows/${path}`));
    for (const workflow of workflows) expect(workflow).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/mu);
  });
});

describe('a lock file', () => {
  it.each(['package-lock.json', 'bench/peers/package-lock.json'])('gives packages without an address: %s', (path) => {
    expect(readText(path)).not.toMatch(/"resolved"/u);
  });
});

describe('core files', () => {
  it('can be read at one sitting', () => {
    const long = filesBelow('src').filter(
      (path) =>
        !path.startsWith('data/') && path !== 'rules/index.ts' && readText(`src/${path}`).split('\n').length > 400,
    );
    expect(long).toEqual([]);
  });
});
