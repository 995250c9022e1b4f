import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { Source } from '../../src/model/source.js';
import { locate } from '../../src/report/located.js';
import type { MarkdownOptions } from '../../src/report/markdown.js';
import { COMMENT_SIZE, markdown } from '../../src/report/markdown.js';
import { code, escapedText } from '../../src/report/markdown/escape.js';
import { printable } from '../../src/report/printable.js';
import { finding, nodeAt, reportOf, rule } from './build.js';

function markdownOf(report: Report, options: Partial<MarkdownOptions> = {}): string {
  return [...markdown(locate(report), { size: COMMENT_SIZE, ...options })].join('');
}

/** As GitHub renders it, before it looks for mentions and the like. */
function html(text: string): string {
  return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot);/gu, (_, name: string) => NAMED[name] ?? '');
}

/** The middle cell of a table whose cell holds a text. */
function cellOf(text: string): string {
  const table = html(`| a | b | c |\n| - | - | - |\n| left | ${text} | right |\n`);
  const match = /<td>left<\/td>\n<td>(?<cell>[\s\S]*)<\/td>\n<td>right<\/td>\n<\/tr>\n<\/tbody>/u.exec(table);
  if (match?.groups === undefined) throw new Error(`the cell broke the table: ${table}`);
  return match.groups['cell'] ?? '';
}

const marks = fc.stringMatching(/^[\\`*_{}[\]<>()#+!|~&$@:./;"'a1 -]{0,30}$/u);
const anyText = fc.oneof(
  marks,
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '@octocat',
    'see #12 or GH-12',
    'owner/repository#7',
    'https://example.org/?a=b',
    'www.example.org',
    'vpn@example.org',
    'a@.a',
    'a@-b.c',
    'a@_.b',
    '<!-- -->',
    '<img src=x onerror=alert(1)>',
    '[a](https://example.org)',
    '![a](https://example.org/a.png)',
    '&#64;octocat',
    '2001:db8:a:bed::1',
    '$\\pi$',
    'a\\|b',
    '`|`',
  ),
);

/** What is left of a text in a page: blanks in a row are one. */
function shownAs(text: string): string {
  return printable(text)
    .replaceAll(/[\t ]+/gu, ' ')
    .trim();
}

describe('text in Markdown', () => {
  it('reads as it was written, and is nothing but text and code', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = cellOf(escapedText(text));
        expect(cell.replaceAll(/<\/?code>/gu, '')).not.toMatch(/</u);
        expect(shownAs(decoded(cell.replaceAll(/<\/?code>/gu, '')))).toBe(shownAs(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('calls nobody, refers to nothing and shows no emoji outside of code', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = decoded(cellOf(escapedText(text)).replaceAll(/<code>[\s\S]*?<\/code>/gu, ' '));
        expect(cell).not.toMatch(/@[a-z\d]|#\d|\bGH-\d|:[\w+-]+:|:\/\/|\bwww\.|\$/iu);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads as it was written as code too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text !== '');
        const cell = cellOf(code(text));
        expect(cell).toMatch(/^<code>[^<]*<\/code>$/u);
        expect(decoded(cell.slice('<code>'.length, -'</code>'.length))).toBe(printable(text));
      }),
      { numRuns: 2000 },
    );
  });
});

const source = new Source('a dir/ä|b.json', '{\n  "dh": "2",\n  "pfs": "none"\n}');
const place = nodeAt(source, ['params', 'dh'], '"2"');
const other = nodeAt(source, ['params', 'pfs'], '"none"');

describe('the markdown format', () => {
  it('writes a table, the worst first, and what to do', () => {
    const report = reportOf(
      [
        finding({ place, level: 'note', message: 'a note' }),
        finding({ place: other, message: 'of `x` | @y', related: [{ place, message: 'there' }] }),
      ],
      { notices: [{ file: 'gone.json', message: 'cannot be read' }] },
    );
    const url = 'https://github.com/ipsec-lint/ipsec-lint/blob/main/docs/rules/weak-dh-group.md';
    expect(markdownOf(report)).toBe(`## ipsec-lint: 1 error and 1 note

| | where | what | rule |
| :-- | :-- | :-- | :-- |
| ❌ error | <code>a&#32;dir&#47;ä&#124;b&#46;json&#58;3&#58;10</code> | of \\\`x\\\` \\| \`@y\`<br>see <code>a&#32;dir&#47;ä&#124;b&#46;json&#58;2&#58;9</code> there | [\`weak-dh-group\`](${url}) |
| 💡 note | <code>a&#32;dir&#47;ä&#124;b&#46;json&#58;2&#58;9</code> | a note | [\`weak-dh-group\`](${url}) |

<details>
<summary>What to write instead</summary>

- [\`weak-dh-group\`](${url}): Use group 19, 20 or 14, whichever both ends offer.

</details>

- \`gone.json\`: cannot be read

1 of 1 file recognised, 1 resource.
`);
  });

  it('is rendered as a table with links', () => {
    const urlOf = (file: string): string => `https://example.org/${encodeURIComponent(file)}`;
    const page = html(markdownOf(reportOf([finding({ place })]), { urlOf }));
    expect(page).toContain('<a href="https://example.org/a%20dir%2F%C3%A4%7Cb.json"><code>');
    expect(page.match(/<tr>/gu)).toHaveLength(2);
    expect(page).toContain('<summary>What to write instead</summary>');
  });

  it('says that nothing was found', () => {
    expect(markdownOf(reportOf([]))).toBe(`## ipsec-lint: No findings

1 of 1 file recognised, 1 resource.
`);
  });

  it('leaves the mildest out where there is no room, and says how many', () => {
    const findings = [
      ...Array.from({ length: 500 }, () => finding({ place, level: 'warning', message: 'ä'.repeat(100) })),
      finding({ place, level: 'error', message: 'the worst' }),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 200_000 }), (size) => {
        const text = markdownOf(reportOf(findings), { size });
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(size);
        const rows = text.match(/^\| (?:❌|⚠️)/gmu)?.length ?? 0;
        if (rows > 0) expect(text).toContain('the worst |');
        const left = /there is no room for (?<left>\d+) more/u.exec(text)?.groups?.['left'] ?? '0';
        expect(rows + Number(left)).toBe(501);
      }),
      { numRuns: 50 },
    );
  });

  it('fits into a comment however much there is to say', () => {
    const notices = Array.from({ length: 5000 }, () => ({ file: 'x'.repeat(200), message: 'cannot be read' }));
    const rules = Array.from({ length: 100 }, (_, index) => rule({ id: `rule-${String(index)}` }));
    const findings = Array.from({ length: 5000 }, (_, index) =>
      finding({ place, ruleId: `rule-${String(index % 100)}`, message: 'x'.repeat(5000) }),
    );
    const text = markdownOf(reportOf(findings, { notices, rules }));
    expect(text.length).toBeLessThanOrEqual(COMMENT_SIZE);
    expect(text).toContain('- 4980 more files');
  });
});
