import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Direction } from '../../src/model/negotiation.js';
import { folderWith } from '../node/folder.js';
import { differences } from '../simulate/agreement.js';
import { documentOf } from '../simulate/peer-documents.js';
import type { Recording } from '../simulate/recordings.js';
import {
  FAMILIES,
  INITIATOR_ADDRESS,
  prefersOwnProposals,
  readRecordings,
  RESPONDER_ADDRESS,
} from '../simulate/recordings.js';
import { apsara, APSARA_COMPANIONS, otc, otcCompanions, zstack, ZSTACK_COMPANIONS } from '../workspace/ends.js';
import { ipsecLint } from './bundle.js';

const CANARY = 'Canary-Key-0815-Quoz';

interface Result {
  readonly index: number;
  readonly version: number;
  readonly left: { readonly name: string; readonly file: string; readonly basis: string };
  readonly verdict: string;
  readonly directions: readonly Direction[];
  readonly error?: { readonly message: string };
}

function lines(stdout: string): readonly Result[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Result);
}

interface PeerParts {
  readonly [field: string]: unknown;
  readonly ike?: object;
  readonly auth?: object;
  readonly child?: object;
}

/** One of two devices that agree in everything. */
function peer(side: 'left' | 'right', { ike, auth, child, ...fields }: PeerParts = {}): { peer: object } {
  const [own, other] = side === 'left' ? ['10.90.0.1', '10.90.0.2'] : ['10.90.0.2', '10.90.0.1'];
  const [local, remote] = side === 'left' ? ['10.1.0.0/16', '10.2.0.0/16'] : ['10.2.0.0/16', '10.1.0.0/16'];
  return {
    peer: {
      name: side,
      localAddress: own,
      peerAddress: other,
      ike: { version: 2, proposals: ['aes256-sha256-ecp256'], ...ike },
      auth: { psk: CANARY, ...auth },
      child: { proposals: ['aes256-sha256-ecp256'], localSelectors: [local], remoteSelectors: [remote], ...child },
      ...fields,
    },
  };
}

function twoEnds(left: PeerParts = {}, right: PeerParts = {}): string {
  return folderWith({
    'left.json': JSON.stringify(peer('left', left)),
    'right.json': JSON.stringify(peer('right', right)),
  });
}

function simulateTwo(cwd: string, ...options: readonly string[]): ReturnType<typeof ipsecLint> {
  return ipsecLint(['simulate', 'left.json', 'right.json', ...options], { cwd });
}

describe('two ends', () => {
  it('that agree come up and stay up', async () => {
    const { status, stdout, stderr } = await simulateTwo(twoEnds());
    expect(stdout).toContain('\nup\nThe tunnel comes up and stays up.\n');
    expect(stdout).toContain('|----->|   IKE_SA_INIT');
    expect([status, stderr]).toEqual([0, '']);
  });

  it.each<[string, PeerParts, PeerParts, string, number]>([
    ['a rekey that fails', { child: { proposals: ['aes256-sha256'] } }, {}, 'up-until-rekey', 1],
    ['a proposal that differs', { ike: { version: 2, proposals: ['aes128-sha256-ecp256'] } }, {}, 'down', 1],
    ['no key of one end', { auth: { psk: '${PSK}' } }, {}, 'undetermined', 1],
    [
      'versions that differ one way',
      { ike: { version: 'any', proposals: ['aes256-sha256-ecp256'] } },
      { ike: { version: 1, proposals: ['aes256-sha256-ecp256'] } },
      'up-one-way',
      0,
    ],
    [
      'networks that are narrowed',
      {
        child: {
          proposals: ['aes256-sha256-ecp256'],
          localSelectors: ['10.1.0.0/17'],
          remoteSelectors: ['10.2.0.0/16'],
        },
      },
      {},
      'up',
      0,
    ],
  ])('tell %s', async (_case, left, right, verdict, status) => {
    const run = await simulateTwo(twoEnds(left, right), '-f', 'json');
    expect([(JSON.parse(run.stdout) as Result).verdict, run.status]).toEqual([verdict, status]);
  });

  it.each<[string, PeerParts, PeerParts]>([
    ['one way', { ike: { version: 'any' } }, { ike: { version: 1 } }],
    ['with gaps', { child: { localSelectors: ['10.1.0.0/17'] } }, {}],
  ])('that come up %s count as a warning', async (_case, left, right) => {
    const cwd = twoEnds(left, right);
    expect((await simulateTwo(cwd)).status).toBe(0);
    expect((await simulateTwo(cwd, '--fail-on', 'warning')).status).toBe(1);
    expect((await simulateTwo(cwd, '--fail-on', 'never')).status).toBe(0);
  });

  it('show what stays uncovered, and that directions differ', async () => {
    const { stdout } = await simulateTwo(twoEnds({ child: { localSelectors: ['10.1.0.0/17'] } }));
    expect(stdout).toContain('Asked for and not wholly covered (left === right)\n  10.1.0.0/16 === 10.2.0.0/16\n');
    const other = await simulateTwo(twoEnds({ ike: { version: 'any' } }, { ike: { version: 1 } }));
    expect(other.stdout).toContain('It matters which end begins: if left begins, the tunnel');
  });

  it('name what differs, where, and both mends', async () => {
    const cwd = twoEnds({ ike: { proposals: ['aes256-sha256-modp2048'] } });
    const { stdout } = await simulateTwo(cwd);
    expect(stdout).toMatch(/^≠ IKE proposals .*MODP_2048 .*ECP_256$/mu);
    expect(stdout).toContain('Mend: Set the DH group ECP_256 on left, or MODP_2048 on right.');
  });

  it('are asked about one direction', async () => {
    const { stdout } = await simulateTwo(twoEnds(), '--initiator', 'right', '-f', 'json');
    expect((JSON.parse(stdout) as Result).directions.map(({ initiator }) => initiator)).toEqual(['right']);
  });

  it('may rest on assumptions, unless they are refused', async () => {
    const cwd = twoEnds({ auth: { psk: '${PSK}' } }, { auth: { psk: '${PSK}' } });
    const assumed = await simulateTwo(cwd);
    expect(assumed.stdout).toContain('Assumed\n  - the pre-shared keys are equal');
    expect([assumed.status, (await simulateTwo(cwd, '--strict')).status]).toEqual([0, 1]);
  });

  it('play the behaviour that is asked for, where theirs is not known', async () => {
    const { stdout } = await simulateTwo(twoEnds(), '--behaviour', 'strict');
    expect(stdout.match(/negotiates like strict/gu)).toHaveLength(2);
  });

  it('are reported in SARIF, on the left end', async () => {
    const { status, stdout } = await simulateTwo(twoEnds({ ike: { version: 1 } }), '-f', 'sarif');
    const { runs } = JSON.parse(stdout) as Log;
    const [result, ...others] = runs[0]?.results ?? [];
    expect([status, others, result?.ruleId]).toEqual([1, [], 'tunnel-version']);
    const uris = [...(result?.locations ?? []), ...(result?.relatedLocations ?? [])].map(
      ({ physicalLocation }) => physicalLocation?.artifactLocation?.uri,
    );
    expect(uris).toEqual(['left.json', 'right.json']);
    expect(stdout).not.toContain(CANARY);
  });

  it('are said as a diagram and as Markdown', async () => {
    const cwd = twoEnds({ name: 'a"b|c<d>' });
    const diagram = await simulateTwo(cwd, '-f', 'mermaid');
    expect(diagram.stdout).toMatch(/^sequenceDiagram\n {2}participant left as a#34;b\|c#60;d#62;\n/u);
    const page = await simulateTwo(cwd, '-f', 'markdown=out/page.md', '-f', 'json');
    expect(JSON.parse(page.stdout)).toMatchObject({ version: 1, verdict: 'up' });
    expect(readFileSync(join(cwd, 'out/page.md'), 'utf8')).toContain('```mermaid\nsequenceDiagram\n');
  });

  it('come from request bodies, with what they name beside them', async () => {
    const cwd = folderWith({
      'zstack.json': JSON.stringify(zstack({ ikeVersion: 'ikev2', ikeDhGroup: 19, pfs: 'dh-group19' })),
      'otc.json': JSON.stringify(otc()),
      'known/otc.jsonl': otcCompanions()
        .map((value) => `${JSON.stringify(value)}\n`)
        .join(''),
      'known/zstack.jsonl': ZSTACK_COMPANIONS.map((value) => `${JSON.stringify(value)}\n`).join(''),
    });
    const alone = await ipsecLint(['simulate', 'zstack.json', 'otc.json', '-f', 'json'], { cwd });
    const together = await ipsecLint(['simulate', 'zstack.json', 'otc.json', '--with', 'known', '-f', 'json'], { cwd });
    expect([alone, together].map(({ stdout }) => (JSON.parse(stdout) as Result).verdict)).toEqual([
      'undetermined',
      'up',
    ]);
    expect(JSON.parse(together.stdout)).toMatchObject({ left: { basis: 'source' }, right: { basis: 'documented' } });
  });

  it('are chosen by name or pointer', async () => {
    const cwd = folderWith({ 'both.jsonl': `${JSON.stringify(peer('left'))}\n${JSON.stringify(peer('right'))}\n` });
    expect((await ipsecLint(['simulate', 'both.jsonl#left', 'both.jsonl#/1/peer'], { cwd })).status).toBe(0);
  });
});

describe('ends as the documents of the vendors print them', () => {
  it.each([
    ['zstack/create.json', 'apsara/create-vpn-connection.json', 'down'],
    // Their keys differ, whatever the policies hold.
    ['zstack/create.json', 'otc/site-connection.json', 'down'],
    ['otc/site-connection.json', 'apsara/create-vpn-connection.json', 'undetermined'],
  ])('%s and %s: %s', async (left, right, verdict) => {
    const cwd = join(import.meta.dirname, '../../examples');
    const { stdout, status } = await ipsecLint(['simulate', left, right, '-f', 'json'], { cwd });
    expect([(JSON.parse(stdout) as Result).verdict, status]).toEqual([verdict, 1]);
  });
});

describe('wrong usage', () => {
  const files = {
    'two.jsonl': `${JSON.stringify(peer('left'))}\n${JSON.stringify(peer('right'))}\n`,
    'none.json': '{"a":1}',
  };

  it.each([
    [['two.jsonl'], 'needs two ends'],
    [['two.jsonl', 'two.jsonl'], 'stands for 2 tunnel ends\n  It holds #left, #right.'],
    [['two.jsonl#lefd', 'two.jsonl'], 'Did you mean left?'],
    [['two.jsonl#left', 'none.json'], 'none.json: no tunnel end is there'],
    [['two.jsonl#left', 'gone.json'], 'gone.json: cannot be read'],
    [['two.jsonl#left', 'two.jsonl#right', 'more'], 'Write --with more'],
    [['two.jsonl#left', 'two.jsonl#right', '--initiator', 'me'], 'Known: left, right, both.'],
    [['two.jsonl#left', 'two.jsonl#right', '--behaviour', 'stric'], 'Did you mean strict?'],
    [['--pairs', 'two.jsonl', '--all'], 'exclude each other'],
    [['left.json#one', 'right.json', '-f', 'json=left.json'], 'left.json is to be read, and would be overwritten'],
    [['--pairs', 'two.jsonl', '-f', 'json=./two.jsonl'], './two.jsonl is to be read, and would be overwritten'],
    [['--pairs', 'two.jsonl', '-f', 'mermaid'], '--pairs reports in JSON'],
    [['--all', '-f', 'mermaid'], 'shows one tunnel'],
  ])('%j: %s', async (args, message) => {
    const { status, stderr } = await ipsecLint(['simulate', ...args], { cwd: folderWith(files) });
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  it.each([
    ['simulate', 'l.json#x', 'l.json', '--with', 'l.json'],
    ['simulate', `l.json#${CANARY}x`, 'l.json'],
    ['suggest', '--left', 'l.json#Canary-Key-0815-Quo', '--right', 'l.json'],
    ['export', 'l.json#x', '--to', 'swanctl'],
  ])('shows no name that is a key: %s %s', async (...args) => {
    const cwd = folderWith({ 'l.json': JSON.stringify(peer('left', { name: CANARY })) });
    const { status, stdout, stderr } = await ipsecLint(args, { cwd });
    expect(stderr).toContain('no tunnel end of that name is there\n  It holds #/peer.');
    expect(stdout + stderr).not.toContain(CANARY);
    expect(status).toBe(2);
  });

  it('names what a peer document does not know', async () => {
    const { stderr } = await simulateTwo(twoEnds({ start: 'always' }));
    expect(stderr).toContain('peer.start is no field of a peer document');
  });
});

describe('--pairs', () => {
  it('gives a result or an error for each line', async () => {
    const input = [
      JSON.stringify({ left: peer('left'), right: peer('right') }),
      '',
      JSON.stringify({ left: peer('left') }),
      `{"left": ${CANARY}`,
      JSON.stringify({ left: [zstack(), ...ZSTACK_COMPANIONS], right: [apsara(), ...APSARA_COMPANIONS] }),
      JSON.stringify({ left: { a: 1 }, right: peer('right') }),
      JSON.stringify({ left: [peer('left'), peer('left')], right: peer('right') }),
    ].join('\n');
    const { stdout, status } = await ipsecLint(['simulate', '--pairs', '-'], { cwd: folderWith({}), input });
    expect(lines(stdout).map(({ index, verdict, error }) => [index, error?.message ?? verdict])).toEqual([
      [0, 'up'],
      [1, 'right is missing'],
      [2, expect.stringContaining('the line is not JSON')],
      [3, 'down'],
      [4, 'left holds no tunnel end'],
      [5, 'left holds 2 tunnel ends'],
    ]);
    expect(status).toBe(2);
    expect(stdout).not.toContain(CANARY);
  });

  it('keeps to the limits of the run', async () => {
    const line = { left: peer('left'), right: peer('right'), more: [[[[[1]]]]] };
    const cwd = folderWith({ 'pairs.jsonl': JSON.stringify(line) });
    const said = async (depth: number): Promise<unknown> => {
      const words = ['simulate', '--pairs', 'pairs.jsonl', `--limit=depth=${depth}`];
      const [result] = lines((await ipsecLint(words, { cwd })).stdout);
      return result?.error?.message ?? result?.verdict;
    };
    expect(await said(6)).toBe('up');
    expect(await said(5)).toBe('the line is not JSON: more than 5 levels of objects and arrays');
  });

  it('gives one document where it is asked for', async () => {
    const cwd = folderWith({ 'pairs.jsonl': `${JSON.stringify({ left: peer('left'), right: peer('right') })}\n` });
    const { stdout, status } = await ipsecLint(['simulate', '--pairs', 'pairs.jsonl', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, results: [{ index: 0, version: 1, verdict: 'up' }] });
    expect(status).toBe(0);
  });

  it('predicts every recording', async () => {
    const recorded = FAMILIES.flatMap((family) =>
      readRecordings(family).map((recording) => ({ recording, prefersOwn: prefersOwnProposals(family) })),
    );
    const pairs = recorded.map(({ recording, prefersOwn }) => JSON.stringify(pairOf(recording, prefersOwn)));
    const cwd = folderWith({ 'pairs.jsonl': pairs.join('\n') });
    const { stdout, stderr } = await ipsecLint(['simulate', '--pairs', 'pairs.jsonl', '--initiator', 'left'], { cwd });
    const results = lines(stdout);
    expect([results.length, stderr]).toEqual([recorded.length, '']);
    const wrong = recorded.flatMap(({ recording: { id, outcome } }, index) => {
      const direction = results[index]?.directions[0];
      return direction === undefined ? [id] : differences(outcome, direction).map(({ fact }) => `${id}: ${fact}`);
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

function pairOf({ initiator, responder }: Recording, prefersOwn: boolean): object {
  const [one, two] = [INITIATOR_ADDRESS, RESPONDER_ADDRESS];
  return {
    left: { peer: documentOf(initiator, { name: 'initiator', own: one, peer: two, prefersOwn }) },
    right: { peer: documentOf(responder, { name: 'responder', own: two, peer: one, prefersOwn }) },
  };
}

describe('--all', () => {
  it('takes a configuration of strongSwan that tunnels: names, in lint too', async () => {
    const cwd = folderWith({
      '.ipsec-lint.yaml': 'tunnels:\n  - { left: left, right: on-site/swanctl.conf }\n',
      'left.json': JSON.stringify(peer('left')),
      'on-site/swanctl.conf': `charon { plugins { a { b { c { d = 1 } } } } }
connections {
  on-site {
    version = 1
    local_addrs = 10.90.0.2
    remote_addrs = 10.90.0.1
    proposals = aes256-sha256-ecp256
    local { auth = psk }
    remote { auth = psk }
    children { net { local_ts = 10.2.0.0/16
        remote_ts = 10.1.0.0/16
        esp_proposals = aes256-sha256-ecp256 } }
  }
}
secrets { ike-1 { secret = "${CANARY}" } }
`,
    });
    const { stdout } = await ipsecLint(['-f', 'json', 'left.json'], { cwd });
    const { findings } = JSON.parse(stdout) as { findings: readonly { ruleId: string; message: string }[] };
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['tunnel-version']);
    expect(stdout).not.toContain(CANARY);
    expect((await ipsecLint(['simulate', '--all', 'left.json'], { cwd })).stdout).toMatch(
      /^left \(left\.json\) ↔ .* down\n/u,
    );
    // What is nested deeper than the run reads is no end.
    for (const words of [[], ['simulate', '--all']]) {
      const { stdout: shallow, stderr } = await ipsecLint([...words, 'left.json', '--limit=depth=4'], { cwd });
      expect(shallow).not.toMatch(/tunnel-version|down/u);
      expect(stderr).toContain('"on-site/swanctl.conf" stands for no tunnel end');
    }
  });

  it('takes an end in YAML that tunnels: names, where all that is linted is JSON', async () => {
    const cwd = folderWith({
      '.ipsec-lint.yaml': 'tunnels:\n  - { left: left.json, right: partner.yaml }\n',
      'left.json': JSON.stringify(peer('left')),
      'partner.yaml': `# What the partner says.\n${JSON.stringify(peer('right', { ike: { version: 1 } }))}\n`,
    });
    const { stdout, stderr } = await ipsecLint(['-f', 'json', 'left.json'], { cwd });
    const { findings } = JSON.parse(stdout) as { findings: readonly { ruleId: string }[] };
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['tunnel-version']);
    expect(stderr).not.toContain('stands for');
  });

  it('sets many ends against each other in a table', async () => {
    const cwd = folderWith({
      'left.json': JSON.stringify(peer('left')),
      'one.json': JSON.stringify(peer('right', { name: 'one' })),
      'two.json': JSON.stringify(peer('right', { name: 'two', ike: { version: 1 } })),
      'three.json': JSON.stringify(peer('right', { name: 'three', child: { proposals: ['aes256-sha256'] } })),
    });
    const { stdout } = await ipsecLint(['simulate', '--all'], { cwd });
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '                      1        2        3        4',
      '1 left (left.json)    ·        up       rekey    down',
      '2 one (one.json)      up       ·        ·        ·',
      '3 three (three.json)  rekey    ·        ·        ·',
      '4 two (two.json)      down     ·        ·        ·',
    ]);
    const markdown = await ipsecLint(['simulate', '--all', '-f', 'markdown'], { cwd });
    expect(markdown.stdout).toContain('| 1 `left (left.json)` |  | up | up-until-rekey | down |\n');
  });

  it('takes what the configuration says of tunnels, of addresses and of files outside the run', async () => {
    const cwd = folderWith({
      '.ipsec-lint.yaml': [
        'tunnels:',
        '  - { left: hq, right: elsewhere/branch.json }',
        '  - { left: hq, right: nobody }',
        'resources:',
        `  cefa2f4e56ef33e496ccbb5879850f76: { address: 203.0.113.5 }`,
        '',
      ].join('\n'),
      'vpn/hq.json': JSON.stringify(zstack({ ikeVersion: 'ikev2' })),
      'elsewhere/branch.json': JSON.stringify(peer('right', { name: 'branch', ike: { version: 1 } })),
    });
    const { stdout, stderr, status } = await ipsecLint(['simulate', '--all', 'vpn'], { cwd });
    expect(stdout).toMatch(/^hq \(vpn\/hq\.json\) ↔ branch \(elsewhere\/branch\.json\) {2}down\n/u);
    expect(stderr).toContain('.ipsec-lint.yaml: tunnels, line 3: "nobody" stands for no tunnel end of this run');
    expect(status).toBe(1);
    const linted = await ipsecLint(['-f', 'json', 'vpn'], { cwd });
    const { findings } = JSON.parse(linted.stdout) as { findings: readonly { ruleId: string; file: string }[] };
    expect(findings.filter(({ ruleId }) => ruleId.startsWith('tunnel-'))).toMatchObject([
      { ruleId: 'tunnel-version', file: 'vpn/hq.json' },
    ]);
    expect((await ipsecLint(['simulate', '--all', '--no-config', 'vpn'], { cwd })).stdout).toBe(
      '0 tunnels, 0 not up\n',
    );
  });

  it('finds the ends that name each other', async () => {
    const cwd = folderWith({
      'a/left.json': JSON.stringify(peer('left')),
      'b/right.json': JSON.stringify(peer('right')),
      'b/other.json': JSON.stringify(peer('right', { name: 'other', localAddress: '10.90.0.3' })),
    });
    const { stdout, status } = await ipsecLint(['simulate', '--all'], { cwd });
    expect(stdout).toContain('left (a/left.json) ↔ right (b/right.json)  up\n');
    expect(stdout).toContain('\n1 tunnel, 0 not up\n');
    expect(status).toBe(0);
    const json = await ipsecLint(['simulate', '--all', '-f', 'json'], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ version: 1, results: [{ verdict: 'up' }] });
  });
});

describe('a key', () => {
  it('stands in no output, not even where it is a name too', async () => {
    const cwd = folderWith({
      'left.json': JSON.stringify(peer('left', { name: `hq ${CANARY}`, auth: { psk: CANARY, localId: CANARY } })),
      'right.json': JSON.stringify(peer('right', { auth: { psk: `${CANARY}2` }, [CANARY]: 1 })),
    });
    const outputs = await Promise.all([
      ...['text', 'json', 'markdown', 'mermaid'].map((format) => simulateTwo(cwd, '-f', format)),
      ipsecLint(['simulate', '--all'], { cwd }),
      ipsecLint(['simulate', `left.json#${CANARY}`, 'right.json'], { cwd: folderWith({ 'left.json': '{}' }) }),
    ]);
    for (const { stdout, stderr } of outputs.slice(0, -1)) expect(stdout + stderr).not.toContain(CANARY);
    expect(readdirSync(cwd)).toEqual(['left.json', 'right.json']);
  });

  it('stands in no message about a tunnel that the configuration names by it', async () => {
    const cwd = folderWith({
      '.ipsec-lint.yaml': `tunnels: [{ left: 'hq ${CANARY}', right: left }]\n`,
      'left.json': JSON.stringify(peer('left', { auth: { psk: CANARY } })),
    });
    const { stdout, stderr } = await ipsecLint(['simulate', '--all'], { cwd });
    expect(stderr).toContain('.ipsec-lint.yaml: tunnels, line 1: "hq [redacted]" stands for no tunnel end of this run');
    expect(stdout + stderr).not.toContain(CANARY);
  });
});
