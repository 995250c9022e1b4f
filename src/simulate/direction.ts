import type {
  Cause,
  ChildResult,
  Direction,
  DirectionVerdict,
  IkeResult,
  Phase,
  RekeyResult,
  RenewalResult,
  SelectorPair,
} from '../model/negotiation.js';
import { authenticateAggressive, authenticateMain } from './authentication-v1.js';
import { authenticateV2 } from './authentication-v2.js';
import type { NegotiatedChild, NegotiatedChildren } from './children.js';
import { negotiateChildren } from './children.js';
import { uncoveredPairs } from './coverage.js';
import type { IkeAgreement } from './ike-proposal.js';
import {
  checkAggressiveGroup,
  checkAggressiveKeys,
  checkPhase1Answer,
  negotiateIkeV2,
  negotiatePhase1,
} from './ike-proposal.js';
import type { Exchange, Failure } from './ledger.js';
import { Ledger } from './ledger.js';
import { firstAttempt, outage, renewalOf } from './lifetimes.js';
import type { Selectors } from './narrowing.js';
import { formatRange } from './ranges.js';
import type { RekeyOutcome } from './rekey.js';
import { negotiateRekey } from './rekey.js';
import type { Chosen } from './selection.js';
import { formatChosen } from './selection.js';
import type { ExchangeKind } from './version.js';
import { checkVersion } from './version.js';

/** One end sets the tunnel up with one kind of exchange: all steps in the daemons' order, up to the first that fails. */
export function negotiateWith(exchange: Exchange, kind: ExchangeKind): Direction {
  const ledger = new Ledger();
  const ike = negotiateIke(exchange, ledger, kind);
  const ikeDoubts = ledger.doubts;
  if (ike.failure !== null) return ended(exchange, ledger, kind, ike, ikeDoubts);
  const negotiated = negotiateChildren(exchange, ledger, kind, ike.chosen?.dh);
  const rekeyLedger = new Ledger();
  const rekey = negotiateRekey(exchange, rekeyLedger, negotiated);
  ledger.absorb(rekeyLedger);
  const failed = negotiated.children.flatMap(({ outcome }) => (outcome.failure === null ? [] : [outcome.failure]));
  const failures = failed.length > 0 ? failed : rekey.failures;
  const renewal = renewalOf(exchange, versionOf(kind));
  return {
    initiator: exchange.initiator.side,
    verdict: verdictOf(failed.length > 0, rekey, ledger.doubts),
    failedPhase: failures[0]?.phase ?? null,
    ike: ikeResult(kind, ike, ikeDoubts),
    children: childResults(negotiated, ikeDoubts.length > 0),
    rekey: rekeyResult(exchange, rekey, renewal),
    renewal,
    causes: distinctCauses(failures),
    assumptions: ledger.assumptions,
    undeterminedPhases: ledger.doubts,
  };
}

/** The IKE SA: version, proposal, group and authentication (observed order of checks). */
function negotiateIke(exchange: Exchange, ledger: Ledger, kind: ExchangeKind): IkeAgreement {
  const wrongVersion = checkVersion(exchange, ledger, kind);
  if (wrongVersion !== null) return { chosen: null, dhRetry: false, failure: wrongVersion };
  const agreement = kind === 'ikev2' ? negotiateIkeV2(exchange, ledger) : negotiatePhase1(exchange, ledger);
  if (agreement.failure !== null || agreement.chosen === null) return agreement;
  return { ...agreement, failure: afterProposal(exchange, ledger, kind, agreement.chosen) };
}

/** What can still go wrong once the responder has chosen. */
function afterProposal(exchange: Exchange, ledger: Ledger, kind: ExchangeKind, chosen: Chosen): Failure | null {
  switch (kind) {
    case 'ikev2':
      return authenticateV2(exchange, ledger);
    case 'main':
      return checkPhase1Answer(exchange, chosen) ?? authenticateMain(exchange, ledger);
    case 'aggressive':
      return (
        checkAggressiveGroup(exchange, ledger, chosen) ??
        authenticateAggressive(exchange, ledger, () => checkPhase1Answer(exchange, chosen)) ??
        checkAggressiveKeys(exchange, chosen)
      );
  }
}

function versionOf(kind: ExchangeKind): 1 | 2 {
  return kind === 'ikev2' ? 2 : 1;
}

function verdictOf(failed: boolean, rekey: RekeyOutcome, doubts: readonly Phase[]): DirectionVerdict {
  if (failed) return 'down';
  if (doubts.length > 0) return 'undetermined';
  return rekey.failures.length > 0 ? 'up-until-rekey' : 'up';
}

const NOT_TRIED = { status: 'not-tried', selected: null, dhRetry: false, error: null } as const;

function ended(
  exchange: Exchange,
  ledger: Ledger,
  kind: ExchangeKind,
  ike: IkeAgreement,
  doubts: readonly Phase[],
): Direction {
  return {
    initiator: exchange.initiator.side,
    verdict: 'down',
    failedPhase: ike.failure?.phase ?? null,
    ike: ikeResult(kind, ike, doubts),
    children: exchange.initiator.children.map(() => untriedChild()),
    rekey: { byInitiator: NOT_TRIED, byResponder: NOT_TRIED, ...NO_ATTEMPT, outageSeconds: null },
    renewal: renewalOf(exchange, versionOf(kind)),
    causes: ike.failure?.causes ?? [],
    assumptions: ledger.assumptions,
    undeterminedPhases: doubts,
  };
}

const NO_ATTEMPT = { firstAttemptSeconds: null, firstAttemptBy: null };

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

function ikeResult(kind: ExchangeKind, ike: IkeAgreement, doubts: readonly Phase[]): IkeResult {
  const { failure } = ike;
  return {
    status: failure !== null ? 'failed' : doubts.length > 0 ? 'undetermined' : 'established',
    version: versionOf(kind),
    exchange: kind,
    selected: ike.chosen === null ? null : formatChosen(ike.chosen),
    dhRetry: ike.dhRetry,
    error: failure?.error ?? null,
    responderBelievesUp: failure?.responderBelievesUp ?? false,
  };
}

function childResults({ children }: NegotiatedChildren, unsure: boolean): readonly ChildResult[] {
  const established = children.filter(({ outcome }) => outcome.failure === null);
  const carried = established.map(({ outcome }) => outcome.selectors);
  return children.map((negotiated) => childResult(negotiated, carried, unsure));
}

function childResult(
  { child, outcome, doubts }: NegotiatedChild,
  carried: readonly Selectors[],
  unsure: boolean,
): ChildResult {
  const { failure, chosen } = outcome;
  const selected = chosen === null ? null : formatChosen(chosen);
  if (failure !== null) {
    return { ...untriedChild(), status: 'failed', selected, dhRetry: outcome.dhRetry, error: failure.error };
  }
  const known = !child.doubtful && outcome.partner?.doubtful !== true;
  const uncovered = known ? uncoveredBy(child, outcome, carried) : [];
  return {
    status: unsure || doubts.length > 0 ? 'undetermined' : 'established',
    selected,
    mode: doubts.includes('mode') ? null : outcome.mode,
    localSelectors: known ? outcome.selectors.local.map(formatRange) : [],
    remoteSelectors: known ? outcome.selectors.remote.map(formatRange) : [],
    coverage: !known ? null : uncovered.length === 0 ? 'full' : 'partial',
    uncovered,
    dhRetry: outcome.dhRetry,
    error: null,
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
  const theirs = uncoveredPairs({ local: partner.remote, remote: partner.local }, carried);
  const known = new Set(own.map(({ local, remote }) => `${local} ${remote}`));
  return [...own, ...theirs.filter(({ local, remote }) => !known.has(`${local} ${remote}`))];
}

function rekeyResult(
  exchange: Exchange,
  { byInitiator, byResponder }: RekeyOutcome,
  { endsChildrenAfterSeconds }: RenewalResult,
): RekeyResult {
  const tried = byInitiator.status !== 'not-tried';
  const unrekeyed = outage(exchange, {
    initiator: byInitiator.status === 'failed',
    responder: byResponder.status === 'failed',
  });
  const ends = [unrekeyed, tried ? endsChildrenAfterSeconds : null].filter((seconds) => seconds !== null);
  return {
    byInitiator,
    byResponder,
    ...(tried ? firstAttempt(exchange) : NO_ATTEMPT),
    outageSeconds: ends.length === 0 ? null : Math.min(...ends),
  };
}

/** Two children, and rekeys from both ends, often fail for the same reason. */
function distinctCauses(failures: readonly Failure[]): readonly Cause[] {
  const [first] = failures;
  const causes = new Map<string, Cause>();
  for (const failure of failures) {
    if (failure.phase !== first?.phase && first?.phase === 'rekey') continue;
    for (const cause of failure.causes) {
      const key = `${cause.phase} ${cause.attribute} ${String(cause.left)} ${String(cause.right)}`;
      if (!causes.has(key)) causes.set(key, cause);
    }
  }
  return [...causes.values()];
}
