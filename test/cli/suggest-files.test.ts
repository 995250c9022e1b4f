import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.js';
import { otc, otcCompanions, zstack, ZSTACK_COMPANIONS } from '../workspace/ends.js';
import { branch, KEY, runIn, suggest } from './suggesting.js';

function swanctl(proposals: string, more = 'fragmentation = yes'): string {
  return `connections {
  branch {
    version = 2
    local_addrs = 198.51.100.7
    remote_addrs = 203.0.113.5
    proposals = ${proposals}
    ${more}
    local { auth = psk }
    remote { auth = psk }
    children {
      net {
        local_ts = 192.168.40.0/24
        remote_ts = 10.20.0.0/16
        start_action = start
        esp_proposals = aes256-sha256-modp2048
      }
    }
  }
}
secrets { ike { secret = "${KEY}" } }
`;
}

describe('two files', () => {
  const hq = (fields: object = {}): string =>
    JSON.stringify([zstack({ authKey: KEY, ikeVersion: 'ikev2', ...fields }), ...ZSTACK_COMPANIONS], null, 2);
  const words = ['--left', 'hq.json', '--right', 'branch'];

  it('may be what simulate reads: a configuration of strongSwan, of which no edit is proposed', async () => {
    const folder = folderWith({ 'hq.json': hq(), branch: swanctl('aes128-sha256-ecp521, aes256-sha256-ecp256') });
    const { stdout, stderr, code } = await suggest(words, folder);
    expect([code, stdout]).toEqual([0, expect.stringContaining('left: hq.json:3:5 ikeDhGroup: 19')]);
    expect(stdout).toContain('\n  right: no edit of branch is proposed: no API sets it, and it is taken as it is\n');
    expect(stdout).not.toContain('right: CreateI');
    expect(stderr).toBe('');
    expect(stdout).not.toContain(KEY);
    const json = JSON.parse((await suggest([...words, '-f', 'json'], folder)).stdout) as object;
    expect(json).toMatchObject({
      left: { settable: true },
      right: { settable: false, dialect: 'swanctl', fields: [] },
    });
  });

  it('get the same edits where a setting leaves the outcome open', async () => {
    const proposals = 'aes128-sha256-ecp521, aes256-sha256-ecp256';
    const folder = folderWith({ 'hq.json': hq(), branch: swanctl(proposals, 'fragmentaton = yes') });
    const { stdout, stderr, code } = await suggest(words, folder);
    expect([code, stdout]).toEqual([1, expect.stringContaining('left: hq.json:3:5 ikeDhGroup: 19')]);
    expect(stdout).toContain('the tunnel cannot be predicted for certain');
    expect(stderr).toMatch(/^ipsec-lint: branch:7:20: .*did you mean fragmentation/u);
    expect(stdout + stderr).not.toContain(KEY);
    expect((await suggest([...words, '--quiet'], folder)).stderr).toBe('');
  });

  it('that are none may be an API whose name is mistyped', async () => {
    const { stderr, code } = await suggest(['--left', 'zstak', '--right', 'gone.yaml']);
    expect(code).toBe(2);
    expect(stderr).toBe(`ipsec-lint: zstak: cannot be read: no such file or folder
ipsec-lint: gone.yaml: cannot be read: no such file or folder
ipsec-lint: zstak is no API either. Did you mean zstack?
`);
  });

  it('show no key, not even where it is a name too', async () => {
    const left = branch({ name: `hq ${KEY}`, auth: { psk: 'another-key-of-the-tests' } });
    const folder = folderWith({ 'hq.json': JSON.stringify(left), branch: JSON.stringify(branch()) });
    for (const more of [[], ['-f', 'json'], ['--left', 'otc'], ['--right', 'apsara', '-f', 'json']]) {
      const { stdout, stderr } = await suggest([...words, '--with', 'branch', ...more], folder);
      expect(stdout).not.toBe('');
      expect(stdout + stderr).not.toContain(KEY);
    }
  });

  it('show no key, not even where it is the name of a file', async () => {
    const file = `${KEY}.json`;
    const folder = folderWith({ [file]: hq(), branch: swanctl('aes128-sha256-ecp521, aes256-sha256-ecp256') });
    for (const more of [[], ['-f', 'json']]) {
      const { stdout } = await suggest(['--left', file, '--right', 'branch', ...more], folder);
      expect(stdout).toContain('[redacted].json');
      expect(stdout).not.toContain(KEY);
    }
  });

  it('say in what they have nothing in common', async () => {
    const folder = folderWith({ 'hq.json': hq(), branch: swanctl('aes256gcm16-prfsha256-ecp256') });
    const { stdout, code } = await suggest(words, folder);
    expect(code).toBe(1);
    expect(stdout).toContain('ZStack and branch have nothing in common\n');
    expect(stdout).toContain('\n  IKE encryption: no value that both ends are known to take\n');
    expect(stdout).toContain('no edit to propose');
  });

  it('say of what cannot be read what simulate says', async () => {
    const broken = `{"params": {"authKey": ${KEY}}}`;
    const starts = branch({ start: 'always', [KEY]: 1 });
    const folder = folderWith({ 'hq.json': broken, branch: JSON.stringify(starts), empty: '' });
    for (const [left, right] of [
      ['hq.json', 'branch'],
      ['gone.json', 'nor-this.yaml'],
      ['branch', 'empty'],
      ['branch#nobody', 'branch'],
    ] as const) {
      const simulated = await runIn(folder, ['simulate', left, right]);
      const suggested = await suggest(['--left', left, '--right', right], folder);
      expect(suggested).toEqual({ ...simulated, code: 2, stdout: '' });
      expect(suggested.stderr).not.toContain(KEY);
    }
    const { stderr } = await suggest(['--left', 'branch', '--right', 'branch'], folder);
    expect(stderr).toContain('peer.start is no field of a peer document');
  });

  it('are read as the configuration says', async () => {
    const configuration = 'dialect: zstack-legacy\nlimits: { textLength: 4000 }\n';
    const folder = folderWith({
      'hq.json': hq(),
      branch: JSON.stringify(branch()),
      'long.json': hq({ description: 'x'.repeat(5000) }),
      '.ipsec-lint.yaml': configuration,
    });
    const dialectOf = async (more: readonly string[]): Promise<unknown> => {
      const { stdout } = await suggest([...words, '-f', 'json', ...more], folder);
      return (JSON.parse(stdout) as { left: { dialect: string } }).left.dialect;
    };
    expect(await dialectOf([])).toBe('zstack-legacy');
    expect(await dialectOf(['--no-config'])).toBe('zstack');
    expect(await dialectOf(['--dialect', 'zstack'])).toBe('zstack');
    const long = ['--left', 'long.json', '--right', 'branch'];
    const { code, stderr } = await suggest(long, folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('long.json')]);
    expect((await suggest([...long, '--no-config'], folder)).code).not.toBe(2);
  });
});

describe('an API and a file', () => {
  it('say what is undecided where something is not known', async () => {
    const folder = folderWith({
      'hq.json': JSON.stringify(zstack({ authKey: KEY })),
      answers: JSON.stringify(ZSTACK_COMPANIONS),
    });
    const mixed = ['--left', 'hq.json', '--right', 'apsara'];
    const { stdout, code } = await suggest(mixed, folder);
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('\n  undecided: the traffic selectors; what the bodies'),
    ]);
    const json = JSON.parse((await suggest([...mixed, '-f', 'json'], folder)).stdout) as object;
    expect(json).toMatchObject({ strong: { verdict: 'undetermined', undeterminedPhases: ['traffic-selector'] } });
    expect((await suggest([...mixed, '--with', 'answers'], folder)).stdout).not.toContain('undecided');
  });

  const folder = (): string => folderWith({ branch: JSON.stringify(branch()), hq: JSON.stringify(otc({ psk: KEY })) });

  it('give the bodies to be written, and what to change in the file', async () => {
    const { stdout, stderr, code } = await suggest(['--left', 'zstack', '--right', 'branch'], folder());
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('ZStack and branch: ');
    expect(stdout).toContain('\n  left: bodies to be written, with the key, identities, addresses and networks');
    expect(stdout).toContain('  left: CreateIPsecConnection ikeDhGroup: 19 (group 19 (ECP-256))\n');
    expect(stdout).toContain('\n  right: no edit of branch is proposed');
    expect(stdout).not.toContain(KEY);
  });

  it('leave the file as it is where the API can have what it has', async () => {
    const cwd = folderWith({ 'all.json': JSON.stringify([otc({ psk: KEY }), ...otcCompanions()]) });
    const { stdout, code } = await suggest(['--left', 'all.json', '--right', 'zstack', '-f', 'json'], cwd);
    interface Plan {
      readonly verdict: string;
      readonly edits: readonly { readonly side: string; readonly purpose: string; readonly file: string | null }[];
    }
    const { smallest, strong } = JSON.parse(stdout) as { smallest: Plan; strong: Plan };
    expect([code, smallest.verdict, strong.verdict]).toEqual([0, 'up', 'up']);
    expect(smallest.edits.filter(({ side }) => side === 'left')).toEqual([]);
    expect(smallest.edits).toContainEqual(
      expect.objectContaining({ side: 'right', field: 'ikeDhGroup', from: null, to: 'ECP_256', value: 19, file: null }),
    );
    const changed = strong.edits.filter(({ side }) => side === 'left');
    expect(changed.map(({ purpose, file }) => [purpose, file])).toEqual([
      ['ike-group', 'all.json'],
      ['pfs-group', 'all.json'],
    ]);
    expect(stdout).not.toContain(KEY);
  });

  it('take the file from standard input too', async () => {
    const words = ['--left', '-', '--right', 'zstack'];
    const { stdout, code } = await suggest(words, folder(), JSON.stringify(branch()));
    expect([code, stdout]).toEqual([0, expect.stringContaining('branch and ZStack: ')]);
  });

  it('meet the profiles of the configuration', async () => {
    const configured = folderWith({
      '.ipsec-lint.json': '{"profile": ["cnsa-1.0"]}',
      branch: JSON.stringify(branch()),
    });
    const { stdout, code } = await suggest(['--left', 'otc', '--right', 'branch'], configured);
    expect([code, stdout]).toEqual([1, expect.stringContaining('is below cnsa-1.0')]);
  });

  it('fail where a profile is missed', async () => {
    const { stdout, code } = await suggest(['--left', 'otc', '--right', 'branch', '-p', 'cnsa-1.0'], folder());
    expect([code, stdout]).toEqual([1, expect.stringContaining('is below cnsa-1.0')]);
  });
});
