import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipsecConf } from '../../src/export/ipsec-conf.js';
import { swanctlConf } from '../../src/export/swanctl.js';
import { valueOf } from '../../src/model/located.js';
import { Secret } from '../../src/model/secret.js';
import type { AuthMethod } from '../../src/model/tunnel-end.js';
import { stated } from '../simulate/ends.js';
import { onlyEnd } from './reading.js';
import { said } from './said.js';
import { called, end, key } from './written-ends.js';

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

  it('says nothing but what it is, whatever its identities are called', () => {
    fc.assert(
      fc.property(end, called, called, (one, own, peers) => {
        const fqdn = (value: string) => stated({ type: 'fqdn' as const, value, wildcard: false });
        const written = { ...one, localId: fqdn(own), remoteId: fqdn(peers) };
        expect(said(onlyEnd(swanctlConf(written).text))).toEqual(said(written));
      }),
    );
  });

  it.each<[AuthMethod, AuthMethod | null, readonly string[]]>([
    ['psk', 'psk', []],
    ['psk', 'certificate', ['the certificates']],
    ['eap', 'certificate', ['the method of EAP', 'the certificates']],
    ['psk', null, []],
  ])('keeps that it shows who it is by %s and asks for %s', (own, peers, missing) => {
    const [one] = fc.sample(end, { numRuns: 1, seed: 1 });
    if (one === undefined) throw new Error('no end');
    const peerMethod = peers === null ? null : stated(peers);
    const written = { ...one, auth: { ...one.auth, method: stated(own), peerMethod } };
    const { text, gaps } = swanctlConf(written);
    expect(gaps).toEqual(missing);
    const { method, peerMethod: asked = method } = onlyEnd(text).auth;
    expect([valueOf(method), asked && valueOf(asked)]).toEqual([own, peers]);
    const conf = ipsecConf(written);
    expect(conf.gaps).toEqual(expect.arrayContaining([...missing]));
    const word = (value: AuthMethod): string => (value === 'certificate' ? 'pubkey' : value);
    expect(conf.text).toContain(`  leftauth=${word(own)}\n`);
    // Without it the starter would ask for a public key.
    expect(conf.text).toContain(`  rightauth=${word(peers ?? own)}\n`);
  });
});
