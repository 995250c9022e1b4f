import type { FoundEnd } from '../ends/gatherer.js';
import { EndGatherer } from '../ends/gatherer.js';
import { peerProblems } from '../ends/peer-problems.js';
import type { Api, Dialect } from '../model/api.js';
import { ALL_DIALECTS, APIS } from '../model/api.js';
import type { Negotiation } from '../model/negotiation.js';
import { INITIATORS } from '../model/negotiation.js';
import { pointerAt } from '../model/place.js';
import type { Redactor } from '../model/redaction.js';
import type { ShapeProblem } from '../model/resource.js';
import { Source } from '../model/source.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import { BEHAVIOURS } from '../model/tunnel-end.js';
import { UserError } from '../model/user-error.js';
import { readValue } from '../parsers/value/read-value.js';
import type { SimulateOptions } from '../simulate/simulate.js';
import { simulate as simulateEnds } from '../simulate/simulate.js';
import { pinnedEnd } from '../workspace/pinned.js';
import type { KnownOptions } from './known-options.js';
import { aSwitch, mustBeOptions, oneOf, OPTIONAL } from './known-options.js';
import { maskedNegotiation } from './masked.js';
import { mustBeEnd } from './must-be-ours.js';
import { mustBeList, mustBeText } from './must-be.js';

/** How the body of an end is read. */
export interface TunnelEndOptions {
  /** The API that the body is for, where its keys do not tell. */
  readonly api?: Api;
  /** The version of the API; the first of its dialects where it is left out. */
  readonly dialect?: Dialect;
  /**
   * What the body names by ids: answers of the API or other requests (policies, endpoint groups, subnets, gateways, VIPs,
   * L3 networks). What is not among them stays unknown.
   */
  readonly companions?: readonly object[];
}

const END_OPTIONS: KnownOptions<TunnelEndOptions> = {
  tests: {
    api: oneOf('API', APIS),
    dialect: oneOf('dialect', ALL_DIALECTS),
    companions: (value) => {
      mustBeList('the companions', value, 'Give an array, if only of one: [answer].');
    },
  },
  next: OPTIONAL,
};

const SIMULATE_OPTIONS: KnownOptions<SimulateOptions> = {
  tests: {
    initiator: oneOf('initiator', INITIATORS),
    behaviour: oneOf('behaviour', BEHAVIOURS),
    strict: aSwitch('strict'),
    labels: (value) => {
      const next = "Give two texts: ['hq', 'branch'].";
      mustBeList('the labels', value, next);
      const labels = [...value];
      for (const label of labels) mustBeText('a label', label, next);
      if (labels.length !== 2) throw new UserError('the labels are not two', next);
    },
  },
  next: OPTIONAL,
};

const BODY = 'body';

/** Problems of a `peer` document that an error names. */
const MOST_NAMED = 3;

/**
 * The end of a tunnel that one object describes: the request or answer of a connection, or a `peer` document for any
 * other device (`{ peer: { localAddress, peerAddress, ike, auth, child } }`).
 *
 * @throws UserError where the object describes none or several, and as `tunnelEnds` does.
 */
export function tunnelEnd(body: object, options: TunnelEndOptions = {}): TunnelEnd {
  const [end, ...others] = tunnelEnds(body, options);
  if (end === undefined) {
    throw new UserError(
      'the body describes no end of a tunnel',
      'Give the body of a connection, wrapper and all, or { peer: { … } }; what it names by ids goes into companions.',
    );
  }
  if (others.length > 0) {
    throw new UserError(
      `the body describes ${String(others.length + 1)} ends of tunnels`,
      'Take the one that is meant from tunnelEnds().',
    );
  }
  return end;
}

/**
 * All ends that one object describes: two for a connection with two tunnels, none for a policy.
 *
 * @throws UserError where a `peer` document is wrong, JSON cannot hold the object or a companion, or an option does not
 * exist.
 */
export function tunnelEnds(body: object, options: TunnelEndOptions = {}): readonly TunnelEnd[] {
  mustBeOptions(options, END_OPTIONS);
  const { api, dialect, companions = [] } = options;
  const gatherer = new EndGatherer({
    ...(api !== undefined && { api }),
    ...(dialect !== undefined && { dialects: [dialect] }),
  });
  read(gatherer, body, BODY);
  refuseProblems(gatherer.problems, gatherer.redactor);
  for (const [index, companion] of [...companions].entries()) read(gatherer, companion, `companions/${String(index)}`);
  const { redactor } = gatherer;
  return gatherer
    .ends()
    .filter(({ file }: FoundEnd) => file === BODY)
    .map(({ end }) => ({ ...pinnedEnd(end), name: redactor.mask(end.name) }));
}

/**
 * What happens between two ends of a tunnel, whichever of them begins: whether it comes up, what fails first and how to
 * mend it, and whether it lives through its first rekey.
 *
 * @throws UserError where an end is none, such as a body, or an option does not exist.
 */
export function simulate(left: TunnelEnd, right: TunnelEnd, options: SimulateOptions = {}): Negotiation {
  mustBeEnd('the left end', left);
  mustBeEnd('the right end', right);
  mustBeOptions(options, SIMULATE_OPTIONS);
  return maskedNegotiation(simulateEnds(left, right, options), [left, right]);
}

function read(gatherer: EndGatherer, value: object, name: string): void {
  const { documents, problems } = readValue(value, new Source(name, '', { textless: true, named: true }));
  const [problem] = problems;
  if (problem !== undefined) throw new UserError(`${name} cannot be read: ${problem.detail}`);
  for (const document of documents) gatherer.read(document);
}

function refuseProblems(problems: readonly ShapeProblem[], redactor: Redactor): void {
  const found = peerProblems(problems, redactor);
  if (found.length === 0) return;
  const named = found.slice(0, MOST_NAMED).map(({ message, place }) => `${pointerAt(place)}: ${message}`);
  const more = found.length - named.length;
  const said = `${named.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`;
  throw new UserError(redactor.mask(`the peer document is wrong at ${said}`));
}
