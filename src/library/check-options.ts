import type { OperationOf } from '../data/contracts/index.js';
import { CONTRACTS } from '../data/contracts/index.js';
import type { ProfileId } from '../data/profiles/ids.js';
import type { LintOptions } from '../lint/options.js';
import type { Api, Dialect } from '../model/api.js';
import { ALL_DIALECTS, APIS, DIALECTS } from '../model/api.js';
import type { Level } from '../model/finding.js';
import { LEVELS } from '../model/finding.js';
import { UserError } from '../model/user-error.js';
import { RULES } from '../rules/index.js';
import { chosenProfiles, mustBeProfiles } from './chosen-profiles.js';
import type { KnownOptions } from './known-options.js';
import { aText, oneOf } from './known-options.js';
import { mustBeObject, mustBeOneOf } from './must-be.js';

/** The dialects of an API. */
export type DialectOf<A extends Api> = {
  readonly zstack: Extract<Dialect, 'zstack' | 'zstack-legacy'>;
  readonly otc: Extract<Dialect, 'otc' | 'openstack'>;
  readonly apsara: Extract<Dialect, 'apsara' | 'alibaba-cloud'>;
}[A];

/** What a body is for. */
export interface CheckOptionsOf<A extends Api> {
  /** The API that the body is for. */
  readonly api: A;
  /** The operation whose request it is. Where it is left out, the body tells; where it does not, that is a finding. */
  readonly operation?: OperationOf<A>;
  /** The version of the API; the first of its dialects where it is left out. */
  readonly dialect?: DialectOf<A>;
  /** The compliance profiles that the body must meet. */
  readonly profiles?: readonly ProfileId[];
  /** Levels by rule id, which replace those of all variants of a rule; `off`: the rule does not run. */
  readonly rules?: Readonly<Record<string, Level | 'off'>>;
}

/** What a body is for: the operations and dialects are those of its API. */
export type CheckOptions = { readonly [A in Api]: CheckOptionsOf<A> }[Api];

/** What may be said of files alone. */
const FILES_ONLY = 'psk-in-plaintext';

/** What a body may hold until it is sent. */
const DUE: readonly (readonly [string, Level])[] = [['unresolved-template', 'error']];

const RULES_AS_OBJECT = "Give an object with a level by rule id: { 'no-pfs': 'off' }.";

/** What the options can be; which operations and dialects there are depends on the API. */
export const CHECK_OPTIONS: KnownOptions<CheckOptionsOf<Api>> = {
  tests: {
    api: oneOf('API', APIS),
    operation: aText('the operation', 'Leave it out, or give its name.'),
    dialect: aText('the dialect', `Give one of these: ${ALL_DIALECTS.join(', ')}.`),
    profiles: mustBeProfiles,
    rules: (value) => {
      mustBeObject('the rules', value, RULES_AS_OBJECT);
      if (Symbol.iterator in value) throw new UserError('the rules are a list or a map', RULES_AS_OBJECT);
      mustBeRules(Object.entries(value));
    },
  },
  required: ['api'],
  next: "Say which API the body is for: { api: 'zstack' }.",
};

/** The options of a run over one body, whose values can be. What the API does not have is a `UserError`. */
export function linterOptions({ api, operation, dialect, profiles = [], rules = {} }: CheckOptions): LintOptions {
  if (operation !== undefined) mustBeOneOf(`operation of ${api}`, operation, operationsOf(api));
  if (dialect !== undefined) mustBeOneOf(`dialect of ${api}`, dialect, DIALECTS[api]);
  return {
    api,
    request: operation ?? 'any',
    dialects: dialect === undefined ? [] : [dialect],
    profiles: chosenProfiles(profiles).profiles,
    rules: new Map([...DUE, ...Object.entries(rules), [FILES_ONLY, 'off']]),
  };
}

/** Refuses rules and levels that there are not: what is misspelt would count for nothing. */
export function mustBeRules(rules: Iterable<readonly [id: unknown, level: unknown]>): void {
  for (const [id, level] of rules) {
    mustBeRule(id);
    mustBeOneOf('level', level, [...LEVELS, 'off']);
  }
}

export function mustBeRule(id: unknown): void {
  mustBeOneOf('rule', id, ruleIds());
}

function operationsOf(api: Api): readonly string[] {
  return CONTRACTS.filter((contract) => contract.api === api).map(({ operation }) => operation);
}

function ruleIds(): readonly string[] {
  return RULES.map(({ id }) => id);
}
