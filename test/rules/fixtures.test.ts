import { describe, expect, it } from 'vitest';
import { Source } from '../../src/model/source.js';
import { RULES } from '../../src/rules/index.js';
import {
  crowdedPlaces,
  describeFindings,
  describeFixes,
  exampleOptions,
  readCases,
  readExpected,
  readFixes,
  run,
} from './harness.js';

const SYNTAX_RULE = 'invalid-syntax';

describe.each(RULES)('$id', ({ id, group, examples }) => {
  const cases = readCases(id);
  const firing = cases.filter(({ fires }) => fires);
  const silent = cases.filter(({ fires }) => !fires);

  it.each(cases)('reads $name', ({ sources, options }) => {
    const { findings, summary } = run(sources, options);
    if (id !== SYNTAX_RULE) expect(describeFindings(SYNTAX_RULE, findings)).toEqual({});
    if (group !== 'syntax') expect(summary.recognised).toBeGreaterThan(0);
  });

  it.each(firing)('finds exactly what is expected in $name', ({ sources, names, options }) => {
    const expected = Object.entries(readExpected(id)).filter(([name]) => names.has(name));
    expect(describeFindings(id, run(sources, options).findings)).toEqual(Object.fromEntries(expected));
    expect(expected).not.toEqual([]);
  });

  it.each(firing)('offers exactly the fixes that are expected in $name', ({ sources, names, options }) => {
    const expected = Object.entries(readFixes(id)).filter(([name]) => names.has(name));
    expect(describeFixes(id, run(sources, options).findings)).toEqual(Object.fromEntries(expected));
  });

  it.each(firing)('gives one finding for one fault in $name', ({ sources, options }) => {
    expect(crowdedPlaces(run(sources, options).findings)).toEqual([]);
  });

  it.each(silent)('says nothing about $name', ({ sources, options }) => {
    expect(describeFindings(id, run(sources, options).findings)).toEqual({});
  });

  it('expects findings only in files that there are', () => {
    const files = firing.flatMap(({ names }) => [...names]);
    expect(files).toEqual(expect.arrayContaining(Object.keys(readExpected(id))));
    expect(files).toEqual(expect.arrayContaining(Object.keys(readFixes(id))));
  });

  it('finds the fault of its bad example', () => {
    const { bad } = examples;
    expect(
      Object.keys(describeFindings(id, run([new Source(bad.file, bad.text)], exampleOptions(id)).findings)),
    ).toEqual([bad.file]);
  });

  it('finds no fault in its good example', () => {
    const { good } = examples;
    const { findings } = run([new Source(good.file, good.text)], exampleOptions(id));
    expect(describeFindings(id, findings)).toEqual({});
    expect(findings.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual([]);
  });
});
