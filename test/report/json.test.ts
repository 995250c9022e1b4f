import { describe, expect, it } from 'vitest';
import { Source } from '../../src/model/source.js';
import { json } from '../../src/report/json.js';
import { locate } from '../../src/report/located.js';
import { finding, nodeAt, rangeOf, reportOf } from './build.js';

const TOOL = { name: 'ipsec-lint', version: '1.2.3' } as const;
const source = new Source('a.json', '{\n  "dh": "2",\n  "pfs": "none"\n}');
const place = nodeAt(source, ['params', 'dh'], '"2"');
const region = { startLine: 2, startColumn: 9, endLine: 2, endColumn: 12 };

function parsed(...given: Parameters<typeof reportOf>): unknown {
  return JSON.parse([...json(locate(reportOf(...given)), TOOL)].join(''));
}

describe('json', () => {
  it('has the members of version 1', () => {
    const full = finding({
      place,
      message: 'A "message"',
      related: [{ place: nodeAt(source, ['params', 'pfs'], '"none"'), message: 'there' }],
      fix: { description: 'Write 14', safe: false, edits: [{ source, range: rangeOf(source, '"2"'), text: '"14"' }] },
    });
    const accepted = {
      ...finding({ place: nodeAt(new Source('b', '2', { textless: true }), ['dh'], '2'), level: 'note' }),
      suppression: { kind: 'external', justification: 'until the device is gone' } as const,
    };
    const notices = [{ file: 'c.json', message: 'cannot be read' }];
    expect(parsed([full], { suppressed: [accepted], notices })).toEqual({
      version: 1,
      tool: TOOL,
      findings: [
        {
          ruleId: 'weak-dh-group',
          level: 'error',
          message: 'A "message"',
          file: 'a.json',
          pointer: '/params/dh',
          region,
          related: [
            {
              file: 'a.json',
              pointer: '/params/pfs',
              region: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 16 },
              message: 'there',
            },
          ],
          profiles: [],
          fix: { description: 'Write 14', safe: false, edits: [{ file: 'a.json', region, text: '"14"' }] },
        },
      ],
      suppressed: [
        {
          ruleId: 'weak-dh-group',
          level: 'note',
          message: 'A message',
          file: 'b',
          pointer: '/dh',
          region: null,
          related: [],
          profiles: [],
          fix: null,
          suppression: { kind: 'external', justification: 'until the device is gone' },
        },
      ],
      notices,
      summary: { files: 1, recognised: 1, resources: 1, errors: 1, warnings: 0, notes: 0, suppressed: 0 },
    });
  });

  it('is complete without findings', () => {
    expect(parsed([])).toMatchObject({ version: 1, findings: [], suppressed: [], notices: [] });
  });

  it('comes in pieces, a finding a line', () => {
    const many = Array.from({ length: 1000 }, () => finding({ place }));
    const chunks = [...json(locate(reportOf(many)), TOOL)];
    expect(chunks.length).toBeGreaterThan(1000);
    expect(
      chunks
        .join('')
        .split('\n')
        .filter((line) => line.startsWith('{"ruleId"')),
    ).toHaveLength(1000);
  });
});
