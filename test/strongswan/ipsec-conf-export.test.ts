import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipsecConf, SECRETS_HEAD } from '../../src/export/ipsec-conf.js';
import { valueOf } from '../../src/model/located.js';
import { Secret } from '../../src/model/secret.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { stated } from '../simulate/ends.js';
import { readConfigurations } from './reading.js';
import { said } from './said.js';
import { called, end, key } from './written-ends.js';

/** Reads what was written, as the two files that it is. */
function readBack(text: string): TunnelEnd {
  const [configuration = '', secrets = ''] = text.split(SECRETS_HEAD);
  const { ends, remarks } = readConfigurations({ 'ipsec.conf': configuration, 'ipsec.secrets': secrets });
  const [found, more] = ends;
  if (found === undefined || more !== undefined)
    throw new Error(`${String(ends.length)} ends: ${remarks.join('\n')}\n${text}`);
  return found.end;
}

/** Ends whose key is filed under no identity: under one that the two do not have the daemon would not find it. */
const unfiled: fc.Arbitrary<TunnelEnd> = end.map((one) => ({ ...one, auth: { ...one.auth, pskOwners: [] } }));

/** `hold` is the old word for `trap`. Here no word stands for an end that expects nothing of its peer: `%any` does. */
function normal({ remoteId, dpd, ...rest }: TunnelEnd): unknown {
  const isTrap = dpd !== null && valueOf(dpd.action) === 'trap';
  return said({
    ...rest,
    remoteId: remoteId ?? stated({ type: 'any', value: '', wildcard: true }),
    dpd: isTrap ? { ...dpd, action: stated('hold') } : dpd,
  });
}

describe('an end that is written as ipsec.conf', () => {
  it('is the same when it is read back, its key too', () => {
    fc.assert(
      fc.property(unfiled, key, (written, psk) => {
        const { text } = ipsecConf(written, { psk });
        const read = readBack(text);
        expect(normal(read)).toEqual(normal(written));
        const secret = read.auth.psk === null ? undefined : valueOf(read.auth.psk);
        expect(secret?.equals(new Secret(psk))).toBe(true);
      }),
    );
  });

  it('files its key under the identities of the two ends', () => {
    const [one] = fc.sample(unfiled, { numRuns: 1, seed: 1 });
    if (one === undefined) throw new Error('no end');
    const named = (value: string) => stated({ type: 'fqdn' as const, value, wildcard: false });
    const ids = [named('hq.example.org'), named('branch.example.org')] as const;
    const written = { ...one, localId: ids[0], remoteId: ids[1], auth: { ...one.auth, pskOwners: ids } };
    expect(normal(readBack(ipsecConf(written).text))).toEqual(normal(written));
  });

  it('leaves its key open where a placeholder stands for it', () => {
    fc.assert(
      fc.property(end, (written) => {
        expect(readBack(ipsecConf(written).text).auth.psk).toMatchObject({ origin: 'unknown' });
      }),
    );
  });

  it('says nothing but what it is, whatever its identities are called', () => {
    fc.assert(
      fc.property(unfiled, called, called, (one, own, peers) => {
        const fqdn = (value: string) => stated({ type: 'fqdn' as const, value, wildcard: false });
        const written = { ...one, localId: fqdn(own), remoteId: fqdn(peers) };
        expect(normal(readBack(ipsecConf(written).text))).toEqual(normal(written));
      }),
    );
  });

  it('files a key under an owner only if that can be written', () => {
    fc.assert(
      fc.property(unfiled, called, (one, owner) => {
        const id = stated({ type: 'fqdn' as const, value: owner, wildcard: false });
        const { text, gaps } = ipsecConf({ ...one, localId: id, auth: { ...one.auth, pskOwners: [id] } });
        const lines = text.slice(text.indexOf(SECRETS_HEAD)).trimEnd().split('\n');
        expect(lines).toHaveLength(2);
        expect(lines[1]?.startsWith(': PSK')).toBe(gaps.includes('whose key it is'));
        expect(said(readBack(text))).toMatchObject({ pskOwners: gaps.length > 0 ? [] : [`fqdn ${owner}`] });
      }),
    );
  });
});
