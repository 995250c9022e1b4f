import fc from 'fast-check';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { leftEnd, recordedPair } from '../simulate/arbitraries.js';
import { stated } from '../simulate/ends.js';

/** Keys with all that could be taken for syntax, an encoding, or a placeholder. */
export const key = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.stringMatching(/^[ -~]{1,30}$/u),
    fc.constantFrom('0x31', '0sMTI=', ' a  b ', '"', '\\n', '#', '}', "'", 'a=b, c'),
  )
  .filter((text) => !/[${<[%@(_]/u.test(text));

/** Identities with all that could begin something else: a name is whatever its author writes. */
export const called = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.stringMatching(/^[ -~]{1,30}$/u),
    fc.constantFrom(
      'a"\n  leftupdown="x',
      'a"\n  updown = x\n',
      'x\\',
      '"',
      '\'"',
      'a\r\nb',
      'a : PSK b',
      'a # b',
      'a }',
      ' a ',
    ),
  )
  // What is a placeholder, and what is taken for an identity of another type.
  .filter((text) => !/[${<[%@=:*/_]/u.test(text) && /[G-Zg-z"'\\]/u.test(text));

/** Ends of which everything is known. */
export const end: fc.Arbitrary<TunnelEnd> = fc
  .record({
    pair: recordedPair,
    name: fc.string(),
    lifetime: fc.integer({ min: 10, max: 1_000_000 }),
    renewal: fc.constantFrom('rekey' as const, 'reauth' as const),
    childLifetime: fc.integer({ min: 10, max: 1_000_000 }),
    starts: fc.constantFrom('always' as const, 'on-traffic' as const, 'never' as const),
    afterClose: fc.constantFrom('always' as const, 'on-traffic' as const, 'never' as const),
    dpd: fc.option(
      fc.record({
        action: fc.constantFrom('clear', 'trap', 'restart'),
        interval: fc.integer({ min: 1, max: 1_000 }),
        timeout: fc.integer({ min: 1, max: 1_000 }),
      }),
      { nil: null },
    ),
  })
  .map(({ pair: [one], name, lifetime, renewal, childLifetime, starts, afterClose, dpd }) => {
    const plain = leftEnd(one);
    return {
      ...plain,
      name,
      ike: { ...plain.ike, lifetimeSeconds: stated(lifetime), renewal: stated(renewal) },
      children: plain.children.map((child) => ({ ...child, lifetimeSeconds: stated(childLifetime) })),
      starts: stated(starts),
      afterClose: stated(afterClose),
      dpd:
        dpd === null
          ? null
          : {
              action: stated(dpd.action),
              intervalSeconds: stated(dpd.interval),
              timeoutSeconds: stated(dpd.timeout),
            },
    };
  });
