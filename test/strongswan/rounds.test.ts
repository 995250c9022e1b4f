import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/report/simulation/steps.js';
import { METHOD_PAIRS } from './method-pairs.js';
import type { Lines } from './pairs.js';
import { negotiated, outcome } from './pairs.js';

type Name = keyof typeof METHOD_PAIRS;

function played(name: Name): ReturnType<typeof negotiated> {
  const [left, right] = METHOD_PAIRS[name];
  return negotiated(left, right);
}

const DOWN = 'down at ike-auth';

/** As two daemons of strongSwan 5.9.8 took them, which `test/live` has them do again. */
describe('ends that show who they are in different ways', () => {
  it.each<[Name, string, string]>([
    ['IKEv1, asks for nothing', DOWN, DOWN],
    ['IKEv1, asks for an identity alone', DOWN, DOWN],
    ['IKEv1, has no section for its peer', DOWN, DOWN],
    ['IKEv1, aggressive mode, has no section for its peer', DOWN, DOWN],
    ['IKEv1, neither asks for anything', DOWN, DOWN],
    ['IKEv1, has no section for itself', DOWN, DOWN],
    ['IKEv1, has neither section', DOWN, DOWN],
    ['IKEv1, asks for certificates', DOWN, DOWN],
    ['IKEv1, has certificates', DOWN, DOWN],
    ['either version, has no section for its peer', DOWN, 'down at version'],
    ['IKEv2, has no section for its peer', 'up', 'up'],
    ['IKEv2, asks for certificates', DOWN, DOWN],
    ['IKEv2, has certificates', DOWN, DOWN],
    ['IKEv2, with certificates', DOWN, DOWN],
    ['IKEv2, asks for EAP', DOWN, DOWN],
    ['IKEv2, would use EAP', DOWN, DOWN],
  ])('%s', (name, byLeft, byRight) => {
    const { left, right } = played(name);
    expect([outcome(left), outcome(right)]).toEqual([byLeft, byRight]);
    expect([...left.doubts, ...right.doubts]).toEqual([]);
  });

  it('are told what they ask for', () => {
    const messages = (name: Name): readonly string[] => {
      const { left, right } = played(name);
      return [left, right].flatMap(({ causes }) => causes.map(({ message }) => message));
    };
    expect(messages('IKEv2, with certificates')).toEqual([
      'the left end authenticates with a pre-shared key, the right end with certificates.',
      'the left end authenticates with certificates, the right end with a pre-shared key.',
    ]);
    expect(messages('IKEv2, asks for EAP')).toEqual([
      'the left end authenticates with a pre-shared key, the right end asks it for EAP.',
      'the right end authenticates with a pre-shared key, the left end asks it for EAP.',
    ]);
    expect(messages('IKEv1, has no section for its peer')).toEqual([
      'the right end has no method of authentication in IKEv1, where both ends have the same: it asks its peer for none.',
      'the left end has no method of authentication in IKEv1, where both ends have the same: it asks its peer for none.',
    ]);
  });

  it('send nothing where they have no method to begin with', () => {
    const { right } = played('IKEv1, asks for certificates');
    expect(right.ike.error).toEqual({ notify: null, from: 'local', seenAs: 'LOCAL' });
    expect(stepsOf(right).map(({ text }) => text)).toEqual(['sends nothing']);
  });

  it('are refused after the answer where the responder shows what it was not asked for', () => {
    const { right } = played('IKEv2, asks for certificates');
    expect(right.ike).toMatchObject({ error: { from: 'initiator' }, responderBelievesUp: true });
  });
});

describe('what is not simulated', () => {
  it.each<[string, Lines, Lines, string]>([
    ['certificates', { local: '' }, { remote: 'remote { auth = pubkey }' }, 'what certificates prove'],
    ['EAP', { local: 'local { auth = eap-tls }' }, { remote: 'remote { auth = eap }' }, 'EAP'],
  ])('stays open: %s', (_what, left, right, what) => {
    const direction = negotiated(left, right).left;
    expect(outcome(direction)).toBe('undetermined');
    expect(direction.doubts.map((doubt) => doubt.what)).toEqual([`${what} is not simulated`]);
  });
});
