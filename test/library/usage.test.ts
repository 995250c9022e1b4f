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
  pointerAt,
  rangeAt,
  regionAt,
  requestsFor,
  sarif,
  simulate,
  Source,
  sourceAt,
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
const SUGGESTION = suggest('zstack', 'otc');
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
    ['no suggestion', () => call(requestsFor, null, 'left'), 'this is no suggestion', "suggest('zstack', 'otc')"],
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
    ...[
      [check, BODY, { api: 'zstack' }],
      [assertProvisionable, BODY, { api: 'zstack' }],
      [tunnelEnd, BODY, {}],
      [tunnelEnds, BODY, {}],
      [simulate, END, END, {}],
      [lint, SOURCES, {}],
      [lintAndFix, SOURCES, {}],
      [applyFixes, SOURCES, [], {}],
      [suggest, 'zstack', 'otc', {}],
      [suggestEdits, END, END, {}],
      [suggestFacing, END, 'otc', { side: 'left' }],
      [requestsFor, SUGGESTION, 'left', {}],
      [swanctlConf, END, {}],
      [ipsecConf, END, {}],
      [text, LOCATED, {}],
      [json, LOCATED, TOOL],
      [sarif, LOCATED, { tool: TOOL, workingFolder: '' }],
      [github, LOCATED, { workingFolder: '' }],
      [gitlab, LOCATED, { workingFolder: '' }],
      [markdown, LOCATED, { size: 1000 }],
    ].flatMap((works): Misuse[] => {
      const [work, ...args] = works as [(...args: never[]) => unknown, ...unknown[]];
      const others = args.slice(0, -1);
      return [
        [
          'an option',
          () => call(work, ...others, { ...(args.at(-1) as object), typo: 1 }),
          'unknown option "typo"',
          'Known',
        ],
        [
          'a list of options',
          () => call(work, ...others, []),
          expect.stringContaining('are a list or a map') as string,
          '',
        ],
      ];
    }),
    ['an option', () => call(lint, SOURCES, { apo: 'zstack' }), 'unknown option "apo"', 'Did you mean api?'],
    ['an operation', () => call(check, BODY, { api: 'zstack', operation: 5 }), 'the operation is no text', 'name'],
    ['a dialect', () => call(check, BODY, { api: 'zstack', dialect: null }), 'the dialect is no text', 'zstack-legacy'],
    [
      'a level',
      () => call(assertProvisionable, BODY, { api: 'zstack', failOn: 'eror' }),
      'unknown level "eror"',
      'error',
    ],
    ['a depth', () => call(lint, SOURCES, { limits: { depth: 'x' } }), 'the limit depth is none', 'from 1 to 10000'],
    ['a depth', () => call(lint, SOURCES, { limits: { depth: 0 } }), 'the limit depth is none', 'from 1 to 10000'],
    ['a limit', () => call(lint, SOURCES, { limits: { deep: 5 } }), 'unknown option "deep"', 'Known: textLength, '],
    ['the limits', () => call(lint, SOURCES, { limits: 5 }), 'the limits are no object', '{ depth: 100 }'],
    ['a day', () => call(lint, SOURCES, { today: 5 }), 'today is no day', "'2026-06-30'"],
    ['a day', () => call(lint, SOURCES, { today: '2026-02-30' }), 'today is no day', "'2026-06-30'"],
    ['a word for a switch', () => call(lint, SOURCES, { strict: 'no' }), 'strict is neither true nor false', 'true'],
    [
      'a word for a switch',
      () => call(lintAndFix, SOURCES, { suppressions: 0 }),
      'suppressions is neither true nor false',
      'true',
    ],
    ['a word for a switch', () => call(lintAndFix, SOURCES, { unsafe: 1 }), 'unsafe is neither true nor false', 'true'],
    [
      'a word for a switch',
      () => call(applyFixes, SOURCES, [], { unsafe: 'no' }),
      'unsafe is neither true nor false',
      'true',
    ],
    ['no function', () => call(lint, SOURCES, { estateOf: 5 }), 'estateOf is no function', 'estate'],
    ['no function', () => call(lint, SOURCES, { openFile: {} }), 'openFile is no function', 'source'],
    [
      'a list of names',
      () => call(lint, SOURCES, { changed: ['a.json'] }),
      'the changed files are no set',
      "new Set(['vpn.json'])",
    ],
    [
      'a name',
      () => call(lint, SOURCES, { changed: new Set([SOURCES[0]]) }),
      'the name of a changed file is no text',
      'new Set(',
    ],
    [
      'a rule that is mandatory',
      () => call(lint, SOURCES, { mandatory: new Set(['no-psf']) }),
      'unknown rule "no-psf"',
      'Did you mean no-pfs?',
    ],
    [
      'a rule that is mandatory',
      () => call(lint, SOURCES, { mandatory: new Map([['no-pfs', 'error']]) }),
      'the mandatory rules are no set',
      "new Set(['no-pfs'])",
    ],
    [
      'a glob for some files',
      () => call(lint, SOURCES, { overrides: [{ ...OVERRIDE, matches: 'prod/**' }] }),
      'matches of an override is no function',
      'prod/',
    ],
    ['a key', () => call(swanctlConf, END, { psk: 5 }), 'the key is no text', 'Leave psk out'],
    ['a key', () => call(requestsFor, SUGGESTION, 'left', { psk: 5 }), 'the key is no text', 'Leave psk out'],
    [
      'the text of an address',
      () => call(ipsecConf, END, { localAddress: '192.0.2.1' }),
      'the local address is no address',
      'version: 4',
    ],
    ['one label', () => call(simulate, END, END, { labels: ['hq'] }), 'the labels are not two', "['hq', 'branch']"],
    ['one label', () => call(simulate, END, END, { labels: 'hq' }), 'the labels are no list', "['hq', 'branch']"],
    [
      'a part of an end',
      () => call(simulate, { ike: {}, children: [] }, END),
      'the left end is no end of a tunnel',
      'body',
    ],
    [
      'an end whose proposals are none',
      () => call(mirrored, { ...END, ike: { ...END.ike, proposals: ['aes256-sha256-modp2048'] } }),
      'the end is no end of a tunnel',
      'body',
    ],
    ['sources for the suggestion', () => call(requestsFor, {}, 'left'), 'this is no suggestion', 'suggest('],
    [
      'an end of the suggestion',
      () => call(requestsFor, { left: SUGGESTION.left }, 'left'),
      'this is no suggestion',
      'suggest(',
    ],
    ['no findings', () => call(applyFixes, SOURCES, null), 'the findings are no list', 'report.findings'],
    [
      'findings that are located',
      () => call(applyFixes, SOURCES, LOCATED.findings),
      'one of the findings is none of lint()',
      'report.findings',
    ],
    ['a text for sources', () => call(applyFixes, 'x', []), 'the sources are no list', 'new Source('],
    ['a part of a report', () => call(locate, { findings: [] }), 'the report is none of lint()', 'Give lint(sources).'],
    ['a part of a report', () => call(junit, { findings: [] }), 'the report is not located', 'locate(lint(sources))'],
    ['a colour', () => call(text, LOCATED, { colour: 'red' }), 'colour is neither true nor false', 'true'],
    ['a width', () => call(text, LOCATED, { columns: '80' }), 'columns is no number', 'null'],
    ['a page', () => call(markdown, LOCATED, { size: 1000, urlOf: 'https:' }), 'urlOf is no function', 'https'],
    ...[pointerAt, rangeAt, regionAt, sourceAt].flatMap((at): Misuse[] => [
      ['no place', () => call(at, {}), 'this is no place', 'finding.place'],
      ['no place', () => call(at), 'this is no place', 'finding.place'],
      ['a finding', () => call(at, lint(SOURCES).findings[0]), 'this is no place', 'finding.place'],
      [
        'a place without a source',
        () => call(at, { kind: 'text', range: { start: 0, end: 1 } }),
        'this is no place',
        'f',
      ],
    ]),
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

describe('what a program may leave out', () => {
  it('is an option that is undefined', () => {
    const left = { dialects: undefined, today: undefined, rules: undefined };
    expect(call(lint, SOURCES, left)).toMatchObject({ summary: { files: 1 } });
    expect(call(simulate, END, END, { initiator: undefined })).toMatchObject({ verdict: 'up' });
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
