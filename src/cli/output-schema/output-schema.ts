import { CONFIGURATION } from './configuration.js';
import type { JsonSchema } from './json-schema.js';
import { described, reference } from './json-schema.js';
import { REGION_SCHEMA } from './places.js';
import { REPORT } from './report.js';
import { RULE_LIST } from './rules.js';
import { LINE, SIMULATION, SIMULATIONS } from './simulation.js';
import { SUGGESTION } from './suggestion.js';

const OUTPUTS = {
  report: described('A run of lint.', REPORT),
  simulation: described('simulate of two ends.', SIMULATION),
  simulations: described('simulate --all, or --pairs.', SIMULATIONS),
  line: described('A line of simulate --pairs without -f json.', LINE),
  suggestion: described('suggest.', SUGGESTION),
  rules: described('rules.', RULE_LIST),
  configuration: described('--print-config.', CONFIGURATION),
};

/** What is written with `-f json`, version 1: each command's output stands under a name of its own. */
export function outputJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ipsec-lint: what -f json writes, version 1',
    description:
      'What any of the commands writes; each output by itself is under its name in $defs. Objects may get more members within a version: ignore those that are not known.',
    anyOf: Object.keys(OUTPUTS).map(reference),
    $defs: { region: REGION_SCHEMA, ...OUTPUTS },
  };
}
