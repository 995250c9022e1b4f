import { describe, expect, it } from 'vitest';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';
import { ipsecLint } from '../cli/bundle.js';
import { folderWith } from '../node/folder.js';

/** A body on one line, which every excerpt shows, with a text beside its key. */
function bodyWith(key: string, description: string): string {
  return `{"params":{"name":"a","authKey":${key},"description":"${description}","peerAddress":"31.1.1.1"}}`;
}

const LINES = `params:
  name: a
  authKey: |-
    Kq7zA9xPw3
    Lm8vRt2Zz9
  peerAddress: 31.1.1.1
  systemTags: |-
    Kq7zA9xPw3
    Lm8vRt2Zz9
`;

const FOLDED = `params:
  name: a
  authKey: "Kq7zA9 xPw3LmN 8vRt2zz"
  description: >-
    Kq7zA9
    xPw3LmN
    8vRt2zz
  ikeVersion: IKEv2
  peerAddress: 31.1.1.1
`;

const SHOWN = /Kq7z|A9xPw3|xPw3L|Lm8v|8vRt2/u;

describe('a copy of a key that is spelt otherwise', () => {
  it.each([
    ['"Kq7z&A9xPw3LmN8"', String.raw`old Kq7z\u0026A9xPw3LmN8`],
    ['"Kq7z+A9xPw3LmN8"', String.raw`old Kq7z\u002BA9xPw3LmN8`],
    ['"Kq7z&A9xPw3LmN8"', String.raw`{\"note\":\"Kq7z\\u0026A9xPw3LmN8\"}`],
    [`"Kq7z'A9xPw3LmN8"`, String.raw`psk 'Kq7z'\\''A9xPw3LmN8'`],
    [`"Kq7z'A9xPw3LmN8"`, String.raw`psk 'Kq7z'\"'\"'A9xPw3LmN8'`],
    ['"Kq7z$A9xPw3LmN8"', String.raw`echo \"Kq7z\\$A9xPw3LmN8\"`],
    ['"Kq7zA9xPw3LmN8"', 'of ?x=%4bq7zA9xPw3LmN8'],
  ])('stands in no excerpt: %s as %s', async (key, description) => {
    const cwd = folderWith({ 'a.json': bodyWith(key, description) });
    const { stdout } = await ipsecLint(['a.json'], { cwd });
    expect(stdout).toContain('[redacted]');
    expect(stdout).not.toMatch(SHOWN);
  });

  it('stands in no diff', async () => {
    const { stdout } = await ipsecLint(['--fix', '--dry-run', 'a.yaml'], { cwd: folderWith({ 'a.yaml': FOLDED }) });
    expect(stdout).toContain('+  ikeVersion: ikev2');
    expect(stdout).not.toMatch(SHOWN);
  });

  it.each(['json', 'sarif', 'text', 'markdown'])('stands in no fix that %s shows', async (format) => {
    const cwd = folderWith({ 'a.yaml': LINES });
    const { stdout } = await ipsecLint(['-f', format, 'a.yaml'], { cwd });
    expect(stdout).toContain('systemTags');
    expect(stdout).not.toMatch(SHOWN);
  });

  it('stands in no fix that the library gives', () => {
    const { findings } = lint([new Source('a.yaml', LINES)]);
    const fixes = findings.map(({ fix }) => fix?.edits.map(({ text }) => text));
    expect(JSON.stringify(fixes)).not.toMatch(SHOWN);
  });
});
