import { LEVELS } from '../../model/finding.js';
import type { Reference } from '../../model/rule.js';
import type { JsonRule } from '../commands/rules.js';
import { GROUP_TITLES } from '../commands/rules.js';
import { described, FLAG, list, mapping, object, oneOf, orNull, TEXT } from './json-schema.js';

/** What `rules` writes. */
export const RULE_LIST = list(
  object<JsonRule>({
    id: TEXT,
    group: oneOf(Object.keys(GROUP_TITLES)),
    levels: described('The level of each variant of its finding.', mapping(oneOf(LEVELS))),
    summary: TEXT,
    why: TEXT,
    mend: TEXT,
    references: list(object<Reference>({ title: TEXT, clause: orNull(TEXT), url: orNull(TEXT) })),
    cwe: list({ type: 'integer', minimum: 1 }),
    securitySeverity: orNull(TEXT),
    precision: oneOf(['very-high', 'high', 'medium', 'low'] satisfies JsonRule['precision'][]),
    supersedes: list(TEXT),
    voids: described('Whether its findings make those that they replace untrue.', FLAG),
    mandatory: described('Whether one of the profiles asked for allows no exception from it.', FLAG),
    url: TEXT,
  }),
);
