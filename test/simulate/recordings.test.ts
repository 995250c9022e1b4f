import { describe, expect, it } from 'vitest';
import { negotiate, simulate } from '../../src/simulate/simulate.js';
import { differences } from './agreement.js';
import { endsOf, gatewayOf } from './ends.js';
import { documentOf, peerEnd } from './peer-documents.js';
import type { ChildrenRecording } from './recordings.js';
import {
  FAMILIES,
  INITIATOR_ADDRESS,
  prefersOwnProposals,
  readChildrenRecordings,
  readRecordings,
  RESPONDER_ADDRESS,
} from './recordings.js';

describe.each(FAMILIES)('the recordings of %s', (family) => {
  const recordings = readRecordings(family);
  const prefersOwn = prefersOwnProposals(family);

  it('are predicted in every fact', () => {
    const wrong = recordings.flatMap((recording) => {
      const [initiator, responder] = endsOf(recording, prefersOwn);
      return differences(recording.outcome, negotiate(initiator, responder)).map((difference) => ({
        id: recording.id,
        ...difference,
      }));
    });
    expect(wrong).toEqual([]);
  });

  it('are predicted as well from peer documents, in either order', () => {
    const wrong = recordings.flatMap((recording) => {
      const [one, two] = [INITIATOR_ADDRESS, RESPONDER_ADDRESS];
      const initiator = peerEnd(documentOf(recording.initiator, { name: 'a', own: one, peer: two, prefersOwn }));
      const responder = peerEnd(documentOf(recording.responder, { name: 'b', own: two, peer: one, prefersOwn }));
      const directions = [
        ...simulate(initiator, responder, { initiator: 'left' }).directions,
        ...simulate(responder, initiator, { initiator: 'right' }).directions,
      ];
      expect(directions).toHaveLength(2);
      return directions.flatMap((direction) => differences(recording.outcome, direction));
    });
    expect(wrong).toEqual([]);
  });
});

it('reads all recordings', () => {
  expect(FAMILIES.map((family) => readRecordings(family).length)).toEqual([1700, 850, 210, 450, 313, 1300, 700]);
});

describe('the recordings of tunnels with several CHILD SAs', () => {
  it('are predicted SA by SA', () => {
    const recordings = readChildrenRecordings();
    expect(recordings).toHaveLength(200);
    for (const { id, initiator, responder, result } of recordings) {
      const direction = negotiate(gatewayOf(initiator, 'initiator'), gatewayOf(responder, 'responder'));
      const predicted = direction.children.map((child) =>
        child.status === 'established'
          ? [child.selected, child.localSelectors, child.remoteSelectors, child.dhRetry]
          : (child.error?.notify ?? null),
      );
      const recorded = result.map(({ sa, err, retry }) =>
        sa === null ? notifyOf(err) : [algorithmsOf(sa), sa['local-ts'], sa['remote-ts'], retry],
      );
      expect({ id, predicted }).toEqual({ id, predicted: recorded });
    }
  });
});

/** What the log calls a missing payload is the notify of a wrong payload type. */
function notifyOf(logged: string | null): string | null {
  return logged === 'KE payload missing' ? 'INVALID_PAYLOAD_TYPE' : logged;
}

function algorithmsOf(sa: NonNullable<ChildrenRecording['result'][number]['sa']>): string {
  const cipher = joined([sa['encr-alg'], sa['encr-keysize']], '_');
  const esn = sa.esn === '1' ? 'EXT_SEQ' : 'NO_EXT_SEQ';
  return `ESP:${joined([cipher, sa['integ-alg'], sa['dh-group'], esn], '/')}`;
}

function joined(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null).join(separator);
}
