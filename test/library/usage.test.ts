import { describe, expect, it } from 'vitest';
import {
  applyFixes,
  assertProvisionable,
  check,
  github,
  gitlab,
  ipsecConf,
  json,
  junit,
  lint,
  lintAndFix,
  locate,
  markdown,
  mirrored,
  requestsFor,
  sarif,
  simulate,
  Source,
  suggest,
  suggestEdits,
  suggestFacing,
  swanctlConf,
  text,
  tunnelEnd,
  tunnelEnds,
  UserError,
} from '../../src/index.js';
import { zstack } from '../workspace/ends.js';

/** Calls a function as a program without types can. */
function call(work: (...args: never[]) => unknown, ...args: readonly unknown[]): unknown {
  return Reflect.apply(work, undefined, args);
}

/** Makes a source as such a program can. */
function made(...args: readonly unknown[]): unknown {
  const source: unknown = Reflect.construct(Source, args);
  return source;
}

const KEY = 'Kq7z-a-key-of-Berlin-Xw9v';
const BODY = zstack({ authKey: KEY });
const END = tunnelEnd(BODY);
const SOURCES = [new Source('a.json', JSON.stringify(BODY))];
const OVERRIDE = { matches: () => true, rules: new Map(), dialects: [] };

const LOCATED = locate(lint(SOURCES));
const TOOL = { name: 'ipsec-lint', version: '1.2.3' };

/** What is given, and what is said of it. */
type Misuse = readonly [given: string, work: () => unknown, message: string, next: string];

describe('what a program may get wrong', () => {
  it.each<Misuse>([
    ['no options', () => call(check, BODY), 'the options are no object', "{ api: 'zstack' }"],
    ['no options', () => call(assertProvisionable, BODY), 'the options are no object', "{ api: 'zstack' }"],
    [
      'rules as lint() takes them',
      () => call(check, BODY, { api: 'zstack', rules: new Map([['no-pfs', 'off']]) }),
      'the rules are a list or a map',
      "{ 'no-pfs': 'off' }",
    ],
    [
      'a profile without a list',
      () => call(check, BODY, { api: 'zstack', profiles: 'anssi' }),
      'the profiles are no list',
      'Give an array of these: ',
    ],
    ['a name for a source', () => call(lint, ['a.json']), 'one of the sources is no Source', 'new Source('],
    ['a text for sources', () => call(lint, '{}'), 'the sources are no list', 'new Source('],
    ['one source for sources', () => call(lintAndFix, SOURCES[0]), 'the sources are no list', 'new Source('],
    ['an API', () => call(lint, SOURCES, { api: 'zstak' }), 'unknown API "zstak"', 'Did you mean zstack?'],
    [
      'an operation',
      () => call(lint, SOURCES, { request: 'CreateIPSecConnection' }),
      'unknown operation "CreateIPSecConnection"',
      'Did you mean CreateIPsecConnection?',
    ],
    [
      'a dialect',
      () => call(lint, SOURCES, { dialects: ['alibaba'] }),
      'unknown dialect "alibaba"',
      'Known: zstack, zstack-legacy, ',
    ],
    ['a dialect without a list', () => call(lint, SOURCES, { dialects: 'otc' }), 'the dialects are no list', 'array'],
    [
      'a rule',
      () => lint(SOURCES, { rules: new Map([['weak-dh-gruop', 'off']]) }),
      'unknown rule "weak-dh-gruop"',
      'Did you mean weak-dh-group?',
    ],
    [
      'a rule for some files',
      () => lint(SOURCES, { overrides: [{ ...OVERRIDE, rules: new Map([['no-fps', 'off']]) }] }),
      'unknown rule "no-fps"',
      'Did you mean no-pfs?',
    ],
    [
      'rules as check() takes them',
      () => call(lint, SOURCES, { rules: { 'no-pfs': 'off' } }),
      'the rules are no map',
      'new Map(',
    ],
    ['bytes for a text', () => made('a.json', Buffer.from('{}')), 'the text of a source is no text', 'decode'],
    ['no name', () => made(undefined, '{}'), 'the name of a source is no text', 'string'],
    ['an API', () => call(tunnelEnd, BODY, { api: 'zstak' }), 'unknown API "zstak"', 'Did you mean zstack?'],
    ['a dialect', () => call(tunnelEnds, BODY, { dialect: 'zstack-old' }), 'unknown dialect "zstack-old"', 'Known: '],
    [
      'an answer without a list',
      () => call(tunnelEnd, BODY, { companions: {} }),
      'the companions are no list',
      '[answer]',
    ],
    [
      'a text for an answer',
      () => call(tunnelEnd, BODY, { companions: [{}, '{}'] }),
      'companions/1 is no object but a string',
      'JSON.parse',
    ],
    ['a body for an end', () => call(simulate, END, BODY), 'the right end is no end of a tunnel', 'tunnelEnd(body)'],
    ['a body for an end', () => call(suggestEdits, BODY, END), 'the left end is no end of a tunnel', 'tunnelEnd(body)'],
    [
      'a body for an end',
      () => call(suggestFacing, BODY, 'otc', { side: 'left' }),
      'the end that is there is no end of a tunnel',
      'tunnelEnd(body)',
    ],
    [
      'who begins',
      () => call(simulate, END, END, { initiator: 'rigth' }),
      'unknown initiator "rigth"',
      'Did you mean right?',
    ],
    [
      'a behaviour',
      () => call(simulate, END, END, { behaviour: 'cisco' }),
      'unknown behaviour "cisco"',
      'Known: strongswan, ',
    ],
    ['a body for an end', () => call(swanctlConf, BODY), 'the end is no end of a tunnel', 'tunnelEnd(body)'],
    ['a body for an end', () => call(ipsecConf, BODY), 'the end is no end of a tunnel', 'tunnelEnd(body)'],
    ['a body for an end', () => call(mirrored, BODY), 'the end is no end of a tunnel', 'tunnelEnd(body)'],
    ['null for the options', () => call(suggest, 'zstack', 'otc', null), 'the options are no object', 'Leave them out'],
    ['null for the options', () => call(suggestEdits, END, END, null), 'the options are no object', 'Leave them out'],
    ['no options', () => call(suggestFacing, END, 'otc'), 'the options are no object', "{ side: 'left' }"],
    [
      'null for the options',
      () => call(requestsFor, suggest('zstack', 'otc'), 'left', null),
      'the options are no object',
      'Leave them out',
    ],
    [
      'no suggestion',
      () => call(requestsFor, null, 'left'),
      'the suggestion and its ends are no object',
      "suggest('zstack', 'otc')",
    ],
    ['a key for the options', () => call(swanctlConf, END, KEY), 'the options are no object', 'Leave them out'],
    ['no report', () => call(locate, SOURCES), 'the report is none of lint()', 'Give lint(sources).'],
    ['a report that is located', () => call(locate, LOCATED), 'the report is none of lint()', 'Give lint(sources).'],
    ...[text, json, sarif, github, gitlab, markdown, junit].flatMap((format): Misuse[] => [
      ['no report', () => call(format), 'the report is not located', 'locate(lint(sources))'],
      ['a report of lint', () => call(format, lint(SOURCES), {}), 'the report is not located', 'locate(lint(sources))'],
    ]),
    ...[text, sarif, github, gitlab, markdown].map((format): Misuse => [
      'no options',
      () => call(format, LOCATED),
      'the options are no object',
      'Give { ',
    ]),
    ['no tool', () => call(json, LOCATED), 'the name and version of the tool are no object', "name: 'ipsec-lint'"],
    [
      'a tool without a version',
      () => call(json, LOCATED, { name: 'ipsec-lint' }),
      'the version of the tool is no text',
      "version: '",
    ],
    [
      'a name for the tool',
      () => call(sarif, LOCATED, { tool: 'ipsec-lint' }),
      'the name and version of the tool are no object',
      "name: 'ipsec-lint'",
    ],
    ...[github, gitlab].map((format): Misuse => [
      'no folder',
      () => call(format, LOCATED, {}),
      'the working folder is no text',
      "or ''",
    ]),
    ['no folder', () => call(sarif, LOCATED, { tool: TOOL }), 'the working folder is no text', "or ''"],
    ['no size', () => call(markdown, LOCATED, {}), 'the size is no number', 'COMMENT_SIZE'],
    ['a side', () => call(suggestFacing, END, 'otc', { side: 'up' }), 'unknown side "up"', 'Known: left, right.'],
    ['a side', () => call(requestsFor, suggest('zstack', 'otc'), 'up'), 'unknown side "up"', 'Known: left, right.'],
  ])('is %s', (_, work, message, next) => {
    expect(work).toThrow(UserError);
    expect(work).toThrow(expect.objectContaining({ message, next: expect.stringContaining(next) as string }));
    expect(work).not.toThrow(KEY);
  });

  it('is a name that two sources have: each would be given the text of one', () => {
    const twins = [new Source('a.json', '{"ikepolicy":{"pfs":"Group5"}}'), new Source('a.json', '{}')];
    const message = 'two sources are named "a.json"';
    expect(() => lintAndFix(twins)).toThrow(message);
    expect(() => applyFixes(twins, lint(twins).findings)).toThrow(message);
  });
});

describe('what lint reads', () => {
  it('may come one by one', () => {
    function* sources(): Generator<Source> {
      yield* SOURCES;
    }
    expect(lint(sources()).findings).toEqual(lint(SOURCES).findings);
    expect(lint(new Set(SOURCES)).summary.files).toBe(1);
  });
});
