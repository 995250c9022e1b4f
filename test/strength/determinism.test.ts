import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/options.js';
import type { RunOptions } from '../cli/bundle.js';
import { ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';
import { copyOfExamples, saidByAll } from './every-command.js';

/** The files of a folder, by their paths in it. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Runs through a shell that sets its mask for new files first. */
function masked(mask: string): readonly string[] {
  return ['sh', '-c', `umask ${mask}; exec "$@"`, 'sh'];
}

/** Surroundings that mean nothing to a linter, in two sets. A locale need not be installed for Node to follow it. */
const SURROUNDINGS: readonly (readonly [string, Omit<RunOptions, 'cwd'>])[] = [
  [
    'in Turkish, east of the date line, in a narrow window and with private files',
    {
      env: {
        LC_ALL: 'tr_TR.UTF-8',
        LANGUAGE: 'tr',
        TZ: 'Pacific/Kiritimati',
        TERM: 'dumb',
        COLUMNS: '20',
        HOME: '/nonexistent',
      },
      through: masked('077'),
    },
  ],
  [
    'in no language, west of the date line, in a wide and colourful window and with files for everybody',
    {
      env: { LC_ALL: 'C', TZ: 'Etc/GMT+12', TERM: 'xterm-256color', COLORTERM: 'truecolor', COLUMNS: '400' },
      through: masked('000'),
    },
  ],
];

let said: ReturnType<typeof saidByAll> | null = null;

/** What is said of the examples, asked for once. */
function usual(): ReturnType<typeof saidByAll> {
  return (said ??= saidByAll({ cwd: copyOfExamples() }));
}

describe('the same input', () => {
  it('gives the same bytes the second time, whatever the command and format', async () => {
    expect(await saidByAll({ cwd: copyOfExamples() })).toEqual(await usual());
  });

  // How many workers share the files must mean nothing either: it belongs into these sets.
  it.each(SURROUNDINGS)('gives the same bytes %s', async (_, surroundings) => {
    expect(await saidByAll({ cwd: copyOfExamples(), ...surroundings })).toEqual(await usual());
  });

  it('gives the same bytes in files, whose mode is as the mask says', async () => {
    const cwd = copyOfExamples();
    const outputs = FORMATS.map((format) => `--format=${format}=out/${format}`);
    const written: string[][] = [];
    for (const through of [[], masked('077'), masked('000')]) {
      await ipsecLint(['.', '--no-config', ...outputs, '--write-baseline=out/baseline'], { cwd, through });
      written.push(filesOf(join(cwd, 'out')).map((name) => readFileSync(join(cwd, 'out', name), 'utf8')));
    }
    expect(written[0]).toHaveLength(FORMATS.length + 1);
    expect(written[1]).toEqual(written[0]);
    expect(written[2]).toEqual(written[0]);
  });
});

describe('the order of files', () => {
  const orders: readonly ((names: readonly string[]) => readonly string[])[] = [
    (names) => names.toReversed(),
    (names) => [...names.slice(7), ...names.slice(0, 7)],
    (names) => names.toSorted((one, other) => one.length - other.length),
    (names) => [...names, ...names],
  ];

  it('on the command line changes nothing', async () => {
    const cwd = copyOfExamples();
    const names = filesOf(cwd).filter((name) => !name.endsWith('.md'));
    for (const format of FORMATS) {
      const words = ['-f', format, '--strict', '--verbose', '-p', 'recommended'];
      const first = await ipsecLint([...names, ...words], { cwd });
      for (const order of orders) expect(await ipsecLint([...order(names), ...words], { cwd })).toEqual(first);
    }
  });

  it('among folders changes nothing', async () => {
    const cwd = copyOfExamples();
    const folders = readdirSync(cwd);
    const words = ['-f', 'json'];
    const whole = await ipsecLint(['.', ...words], { cwd });
    expect(await ipsecLint([...folders, ...words], { cwd })).toEqual(whole);
    expect(await ipsecLint([...folders.toReversed(), ...words], { cwd })).toEqual(whole);
  });

  it('in which a folder got them changes nothing', async () => {
    const examples = copyOfExamples();
    const cwd = join(folderWith({ '.git/': '' }), 'examples');
    for (const name of filesOf(examples).toReversed()) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      cpSync(join(examples, name), join(cwd, name));
    }
    expect(await saidByAll({ cwd })).toEqual(await usual());
  });

  it('changes no fix', async () => {
    const mended: string[][] = [];
    for (const order of [(names: readonly string[]) => names, ...orders.slice(0, 3)]) {
      const cwd = copyOfExamples();
      const names = filesOf(cwd);
      await ipsecLint(['--fix-unsafe', ...order(names.filter((name) => !name.endsWith('.md')))], { cwd });
      mended.push(names.map((name) => readFileSync(join(cwd, name), 'utf8')));
    }
    for (const texts of mended) expect(texts).toEqual(mended[0]);
  });

  it('of entries that differ only in what a locale makes of them is that of their characters', async () => {
    const names = ['I.json', 'i.json', 'ı.json', 'İ.json', 'Z.json', 'a.json', 'ä.json', 'ß.json', '𐀀.json', 'ﬀ.json'];
    const cwd = folderWith({});
    for (const name of names) writeFileSync(join(cwd, name), '{"ikepolicy": {"name": "a", "pfs": "group2"}}');
    const first = await ipsecLint(['--list-files'], { cwd });
    expect(first.stdout.trim().split('\n').sort()).toEqual([...names].sort());
    for (const locale of ['tr_TR.UTF-8', 'C', 'sv_SE.UTF-8']) {
      expect(await ipsecLint(['--list-files'], { cwd, env: { LC_ALL: locale } })).toEqual(first);
      const report = await ipsecLint(['-f', 'text'], { cwd, env: { LC_ALL: locale } });
      expect(report).toEqual(await ipsecLint([...names.toReversed(), '-f', 'text'], { cwd }));
    }
  });
});
