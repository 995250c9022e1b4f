import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLimit, parseLimit, STARTER_WORDS, SWANCTL_WORDS } from '../../src/model/packet-limit.js';
import { formatSelector, parseSelector } from '../../src/model/traffic-selector.js';
import type { SelectorRange, TunnelEnd } from '../../src/model/tunnel-end.js';
import { uncoveredPairs } from '../../src/simulate/coverage.js';
import { narrow } from '../../src/simulate/narrowing.js';
import { compareSelectors, SelectorIndex, sharedSelector, withoutContained } from '../../src/simulate/selectors.js';
import { negotiate } from '../../src/simulate/simulate.js';
import { peerEnd } from './peer-documents.js';
import { readConfigurations } from '../strongswan/reading.js';

const LAST_PORT = 0xffff;

/** A small world: 6 addresses, TCP, UDP and GRE, and ports that lie close together or at the end. */
const PORTS = [0, 1, 2, 3, LAST_PORT];
const PROTOCOLS = [6, 17, 47];

const selector = fc
  .record({
    first: fc.nat(5),
    length: fc.nat(3),
    protocol: fc.constantFrom(0, 0, ...PROTOCOLS),
    ports: fc.option(fc.tuple(fc.constantFrom(...PORTS), fc.constantFrom(...PORTS)), { nil: null }),
  })
  .map(({ first, length, protocol, ports }): SelectorRange => {
    const range = { version: 4, first, last: first + length } as const;
    const [firstPort, lastPort] = ports === null ? [0, LAST_PORT] : [Math.min(...ports), Math.max(...ports)];
    const isEverything = protocol === 0 && firstPort === 0 && lastPort === LAST_PORT;
    return isEverything ? range : { ...range, limit: { protocol, firstPort, lastPort } };
  });
const selectors = fc.array(selector, { maxLength: 6 });

/** All packets of a list, spelled out: of any other protocol, and of a port between those above, one stands for all. */
function packets(list: readonly SelectorRange[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { first, last, limit } of list) {
    const { protocol = 0, firstPort = 0, lastPort = LAST_PORT } = limit ?? {};
    for (let address = Number(first); address <= Number(last); address++) {
      for (const one of protocol === 0 ? [...PROTOCOLS, 99] : [protocol]) {
        for (const port of [...PORTS, 1000]) {
          if (firstPort <= port && port <= lastPort) found.add([address, one, port].join());
        }
      }
    }
  }
  return found;
}

function isSubset(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((packet) => whole.has(packet));
}

describe('selectors for protocols and ports', () => {
  it('keep what no other one contains', () => {
    fc.assert(
      fc.property(selectors, (list) => {
        const kept = withoutContained(list);
        expect(packets(kept)).toEqual(packets(list));
        const isIn = (one: SelectorRange, other: SelectorRange): boolean => isSubset(packets([one]), packets([other]));
        const simple = list.filter(
          (one, index) =>
            !list.some((other, place) => place !== index && isIn(one, other) && (!isIn(other, one) || place < index)),
        );
        expect(kept).toEqual(simple);
      }),
    );
  });

  it('are found by what they meet, in their order', () => {
    fc.assert(
      fc.property(selectors, selector, (list, wanted) => {
        const kept = withoutContained(list);
        expect(new SelectorIndex(kept).meeting(wanted)).toEqual(
          kept.filter((one) => sharedSelector(one, wanted) !== null),
        );
      }),
    );
  });

  it('narrow to the packets that both let through, whichever side narrows', () => {
    fc.assert(
      fc.property(selectors, selectors, (one, two) => {
        const second = packets(two);
        const expected = new Set([...packets(one)].filter((packet) => second.has(packet)));
        expect(packets(narrow(one, two))).toEqual(expected);
        expect(packets(narrow(two, one))).toEqual(expected);
      }),
    );
  });

  it('are covered where an SA carries every packet between the two sides', () => {
    const between = (local: readonly SelectorRange[], remote: readonly SelectorRange[]): ReadonlySet<string> => {
      const both = [...packets(local)].flatMap((from) =>
        [...packets(remote)].flatMap((to) => (from.split(',')[1] === to.split(',')[1] ? [`${from} ${to}`] : [])),
      );
      return new Set(both);
    };
    const few = fc.array(selector, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(selector, selector, few, few, (local, remote, ownSide, otherSide) => {
        const wanted = between([local], [remote]);
        const isCovered = isSubset(wanted, between(ownSide, otherSide));
        const missing = uncoveredPairs({ local: [local], remote: [remote] }, [{ local: ownSide, remote: otherSide }]);
        expect(missing.length === 0).toBe(isCovered);
      }),
      { numRuns: 300 },
    );
  });

  it('are sorted by addresses, then by protocol and ports', () => {
    const list = ['10.1.0.0/24', '10.1.0.0/16[tcp/443]', '10.1.0.0/16[udp]', '10.1.0.0/16[tcp]', '10.1.0.0/16'];
    const read = list.map((text) => parseSelector(text)).filter((one) => one !== null && typeof one === 'object');
    const sorted = read.filter((one) => 'first' in one).sort(compareSelectors);
    expect(sorted.map(formatSelector)).toEqual([
      '10.1.0.0/16',
      '10.1.0.0/16[tcp]',
      '10.1.0.0/16[tcp/443]',
      '10.1.0.0/16[udp]',
      '10.1.0.0/24',
    ]);
  });

  it.each([
    ['tcp/443', '[tcp/443]'],
    ['6/443', '[tcp/443]'],
    ['0x11/0x35', '[udp/53]'],
    ['udp/domain', '[udp/53]'],
    ['gre', '[gre]'],
    ['47', '[gre]'],
    ['200', '[200]'],
    ['udp/', '[udp]'],
    ['udp/any', '[udp]'],
    ['udp/0-65535', '[udp]'],
    ['udp/1000-2000', '[udp/1000-2000]'],
    ['any/53', '[0/53]'],
    ['/53', '[0/53]'],
    ['icmp', '[icmp]'],
    ['any', ''],
    ['', ''],
    ['any/any', ''],
  ])('are read as strongSwan reads %j', (text, shown) => {
    const reading = parseLimit(text, SWANCTL_WORDS);
    expect(reading.kind === 'known' ? formatLimit(reading.limit ?? undefined) : reading).toBe(shown);
  });

  it.each([
    ['foo', 'unknown'],
    ['%any', 'unknown'],
    ['tcp/opaque', 'unknown'],
    ['tcp/gopher', 'unknown'],
    ['tcp/200-100', 'unknown'],
    ['tcp/1-2-3', 'unknown'],
    ['tcp/ 22', 'unknown'],
    ['icmp/8', 'unknown'],
    ['__proto__', 'unknown'],
    ['256', 'invalid'],
    ['tcp/65536', 'invalid'],
    ['tcp/1-99999', 'invalid'],
  ])('are not known for %j', (text, kind) => {
    expect(parseLimit(text, SWANCTL_WORDS).kind).toBe(kind);
  });

  it('have words of their own in ipsec.conf', () => {
    const limit = { protocol: 0, firstPort: 53, lastPort: 53 };
    expect(parseLimit('%any/53', STARTER_WORDS)).toEqual({ kind: 'known', limit });
    expect(parseLimit('any/53', STARTER_WORDS).kind).toBe('unknown');
    expect(parseLimit('17/%any', STARTER_WORDS)).toMatchObject({ limit: { protocol: 17, lastPort: LAST_PORT } });
  });

  it('are written as they are read', () => {
    for (const text of ['10.1.0.0/16[tcp/443]', '10.1.0.1-10.1.0.9[udp/1000-2000]', 'dynamic[gre]', '::/0[0/53]']) {
      const read = parseSelector(text);
      expect(read === null ? null : formatSelector(read)).toBe(text);
    }
  });
});

interface Parts {
  readonly version?: 1 | 2;
  readonly mode?: string;
  readonly behaviour?: string;
  readonly local?: readonly string[];
  readonly remote?: readonly string[];
}

function end(name: string, own: string, other: string, { version = 2, behaviour, ...child }: Parts): TunnelEnd {
  return peerEnd({
    name,
    localAddress: own,
    peerAddress: other,
    ...(behaviour === undefined ? {} : { behaviour }),
    ike: { version, proposals: ['aes256-sha256-modp2048'] },
    auth: { psk: 'a key of both ends' },
    child: {
      mode: child.mode ?? 'tunnel',
      proposals: ['aes256-sha256-modp2048'],
      localSelectors: child.local,
      remoteSelectors: child.remote,
    },
  });
}

const hq = (parts: Parts = {}): TunnelEnd =>
  end('hq', '192.0.2.1', '198.51.100.1', { local: ['10.1.0.0/16'], remote: ['10.2.0.0/16'], ...parts });
const branch = (parts: Parts = {}): TunnelEnd =>
  end('branch', '198.51.100.1', '192.0.2.1', { local: ['10.2.0.0/16'], remote: ['10.1.0.0/16'], ...parts });

describe('a tunnel for a protocol or a port', () => {
  it.each([1, 2] as const)('comes up for what one end names, and leaves the rest uncovered, in IKEv%i', (version) => {
    const [limited, other] = [hq({ version, local: ['10.1.0.0/16[tcp/443]'] }), branch({ version })];
    expect(negotiate(limited, other)).toMatchObject({
      verdict: 'up',
      children: [
        {
          status: 'established',
          localSelectors: ['10.1.0.0/16[tcp/443]'],
          remoteSelectors: ['10.2.0.0/16'],
          coverage: 'partial',
          uncovered: [{ local: '10.1.0.0/16', remote: '10.2.0.0/16' }],
        },
      ],
    });
    expect(negotiate(other, limited)).toMatchObject({
      verdict: 'up',
      children: [{ remoteSelectors: ['10.1.0.0/16[tcp/443]'], coverage: 'partial' }],
    });
  });

  it.each([1, 2] as const)('carries all that is asked for where both ends name it, in IKEv%i', (version) => {
    const parts = { version, mode: 'transport', local: ['dynamic[gre]'], remote: ['dynamic[gre]'] } as const;
    const [child] = negotiate(hq(parts), branch(parts)).children;
    expect(child).toMatchObject({
      mode: 'transport',
      localSelectors: ['192.0.2.1/32[gre]'],
      remoteSelectors: ['198.51.100.1/32[gre]'],
      coverage: 'full',
    });
  });

  it.each([1, 2] as const)('fails for two protocols, with what each end names, in IKEv%i', (version) => {
    const direction = negotiate(
      hq({ version, local: ['10.1.0.0/16[tcp]'] }),
      branch({ version, remote: ['10.1.0.0/16[udp]'] }),
    );
    expect(direction).toMatchObject({ verdict: 'down', failedPhase: 'traffic-selector' });
    expect(direction.children[0]?.error?.notify).toBe(version === 1 ? 'INVALID_ID_INFORMATION' : 'TS_UNACCEPTABLE');
    const [cause] = direction.causes;
    expect(cause?.message).toContain('The local networks of hq, 10.1.0.0/16[tcp], and the remote networks of branch');
    expect(cause?.mend).toContain('Make 10.1.0.0/16[tcp] the remote networks of branch');
  });

  it('covers what one protocol of the other side leaves of a network without any', () => {
    const direction = negotiate(
      hq({ local: ['10.1.0.0/16[tcp]'], remote: ['10.2.0.0/16'] }),
      branch({ local: ['10.2.0.0/16[tcp]'], remote: ['10.1.0.0/16'] }),
    );
    expect(direction.children[0]).toMatchObject({ remoteSelectors: ['10.2.0.0/16[tcp]'], coverage: 'full' });
  });

  it('comes up with two protocols on two sides and carries nothing; in IKEv1 that is open', () => {
    const ends = (version: 1 | 2): readonly [TunnelEnd, TunnelEnd] => [
      hq({ version, local: ['10.1.0.0/16[tcp]'] }),
      branch({ version, local: ['10.2.0.0/16[udp]'] }),
    ];
    expect(negotiate(...ends(2))).toMatchObject({ verdict: 'up', children: [{ coverage: 'partial' }] });
    expect(negotiate(...ends(1))).toMatchObject({
      verdict: 'undetermined',
      doubts: [{ what: expect.stringContaining('one protocol on one side') as string }],
    });
  });

  it('has a range of ports in IKEv2, which IKEv1 leaves open unless nothing fits', () => {
    const [range, other] = ['10.1.0.0/16[udp/1000-2000]', '10.1.0.0/16[udp/1500-3000]'];
    expect(negotiate(hq({ local: [range] }), branch({ remote: [other] }))).toMatchObject({
      verdict: 'up',
      children: [{ localSelectors: ['10.1.0.0/16[udp/1500-2000]'] }],
    });
    const open = negotiate(hq({ version: 1, local: [range] }), branch({ version: 1 }));
    expect(open).toMatchObject({ verdict: 'undetermined', undeterminedPhases: ['traffic-selector'] });
    expect(open.doubts.map(({ what }) => what)).toEqual([
      `${range}: an ID payload of IKEv1 has room for one port, so a range of ports is not simulated`,
    ]);
    expect(open.children[0]).toMatchObject({ status: 'undetermined', localSelectors: [], coverage: null });
    const apart = negotiate(hq({ version: 1, local: [range] }), branch({ version: 1, remote: ['10.1.0.0/16[tcp]'] }));
    expect(apart.verdict).toBe('down');
  });

  it('must be equal to a gateway that insists on it in IKEv1', () => {
    const strict = branch({ version: 1, behaviour: 'strict' });
    expect(negotiate(hq({ version: 1, local: ['10.1.0.0/16[tcp]'] }), strict).verdict).toBe('down');
  });

  it('is left open for more protocols and ports than anybody lists', () => {
    const many = Array.from({ length: 17 }, (_, index) => `10.1.0.0/16[tcp/${String(index + 1)}]`);
    const direction = negotiate(hq({ local: many }), branch());
    expect(direction.verdict).toBe('undetermined');
    expect(direction.doubts[0]?.what).toContain('more than 16 protocols and ports');
    expect(negotiate(hq({ local: many.slice(1) }), branch()).children[0]?.localSelectors).toHaveLength(16);
  });

  it('is told by leftprotoport, for the networks of a side or its address', () => {
    const read = (...lines: readonly string[]): readonly string[] => {
      const text = ['conn home', 'left=192.0.2.1', 'right=198.51.100.1', 'auto=add', ...lines].join('\n ');
      const { ends, remarks } = readConfigurations({ 'ipsec.conf': text });
      // Which side is its own, and nothing else.
      expect(remarks).toHaveLength(1);
      const { localSelectors = [] } = ends[0]?.end.children[0] ?? {};
      return localSelectors.map((located) => (located.origin === 'unknown' ? '?' : formatSelector(located.value)));
    };
    expect(read('leftprotoport=gre')).toEqual(['dynamic[gre]']);
    expect(read('leftprotoport=17/1701')).toEqual(['dynamic[udp/1701]']);
    expect(read('leftprotoport=17/%any', 'leftsubnet=10.1.0.0/16,10.3.0.0/16')).toEqual([
      '10.1.0.0/16[udp]',
      '10.3.0.0/16[udp]',
    ]);
    expect(read('leftprotoport=%any')).toEqual(['dynamic']);
    expect(read('leftsubnet=%dynamic[udp/%any],10.1.0.0/16[%any/53]')).toEqual(['dynamic[udp]', '10.1.0.0/16[0/53]']);
  });
});
