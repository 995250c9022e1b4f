import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.js';
import { zstack, ZSTACK_COMPANIONS } from '../workspace/ends.js';
import { ipsecLint } from './bundle.js';

const CANARY = 'Canary-Key-0815-Quoz';

interface Side {
  readonly name: string;
  readonly own: string;
  readonly peer: string;
  readonly local: string;
  readonly remote: string;
}

const HOME: Side = { name: 'home', own: '10.90.0.1', peer: '10.90.0.2', local: '10.1.0.0/16', remote: '10.2.0.0/16' };
const AWAY: Side = { name: 'away', own: '10.90.0.2', peer: '10.90.0.1', local: '10.2.0.0/16', remote: '10.1.0.0/16' };

function swanctl({ name, own, peer, local, remote }: Side, child = 'esp_proposals = aes256gcm16-ecp256'): string {
  return `connections {
  ${name} {
    version = 2
    local_addrs = ${own}
    remote_addrs = ${peer}
    proposals = aes256-sha256-ecp256
    local { auth = psk }
    remote { auth = psk }
    children {
      net {
        local_ts = ${local}
        remote_ts = ${remote}
        start_action = trap
        ${child}
      }
    }
  }
}
`;
}

const KEYS = `secrets {
  ike { secret = "${CANARY}" }
}
`;

function ipsecConf({ name, own, peer, local, remote }: Side): string {
  return `conn %default
  authby=secret
  keyexchange=ikev2
  ike=aes256-sha256-ecp256!
  esp=aes256gcm16-ecp256!

conn ${name}
  left=${own}
  leftsubnet=${local}
  right=${peer}
  rightsubnet=${remote}
  reauth=no
  auto=start
`;
}

interface Printed {
  readonly left: object;
  readonly right: object;
  readonly verdict: string;
}

function printed(stdout: string): Printed {
  return JSON.parse(stdout) as Printed;
}

describe('configurations of strongSwan', () => {
  it('meet each other, whatever their files are called', async () => {
    const cwd = folderWith({ 'home.txt': swanctl(HOME) + KEYS, away: swanctl(AWAY) + KEYS });
    const { status, stdout, stderr } = await ipsecLint(['simulate', 'home.txt', 'away', '-f', 'json'], { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(printed(stdout)).toMatchObject({
      verdict: 'up',
      left: { file: 'home.txt', name: 'home', dialect: 'swanctl', basis: 'observed', behaviour: 'strongswan' },
      right: { file: 'away', name: 'away', dialect: 'swanctl', basis: 'observed' },
    });
  });

  it('say so where one of them is compared with itself', async () => {
    const cwd = folderWith({ 'home.conf': swanctl(HOME) + KEYS, 'ipsec.conf': ipsecConf(HOME) });
    const itself = await ipsecLint(['simulate', 'home.conf', 'home.conf', '-f', 'json'], { cwd });
    expect(itself.stderr).toContain('home.conf: both ends are this one: an end is compared with itself');
    // A conn holds both of its ends.
    const conn = await ipsecLint(['simulate', 'ipsec.conf', 'ipsec.conf', '-f', 'json'], { cwd });
    expect(conn.stderr).not.toContain('compared with itself');
  });

  it('stay open where a setting is not simulated, and name it', async () => {
    const limited = { ...HOME, local: '10.1.0.0/16[tcp/opaque]' };
    const cwd = folderWith({ 'home.conf': swanctl(limited) + KEYS, 'away.conf': swanctl(AWAY) + KEYS });
    const { status, stdout } = await ipsecLint(['simulate', 'home.conf', 'away.conf', '-f', 'json'], { cwd });
    expect(status).toBe(1);
    const what = 'connections.home.children.net.local_ts: an opaque port is not simulated';
    const places = [{ file: 'home.conf', pointer: '/connections/home/children/net/local_ts' }];
    const direction = {
      verdict: 'undetermined',
      doubts: [{ phase: 'traffic-selector', what, places }],
      assumptions: [],
    };
    expect(printed(stdout)).toMatchObject({ verdict: 'undetermined', directions: [direction, direction] });
    const text = await ipsecLint(['simulate', 'home.conf', 'away.conf'], { cwd });
    expect(text.stdout).toContain(`\nNot simulated\n  - connections.home.children.net.local_ts: an opaque port`);
    const markdown = await ipsecLint(['simulate', 'home.conf', 'away.conf', '-f', 'markdown'], { cwd });
    expect(markdown.stdout).toContain('\n  - not simulated: connections.home.children.net.local\\_ts: an opaque port');
    // Networks that do not meet fail all the same.
    const apart = folderWith({
      'home.conf': swanctl({ ...HOME, local: '10.9.0.0/16[tcp/opaque]' }) + KEYS,
      'away.conf': swanctl(AWAY) + KEYS,
    });
    const down = await ipsecLint(['simulate', 'home.conf', 'away.conf', '-f', 'json'], { cwd: apart });
    expect(printed(down.stdout).verdict).toBe('down');
  });

  it('stay open where the daemon would discard one of them, and say so', async () => {
    const cwd = folderWith({
      'home.conf': swanctl({ ...HOME, local: '10.1.0.0/255.255.0.0' }) + KEYS,
      'away.conf': ipsecConf(AWAY).replace('  auto', '  modeconfig=yes\n  auto'),
    });
    const { status, stdout, stderr } = await ipsecLint(['simulate', 'home.conf', 'away.conf'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('\nundetermined\nWhether the tunnel comes up cannot be said');
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('not known: whether there is a connection for the IKE version');
    expect(stdout).toContain('modeconfig "yes" does not fit: strongSwan takes one of push, pull\n');
    expect(stderr).toContain(
      'home.conf:11:20: connections.home.children.net.local_ts: strongSwan takes "10.1.0.0/255.255.0.0" for 10.1.0.0/32\n',
    );
  });

  it('are said to differ in who rekeys first, unless one of them never does', async () => {
    const found = async (child: string): Promise<string> => {
      const cwd = folderWith({ 'home.conf': swanctl(HOME, child) + KEYS, 'away.conf': swanctl(AWAY, '') + KEYS });
      return (await ipsecLint(['simulate', 'home.conf', 'away.conf', '-f', 'sarif'], { cwd })).stdout;
    };
    expect(await found('rekey_time = 8h')).toContain('renews it first');
    expect(await found('rekey_time = 0\n life_time = 20m')).not.toContain('renews it first');
  });

  it('come up for a protocol and a port alone, and say so', async () => {
    const limited = { ...HOME, local: '10.1.0.0/16[tcp/443]' };
    const cwd = folderWith({ 'home.conf': swanctl(limited) + KEYS, 'away.conf': swanctl(AWAY) + KEYS });
    const { status, stdout } = await ipsecLint(['simulate', 'home.conf', 'away.conf', '-f', 'json'], { cwd });
    expect(status).toBe(0);
    const uncovered = [{ local: '10.1.0.0/16', remote: '10.2.0.0/16' }];
    const child = { status: 'established', localSelectors: ['10.1.0.0/16[tcp/443]'], coverage: 'partial', uncovered };
    const { verdict, directions } = JSON.parse(stdout) as { verdict: string; directions: readonly object[] };
    expect(verdict).toBe('up');
    expect(directions[0]).toMatchObject({ children: [child] });
    const text = await ipsecLint(['simulate', 'home.conf', 'away.conf'], { cwd });
    const unwrapped = (shown: string): string => shown.replaceAll(/\s+/gu, ' ');
    expect(unwrapped(text.stdout)).toContain(
      'it carries some protocols or ports alone, and some of the networks stay uncovered.',
    );
    expect(unwrapped(text.stdout)).toContain('10.1.0.0/16[tcp/443] === 10.2.0.0/16');
    expect(text.stdout).toContain('Asked for and not wholly covered');
    // Both ends ask for it: nothing is missing, and what is carried is said all the same.
    const other = { ...AWAY, remote: '10.1.0.0/16[tcp/443]' };
    const agreed = folderWith({ 'home.conf': swanctl(limited) + KEYS, 'away.conf': swanctl(other) + KEYS });
    const both = await ipsecLint(['simulate', 'home.conf', 'away.conf'], { cwd: agreed });
    expect(both.status).toBe(0);
    expect(unwrapped(both.stdout)).toContain('comes up and stays up, but it carries some protocols or ports alone.');
  });

  it('fail where they differ, at the characters that do', async () => {
    const cwd = folderWith({
      'home.conf': swanctl(HOME) + KEYS,
      'away.conf': swanctl(AWAY, 'esp_proposals = aes256gcm16-ecp384') + KEYS,
    });
    const { status, stdout } = await ipsecLint(['simulate', 'home.conf', 'away.conf', '-f', 'json'], { cwd });
    expect(status).toBe(1);
    expect(printed(stdout).verdict).toBe('up-until-rekey');
    expect(stdout).toContain('"pointer": "/connections/home/children/net/esp_proposals"');
  });

  it('meet an API body', async () => {
    const cwd = folderWith({
      'zstack.json': JSON.stringify(zstack({})),
      'companions.json': JSON.stringify(ZSTACK_COMPANIONS),
      'swanctl.conf': swanctl(AWAY) + KEYS,
    });
    const args = ['simulate', 'zstack.json', 'swanctl.conf', '--with', 'companions.json', '-f', 'json'];
    const { status, stdout, stderr } = await ipsecLint(args, { cwd });
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(printed(stdout)).toMatchObject({
      verdict: 'down',
      left: { dialect: 'zstack' },
      right: { dialect: 'swanctl', name: 'away' },
    });
  });

  it('come up with the API body that they are made for', async () => {
    const body = zstack({
      ikeVersion: 'ikev2',
      ikeAuthAlgorithm: 'sha256',
      ikeEncryptionAlgorithm: 'aes-256',
      ikeDhGroup: 14,
      policyAuthAlgorithm: 'sha256',
      policyEncryptionAlgorithm: 'aes-256',
      pfs: 'dh-group14',
    });
    const branch = `connections { branch {
  local_addrs = 198.51.100.7
  remote_addrs = 203.0.113.5
  proposals = default
  local { auth = psk }
  remote { auth = psk }
  children { lan {
    esp_proposals = aes256-sha256-modp2048
    local_ts = 192.168.40.0/24
    remote_ts = 10.20.0.0/16
  } }
} }
secrets { ike { secret = a-key-of-the-tests } }
`;
    const cwd = folderWith({
      'zstack.json': JSON.stringify(body),
      'companions.json': JSON.stringify(ZSTACK_COMPANIONS),
      'swanctl.conf': branch,
    });
    const { status, stdout, stderr } = await ipsecLint(
      ['simulate', 'zstack.json', 'swanctl.conf', '--with', 'companions.json'],
      { cwd },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('\nup\nThe tunnel comes up and stays up.\n');
    expect(stdout).toContain("strongSwan's default");
    expect(status).toBe(0);
  });

  it('of the starter meet those of swanctl, their keys from --with', async () => {
    const cwd = folderWith({
      'vpn/ipsec.conf': 'include conns/*.conf\n',
      'vpn/conns/home.conf': ipsecConf(HOME),
      'vpn/ipsec.secrets': `${HOME.own} ${AWAY.own} : PSK "${CANARY}"\n`,
      'away.conf': swanctl(AWAY) + KEYS,
    });
    const { status, stdout, stderr } = await ipsecLint(
      ['simulate', 'vpn/ipsec.conf#home', 'away.conf', '--with', 'vpn/ipsec.secrets', '-f', 'json'],
      { cwd },
    );
    expect(stderr).toBe(
      'ipsec-lint: vpn/conns/home.conf:8:8: conn home.left is taken for the own side, as no interface is known\n',
    );
    expect([status, printed(stdout).verdict]).toEqual([0, 'up']);
    expect(printed(stdout)).toMatchObject({ left: { file: 'vpn/conns/home.conf', dialect: 'ipsec.conf' } });
  });

  it('of the starter may be the same for both ends, and are seen from the side that faces the other', async () => {
    const cwd = folderWith({ 'ipsec.conf': ipsecConf(HOME), 'home.conf': swanctl(HOME), 'away.conf': swanctl(AWAY) });
    for (const [left, right, side] of [
      ['ipsec.conf', 'ipsec.conf', 'right'],
      ['home.conf', 'ipsec.conf', 'right'],
      ['ipsec.conf', 'home.conf', 'right'],
      ['ipsec.conf', 'away.conf', 'left'],
    ] as const) {
      const { status, stdout, stderr } = await ipsecLint(['simulate', left, right, '-f', 'json'], { cwd });
      expect([status, printed(stdout).verdict]).toEqual([0, 'up']);
      expect(stderr).toContain(`conn home.${side} is taken for the own side`);
    }
  });

  it('find each other with --all', async () => {
    const cwd = folderWith({ 'a.conf': swanctl(HOME) + KEYS, 'b.conf': swanctl(AWAY) + KEYS });
    const { status, stdout, stderr } = await ipsecLint(['simulate', '--all', 'a.conf', 'b.conf', '-f', 'json'], {
      cwd,
    });
    expect([status, stderr]).toEqual([0, 'ipsec-lint: 2 tunnel ends, 1 pair of them a tunnel\n']);
    expect(stdout).toContain('"verdict":"up"');
  });

  it('with several connections need a name', async () => {
    const cwd = folderWith({ 'both.conf': swanctl(HOME) + swanctl(AWAY) + KEYS });
    const unnamed = await ipsecLint(['simulate', 'both.conf', 'both.conf#away'], { cwd });
    expect(unnamed).toMatchObject({
      status: 2,
      stderr: 'ipsec-lint: both.conf stands for 2 tunnel ends\n  It holds #home, #away.\n',
    });
    const misspelt = await ipsecLint(['simulate', 'both.conf#hom', 'both.conf#away'], { cwd });
    expect(misspelt.stderr).toContain(
      'no tunnel end of that name is there\n  Did you mean home? It holds #home, #away.',
    );
    const named = await ipsecLint(['simulate', 'both.conf#home', 'both.conf#away', '-f', 'json'], { cwd });
    expect([named.status, printed(named.stdout).verdict]).toEqual([0, 'up']);
  });

  it('say where they cannot be read, and never a key', async () => {
    const broken = swanctl(HOME).replace('version = 2', `version = 2\n    ${CANARY} ${CANARY}`);
    const cwd = folderWith({
      'home.conf': `${broken}${KEYS}include /etc/none.conf\n`,
      'away.conf': `${swanctl(AWAY)}secrets { ike { secret = 0x${CANARY}\n secert = "${CANARY}" } }`,
      'ipsec.secrets': `${CANARY}\n`,
    });
    for (const format of ['text', 'json', 'markdown', 'mermaid']) {
      const { stdout, stderr } = await ipsecLint(
        ['simulate', 'home.conf', 'away.conf', '--with', 'ipsec.secrets', '-f', format],
        { cwd },
      );
      expect(`${stdout}${stderr}`).not.toContain('Canary');
      expect(stderr).toContain('home.conf:4:5: neither = nor { follows the name');
      expect(stderr).toMatch(/home\.conf:\d+:9: the file cannot be read: it is outside the repository/u);
      expect(stderr).toContain('the digits of the key cannot be read');
    }
  });
});
