import type { Notify } from '../model/negotiation.js';
import type { EncapsulationMode } from '../model/offers.js';
import type { Place } from '../model/place.js';
import type { SelectorSide } from '../model/traffic-selector.js';
import { otherSelectorSide, SELECTOR_SIDES } from '../model/traffic-selector.js';
import type { SelectorRange } from '../model/tunnel-end.js';
import type { ResolvedChild } from './child-selectors.js';
import { hostsOf } from './child-selectors.js';
import type { CauseDraft, Exchange, Failure, Ledger } from './ledger.js';
import { failure, refusedByResponder } from './ledger.js';
import type { Selectors } from './narrowing.js';
import { narrow, proposedSelectors } from './narrowing.js';
import type { Party } from './party.js';
import { proposalCauses } from './proposal-causes.js';
import type { Chosen } from './selection.js';
import { compareSelectors, equalSelectors, hasLimits, showSelector, unlimited } from './selectors.js';
import { isOfApi } from './settable.js';
import { canBe } from './settable.js';
import type { Suite } from './suite.js';

/** A CHILD SA as the two ends have made it, or why they have not. Selectors are those of the end that asked. */
export interface ChildOutcome {
  readonly chosen: Chosen | null;
  readonly mode: EncapsulationMode;
  readonly selectors: Selectors;
  /** The configuration that the other end answered with; null where it found none. */
  readonly partner: ResolvedChild | null;
  readonly dhRetry: boolean;
  readonly failure: Failure | null;
}

const NO_SELECTORS: Selectors = { local: [], remote: [] };

export function failedChild(failed: Failure, rest: Partial<ChildOutcome> = {}): ChildOutcome {
  return {
    chosen: null,
    mode: 'tunnel',
    selectors: NO_SELECTORS,
    partner: null,
    dhRetry: false,
    ...rest,
    failure: failed,
  };
}

/** The order in which a daemon keeps and shows an SA's selectors. */
export function inOrder({ local, remote }: Selectors): Selectors {
  return { local: [...local].sort(compareSelectors), remote: [...remote].sort(compareSelectors) };
}

/** A rekey repeats the negotiation of its CHILD SA and fails for the same causes, but later. */
export function asRekey(failed: Failure): Failure {
  const causes = failed.causes.map((cause) => ({
    ...cause,
    phase: 'rekey' as const,
    message: `The tunnel comes up and fails at a rekey: ${cause.message}`,
  }));
  return { ...failed, phase: 'rekey', causes };
}

/** AH authenticates the addresses that a NAT changes, so the kernel refuses the SA (RFC 4302, section 3.3.3). */
export function refuseAhThroughNat(exchange: Exchange, ledger: Ledger, chosen: Chosen): Failure | null {
  const { initiator, responder } = exchange;
  const nats = [initiator.addresses.nat, responder.addresses.nat];
  if (chosen.protocol === 'esp' || nats.every((nat) => nat === false)) return null;
  if (chosen.protocol === undefined || !nats.includes(true)) {
    ledger.doubt('child-proposal');
    return null;
  }
  const behind = initiator.addresses.nat === true ? initiator : responder;
  return failure(exchange, refusedByResponder('NO_PROPOSAL_CHOSEN'), {
    phase: 'child-proposal',
    attribute: 'nat',
    initiator: 'AH',
    responder: 'AH',
    message: `AH cannot pass the NAT before ${behind.label}: it protects the addresses that the NAT changes.`,
    mend: 'Use ESP on both ends.',
    initiatorPlaces: initiator.children.map(({ child }) => child.protocol.place),
    responderPlaces: responder.children.map(({ child }) => child.protocol.place),
  });
}

/** No proposal for the CHILD SA that both ends could take. */
export function noChildProposal(
  exchange: Exchange,
  error: Failure['error'],
  offered: readonly Suite[],
  accepted: readonly Suite[],
  ignoresGroups: boolean,
): Failure {
  const { initiator, responder } = exchange;
  const causes = proposalCauses({
    phase: 'child-proposal',
    initiator: { party: initiator, suites: offered },
    responder: { party: responder, suites: accepted },
    ignoresGroups,
  });
  return failure(exchange, error, ...causes);
}

/** What selectors fail by. */
export interface SelectorFailure {
  readonly child: ResolvedChild;
  readonly proposed: Selectors;
  /** The configuration that they were held against; undefined: there is none. */
  readonly answering: ResolvedChild | undefined;
  /** The end that takes none but its own, and so refuses; null: none does. */
  readonly exactly?: Party | null;
}

/** The selectors share nothing on one side or on both, or are not equal where one end takes no others. */
export function noSelectors(exchange: Exchange, notify: Notify, failed: SelectorFailure): Failure {
  return failure(exchange, refusedByResponder(notify), selectorCause(exchange, failed));
}

function selectorCause(
  { initiator, responder }: Exchange,
  { child, proposed, answering, exactly = null }: SelectorFailure,
): CauseDraft {
  const theirs = { local: answering?.local ?? [], remote: answering?.remote ?? [] };
  const isApart = (one: SelectorSide): boolean => narrow(proposed[one], theirs[otherSelectorSide(one)]).length === 0;
  const isUnequal = (one: SelectorSide): boolean =>
    exactly === initiator
      ? !sameRanges(proposed[one], narrow(proposed[one], theirs[otherSelectorSide(one)]))
      : !proposed[one].some((range) => theirs[otherSelectorSide(one)].some((other) => equalSelectors(range, other)));
  const apart = SELECTOR_SIDES.find(isApart);
  const unequal = apart === undefined && exactly !== null ? SELECTOR_SIDES.find(isUnequal) : undefined;
  const side = apart ?? unequal ?? 'remote';
  const opposite = otherSelectorSide(side);
  const common: Omit<CauseDraft, 'message' | 'mend'> = {
    phase: 'traffic-selector',
    attribute: 'selectors',
    initiator: showPair(proposed),
    responder: showPair(theirs),
    initiatorPlaces: selectorPlaces(child, side),
    responderPlaces: answering === undefined ? [] : selectorPlaces(answering, opposite),
  };
  if (isEmpty(proposed)) return { ...common, ...notHosts(initiator) };
  if (answering !== undefined && isEmpty(proposedSelectors(answering, hostsOf(responder, initiator)))) {
    return { ...common, ...notHosts(responder) };
  }
  if (sameRanges(proposed.local, theirs.local) && sameRanges(proposed.remote, theirs.remote)) {
    return {
      ...common,
      message: `Both ends have the same local and remote networks: one must mirror the other.`,
      mend: `Swap the local and remote networks on ${responder.label}, or on ${initiator.label}.`,
    };
  }
  const [ours, others] = [show(proposed[side]), show(theirs[opposite])];
  const fault =
    exactly !== null && unequal !== undefined
      ? `must be equal: ${exactly.label} takes no other networks${exactly.policy.exactIkev2Selectors ? '' : ' in IKEv1'}.`
      : 'have nothing in common that this exchange allows.';
  return {
    ...common,
    message: `The ${side} networks of ${initiator.label}, ${ours}, and the ${opposite} networks of ${responder.label}, ${others}, ${fault}`,
    mend: mendOf([
      [proposed[side], theirs[opposite], `the ${opposite} networks of ${responder.label}`, responder],
      [theirs[opposite], proposed[side], `the ${side} networks of ${initiator.label}`, initiator],
    ]),
  };
}

type Change = readonly [wanted: readonly SelectorRange[], has: readonly SelectorRange[], of: string, party: Party];

/** What either end could be set to: an API knows no protocols and ports, so there the networks alone change, if they differ. */
function mendOf(changes: readonly Change[]): string {
  const edits = changes.flatMap(([wanted, has, of, party]) => {
    if (!isOfApi(party) || !hasLimits(wanted)) return [`${show(wanted)} ${of}`];
    const networks = unlimited(wanted);
    return sameRanges(networks, has) ? [] : [`${show(networks)} ${of}`];
  });
  return `Make ${edits.join(', or ')}.`;
}

function isEmpty({ local, remote }: Selectors): boolean {
  return local.length === 0 || remote.length === 0;
}

/** In transport mode only the endpoints themselves can talk (observed behaviour, rule 22). */
export function notHosts(party: Party): Pick<CauseDraft, 'message' | 'mend'> {
  return {
    message: `${party.label} uses transport mode, which carries only the two endpoints, and its networks leave them out.`,
    mend: `Use tunnel mode on both ends, or make the endpoints' addresses the networks of ${party.label}.`,
  };
}

/** The places of an end's networks, those of one side before those of the other. */
export function selectorPlaces({ child }: ResolvedChild, first: SelectorSide = 'local'): readonly (Place | null)[] {
  const [local, remote] = [child.localSelectors, child.remoteSelectors];
  return (first === 'local' ? [...local, ...remote] : [...remote, ...local]).map(({ place }) => place);
}

function sameRanges(ones: readonly SelectorRange[], others: readonly SelectorRange[]): boolean {
  return (
    ones.length === others.length &&
    ones.every((one, index) => {
      const other = others[index];
      return other !== undefined && equalSelectors(one, other);
    })
  );
}

const MOST_SHOWN = 6;

/** A list of networks as messages show it, cut when long. */
function show(ranges: readonly SelectorRange[]): string {
  if (ranges.length === 0) return 'none';
  const shown = ranges.slice(0, MOST_SHOWN).map(showSelector).join(', ');
  return ranges.length > MOST_SHOWN ? `${shown} and ${String(ranges.length - MOST_SHOWN)} more` : shown;
}

export function showPair({ local, remote }: Selectors): string {
  return `${show(local)} === ${show(remote)}`;
}

/** Between gateways tunnel mode is the one that carries networks: it comes first. */
export function modeMend(transport: Party, tunnel: Party): string {
  const other = canBe(tunnel, 'esp-mode', 'transport') ? `, or transport mode on ${tunnel.label}` : '';
  return `Set tunnel mode on ${transport.label}${other}.`;
}
