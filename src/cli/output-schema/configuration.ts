import type {
  PrintedConfiguration,
  ShownEntry,
  ShownFacts,
  ShownOverride,
  ShownSection,
  ShownTunnel,
} from '../../config/print.js';
import { ALL_DIALECTS } from '../../model/api.js';
import { LEVELS } from '../../model/finding.js';
import { REDACTED } from '../../model/redaction.js';
import { BEHAVIOURS } from '../../model/tunnel-end.js';
import { LIMIT_NAMES } from '../../parsers/text/problem.js';
import type { Members } from './json-schema.js';
import { described, list, mapping, object, oneOf, TEXT, VERSION } from './json-schema.js';

const RULE_LEVELS = mapping(oneOf([...LEVELS, 'off']));
const DIALECT_LIST = list(oneOf(ALL_DIALECTS));
const PAIRS = list({ type: 'array', items: TEXT, minItems: 2, maxItems: 2 });

const RESOURCE = {
  anyOf: [
    described('A file.', TEXT),
    object({ body: described('It may hold a key, and is not shown.', { const: REDACTED }) }),
    object<object, ShownFacts>(
      {},
      { address: TEXT, publicAddress: TEXT, cidrs: list(TEXT), behaviour: oneOf(BEHAVIOURS) },
    ),
  ],
};

const SECTIONS: Members<Record<ShownSection, unknown>> = {
  profile: list(TEXT),
  dialect: DIALECT_LIST,
  rules: RULE_LEVELS,
  overrides: list(
    object<Pick<ShownOverride, 'files'>, Omit<ShownOverride, 'files'>>(
      { files: list(TEXT) },
      { rules: RULE_LEVELS, dialect: DIALECT_LIST },
    ),
  ),
  estates: list(TEXT),
  resources: mapping(RESOURCE),
  tunnels: list(object<ShownTunnel>({ left: TEXT, right: TEXT })),
  standby: PAIRS,
  redundant: PAIRS,
  limits: {
    type: 'object',
    properties: Object.fromEntries(LIMIT_NAMES.map((name) => [name, { type: 'integer', minimum: 1 }])),
  },
  ignore: list(
    object<Pick<ShownEntry, 'rule' | 'file'>, Omit<ShownEntry, 'rule' | 'file'>>(
      { rule: TEXT, file: TEXT },
      { pointer: TEXT, value: TEXT, reason: TEXT, expires: TEXT },
    ),
  ),
};

/** What `--print-config` writes. */
export const CONFIGURATION = object<PrintedConfiguration>({
  version: VERSION,
  files: described('Each before those that it extends.', list(TEXT)),
  configuration: object<object, Record<ShownSection, unknown>>({}, SECTIONS),
  origins: described(
    'Where the parts come from, by an RFC 6901 pointer into the configuration: FILE:LINE, or the command line.',
    mapping(TEXT),
  ),
});
