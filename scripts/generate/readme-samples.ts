import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lint } from '../../src/library/lint.js';
import type { Finding, Level } from '../../src/model/finding.js';
import { LEVELS } from '../../src/model/finding.js';
import { pointerAt } from '../../src/model/place.js';
import { Source } from '../../src/model/source.js';
import { table } from './markdown.js';

const ROOT = resolve(import.meta.dirname, '../..');
const BEGIN = '<!-- examples: begin -->';
const END = '<!-- examples: end -->';

/** Folders of `examples/` that hold what vendors print, each file on its own; the others are ours. */
const VENDORS = ['zstack', 'otc', 'apsara'];

/** What each rule says of one sample, with the fields that it speaks of. */
function cell(findings: readonly Finding[], level: Level): string {
  const fields = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.level !== level) continue;
    const named = pointerAt(finding.place)
      .split('/')
      .filter((step) => step !== '' && !/^\d+$/u.test(step));
    fields.set(finding.ruleId, [...(fields.get(finding.ruleId) ?? []), named.at(-1) ?? 'body']);
  }
  return Array.from(fields, ([rule, names]) => `\`${rule}\` (${[...new Set(names)].join(', ')})`).join('; ');
}

function samples(): string[] {
  return VENDORS.flatMap((vendor) => readdirSync(join(ROOT, 'examples', vendor)).map((name) => `${vendor}/${name}`))
    .filter((name) => statSync(join(ROOT, 'examples', name)).isFile())
    .sort();
}

/** README.md with the table of what the vendors' own examples yield, each of them linted alone. */
export function readmeWithSamples(readme: string): string {
  const rows = samples().map((name) => {
    const { findings } = lint([new Source(name, readFileSync(join(ROOT, 'examples', name), 'utf8'))]);
    return [`[\`${name}\`](examples/${name})`, ...LEVELS.map((level) => cell(findings, level))];
  });
  const before = readme.slice(0, readme.indexOf(BEGIN) + BEGIN.length);
  const after = readme.slice(readme.indexOf(END));
  return `${before}\n\n${table(['sample', 'errors', 'warnings', 'notes'], rows)}\n\n${after}`;
}
