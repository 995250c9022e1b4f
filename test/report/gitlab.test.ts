import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { gitlab } from '../../src/report/gitlab.js';
import { locate } from '../../src/report/located.js';
import { finding, nodeAt, reportOf } from './build.js';

interface Issue {
  readonly check_name: string;
  readonly description: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** What GitLab's documentation asks of an entry. */
const validate = new Ajv().compile<readonly Issue[]>({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

function issuesOf(report: Report, workingFolder = ''): readonly Issue[] {
  const issues: unknown = JSON.parse([...gitlab(locate(report), { workingFolder })].join(''));
  if (!validate(issues)) throw new Error(JSON.stringify(validate.errors));
  return issues;
}

const source = new Source('a.json', '{\n  "dh": "2"\n}');
const place = nodeAt(source, ['params', 'dh'], '"2"');

describe('the gitlab format', () => {
  it('writes an issue for each finding', () => {
    expect(issuesOf(reportOf([finding({ place })]), 'infra/vpn')).toEqual([
      {
        type: 'issue',
        check_name: 'weak-dh-group',
        description: 'A message',
        severity: 'critical',
        fingerprint: expect.stringMatching(/^[\da-f]{32}:1$/u) as string,
        location: { path: 'infra/vpn/a.json', lines: { begin: 2, end: 2 } },
      },
    ]);
  });

  it.each([
    ['error', 'critical'],
    ['warning', 'major'],
    ['note', 'info'],
  ] as const)('calls a finding of level %s %s', (level, severity) => {
    expect(issuesOf(reportOf([finding({ place, level })]))[0]?.severity).toBe(severity);
  });

  it('is an empty list without findings', () => {
    expect(issuesOf(reportOf([]))).toEqual([]);
  });

  it('names a file above the working folder from the root', () => {
    const above = new Source('../shared/./b.json', '"2"');
    const found = finding({ place: nodeAt(above, ['dh'], '"2"') });
    expect(issuesOf(reportOf([found]), 'infra/vpn')[0]?.location.path).toBe('infra/shared/b.json');
  });

  it('points at the first line where a source has no text', () => {
    const body = new Source('body', '', { textless: true });
    const found = finding({ place: { kind: 'text', source: body, index: null, range: { start: 0, end: 0 } } });
    expect(issuesOf(reportOf([found]))[0]?.location.lines.begin).toBe(1);
  });

  it('gives every issue a fingerprint of its own, which stays when lines move', () => {
    const identity = { resource: 'zstack:berlin', pointer: '/dh', value: '2' };
    const moved = nodeAt(new Source('a.json', '\n\n{\n  "dh": "2"\n}'), ['params', 'dh'], '"2"');
    const prints = issuesOf(reportOf([finding({ place, identity }), finding({ place, identity })])).map(
      ({ fingerprint }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(2);
    expect(issuesOf(reportOf([finding({ place: moved, identity })]))[0]?.fingerprint).toBe(prints[0]);
  });
});
