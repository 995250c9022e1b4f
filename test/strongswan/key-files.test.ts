import { describe, expect, it } from 'vitest';
import { facing } from '../../src/cli/simulate/select.js';
import { simulate } from '../../src/simulate/simulate.js';
import { readConfigurations } from './reading.js';

const KEY = 'Wq4-t9Zr.Lx2_Vb7Nn5Kd8Ju';
const OTHER = 'Zt8-m3Qx.Hc6_Rf1Wp4Yj9Bn';

/** A conn of a host, whose peer's has the addresses the other way round. */
function conn(own: string, peer: string): string {
  return `conn ${own === '203.0.113.1' ? 'home' : 'away'}
  auto=start
  keyexchange=ikev2
  authby=secret
  left=${own}
  right=${peer}
  leftsubnet=${own === '203.0.113.1' ? '10.1.0.0/16' : '10.2.0.0/16'}
  rightsubnet=${own === '203.0.113.1' ? '10.2.0.0/16' : '10.1.0.0/16'}
`;
}

const HOME = conn('203.0.113.1', '198.51.100.1');
const AWAY = conn('198.51.100.1', '203.0.113.1');

function secrets(key: string, owners = '203.0.113.1 198.51.100.1 '): string {
  return `${owners}: PSK "${key}"\n`;
}

/** The same connection in swanctl.conf, with its key. */
const WITH_KEY = `connections { home {
  local_addrs = 203.0.113.1
  remote_addrs = 198.51.100.1
  local { auth = psk }
  remote { auth = psk }
  children { net { local_ts = 10.1.0.0/16
    remote_ts = 10.2.0.0/16
    start_action = start } } } }
secrets { ike { secret = "${OTHER}" } }
`;

function verdict(files: Readonly<Record<string, string>>): string {
  const { ends } = readConfigurations(files);
  const [one, other] = ends;
  if (one === undefined || other === undefined || ends.length > 2) throw new Error('there are no two ends');
  const [left, right] = facing(one, other);
  const { verdict: word, directions } = simulate(left.end, right.end, {});
  return [word, ...new Set(directions.flatMap(({ causes }) => causes.map(({ phase }) => phase)))].join(' at ');
}

describe('a file of keys', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'is the one of the configuration beside it',
      {
        'home/ipsec.conf': HOME,
        'away/ipsec.conf': AWAY,
        'home/ipsec.secrets': secrets(KEY),
        'away/ipsec.secrets': secrets(OTHER),
      },
      'down at ike-auth',
    ],
    [
      'is so below its folder too',
      {
        'home/etc/ipsec.conf': HOME,
        'away/etc/ipsec.conf': AWAY,
        'home/etc/ipsec.d/tunnel.secrets': secrets(KEY),
        'away/etc/ipsec.d/tunnel.secrets': secrets(OTHER),
      },
      'down at ike-auth',
    ],
    [
      'is so where it holds the key of another peer',
      {
        'home/ipsec.conf': HOME,
        'away/ipsec.conf': AWAY,
        'home/ipsec.secrets': secrets(KEY),
        'away/ipsec.secrets': secrets(KEY, '192.0.2.9 '),
      },
      'down at ike-auth',
    ],
    [
      'with the same key lets the tunnel come up',
      {
        'home/ipsec.conf': HOME,
        'away/ipsec.conf': AWAY,
        'home/ipsec.secrets': secrets(KEY),
        'away/ipsec.secrets': secrets(KEY, ''),
      },
      'up',
    ],
    [
      'is that of the configuration that is called like it',
      { 'home.conf': HOME, 'away.conf': AWAY, 'home.secrets': secrets(KEY), 'away.secrets': secrets(OTHER) },
      'down at ike-auth',
    ],
    [
      'is that of all where it is the only one',
      { 'home.conf': HOME, 'away.conf': AWAY, 'ipsec.secrets': secrets(KEY) },
      'up',
    ],
    [
      'is that of all in another folder',
      { 'home/ipsec.conf': HOME, 'away/ipsec.conf': AWAY, 'keys/ipsec.secrets': secrets(KEY) },
      'up',
    ],
    [
      'is not that of a configuration with keys of its own, where another one has none',
      { 'home.conf': WITH_KEY, 'away.conf': AWAY, 'ipsec.secrets': secrets(KEY) },
      'down at ike-auth',
    ],
    [
      'of which nobody can tell whose it is leaves the key open',
      { 'home.conf': HOME, 'away.conf': AWAY, '1.secrets': secrets(KEY), '2.secrets': secrets(OTHER) },
      'undetermined',
    ],
    [
      'of which nobody can tell whose it is does not matter where the keys are the same',
      { 'home.conf': HOME, 'away.conf': AWAY, '1.secrets': secrets(KEY), '2.secrets': secrets(KEY) },
      'up',
    ],
    [
      'of which nobody can tell whose it is does not matter where it is for others',
      { 'home.conf': HOME, 'away.conf': AWAY, '1.secrets': secrets(KEY), '2.secrets': secrets(OTHER, '192.0.2.9 ') },
      'up',
    ],
  ])('%s', (_, files, expected) => {
    expect(verdict(files)).toBe(expected);
  });

  it('is named where it leaves the key open', () => {
    const files = { 'home.conf': HOME, 'away.conf': AWAY, '1.secrets': secrets(KEY), '2.secrets': secrets(OTHER) };
    const [found] = readConfigurations(files).ends;
    expect(found?.end.open?.map(({ phase, what }) => `${phase}: ${what}`)).toEqual([
      'ike-auth: which key it has: 1.secrets and 2.secrets hold different ones, and none of them lies nearer to it',
    ]);
  });

  it('with a line that strongSwan passes over leaves the key open, and is named too', () => {
    const glued = secrets(KEY).replace(' :', ':');
    const [home] = readConfigurations({ 'home/ipsec.conf': HOME, 'home/ipsec.secrets': glued }).ends;
    expect(home?.end.open?.map(({ what }) => what)).toEqual([
      'which key it has: strongSwan passes over a line that has no blank before its colon',
    ]);
    const both = { 'home/ipsec.conf': HOME, 'home/ipsec.secrets': secrets(KEY) + glued };
    expect(readConfigurations(both).ends[0]?.end.open).toBeUndefined();
  });
});
