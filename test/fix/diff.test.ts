import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/cli/fix/diff.js';
import { unifiedDiff } from '../../src/cli/fix/diff.js';
import { lint } from '../../src/library/lint.js';
import { Source } from '../../src/model/source.js';
import { paintFor } from '../../src/report/paint.js';

/** A source before and after. */
function change(name: string, before: string, after: string): Change {
  return { before: new Source(name, before), after: new Source(name, after) };
}

function diffOf(changes: readonly Change[], colour = false): string {
  return [...unifiedDiff(changes, lint([]).redactor, paintFor(colour))].join('');
}

describe('a diff', () => {
  it.each([
    ['CR LF', 'a: 1\r\nb: 2\r\n', 'a: 1\r\nb: 3\r\n'],
    ['blank lines at the end', 'a: 1\n\n\t\n \n', 'a: 2\n\n\t\n \n'],
    ['blanks at the end of the last line', 'a: 1  \nb: 1  \n', 'a: 2  \nb: 1  \n'],
    ['no line end at the end', 'a: 1\nb: 1', 'a: 2\nb: 1'],
    ['a line end that comes', 'a: 1', 'a: 1\n'],
    ['lines far apart', `a: 1\n${'b\n'.repeat(20)}c: 1\n`, `a: 2\n${'b\n'.repeat(20)}c: 2\n`],
  ])('makes the new text of the old one: %s', (_, before, after) => {
    expect(applyPatch(before, diffOf([change('a.yaml', before, after)]))).toBe(after);
  });

  it('names each file, with three lines around each change', () => {
    const lines = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';
    const changes = [change('a.yaml', lines, lines.replace('5', 'five')), change('b/c.yaml', 'x\n', 'y\n')];
    expect(diffOf(changes)).toBe(`--- a/a.yaml
+++ b/a.yaml
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
--- a/b/c.yaml
+++ b/b/c.yaml
@@ -1,1 +1,1 @@
-x
+y
`);
  });

  it('sets apart what goes and what comes', () => {
    const shown = diffOf([change('a.yaml', 'a@@\nb\n', 'a@@\nc\n')], true).replaceAll('\u{1b}', '');
    expect(shown.split('\n')).toEqual([
      '[1m--- a/a.yaml[22m',
      '[1m+++ b/a.yaml[22m',
      '[36m@@ -1,2 +1,2 @@[39m',
      ' a@@',
      '[31m-b[39m',
      '[32m+c[39m',
      '',
    ]);
  });

  it('names what a terminal would obey or hide', () => {
    const text = 'a: "\u{1b}[2J\u{202e}x\u{2028}" # \rb\tc\n';
    expect(diffOf([change('a.yaml', text, `${text}d: 1\n`)])).toContain(
      '\n a: "\u{241b}[2J<U+202E>x<U+2028>" # \u{240d}b\tc\n+d: 1\n',
    );
  });

  it('hides keys in what changes and what stays, and keeps its lines where a key has several', () => {
    const text = `- {params: {peerCidrs: [10.1.3.0/16], authKey: Kq7z}}
- params:
    authKey: "08

      15"
    peerCidrs: [10.2.3.0/16] # two
`;
    const shown = change('a.yaml', text, text.replaceAll('3.0', '0.0'));
    // Reading marks where the keys are.
    const { redactor } = lint([shown.before, shown.after]);
    expect([...unifiedDiff([shown], redactor, paintFor(false))].join('')).toBe(
      [
        '--- a/a.yaml',
        '+++ b/a.yaml',
        '@@ -1,6 +1,6 @@',
        '-- {params: {peerCidrs: [10.1.3.0/16], authKey: [redacted]}}',
        '+- {params: {peerCidrs: [10.1.0.0/16], authKey: [redacted]}}',
        ' - params:',
        '     authKey: [redacted]',
        ' ',
        ' ',
        '-    peerCidrs: [10.2.3.0/16] # two',
        '+    peerCidrs: [10.2.0.0/16] # two',
        '',
      ].join('\n'),
    );
  });

  const BODY = 'params: {peerCidrs: [10.2.0.0/16], authKey: Kq7z-0815-Xy}';
  const HIDDEN = 'params: {peerCidrs: [10.2.0.0/16], authKey: [redacted]}';

  /** The lines behind the one that changes. */
  function linesBehind(lines: readonly string[]): readonly string[] {
    const text = ['params: {peerCidrs: [10.1.3.0/16]}', '---', ...lines, ''].join('\n');
    const shown = change('a.yaml', text, text.replace('3.0', '0.0'));
    // Reading marks where the keys are.
    const { redactor } = lint([shown.before, shown.after]);
    return [...unifiedDiff([shown], redactor, paintFor(false))].slice(6).map((line) => line.slice(1, -1));
  }

  it.each([
    ['in a comment before a body', ['# old psk Kq7z-0816', BODY], ['# [redacted]', HIDDEN]],
    ['in a comment behind it', [`${BODY} # old psk Kq7z-0816`], [`${HIDDEN} # [redacted]`]],
    ['of a body in a comment with another one', [`${BODY} # psk Kq7z-0815-Xy, Kq7z-0816`], [`${HIDDEN} # [redacted]`]],
    ['in an assignment', [BODY, 'run: PSK=Kq7z-0816 vpn up'], [HIDDEN, 'run: PSK=[redacted] vpn up']],
    ['in a URL', [BODY, 'url: https://vpn:Kq7z-0816@vpn.example/'], [HIDDEN, 'url: https://[redacted]@vpn.example/']],
    ['that stands elsewhere too', [BODY, 'x: Kq7z-0815-Xy, y'], [HIDDEN, 'x: [redacted], y']],
    ['before the body that has it', ['x: Kq7z-0815-Xy, y', BODY], ['x: [redacted], y', HIDDEN]],
    ['in other escapes', [BODY, String.raw`x: "\u004bq7z-0815-X\x79"`], [HIDDEN, 'x: "[redacted]"']],
    ['for two reasons, with one mark', [BODY, 'run: PSK=ab1,#Kq7z0815x and # more'], [HIDDEN, 'run: PSK=[redacted]']],
  ])('hides a key %s', (_, lines, expected) => {
    expect(linesBehind(lines)).toEqual(expected);
  });

  it('hides a key with which a file begins', () => {
    const shown = change('a.yaml', 'Kq7z-0815-Xy: 1\nx: 1\n', 'Kq7z-0815-Xy: 1\nx: 2\n');
    const { redactor } = lint([new Source('b.yaml', BODY)]);
    const lines = [...unifiedDiff([shown], redactor, paintFor(false))];
    expect(lines.slice(3)).toEqual([' [redacted]: 1\n', '-x: 1\n', '+x: 2\n']);
  });
});
