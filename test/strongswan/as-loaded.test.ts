import { describe, expect, it } from 'vitest';
import type { TunnelEnd } from '../../src/model/tunnel-end.js';
import { readConfigurations } from './reading.js';
import { said } from './said.js';

/*
 * What charon 5.9.8 makes of values that look like something else, or like nothing: each as the daemon lists it when it is
 * loaded (`swanctl --list-conns`, and the log of vici).
 */

interface Reading {
  readonly end: TunnelEnd;
  readonly remarks: readonly string[];
}

function only(files: Readonly<Record<string, string>>): Reading {
  const { ends, remarks } = readConfigurations(files);
  const [found, more] = ends;
  if (found === undefined || more !== undefined) throw new Error(remarks.join('\n'));
  return { end: found.end, remarks };
}

function swanctlWith({ line = '', child = '' }): string {
  return `connections { home {
    local_addrs = 10.90.0.1
    remote_addrs = 10.90.0.2
    ${line}
    local { auth = psk
    }
    remote { auth = psk
    }
    children { net {
      ${child}
    } }
  } }`;
}

function swanctl(where: { readonly line?: string; readonly child?: string }): Reading {
  return only({ 'swanctl.conf': swanctlWith(where) });
}

function starter(...lines: readonly string[]): Reading {
  const own = ['left=10.90.0.1', 'right=10.90.0.2', 'authby=secret', ...lines, 'auto=add'];
  return only({ 'ipsec.conf': `conn home\n${own.map((line) => `  ${line}\n`).join('')}` });
}

/** Whether the daemon takes it: nothing is left open. */
function opens({ end }: Reading): readonly string[] {
  return [...(end.open ?? []), ...end.children.flatMap(({ open = [] }) => open)].map(({ what }) => what);
}

describe('a network in swanctl.conf', () => {
  it.each([
    ['10.1.2.3/16', ['10.1.0.0/16'], null],
    ['10.1.2.3', ['10.1.2.3/32'], null],
    ['10.1.0.0/255.255.0.0', ['10.1.0.0/32'], '10.1.0.0/32'],
    ['10.1.0.0/33', ['10.1.0.0/32'], '10.1.0.0/32'],
    ['10.1.0.0/999', ['10.1.0.0/32'], '10.1.0.0/32'],
    ['10.1.0.0/', ['0.0.0.0/0'], '0.0.0.0/0'],
    ['10.1.0.0/0x10', ['0.0.0.0/0'], '0.0.0.0/0'],
    ['10.1.0.0/16x', ['10.1.0.0/16'], '10.1.0.0/16'],
    ['10.1.0.0/ 16', ['10.1.0.0/16'], '10.1.0.0/16'],
    ['10.1.0.0/016', ['10.1.0.0/16'], '10.1.0.0/16'],
    ['2001:db8::/129', ['2001:db8::/128'], '2001:db8::/128'],
    ['%any', ['0.0.0.0/32'], '0.0.0.0/32'],
    ['%any6/8', ['::/8'], '::/8'],
    ['10.1.0.1 - 10.1.0.9', ['10.1.0.1-10.1.0.9'], null],
    ['10.1.0.0/24[tcp/80]x', ['10.1.0.0/24[tcp/80]'], null],
  ])('%s is %j', (text, networks, taken) => {
    const reading = swanctl({ child: `local_ts = ${text}` });
    expect(said(reading.end)).toMatchObject({ children: [{ local: networks }] });
    expect(opens(reading)).toEqual([]);
    const message = taken === null ? [] : [expect.stringMatching(new RegExp(`takes ".*" for ${taken}$`, 'u'))];
    expect(reading.remarks).toEqual(message);
  });

  it.each(['::ffff:10.1.0.1/128', '::ffff:10.1.0.1', '10.1.0.0 /16', '10.1/16', 'host', '10.1.0.0/9999999999'])(
    '%s is none',
    (text) => {
      expect(opens(swanctl({ child: `local_ts = ${text}` }))).toEqual([
        expect.stringContaining('takes a network, an address, a range or dynamic'),
      ]);
    },
  );

  it('is left open where it ends before it begins', () => {
    expect(opens(swanctl({ child: 'local_ts = 10.1.0.9-10.1.0.1' }))).toEqual([
      expect.stringContaining('a range whose end comes before its beginning is not simulated'),
    ]);
  });
});

describe('a network in ipsec.conf', () => {
  it.each([
    [['10.1.0.0/255.255.0.0'], ['10.1.0.0/32']],
    [['10.1.0.0/'], ['0.0.0.0/0']],
    // It is passed over, and where nothing is left the address of the side counts.
    [['10.1.0.1-10.1.0.9'], ['dynamic']],
    [['host'], ['dynamic']],
    [['dynamic[tcp]'], ['dynamic']],
    [['10.1.0.0/16[256]'], ['dynamic']],
    [['host,10.1.0.0/16'], ['10.1.0.0/16']],
    [['10.1.0.0/16,host'], ['10.1.0.0/16']],
    [['host', 'leftprotoport=tcp/80'], ['dynamic[tcp/80]']],
    // A protocol of its own, and the ports of the side.
    [['10.1.0.0/16[udp]', 'leftprotoport=tcp/80'], ['10.1.0.0/16[udp/80]']],
    [['10.1.0.0/16[]', 'leftprotoport=tcp/80'], ['10.1.0.0/16[0/80]']],
    [['10.1.0.0/16[udp/]', 'leftprotoport=tcp/80'], ['10.1.0.0/16[udp/80]']],
    [['10.1.0.0/16[udp/%any]', 'leftprotoport=tcp/80'], ['10.1.0.0/16[udp]']],
    [
      ['10.1.0.0/16[udp/53],10.2.0.0/16', 'leftprotoport=tcp/80'],
      ['10.1.0.0/16[udp/53]', '10.2.0.0/16[tcp/80]'],
    ],
  ])('leftsubnet=%j is %j', ([text = '', ...lines], networks) => {
    const reading = starter(`leftsubnet=${text}`, ...lines);
    expect(said(reading.end)).toMatchObject({ children: [{ local: networks }] });
    expect(opens(reading)).toEqual([]);
  });
});

describe('a number in swanctl.conf', () => {
  it.each([
    ['010', 8],
    ['0x10', 16],
    ['0x10d', 269],
    ['0x10 d', 16 * 86_400],
    ['010m', 480],
    ['"10  m"', 600],
    ['+5h', 18_000],
    ['H', 0],
  ])('life_time = %s is %d seconds', (text, seconds) => {
    const reading = swanctl({ child: `rekey_time = 0\n life_time = ${text}` });
    expect(said(reading.end)).toMatchObject({ children: [{ lifetime: seconds }] });
    expect(opens(reading)).toEqual([]);
  });

  it.each(['08', '0x', '1.5h', '10w', '10ms'])('life_time = %s is none', (text) => {
    expect(opens(swanctl({ child: `life_time = ${text}` }))).toEqual([expect.stringContaining('s, m, h or d')]);
  });

  it.each([
    ['01', 'v1'],
    ['+2', 'v2'],
    ['0x2', 'v2'],
    ['00', 'any'],
  ])('version = %s is %s', (text, version) => {
    const reading = swanctl({ line: `version = ${text}` });
    expect(said(reading.end)).toMatchObject({ ike: { version } });
    expect(opens(reading)).toEqual([]);
  });
});

describe('an action in swanctl.conf', () => {
  it.each([
    ['trap | start', 'always'],
    ['TRAP|start', 'always'],
    ['|start', 'always'],
    ['trap|', 'on-traffic'],
    ['none|trap', 'on-traffic'],
    ['trap|trap', 'on-traffic'],
    ['""', 'never'],
  ])('start_action = %s begins %s', (text, starts) => {
    const reading = swanctl({ child: `start_action = ${text}` });
    expect(said(reading.end)).toMatchObject({ starts });
    expect(opens(reading)).toEqual([]);
  });

  it.each([
    ['trap|start', 'restart'],
    ['clear|trap', 'trap'],
    ['""', 'clear'],
  ])('dpd_action = %s is %s', (text, action) => {
    const reading = swanctl({ line: 'dpd_delay = 10', child: `dpd_action = ${text}` });
    expect(said(reading.end)).toMatchObject({ dpd: { action } });
    expect(opens(reading)).toEqual([]);
  });

  it.each(['trap|foo', 'trap start'])('start_action = %s is none', (text) => {
    expect(opens(swanctl({ child: `start_action = ${text}` }))).toEqual([expect.stringContaining('one of none')]);
  });
});

describe('a proposal in swanctl.conf', () => {
  it.each(['aes128-sha256-', '-aes128-sha256', 'aes128--sha256'])('%s has nothing between two dashes', (text) => {
    const reading = swanctl({ child: `esp_proposals = ${text}` });
    expect(opens(reading)).toEqual([]);
    expect(said(reading.end)).toMatchObject({
      children: [{ proposals: [{ encryption: ['AES_CBC_128'], integrity: ['HMAC_SHA2_256_128'] }] }],
    });
  });

  it('for AH may be AES-GMAC, which is an algorithm of integrity there', () => {
    const reading = swanctl({ child: 'ah_proposals = aes128gmac' });
    expect(opens(reading)).toEqual([]);
    expect(said(reading.end)).toMatchObject({
      children: [{ protocol: 'ah', proposals: [{ integrity: ['unknown'] }] }],
    });
  });
});

describe('a parameter for which the starter does without the conn', () => {
  it.each([
    ['modeconfig=yes', 'one of push, pull'],
    ['xauth=yes', 'one of client, server'],
    ['lefthostaccess=true', 'yes or no'],
    ['rightfirewall=on', 'yes or no'],
    ['mediation=1', 'yes or no'],
    ['leftallowany=true', 'yes or no'],
    ['rightallowany=true', 'yes or no'],
    ['ikedscp=46', 'six binary digits'],
    ['tfc=mtu', 'a number or %mtu'],
    ['leftikeport=ike', 'a number'],
    ['replay_window=x', 'a number'],
    ['keyingtries=forever', 'a number or %forever'],
    ['rekeyfuzz=50', 'a number with % behind it'],
    ['ikelifetime=10S', 's, m, h or d'],
    ['lifetime="10 s"', 's, m, h or d'],
    ['authby=PSK', 'psk, pubkey or another of its words'],
    ['authby=eap', 'psk, pubkey or another of its words'],
    ['authby=psk|rsasig', 'psk, pubkey or another of its words'],
    ['esp=default', 'proposals with commas between them'],
    ['ike="aes128-sha1-modp2048,"', 'proposals with commas between them'],
    ['esp=",aes128-sha1"', 'proposals with commas between them'],
    ['ike=!', 'proposals with commas between them'],
    ['ike=""', 'proposals with commas between them'],
  ])('%s', (line, words) => {
    expect(opens(starter(line)).join('\n')).toContain(words);
  });

  it.each([
    'modeconfig=pull',
    'keyingtries=%forever',
    'tfc=%mtu',
    'rekeyfuzz=50%',
    'ikedscp=101110',
    'ike=',
    'esp="aes128-sha1 , aes256-sha1"',
    'esp=aes128--sha1',
    'leftauth=secret',
    'authby=ecdsasig',
  ])('is not %s', (line) => {
    expect(opens(starter(line))).toEqual([]);
  });

  it.each([
    ['psk', 'psk'],
    ['secret', 'psk'],
    ['rsa-2048-sha256', 'certificate'],
    ['ike:rsa-sha256', 'certificate'],
    ['bliss', 'certificate'],
    ['eap-md5', 'eap'],
    ['psk-sha256', 'unknown'],
    ['any', 'unknown'],
  ])('leftauth=%s is %s', (word, method) => {
    expect(said(starter(`leftauth=${word}`).end)).toMatchObject({ method });
  });
});

describe('a section in swanctl.conf', () => {
  it.each([
    [{ line: 'child { }' }, 'connections.home.child is no section of a connection, so strongSwan discards'],
    [
      { line: 'local-2 {\n x { y = z\n }\n }' },
      'connections.home.local-2.x is no section of a round of authentication',
    ],
    [{ line: 'remote-2 {\n pubkey { }\n }' }, 'connections.home.remote-2.pubkey is no section of a round'],
    [{ child: 'remote_ts = "10.2.0.0/16\\n"' }, 'printable ASCII characters'],
    [{ child: 'remote_ts = 10.2.0.0/16\u{a0}' }, 'printable ASCII characters'],
  ])('is refused: %j', (where, words) => {
    expect(opens(swanctl(where)).join('\n')).toContain(words);
  });

  it.each(['net', 'home'])('is refused where %s has a name beyond ASCII', (name) => {
    const reading = only({ 'swanctl.conf': swanctlWith({}).replace(name, 'büro') });
    expect(opens(reading)).toEqual([expect.stringContaining('the name "büro": strongSwan takes printable ASCII')]);
  });

  it('has a name in any case, and may stand in a CHILD SA', () => {
    const text = swanctlWith({}).replace('children', 'CHILDREN').replace('net {', 'net {\n local { auth = psk\n }');
    const reading = only({ 'swanctl.conf': text });
    expect(opens(reading)).toEqual([]);
    expect(said(reading.end)).toMatchObject({ children: [{ local: ['dynamic'] }] });
  });

  it('has commas between those that it refers to', () => {
    const { remarks } = readConfigurations({
      'swanctl.conf': swanctlWith({}).replace('children', 'base : one two\n children'),
    });
    expect(remarks.join('\n')).toContain('behind the : stand names of sections, commas between them');
  });
});
