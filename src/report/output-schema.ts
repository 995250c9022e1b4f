import { DIALECTS } from '../model/api.js';
import { LEVELS } from '../model/finding.js';
import type { Direction, NegotiationError, SelectorPair } from '../model/negotiation.js';
import { REQUIREMENTS } from '../model/profile.js';
import type { ProfileClause } from '../model/profile.js';
import type { ComplianceOutcome, ComplianceRow, Notice, Summary, Tool } from '../model/report.js';
import type { Region } from '../model/source.js';
import { BEHAVIOURS } from '../model/tunnel-end.js';
import type { JsonFinding, JsonRelated, JsonSuppressed } from './json.js';
import type { LocatedEdit, LocatedFix } from './located.js';
import type { JsonSimulation } from './simulation/json.js';
import { PHASE_NAMES } from './simulation/verdict.js';

type JsonSchema = Readonly<Record<string, unknown>>;
/** One schema for each member of a type, so that none can be forgotten. */
type Members<T> = { readonly [K in keyof T]-?: JsonSchema };
type JsonDirection = JsonSimulation['directions'][number];
type JsonEnd = JsonSimulation['left'];
type JsonCause = JsonDirection['causes'][number];

const TEXT = { type: 'string' };
const FLAG = { type: 'boolean' };
const COUNT = { type: 'integer', minimum: 0 };
const NULL = { type: 'null' };
const VERSION = { const: 1 };

/** An object that has all of these members, and may have more. */
function object<T>(properties: Members<T>): JsonSchema & { readonly properties: Members<T> } {
  return { type: 'object', properties, required: Object.keys(properties) };
}

function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, NULL] };
}

function oneOf(words: readonly (string | number | null)[]): JsonSchema {
  return { enum: words };
}

function described(description: string, schema: JsonSchema): JsonSchema {
  return { description, ...schema };
}

const REGION = { $ref: '#/$defs/region' };
const POINTER = described('An RFC 6901 pointer into the document; the index first, where a file holds several.', TEXT);
const PLACE = { file: TEXT, pointer: POINTER, region: orNull(REGION) };
const PLACES = list(object<typeof PLACE>(PLACE));

const REGION_SCHEMA = described(
  'Lines and columns from 1, columns in UTF-16 units, the end exclusive.',
  object<Region>({
    startLine: { type: 'integer', minimum: 1 },
    startColumn: { type: 'integer', minimum: 1 },
    endLine: { type: 'integer', minimum: 1 },
    endColumn: { type: 'integer', minimum: 1 },
  }),
);

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

const REPORT = object({
  version: VERSION,
  tool: object<Tool>({ name: { const: 'ipsec-lint' }, version: TEXT }),
  findings: list(object(FINDING)),
  suppressed: list(object(SUPPRESSED)),
  notices: list(object<Pick<Notice, 'file' | 'message'>>({ file: TEXT, message: TEXT })),
  summary: object<Summary>({
    files: COUNT,
    recognised: COUNT,
    resources: COUNT,
    errors: COUNT,
    warnings: COUNT,
    notes: COUNT,
    suppressed: COUNT,
  }),
});

const COMPLIANCE = described(
  'How connections stand in the profiles of the run, where it judged any.',
  list(object(ROW)),
);

const ERROR = orNull(
  object<NegotiationError>({ notify: orNull(TEXT), from: oneOf(['initiator', 'responder', 'local']), seenAs: TEXT }),
);
const STATUSES = ['established', 'failed', 'undetermined'];
const PHASE = oneOf(Object.keys(PHASE_NAMES));
const RENEWAL = oneOf(['rekey', 'reauth', 'none', null]);

const ATTEMPT = object<Direction['rekey']['byInitiator']>({
  status: oneOf(['ok', 'failed', 'undetermined', 'not-tried']),
  selected: orNull(TEXT),
  dhRetry: FLAG,
  error: ERROR,
});

const DIRECTION: Members<JsonDirection> = {
  initiator: oneOf(['left', 'right']),
  verdict: oneOf(['up', 'up-until-rekey', 'down', 'undetermined', 'not-initiated']),
  failedPhase: orNull(PHASE),
  ike: object<Direction['ike']>({
    status: oneOf(STATUSES),
    version: oneOf([1, 2, null]),
    exchange: oneOf(['main', 'aggressive', 'ikev2', null]),
    selected: orNull(TEXT),
    dhRetry: FLAG,
    error: ERROR,
    responderBelievesUp: FLAG,
  }),
  children: list(
    object<Direction['children'][number]>({
      status: oneOf([...STATUSES, 'not-tried']),
      selected: orNull(TEXT),
      mode: oneOf(['tunnel', 'transport', null]),
      localSelectors: list(TEXT),
      remoteSelectors: list(TEXT),
      coverage: oneOf(['full', 'partial', null]),
      uncovered: list(object<SelectorPair>({ local: TEXT, remote: TEXT })),
      dhRetry: FLAG,
      error: ERROR,
    }),
  ),
  rekey: object<Direction['rekey']>({
    byInitiator: ATTEMPT,
    byResponder: ATTEMPT,
    firstAttemptSeconds: orNull({ type: 'array', items: COUNT, minItems: 2, maxItems: 2 }),
    firstAttemptBy: oneOf(['left', 'right', 'both', null]),
    outageSeconds: orNull(COUNT),
  }),
  renewal: object<Direction['renewal']>({
    left: RENEWAL,
    right: RENEWAL,
    gap: orNull(FLAG),
    endsChildrenAfterSeconds: orNull(COUNT),
  }),
  causes: list(
    object<JsonCause>({
      phase: PHASE,
      attribute: TEXT,
      left: orNull(TEXT),
      right: orNull(TEXT),
      message: TEXT,
      mend: TEXT,
      places: PLACES,
    }),
  ),
  assumptions: list(object<JsonDirection['assumptions'][number]>({ what: TEXT, why: TEXT, places: PLACES })),
  undeterminedPhases: list(PHASE),
  doubts: list(object<JsonDirection['doubts'][number]>({ phase: PHASE, what: TEXT, places: PLACES })),
};

const END = object<JsonEnd>({
  ...PLACE,
  name: TEXT,
  dialect: oneOf([...Object.values(DIALECTS).flat(), 'peer', 'swanctl', 'ipsec.conf']),
  basis: oneOf(['observed', 'source', 'documented', 'assumed']),
  behaviour: oneOf(BEHAVIOURS),
});

const SIMULATION: Members<JsonSimulation> = {
  version: VERSION,
  left: END,
  right: END,
  verdict: oneOf(['up', 'up-one-way', 'up-until-rekey', 'down', 'undetermined']),
  directions: list(object(DIRECTION)),
};

const LINE = {
  anyOf: [object({ index: COUNT, ...SIMULATION }), object({ index: COUNT, error: object({ message: TEXT }) })],
};

/** What `-f json` writes of a run and of simulations, version 1. */
export function outputJsonSchema(): JsonSchema {
  const reference = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ipsec-lint: what -f json writes, version 1',
    description:
      'A report, a simulation, the simulations of --all and --pairs, or one line of the latter. Objects may get more members within a version: ignore those that are not known.',
    anyOf: ['report', 'simulation', 'simulations', 'line'].map(reference),
    $defs: {
      region: REGION_SCHEMA,
      report: { ...REPORT, properties: { ...REPORT.properties, compliance: COMPLIANCE } },
      simulation: object(SIMULATION),
      simulations: object({ version: VERSION, results: list(reference('line')) }),
      line: LINE,
    },
  };
}
