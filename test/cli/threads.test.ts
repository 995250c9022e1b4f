import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Run } from './bundle.js';
import { bundle, ipsecLint } from './bundle.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const FORMATS = ['text', 'json', 'sarif'];

const KEY = 'tQ8vR2nX5bL1mZ7w';

let folder = '';

/** A connection of OTC at a gateway that all share, with a key of its own or a shared one. */
function connection(index: number): string {
  const key = index % 3 === 0 ? `${KEY}${String(index)}` : `${KEY}shared`;
  return [
    'ipsec_site_connection:',
    `  name: site-${String(index)}`,
    `  psk: ${key}`,
    '  vpnservice_id: 0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0a01',
    `  ikepolicy_id: 0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f00${String(10 + (index % 5))}`,
    '  ipsecpolicy_id: 0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0099',
    `  peer_cidrs: [10.${String(index % 7)}.0.0/16, 10.${String(index % 7)}.8.0/24]`,
    `  peer_address: 80.158.7.${String(1 + (index % 9))}`,
    `  peer_id: 80.158.7.${String(1 + (index % 9))}`,
    index % 4 === 0 ? '  mtu: 10 # ipsec-lint-ignore invalid-value -- old peer' : '  mtu: 1400',
    '',
  ].join('\n');
}

/** A connection of Alibaba Cloud with two tunnels, whose standby tunnels share peers, keys and settings now and then. */
function twoTunnels(index: number): string {
  const tunnel = (role: string, number: number): readonly string[] => [
    `  - Role: ${role}`,
    `    CustomerGatewayId: cgw-bp1${role}${String(number % 5)}`,
    '    TunnelIkeConfig:',
    `      Psk: ${KEY}${role}${String(number % 7)}`,
    `      RemoteId: ${role}${String(number % 4)}.example.org`,
    `      IkePfs: group${index % 2 === 0 ? '14' : '5'}`,
  ];
  return [
    'RegionId: cn-hangzhou',
    `Name: dual-${String(index)}`,
    'VpnGatewayId: vpn-bp1a2b3c4d5e6f',
    'LocalSubnet: 10.1.0.0/16',
    `RemoteSubnet: 10.${String(100 + index)}.0.0/16`,
    'TunnelOptionsSpecification:',
    ...tunnel('master', index),
    ...tunnel('slave', index * 3),
    '',
  ].join('\n');
}

/** What readers of YAML fail at, or read otherwise than a text that is as simple as it looks. */
const ODD: readonly string[] = [
  'ipsec_site_connection:\n  psk: "open\n',
  'ipsec_site_connection: &one\n  name: a\n  name: b\n  mtu: 1400\n---\n*one\n',
  `ipsec_site_connection:\n  name: ${KEY}0\n  psk: "${KEY}\\x30"\n`,
  'a: &a [1, 2]\nipsec_site_connection:\n  <<: *a\n  peer_cidrs: *a\n',
  'ipsec_site_connection:\n  psk: |\n    two\n    lines\n  name: {{ name }}\n',
  '--- # nothing\n...\n# ipsec-lint-id: 0f6bb2a4-5f0f-4d0c-9c06-0f1f6f1f0010\n---\nikepolicy:\n  name: p\n  auth_algorithm: md5\n',
  '\tipsec_site_connection: 1\n',
  '',
];

beforeAll(async () => {
  await bundle();
  folder = mkdtempSync(join(tmpdir(), 'ipsec-lint-threads-'));
  for (const name of readdirSync(FIXTURES)) {
    const yaml = readdirSync(join(FIXTURES, name), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    for (const file of yaml.filter((one) => !one.includes('.ipsec-lint'))) {
      cpSync(join(FIXTURES, name, file), join(folder, 'fixtures', name, file));
    }
  }
  mkdirSync(join(folder, 'own'));
  for (let index = 0; index < 150; index++) {
    writeFileSync(join(folder, 'own', `${String(index).padStart(3, '0')}.yaml`), connection(index));
    if (index % 10 === 0)
      writeFileSync(join(folder, 'own', `${String(index)}.json`), '{"ipsec_site_connection":{"mtu":1}}');
  }
  mkdirSync(join(folder, 'dual'));
  for (let index = 0; index < 70; index++) {
    writeFileSync(join(folder, 'dual', `${String(index).padStart(3, '0')}.yaml`), twoTunnels(index));
  }
  for (const [index, text] of ODD.entries()) writeFileSync(join(folder, 'own', `odd-${String(index)}.yml`), text);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function inThreads(threads: number, ...args: readonly string[]): Promise<Run> {
  return ipsecLint(args, { cwd: folder, env: { IPSEC_LINT_THREADS: String(threads) } });
}

describe('threads', () => {
  it.each(FORMATS)('give the same report as one thread, as %s', async (format) => {
    const one = await inThreads(1, '--no-config', '--format', format, '.');
    expect(one.status).toBe(1);
    expect(one.stdout).not.toContain(KEY);
    for (const threads of [2, 3]) expect(await inThreads(threads, '--no-config', '--format', format, '.')).toEqual(one);
  });

  it('compare both tunnels of connections that have two', async () => {
    const args = ['--no-config', '--dialect', 'alibaba-cloud', '--format', 'json', 'dual'];
    const one = await inThreads(1, ...args);
    for (const rule of ['psk-reused', 'duplicate-identity', 'peer-conflict'])
      expect(one.stdout).toMatch(new RegExp(`"${rule}"[^}]*TunnelOptionsSpecification/1/`, 'u'));
    expect(one.stdout).not.toContain(KEY);
    for (const threads of [2, 3]) expect(await inThreads(threads, ...args)).toEqual(one);
  });

  it('judge profiles, and say how connections stand in them', async () => {
    const args = ['--no-config', '--profile', 'bsi-tr-02102-3', '--profile', 'cnsa-2.0', '--format', 'json', '.'];
    const one = await inThreads(1, ...args);
    expect(one.stdout).toContain('"compliance":[');
    for (const threads of [2, 3]) expect(await inThreads(threads, ...args)).toEqual(one);
  });

  it('take levels, dialects and estates of the configuration', async () => {
    const config = join(folder, 'settings.yaml');
    writeFileSync(
      config,
      [
        'rules:',
        '  psk-in-plaintext: off',
        'estates: ["fixtures/*"]',
        'overrides:',
        '  - files: ["own/00*"]',
        '    rules:',
        '      psk-reused: note',
        '      invalid-value: off',
        '  - files: ["fixtures/**"]',
        '    dialect: openstack',
        '',
      ].join('\n'),
    );
    const one = await inThreads(1, '--config', config, '--format', 'json', '.');
    expect(one.status, one.stderr).toBe(1);
    expect(await inThreads(2, '--config', config, '--format', 'json', '.')).toEqual(one);
  });

  it('are done without where they cannot start', async () => {
    const dist = await bundle();
    const broken = join(folder, '..', `${folder.slice(folder.lastIndexOf('/') + 1)}-broken`);
    cpSync(dist, broken, { recursive: true });
    writeFileSync(join(broken, 'worker.js'), 'throw new Error("no thread");\n');
    try {
      expect(readFileSync(join(broken, 'cli.js'), 'utf8')).toContain('main.js');
      const whole = await inThreads(1, '--no-config', '--format', 'json', '.');
      const alone = await ipsecLint(['--no-config', '--format', 'json', '.'], {
        cwd: folder,
        env: { IPSEC_LINT_THREADS: '3' },
        dist: broken,
      });
      expect(alone).toEqual(whole);
    } finally {
      rmSync(broken, { recursive: true, force: true });
    }
  });
});
