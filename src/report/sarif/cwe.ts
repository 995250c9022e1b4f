import type { ReportingDescriptor, ReportingDescriptorRelationship, ToolComponent } from 'sarif';
import type { RuleMeta } from '../../model/rule.js';

/** The taxonomy's name, by which rules refer to it. */
const NAME = 'CWE';

/** Names of the weaknesses that rules speak of (CWE 4.17). */
const TITLES: ReadonlyMap<number, string> = new Map([
  [16, 'Configuration'],
  [20, 'Improper Input Validation'],
  [259, 'Use of Hard-coded Password'],
  [284, 'Improper Access Control'],
  [287, 'Improper Authentication'],
  [290, 'Authentication Bypass by Spoofing'],
  [297, 'Improper Validation of Certificate with Host Mismatch'],
  [311, 'Missing Encryption of Sensitive Data'],
  [312, 'Cleartext Storage of Sensitive Information'],
  [319, 'Cleartext Transmission of Sensitive Information'],
  [321, 'Use of Hard-coded Cryptographic Key'],
  [322, 'Key Exchange without Entity Authentication'],
  [323, 'Reusing a Nonce, Key Pair in Encryption'],
  [324, 'Use of a Key Past its Expiration Date'],
  [326, 'Inadequate Encryption Strength'],
  [327, 'Use of a Broken or Risky Cryptographic Algorithm'],
  [328, 'Use of Weak Hash'],
  [330, 'Use of Insufficiently Random Values'],
  [331, 'Insufficient Entropy'],
  [345, 'Insufficient Verification of Data Authenticity'],
  [353, 'Missing Support for Integrity Check'],
  [400, 'Uncontrolled Resource Consumption'],
  [521, 'Weak Password Requirements'],
  [522, 'Insufficiently Protected Credentials'],
  [665, 'Improper Initialization'],
  [668, 'Exposure of Resource to Wrong Sphere'],
  [671, 'Lack of Administrator Control over Security'],
  [693, 'Protection Mechanism Failure'],
  [732, 'Incorrect Permission Assignment for Critical Resource'],
  [757, "Selection of Less-Secure Algorithm During Negotiation ('Algorithm Downgrade')"],
  [798, 'Use of Hard-coded Credentials'],
  [863, 'Incorrect Authorization'],
  [916, 'Use of Password Hash With Insufficient Computational Effort'],
  [1188, 'Initialization of a Resource with an Insecure Default'],
  [1240, 'Use of a Cryptographic Primitive with a Risky Implementation'],
  [1391, 'Use of Weak Credentials'],
  [1392, 'Use of Default Credentials'],
  [1394, 'Use of Default Cryptographic Key'],
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
