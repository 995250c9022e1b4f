import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { FORMATS, SIMULATION_FORMATS } from '../../src/cli/options.js';
import { check } from '../../src/library/check.js';
import { CONTRACTS } from '../../src/data/contracts/index.js';
import { lint } from '../../src/library/lint.js';
import { APIS } from '../../src/model/api.js';
import { Source } from '../../src/model/source.js';
import { UserError } from '../../src/model/user-error.js';
import { ProvisioningError } from '../../src/library/provisioning-error.js';
import { github } from '../../src/report/github.js';
import { gitlab } from '../../src/report/gitlab.js';
import { json } from '../../src/report/json.js';
import { junit } from '../../src/report/junit.js';
import type { LocatedReport } from '../../src/report/located.js';
import { locate } from '../../src/report/located.js';
import { COMMENT_SIZE, markdown } from '../../src/report/markdown.js';
import { sarif } from '../../src/report/sarif.js';
import { text } from '../../src/report/text.js';
import { runStep } from '../action/runner.js';
import type { Run } from '../cli/bundle.js';
import { ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';
import type { Planted } from './planted.js';
import { bodiesWithJson, fullBodies, KEY, NAMED, plantedBodies, SHOWN } from './planted.js';

const BODIES: readonly Planted[] = [...plantedBodies(), ...fullBodies()];

const TOOL = { name: 'ipsec-lint', version: '0.0.0' } as const;

const RENDERED: Readonly<Record<(typeof FORMATS)[number], (report: LocatedReport) => Iterable<string>>> = {
  text: (report) => text(report, { colour: true, columns: 80, notices: true }),
  json: (report) => json(report, TOOL),
  sarif: (report) => sarif(report, { tool: TOOL, workingFolder: '', suppressed: true }),
  github: (report) => github(report, { workingFolder: '' }),
  gitlab: (report) => gitlab(report, { workingFolder: '' }),
  markdown: (report) => markdown(report, { size: COMMENT_SIZE * 100 }),
  junit: (report) => junit(report),
};

/** What shows of the key, with a little around it. */
function leaks(output: string): readonly string[] {
  return Array.from(output.matchAll(new RegExp(SHOWN, 'gu')), ({ index }) =>
    output.slice(Math.max(0, index - 120), index + 60),
  );
}

function inJsonLines(bodies: readonly Planted[]): string {
  return bodies.map(({ body }) => `${JSON.stringify(body)}\n`).join('');
}

describe('a key in any field of any request', () => {
  it('is planted in every field', () => {
    const names = new Set(BODIES.map(({ name }) => name.split(' ').slice(0, 2).join(' ')));
    for (const { operation, fields } of CONTRACTS) {
      for (const { name } of fields) expect(names).toContain(`${operation} ${name}`);
    }
    expect(BODIES.every(({ body }) => JSON.stringify(body).includes('Kq7z'))).toBe(true);
  });

  it('stands in no report on that body alone, whatever the format', () => {
    const shown = BODIES.flatMap(({ name, body }) => {
      const report = locate(lint([new Source('body.json', JSON.stringify(body))], { strict: true }));
      return FORMATS.flatMap((format) =>
        leaks([...RENDERED[format](report)].join('')).map((leak) => `${name}, ${format}: ${leak}`),
      );
    });
    expect(shown).toEqual([]);
  });

  it.each([64, 100])('stands in no report, nor does its beginning, where it has %i characters', (length) => {
    const long = 'a7f3c9e1b5d8024683f1e7c2a9b4d605'.repeat(4).slice(0, length);
    const spelling = JSON.stringify(KEY).slice(1, -1);
    const shown = BODIES.filter((_, index) => index % 3 === 0).flatMap(({ name, body }) => {
      const spelled = JSON.stringify(body)
        .replaceAll(JSON.stringify(spelling).slice(1, -1), long)
        .replaceAll(spelling, long);
      const report = locate(lint([new Source('body.json', spelled)], { strict: true }));
      const output = [...RENDERED.text(report), ...RENDERED.json(report)].join('');
      return output.includes(long.slice(0, 4))
        ? [`${name}: ${output.slice(output.indexOf(long.slice(0, 4)) - 80).slice(0, 200)}`]
        : [];
    });
    expect(shown).toEqual([]);
  });

  it('stands in no report on the body as YAML', () => {
    const folded = BODIES.filter(({ name }) => name.endsWith('in a text'));
    const shown = folded.flatMap(({ name, body }) => {
      const report = locate(lint([new Source('body.yaml', stringify(body))], { strict: true }));
      return leaks([...RENDERED.text(report), ...RENDERED.sarif(report)].join('')).map((leak) => `${name}: ${leak}`);
    });
    expect(shown).toEqual([]);
  });

  it('stands in no finding of check, whatever API the body is taken for, and in no error', () => {
    const shown = BODIES.flatMap(({ name, body }) =>
      APIS.flatMap((api) => {
        const findings = check(body, { api });
        const { message, stack } = new ProvisioningError(findings);
        return leaks(JSON.stringify(findings) + message + String(stack)).map((leak) => `${name}, ${api}: ${leak}`);
      }),
    );
    expect(shown).toEqual([]);
  });
});

describe('a key that is named in JSON where a text belongs', () => {
  /** JSON with all that is not a letter or a digit as an escape. */
  function escaped(plain: string): string {
    return plain.replaceAll(
      /\\?[^\w{}:,]/gu,
      (found) =>
        `\\u${found
          .charCodeAt(found.length - 1)
          .toString(16)
          .padStart(4, '0')}`,
    );
  }

  function asForm(body: Planted['body']): string {
    const fields = Object.entries(body).map(([name, value]) => {
      const written = typeof value === 'string' ? value : JSON.stringify(value);
      return `${name}=${encodeURIComponent(written)}`;
    });
    return `curl -X POST 'https://vpc.example.org/?Action=CreateVpnConnection' -d '${fields.join('&')}'`;
  }

  const SPELLED: readonly (readonly [string, (body: Planted['body']) => Source])[] = [
    ['JSON', (body) => new Source('body.json', JSON.stringify(body))],
    ['JSON with escapes', (body) => new Source('body.json', spelledOut(body))],
    ['YAML', (body) => new Source('body.yaml', stringify(body))],
    ['a form', (body) => new Source('body.sh', asForm(body))],
  ];

  function spelledOut(value: unknown): string {
    if (typeof value === 'string') return `"${escaped(value)}"`;
    if (Array.isArray(value)) return `[${value.map(spelledOut).join(',')}]`;
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    return `{${Object.entries(value)
      .map(([key, member]) => `${JSON.stringify(key)}:${spelledOut(member)}`)
      .join(',')}}`;
  }

  it.each(SPELLED)('stands in no report on %s', (_, sourceOf) => {
    const shown = bodiesWithJson().flatMap(({ name, body }) => {
      const report = locate(lint([sourceOf(body)], { strict: true, dialects: ['alibaba-cloud'] }));
      const output = [...RENDERED.text(report), ...RENDERED.sarif(report)].join('');
      return output.includes(NAMED) ? [`${name}: ${output.slice(0, output.indexOf(NAMED) + 40).slice(-160)}`] : [];
    });
    expect(shown).toEqual([]);
  });
});

describe('the command line, where keys stand everywhere', () => {
  function files(): Readonly<Record<string, string>> {
    const curl = BODIES.filter((_, index) => index % 17 === 0).map(
      ({ body }) =>
        `curl -u 'admin:${KEY}' -H 'X-Auth-Token: ${KEY}' --data-urlencode 'psk=${KEY}' ` +
        `'https://u:${encodeURIComponent(KEY)}@vpn.example.org/v2.0/vpn/ikepolicies?token=${encodeURIComponent(KEY)}' ` +
        `-d '${JSON.stringify(body).replaceAll("'", String.raw`'\''`)}'\n`,
    );
    return {
      'all.jsonl': inJsonLines(BODIES),
      'calls.sh': curl.join(''),
      'cut.json': JSON.stringify(BODIES[0]?.body).slice(0, -5),
      'cut.yaml': `params:\n  authKey: "${KEY.replaceAll(/["\\]/gu, '')}\n  name: [\n`,
      'forms.http': `POST https://vpn.example.org/?Action=CreateVpnConnection&Token=${encodeURIComponent(KEY)}\nAuthorization: Bearer ${KEY}\n\n${JSON.stringify(BODIES[3]?.body)}\n`,
    };
  }

  function said({ stdout, stderr }: Run): string {
    return stdout + stderr;
  }

  it('shows none in any format, on any stream, in any file that it writes', async () => {
    const folder = folderWith(files());
    const outputs = FORMATS.map((format) => `--format=${format}=out/report.${format}`);
    const run = await ipsecLint(
      ['.', ...outputs, '--write-baseline=out/baseline', '--strict', '--verbose', '--timing'],
      {
        cwd: folder,
      },
    );
    expect(run.status).toBe(0);
    const written = readdirSync(join(folder, 'out'));
    expect(written).toHaveLength(FORMATS.length + 1);
    const all = written.map((name) => readFileSync(join(folder, 'out', name), 'utf8')).join('\n') + said(run);
    expect(all.length).toBeGreaterThan(1_000_000);
    expect(leaks(all)).toEqual([]);
  });

  it('shows none with a baseline, a configuration with a body in it, or as a change', async () => {
    const connection = { params: { name: KEY, authKey: KEY, peerAddress: KEY } };
    const configuration = {
      rules: { 'weak-dh-group': 'off' },
      resources: { [KEY]: connection, vip: { address: '203.0.113.5' } },
      ignore: [{ rule: 'psk-weak', file: 'all.jsonl', reason: `because of ${KEY}` }],
    };
    const folder = folderWith({ ...files(), '.ipsec-lint.yaml': stringify(configuration) });
    for (const args of [
      ['--print-config'],
      ['--print-config', '--format=json'],
      ['.'],
      ['.', '--no-suppressions', '--format=sarif', '--sarif-suppressed'],
    ]) {
      expect(leaks(said(await ipsecLint(args, { cwd: folder })))).toEqual([]);
    }
  });

  it('shows none where fixes are shown or made', async () => {
    const folder = folderWith({ 'all.jsonl': inJsonLines(BODIES.filter((_, index) => index % 5 === 0)) });
    const run = await ipsecLint(['--fix', '--fix-unsafe', '--dry-run', 'all.jsonl'], { cwd: folder });
    expect(leaks(said(run))).toEqual([]);
  });

  it('shows none in simulations, of bodies or of other devices', async () => {
    const peer = (own: string, other: string): object => ({
      peer: {
        name: `${KEY} ${own}`,
        localAddress: own,
        peerAddress: other,
        ike: { version: 2, proposals: [KEY, 'aes256-sha256-modp2048'], lifetime: KEY },
        auth: { psk: own.endsWith('1') ? KEY : `${KEY}2`, localId: KEY, remoteId: `@${KEY}`, pskOwners: [KEY] },
        child: { proposals: [KEY], localSelectors: [KEY], remoteSelectors: ['10.0.0.0/8', KEY] },
        [KEY]: KEY,
      },
    });
    const folder = folderWith({
      'all.jsonl': inJsonLines(fullBodies()),
      'left.json': JSON.stringify(peer('192.0.2.1', '192.0.2.2')),
      'right.json': JSON.stringify(peer('192.0.2.2', '192.0.2.1')),
      'pairs.jsonl': `${JSON.stringify({ left: peer('192.0.2.1', '192.0.2.2'), right: peer('192.0.2.2', '192.0.2.1') })}\n{"left": "Kq7z`,
    });
    for (const format of SIMULATION_FORMATS) {
      const two = await ipsecLint(['simulate', 'left.json', 'right.json', '--format', format], { cwd: folder });
      expect(two.status).toBe(1);
      expect(leaks(said(two))).toEqual([]);
      const all = await ipsecLint(['simulate', '--all', '--format', format], { cwd: folder });
      expect(leaks(said(all))).toEqual([]);
    }
    expect(leaks(said(await ipsecLint(['simulate', '--pairs', 'pairs.jsonl'], { cwd: folder })))).toEqual([]);
  });
});

describe('the Action, where keys stand everywhere', () => {
  it('shows none in its log, annotations, outputs, summary or SARIF', async () => {
    const folder = folderWith({
      'full.jsonl': inJsonLines(fullBodies()),
      'some.jsonl': inJsonLines(BODIES.filter((_, index) => index % 11 === 0)),
    });
    const step = await runStep(folder, { 'sarif-file': 'vpn.sarif', simulate: 'true', 'fail-on': 'note' });
    expect(step.status).toBe(1);
    expect(leaks(step.everything + readFileSync(join(folder, 'vpn.sarif'), 'utf8'))).toEqual([]);
  });
});

describe('errors about options', () => {
  it('quote no body', () => {
    const cycle: Record<string, unknown> = { params: { authKey: KEY } };
    cycle['self'] = cycle;
    const hostile = {
      params: {
        get authKey(): string {
          throw new Error(KEY);
        },
      },
    };
    for (const body of [cycle, hostile]) {
      expect(() => check(body, { api: 'zstack' })).toThrow(UserError);
      expect(() => check(body, { api: 'zstack' })).not.toThrow(/Kq7z/u);
    }
  });
});
