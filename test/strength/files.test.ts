import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ipsecLint } from '../cli/bundle.js';

const WEAK = '{"params": {"name": "a", "peerAddress": "31.1.1.1", "authKey": "${K}", "ikeDhGroup": 2}}\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ipsec-lint-strength-'));
  mkdirSync(join(folder, 'repository/.git'), { recursive: true });
  write('weak.json', WEAK);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function at(name: string): string {
  return join(folder, 'repository', name);
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(at(name), content);
}

interface Linted {
  readonly status: number | null;
  readonly stderr: string;
  /** The rules of each file, by name. */
  readonly rules: (file: string) => readonly string[];
}

async function lintAll(words: readonly string[] = ['.'], input = ''): Promise<Linted> {
  const { status, stdout, stderr } = await ipsecLint([...words, '-f', 'json'], { cwd: at('.'), input });
  const { findings } = JSON.parse(stdout) as { findings: { ruleId: string; file: string }[] };
  return { status, stderr, rules: (name) => findings.flatMap(({ ruleId, file }) => (file === name ? [ruleId] : [])) };
}

/** What happens beside `weak.json` must not change what is said of it. */
async function lintBeside(words?: readonly string[]): Promise<Linted> {
  const linted = await lintAll(words);
  expect(linted.rules('weak.json')).toContain('weak-dh-group');
  expect(linted.stderr).not.toContain('a defect in ipsec-lint');
  return linted;
}

describe('bytes', () => {
  it.each([
    ['little', [0xff, 0xfe], (text: string) => Buffer.from(text, 'utf16le')],
    ['big', [0xfe, 0xff], (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('UTF-16, %s endian, is read behind its mark', async (_, mark, encode) => {
    write('wide.json', Buffer.concat([Buffer.from(mark), encode(WEAK)]));
    const { rules } = await lintBeside();
    expect(rules('wide.json')).toEqual(rules('weak.json'));
  });

  it('invalid UTF-8 is said, and the rest is read', async () => {
    write(
      'bytes.json',
      Buffer.concat([Buffer.from('{"x": "'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from(`", ${WEAK.slice(1)}`)]),
    );
    const { rules, stderr } = await lintBeside();
    expect(stderr).toContain('bytes.json');
    expect(rules('bytes.json')).toContain('weak-dh-group');
  });

  it('NUL bytes are a fault of the file that holds them', async () => {
    write('nul.json', Buffer.concat([Buffer.alloc(4096), Buffer.from(WEAK)]));
    const { status, rules } = await lintBeside(['nul.json', 'weak.json']);
    expect(rules('nul.json')).toEqual(['invalid-syntax']);
    expect(status).toBe(1);
  });
});

describe('files', () => {
  it('links in a circle end', async () => {
    mkdirSync(at('a'));
    symlinkSync('..', at('a/up'));
    symlinkSync('self.json', at('self.json'));
    symlinkSync('.', at('here'));
    linkSync(at('weak.json'), at('a/hard.json'));
    const { status, rules } = await lintBeside();
    expect(status).toBe(1);
    expect(rules('a/hard.json')).toContain('weak-dh-group');
  });

  it('a pipe in a folder is passed over, a named one is refused', async () => {
    expect(spawnSync('mkfifo', [at('pipe.json')]).status).toBe(0);
    expect((await lintBeside()).status).toBe(1);
    expect((await lintBeside(['pipe.json', 'weak.json'])).status).toBe(2);
  });

  it('what is not there makes the run fail, and the rest is linted', async () => {
    const { status, stderr } = await lintBeside(['gone.json', 'weak.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('gone.json');
  });

  it.skipIf(getuid?.() === 0)('what cannot be read makes the run fail, and the rest is linted', async () => {
    write('closed.json', WEAK);
    chmodSync(at('closed.json'), 0);
    const { status, stderr } = await lintBeside();
    expect(status).toBe(2);
    expect(stderr).toContain('closed.json');
  });

  it('a file outside the repository is not opened for a script that names it', async () => {
    writeFileSync(join(folder, 'outside.json'), WEAK.replace('"a"', '"outside-marker"'));
    symlinkSync(join(folder, 'outside.json'), at('link.json'));
    for (const path of ['../outside.json', join(folder, 'outside.json'), 'link.json', '/etc/passwd']) {
      write('call.sh', `curl -X POST https://zstack.example/zstack/v1/ipsec -d @${path}\n`);
      const { stdout } = await ipsecLint(['call.sh', '-f', 'json'], { cwd: at('.') });
      expect(stdout).not.toContain('outside-marker');
      expect(stdout).not.toContain('weak-dh-group');
    }
  });
});

describe('reports', () => {
  it('that cannot be written make the run fail, and the others are written', async () => {
    write('file', '');
    for (const path of ['file/report.json', 'weak.json/x/report.json']) {
      const { status, stdout, stderr } = await ipsecLint(['weak.json', '-f', 'text', '-f', `json=${path}`], {
        cwd: at('.'),
      });
      expect(status).toBe(2);
      expect(stdout).toContain('weak-dh-group');
      expect(stderr).toContain('cannot be written');
    }
  });

  it('take the place of a folder never', async () => {
    mkdirSync(at('taken'));
    const { status } = await ipsecLint(['weak.json', '-f', 'json=taken'], { cwd: at('.') });
    expect(status).toBe(2);
    expect(existsSync(at('taken'))).toBe(true);
  });
});

describe('kinds of files', () => {
  it('a YAML file behind many JSON files is read', async () => {
    for (let index = 0; index < 50; index++) write(`body-${index}.json`, WEAK);
    write('z.yaml', 'params: {name: a, peerAddress: 31.1.1.1, authKey: "${K}", ikeDhGroup: 2}\n');
    expect((await lintBeside()).rules('z.yaml')).toContain('weak-dh-group');
  });

  it('YAML on standard input and in files without an ending is told by its content', async () => {
    const yaml = 'params:\n  name: a\n  peerAddress: 31.1.1.1\n  authKey: "${K}"\n  ikeDhGroup: 2\n';
    write('request', yaml);
    expect((await lintAll(['request'])).rules('request')).toContain('weak-dh-group');
    expect((await lintAll(['-'], yaml)).rules('stdin.json')).toContain('weak-dh-group');
  });
});
