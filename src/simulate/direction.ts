import type { Cause, Direction, DirectionVerdict, Phase, RekeyResult } from '../model/negotiation.js';
import { authenticateAggressive, authenticateMain } from './authentication-v1.js';
import { authenticateV2 } from './authentication-v2.js';
import { requireOneMethod } from './authentication.js';
import { negotiateChildren } from './children.js';
import { expiryOf } from './expiry.js';
import type { IkeAgreement } from './ike-proposal.js';
import {
  checkAggressiveGroup,
  checkAggressiveKeys,
  checkPhase1Answer,
  negotiateIkeV2,
  negotiatePhase1,
} from './ike-proposal.js';
import type { Exchange, Failure } from './ledger.js';
import { heardBy, Ledger, REFUSED_BY_SELF } from './ledger.js';
import { doubtLifetimes } from './lifetimes.js';
import { mergeWorlds } from './merge.js';
import { throughUnmentionedNats } from './nat.js';
import type { RekeyOutcome } from './rekey.js';
import { negotiateRekey } from './rekey.js';
import { breaksAtRenewal, endWithIkeSa, mayBeAnewBefore, renewalOf } from './renewal.js';
import {
  childResults,
  distinctCauses,
  endsFirst,
  ikeResult,
  NO_REKEY,
  rekeyResult,
  stoppedAt,
  untriedChild,
} from './results.js';
import type { Chosen } from './selection.js';
import { asRecorded, leaveUnrecordedOpen } from './unrecorded.js';
import type { ExchangeKind } from './version.js';
import { checkVersion, possibleExchanges, versionOf, whereCalled } from './version.js';

/**
 * One end sets the tunnel up with one kind of exchange: all steps in the daemons' order, up to the first that fails.
 * `isAgain`: it has been up before, and what comes after is known.
 */
export function negotiateWith(asked: Exchange, kind: ExchangeKind, isAgain = false): Direction {
  const exchange = asRecorded(throughUnmentionedNats({ ...asked, responder: whereCalled(asked) }));
  const ledger = new Ledger();
  const ike = asHeard(exchange, kind, negotiateIke(exchange, ledger, kind));
  const undeterminedInIke = ledger.undeterminedPhases;
  if (ike.failure !== null) return ended(exchange, ledger, kind, ike, undeterminedInIke);
  const negotiated = negotiateChildren(exchange, ledger, kind, ike.chosen?.dh);
  const rekeyLedger = new Ledger();
  const version = versionOf(kind);
  const doubtful = ledger.undeterminedPhases.length > 0;
  const rekey = negotiateRekey(exchange, rekeyLedger, negotiated, { doubtful, version });
  ledger.absorb(rekeyLedger);
  doubtLifetimes(exchange, ledger);
  const failed = negotiated.children.flatMap(({ outcome }) => (outcome.failure === null ? [] : [outcome.failure]));
  const later = laterOn(exchange, ledger, version, { rekey, failed: failed.length > 0, isAgain });
  const causes = failed.length > 0 ? distinctCauses(failed) : later.causes;
  return {
    initiator: exchange.initiator.side,
    verdict: verdictOf(failed.length > 0, causes, ledger.undeterminedPhases),
    failedPhase: causes[0]?.phase ?? null,
    ike: ikeResult(kind, ike, undeterminedInIke),
    children: childResults(exchange, negotiated, undeterminedInIke.length > 0),
    rekey: later.rekey,
    renewal: later.renewal,
    causes,
    assumptions: ledger.assumptions,
    undeterminedPhases: ledger.undeterminedPhases,
    doubts: ledger.doubts,
  };
}

/** What becomes of a tunnel once it is up: its rekeys, its renewal, and what ends it, in the order of time. */
function laterOn(
  exchange: Exchange,
  ledger: Ledger,
  version: 1 | 2,
  { rekey, failed, isAgain }: { readonly rekey: RekeyOutcome; readonly failed: boolean; readonly isAgain: boolean },
): Pick<Direction, 'rekey' | 'renewal' | 'causes'> {
  const breaks = isAgain ? 'never' : breaksAtRenewal(exchange, version, () => beginsAnew(exchange, version));
  const renewal = renewalOf(exchange, version, breaks);
  const planned = plannedRekeys(exchange, version, rekey);
  if (failed || isAgain) return { rekey: planned, renewal, causes: distinctCauses(rekey.failures) };
  const expiry = rekey.failures.length > 0 ? null : expiryOf(exchange, ledger, version, rekey);
  const rekeys = expiry === null ? planned : stoppedAt(planned, expiry.seconds);
  const causes = expiry === null ? distinctCauses(rekey.failures) : [expiry.cause];
  const end = endWithIkeSa(exchange, ledger, version, { renewal, breaks }, () => comesUp(exchange));
  if (end === null) return { rekey: rekeys, renewal, causes };
  const { endsChildrenAfterSeconds: lost } = renewal;
  return lost !== null && endsFirst(lost, rekeys)
    ? { rekey: stoppedAt(rekeys, lost), renewal, causes: [end, ...causes] }
    : { rekey: rekeys, renewal, causes: [...causes, end] };
}

/** A rekey that fails stops no traffic where the SAs are set up anew before. */
function plannedRekeys(exchange: Exchange, version: 1 | 2, rekey: RekeyOutcome): RekeyResult {
  const planned = rekeyResult(exchange, version, rekey);
  const { outageSeconds } = planned;
  const isAnew = version === 2 && outageSeconds !== null && mayBeAnewBefore(exchange, outageSeconds);
  return isAnew ? { ...planned, outageSeconds: null } : planned;
}

/** The IKE SA: version, proposal, group and authentication (observed order of checks). */
function negotiateIke(exchange: Exchange, ledger: Ledger, kind: ExchangeKind): IkeAgreement {
  ledger.leaveOpen(exchange.initiator.end.open, 'initiator', versionOf(kind));
  ledger.leaveOpen(exchange.responder.end.open, 'responder', versionOf(kind));
  leaveUnrecordedOpen(exchange, ledger, versionOf(kind));
  const wrongVersion = checkVersion(exchange, ledger, kind);
  if (wrongVersion !== null) return { chosen: null, dhRetry: false, failure: wrongVersion };
  const unable = kind === 'ikev2' ? null : requireOneMethod(exchange, ledger, exchange.initiator, REFUSED_BY_SELF);
  if (unable !== null) return { chosen: null, dhRetry: false, failure: unable };
  const agreement = kind === 'ikev2' ? negotiateIkeV2(exchange, ledger) : negotiatePhase1(exchange, ledger);
  if (agreement.failure !== null || agreement.chosen === null) return agreement;
  return { ...agreement, failure: afterProposal(exchange, ledger, kind, agreement.chosen) };
}

/** What the initiator makes of it: in IKEv1 no notify is protected enough, in IKEv2 those behind IKE_SA_INIT are. */
function asHeard({ initiator }: Exchange, kind: ExchangeKind, ike: IkeAgreement): IkeAgreement {
  const { failure } = ike;
  if (failure === null) return ike;
  const isProtected = kind === 'ikev2' && failure.phase !== 'version' && failure.phase !== 'ike-proposal';
  return isProtected ? ike : { ...ike, failure: heardBy(initiator, failure) };
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

/** Whether the other end would set the tunnel up as well; undefined: not known. */
function comesUp(exchange: Exchange): boolean | undefined {
  const { verdict } = begunByResponder(exchange, possibleExchanges(exchange.responder));
  return verdict === 'undetermined' ? undefined : verdict !== 'down';
}

/**
 * Whether the other end would set up anew what it renews, with the same version; undefined: not known. In IKEv1 that is
 * the ISAKMP SA alone.
 */
function beginsAnew(exchange: Exchange, version: 1 | 2): boolean | undefined {
  const { mode } = exchange.responder;
  const ikev1: readonly ExchangeKind[] = mode === undefined ? ['main', 'aggressive'] : [mode];
  const { verdict, ike } = begunByResponder(exchange, version === 2 ? ['ikev2'] : ikev1);
  if (version === 1) return ike.status === 'undetermined' ? undefined : ike.status === 'established';
  return verdict === 'undetermined' ? undefined : verdict !== 'down';
}

function begunByResponder({ initiator, responder, strict }: Exchange, kinds: readonly ExchangeKind[]): Direction {
  const swapped: Exchange = { initiator: responder, responder: initiator, strict };
  return mergeWorlds(kinds.map((kind) => negotiateWith(swapped, kind, true)));
}

function verdictOf(failed: boolean, causes: readonly Cause[], undetermined: readonly Phase[]): DirectionVerdict {
  if (failed) return 'down';
  if (undetermined.length > 0) return 'undetermined';
  return causes.length > 0 ? 'up-until-rekey' : 'up';
}

function ended(
  exchange: Exchange,
  ledger: Ledger,
  kind: ExchangeKind,
  ike: IkeAgreement,
  undetermined: readonly Phase[],
): Direction {
  return {
    initiator: exchange.initiator.side,
    verdict: 'down',
    failedPhase: ike.failure?.phase ?? null,
    ike: ikeResult(kind, ike, undetermined),
    children: exchange.initiator.children.map(() => untriedChild()),
    rekey: NO_REKEY,
    renewal: renewalOf(exchange, versionOf(kind)),
    causes: ike.failure?.causes ?? [],
    assumptions: ledger.assumptions,
    undeterminedPhases: undetermined,
    doubts: ledger.doubts,
  };
}
