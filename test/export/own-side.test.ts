import { describe, expect, it } from 'vitest';
import { ipsecConf } from '../../src/export/ipsec-conf.js';
import { swanctlConf } from '../../src/export/swanctl.js';
import { parseAddress } from '../../src/model/address.js';
import type { Located } from '../../src/model/located.js';
import { valueOf } from '../../src/model/located.js';
import type { AddressRange, TunnelEnd } from '../../src/model/tunnel-end.js';
import { peerEnd } from '../simulate/peer-documents.js';
import { readConfigurations } from '../strongswan/reading.js';

/** The first connection of a configuration. */
function endOf(file: string, text: string): TunnelEnd {
  const [first] = readConfigurations({ [file]: text }).ends;
  if (first === undefined) throw new Error('there is no connection');
  return first.end;
}

function rangesIn(located: readonly Located<AddressRange>[] | undefined): unknown {
  return located?.map(valueOf);
}

/** A connection with settings of its own, and of its child. */
function swanctl(connection: string, child: string): string {
  return `connections { home {
  ${connection}
  local { auth = psk }
  remote { auth = psk }
  children { net { local_ts = 10.1.0.0/16
    ${child} } } } }
`;
}

describe('a connection of swanctl.conf', () => {
  it.each([
    ['rekey_time = 3000s\nrand_time = 200s\nlife_time = 3600s', [2800, 3000]],
    ['rekey_time = 3000s\nrand_time = 0s\nlife_time = 3600s', [3000, 3000]],
    ['rekey_time = 0s\nlife_time = 3600s', null],
  ])('is rekeyed as it says, written anew: %j', (times, expected) => {
    const end = endOf('swanctl.conf', swanctl('remote_addrs = 203.0.113.7', times.replaceAll('\n', '\n    ')));
    const [child] = end.children;
    const [again] = endOf('swanctl.conf', swanctlConf(end).text).children;
    expect(again?.rekeysBetween).toEqual(expected);
    expect(again?.rekeysBetween).toEqual(child?.rekeysBetween);
    expect(again && valueOf(again.lifetimeSeconds)).toBe(3600);
  });

  it.each([
    'local_addrs = 203.0.113.1, 203.0.113.2\n  remote_addrs = 198.51.100.1, 10.0.0.0/8, 192.0.2.1-192.0.2.9',
    'remote_addrs = 198.51.100.1, 2001:db8::1, %any',
    'remote_addrs = 198.51.100.1',
    'remote_addrs = 10.0.0.0/8',
    '',
  ])('answers where, and whom, it says, written anew: %j', (addresses) => {
    const end = endOf('swanctl.conf', swanctl(addresses, ''));
    const { text, gaps } = swanctlConf(end);
    const again = endOf('swanctl.conf', text);
    for (const key of ['answersAt', 'answersTo'] as const) expect(rangesIn(again[key])).toEqual(rangesIn(end[key]));
    expect(gaps.filter((gap) => gap.includes('answers'))).toEqual([]);
    expect(again.peerAddress && valueOf(again.peerAddress)).toEqual(end.peerAddress && valueOf(end.peerAddress));
  });

  it('has the address alone that the caller gives', () => {
    const end = endOf('swanctl.conf', swanctl('remote_addrs = 198.51.100.1, 10.0.0.0/8', ''));
    const remoteAddress = parseAddress('192.0.2.4') ?? undefined;
    expect(swanctlConf(end, remoteAddress && { remoteAddress }).text).toContain('remote_addrs = 192.0.2.4\n');
  });

  it('says in ipsec.conf what that cannot say', () => {
    const several = endOf(
      'swanctl.conf',
      swanctl('remote_addrs = 198.51.100.1, 10.0.0.0/8', 'rekey_time = 0s\nlife_time = 1h'),
    );
    expect(ipsecConf(several).gaps).toEqual(
      expect.arrayContaining(["whom it answers beside the peer's address", 'when CHILD SAs are rekeyed']),
    );
    const one = endOf(
      'swanctl.conf',
      swanctl('remote_addrs = 198.51.100.1', 'rekey_time = 3000s\nrand_time = 300s\nlife_time = 1h'),
    );
    const { text, gaps } = ipsecConf(one);
    expect(gaps.filter((gap) => /answers|rekeyed/u.test(gap))).toEqual([]);
    expect(text).toContain('  margintime=600s\n  rekeyfuzz=50%\n');
    expect(endOf('ipsec.conf', text).children[0]?.rekeysBetween).toEqual([2700, 3000]);
  });
});

describe('the conns of an ipsec.conf', () => {
  it('inherit nothing of the CHILD SA of another one', () => {
    const end = peerEnd({
      name: 'branch',
      localAddress: '192.0.2.1',
      peerAddress: '192.0.2.2',
      starts: 'always',
      ike: { version: 2, proposals: ['aes256-sha256-ecp256'], lifetime: 86_400 },
      auth: { psk: 'four words, one key' },
      children: [
        { proposals: ['aes256-sha256-ecp256'], localSelectors: ['10.1.0.0/16'], lifetime: 1200 },
        { protocol: 'ah', proposals: ['sha256'], localSelectors: ['10.2.0.0/16'], lifetime: 1200 },
        { proposals: ['aes128gcm16'], localSelectors: ['10.3.0.0/16'], lifetime: 1200 },
      ],
    });
    const { text } = ipsecConf(end);
    const conns = text.split(/^conn /mu).slice(1);
    expect(conns.map((conn) => [/^ {2}esp=/mu.test(conn), /^ {2}ah=/mu.test(conn), conn.includes('also=')])).toEqual([
      [true, false, false],
      [false, true, false],
      [true, false, true],
    ]);
    const { ends } = readConfigurations({ 'ipsec.conf': text });
    expect(ends.map(({ end: { children } }) => children.map(({ protocol }) => valueOf(protocol)))).toEqual([
      ['esp'],
      ['ah'],
      ['esp'],
    ]);
  });
});
