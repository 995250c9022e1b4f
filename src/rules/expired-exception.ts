import { defineShapeRule } from './define.js';
import { SUPPRESSIONS } from './shared/exceptions.js';

export default defineShapeRule({
  id: 'expired-exception',
  group: 'exceptions',
  levels: { expired: 'warning', undated: 'warning' },
  summary: 'An exception whose last day is over',
  page: () => ({
    why: 'Whoever accepted the finding did so up to that day. The exception does not count any more, and what it covered is reported again.',
    mend: 'Mend what the exception covered and remove it; or, if that is accepted still, decide anew and write a later date.',
    references: [SUPPRESSIONS],
    examples: {
      bad: {
        file: 'ike-policy.yaml',
        text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group until 2024-06-30 -- the device is replaced in June
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
  pfs: group14
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    expired: ({ expected = '' }) =>
      `the exception ended on ${expected} and does not count; mend what it covers, or decide anew`,
    undated: ({ actual = '' }) => `"${actual}" is no date, and the exception does not count; write until 2026-12-31`,
  }),
});
