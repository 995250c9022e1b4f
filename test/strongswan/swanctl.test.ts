import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/model/secret.js';
import type { EncryptionAlgorithm } from '../../src/model/algorithm.js';
import type { Located } from '../../src/model/located.js';
import { valueOf } from '../../src/model/located.js';
import { pointerAt } from '../../src/model/place.js';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { onlyEnd, readConfigurations, textAt } from './reading.js';
import { said } from './said.js';

/** A connection with these lines, and these in its only child. */
function connection(lines: readonly string[], child: readonly string[] = []): string {
  return `connections {
  home {
    ${['local_addrs = 10.90.0.1', 'remote_addrs = 10.90.0.2', ...lines].join('\n    ')}
    ${lines.some((line) => line.startsWith('local {')) ? '' : 'local { auth = psk }'}
    children {
      net {
        ${child.join('\n        ')}
      }
    }
  }
}
`;
}

function keyOf(end: TunnelEnd): Secret {
  const { psk } = end.auth;
  const secret = psk === null ? undefined : valueOf(psk);
  if (secret === undefined) throw new Error('no key');
  return secret;
}

function logNames(list: readonly Located<EncryptionAlgorithm>[]): string {
  return list.map((cipher) => valueOf(cipher)?.logName ?? '?').join('/');
}

describe('a connection of swanctl.conf', () => {
  it('has the defaults of strongSwan', () => {
    const end = onlyEnd(connection([]));
    expect(end).toMatchObject({ name: 'home', dialect: 'swanctl', behaviour: 'strongswan', basis: 'observed' });
    expect(end.ike.proposals.map(({ encryption }) => logNames(encryption))).toEqual([
      expect.stringMatching(/^AES_CBC_128\/AES_CBC_192\/AES_CBC_256\/CAMELLIA_CBC_128/u),
      expect.stringMatching(/^AES_CCM_16_128\/.*CHACHA20_POLY1305/u),
    ]);
    expect(said(end)).toMatchObject({
      localId: null,
      remoteId: null,
      method: 'psk',
      ike: { version: 'any', mode: 'main', lifetime: 15_840, renewal: 'rekey' },
      children: [{ protocol: 'esp', mode: 'tunnel', local: ['dynamic'], remote: ['dynamic'], lifetime: 3_960 }],
      starts: 'never',
      dpd: null,
    });
    const [child] = end.children;
    // As observed: without any proposals the AEAD ciphers come first, with `default` they come last.
    expect(child?.proposals.map(({ encryption }) => logNames(encryption))).toEqual([
      'AES_GCM_16_128/AES_GCM_16_192/AES_GCM_16_256',
      'AES_CBC_128/AES_CBC_192/AES_CBC_256',
    ]);
    expect(child?.proposals[0]?.encryption[0]).toMatchObject({ origin: 'default', spelling: 'default' });
  });

  it('expands default where it stands in a list', () => {
    const { children, ike } = onlyEnd(
      connection(['proposals = aes128-sha1-modp1024, default'], ['esp_proposals = default, aes256-sha512']),
    );
    expect(ike.proposals.map(({ dhGroups }) => dhGroups.length)).toEqual([1, 13, 13]);
    expect(children[0]?.proposals.map(({ encryption }) => logNames(encryption))).toEqual([
      'AES_CBC_128/AES_CBC_192/AES_CBC_256',
      'AES_GCM_16_128/AES_GCM_16_192/AES_GCM_16_256',
      'AES_CBC_256',
    ]);
    expect(textAt(ike.proposals[1]?.encryption[0]?.place ?? null)).toBe('default');
  });

  it.each([
    ['', 15_840, 'rekey'],
    ['rekey_time = 1h', 3_960, 'rekey'],
    ['reauth_time = 2h', 7_920, 'reauth'],
    ['rekey_time = 3h\nreauth_time = 2h', 7_200 + 1_080, 'reauth'],
    ['rekey_time = 1h\nreauth_time = 1d', 3_600 + 8_640, 'rekey'],
    ['rekey_time = 1000\nover_time = 30 s', 1_030, 'rekey'],
    ['rekey_time = 0s', 0, 'none'],
    ['rekey_time = 0\nreauth_time = 0', 0, 'none'],
  ])('with %j lasts %i seconds: %s', (lines, lifetime, renewal) => {
    expect(said(onlyEnd(connection([lines])))).toMatchObject({ ike: { lifetime, renewal } });
  });

  it.each([
    ['rekey_time = 1000', 1_100],
    ['life_time = 2h', 7_200],
    ['rekey_time = 30m\nlife_time = 3000s', 3_000],
  ])('with %j in its child renews that', (lines, lifetime) => {
    expect(said(onlyEnd(connection([], [lines])))).toMatchObject({ children: [{ lifetime }] });
  });

  it('points at the exact characters', () => {
    const { ike, children, localId, ownAddress } = onlyEnd(
      connection(
        ['proposals = aes128-sha1-modp1024, "aes256-sha256-x25519"', 'local { auth = psk', 'id = "a b.example"', '}'],
        ['local_ts = 10.1.0.0/16 , 10.3.0.7', 'remote_ts = "10.2.0.0/16,10.4.0.1-10.4.0.9"', 'life_time = 2h'],
      ),
    );
    const groups = ike.proposals.map(({ dhGroups: [group] }) => group?.place ?? null);
    expect(groups.map(textAt)).toEqual(['modp1024', 'x25519']);
    expect(children[0]?.localSelectors.map(({ place }) => textAt(place))).toEqual(['10.1.0.0/16', '10.3.0.7']);
    expect(children[0]?.remoteSelectors.map(({ place }) => textAt(place))).toEqual([
      '10.2.0.0/16',
      '10.4.0.1-10.4.0.9',
    ]);
    expect(textAt(localId?.place ?? null)).toBe('"a b.example"');
    expect(textAt(ownAddress?.place ?? null)).toBe('10.90.0.1');
    const lifetime = children[0]?.lifetimeSeconds.place;
    expect(lifetime && pointerAt(lifetime)).toBe('/connections/home/children/net/life_time');
    expect(textAt(ike.lifetimeSeconds.place)).toBe('home');
  });

  it.each([
    ['%any', null],
    ['10.0.0.0/8, 192.0.2.1', '192.0.2.1'],
    ['10.0.0.1-10.0.0.9', null],
    ['%any, 10.90.0.2', null],
    ['2001:db8::1, 10.90.0.2', '10.90.0.2'],
    ['vpn.example.org', 'unknown'],
    ['${PEER}x', 'unknown'],
  ])('is told of its peer by remote_addrs = %s', (addresses, peerAddress) => {
    const text = connection([]).replace('remote_addrs = 10.90.0.2', `remote_addrs = "${addresses}"`);
    expect(said(onlyEnd(text))).toMatchObject({ peerAddress });
  });

  it.each([
    ['none', 'never'],
    ['trap', 'on-traffic'],
    ['start', 'always'],
    ['trap|start', 'always'],
  ])('with start_action = %s', (action, starts) => {
    expect(said(onlyEnd(connection([], [`start_action = ${action}`])))).toMatchObject({ starts });
  });

  it.each([
    [[], 'never'],
    [['close_action = none'], 'never'],
    [['close_action = trap'], 'on-traffic'],
    [['close_action = start'], 'always'],
    [['close_action = start', 'start_action = trap'], 'always'],
    // A trap stays installed.
    [['start_action = trap'], 'on-traffic'],
    [['start_action = trap|start'], 'on-traffic'],
    [['start_action = start'], 'never'],
    [['close_action = "${CLOSE}"'], 'unknown'],
  ])('with %s when its peer closes the tunnel', (settings, afterClose) => {
    expect(said(onlyEnd(connection([], settings)))).toMatchObject({ afterClose });
  });

  it.each([
    [[], [3_240, 3_600]],
    [['rekey_time = 50m'], [2_700, 3_000]],
    [
      ['rekey_time = 50m', 'life_time = 1h'],
      [2_400, 3_000],
    ],
    [
      ['rekey_time = 50m', 'rand_time = 1m'],
      [2_940, 3_000],
    ],
    [['rekey_time = 0s'], null],
    [['life_time = 10m'], [3_600, 3_600]],
    [['rand_time = 2h'], undefined],
  ])('with %s begins to rekey', (settings, times) => {
    const { ends } = readConfigurations({ 'swanctl.conf': connection([], settings) });
    expect(ends[0]?.end.children[0]?.rekeysBetween).toEqual(times);
  });

  it('says of children that differ in it nothing', () => {
    const text = connection([], ['close_action = start']).replace(
      'children {',
      'children { other { local_ts = 10.7.0.0/16 }',
    );
    expect(said(onlyEnd(text))).toMatchObject({ afterClose: 'unknown' });
  });

  it('installs no trap without an address of its peer, and begins again all the same', () => {
    const end = (action: string): unknown =>
      said(onlyEnd(connection([], [action]).replace('remote_addrs = 10.90.0.2', '')));
    expect(end('close_action = trap')).toMatchObject({ afterClose: 'never' });
    expect(end('close_action = start')).toMatchObject({ afterClose: 'always' });
  });

  it('cannot begin without an address of its peer', () => {
    const text = connection([], ['start_action = start']).replace('remote_addrs = 10.90.0.2', '');
    const { ends, remarks } = readConfigurations({ 'swanctl.conf': text });
    expect(ends[0]?.end.starts).toMatchObject({ origin: 'default', value: 'never' });
    expect(remarks).toEqual([expect.stringContaining('so nothing can be initiated')]);
  });

  it('unsets by an empty value', () => {
    const end = onlyEnd(connection(['version = 1', 'version =', 'aggressive = yes', 'aggressive = # no']));
    expect(said(end)).toMatchObject({ ike: { version: 'any', mode: 'main' } });
  });

  it('has a child for each section, but for what bypasses IPsec', () => {
    const { children } = onlyEnd(`connections { home {
      local { auth = psk }
      children {
        one { ah_proposals = sha256-modp2048
          mode = transport }
        lan { mode = pass
          local_ts = 10.1.0.0/16 }
        two { esp_proposals = aes128-sha1 }
      }
    } }`);
    expect(children.map(({ protocol, mode }) => [valueOf(protocol), valueOf(mode)])).toEqual([
      ['ah', 'transport'],
      ['esp', 'tunnel'],
    ]);
  });

  it('probes its peer where dpd_delay says so', () => {
    const end = onlyEnd(connection(['dpd_delay = 30s', 'dpd_timeout = 2m'], ['dpd_action = trap']));
    expect(said(end)).toMatchObject({ dpd: { action: 'trap', interval: 30, timeout: 120 } });
    expect(onlyEnd(connection(['dpd_delay = 0s'])).dpd).toBeNull();
  });

  it.each([
    ['local { auth = psk }\nremote { auth = psk }', 'psk'],
    ['local { auth = psk }\nremote { id = b }', 'psk'],
    ['local { auth = pubkey\n certs = a.pem }\nremote { auth = rsa-2048-sha256 }', 'certificate'],
    ['local { }\nremote { auth = pubkey }', 'certificate'],
  ])('is authenticated by %j', (lines, method) => {
    expect(said(onlyEnd(connection([lines])))).toMatchObject({ method });
  });

  it.each<[string, string, string]>([
    ['local { auth = xauth-pam }', 'unknown', 'XAuth is not simulated'],
    ['local { auth = psk }\nremote-1 { auth = psk }\nremote-2 { auth = xauth }', 'psk', 'several rounds'],
    ['local { auth = pks }', 'unknown', 'does not fit'],
  ])('leaves %j open, and says so', (lines, method, words) => {
    const text = connection([lines]).replace('local { auth = psk }\n    children', 'children');
    const { ends, remarks } = readConfigurations({ 'swanctl.conf': text });
    expect(said(ends[0]?.end ?? onlyEnd(''))).toMatchObject({ method });
    expect(remarks.join('\n')).toContain(words);
  });

  it.each<[string, string]>([
    [
      'verion = 2',
      'connections.home.verion is no setting of a connection, so strongSwan discards the connection; did you mean version?',
    ],
    ['version = 3', 'connections.home.version "3" does not fit: strongSwan takes one of 0, 1, 2'],
    ['rekey_time = soon', 'a whole number of seconds'],
    ['aggressive = maybe', 'strongSwan takes yes or no'],
    ['proposals = aes128-sha1', 'IKE needs a DH group'],
    ['proposals = aes129-sha1-modp1024', '"aes129" is no proposal'],
    [
      'local-x { idd = a }',
      'local-x.idd is no setting of a round of authentication, so strongSwan discards the connection; did you mean id?',
    ],
    ['child { }', 'child is no section of a connection'],
  ])('remarks on %j', (line, message) => {
    const { remarks } = readConfigurations({ 'swanctl.conf': connection([line]) });
    expect(remarks.join('\n')).toContain(message);
    expect(remarks.every((remark) => /^swanctl\.conf:\d+: /u.test(remark))).toBe(true);
  });

  it.each<[string, string]>([
    ['local_ts = 10.1.0.0/16[tcp/opaque]', 'an opaque port is not simulated'],
    ['local_ts = 10.1.0.0/16[tcp/1-9]', 'net.local_ts: kernels take no range of ports (swanctl.conf(5))'],
    ['local_ts = 10.1.0.0/16[icmp/8]', 'a type of ICMP is not simulated'],
    ['local_ts = 10.1.0.0/16[st]', 'a protocol by another name than the usual ones is not simulated'],
    ['local_ts = 10.1.0.0/16[tcp/gopher]', 'a port by another name than the usual ones is not simulated'],
    ['local_ts = 10.1.0.0/16[tcp/99999]', 'strongSwan takes a protocol up to 255, and a port up to 65535'],
    ['local_ts = 10.1.0.0/16[tcp', 'strongSwan takes a protocol up to 255, and a port up to 65535'],
    ['local_ts = 10.1.0.0/33', 'strongSwan takes "10.1.0.0/33" for 10.1.0.0/32'],
    ['mode = beet', 'only tunnel and transport mode are simulated'],
    ['esp_proposals = aes128-sha1\nah_proposals = sha1', 'AH beside ESP is not simulated'],
    ['rekey_time = 0s\nlife_time = 1h', 'ends the SA before it is rekeyed'],
    ['life_time = 10m', 'ends the SA before it is rekeyed'],
    ['start_acton = start', 'did you mean start_action?'],
  ])('remarks on %j in a child', (line, message) => {
    const { ends, remarks } = readConfigurations({ 'swanctl.conf': connection([], [line]) });
    expect(remarks.join('\n')).toContain(message);
    expect(ends).toHaveLength(1);
  });

  it('says that it has no child', () => {
    const { ends, remarks } = readConfigurations({ 'swanctl.conf': 'connections { home { local { auth = psk } } }' });
    expect(remarks).toEqual([expect.stringContaining('the connection has no CHILD SA')]);
    expect(ends[0]?.end.children).toHaveLength(1);
  });
});

describe('the keys of swanctl.conf', () => {
  const secrets = (...lines: readonly string[]): string => `${connection([])}secrets {\n${lines.join('\n')}\n}\n`;

  it.each([
    ['"abc"', 'abc'],
    ['abc', 'abc'],
    ['a   b', 'a b'],
    ['0x616263', 'abc'],
    ['"0x616263"', 'abc'],
    ['0sYWJj', 'abc'],
    ['0sYWI=', 'ab'],
    ['0sYWJjZA', 'abc'],
    ['0sw6k=', 'é'],
    ['0sfn5-', '~~~'],
    ['0sPz8_', '???'],
    ['0xc3a9', 'é'],
    [String.raw`"a\"b\\c"`, String.raw`a"b\c`],
    ['" abc "', ' abc '],
  ])('%s', (written, text) => {
    expect(keyOf(onlyEnd(secrets(`ike { secret = ${written} }`))).equals(new Secret(text))).toBe(true);
  });

  it('keep different bytes different, where they are no text', () => {
    const [one, other] = ['0xff00', '0xfe00'].map((hex) => keyOf(onlyEnd(secrets(`ike { secret = ${hex} }`))));
    expect(one?.equals(other ?? new Secret(''))).toBe(false);
  });

  it('of base64 are other ones where a character is none', () => {
    const key = keyOf(onlyEnd(secrets('ike { secret = "0s a2V5" }')));
    expect([key.equals(new Secret('key')), key.length]).toEqual([false, 3]);
  });

  it('are chosen by their owners', () => {
    const end = onlyEnd(
      secrets(
        'ike-any { secret = anybody }',
        'ike-other { secret = other\n id = 192.0.2.9 }',
        'ike-peer { secret = peer\n id-1 = 10.90.0.2 }',
        'ike-both { secret = both\n id-1 = 10.90.0.1\n id-2 = 10.90.0.2 }',
        'eap-x { secret = eap\n id = 10.90.0.2 }',
      ),
    );
    expect(keyOf(end).equals(new Secret('both'))).toBe(true);
    expect(said(end)).toMatchObject({ pskOwners: ['ipv4 10.90.0.1', 'ipv4 10.90.0.2'] });
  });

  it('are chosen by the peer where its own address is not known, and stay open where nothing is', () => {
    const keys = ['ike-a { secret = first\n id = 192.0.2.9 }', 'ike-b { secret = second\n id = 10.90.0.2 }'];
    const roaming = secrets(...keys).replace('local_addrs = 10.90.0.1', '');
    expect(keyOf(onlyEnd(roaming)).equals(new Secret('second'))).toBe(true);
    const unknown = roaming.replace('remote_addrs = 10.90.0.2', '');
    expect(onlyEnd(unknown).auth.psk).toMatchObject({ origin: 'unknown', reason: 'unresolved' });
  });

  it('that are of others stay with their owners', () => {
    const end = onlyEnd(secrets('ike-other { secret = other\n id = 192.0.2.9 }'));
    expect(said(end)).toMatchObject({ pskOwners: ['ipv4 192.0.2.9'] });
  });

  it('may stand in a file of their own, which serves all', () => {
    const { ends } = readConfigurations({
      'a.conf': connection([]),
      'b.conf': connection([]).replace('home', 'away'),
      'keys.conf': 'secrets { ike { secret = shared } }',
      'c.conf': secrets('ike { secret = its-own }').replace('home', 'apart'),
    });
    expect(ends.map(({ names: [name], end }) => [name, keyOf(end).length])).toEqual([
      ['home', 6],
      ['away', 6],
      ['apart', 7],
    ]);
  });

  it('are withheld where none stands there, and unreadable where their digits are none', () => {
    expect(onlyEnd(connection([])).auth.psk).toMatchObject({ origin: 'unknown', reason: 'not-in-body' });
    expect(onlyEnd(secrets('ike { secret = "${PSK}" }')).auth.psk).toMatchObject({ reason: 'template' });
    for (const digits of ['0xCanary', '"0x 6b6579"', '0sa2V', '0s']) {
      const { ends, remarks } = readConfigurations({ 'swanctl.conf': secrets(`ike { secret = ${digits} }`) });
      expect(ends[0]?.end.auth.psk).toMatchObject({ origin: 'unknown', reason: 'invalid' });
      expect(remarks).toEqual([expect.stringMatching(/: the digits of the key cannot be read$/u)]);
    }
  });
});
