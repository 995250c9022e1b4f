import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenProfiles } from '../../src/chosen-profiles.js';
import type { LintOptions } from '../../src/lint-options.js';
import { Linter } from '../../src/linter.js';
import { Source } from '../../src/model/source.js';
import { readSource } from '../../src/parsers/text/read.js';
import { json } from '../../src/report/json.js';
import { locate } from '../../src/report/located.js';
import { sarif } from '../../src/report/sarif.js';
import { text } from '../../src/report/text.js';
import { shareOf, shareText } from '../../src/node/threads/share-text.js';
import { findTunnels } from '../../src/tunnels.js';
import { plantedBodies, SHOWN } from '../secrets/planted.js';
import { bodies, WRITERS } from '../lint/bodies.js';

const TOOL = { name: 'ipsec-lint', version: '0.0.0' } as const;

interface Input {
  readonly name: string;
  readonly content: string;
}

function rendered(linter: Linter): string {
  const located = locate(linter.report(findTunnels));
  return [
    ...json(located, TOOL),
    ...sarif(located, { tool: TOOL, workingFolder: '', suppressed: true }),
    ...text(located, { colour: false, columns: 100, notices: true }),
  ].join('');
}

function together(inputs: readonly Input[], options: LintOptions): string {
  const linter = new Linter(options);
  for (const { name, content } of inputs) linter.read(new Source(name, content), readSource);
  return rendered(linter);
}

/** The same, with each source read by a linter that hands over a text, if it can; and how many were. */
function apart(inputs: readonly Input[], options: LintOptions): { readonly report: string; readonly sent: number } {
  const linter = new Linter(options);
  const reader = new Linter(options);
  let sent = 0;
  for (const { name, content } of inputs) {
    const [here, there] = [new Source(name, content), new Source(name, content)];
    reader.read(there, readSource);
    const handed = shareText(reader.take(), there);
    if (handed === null) {
      linter.read(here, readSource);
    } else {
      linter.add(shareOf(handed, here), readSource);
      sent++;
    }
  }
  return { report: rendered(linter), sent };
}

const YAML_WRITERS = WRITERS.filter((write) => write({}).name.endsWith('.yaml'));

const FIXTURES = join(import.meta.dirname, '../../fixtures');

function fixtures(): readonly Input[] {
  return readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:json|jsonl|yaml|http)$/u.test(name) && !name.endsWith('expected.json'))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(FIXTURES, name), 'utf8') }));
}

describe('shareText', () => {
  it('hands over all that a report is made of', () => {
    const inputs = fixtures();
    const { report, sent } = apart(inputs, {});
    expect(report).toBe(together(inputs, {}));
    expect(sent).toBeGreaterThan(inputs.length * 0.8);
  });

  it('hands over how bodies stand in profiles', () => {
    const options = { profiles: chosenProfiles(['bsi-tr-02102-3', 'cnsa-2.0']).profiles, strict: true };
    const inputs = fixtures();
    expect(apart(inputs, options).report).toBe(together(inputs, options));
  });

  it('hands over any body', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(bodies(fc.string({ minLength: 1 })), fc.constantFrom(...WRITERS)), { maxLength: 4 }),
        (written) => {
          const sources = written.map(([body, write]) => write(body));
          const inputs = sources.map((source, index) => ({
            name: `${String(index)}-${source.name}`,
            content: source.text,
          }));
          expect(apart(inputs, {}).report).toBe(together(inputs, {}));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('spells no key', () => {
    for (const [index, { body, name }] of plantedBodies().entries()) {
      const linter = new Linter({});
      const source = YAML_WRITERS[index % YAML_WRITERS.length]?.(body) ?? new Source(name, '');
      linter.read(source, readSource);
      expect(shareText(linter.take(), source) ?? '', name).not.toMatch(SHOWN);
    }
  });
});
