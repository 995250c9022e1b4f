import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import type { Keys, Kind } from './key-pairs.js';
import { KEY_PAIRS, keyLines, KINDS } from './key-pairs.js';
import { negotiated } from './pairs.js';

/** What comes of it when the left end begins, and when the right one does. */
function played(kind: Kind, keys: Keys): readonly [Direction, Direction] {
  const { left, right } = negotiated(...keyLines(kind, keys));
  return [left, right];
}

function verdicts(kind: Kind, keys: Keys): readonly string[] {
  return played(kind, keys).map(
    ({ verdict, failedPhase }) => `${verdict}${failedPhase === null ? '' : ` ${failedPhase}`}`,
  );
}

const UP = ['up', 'up'];
const DOWN = ['down ike-auth', 'down ike-auth'];
const ONE_KEY = ['secret = key-one'];
const CROSSED = KEY_PAIRS['keys for each other and for all, crossed'];

describe('of several keys', () => {
  it.each(KINDS)('an address is none of the identities that are stated, %s', (kind) => {
    expect(verdicts(kind, KEY_PAIRS['another key under the address'])).toEqual(UP);
    expect(verdicts(kind, KEY_PAIRS['the key under the address'])).toEqual(DOWN);
    expect(verdicts(kind, KEY_PAIRS['another key under the address, the key under the name'])).toEqual(UP);
    expect(verdicts(kind, KEY_PAIRS['the key twice'])).toEqual(UP);
  });

  it('an address counts in IKEv1 where no key fits the identities, and not in IKEv2', () => {
    const alone = KEY_PAIRS['under the address alone'];
    expect(verdicts('v1', alone)).toEqual(UP);
    expect(verdicts('v1 aggressive', alone)).toEqual(UP);
    expect(verdicts('v2', alone)).toEqual(DOWN);
  });

  it.each([
    ['v1', ['down ike-auth', 'up']],
    ['v1 aggressive', UP],
    ['v2', ['down ike-auth', 'up']],
  ] as const)('an address is the identity where none is stated, as soon as the peer is known, %s', (kind, expected) => {
    expect(verdicts(kind, KEY_PAIRS['under the address, which is the identity'])).toEqual(expected);
  });

  it.each(['v1', 'v2'] as const)(
    'one that is filed under anybody fits as one that is filed under nobody, %s',
    (kind) => {
      expect(verdicts(kind, KEY_PAIRS['another key for anybody first'])).toEqual(UP);
      expect(verdicts(kind, KEY_PAIRS['another key for anybody last'])).toEqual(DOWN);
    },
  );

  it('an IKEv2 end tries all that fit, and proves itself with the best', () => {
    expect(verdicts('v2', CROSSED)).toEqual(UP);
    expect(verdicts('v1', CROSSED)).toEqual(DOWN);
  });

  it('an IKEv2 initiator refuses a proof with one that it does not have', () => {
    const [began, answered] = played('v2', KEY_PAIRS['another key for the peer at one end']);
    expect(began).toMatchObject({
      verdict: 'down',
      failedPhase: 'ike-auth',
      ike: { error: { notify: 'AUTHENTICATION_FAILED', from: 'initiator' }, responderBelievesUp: true },
      causes: [{ attribute: 'psk', message: expect.stringContaining('differ') as string }],
    });
    expect(answered.ike).toMatchObject({ error: { from: 'responder' }, responderBelievesUp: false });
  });

  it('it is not known which one counts where one is a placeholder', () => {
    const left = ['id = br.x secret = "${KEY}"', ...ONE_KEY];
    expect(verdicts('v1', { left, right: ONE_KEY })).toEqual(['undetermined', 'undetermined']);
    expect(verdicts('v2', { left, right: ONE_KEY })).toEqual(['undetermined', 'undetermined']);
    expect(verdicts('v2', { left, right: ['secret = key-three'] })).toEqual(['undetermined', 'undetermined']);
    expect(verdicts('v1', { left: [...ONE_KEY, 'id = else.x secret = "${KEY}"'], right: ONE_KEY })).toEqual(UP);
  });

  it('many are looked at by the names of the ends', () => {
    const many = Array.from({ length: 100 }, (_, index) => `id = b${String(index)}.x secret = key-${String(index)}`);
    expect(verdicts('v2', { left: [...many, ...CROSSED.left], right: CROSSED.right })).toEqual(UP);
    expect(verdicts('v2', { left: many, right: ['secret = key-7'], ids: ['hq.x', 'b7.x'] })).toEqual(UP);
    expect(verdicts('v2', { left: many, right: ['secret = key-8'], ids: ['hq.x', 'b7.x'] })).toEqual(DOWN);
  });
});
