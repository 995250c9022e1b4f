import type { ComplianceOutcome, ComplianceRow } from '../model/report.js';
import type { Requirement } from '../model/profile.js';
import { REQUIREMENT_TITLES } from '../model/requirement-titles.js';

/** How an outcome is called. */
export const STATUS_WORDS: Readonly<Record<ComplianceOutcome['status'], string>> = {
  met: 'met',
  'not-met': 'not met',
  'not-attainable': 'not attainable',
  undetermined: 'undetermined',
};

/** Why an outcome is what it is: what is below, what the API cannot meet, what is not known. */
export function reasonsOf(outcome: ComplianceOutcome, { api }: ComplianceRow): string {
  const { status, broken, unattainable, unknown } = outcome;
  switch (status) {
    case 'met':
      return '';
    case 'not-met':
      return requirementTitles(broken);
    case 'not-attainable': {
      const rest = broken.filter((requirement) => !unattainable.includes(requirement));
      const also = rest.length === 0 ? '' : `; not met: ${requirementTitles(rest)}`;
      return `${api} cannot meet ${requirementTitles(unattainable)}${also}`;
    }
    case 'undetermined':
      return `not known: ${requirementTitles(unknown)}`;
  }
}

function requirementTitles(requirements: readonly Requirement[]): string {
  return requirements.map((requirement) => REQUIREMENT_TITLES[requirement]).join(', ');
}
