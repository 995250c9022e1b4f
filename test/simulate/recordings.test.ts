import { describe, expect, it } from 'vitest';
import { negotiate, simulate } from '../../src/simulate/simulate.js';
import { differences } from './agreement.js';
import { endsOf } from './ends.js';
import { documentOf, peerEnd } from './peer-documents.js';
import { FAMILIES, INITIATOR_ADDRESS, readRecordings, RESPONDER_ADDRESS } from './recordings.js';

describe.each(FAMILIES)('the recordings of %s', (family) => {
  const recordings = readRecordings(family);
  const prefersOwn = family !== 'f2-prefer-supplied';

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
  expect(FAMILIES.map((family) => readRecordings(family).length)).toEqual([1700, 850, 210, 450, 313]);
});
