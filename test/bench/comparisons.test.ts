import { describe, expect, it } from 'vitest';
import { comparisons } from '../../bench/comparisons/all.js';
import { PEER_LINTERS } from '../../bench/linters.js';
import { readOptions } from '../../bench/options.js';
import { PARTS } from '../../bench/comparison.js';

const OPTIONS = readOptions([]);
const BENCH = { ...OPTIONS, folder: '/bench/work', cli: '/bench/dist/cli.js', peers: PEER_LINTERS };

describe('the comparisons of the bench', () => {
  const all = comparisons(BENCH);

  it.each(all)('$title: contenders have names of their own, and goals name them', ({ contenders, goals }) => {
    const names = contenders.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const goal of goals) expect(names).toEqual(expect.arrayContaining([...goal.contenders]));
    expect(new Set(goals.map(({ what }) => what)).size).toBe(goals.length);
  });

  it('have titles of their own, and are the parts that --only names', () => {
    const titles = all.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const parts = new Set<string>([...all.map(({ part }) => part), 'agreement']);
    expect([...parts].sort()).toEqual([...PARTS].sort());
  });

  it('do without the linters of others', () => {
    const names = comparisons({ ...BENCH, peers: [] }).flatMap(({ contenders }) => contenders.map(({ name }) => name));
    for (const { name } of PEER_LINTERS) expect(names).not.toContain(name);
    expect(names).toContain('ipsec-lint');
  });
});

describe('the options of the bench', () => {
  it('are amounts and parts', () => {
    expect(readOptions(['--files', '20', '--only', 'json,yaml', '--without-peers'])).toMatchObject({
      files: 20,
      peers: false,
      only: new Set(['json', 'yaml']),
    });
  });

  it.each([[['--files', '0']], [['--runs', 'many']], [['--only', 'toml']], [['--fast']]])('refuse %j', (words) => {
    expect(() => readOptions(words)).toThrow();
  });
});
