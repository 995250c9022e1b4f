import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipsecConf, SECRETS_HEAD } from '../../src/export/ipsec-conf.js';
import { valueOf } from '../../src/model/located.js';
import { Secret } from '../../src/model/secret.js';
import { isDynamic, parseSelector, prefixOf } from '../../src/model/traffic-selector.js';
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
const unfiled: fc.Arbitrary<TunnelEnd> = end
  .filter(hasNetworksAlone)
  .map((one) => ({ ...one, auth: { ...one.auth, pskOwners: [] } }));

/** The starter has no ranges. */
function hasNetworksAlone({ children }: TunnelEnd): boolean {
  return children
    .flatMap(({ localSelectors, remoteSelectors }) => [...localSelectors, ...remoteSelectors])
    .every((located) => {
      const selector = valueOf(located);
      return selector === undefined || isDynamic(selector) || prefixOf(selector) !== null;
    });
}

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
        // Without an identity the starter takes the own address for it.
        const isGiven = written.localId === null && written.ownAddress !== null;
        expect(normal(isGiven ? { ...read, localId: null } : read)).toEqual(normal(written));
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

  it('says that the starter has no ranges', () => {
    const [one] = fc.sample(unfiled, { numRuns: 1, seed: 1 });
    const range = parseSelector('10.1.0.1-10.1.0.9');
    if (one === undefined || range === null) throw new Error('no end');
    const children = one.children.map((child) => ({ ...child, localSelectors: [stated(range)] }));
    const { text, gaps } = ipsecConf({ ...one, children });
    expect(gaps).toEqual(['its own networks, where a range of addresses is no network']);
    expect(text).not.toContain('leftsubnet');
  });

  describe('without an end of its SAs', () => {
    const [plain] = fc.sample(unfiled, { numRuns: 1, seed: 1 });
    if (plain === undefined) throw new Error('no end');
    const lasting = (ikeSeconds: number, ...childSeconds: readonly number[]): TunnelEnd => ({
      ...plain,
      ike: { ...plain.ike, lifetimeSeconds: stated(ikeSeconds), renewal: stated('none') },
      children: childSeconds.flatMap((seconds) =>
        plain.children.slice(0, 1).map((child) => ({ ...child, lifetimeSeconds: stated(seconds) })),
      ),
    });

    it('is the same when it is read back', () => {
      const { text, gaps } = ipsecConf(lasting(0, 0));
      expect(gaps).toEqual([]);
      expect(text).toContain('\n  rekey=no\n');
      expect(text).not.toMatch(/lifetime|margintime|reauth/u);
      expect(normal(readBack(text))).toEqual(normal(lasting(0, 0)));
    });

    it('says what the starter has no word for: an end of some of them alone', () => {
      const ike = ipsecConf(lasting(0, 3600));
      expect(ike.gaps).toEqual(['an IKE SA without an end']);
      expect(ike.text).not.toMatch(/ikelifetime|rekey=no/u);
      expect(ike.text).toContain('  reauth=no\n');
      expect(ike.text).toContain('  lifetime=3600s\n  margintime=360s\n');
      const child = ipsecConf({ ...lasting(28_800, 0), ike: { ...lasting(28_800).ike, renewal: stated('rekey') } });
      expect(child.gaps).toEqual(['CHILD SAs without an end']);
      expect(child.text).toContain('  ikelifetime=28800s\n  reauth=no\n');
      expect(child.text).not.toMatch(/ lifetime=|rekey=no/u);
      // A tenth of the hour that the starter takes for the lifetime: a longer margin than a lifetime has no meaning.
      expect(child.text).toContain('  margintime=360s\n');
      expect(ipsecConf(lasting(0, 3600, 0)).text).not.toMatch(/=0s|rekey=no/u);
    });
  });

  it('leaves its key open where a placeholder stands for it', () => {
    fc.assert(
      fc.property(end, (written) => {
        expect(readBack(ipsecConf(written).text).auth.psk).toMatchObject({ origin: 'unknown' });
      }),
    );
  });

  it('takes no identity for syntax, whatever is in it', () => {
    const hostile = fc
      .tuple(fc.string(), fc.constantFrom('"', '\n', '\r', '\r\n', '\\', '"\n', '\u{2028}'), fc.string())
      .map(([before, mark, after]) => `${before}${mark}  leftupdown=/bin/false${after}`);
    const type = fc.constantFrom('fqdn' as const, 'user-fqdn' as const, 'dn' as const);
    fc.assert(
      fc.property(unfiled, type, hostile, fc.boolean(), (one, kind, value, isOwn) => {
        const named = stated({ type: kind, value, wildcard: false });
        const auth = { ...one.auth, pskOwners: [named] };
        const { text, gaps } = ipsecConf({ ...one, ...(isOwn ? { localId: named } : { remoteId: named }), auth });
        expect(text).not.toContain('leftupdown');
        expect(gaps).toEqual(expect.arrayContaining([isOwn ? 'its own identity' : "the peer's identity"]));
        expect(gaps).toContain('whose key it is');
        expect(text).toContain(`${SECRETS_HEAD}\n: PSK `);
      }),
    );
  });

  it('says nothing but what it is, whatever its identities are called', () => {
    const plain = called.filter((text) => !/["\\\p{Cc}\p{Zl}\p{Zp}]/u.test(text));
    const fqdn = (value: string) => stated({ type: 'fqdn' as const, value, wildcard: false });
    fc.assert(
      fc.property(unfiled, plain, plain, (one, own, peers) => {
        const named = { ...one, localId: fqdn(own), remoteId: fqdn(peers) };
        const { text, gaps } = ipsecConf({ ...named, auth: { ...one.auth, pskOwners: [fqdn(own)] } });
        expect(text.slice(text.indexOf(SECRETS_HEAD)).trimEnd().split('\n')).toHaveLength(2);
        const pskOwners = gaps.includes('whose key it is') ? [] : [fqdn(own)];
        expect(normal(readBack(text))).toEqual(normal({ ...named, auth: { ...one.auth, pskOwners } }));
      }),
    );
  });

  it('does not file a key under an owner with a colon between blanks', () => {
    const [one] = fc.sample(unfiled, { numRuns: 1, seed: 1 });
    if (one === undefined) throw new Error('no end');
    const id = stated({ type: 'fqdn' as const, value: 'a : PSK b', wildcard: false });
    const { text, gaps } = ipsecConf({ ...one, localId: id, auth: { ...one.auth, pskOwners: [id] } });
    expect(text).toContain(`${SECRETS_HEAD}\n: PSK `);
    expect(gaps).toEqual(['whose key it is']);
  });
});
