import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ALL_DIALECTS } from '../../src/model/api.js';
import { DIALECTS } from '../../src/model/api.js';
import { filesBelow, readText, ROOT } from './tree.js';

const eslint = new ESLint({ cwd: ROOT });

/** The rules that a text breaks in the place of a file of the project. */
async function brokenIn(path: string, text: string): Promise<readonly string[]> {
  const results = await eslint.lintText(text, { filePath: `${ROOT}/${path}` });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const SUPER_LINEAR: readonly (readonly [string, string])[] = [
  ['regexp/no-super-linear-backtracking', String.raw`/^(?:a+)+$/u`],
  ['regexp/no-super-linear-backtracking', String.raw`/^\d*0\d*!/u`],
  ['regexp/no-super-linear-backtracking', String.raw`/^\s*,?\s*$/u`],
  ['regexp/no-super-linear-move', String.raw`/[\s\S]*x/u`],
  ['regexp/no-super-linear-move', String.raw`/\s+$/u`],
];

const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['no-eval', 'eval(text);'],
  ['@typescript-eslint/no-implied-eval', 'new Function(text);'],
  ['@typescript-eslint/no-implied-eval', 'setTimeout(text);'],
  ['no-restricted-syntax', 'void import(text);'],
  ['no-restricted-syntax', '[text].push(...text);'],
  ['no-restricted-properties', "process.getBuiltinModule('fs');"],
  ...['vm', 'child_process', 'module', 'net', 'http', 'https', 'tls', 'dns', 'dgram', 'inspector'].map(
    (name) => ['no-restricted-imports', `import 'node:${name}';`] as const,
  ),
  ...['fetch(text);', 'new WebSocket(text);', 'new EventSource(text);'].map(
    (code) => ['no-restricted-globals', `void ${code.replace(/;$/u, '')};`] as const,
  ),
];

/** All of it, each in a line of its own: it takes the linter as long to find out about types in one line as in many. */
const LINES = [
  ...SUPER_LINEAR.map(([, literal], index) => `export const PATTERN_${index} = ${literal};`),
  ...FORBIDDEN.map(([, code], index) =>
    code.startsWith('import ') ? code : `export function run${index}(text: string): void { ${code} }`,
  ),
];

/** One file of every kind of layer: of the core, of what may touch the machine, a rule, and the file of a pure layer. */
const FILES = ['src/model/pieces.ts', 'src/parsers/text/json.ts', 'src/rules/no-pfs.ts', 'src/node/read.ts'] as const;
const SHELLS = ['src/cli/run.ts', 'src/action/run.ts'] as const;

/** The rules that each of these lines breaks, by the files in whose place they stand. */
const broken = new Map<string, readonly (readonly (string | null)[])[]>();

beforeAll(async () => {
  for (const path of [...FILES, ...SHELLS]) {
    const [result] = await eslint.lintText(LINES.join('\n'), { filePath: `${ROOT}/${path}` });
    const messages = result?.messages ?? [];
    broken.set(
      path,
      LINES.map((_, index) => messages.filter(({ line }) => line === index + 1).map(({ ruleId }) => ruleId)),
    );
  }
});

/** The files in whose place the line that holds a code breaks a rule. */
function placesWhere(rule: string, code: string): readonly string[] {
  const index = LINES.findIndex((line) => line.includes(code));
  return [...broken].filter(([, lines]) => lines[index]?.includes(rule) === true).map(([path]) => path);
}

describe('a regular expression that takes more than linear time', () => {
  it.each(SUPER_LINEAR)('breaks %s: %s', (rule, literal) => {
    expect(placesWhere(rule, literal)).toEqual([...FILES, ...SHELLS]);
  });

  it('breaks it also where a comment asks for silence', async () => {
    const text = '/* eslint-disable */\nexport const PATTERN = /^(?:a+)+$/u; // eslint-disable-line\n';
    expect(await brokenIn('src/model/pieces.ts', text)).toContain('regexp/no-super-linear-backtracking');
  });

  it('is none of those that are put together from parts', async () => {
    const expressions = await constructed();
    expect(expressions.length, 'as many as there are').toBeGreaterThan(10);
    const text = expressions.map(({ source, flags }) => `/${source}/${flags};\n`).join('');
    const rules = await brokenIn('src/model/pieces.ts', text);
    expect(rules.filter((rule) => rule.startsWith('regexp/no-super-linear'))).toEqual([]);
  });
});

/** The expressions that the code of `src` makes of texts, when it is loaded and when it reads bodies of every kind. */
async function constructed(): Promise<readonly RegExp[]> {
  const made = new Map<string, RegExp>();
  const { RegExp: original } = globalThis;
  onTestFinished(() => {
    globalThis.RegExp = original;
  });
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: ConstructorParameters<RegExpConstructor>, as: RegExpConstructor): RegExp {
      const expression: RegExp = Reflect.construct(target, args, as);
      if (made.has(String(expression))) return expression;
      const [, , caller = ''] = new Error().stack?.split('\n') ?? [];
      if (caller.includes('/src/')) made.set(String(expression), expression);
      return expression;
    },
  });
  vi.resetModules();
  const { CONTRACTS } = await import('../../src/data/contracts/index.js');
  const { jsonSchemaOf } = await import('../../src/data/schema.js');
  const { lint } = await import('../../src/library/lint.js');
  const { Source } = await import('../../src/model/source.js');
  await import('../../src/library/suggest.js');
  for (const contract of CONTRACTS) for (const dialect of DIALECTS[contract.api]) jsonSchemaOf(contract, dialect);
  const sources = filesBelow('fixtures')
    .filter((path) => /\.(?:json|yaml)$/u.test(path) && !path.startsWith('oracle/'))
    .map((path) => new Source(path, readText(`fixtures/${path}`)));
  for (const dialect of ALL_DIALECTS) lint(sources, { dialects: [dialect] });
  globalThis.RegExp = original;
  return [...made.values()];
}

describe('what runs texts, or reaches over a network', () => {
  it.each(FORBIDDEN)('breaks %s: %s', (rule, code) => {
    expect(placesWhere(rule, code)).toEqual(expect.arrayContaining([...FILES]));
  });

  it('breaks a rule in the shells too', () => {
    expect(placesWhere('no-restricted-imports', "'node:https'")).toEqual([...FILES, ...SHELLS]);
    expect(placesWhere('no-restricted-globals', 'fetch(')).toEqual([...FILES, ...SHELLS]);
  });
});
