import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import type { Report } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { github } from '../../src/report/github.js';
import { gitlab } from '../../src/report/gitlab.js';
import { json } from '../../src/report/json.js';
import { junit } from '../../src/report/junit.js';
import { locate } from '../../src/report/located.js';
import { COMMENT_SIZE, markdown } from '../../src/report/markdown.js';
import { sarif } from '../../src/report/sarif.js';
import { text } from '../../src/report/text.js';
import type { Body } from '../fix/forms.js';
import { FORMS } from '../fix/forms.js';
import { bodies, source, WRITERS } from './bodies.js';

const TOOL = { name: 'ipsec-lint', version: '0.0.0' } as const;
const ENDINGS = ['json', 'jsonl', 'yaml', 'sh', 'http', 'txt', 'md', 'unknown'] as const;

function rendered(report: Report): string {
  const located = locate(report);
  return [
    ...json(located, TOOL),
    ...sarif(located, { tool: TOOL, workingFolder: '', suppressed: true }),
    ...text(located, { colour: true, columns: 100, notices: true }),
    ...github(located, { workingFolder: '' }),
    ...gitlab(located, { workingFolder: '' }),
    ...junit(located),
    ...markdown(located, { size: COMMENT_SIZE }),
  ].join('');
}

function parsed(value: string): unknown[] {
  try {
    return [JSON.parse(value)];
  } catch {
    return [];
  }
}

/** What a stretch of JSON may stand for: itself, a string, a part of one, a string inside embedded JSON. */
function readings(cut: string): unknown[] {
  const within = parsed(`"${cut}"`);
  return [cut, ...parsed(cut), ...within, ...within.flatMap((inner) => parsed(String(inner)))];
}

/** What the rules say that look at one body: some forms hold it twice. */
function told(input: Source): readonly string[] {
  const { findings } = locate(lint([input], { strict: true }));
  const alone = findings.filter(
    ({ ruleId }) => !/^(?:duplicate-(?:connection|identity)|overlapping-connections|psk-reused)$/u.test(ruleId),
  );
  return [...new Set(alone.map(({ ruleId, level, message }) => `${level} ${ruleId}: ${message}`))].toSorted();
}

describe('lint', () => {
  it('throws on no text, whatever it is taken for', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.json(),
      fc.stringMatching(/^[{}[\]",:\s\\'#&*|>-]{0,60}$/u),
    );
    fc.assert(
      fc.property(
        garbage,
        fc.constantFrom(...ENDINGS),
        fc.constantFrom(undefined, 'zstack', 'otc', 'apsara'),
        (content, ending, api) => {
          const report = lint([new Source(`input.${ending}`, content, { named: true })], {
            strict: true,
            ...(api && { api }),
          });
          rendered(report);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('gives every finding a range inside its text, and a region that says the same', () => {
    fc.assert(
      fc.property(source, (input) => {
        for (const { range, region, source: from } of locate(lint([input], { strict: true })).findings) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(from.text.length);
          if (region === null) throw new Error('a text has regions');
          const line = from.text.split(/\r\n|\r|\n/u)[region.startLine - 1] ?? '';
          expect(region.startColumn - 1).toBeLessThanOrEqual(line.length);
          expect(from.line(region.startLine).start + region.startColumn - 1).toBe(range.start);
          expect(from.line(region.endLine).start + region.endColumn - 1).toBe(range.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('points at the very characters of the value or key that a finding speaks of', () => {
    const written = fc
      .tuple(bodies(fc.string()), fc.constantFrom(...WRITERS.slice(0, 2)))
      .map(([body, write]) => write(body));
    fc.assert(
      fc.property(written, (input) => {
        for (const { range, identity } of locate(lint([input], { strict: true })).findings) {
          // An empty entry of a list has no characters of its own: the list is marked.
          if (identity.value !== null && identity.value !== '')
            expect(readings(input.text.slice(range.start, range.end))).toContain(identity.value);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same in a body, in whatever form it comes', () => {
    // What is in a larger document must name a path, which says more than the body; a scalar of blanks is no block.
    const forms = FORMS.filter(({ title }) => !/workflow|pipeline|script|CR LF and double|blocks/u.test(title));
    const body = bodies(fc.string()).map((value) => JSON.parse(JSON.stringify(value)) as Body);
    fc.assert(
      fc.property(body, fc.constantFrom(...forms), (value, { write }) => {
        expect(told(write(value))).toEqual(told(new Source('body.json', JSON.stringify(value))));
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same findings in the same order for the same input', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 4 }), (inputs) => {
        const named = inputs.map((input, index) => new Source(`${String(index)}-${input.name}`, input.text));
        const again = named.map((input) => new Source(input.name, input.text));
        expect(rendered(lint(again.reverse()))).toBe(rendered(lint(named)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a key', () => {
  /** Long and odd enough to stand in no message by chance, and with what formats escape. */
  const canary = fc
    .tuple(fc.stringMatching(/^[a-z]{6}$/u), fc.constantFrom('"', "'", '\\', '/', '&', ' ', 'é', '+', '!', '$', '#'))
    .map(([letters, mark]) => `Kq7z${letters}${mark}Xw9v${letters}`);

  it('stands in no output, in no spelling, wherever it stood in the input', () => {
    fc.assert(
      fc.property(
        canary.chain((key) => fc.tuple(fc.constant(key), bodies(fc.constant(key)))),
        fc.constantFrom(...WRITERS),
        ([key, body], write) => {
          const input = write(body);
          fc.pre(input.text.includes('Kq7z'));
          const output = rendered(lint([input], { strict: true }));
          expect(output).not.toContain(key);
          expect(output).not.toContain(JSON.stringify(key).slice(1, -1));
          expect(output).not.toContain(encodeURIComponent(key));
          expect(output).not.toContain(Buffer.from(key).toString('base64'));
          // Not even half of it, on either side of the character that formats escape.
          expect(output).not.toContain(key.slice(0, 10));
          expect(output).not.toContain(key.slice(11));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stands in no output when the text is cut anywhere', () => {
    fc.assert(
      fc.property(
        canary.chain((key) => bodies(fc.constant(key))),
        fc.constantFrom(...WRITERS),
        fc.nat(),
        (body, write, cut) => {
          const whole = write(body);
          fc.pre(whole.text.includes('Kq7z'));
          const input = new Source(whole.name, whole.text.slice(0, cut % whole.text.length), { named: true });
          expect(rendered(lint([input], { strict: true }))).not.toMatch(/Kq7z[a-z]{6}|Xw9v[a-z]{6}/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});
