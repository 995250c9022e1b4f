import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/library/check.js';
import { UserError } from '../../src/model/user-error.js';

const KEY = 'Kq7z-a-key-Xw9v';

/** The findings as `LEVEL RULE POINTER`, or the error's message if it is one that a user can act on. */
function outcome(body: unknown): readonly string[] | string {
  try {
    return check(Object(body) as object, { api: 'zstack' }).map(
      (found) => `${found.level} ${found.ruleId} ${found.pointer}`,
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(`${error.message} ${String(error.next)} ${error.stack ?? ''}`).not.toContain(KEY);
    expect(error.cause).toBeUndefined();
    return error.message;
  }
}

function nested(levels: number): object {
  let body: object = {};
  for (let level = 0; level < levels; level++) body = level % 2 === 0 ? { inner: body } : { list: [body] };
  return { params: body };
}

function throwing(): never {
  throw new Error(KEY);
}

const BOOM = new Proxy({}, { get: throwing, ownKeys: throwing, has: throwing, getPrototypeOf: throwing });

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('a body that does harm', () => {
  const cyclic: Record<string, unknown> = { name: 'a' };
  cyclic['params'] = { list: [1, { back: cyclic }] };

  it.each<readonly [string, unknown, string]>([
    ['holds itself', cyclic, 'the body holds itself at /params/list/1/back'],
    [
      'has a getter that throws',
      {
        params: {
          get authKey(): string {
            return throwing();
          },
        },
      },
      'the body cannot be read at /params/authKey: ',
    ],
    [
      'has a toJSON that throws',
      { params: { authKey: { toJSON: throwing } } },
      'the body cannot be read at /params/authKey: ',
    ],
    ['is a proxy that throws', BOOM, 'the body cannot be read at its top: '],
    ['holds a proxy that throws', { params: { 'a/b~c': BOOM } }, 'the body cannot be read at /params/a~1b~0c: '],
    ['holds a revoked proxy', { params: [0, revoked()] }, 'the body cannot be read at /params/1: '],
    ['holds a BigInt', { params: { ikeDhGroup: 14n } }, 'the body holds a BigInt at /params/ikeDhGroup'],
    [
      'has a list of absurd length',
      {
        params: new Proxy([], {
          get: (target, name) => (name === 'length' ? 2 ** 53 : (Reflect.get(target, name) as unknown)),
        }),
      },
      '',
    ],
  ])('%s', (_, body, message) => {
    const result = outcome(body);
    if (message === '') expect(result).toEqual(['error input-limit ']);
    else expect(result).toContain(message);
  });

  it.each([1_000, 100_000])('is %d levels deep', (levels) => {
    expect(outcome(nested(levels))).toEqual(['error input-limit ']);
  });

  it('is as deep as bodies may be', () => {
    expect(outcome(nested(600))).toEqual(['error body-wrapper ']);
  });

  it('holds the same object many times', () => {
    let body: object = { name: 'a' };
    for (let level = 0; level < 40; level++) body = { left: body, right: body };
    expect(outcome({ params: body })).toEqual(['error input-limit ']);
  });

  it('has a sparse list', () => {
    expect(outcome({ params: { peerCidrs: new Array(4_000_000_000) } })).toEqual(['error input-limit ']);
  });

  it('is of a class, without a prototype, or bears the names of prototypes', () => {
    class Params {
      readonly ikeDhGroup = 2;
      readonly peerCidrs = ['10.0.0.0/8'];
      get authKey(): string {
        return throwing();
      }
    }
    const bare = Object.assign(Object.create(null) as object, { params: new Params() });
    expect(outcome(bare)).toContain('error weak-dh-group /params/ikeDhGroup');
    expect(
      outcome(JSON.parse('{"params":{"__proto__":{"ikeDhGroup":2},"constructor":1,"peerCidrs":["10.0.0.0/8"]}}')),
    ).toEqual(
      expect.arrayContaining(['error unknown-field /params/__proto__', 'error unknown-field /params/constructor']),
    );
  });

  it('leaves the prototypes of the program as they are', () => {
    outcome(JSON.parse('{"__proto__":{"polluted":1},"params":{"__proto__":{"polluted":1},"ikeDhGroup":2}}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a body that JSON changes', () => {
  /** What each side makes of the same object must be the same: `check` sees what is sent. */
  it('is taken as JSON.stringify writes it', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown[]>(
        undefined,
        NaN,
        Infinity,
        -0,
        Symbol('s'),
        () => 1,
        new Date(0),
        new Map([[1, 2]]),
        new Set([1]),
      ),
      fc.string().map((text) => Object(text) as object),
      fc.double().map((number) => Object(number) as object),
      fc.boolean().map((boolean) => Object(boolean) as object),
      fc.constantFrom({ toJSON: () => '10.0.0.0/8' }, { toJSON: (key: string) => key }, new Uint8Array([1, 2])),
      fc.anything({
        withDate: true,
        withMap: true,
        withSparseArray: true,
        withNullPrototype: true,
        withBoxedValues: true,
      }),
    );
    fc.assert(
      fc.property(
        fc.record(
          { name: odd, peerCidrs: fc.oneof(odd, fc.array(odd)), ikeDhGroup: odd, other: odd },
          { requiredKeys: [] },
        ),
        (params) => {
          const body = { params: { ikeVersion: 'ikev2', peerAddress: '192.175.48.6', ...params } };
          expect(outcome(body)).toEqual(outcome(JSON.parse(JSON.stringify(body))));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('may hold what its own toJSON mends', () => {
    Object.defineProperty(BigInt.prototype, 'toJSON', {
      value(this: bigint) {
        return Number(this);
      },
      configurable: true,
    });
    try {
      expect(outcome({ params: { peerAddress: '192.175.48.6', ikeDhGroup: 2n } })).toContain(
        'error weak-dh-group /params/ikeDhGroup',
      );
    } finally {
      Reflect.deleteProperty(BigInt.prototype, 'toJSON');
    }
  });
});
