import type { Direction, RekeyAttempt } from '../../src/model/negotiation.js';
import type { RecordedOutcome, RecordedRekey } from './recordings.js';

/** A fact of which the recording and the prediction differ. */
export interface Difference {
  readonly fact: string;
  readonly recorded: unknown;
  readonly predicted: unknown;
}

/** Everything that a recording tells, next to what was predicted: empty where all of it agrees. */
export function differences(outcome: RecordedOutcome, direction: Direction): readonly Difference[] {
  const found: Difference[] = [];
  const compare = (fact: string, recorded: unknown, predicted: unknown): void => {
    if (JSON.stringify(recorded) !== JSON.stringify(predicted)) found.push({ fact, recorded, predicted });
  };
  const { ike } = direction;
  const [child] = direction.children;
  compare('verdict', recordedVerdict(outcome), direction.verdict);
  const phase = recordedPhase(outcome);
  // Nothing was answered, and no log line says why.
  if (phase !== 'no-response') compare('phase', phase, direction.failedPhase);
  compare('version', outcome.ike.version, ike.version);
  compare('exchange', outcome.ike.exchange, ike.exchange);
  compare('selected', outcome.ike.selected, ike.selected);
  compare('DH retry', outcome.dh_retry, ike.dhRetry);
  compare('belief', outcome.ike.responder_up && !outcome.ike.established, ike.responderBelievesUp);
  compareNotify(compare, outcome, direction);
  if (outcome.child.established) {
    compare('child', `${String(outcome.child.protocol)}:${String(outcome.child.selected)}`, child?.selected);
    compare('mode', outcome.child.mode, child?.mode);
    compare('local selectors', outcome.child.local_ts, child?.localSelectors);
    compare('remote selectors', outcome.child.remote_ts, child?.remoteSelectors);
  }
  if (outcome.child.error !== null) {
    const { protocol, selected } = outcome.child;
    compare('child that fails', selected === null ? null : `${String(protocol)}:${selected}`, child?.selected);
  }
  compareRekey(compare, 'rekey', outcome.rekey, direction.rekey.byInitiator);
  compareRekey(compare, 'rekey by responder', outcome.rekey_by_responder ?? null, direction.rekey.byResponder);
  return found;
}

type Compare = (fact: string, recorded: unknown, predicted: unknown) => void;

/** The phase that fails: `rekey` where the tunnel came up and a rekey failed. */
export function recordedPhase({ ike, child, rekey, rekey_by_responder: second }: RecordedOutcome): string | null {
  if (ike.error !== null) return ike.error;
  if (child.error !== null) return child.error;
  return rekey?.ok === false || second?.ok === false ? 'rekey' : null;
}

function recordedVerdict(outcome: RecordedOutcome): string {
  const phase = recordedPhase(outcome);
  return phase === null ? 'up' : phase === 'rekey' ? 'up-until-rekey' : 'down';
}

/** Where the other end was not asked for a rekey, the recording says nothing of it. */
function compareRekey(compare: Compare, fact: string, recorded: RecordedRekey | null, predicted: RekeyAttempt): void {
  if (recorded === null) return;
  compare(fact, recorded.ok ? 'ok' : 'failed', predicted.status);
  compare(`${fact}: DH retry`, recorded.dh_retry, predicted.dhRetry);
  if (recorded.ok) compare(`${fact}: selected`, recorded.selected, predicted.selected?.replace(/^\w+:/u, ''));
}

/** Notifies by the names that strongSwan logs; status notifies are no errors. */
function compareNotify(compare: Compare, { notifies }: RecordedOutcome, { ike, children }: Direction): void {
  const error = ike.error ?? children[0]?.error ?? null;
  // A responder that takes the IKE SA for established goes on to the CHILD SA in the same message.
  if (ike.responderBelievesUp) return;
  const received = notifies.initiator.received.filter(
    // A request of IKEv2 for another group is no error while the answer to it is another one. IKEv1 knows no such
    // request: what is shown by that name there is INVALID_KEY_INFORMATION, an error.
    (notify) =>
      notify !== 'USE_TRANSPORT_MODE' &&
      (notify !== 'INVALID_KE_PAYLOAD' || ike.version === 1 || error?.seenAs === notify),
  );
  const answered = error?.from === 'responder' && error.notify !== null && error.seenAs !== 'TIMEOUT';
  compare('notify received', received, answered ? [error.seenAs] : []);
  const sent = notifies.initiator.sent.filter((notify) => notify !== 'USE_TRANSPORT_MODE');
  compare('notify sent', sent, error?.from === 'initiator' && error.notify !== null ? [error.seenAs] : []);
}
