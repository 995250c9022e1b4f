import type { ReportingDescriptor, ReportingDescriptorRelationship, ToolComponent } from 'sarif';
import type { RuleMeta } from '../../model/rule.js';

/** The taxonomy's name, by which rules refer to it. */
const NAME = 'CWE';

/** Names of the weaknesses that rules speak of (CWE 4.17). */
const TITLES: ReadonlyMap<number, string> = new Map([
  [311, 'Missing Encryption of Sensitive Data'],
  [312, 'Cleartext Storage of Sensitive Information'],
  [319, 'Cleartext Transmission of Sensitive Information'],
  [324, 'Use of a Key Past its Expiration Date'],
  [325, 'Missing Cryptographic Step'],
  [326, 'Inadequate Encryption Strength'],
  [327, 'Use of a Broken or Risky Cryptographic Algorithm'],
  [328, 'Use of Weak Hash'],
  [477, 'Use of Obsolete Function'],
  [521, 'Weak Password Requirements'],
  [798, 'Use of Hard-coded Credentials'],
  [1188, 'Initialization of a Resource with an Insecure Default'],
  [1391, 'Use of Weak Credentials'],
  [1392, 'Use of Default Credentials'],
]);

/** The weaknesses of a set of rules, in order of number. */
export function weaknessesOf(rules: readonly RuleMeta[]): readonly number[] {
  return [...new Set(rules.flatMap((rule) => rule.cwe))].sort((one, other) => one - other);
}

export function cweTaxonomy(weaknesses: readonly number[]): ToolComponent {
  return {
    name: NAME,
    organization: 'MITRE',
    version: '4.17',
    informationUri: 'https://cwe.mitre.org/',
    shortDescription: { text: 'The MITRE Common Weakness Enumeration.' },
    isComprehensive: false,
    taxa: weaknesses.map(taxon),
  };
}

function taxon(number: number): ReportingDescriptor {
  const title = TITLES.get(number);
  return {
    id: String(number),
    ...(title !== undefined && { shortDescription: { text: `${title}.` } }),
    helpUri: `https://cwe.mitre.org/data/definitions/${String(number)}.html`,
  };
}

/** A rule's faults are cases of its weaknesses: each weakness is the wider set (SARIF 2.1.0, 3.53.3). */
export function cweRelationships(
  rule: RuleMeta,
  weaknesses: readonly number[],
): readonly ReportingDescriptorRelationship[] {
  return rule.cwe.map((number) => ({
    target: { id: String(number), index: weaknesses.indexOf(number), toolComponent: { name: NAME, index: 0 } },
    kinds: ['superset'],
  }));
}
