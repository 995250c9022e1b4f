import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import type { Lines } from './pairs.js';
import { negotiated } from './pairs.js';

type Kind = 'v1' | 'v1 aggressive' | 'v2';

const VERSIONS: Readonly<Record<Kind, Lines>> = {
  v1: { version: 1 },
  'v1 aggressive': { version: 1, more: 'aggressive = yes' },
  v2: { version: 2 },
};

interface Keys {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly ids?: readonly [string, string];
}

function linesOf(kind: Kind, [own, peer]: readonly [string, string], keys: readonly string[]): Lines {
  const round = (name: string): string => `{ auth = psk${name === '' ? '' : `\n id = ${name}`} }`;
  const sections = keys.map((key, index) => `ike-${String(index)} { ${key.replace(' secret', '\n secret')} }`);
  return {
    ...VERSIONS[kind],
    local: `local ${round(own)}`,
    remote: `remote ${round(peer)}`,
    secrets: sections.join('\n'),
  };
}

/** What comes of it when the left end begins, and when the right one does. */
function played(kind: Kind, { left, right, ids = ['hq.x', 'br.x'] }: Keys): readonly [Direction, Direction] {
  const begun = negotiated(linesOf(kind, ids, left), linesOf(kind, [ids[1], ids[0]], right));
  return [begun.left, begun.right];
}

function verdicts(kind: Kind, keys: Keys): readonly string[] {
  return played(kind, keys).map(
    ({ verdict, failedPhase }) => `${verdict}${failedPhase === null ? '' : ` ${failedPhase}`}`,
  );
}

const UP = ['up', 'up'];
const DOWN = ['down ike-auth', 'down ike-auth'];
const ONE_KEY = ['secret = key-one'];

describe('of several keys', () => {
  const byAddress = ['id = 198.51.100.2 secret = key-two', ...ONE_KEY];

  it.each(['v1', 'v1 aggressive', 'v2'] as const)(
    'an address is none of the identities that are stated, %s',
    (kind) => {
      expect(verdicts(kind, { left: byAddress, right: ONE_KEY })).toEqual(UP);
      const wrong = ['id = 198.51.100.2 secret = key-one', 'secret = key-two'];
      expect(verdicts(kind, { left: wrong, right: ONE_KEY })).toEqual(DOWN);
      const named = ['id = 198.51.100.2 secret = key-two', 'id = hq.x secret = key-one'];
      expect(verdicts(kind, { left: named, right: ONE_KEY })).toEqual(UP);
      const twice = ['id = 198.51.100.2 secret = key-one', ...ONE_KEY];
      expect(verdicts(kind, { left: twice, right: ONE_KEY })).toEqual(UP);
    },
  );

  it('an address counts in IKEv1 where no key fits the identities, and not in IKEv2', () => {
    const alone = ['id = 198.51.100.2 secret = key-one', 'id = other.x secret = key-two'];
    expect(verdicts('v1', { left: alone, right: ONE_KEY })).toEqual(UP);
    expect(verdicts('v1 aggressive', { left: alone, right: ONE_KEY })).toEqual(UP);
    expect(verdicts('v2', { left: alone, right: ONE_KEY })).toEqual(DOWN);
  });

  it.each([
    ['v1', ['down ike-auth', 'up']],
    ['v1 aggressive', UP],
    ['v2', ['down ike-auth', 'up']],
  ] as const)('an address is the identity where none is stated, as soon as the peer is known, %s', (kind, expected) => {
    const left = [...ONE_KEY, 'id = 198.51.100.2 secret = key-two'];
    expect(verdicts(kind, { left, right: ['secret = key-two'], ids: ['', ''] })).toEqual(expected);
  });

  it.each(['v1', 'v2'] as const)(
    'one that is filed under anybody fits as one that is filed under nobody, %s',
    (kind) => {
      expect(verdicts(kind, { left: ['id = %any secret = key-two', 'secret = key-one'], right: ONE_KEY })).toEqual(UP);
      expect(verdicts(kind, { left: ['secret = key-one', 'id = %any secret = key-two'], right: ONE_KEY })).toEqual(
        DOWN,
      );
    },
  );

  const crossed: Keys = {
    left: ['id = br.x secret = key-one', 'secret = key-two'],
    right: ['id = hq.x secret = key-two', 'secret = key-one'],
  };

  it('an IKEv2 end tries all that fit, and proves itself with the best', () => {
    expect(verdicts('v2', crossed)).toEqual(UP);
    expect(verdicts('v1', crossed)).toEqual(DOWN);
  });

  it('an IKEv2 initiator refuses a proof with one that it does not have', () => {
    const [began, answered] = played('v2', {
      left: ONE_KEY,
      right: ['id = hq.x secret = key-two', 'secret = key-one'],
    });
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
    expect(verdicts('v2', { left: [...many, ...crossed.left], right: crossed.right })).toEqual(UP);
    expect(verdicts('v2', { left: many, right: ['secret = key-7'], ids: ['hq.x', 'b7.x'] })).toEqual(UP);
    expect(verdicts('v2', { left: many, right: ['secret = key-8'], ids: ['hq.x', 'b7.x'] })).toEqual(DOWN);
  });
});
