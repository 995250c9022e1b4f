/** Where the project is. */
export const PROJECT_URL = 'https://github.com/ipsec-lint/ipsec-lint';

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `${PROJECT_URL}/blob/main/docs/rules/${id}.md`;
}
