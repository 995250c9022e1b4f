import { extname } from 'node:path';
import { LEVELS } from '../../src/model/finding.js';
import type { Example, Reference, RuleMeta } from '../../src/model/rule.js';
import { codeBlock, link, prose, table } from './markdown.js';
import { GROUP_TITLES } from './rule-table.js';

const BEGIN = '<!-- generated: begin -->';
const END = '<!-- generated: end -->';

/** What ipsec-lint prints about an example. */
export type ShowOutput = (rule: RuleMeta, example: Example) => string;

/** The words of a variant's name: `notAllowed` is `not allowed`. */
function variantWords(variant: string): string {
  return variant.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function levelTable({ levels }: RuleMeta): string {
  const rows = Object.entries(levels)
    .sort(([, left], [, right]) => LEVELS.indexOf(left) - LEVELS.indexOf(right))
    .map(([variant, level]) => [variantWords(variant), level]);
  return table(['finding', 'level'], rows);
}

/** GitHub's bands of `security-severity`. */
function severityBand(severity: string): string {
  const score = Number(severity);
  if (score > 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}

function factsOf({ group, precision, cwe, securitySeverity, supersedes }: RuleMeta): string {
  const weaknesses = cwe.map((number) =>
    link(`CWE-${number}`, `https://cwe.mitre.org/data/definitions/${number}.html`),
  );
  return [
    `- Group: ${GROUP_TITLES[group].toLowerCase()}`,
    `- Precision: ${precision.replace('-', ' ')}`,
    ...(securitySeverity === null
      ? []
      : [`- Security severity: ${securitySeverity} (${severityBand(securitySeverity)})`]),
    ...(weaknesses.length === 0 ? [] : [`- Weakness: ${weaknesses.join(', ')}`]),
    ...(supersedes.length === 0
      ? []
      : [`- Replaces at the same place: ${supersedes.map((id) => link(`\`${id}\``, `${id}.md`)).join(', ')}`]),
  ].join('\n');
}

function referenceLine({ title, clause, url }: Reference): string {
  return `- ${link(title, url)}${clause === null ? '' : `, ${prose(clause)}`}`;
}

function exampleBlocks(rule: RuleMeta, example: Example, show: ShowOutput): string[] {
  return [
    `\`${example.file}\`:`,
    codeBlock(extname(example.file).slice(1), example.text),
    codeBlock('text', show(rule, example)),
  ];
}

function generatedHead(rule: RuleMeta, show: ShowOutput): string {
  return [
    BEGIN,
    `# ${rule.id}`,
    `${prose(rule.summary)}.`,
    levelTable(rule),
    factsOf(rule),
    '## Why it matters',
    prose(rule.why),
    '## What to write instead',
    prose(rule.mend),
    '## Example with a finding',
    ...exampleBlocks(rule, rule.examples.bad, show),
    '## Example without',
    ...exampleBlocks(rule, rule.examples.good, show),
    '## References',
    rule.references.map(referenceLine).join('\n'),
    END,
  ].join('\n\n');
}

/** What a person wrote below the generated part of a page. */
function proseOf(page: string): string {
  const end = page.indexOf(END);
  return end === -1 ? '' : page.slice(end + END.length).trim();
}

/** A page whose head is yet to be generated. */
export function pageWithProse(text: string): string {
  return `${BEGIN}\n\n${END}\n\n${text}\n`;
}

/** The page of a rule: its generated part, and below it the prose of the page as it was. */
export function rulePage(rule: RuleMeta, previous: string, show: ShowOutput): string {
  return `${[generatedHead(rule, show), proseOf(previous)].join('\n\n').trimEnd()}\n`;
}
