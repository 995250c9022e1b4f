import { describe, expect, it, vi } from 'vitest';
import { RULES } from '../../src/rules/index.js';
import type * as Build from '../../src/workspace/build.js';
import { KeptConnection } from '../../src/workspace/kept-connection.js';
import { describeFindings, readCases, readExpected, run } from '../rules/harness.js';
import { otcConnection, workspaceOf } from './estate.js';

/** Every run here keeps its connections as rows from the first on, as long runs do. */
vi.mock('../../src/workspace/build.js', async (importOriginal) => {
  const original = await importOriginal<typeof Build>();
  class OfRows extends original.WorkspaceBuilder {
    constructor() {
      super(1);
    }
  }
  return { ...original, WorkspaceBuilder: OfRows };
});

it('the connections of a run are rows', () => {
  const { connections } = workspaceOf({ 'a.json': otcConnection() });
  expect(connections.map((connection) => connection instanceof KeptConnection)).toEqual([true]);
});

/** The rules with a case of several bodies. */
const between = RULES.filter(({ id }) =>
  readCases(id).some(({ name, sources }) => sources.length > 1 || name.endsWith('.jsonl')),
);

describe.each(between)('$id', ({ id }) => {
  it.each(readCases(id))('finds in rows what it finds in $name', ({ sources, names, options }) => {
    const expected = Object.entries(readExpected(id)).filter(([name]) => names.has(name));
    expect(describeFindings(id, run(sources, options).findings)).toEqual(Object.fromEntries(expected));
  });
});
