import { isDate } from '../config/exception.js';
import type { Override } from '../config/file-settings.js';
import { parseGlob } from '../config/glob.js';
import { POINTER, VALUE_HASH } from '../config/written.js';
import { CONTRACTS } from '../data/contracts/index.js';
import { ALL_DIALECTS, APIS } from '../model/api.js';
import { UserError } from '../model/user-error.js';
import type { LimitName } from '../parsers/text/problem.js';
import { GREATEST_LIMITS, LIMIT_NAMES } from '../parsers/text/problem.js';
import { RULES } from '../rules/index.js';
import { mustBeRule, mustBeRules } from './check-options.js';
import { mustBeProfiles } from './chosen-profiles.js';
import type { KnownOptions } from './known-options.js';
import { aFunction, aSwitch, aText, mustBeOptions, oneOf, OPTIONAL } from './known-options.js';
import { mustBeList, mustBeOneOf, mustBeSet, mustBeText } from './must-be.js';
import type { LintOptions, WrittenException, WrittenTunnel } from './written-options.js';

/** What the options of a run over texts can be: a misspelt name would count for nothing, and the texts look clean. */
export const LINT_OPTIONS: KnownOptions<LintOptions> = {
  tests: {
    api: oneOf('API', APIS),
    request: oneOf('operation', [...CONTRACTS.map(({ operation }) => operation), 'any']),
    dialects: mustBeDialects,
    rules: mustBeLevels,
    overrides: mustBeOverrides,
    ignore: (value) => {
      mustBeList('the exceptions', value, EXCEPTION.next);
      for (const exception of value) mustBeOptions(exception, EXCEPTION, 'the parts of an exception');
    },
    mandatory: (value) => {
      mustBeSet('the mandatory rules', value, "Give new Set(['no-pfs']).");
      for (const id of value) mustBeRule(id);
    },
    today: (value) => {
      if (typeof value !== 'string' || !isDate(value))
        throw new UserError('today is no day', "Give it in UTC as '2026-06-30'.");
    },
    suppressions: aSwitch('suppressions'),
    profiles: mustBeProfiles,
    strict: aSwitch('strict'),
    estateOf: aFunction('estateOf', 'Give (file) => estate, with null for a file that belongs to none.'),
    tunnels: (value) => {
      mustBeList('the tunnels', value, TUNNEL.next);
      for (const tunnel of value) mustBeOptions(tunnel, TUNNEL, 'the ends of a tunnel');
    },
    standby: (value) => {
      mustBePairs('the standby pairs', value);
    },
    redundant: (value) => {
      mustBePairs('the redundant pairs', value);
    },
    changed: (value) => {
      const next = "Give the names of sources: new Set(['vpn.json']).";
      mustBeSet('the changed files', value, next);
      for (const name of value) mustBeText('the name of a changed file', name, next);
    },
    limits: mustBeLimits,
    openFile: aFunction('openFile', "Give (path, from) => source, or { refused: 'why' }."),
  },
  next: OPTIONAL,
};

const EXCEPTION: KnownOptions<WrittenException> = {
  tests: {
    rule: (value) => {
      mustBeRule(value);
      const isJudge = RULES.some(({ id, group }) => id === value && group === 'exceptions');
      if (isJudge) throw new UserError('rules about exceptions take no exception', 'Set their level in rules.');
    },
    file: mustBeGlob,
    pointer: (value) => {
      const isPointer = typeof value === 'string' && POINTER.test(value);
      if (!isPointer) throw new UserError('the pointer of an exception is no JSON Pointer', "Give '/params/pfs'.");
    },
    value: (value) => {
      const isHash = typeof value === 'string' && VALUE_HASH.test(value);
      if (!isHash)
        throw new UserError('the value of an exception is no hash', 'Give sha256: and 64 hexadecimal digits.');
    },
    reason: aText('the reason of an exception', 'Say why the finding is accepted.'),
    expires: (value) => {
      if (typeof value !== 'string' || !isDate(value))
        throw new UserError('the last day of an exception is no day', "Give it in UTC as '2026-12-31'.");
    },
  },
  required: ['rule', 'file', 'reason'],
  next: "Give { rule: 'no-pfs', file: 'vpn.json', reason: '…' } for each.",
};

const TUNNEL: KnownOptions<WrittenTunnel> = {
  tests: { left: mustBeEndName, right: mustBeEndName },
  required: ['left', 'right'],
  next: "Give { left: 'hq.json', right: 'branch.json#name' } for each.",
};

function mustBeEndName(value: unknown): void {
  mustBeText('the name of an end', value, TUNNEL.next);
}

function mustBePairs(what: string, value: unknown): void {
  const next = "Give two names for each: [['a', 'b']].";
  mustBeList(what, value, next);
  for (const pair of value) {
    const isPair = Array.isArray(pair) && pair.length === 2 && pair.every((name) => typeof name === 'string');
    if (!isPair) throw new UserError(`one of ${what} is none`, next);
  }
}

function mustBeGlob(value: unknown): void {
  const next = "Give a glob of the names of sources: 'prod/**'.";
  mustBeText('the file of an exception', value, next);
  const parsed = parseGlob(value, 'the sources');
  if (!parsed.ok) throw new UserError(`the glob of an exception ${parsed.fault}`, next);
}

const OVERRIDE: KnownOptions<Override> = {
  tests: {
    matches: aFunction('matches of an override', "Give (file) => file.startsWith('prod/')."),
    rules: mustBeLevels,
    dialects: mustBeDialects,
  },
  required: ['matches', 'rules', 'dialects'],
  next: 'Give { matches, rules, dialects } for each.',
};

function mustBeLimits(value: unknown): void {
  const tests = LIMIT_NAMES.map((name) => {
    const test = (amount: unknown): void => {
      mustBeLimit(name, amount);
    };
    return [name, test] as const;
  });
  mustBeOptions(
    value,
    { tests: Object.fromEntries(tests), next: 'Give an amount by name: { depth: 100 }.' },
    'the limits',
  );
}

function mustBeLimit(name: LimitName, value: unknown): void {
  const greatest = GREATEST_LIMITS[name];
  const isAmount = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= greatest;
  if (isAmount) return;
  throw new UserError(`the limit ${name} is none`, `Give a whole number from 1 to ${String(greatest)}.`);
}

function mustBeDialects(value: unknown): void {
  mustBeList('the dialects', value, `Give an array of these: ${ALL_DIALECTS.join(', ')}.`);
  for (const dialect of value) mustBeOneOf('dialect', dialect, ALL_DIALECTS);
}

function mustBeLevels(value: unknown): void {
  if (!isMap(value)) throw new UserError('the rules are no map', "Give new Map([['no-pfs', 'off']]).");
  mustBeRules(value);
}

function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && 'get' in value;
}

function mustBeOverrides(value: unknown): void {
  mustBeList('the overrides', value, OVERRIDE.next);
  for (const override of value) mustBeOptions(override, OVERRIDE, 'the settings of an override');
}
