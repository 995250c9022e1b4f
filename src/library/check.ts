import { Linter } from '../lint/linter.js';
import type { Api } from '../model/api.js';
import type { Level } from '../model/finding.js';
import { LEVELS, levelsFrom } from '../model/finding.js';
import { Source } from '../model/source.js';
import { readValue } from '../parsers/value/read-value.js';
import type { LocatedFinding } from '../report/located.js';
import { locate } from '../report/located.js';
import type { BodyFinding } from './body-finding.js';
import type { CheckOptions, CheckOptionsOf } from './check-options.js';
import { CHECK_OPTIONS, linterOptions } from './check-options.js';
import type { KnownOptions } from './known-options.js';
import { mustBeOptions, oneOf } from './known-options.js';
import { ProvisioningError } from './provisioning-error.js';

/** How a body is read and judged, and what refuses it. */
export type AssertOptions = CheckOptions & {
  /** The mildest level that refuses the body; `error` where it is left out. */
  readonly failOn?: Level;
};

const ASSERT_OPTIONS: KnownOptions<CheckOptionsOf<Api> & Pick<AssertOptions, 'failOn'>> = {
  ...CHECK_OPTIONS,
  tests: {
    ...CHECK_OPTIONS.tests,
    failOn: oneOf('level', LEVELS),
  },
};

/**
 * Checks the body of one request that is about to be sent. It is taken as `JSON.stringify` would write it, whatever it
 * looks like: a request of that API, and of that operation where one is given. Findings come in the order of the body.
 *
 * A placeholder (`${VPN_PSK}`) is an error here: nobody will fill it in. That a key stands in the body is none.
 *
 * @param body The object, wrapper and all: `{ params: { … } }`, `{ ikepolicy: { … } }`.
 * @throws UserError where an option does not exist, the body is no object, JSON cannot hold it, or it cannot be read.
 */
export function check(body: object, options: CheckOptions): readonly BodyFinding[] {
  mustBeOptions(options, CHECK_OPTIONS);
  return findingsOf(body, options);
}

function findingsOf(body: object, options: CheckOptions): readonly BodyFinding[] {
  const linter = new Linter(linterOptions(options));
  const source = new Source('body', '', { textless: true, named: true });
  const reading = readValue(body, source);
  linter.read(source, () => reading);
  return locate(linter.report()).findings.map(bodyFinding);
}

/**
 * Lets a body pass that may be sent: gives the findings that are milder than `failOn`.
 *
 * @throws ProvisioningError with all findings, where one is as bad as `failOn` or worse.
 * @throws UserError as `check` does.
 */
export function assertProvisionable(body: object, options: AssertOptions): readonly BodyFinding[] {
  mustBeOptions(options, ASSERT_OPTIONS);
  const { failOn = 'error' } = options;
  const findings = findingsOf(body, options);
  const fatal = levelsFrom(failOn);
  if (findings.some(({ level }) => fatal.includes(level))) throw new ProvisioningError(findings);
  return findings;
}

function bodyFinding({ ruleId, level, message, pointer, related, profiles }: LocatedFinding): BodyFinding {
  return {
    ruleId,
    level,
    message,
    pointer,
    region: null,
    related: related.map((place) => ({ pointer: place.pointer, region: null, message: place.message })),
    profiles,
  };
}
