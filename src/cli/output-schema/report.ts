import { LEVELS } from '../../model/finding.js';
import type { ProfileClause } from '../../model/profile.js';
import { REQUIREMENTS } from '../../model/profile.js';
import type { ComplianceOutcome, ComplianceRow, Notice, Summary, Tool } from '../../model/report.js';
import type { JsonFinding, JsonRelated, JsonSuppressed } from '../../report/json.js';
import type { LocatedEdit, LocatedFix } from '../../report/located.js';
import type { Members } from './json-schema.js';
import { COUNT, described, FLAG, list, object, oneOf, orNull, TEXT, VERSION } from './json-schema.js';
import { PLACE, REGION } from './places.js';

const FINDING: Members<JsonFinding> = {
  ruleId: TEXT,
  level: oneOf(LEVELS),
  message: TEXT,
  ...PLACE,
  related: list(object<JsonRelated>({ ...PLACE, message: TEXT })),
  profiles: list(object<ProfileClause>({ id: TEXT, clause: TEXT })),
  fix: orNull(
    object<LocatedFix>({
      description: TEXT,
      safe: described('Whether what is negotiated stays what was meant.', FLAG),
      edits: list(object<LocatedEdit>({ file: TEXT, region: orNull(REGION), text: TEXT })),
    }),
  ),
};

const SUPPRESSED: Members<JsonSuppressed> = {
  ...FINDING,
  suppression: object<JsonSuppressed['suppression']>({
    kind: oneOf(['inSource', 'external']),
    justification: orNull(TEXT),
  }),
};

const ROW: Members<ComplianceRow> = {
  file: TEXT,
  title: TEXT,
  api: TEXT,
  outcomes: list(
    object<ComplianceOutcome>({
      profile: TEXT,
      status: oneOf(['met', 'not-met', 'not-attainable', 'undetermined']),
      broken: list(oneOf(REQUIREMENTS)),
      unattainable: list(oneOf(REQUIREMENTS)),
      unknown: list(oneOf(REQUIREMENTS)),
    }),
  ),
};

const COMPLIANCE = described(
  'How connections stand in the profiles of the run, where it judged any.',
  list(object(ROW)),
);

/** What `-f json` writes of a run. */
export const REPORT = object(
  {
    version: VERSION,
    tool: object<Tool>({ name: { const: 'ipsec-lint' }, version: TEXT }),
    findings: list(object(FINDING)),
    suppressed: list(object(SUPPRESSED)),
    notices: list(object<Omit<Notice, 'fails'>>({ file: TEXT, message: TEXT })),
    summary: object<Summary>({
      files: COUNT,
      recognised: COUNT,
      resources: COUNT,
      errors: COUNT,
      warnings: COUNT,
      notes: COUNT,
      suppressed: COUNT,
    }),
  },
  { compliance: COMPLIANCE },
);
