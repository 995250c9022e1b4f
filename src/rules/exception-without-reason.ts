import { defineShapeRule } from './define.js';
import { SUPPRESSIONS } from './shared/exceptions.js';

export default defineShapeRule({
  id: 'exception-without-reason',
  group: 'exceptions',
  levels: { comment: 'warning', entry: 'warning' },
  summary: 'An exception that does not say why',
  page: () => ({
    why: 'Nobody who reads it later can tell whether it still holds, so it stays for good. Without a reason it does not count, and what it covers is reported.',
    mend: 'Write what makes the finding acceptable here: behind two hyphens in a comment, as reason in the configuration.',
    references: [SUPPRESSIONS],
    examples: {
      bad: {
        file: 'ike-policy.yaml',
        text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group
  pfs: group5
`,
      },
      good: {
        file: 'ike-policy.yaml',
        text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group -- the device knows no better
  pfs: group5
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    comment: () => 'the exception gives no reason and does not count; write one behind --',
    entry: () => 'the exception gives no reason and does not count; write one as reason',
  }),
});
