import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process, { platform } from 'node:process';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/model/source.js';
import { decode } from '../../src/node/decode.js';
import { Journal } from '../../src/node/journal.js';
import { fileOpener } from '../../src/node/open-file.js';
import { folderInRepository } from '../../src/node/paths.js';
import { sourcesOf } from '../../src/node/read.js';
import type { Outlet } from '../../src/node/write.js';
import { writeFileAtomically, writeStream } from '../../src/node/write.js';
import { folderWith } from './folder.js';

describe('decode', () => {
  const text = '{"name": "größe 大小 \u{1f600}"}\n';
  const bigEndian = (): Buffer => Buffer.from(text, 'utf16le').swap16();

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ['UTF-16LE', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16BE', Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian()])],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text, flaw: null });
  });

  it.each([
    ['UTF-8', Buffer.from([0x61, 0xff, 0x62]), 'a\u{fffd}b'],
    ['UTF-16LE', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62]), 'a\u{fffd}'],
  ])('goes on where bytes are not %s', (encoding, bytes, expected) => {
    const { text: read, flaw } = decode(bytes);
    expect(read).toBe(expected);
    expect(flaw).toContain(encoding);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(typeof decode(Buffer.from(bytes)).text).toBe('string');
      }),
    );
  });
});

describe('sourcesOf', () => {
  const input = (folder: string, name: string, named = false) => ({ path: join(folder, name), name, named });

  it('reads what can be read, and tells the rest', () => {
    const folder = folderWith({ 'a.json': '{}', 'bad.json': Buffer.from([0x22, 0xff, 0x22]), 'dir.json/': '' });
    const journal = new Journal();
    const inputs = ['a.json', 'bad.json', 'dir.json', 'gone.json'].map((name) => input(folder, name, true));
    const sources = [...sourcesOf(inputs, { stdin: null, journal })];
    expect(sources.map(({ name, text, named }) => [name, text, named])).toEqual([
      ['a.json', '{}', true],
      ['bad.json', '"\u{fffd}"', true],
    ]);
    expect(journal.notices.filter(({ fails }) => fails)).toHaveLength(2);
    expect(journal.notices.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'bad.json: holds bytes that are not UTF-8: they are read as U+FFFD',
      'dir.json: cannot be read: it is a folder',
      'gone.json: cannot be read: no such file or folder',
    ]);
  });

  it('takes scripts that a walk finds if they call an API', () => {
    const folder = folderWith({
      'call.sh': 'curl -X POST https://vpn.example.org/v2.0/vpn/ikepolicies -d @body.json\n',
      'deploy.sh': 'curl https://example.org/\n',
    });
    const journal = new Journal();
    const names = (named: boolean): readonly string[] =>
      [
        ...sourcesOf([input(folder, 'call.sh', named), input(folder, 'deploy.sh', named)], {
          stdin: null,
          journal,
        }),
      ].map(({ name }) => name);
    expect(names(false)).toEqual(['call.sh']);
    expect(journal.skipped).toHaveLength(1);
    expect(names(true)).toEqual(['call.sh', 'deploy.sh']);
  });

  it.each([
    ['small files', Array.from({ length: 65 }, () => '1')],
    ['large ones', [' '.repeat(300_000), '1']],
  ])('reads few %s ahead', (_, contents) => {
    const names = contents.map((__, index) => `${String(index)}.json`);
    const folder = folderWith(Object.fromEntries(names.map((name, index) => [name, contents[index] ?? ''])));
    const inputs = names.map((name) => input(folder, name));
    const last = names.at(-1) ?? '';
    const texts: string[] = [];
    for (const { text } of sourcesOf(inputs, { stdin: null, journal: new Journal() })) {
      texts.push(text);
      writeFileSync(join(folder, last), '3');
    }
    expect(texts).toEqual([...contents.slice(0, -1), '3']);
  });
});

describe('fileOpener', () => {
  const from = (name: string): Source => new Source(name, '');
  const files = { '.git/': '', 'scripts/call.sh': '', 'scripts/body.json': 'beside', 'top.json': 'top', 'dir/': '' };

  it('opens a file beside the source, or in the working folder', () => {
    const open = fileOpener(folderWith(files));
    expect(open('body.json', from('scripts/call.sh'))).toMatchObject({ name: 'scripts/body.json', text: 'beside' });
    expect(open('top.json', from('scripts/call.sh'))).toMatchObject({ name: 'top.json', text: 'top' });
    expect(open('../top.json', from('scripts/call.sh'))).toMatchObject({ name: 'top.json', text: 'top' });
  });

  it.each([
    ['gone.json', 'no such file'],
    ['dir', 'it is a folder'],
    ['/etc/hostname', 'it is outside the repository'],
    ['../../../../../../../../etc/hostname', 'it is outside the repository'],
    ['a\u{0}b', 'no such file'],
  ])('refuses %j', (path, refused) => {
    expect(fileOpener(folderWith(files))(path, from('scripts/call.sh'))).toEqual({ refused });
  });

  it.skipIf(platform === 'win32')('refuses a link that leads out of the repository', () => {
    const outside = folderWith({ 'secret.json': 'secret' });
    const folder = folderWith(files);
    symlinkSync(join(outside, 'secret.json'), join(folder, 'link.json'));
    expect(fileOpener(folder)('link.json', from('a.sh'))).toEqual({ refused: 'it is outside the repository' });
  });

  it('goes up to the top of the checkout', () => {
    const folder = folderWith(files);
    const open = fileOpener(join(folder, 'scripts'));
    expect(open('../top.json', from('call.sh'))).toMatchObject({ name: '../top.json', text: 'top' });
  });
});

describe('folderInRepository', () => {
  it('is the way from the top of the checkout', () => {
    const folder = folderWith({ 'repo/.git/': '', 'repo/infra/vpn/': '' });
    const infra = join(folder, 'repo/infra');
    expect(folderInRepository(join(infra, 'vpn'), undefined)).toBe('infra/vpn');
    expect(folderInRepository(join(infra, 'vpn'), infra)).toBe('vpn');
    expect(folderInRepository(join(infra, 'vpn'), join(folder, 'gone'))).toBe('infra/vpn');
    expect(folderInRepository(join(folder, 'repo'), '')).toBe('');
    expect(folderInRepository(join(infra, 'vpn'), folder)).toBe('infra/vpn');
  });
});

describe('folderInRepository in a workflow', () => {
  it('begins in the workspace where that holds no checkout', () => {
    const folder = folderWith({ 'workspace/infra/vpn/': '' });
    expect(folderInRepository(join(folder, 'workspace/infra/vpn'), join(folder, 'workspace'))).toBe('infra/vpn');
  });
});

describe('writeFileAtomically', () => {
  it('writes a file, and the folders to it', async () => {
    const folder = folderWith({});
    await writeFileAtomically(join(folder, 'out/report.json'), ['a', 'b'.repeat(100_000), 'c']);
    expect(readFileSync(join(folder, 'out/report.json'), 'utf8')).toBe(`a${'b'.repeat(100_000)}c`);
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.json']);
  });

  it('leaves the old file and nothing else if it fails', async () => {
    const folder = folderWith({ 'report.json': 'old' });
    function* failing(): Generator<string> {
      yield 'x'.repeat(100_000);
      throw new RangeError('no more');
    }
    await expect(writeFileAtomically(join(folder, 'report.json'), failing())).rejects.toThrow('no more');
    expect(readdirSync(folder)).toEqual(['report.json']);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('old');
  });

  it.skipIf(platform === 'win32')('keeps the mode of a file, and a link a link', async () => {
    const folder = folderWith({ 'report.json': 'old' });
    symlinkSync('report.json', join(folder, 'link.json'));
    writeFileSync(join(folder, 'private.json'), 'old', { mode: 0o600 });
    await writeFileAtomically(join(folder, 'link.json'), ['new']);
    await writeFileAtomically(join(folder, 'private.json'), ['new']);
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'private.json')).mode & 0o777).toBe(0o600);
  });

  describe.skipIf(process.getuid?.() !== 0)('as root', () => {
    const NOBODY = 65_534;
    const OTHER_GROUP = 4321;

    function shared(uid: number, gid: number, mode: number): { readonly folder: string; readonly file: string } {
      const folder = folderWith({ 'a.json': 'old' });
      const file = join(folder, 'a.json');
      chownSync(file, uid, gid);
      chmodSync(file, mode);
      return { folder, file };
    }

    function rights(file: string): readonly [number, number, string] {
      const { uid, gid, mode } = statSync(file);
      return [uid, gid, (mode & 0o7777).toString(8)];
    }

    it.each([0o640, 0o400, 0o6755])('keeps owner and group of a file of mode %o', async (mode) => {
      const { file } = shared(NOBODY, OTHER_GROUP, mode);
      await writeFileAtomically(file, ['new']);
      expect(readFileSync(file, 'utf8')).toBe('new');
      expect(rights(file)).toEqual([NOBODY, OTHER_GROUP, mode.toString(8)]);
    });

    it('shows nobody else what it has not written yet', async () => {
      const { folder, file } = shared(NOBODY, OTHER_GROUP, 0o640);
      const met: string[] = [];
      function* watching(): Generator<string> {
        yield 'x'.repeat(100_000);
        const draft = readdirSync(folder).find((name) => name !== 'a.json') ?? '';
        met.push(rights(join(folder, draft))[2]);
      }
      await writeFileAtomically(file, watching());
      expect(met).toEqual(['600']);
    });

    it('gives no key to the owner of the file that was there', async () => {
      const { file } = shared(NOBODY, OTHER_GROUP, 0o644);
      await writeFileAtomically(file, ['new'], 0o600);
      expect(rights(file)).toEqual([0, process.getgid?.(), '600']);
    });

    it.each([
      ['keeps the group', 0, 0o640, '640'],
      ['keeps no group, and lets another one do no more than others', OTHER_GROUP, 0o664, '644'],
      ['keeps no group, and lets others do no more than the group', OTHER_GROUP, 0o4606, '600'],
    ])('then as somebody else, %s', async (_, gid, mode, expected) => {
      const { folder, file } = shared(0, gid, mode);
      chmodSync(folder, 0o777);
      const groups = process.getgroups?.() ?? [];
      process.setgroups?.([0]);
      process.setegid?.(NOBODY);
      process.seteuid?.(NOBODY);
      try {
        await writeFileAtomically(file, ['new']);
      } finally {
        process.seteuid?.(0);
        process.setegid?.(0);
        process.setgroups?.(groups);
      }
      expect(rights(file)).toEqual([NOBODY, gid === 0 ? 0 : NOBODY, expected]);
    });
  });

  it.skipIf(platform === 'win32')('writes to a device as it is', async () => {
    await expect(writeFileAtomically('/dev/null', ['x'])).resolves.toBeUndefined();
  });

  it('tells what stands in the way', async () => {
    const folder = folderWith({ file: '' });
    mkdirSync(join(folder, 'taken'));
    await expect(writeFileAtomically(join(folder, 'taken'), ['x'])).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(writeFileAtomically(join(folder, 'file/x'), ['x'])).rejects.toThrow();
    await expect(writeFileAtomically('/proc/none/x', ['x'])).rejects.toThrow();
  });
});

describe('writeStream', () => {
  it('waits for its reader', async () => {
    const stream = new PassThrough({ highWaterMark: 10 });
    let made = 0;
    function* chunks(): Generator<string> {
      for (; made < 10; made++) yield 'x'.repeat(100_000);
    }
    const written = writeStream(stream, chunks());
    await new Promise((resolve) => setImmediate(resolve));
    expect(made).toBeLessThan(5);
    let length = 0;
    for (let read = 0; read < 10; read++) {
      await new Promise((resolve) => setImmediate(resolve));
      const chunk: unknown = stream.read();
      if (chunk instanceof Buffer) length += chunk.length;
    }
    stream.resume();
    stream.on('data', (chunk: Buffer) => (length += chunk.length));
    await written;
    expect(made).toBe(10);
  });

  it('ends quietly when the reader has gone', async () => {
    const stream = new PassThrough();
    stream.on('error', () => undefined);
    stream.destroy(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    await expect(writeStream(stream, ['x'])).resolves.toBeUndefined();
  });

  function failing(code: string): Outlet {
    return {
      destroyed: false,
      write: (_, written) => written?.(Object.assign(new Error(code), { code })),
    };
  }

  it.each(['EPIPE', 'ECONNRESET'])('ends quietly at %s', async (code) => {
    await expect(writeStream(failing(code), ['x'])).resolves.toBeUndefined();
  });

  it('says what else the system has against it', async () => {
    await expect(writeStream(failing('ENOSPC'), ['x'])).rejects.toThrow('standard output cannot be written');
  });
});
