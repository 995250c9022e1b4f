import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { Redactor } from '../../src/model/redaction.js';
import { Source } from '../../src/model/source.js';
import { locate } from '../../src/report/located.js';
import { finding, nodeAt, rangeOf, reportOf } from './build.js';

const KEY = 'correct-horse-battery';
const redactor = new Redactor([KEY]);

describe('locate', () => {
  const source = new Source('a.json', `{\n  "dh": "2",\n  "psk": "${KEY}"\n}`);

  it('gives file, pointer and region', () => {
    const [only] = locate(reportOf([finding({ place: nodeAt(source, ['params', 'dh'], '"2"') })])).findings;
    expect(only).toMatchObject({
      file: 'a.json',
      pointer: '/params/dh',
      region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 12 },
      quotable: true,
    });
  });

  it('has no region where there is no text', () => {
    const body = new Source('body', '"2"', { textless: true });
    const [only] = locate(reportOf([finding({ place: nodeAt(body, ['dh'], '"2"') })])).findings;
    expect(only).toMatchObject({ pointer: '/dh', region: null, quotable: false });
  });

  it('masks every text of a report', () => {
    const place = nodeAt(source, [KEY, 'dh'], '"2"');
    const located = locate(
      reportOf(
        [
          finding({
            place,
            message: `A message with ${KEY}`,
            related: [{ place, message: `related to ${KEY}` }],
            fix: { description: `not ${KEY}`, safe: true, edits: [] },
            identity: { resource: KEY, pointer: `/${KEY}`, value: `${KEY}!` },
          }),
        ],
        {
          redactor,
          notices: [{ file: 'a.json', message: `cannot read ${KEY}` }],
          skipped: [{ file: 'b.json', reason: KEY }],
        },
      ),
    );
    const [only] = located.findings;
    const shown = [only?.file, only?.pointer, only?.message, only?.related, only?.fix, only?.identity];
    const texts = JSON.stringify([shown, located.notices, located.skipped], (name, value: unknown) =>
      name === 'source' ? undefined : value,
    );
    expect(only?.source).toBe(source);
    expect(inspect(only, { depth: 9, showHidden: true })).not.toContain(KEY);
    expect(texts).not.toContain(KEY);
    expect(texts.match(/\[redacted\]/gu)?.length).toBeGreaterThanOrEqual(9);
  });

  it('words only what is asked for', () => {
    const mask = vi.spyOn(redactor, 'mask');
    const located = locate(reportOf([], { redactor, skipped: [{ file: 'b.json', reason: 'the text is empty' }] }));
    expect(mask).not.toHaveBeenCalled();
    expect(located.skipped).toEqual([{ file: 'b.json', reason: 'the text is empty' }]);
    expect(mask).toHaveBeenCalledOnce();
    mask.mockRestore();
  });

  it('shows no fix that would write a secret', () => {
    const edits = [{ source, range: rangeOf(source, '"2"'), text: `"${KEY}"` }];
    const fix = { description: 'Write the key', safe: false, edits };
    const [only] = locate(reportOf([finding({ place: nodeAt(source, ['dh'], '"2"'), fix })], { redactor })).findings;
    expect(only?.fix).toBeNull();
  });

  it('locates the edits of a fix', () => {
    const edits = [{ source, range: rangeOf(source, '"2"'), text: '"14"' }];
    const fix = { description: 'Write 14', safe: false, edits };
    const [only] = locate(reportOf([finding({ place: nodeAt(source, ['dh'], '"2"'), fix })])).findings;
    expect(only?.fix?.edits).toEqual([
      { file: 'a.json', region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 12 }, text: '"14"' },
    ]);
  });

  describe('lets no excerpt be shown', () => {
    const stream = new Source('a.jsonl', '{"a": 1}\n{"psk": oops}\n{"a": 2}\n');
    const broken = (index: number | null) =>
      finding({
        ruleId: 'invalid-syntax',
        place: { kind: 'text', source: stream, index, range: rangeOf(stream, 'oops') },
      });
    const others = [0, 1, 2].map((index) => finding({ place: nodeAt(stream, ['a'], '1', { index }) }));

    it('of a source that cannot be read', () => {
      const { findings } = locate(reportOf([broken(null), ...others]));
      expect(findings.map(({ quotable }) => quotable)).toEqual([false, false, false, false]);
    });

    it('of the one document that cannot be read', () => {
      const { findings } = locate(reportOf([broken(1), ...others]));
      expect(findings.map(({ quotable }) => quotable)).toEqual([false, true, false, true]);
    });
  });
});
