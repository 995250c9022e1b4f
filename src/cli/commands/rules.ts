import type { Level } from '../../model/finding.js';
import { LEVELS } from '../../model/finding.js';
import type { RuleGroup, RuleMeta } from '../../model/rule.js';
import { withoutExamples } from '../../model/rule.js';
import { writeStream } from '../../node/write.js';
import { amount } from '../../report/amount.js';
import { ruleUrl } from '../../report/links.js';
import type { Paint } from '../../report/paint.js';
import { paintFor } from '../../report/paint.js';
import { RULES } from '../../rules/index.js';
import { all, choice, last, parseArguments } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { LIST_FORMATS, RULES_OPTIONS } from '../options.js';
import { colourOf } from '../settings.js';
import type { Shell } from '../shell.js';
import { usesColour } from '../terminal.js';
import { refuseWords } from '../words.js';

export const GROUP_TITLES: Readonly<Record<RuleGroup, string>> = {
  syntax: 'Syntax and shape',
  cryptography: 'Cryptography',
  key: 'Pre-shared key',
  addresses: 'Addresses',
  references: 'References',
  operation: 'Lifetimes and operation',
  profiles: 'Profiles',
  tunnel: 'Two ends',
  exceptions: 'Exceptions',
};

/** `ipsec-lint rules`. */
export async function rulesCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const given = parseArguments('rules', words, RULES_OPTIONS);
  refuseWords(given, 'rules', 'Write ipsec-lint explain RULE for one rule.');
  const format = choice('format', last(given, 'format') ?? 'text', LIST_FORMATS);
  const paint = paintFor(usesColour(colourOf(given), shell.stdout, shell.environment));
  const mandatory = await mandatoryIn(all(given, 'profile'));
  switch (format) {
    case 'text':
      await writeStream(shell.stdout, asText(RULES, mandatory, paint));
      break;
    case 'json':
      await writeStream(shell.stdout, [
        `${JSON.stringify(
          RULES.map((rule) => jsonRule(rule, mandatory)),
          null,
          2,
        )}\n`,
      ]);
      break;
    case 'markdown':
      await writeStream(shell.stdout, asMarkdown(RULES, mandatory));
      break;
  }
  return EXIT.clean;
}

/** The rules from which some profiles allow no exception. */
async function mandatoryIn(profiles: readonly string[]): Promise<ReadonlySet<string>> {
  if (profiles.length === 0) return new Set();
  const { chosenProfiles } = await import('../../library/chosen-profiles.js');
  return chosenProfiles(profiles).mandatory;
}

function* asText(rules: readonly RuleMeta[], mandatory: ReadonlySet<string>, paint: Paint): Generator<string> {
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const [title, members] of byGroup(rules)) {
    yield `${paint.strong(title)}\n`;
    for (const rule of members) {
      const levels = levelsOf(rule);
      const painted = levels.map((level) => paint.level[level](level)).join('/');
      const padding = ' '.repeat(Math.max(0, LEVELS.join('/').length - levels.join('/').length));
      yield `  ${rule.id.padEnd(width)}  ${painted}${padding}  ${rule.summary}${mandatory.has(rule.id) ? ' (mandatory)' : ''}\n`;
    }
    yield '\n';
  }
  yield `${amount(rules.length, 'rule')}. Write ipsec-lint explain RULE for more.\n`;
}

function* asMarkdown(rules: readonly RuleMeta[], mandatory: ReadonlySet<string>): Generator<string> {
  yield '| rule | level | what it finds |\n|---|---|---|\n';
  for (const [title, members] of byGroup(rules)) {
    yield `| **${title}** | | |\n`;
    for (const rule of members) {
      const summary = rule.summary.replaceAll('|', String.raw`\|`);
      yield `| [\`${rule.id}\`](${ruleUrl(rule.id)}) | ${levelsOf(rule).join(', ')} | ${summary}${mandatory.has(rule.id) ? ' (mandatory)' : ''} |\n`;
    }
  }
}

/** A rule as the JSON list writes it. */
export interface JsonRule extends Omit<RuleMeta, 'examples'> {
  /** Whether one of the profiles that were named allows no exception from it. */
  readonly mandatory: boolean;
  readonly url: string;
}

function jsonRule(rule: RuleMeta, mandatory: ReadonlySet<string>): JsonRule {
  return { ...withoutExamples(rule), mandatory: mandatory.has(rule.id), url: ruleUrl(rule.id) };
}

/** The groups in the order in which they are documented, those without rules left out. */
function* byGroup(rules: readonly RuleMeta[]): Generator<[string, readonly RuleMeta[]]> {
  for (const [group, title] of Object.entries(GROUP_TITLES)) {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length > 0) yield [title, members];
  }
}

/** The levels that a rule has in one case or another, from worst to mildest. */
function levelsOf({ levels }: RuleMeta): readonly Level[] {
  const found = new Set(Object.values(levels));
  return LEVELS.filter((level) => found.has(level));
}
