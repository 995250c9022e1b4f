import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/model/located.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import type { Reading } from '../strongswan/reading.js';
import { readConfigurations } from '../strongswan/reading.js';

const SIDES = ['left=203.0.113.10', 'right=198.51.100.20'];

function read(...lines: readonly string[]): Reading {
  return readText(
    `conn a\n${[...SIDES, 'auto=start', 'ikev2=insist', ...lines].map((line) => `    ${line}\n`).join('')}`,
  );
}

function readText(text: string): Reading {
  return readConfigurations({ 'ipsec.conf': text });
}

function endIn({ ends: [first] }: Reading): TunnelEnd {
  if (first === undefined) throw new Error('no conn was read');
  return first.end;
}

/** What of an end stays open for a value that Libreswan does not take. */
function openIn(reading: Reading): readonly string[] {
  return endIn(reading).open?.map(({ what }) => what) ?? [];
}

function behaviourOf(text: string): string {
  return endIn(readText(text)).behaviour;
}

const HOSTS = 'left=203.0.113.10\n  right=198.51.100.20\n  auto=start\n  authby=secret';

describe('an ipsec.conf is told by what one daemon alone knows', () => {
  it.each([
    ['ikev2', `conn a\n  ${HOSTS}\n  ikev2=insist\n`],
    ['phase2alg', `conn a\n  ${HOSTS}\n  phase2alg=aes256-sha1\n`],
    ['a list of networks', `conn a\n  ${HOSTS}\n  leftsubnet=10.1.0.0/16\n  rightsubnets={10.2.0.0/16 10.3.0.0/16}\n`],
    ['a word for auto', `conn a\n  ${HOSTS.replace('auto=start', 'auto=ondemand')}\n`],
    ['a semicolon in a proposal', `conn a\n  ${HOSTS}\n  ike=aes256-sha1;modp2048\n`],
    ['the names of algorithms', `conn a\n  ${HOSTS}\n  ike=aes_gcm256-sha2\n`],
    ['config setup', `config setup\n  logfile=/var/log/pluto.log\nconn a\n  ${HOSTS}\n`],
    ['capitals', `conn a\n  ${HOSTS}\n  SALIFETIME=1h\n`],
    ['more than speaks for the other one', `conn a\n  ${HOSTS}\n  ikev2=yes\n  salifetime=1h\n  margintime=9m\n`],
  ])('%s is of Libreswan', (_, text) => {
    expect(behaviourOf(text)).toBe('libreswan');
  });

  it.each([
    ['keyexchange and a margin', `conn a\n  ${HOSTS}\n  keyexchange=ikev2\n  margintime=9m\n`],
    ['what both know', `conn a\n  ${HOSTS}\n  ike=aes256-sha2_256-modp2048\n  ikelifetime=8h\n`],
    ['config setup', `config setup\n  charondebug="ike 2"\nconn a\n  ${HOSTS}\n`],
    ['a strict proposal', `conn a\n  ${HOSTS}\n  ike=aes256-sha256-dh14!\n  esp=aes256-sha256-dh14\n`],
  ])('%s is of strongSwan', (_, text) => {
    expect(behaviourOf(text)).toBe('strongswan');
  });

  it('tells by the files that are included, too', () => {
    const { ends } = readConfigurations({
      'ipsec.conf': 'config setup\n  uniqueids=yes\ninclude /etc/ipsec.d/*.conf\n',
      '+office.conf': `conn a\n  ${HOSTS}\n  ikev2=yes\n  leftrsasigkey=0sAQ==\n`,
    });
    expect(ends.map(({ end }) => end.behaviour)).toEqual(['libreswan']);
  });
});

describe('the conns of Libreswan', () => {
  it('have what is set, and its defaults', () => {
    const end = endIn(read('authby=secret', 'leftsubnet=10.1.0.0/16', 'rightsubnet=10.2.0.0/255.255.0.0'));
    const { ike, children } = end;
    expect(valueOf(ike.version)).toBe('v2');
    expect([valueOf(ike.lifetimeSeconds), valueOf(ike.renewal)]).toEqual([28_800, 'rekey']);
    expect(ike.proposals.map(({ encryption }) => encryption.map((cipher) => valueOf(cipher)?.logName))).toEqual([
      ['AES_GCM_16_256'],
      ['AES_GCM_16_128'],
      ['AES_CBC_256'],
      ['AES_CBC_128'],
    ]);
    expect(children.map((child) => valueOf(child.lifetimeSeconds))).toEqual([28_800]);
    expect(valueOf(end.starts)).toBe('always');
    expect([end.localId, end.dpd]).toEqual([null, null]);
    expect(end.open).toBeUndefined();
  });

  it('are one CHILD SA for each pair of networks', () => {
    const { children } = endIn(read('leftsubnets={10.1.0.0/16,10.2.0.0/16}', 'rightsubnets="10.3.0.0/16 10.4.0.0/16"'));
    const firsts = children.map(({ localSelectors: [one], remoteSelectors: [other] }) =>
      [one, other].map((located) => {
        const selector = located === undefined ? undefined : valueOf(located);
        return selector !== undefined && selector !== 'dynamic' && 'first' in selector ? selector.first : null;
      }),
    );
    expect(firsts).toEqual([
      [0x0a010000, 0x0a030000],
      [0x0a010000, 0x0a040000],
      [0x0a020000, 0x0a030000],
      [0x0a020000, 0x0a040000],
    ]);
  });

  it.each([
    ['@branch', 'fqdn', 'branch'],
    ['@192.0.2.1', 'fqdn', '192.0.2.1'],
    ['@me@branch', 'fqdn', 'me@branch'],
    ['me@branch', 'user-fqdn', 'me@branch'],
    ['@[key]', 'key-id', '6b6579'],
    ['@#0A0b', 'key-id', '0a0b'],
    ['192.0.2.1', 'ipv4', '192.0.2.1'],
    ['2001:db8::1', 'ipv6', '2001:db8::1'],
  ])('are called %s', (text, type, value) => {
    const { localId } = endIn(read('authby=secret', `leftid=${text}`));
    expect(localId === null ? null : valueOf(localId)).toEqual({ type, value, wildcard: false });
  });

  it('have a name without @ for DNS to resolve', () => {
    const reading = read('authby=secret', 'leftid=branch.example');
    expect(endIn(reading).localId).toMatchObject({ origin: 'unknown', reason: 'unresolved' });
    expect(reading.remarks).toContain(
      'ipsec.conf:7: conn a.leftid: a name without @ in front stands for the address that DNS has for it',
    );
  });

  it.each([
    ['salifetime=90m', 5_400],
    ['keylife=2H', 7_200],
    ['lifetime=3w', 86_400],
    ['salifetime=0', 86_400],
    ['salifetime=1.5h', 28_800],
    ['salifetime=""', 28_800],
  ])('live for as long as Libreswan makes of %s', (line, seconds) => {
    expect(endIn(read(line)).children.map((child) => valueOf(child.lifetimeSeconds))).toEqual([seconds]);
  });

  it('end where they are not rekeyed', () => {
    const { ike, children } = endIn(read('rekey=no'));
    expect([valueOf(ike.renewal), children[0]?.rekeysBetween]).toEqual(['none', null]);
  });

  it.each([
    ['add', 'never', undefined],
    ['keep', 'never', 'always'],
    ['ondemand', 'on-traffic', undefined],
    ['route', 'on-traffic', undefined],
    ['up', 'always', undefined],
  ])('begin with auto=%s as it says', (word, starts, afterClose) => {
    const end = endIn(readText(`conn a\n  left=203.0.113.10\n  right=198.51.100.20\n  ikev2=yes\n  auto=${word}\n`));
    expect(valueOf(end.starts)).toBe(starts);
    expect(end.afterClose === undefined ? undefined : valueOf(end.afterClose)).toBe(afterClose);
  });

  it('are left alone with auto=ignore, without auto, and where no traffic is protected', () => {
    const conns = ['auto=ignore', 'x-note=1', 'auto=add\n  type=passthrough', 'auto=add\n  authby=never'];
    const text = conns.map(
      (line, index) => `conn c${String(index)}\n  left=1.2.3.4\n  right=%any\n  ikev2=yes\n  ${line}\n`,
    );
    expect(readText(text.join('')).ends).toEqual([]);
  });

  it('inherit by also, and %default gives way', () => {
    const text = `conn %default\n  salifetime=1h\n  ikelifetime=2h\nconn base\n  salifetime=3h\n  left=203.0.113.10
conn a\n  also=base\n  right=198.51.100.20\n  auto=add\n  ikev2=yes\n`;
    const end = endIn(readText(text));
    expect([valueOf(end.ike.lifetimeSeconds), end.children.map((child) => valueOf(child.lifetimeSeconds))]).toEqual([
      7_200,
      [10_800],
    ]);
    expect(end.open).toBeUndefined();
  });
});

describe('what Libreswan does not load is left open', () => {
  it.each([
    [
      'a parameter twice',
      ['salifetime=1h', 'salifetime=2h'],
      'conn a.salifetime stands twice, for which Libreswan does not load the conn',
    ],
    [
      'two names of one',
      ['esp=aes256-sha1', 'phase2alg=aes256-sha1'],
      'conn a.phase2alg is another name for esp: with both Libreswan does not load the conn',
    ],
    [
      'two names of a switch',
      ['aggressive=yes', 'aggrmode=yes'],
      'conn a.aggrmode is another name for aggressive: with both Libreswan does not load the conn',
    ],
    [
      'a list of networks on one side alone',
      ['rightsubnets={10.2.0.0/16 10.3.0.0/16}'],
      'conn a.rightsubnets without leftsubnet: Libreswan does not load the conn',
    ],
    [
      'braces between quotes',
      ['leftsubnet=10.1.0.0/16', 'rightsubnets="{10.2.0.0/16}"'],
      'conn a.rightsubnets "{10.2.0.0/16}" does not fit: Libreswan takes braces or quotes around a list, not both',
    ],
    [
      'a network without a prefix',
      ['leftsubnet=10.1.0.1'],
      'conn a.leftsubnet "10.1.0.1" does not fit: Libreswan takes a network with its prefix or mask',
    ],
    ['another word', ['type=beet'], 'conn a.type "beet" does not fit: Libreswan takes one of tunnel, transport'],
    ['another switch', ['pfs=maybe'], 'conn a.pfs "maybe" does not fit: Libreswan takes yes or no'],
    [
      'another method',
      ['authby=psk'],
      'conn a.authby "psk" does not fit: Libreswan takes secret, rsasig, ecdsa, rsa-sha1, rsa-sha2 or null',
    ],
    ['one method of two', ['leftauth=secret'], 'conn a.leftauth needs leftauth and rightauth together: not loaded'],
    [
      'a group that it knew',
      ['ike=aes256-sha1;modp1024'],
      'conn a.ike: modp1024 is refused by Libreswan 4.10, and taken by earlier releases',
    ],
    [
      'a word that is no cipher',
      ['ike=aesgcm256-sha2;dh14'],
      'conn a.ike "aesgcm256" is no cipher that Libreswan 4.10 takes here (did you mean aes_gcm_16?): Libreswan does not load the conn',
    ],
  ])('%s', (_, lines, what) => {
    expect(openIn(read(...lines))).toEqual([what]);
  });

  it('IKEv1, where nothing says that it is taken', () => {
    const text = `conn a\n  left=203.0.113.10\n  right=198.51.100.20\n  ikev2=no\n  auto=add\n  ike=aes256-sha1;dh14\n  esp=aes256-sha1\n`;
    expect(openIn(readText(text))).toEqual([
      'Libreswan 4.10 loads no conn for IKEv1 unless config setup has ikev1-policy=accept; earlier releases do',
    ]);
    expect(openIn(readText(`config setup\n  ikev1-policy=accept\n${text}`))).toEqual([]);
  });

  it('all conns of a file with a parameter that it does not know, or with a line that it cannot read', () => {
    expect(openIn(read('dpdation=restart'))).toEqual([
      'conn a.dpdation is no parameter of Libreswan 4.10 (did you mean dpdaction?), for which Libreswan refuses the configuration',
    ]);
    expect(openIn(read('ike=aes256-sha1, aes128-sha1'))).toEqual([
      'a value of several words needs quotes, for which Libreswan refuses the configuration',
    ]);
    expect(openIn(read('x-anything=1', 'x_note=2'))).toEqual([]);
  });

  // Each "syntax error" of addconn 4.10, behind which it loads nothing of the file.
  it.each([
    ['compress=YES', 'yes or no'],
    ['mobike=1', 'yes or no'],
    ['leftxauthserver=server', 'yes or no'],
    ['xauthfail=maybe', 'one of hard, soft'],
    ['sendca=yes', 'one of none, issuer, all'],
    ['fragmentation=accept', 'one of yes, no, force, insist, never'],
    ['encapsulation=force', 'one of yes, no, auto'],
    ['rightsendcert=ifasked', 'one of always, never, sendifasked'],
  ])('a word that is none: %s', (line, words) => {
    const [key = '', value = ''] = line.split('=');
    expect(openIn(read(line))).toEqual([
      `conn a.${key} ${JSON.stringify(value)} does not fit: Libreswan takes ${words}, for which Libreswan refuses the configuration`,
    ]);
  });

  it('a switch in capitals that is read', () => {
    expect(openIn(read('rekey=YES'))).toEqual(['conn a.rekey "YES" does not fit: Libreswan takes yes or no']);
  });

  it('an action on a dead peer, with a delay or without', () => {
    const open = ['conn a.dpdaction "trap" does not fit: Libreswan takes one of hold, clear, restart, restart_by_peer'];
    expect([openIn(read('dpdaction=trap')), openIn(read('dpdaction=trap', 'dpddelay=10'))]).toEqual([open, open]);
  });

  it.each(['mobike=on', 'fragmentation=Force', 'sendca=2', 'compress="no "', 'ppk=${PPK}'])('not %s', (line) => {
    expect(openIn(read(line))).toEqual([]);
  });
});

it('makes no more than so many CHILD SAs of long lists', () => {
  const list = (second: number): string =>
    Array.from({ length: 2_000 }, (_, index) => `10.${String(second + (index >> 8))}.${String(index & 255)}.0/24`).join(
      ',',
    );
  const reading = read(`leftsubnets=${list(0)}`, `rightsubnets=${list(100)}`);
  expect(endIn(reading).children).toHaveLength(256);
  expect(reading.remarks.join('\n')).toContain('more than 256 pairs of networks: those behind them are not simulated');
});

describe('keys whose colon stands at their owner', () => {
  const secrets = '@office @cloud: PSK "a-key-of-the-tests-0815-quoz"\n';
  const conn =
    'conn a\n  left=203.0.113.10\n  leftid=@office\n  right=198.51.100.20\n  rightid=@cloud\n  authby=secret\n  auto=add\n';

  it('are keys of Libreswan', () => {
    const end = endIn(readConfigurations({ 'ipsec.conf': `${conn}  ikev2=yes\n`, 'ipsec.secrets': secrets }));
    expect(end.auth.psk).toMatchObject({ origin: 'explicit' });
    expect(end.auth.pskOwners.map((owner) => valueOf(owner))).toEqual([
      { type: 'fqdn', value: 'office', wildcard: false },
      { type: 'fqdn', value: 'cloud', wildcard: false },
    ]);
  });

  it('are none of strongSwan', () => {
    const end = endIn(readConfigurations({ 'ipsec.conf': conn, 'ipsec.secrets': secrets }));
    expect([end.behaviour, end.auth.psk?.origin]).toEqual(['strongswan', 'unknown']);
  });
});

it.each(['ike', 'esp', 'rightsubnets'])('reads no %s of a megabyte for each conn that inherits it', (key) => {
  const value = key === 'rightsubnets' ? '10.0.0.0/8,' : 'aes256-sha2;dh14,';
  const base = `conn %default\n  left=203.0.113.10\n  right=198.51.100.20\n  ikev2=yes\n  auto=add\n  ${key}=${value.repeat(80_000)}\n`;
  const reading = readText(
    `${base}${Array.from({ length: 2_000 }, (_, index) => `conn c${String(index)}\n  x-a=1\n`).join('')}`,
  );
  expect(reading.remarks.join('\n')).toContain('from here on nothing is inherited: it is too much');
});

describe('a placeholder', () => {
  it('of the version or of narrowing leaves the result open', () => {
    const text = (line: string): string =>
      `conn a\n  left=203.0.113.10\n  right=198.51.100.20\n  auto=add\n  salifetime=1h\n  ${line}\n`;
    expect(openIn(readText(text('ikev2=${IKE}')))).toEqual(['conn a.ikev2 is a placeholder']);
    expect(openIn(readText(text('keyexchange=${IKE}')))).toEqual(['conn a.keyexchange is a placeholder']);
    const end = endIn(readText(text('narrowing=${NARROWING}')));
    expect([end.narrows, end.children[0]?.open?.map(({ what }) => what)]).toEqual([
      true,
      ['conn a.narrowing is a placeholder'],
    ]);
  });

  it('of a renewal or a replay window is not guessed', () => {
    const { ike, children } = endIn(read('rekey=${REKEY}', 'replay-window=${WINDOW}', 'esp=aes256-sha1'));
    expect(ike.renewal).toMatchObject({ origin: 'unknown', reason: 'template' });
    expect(children[0]?.proposals[0]?.extendedSequenceNumbers).toMatchObject([{ origin: 'unknown' }]);
  });
});

it('names Libreswan in what it says of protocols and ports', () => {
  expect(openIn(read('leftprotoport=nobodys'))).toEqual([
    'conn a.leftprotoport: Libreswan refuses the connection where no protocol or port has this name',
  ]);
});
