import { ALL_DIALECTS } from '../../model/api.js';
import type {
  Direction,
  DirectionVerdict,
  NegotiationError,
  RekeyAttempt,
  SaStatus,
  SelectorPair,
  Verdict,
} from '../../model/negotiation.js';
import { SIDES } from '../../model/negotiation.js';
import { PHASE_NAMES } from '../../report/simulation/verdict.js';
import { BEHAVIOURS } from '../../model/tunnel-end.js';
import type { JsonSimulation } from '../../report/simulation/json.js';
import type { Members } from './json-schema.js';
import { COUNT, FLAG, list, object, oneOf, orNull, reference, TEXT, VERSION } from './json-schema.js';
import { PLACE, PLACES } from './places.js';

type JsonDirection = JsonSimulation['directions'][number];
type JsonEnd = JsonSimulation['left'];
type JsonCause = JsonDirection['causes'][number];

const ERROR = orNull(
  object<NegotiationError>({
    notify: orNull(TEXT),
    from: oneOf(['initiator', 'responder', 'local'] satisfies NegotiationError['from'][]),
    seenAs: TEXT,
  }),
);
const STATUSES = Object.keys({ established: true, failed: true, undetermined: true } satisfies Record<SaStatus, true>);
export const PHASE = oneOf(Object.keys(PHASE_NAMES));
const RENEWAL = oneOf(['rekey', 'reauth', 'none', null]);

const ATTEMPT = object<Direction['rekey']['byInitiator']>({
  status: oneOf(['ok', 'failed', 'undetermined', 'not-tried'] satisfies RekeyAttempt['status'][]),
  selected: orNull(TEXT),
  dhRetry: FLAG,
  error: ERROR,
});

const DIRECTION: Members<JsonDirection> = {
  initiator: oneOf(SIDES),
  verdict: oneOf(
    Object.keys({
      up: true,
      'up-until-rekey': true,
      down: true,
      undetermined: true,
      'not-initiated': true,
    } satisfies Record<DirectionVerdict, true>),
  ),
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
    firstAttemptBy: oneOf([...SIDES, 'both', null]),
    firstAttemptIsAnew: FLAG,
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

export const DIALECT = oneOf([...ALL_DIALECTS, 'peer', 'swanctl', 'ipsec.conf']);
export const VERDICT = oneOf(
  Object.keys({ up: true, 'up-one-way': true, 'up-until-rekey': true, down: true, undetermined: true } satisfies Record<
    Verdict,
    true
  >),
);

const END = object<JsonEnd>({
  ...PLACE,
  name: TEXT,
  dialect: DIALECT,
  basis: oneOf(['observed', 'source', 'documented', 'assumed']),
  behaviour: oneOf(BEHAVIOURS),
});

const MEMBERS: Members<JsonSimulation> = {
  version: VERSION,
  left: END,
  right: END,
  verdict: VERDICT,
  directions: list(object(DIRECTION)),
};

/** What `simulate` writes of two ends. */
export const SIMULATION = object(MEMBERS);

/** What it writes of one pair of several. */
export const LINE = {
  anyOf: [object({ index: COUNT, ...MEMBERS }), object({ index: COUNT, error: object({ message: TEXT }) })],
};

/** What it writes of several pairs. */
export const SIMULATIONS = object({ version: VERSION, results: list(reference('line')) });
