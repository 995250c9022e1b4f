import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/model/finding.js';
import { Redactor } from '../../src/model/redaction.js';
import type { Report } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { github } from '../../src/report/github.js';
import { locate } from '../../src/report/located.js';
import { finding, nodeAt, reportOf, rule } from './build.js';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** A line as a runner takes it: a command at its beginning, else the older form anywhere; null for plain text. */
function commandIn(line: string): Command | null {
  const command = line.trimStart();
  const end = command.indexOf('::', 2);
  if (!command.startsWith('::') || end === -1) {
    const older = /##\[(?<name>[^\]]+)\](?<data>.*)/su.exec(line)?.groups;
    return older === undefined ? null : { name: older['name'] ?? '', properties: {}, data: older['data'] ?? '' };
  }
  const [name = '', ...rest] = command.slice(2, end).split(' ');
  const pairs = rest
    .join(' ')
    .split(',')
    .map((pair) => {
      const mark = pair.indexOf('=');
      const value = unescaped(
        pair
          .slice(mark + 1)
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      );
      return [pair.slice(0, mark), value] as const;
    });
  return { name, properties: Object.fromEntries(pairs), data: unescaped(command.slice(end + 2)) };
}

function linesOf(report: Report, workingFolder = ''): readonly string[] {
  return [...github(locate(report), { workingFolder })].join('').split('\n').slice(0, -1);
}

const source = new Source('a.json', '{\n  "dh": "2",\n  "pfs": [\n  ]\n}');
const place = nodeAt(source, ['params', 'dh'], '"2"');
const other = nodeAt(source, ['params', 'pfs'], '"pfs"');

function many(level: Level, count: number): ReturnType<typeof finding>[] {
  return Array.from({ length: count }, (_, index) => finding({ place, level, message: `${level} ${String(index)}` }));
}

describe('the github format', () => {
  it('writes a command for each finding, with its place from the root of the repository', () => {
    const related = [{ place: other, message: 'the group of phase 2' }];
    const [line = ''] = linesOf(reportOf([finding({ place, related })]), 'infra/vpn');
    expect(line).toBe(
      '::error file=infra/vpn/a.json,line=2,endLine=2,col=9,endColumn=12,title=weak-dh-group::A message' +
        '%0ASee 3:3: the group of phase 2%0AUse group 19, 20 or 14, whichever both ends offer.',
    );
  });

  it('leaves columns out of a place with several lines', () => {
    const range = { start: 2, end: source.text.length };
    const [line = ''] = linesOf(reportOf([finding({ place: { kind: 'text', source, index: null, range } })]));
    expect(commandIn(line)?.properties).toEqual({ file: 'a.json', line: '2', endLine: '5', title: 'weak-dh-group' });
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'notice'],
  ] as const)('calls a finding of level %s %s', (level, name) => {
    const [line = ''] = linesOf(reportOf([finding({ place, level })]));
    expect(commandIn(line)?.name).toBe(name);
  });

  it('writes what could not be read', () => {
    const notices = [{ file: 'gone, or: not.json', message: 'cannot be read: no such file' }];
    expect(linesOf(reportOf([], { notices }), 'infra')).toEqual([
      '::warning file=infra/gone%2C or%3A not.json,title=ipsec-lint::cannot be read: no such file',
    ]);
  });

  it('writes nothing where nothing was found', () => {
    expect(linesOf(reportOf([]))).toEqual([]);
  });

  it('keeps to ten commands of a kind, and lists the others without being taken for commands', () => {
    const lines = linesOf(reportOf([...many('note', 11), ...many('error', 12), ...many('warning', 10)]));
    const commands = lines.flatMap((line) => commandIn(line) ?? []);
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
    ]);
    expect(lines.slice(30)).toEqual([
      'GitHub shows 10 annotations of each kind. Beside them there are 2 more errors, 1 more note:',
      'error a.json:2:9 error 10 (weak-dh-group)',
      'error a.json:2:9 error 11 (weak-dh-group)',
      'note a.json:2:9 note 10 (weak-dh-group)',
    ]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from('%:,\r\n]#[a=\u{1b}')) }),
    fc.constantFrom('::set-output name=x::y', '##[error]', '\n::error::', '%0A', 'a=b,c=d'),
  );

  it('says the same after a runner has read it, whatever stands in names and messages', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, message) => {
        const named = new Source(`x${name}`, '"2"');
        const range = { start: 0, end: 3 };
        const found = finding({ place: { kind: 'text', source: named, index: null, range }, message });
        const lines = linesOf(reportOf([found], { rules: [] }));
        expect(lines).toHaveLength(1);
        const command = commandIn(lines[0] ?? '');
        expect(command?.name).toBe('error');
        expect(Object.keys(command?.properties ?? {})).toEqual([
          'file',
          'line',
          'endLine',
          'col',
          'endColumn',
          'title',
        ]);
        if (/^[\u0020-\u007e]*$/u.test(message)) expect(command?.data).toBe(message);
        if (!/\/|\.|^$/u.test(name)) expect(command?.properties['file']).toBe(`x${name}`);
      }),
      { numRuns: 500 },
    );
  });

  it('lets no name or message of the rest become a command', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, message) => {
        const named = new Source(name, '"2"');
        const at = { kind: 'text', source: named, index: null, range: { start: 0, end: 3 } } as const;
        const lines = linesOf(reportOf([...many('error', 10), finding({ place: at, message })]));
        expect(lines).toHaveLength(12);
        expect(commandIn(lines[11] ?? '')).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('masks secrets', () => {
    const report = reportOf([finding({ place, message: 'the key k3y-of-Berlin!' })], {
      redactor: new Redactor(['k3y-of-Berlin!']),
      rules: [rule()],
    });
    expect(linesOf(report).join()).not.toContain('Berlin');
  });
});
