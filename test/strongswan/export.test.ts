import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swanctlConf } from '../../src/export/swanctl.js';
import { valueOf } from '../../src/model/located.js';
import { Secret } from '../../src/model/secret.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { leftEnd, recordedPair } from '../simulate/arbitraries.js';
import { stated } from '../simulate/ends.js';
import { onlyEnd } from './reading.js';
import { said } from './said.js';

/** Keys with all that could be taken for syntax, an encoding, or a placeholder. */
const key = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    fc.stringMatching(/^[ -~]{1,30}$/u),
    fc.constantFrom('0x31', '0sMTI=', ' a  b ', '"', '\\n', '#', '}', "'", 'a=b, c'),
  )
  .filter((text) => !/[${<[%@(_]/u.test(text));

const end: fc.Arbitrary<TunnelEnd> = fc
  .record({
    pair: recordedPair,
    name: fc.string(),
    lifetime: fc.integer({ min: 10, max: 1_000_000 }),
    renewal: fc.constantFrom('rekey' as const, 'reauth' as const),
    childLifetime: fc.integer({ min: 10, max: 1_000_000 }),
    starts: fc.constantFrom('always' as const, 'on-traffic' as const, 'never' as const),
    dpd: fc.option(
      fc.record({
        action: fc.constantFrom('clear', 'trap', 'restart'),
        interval: fc.integer({ min: 1, max: 1_000 }),
        timeout: fc.integer({ min: 1, max: 1_000 }),
      }),
      { nil: null },
    ),
  })
  .map(({ pair: [one], name, lifetime, renewal, childLifetime, starts, dpd }) => {
    const plain = leftEnd(one);
    return {
      ...plain,
      name,
      ike: { ...plain.ike, lifetimeSeconds: stated(lifetime), renewal: stated(renewal) },
      children: plain.children.map((child) => ({ ...child, lifetimeSeconds: stated(childLifetime) })),
      starts: stated(starts),
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

describe('an end that is written as swanctl.conf', () => {
  it('is the same when it is read back, its key too', () => {
    fc.assert(
      fc.property(end, key, (written, psk) => {
        const { text, gaps } = swanctlConf(written, { psk });
        expect(gaps).toEqual([]);
        const read = onlyEnd(text);
        expect(said(read)).toEqual(said(written));
        const secret = read.auth.psk === null ? undefined : valueOf(read.auth.psk);
        expect(secret?.equals(new Secret(psk))).toBe(true);
      }),
    );
  });

  it('leaves its key open where a placeholder stands for it', () => {
    fc.assert(
      fc.property(end, (written) => {
        const { auth } = onlyEnd(swanctlConf(written).text);
        expect(auth.psk).toMatchObject({ origin: 'unknown', reason: 'template' });
      }),
    );
  });

  it('comes from a gateway that was recorded', () => {
    fc.assert(
      fc.property(end, (written) => {
        const { text } = swanctlConf(written);
        expect(onlyEnd(text)).toMatchObject({ dialect: 'swanctl', basis: 'observed', behaviour: 'strongswan' });
      }),
      { numRuns: 10 },
    );
  });
});
