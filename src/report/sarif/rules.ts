import type { PropertyBag, ReportingDescriptor, ToolComponent } from 'sarif';
import type { Level } from '../../model/finding.js';
import { LEVELS } from '../../model/finding.js';
import type { Tool } from '../../model/report.js';
import type { Reference, RuleMeta } from '../../model/rule.js';
import { PROJECT_URL, ruleUrl } from '../links.js';
import { cweRelationships } from './cwe.js';
import { LIMITS, shortened } from './limits.js';
import { sentence } from './message.js';
import type { ProfileTaxonomies } from './profiles.js';

/** The tool and the rules of a run. */
export function driver(
  tool: Tool,
  rules: readonly RuleMeta[],
  weaknesses: readonly number[],
  profiles: ProfileTaxonomies,
): ToolComponent {
  const taxonomies = [...(weaknesses.length > 0 ? [{ name: 'CWE', index: 0 }] : []), ...profiles.references];
  return {
    name: tool.name,
    version: tool.version,
    semanticVersion: tool.version,
    informationUri: PROJECT_URL,
    ...(taxonomies.length > 0 && { supportedTaxonomies: taxonomies }),
    rules: rules.map((rule) => descriptor(rule, weaknesses, profiles)),
  };
}

function descriptor(rule: RuleMeta, weaknesses: readonly number[], profiles: ProfileTaxonomies): ReportingDescriptor {
  const relationships = [...cweRelationships(rule, weaknesses), ...profiles.relationships(rule)];
  return {
    id: rule.id,
    ...nameOf(rule.id),
    shortDescription: { text: shortened(sentence(rule.summary), LIMITS.descriptionLength) },
    fullDescription: { text: shortened(sentence(rule.why), LIMITS.descriptionLength) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    helpUri: ruleUrl(rule.id),
    defaultConfiguration: { level: worstLevel(rule) },
    ...(relationships.length > 0 && { relationships }),
    properties: properties(rule),
  };
}

/** `weak-dh-group` as `WeakDhGroup`, for people (SARIF 2.1.0, 3.49.7). It must say more than the id: `ikev1` has none. */
function nameOf(id: string): Pick<ReportingDescriptor, 'name'> {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.length === 1 ? {} : { name: shortened(words.join(''), LIMITS.nameLength) };
}

/** The level that a rule has at worst. */
function worstLevel(rule: RuleMeta): Level {
  const levels = new Set(Object.values(rule.levels));
  return LEVELS.find((level) => levels.has(level)) ?? 'warning';
}

const PROBLEM_SEVERITIES: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** What GitHub reads to sort and filter alerts. `security-severity` is text, and counts only with the tag `security`. */
function properties(rule: RuleMeta): PropertyBag {
  const tags = [
    ...(rule.securitySeverity === null ? ['correctness'] : ['security']),
    'ipsec',
    'vpn',
    rule.group,
    ...rule.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`),
  ];
  return {
    tags: [...new Set(tags)].slice(0, LIMITS.tagsPerRule),
    precision: rule.precision,
    'problem.severity': PROBLEM_SEVERITIES[worstLevel(rule)],
    ...(rule.securitySeverity !== null && { 'security-severity': rule.securitySeverity }),
  };
}

function helpText(rule: RuleMeta): string {
  const references = rule.references.map((reference) => `- ${titleOf(reference)}`);
  return [
    sentence(rule.why),
    sentence(rule.mend),
    ...(references.length > 0 ? ['References:', ...references] : []),
  ].join('\n');
}

function helpMarkdown(rule: RuleMeta): string {
  const references = rule.references.map((reference) =>
    reference.url === null ? `- ${titleOf(reference)}` : `- [${titleOf(reference)}](${reference.url})`,
  );
  return [
    `# ${rule.id}`,
    sentence(rule.why),
    `**What to write instead:** ${sentence(rule.mend)}`,
    ...(references.length > 0 ? [`## References\n\n${references.join('\n')}`] : []),
    `[All about this rule](${ruleUrl(rule.id)})`,
  ].join('\n\n');
}

function titleOf({ title, clause }: Reference): string {
  return clause === null ? title : `${title}, ${clause}`;
}
