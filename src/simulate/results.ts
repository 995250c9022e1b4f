import type { Cause, ChildResult, IkeResult, Phase, RekeyResult, SelectorPair } from '../model/negotiation.js';
import type { ChildOutcome } from './child.js';
import { hostsOf } from './child-selectors.js';
import type { NegotiatedChild, NegotiatedChildren } from './children.js';
import { uncoveredPairs } from './coverage.js';
import type { IkeAgreement } from './ike-proposal.js';
import type { Exchange, Failure } from './ledger.js';
import { firstAttempt, NO_ATTEMPT, outage } from './lifetimes.js';
import type { Selectors } from './narrowing.js';
import { mirrored } from './narrowing.js';
import type { RekeyOutcome } from './rekey.js';
import { NOT_TRIED } from './rekey.js';
import { formatChosen } from './selection.js';
import { atHost, showSelector } from './selectors.js';
import type { ExchangeKind } from './version.js';
import { versionOf } from './version.js';

/** Where there is nothing to rekey. */
export const NO_REKEY: RekeyResult = {
  byInitiator: NOT_TRIED,
  byResponder: NOT_TRIED,
  ...NO_ATTEMPT,
  outageSeconds: null,
};

export function untriedChild(): ChildResult {
  return {
    status: 'not-tried',
    selected: null,
    mode: null,
    localSelectors: [],
    remoteSelectors: [],
    coverage: null,
    uncovered: [],
    dhRetry: false,
    error: null,
  };
}

export function ikeResult(kind: ExchangeKind, ike: IkeAgreement, undetermined: readonly Phase[]): IkeResult {
  const { failure } = ike;
  return {
    status: failure !== null ? 'failed' : undetermined.length > 0 ? 'undetermined' : 'established',
    version: versionOf(kind),
    exchange: kind,
    selected: ike.chosen === null ? null : formatChosen(ike.chosen),
    dhRetry: ike.dhRetry && failure === null,
    error: failure?.error ?? null,
    responderBelievesUp: failure?.responderBelievesUp ?? false,
  };
}

export function childResults(
  exchange: Exchange,
  { children }: NegotiatedChildren,
  unsure: boolean,
): readonly ChildResult[] {
  const established = children.filter(({ outcome }) => outcome.failure === null);
  const carried = established.map(({ outcome }) => seenByResponder(exchange, outcome));
  return children.map((negotiated) => childResult(negotiated, carried, unsure));
}

function childResult(
  { child, outcome, undeterminedPhases, isDuplicate }: NegotiatedChild,
  carried: readonly Selectors[],
  unsure: boolean,
): ChildResult {
  if (isDuplicate && !unsure) return untriedChild();
  const { failure, chosen } = outcome;
  const selected = chosen === null ? null : formatChosen(chosen);
  if (failure !== null) {
    return { ...untriedChild(), status: 'failed', selected, dhRetry: outcome.dhRetry, error: failure.error };
  }
  const known = !child.doubtful && outcome.partner?.doubtful !== true;
  const uncovered = known ? uncoveredBy(child, outcome, carried) : [];
  return {
    status: unsure || undeterminedPhases.length > 0 ? 'undetermined' : 'established',
    selected,
    mode: undeterminedPhases.includes('mode') ? null : outcome.mode,
    localSelectors: known ? outcome.selectors.local.map(showSelector) : [],
    remoteSelectors: known ? outcome.selectors.remote.map(showSelector) : [],
    coverage: !known ? null : uncovered.length === 0 ? 'full' : 'partial',
    uncovered,
    dhRetry: outcome.dhRetry,
    error: null,
  };
}

/** What a CHILD SA carries, by the addresses of the responder: behind a NAT those of transport mode differ at each end. */
function seenByResponder({ initiator, responder }: Exchange, { mode, selectors }: ChildOutcome): Selectors {
  const { me, other } = hostsOf(responder, initiator);
  if (mode !== 'transport' || me === undefined || other === undefined) return selectors;
  return {
    local: selectors.local.map((selector) => atHost(selector, other)),
    remote: selectors.remote.map((selector) => atHost(selector, me)),
  };
}

/** What either end's configuration asks for and does not get, each pair once. */
function uncoveredBy(
  child: Selectors,
  { selectors, partner }: NegotiatedChild['outcome'],
  carried: readonly Selectors[],
): readonly SelectorPair[] {
  const own = uncoveredPairs(child, [selectors]);
  if (partner === null) return own;
  const theirs = uncoveredPairs(mirrored(partner), carried);
  const known = new Set(own.map(({ local, remote }) => `${local} ${remote}`));
  return [...own, ...theirs.filter(({ local, remote }) => !known.has(`${local} ${remote}`))];
}

export function rekeyResult(
  exchange: Exchange,
  version: 1 | 2,
  { byInitiator, byResponder }: RekeyOutcome,
): RekeyResult {
  const tried = byInitiator.status !== 'not-tried' || byResponder.status !== 'not-tried';
  return {
    byInitiator,
    byResponder,
    ...(tried ? firstAttempt(exchange, version) : NO_ATTEMPT),
    outageSeconds: outage(exchange, version, {
      initiator: byInitiator.status === 'failed',
      responder: byResponder.status === 'failed',
    }),
  };
}

/** Whether an IKE SA that ends after some seconds does so before the traffic stops for its CHILD SAs. */
export function endsFirst(seconds: number, { outageSeconds }: RekeyResult): boolean {
  return seconds <= (outageSeconds ?? Infinity);
}

/** The rekeys of a tunnel that ends after some seconds: none is tried after that. */
export function stoppedAt(rekey: RekeyResult, seconds: number): RekeyResult {
  const { firstAttemptSeconds } = rekey;
  const never = firstAttemptSeconds !== null && firstAttemptSeconds[0] >= seconds;
  return { ...(never ? NO_REKEY : rekey), outageSeconds: seconds };
}

/** Two children, and rekeys from both ends, often fail for the same reason. */
export function distinctCauses(failures: readonly Failure[]): readonly Cause[] {
  const causes = new Map<string, Cause>();
  for (const failure of failures) {
    for (const cause of failure.causes) {
      const key = `${cause.phase} ${cause.attribute} ${String(cause.left)} ${String(cause.right)}`;
      if (!causes.has(key)) causes.set(key, cause);
    }
  }
  return [...causes.values()];
}
