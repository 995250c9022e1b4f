import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/model/located.js';
import { pointerAt } from '../../src/model/place.js';
import { Secret } from '../../src/model/secret.js';
import { Source } from '../../src/model/source.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { connsOf } from '../../src/parsers/text/strongswan/conns.js';
import type { BadAlso } from '../../src/parsers/text/strongswan/conns.js';
import { parseIpsecConf } from '../../src/parsers/text/strongswan/ipsec-conf.js';
import { parseIpsecSecrets } from '../../src/parsers/text/strongswan/ipsec-secrets.js';
import { onlyEnd, readConfigurations, textAt } from './reading.js';
import { said } from './said.js';

/** A conn whose peer may come from anywhere, with these parameters. */
function conn(...lines: readonly string[]): string {
  return `${['conn home', 'auto=add', 'authby=secret', 'left=10.90.0.1', ...lines].join('\n  ')}\n`;
}

function only(...lines: readonly string[]): TunnelEnd {
  return onlyEnd(conn(...lines), 'ipsec.conf');
}

function secretOf(end: TunnelEnd | undefined): Secret | undefined {
  return end?.auth.psk === null || end === undefined ? undefined : valueOf(end.auth.psk);
}

describe('a conn of ipsec.conf', () => {
  it('has the defaults of the starter', () => {
    const end = only();
    expect(end).toMatchObject({ name: 'home', dialect: 'ipsec.conf', behaviour: 'strongswan', basis: 'observed' });
    expect(said(end)).toMatchObject({
      ownAddress: '10.90.0.1',
      peerAddress: null,
      localId: 'ipv4 10.90.0.1',
      remoteId: null,
      method: 'psk',
      ike: { version: 'any', mode: 'main', lifetime: 10_800, renewal: 'reauth' },
      children: [{ protocol: 'esp', mode: 'tunnel', local: ['dynamic'], remote: ['dynamic'], lifetime: 3_600 }],
      starts: 'never',
      dpd: null,
    });
    expect(end.ike.proposals).toHaveLength(2);
    expect(end.children[0]?.proposals.map(({ integrity }) => integrity.length)).toEqual([5, 0]);
  });

  it.each([
    [['right=192.0.2.1'], 'never'],
    [['right=192.0.2.1', 'closeaction=clear'], 'never'],
    [['right=192.0.2.1', 'closeaction=hold'], 'on-traffic'],
    [['right=192.0.2.1', 'closeaction=restart'], 'always'],
    // Without an address of the peer no trap is installed.
    [['closeaction=hold'], 'never'],
    [['closeaction=restart'], 'always'],
  ])('with %s when its peer closes the tunnel', (parameters, afterClose) => {
    const { ends } = readConfigurations({ 'ipsec.conf': conn(...parameters) });
    expect(ends[0] === undefined ? null : said(ends[0].end)).toMatchObject({ afterClose });
  });

  it.each([
    [[], [2_520, 3_060]],
    [
      ['lifetime=2h', 'margintime=10m'],
      [6_000, 6_600],
    ],
    [
      ['margintime=10m', 'rekeyfuzz=50%'],
      [2_700, 3_000],
    ],
    [['rekeyfuzz=0%'], [3_060, 3_060]],
    [['lifetime=18m'], [1, 540]],
    [['rekey=no'], undefined],
  ])('with %s begins to rekey', (parameters, times) => {
    expect(only(...parameters).children[0]?.rekeysBetween).toEqual(times);
  });

  it.each([['lifetime=40s'], ['lifetime=10m'], ['keylife=15m'], ['margintime=59m']])(
    'with %s may have a CHILD SA that is never rekeyed',
    (parameter) => {
      const { ends, remarks } = readConfigurations({ 'ipsec.conf': conn(parameter) });
      expect(ends[0]?.end.children[0]?.rekeysBetween).toBeNull();
      expect(remarks).toHaveLength(1);
      expect(remarks[0]).toMatch(
        /^ipsec\.conf:\d: conn home\.lifetime: \d+ s is not more than margintime with rekeyfuzz/u,
      );
    },
  );

  it('adds the daemon’s own proposals to its list, unless that is strict', () => {
    const count = (parameter: string): number => only(parameter).ike.proposals.length;
    expect(count('ike=aes128-sha1-modp1024,aes256-sha256-modp2048')).toBe(4);
    expect(count('ike=aes128-sha1-modp1024,aes256-sha256-modp2048!')).toBe(2);
    expect(count('ike=')).toBe(2);
    const strict = only('esp=aes128-sha1-modp1024!');
    expect(textAt(strict.children[0]?.proposals[0]?.dhGroups[0]?.place ?? null)).toBe('modp1024');
    const ah = only('ah=sha256!');
    expect(said(ah)).toMatchObject({ children: [{ protocol: 'ah' }] });
  });

  it.each<[readonly string[], number, string, number]>([
    [['ikelifetime=8h', 'lifetime=30m'], 28_800, 'reauth', 1_800],
    [['keylife=20m', 'reauth=no'], 10_800, 'rekey', 1_200],
    [['rekey=no', 'ikelifetime=8h'], 0, 'none', 0],
  ])('with %j renews its SAs', (lines, lifetime, renewal, childLifetime) => {
    expect(said(only(...lines))).toMatchObject({
      ike: { lifetime, renewal },
      children: [{ lifetime: childLifetime }],
    });
  });

  it('reads what concerns both ends', () => {
    const { ends } = readConfigurations({
      'ipsec.conf': conn(
        'leftid=@a.example.org',
        'leftsubnet=10.1.0.0/16, 10.3.0.0/16',
        'right=%vpn.example.org',
        'rightid="%C=DE, CN=b"',
        'rightsubnet=10.2.0.0/16,%dynamic',
      ),
    });
    expect(said(ends[0]?.end ?? only())).toMatchObject({
      peerAddress: 'unknown',
      localId: 'fqdn a.example.org',
      remoteId: 'dn C=DE, CN=b',
      children: [{ local: ['10.1.0.0/16', '10.3.0.0/16'], remote: ['10.2.0.0/16', 'dynamic'] }],
    });
    expect(said(only('keyexchange=ikev1', 'aggressive=yes', 'type=transport', 'dpdaction=hold'))).toMatchObject({
      ike: { version: 'v1', mode: 'aggressive' },
      children: [{ mode: 'transport' }],
      dpd: { action: 'hold', interval: 30, timeout: 150 },
    });
  });

  it('expects the address of its peer where it names no identity', () => {
    const { ends } = readConfigurations({ 'ipsec.conf': conn('right=10.90.0.2') });
    expect(said(ends[0]?.end ?? only())).toMatchObject({ peerAddress: '10.90.0.2', remoteId: 'peer-address' });
  });

  it('is left, unless right is the default route, and says where it assumes that', () => {
    const own = (text: string): unknown[] => {
      const { ends, remarks } = readConfigurations({ 'ipsec.conf': text });
      const address = ends[0]?.end.ownAddress ?? null;
      return [address === null ? null : textAt(address.place), remarks.length];
    };
    expect(own(conn('right=10.90.0.2'))).toEqual(['10.90.0.1', 1]);
    expect(own(conn('right=%any'))).toEqual(['10.90.0.1', 0]);
    expect(own(conn('right=%defaultroute'))).toEqual([null, 0]);
    expect(own(conn('left=%defaultroute', 'right=10.90.0.2'))).toEqual([null, 0]);
  });

  it('inherits from %default and by also, the later before the earlier', () => {
    const text = `
conn top
  also=one
  also=two
  d=top
conn one
  a=one
  b=one
  also=base
conn two
  b=two
conn base
  a=base
  c=base
conn %default
  a=default
  c=default
  e=default
conn loop
  also=loop
conn lost
  also=nowhere
`;
    const { conns, problems } = parseIpsecConf(new Source('ipsec.conf', text));
    const bad: BadAlso[] = [];
    const [top] = connsOf(conns, bad);
    expect(problems).toEqual([]);
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => top?.value(key)?.value)).toEqual([
      'one',
      'two',
      'base',
      'top',
      'default',
    ]);
    expect(bad.map(({ detail }) => detail)).toEqual(['the conn inherits from itself', 'no conn has this name']);
  });

  it('unsets by an empty value what it inherits', () => {
    const text = `conn %default\n  keyexchange=ikev2\n${conn('keyexchange=')}`;
    expect(said(onlyEnd(text, 'ipsec.conf'))).toMatchObject({ ike: { version: 'any' } });
  });

  it('is left out where the starter does not load it', () => {
    const { ends, remarks } = readConfigurations({
      'ipsec.conf': 'conn base\n  ike=x\nconn off\n  auto=ignore\nconn lan\n  auto=route\n  type=passthrough\n',
    });
    expect([ends, remarks]).toEqual([[], []]);
  });

  it('inherits through long chains', () => {
    const links = Array.from({ length: 2_000 }, (_, index) => `conn c${index}\n also=c${index + 1}\n auto=add\n`);
    const { ends, remarks } = readConfigurations({ 'ipsec.conf': `${links.join('')}conn c2000\n ike=\n` });
    expect(ends.length).toBe(2_000);
    expect(remarks.some((remark) => remark.includes('levels of also'))).toBe(true);
  });

  it.each<[readonly string[], string]>([
    [['leftsourceip=%config'], 'conn home.leftsourceip asks the peer for a virtual address'],
    [['rightprotoport=tcp/%opaque'], 'conn home.rightprotoport: an opaque port is not simulated'],
    [['leftsubnet=10.1.0.1-10.1.0.9'], 'strongSwan cannot read "10.1.0.1-10.1.0.9" and does without it'],
    [['leftsubnet=10.1.0.0/255.255.0.0'], 'strongSwan takes "10.1.0.0/255.255.0.0" for 10.1.0.0/32'],
    [['leftauth=xauth-pam'], 'XAuth is not simulated'],
    [['leftauth2=xauth'], 'several rounds'],
    [['keyexchang=ikev2'], 'did you mean keyexchange?'],
    [['leftidd=@a'], 'did you mean leftid?'],
    [['esp=aes128-sha1', 'ah=sha1'], 'AH alone is offered'],
    [['auto=start'], 'so nothing can be initiated'],
    [['auto=strat'], 'did you mean start?'],
    [['also=none'], 'none: no conn has this name'],
    [['lifetime=1x'], 'a whole number of seconds'],
  ])('remarks on %j', (lines, message) => {
    const { ends, remarks } = readConfigurations({ 'ipsec.conf': conn(...lines) });
    expect(ends).toHaveLength(1);
    expect(remarks.join('\n')).toContain(message);
  });
});

describe('the text of an ipsec.conf', () => {
  it('is read as the starter reads it', () => {
    const text = `version 2.0
# comment
config setup
\tuniqueids = no

conn a # comment
  x = one   two # comment

  y="a  b" c
  leftid=@#616263
  z="a \\"b\\" \\
c"
conn b
ca c
  cacert=x
conn a
  x=three
`;
    const { conns, problems } = parseIpsecConf(new Source('ipsec.conf', text));
    expect(problems).toEqual([]);
    expect([...conns.keys()]).toEqual(['a', 'b']);
    const values = [...(conns.get('a')?.values ?? [])].map(([key, value]) => [key, value?.value]);
    expect(values).toEqual([
      ['x', 'three'],
      ['y', 'a  b c'],
      ['leftid', '@#616263'],
      ['z', 'a "b" c'],
    ]);
    const place = conns.get('a')?.values.get('y') ?? null;
    expect(place && [pointerAt(place), textAt(place)]).toEqual(['/conn a/y', '"a  b" c']);
  });

  it.each<[string, string]>([
    ['conn\n', 'a line begins with'],
    ['left=1\n', 'a line begins with'],
    ['  left=1\n', 'the parameter stands in no section'],
    ['conn a\n  left\n', 'a parameter is KEY=VALUE'],
    ['conn a\n  leftid=C=DE\n', 'a value with = in it needs quotes'],
    ['conn a\n  leftid="C\n', 'the string is not closed'],
    ['conn a b\n', 'more than one thing stands in this line'],
  ])('%j is refused, and goes on', (text, detail) => {
    const { conns, problems } = parseIpsecConf(new Source('ipsec.conf', `${text}conn z\n  auto=add\n`));
    expect(problems[0]?.detail).toContain(detail);
    if (!text.includes('"')) expect(conns.has('z')).toBe(true);
  });

  it('takes time in proportion to its length', () => {
    for (const piece of ['conn a\n', ' a=b\n', '"', ' also=a\n', ' =', '#', '\\', ' a="', 'include "']) {
      const { problems } = parseIpsecConf(new Source('ipsec.conf', `conn a\n${piece.repeat(100_000)}`));
      expect(problems.length).toBeLessThan(300_000);
    }
  });

  it('includes others', () => {
    const { ends, remarks } = readConfigurations({
      'ipsec.conf': 'conn %default\n  authby=psk\ninclude more.conf\n',
      '+more.conf': conn('right=%any'),
    });
    expect(remarks).toEqual([]);
    expect(ends).toMatchObject([{ file: 'ipsec.conf', names: ['home'], pointer: '/conn home' }]);
  });
});

describe('an ipsec.secrets', () => {
  const KEY = 'Canary-Key-0815-Quoz';

  it('files keys under their owners', () => {
    const source = new Source(
      'ipsec.secrets',
      `# keys
10.90.0.1 @b.example.org : PSK "a b # c"
: PSK 'x"y' # comment
%any : PSK 0x616263
include other.secrets
alice : EAP "${KEY}"
: RSA key.pem "${KEY}"
: RSA other.pem
`,
    );
    const { entries, problems, secrets } = parseIpsecSecrets(source);
    expect(problems).toEqual([]);
    expect(entries.map(({ owners, secret }) => [owners.map(({ value }) => value), secret.value])).toEqual([
      [['10.90.0.1', '@b.example.org'], 'a b # c'],
      [[], 'x"y'],
      [['%any'], '0x616263'],
    ]);
    expect(secrets).toContain(KEY);
    expect(entries.map(({ secret }) => pointerAt(secret))).toEqual(['/0/secret', '/1/secret', '/2/secret']);
  });

  it('serves the conns of other files', () => {
    const { ends } = readConfigurations({
      'ipsec.conf': conn('right=10.90.0.2'),
      'ipsec.secrets': `: PSK "anybody"\n10.90.0.2 : PSK "${KEY}"\n192.0.2.1 : PSK "other"\n`,
    });
    expect(secretOf(ends[0]?.end)?.equals(new Secret(KEY))).toBe(true);
  });

  it('decodes digits only without quotes', () => {
    const key = (text: string): Secret | undefined =>
      secretOf(readConfigurations({ 'a.conf': conn(), 'a.secrets': `: PSK ${text}\n` }).ends[0]?.end);
    expect(key('0x616263')?.equals(new Secret('abc'))).toBe(true);
    expect(key('0sYWJj')?.equals(new Secret('abc'))).toBe(true);
    expect(key('"0x616263"')?.equals(new Secret('0x616263'))).toBe(true);
  });

  it.each([
    ['no separator Canary', 'owners and secret need a :'],
    [': PSK', 'the key is missing'],
    [': PSK "Canary', 'the key is not closed'],
    [': PKS "Canary"', 'no kind of secret follows'],
  ])('reports %j and shows nothing of it', (line, detail) => {
    const source = new Source('ipsec.secrets', `: PSK "ok"\n${line}\n`);
    const { problems, entries } = parseIpsecSecrets(source);
    expect(problems.map((problem) => problem.detail)).toEqual([expect.stringContaining(detail)]);
    expect(entries).toHaveLength(1);
    const at = source.text.indexOf('Canary');
    if (at !== -1) expect(source.isConcealed(at, at + 6)).toBe(true);
  });
});
