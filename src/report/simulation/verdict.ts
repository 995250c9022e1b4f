import type { Direction, Negotiation, Phase } from '../../model/negotiation.js';
import { endsWithChildSa, endsWithIkeSa, isUpOnceBegun } from '../../model/negotiation.js';
import type { Level } from '../../model/finding.js';
import { duration } from '../../model/duration.js';
import type { EndNames } from './simulated.js';
import { hasGaps, isLimited, isPartial } from './simulated.js';

/** The phases as sentences name them. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  initiator: 'no end begins',
  version: 'the IKE version',
  'exchange-mode': 'the exchange mode',
  'ike-proposal': 'the IKE proposal',
  'ike-auth': 'authentication',
  'traffic-selector': 'the traffic selectors',
  mode: 'the encapsulation mode',
  'child-proposal': 'the CHILD SA proposal',
  rekey: 'the rekey',
};

/** What is in doubt where a phase is, if not what the phase is called. */
const DOUBTS: Readonly<Partial<Record<Phase, string>>> = {
  initiator: 'who begins',
  // A daemon may also have discarded it.
  version: 'whether there is a connection for the IKE version',
};

/** In the order in which daemons look at them. */
const ORDER: readonly Phase[] = [
  'initiator',
  'version',
  'exchange-mode',
  'ike-proposal',
  'ike-auth',
  'traffic-selector',
  'mode',
  'child-proposal',
  'rekey',
];

/** What becomes of the tunnel, in one sentence. */
export function verdictSentence(negotiation: Negotiation, names: EndNames): string {
  const { verdict, directions } = negotiation;
  const gaps = gapsOf(negotiation);
  switch (verdict) {
    case 'up':
      return `The tunnel comes up and stays up${gaps}.`;
    case 'up-one-way': {
      const working = directions.find((direction) => direction.verdict === 'up');
      const starter = working === undefined ? '' : ` ${names[working.initiator]}`;
      // What is not known of the other end is no failure.
      const only = directions.some((direction) => direction.verdict === 'undetermined') ? 'if' : 'only if';
      return `The tunnel comes up and stays up ${only}${starter} sets it up${gaps}.`;
    }
    case 'up-until-rekey':
      return `The tunnel comes up and ${endOf(directions) ?? 'fails at a rekey'}${outageOf(directions)}${gaps}.`;
    case 'down':
      return `The tunnel does not come up${failingOf(directions)}.`;
    case 'undetermined':
      return `Whether the tunnel comes up cannot be said${doubtfulOf(directions)}.`;
  }
}

function gapsOf(negotiation: Negotiation): string {
  const gaps = [
    ...(isLimited(negotiation) ? ['it carries some protocols or ports alone'] : []),
    ...(hasGaps(negotiation) ? ['some of the networks stay uncovered'] : []),
  ];
  return gaps.length === 0 ? '' : `, but ${gaps.join(', and ')}`;
}

/** What becomes of one direction, without its initiator. */
export function directionSentence(direction: Direction): string {
  const { verdict, failedPhase } = direction;
  switch (verdict) {
    case 'up':
      return isPartial(direction) ? 'up, with networks uncovered' : 'up';
    case 'up-until-rekey':
      return `up until the ${endsWithIkeSa(direction) ? 'IKE SA ends' : endsWithChildSa(direction) ? 'CHILD SA ends' : 'rekey'}${outageOf([direction])}`;
    case 'down':
      return failedPhase === null
        ? 'down'
        : `down: ${failedPhase === 'initiator' ? '' : 'it fails at '}${PHASE_NAMES[failedPhase]}`;
    case 'undetermined':
      return `undetermined, for it depends on ${doubtsOf([direction]) || 'what is not known'}`;
    case 'not-initiated':
      return 'not initiated';
  }
}

/** Whether the two ends do not fare alike as initiators, in a sentence; null where they do. */
export function differenceSentence({ directions }: Negotiation, names: EndNames): string | null {
  const [one, two] = directions;
  if (one === undefined || two === undefined) return null;
  if (one.verdict === two.verdict && one.failedPhase === two.failedPhase) return null;
  const alike = ({ verdict }: Direction, other: Direction): boolean => verdict === 'up' && isUpOnceBegun(other);
  if (alike(one, two) || alike(two, one)) return null;
  const said = [one, two].map((direction) => fateOf(direction, names[direction.initiator]));
  return `It matters which end begins: ${said.join('; ')}.`;
}

function fateOf(direction: Direction, initiator: string): string {
  const { verdict, failedPhase } = direction;
  if (verdict === 'not-initiated') return `${initiator} never begins`;
  const begun = `if ${initiator} begins, the tunnel`;
  switch (verdict) {
    case 'up':
      return `${begun} comes up and stays up`;
    case 'up-until-rekey':
      return `${begun} comes up and ${endOf([direction]) ?? 'fails at the rekey'}${outageOf([direction])}`;
    case 'down':
      return failedPhase === null ? `${begun} does not come up` : `${begun} fails at ${PHASE_NAMES[failedPhase]}`;
    case 'undetermined': {
      const undeterminedPhases = direction.undeterminedPhases.filter((phase) => phase !== 'initiator');
      const doubts = doubtsOf([{ ...direction, undeterminedPhases }]);
      return doubts === '' ? `whether ${initiator} begins is not known` : `${begun} depends on ${doubts}`;
    }
  }
}

/** How bad a verdict is. */
export function levelOf(negotiation: Negotiation): Level | null {
  switch (negotiation.verdict) {
    case 'up':
      return hasGaps(negotiation) ? 'warning' : null;
    case 'up-one-way':
      return 'warning';
    default:
      return 'error';
  }
}

/** With which SA a tunnel ends that came up; undefined: with none. */
function endOf(directions: readonly Direction[]): string | undefined {
  if (directions.some(endsWithIkeSa)) return 'ends with its IKE SA, which is not renewed';
  return directions.some(endsWithChildSa) ? 'ends with its CHILD SA, which is not rekeyed' : undefined;
}

function outageOf(directions: readonly Direction[]): string {
  const outages = directions.map(({ rekey }) => rekey.outageSeconds).filter((seconds) => seconds !== null);
  return outages.length === 0 ? '' : `; traffic stops after ${duration(Math.min(...outages))}`;
}

function failingOf(directions: readonly Direction[]): string {
  const phases = new Set(directions.map(({ failedPhase }) => failedPhase).filter((phase) => phase !== null));
  const [phase, another] = phases;
  if (another !== undefined) return ', whichever end begins';
  if (phase === undefined) return '';
  return phase === 'initiator' ? ': no end begins' : `: it fails at ${PHASE_NAMES[phase]}`;
}

function doubtfulOf(directions: readonly Direction[]): string {
  const doubts = doubtsOf(directions);
  return doubts === '' ? '' : `, for what decides these is not known: ${doubts}`;
}

function doubtsOf(directions: readonly Direction[]): string {
  const phases = new Set(directions.flatMap(({ undeterminedPhases }) => undeterminedPhases));
  return ORDER.filter((phase) => phases.has(phase))
    .map((phase) => DOUBTS[phase] ?? PHASE_NAMES[phase])
    .join(', ');
}
