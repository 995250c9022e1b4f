import { defineShapeRule } from './define.js';
import { SUPPRESSIONS } from './shared/exceptions.js';

export default defineShapeRule({
  id: 'unused-exception',
  group: 'exceptions',
  levels: {
    unused: 'warning',
    changed: 'warning',
    unbindable: 'warning',
    unknown: 'warning',
    nameless: 'warning',
    judging: 'warning',
    mandatory: 'warning',
  },
  summary: 'An exception that covers nothing',
  page: () => ({
    why: 'What it was written for is mended, has moved or has another value now. Left where it is, it would accept the next fault at the same place, for a reason that was never given for that one.',
    mend: 'Remove the exception, or write it where the finding stands: a comment covers the next line, an entry of the configuration its files, pointer and value.',
    references: [SUPPRESSIONS],
    examples: {
      bad: {
        file: 'ike-policy.yaml',
        text: `ikepolicy:
  name: branch
  ike_version: v2
  encryption_algorithm: aes-256
  auth_algorithm: sha2-256
  # ipsec-lint-ignore weak-dh-group -- the device knows no better
  pfs: group14
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
    unused: ({ actual = '' }) => `${actual} finds nothing here: remove the exception`,
    changed: ({ actual = '', expected = '' }) =>
      `${actual} finds another value here than the one that was accepted, and the exception has ended; to accept the new one, write value: ${expected}`,
    unbindable: ({ actual = '' }) =>
      `what ${actual} finds here has no value that an exception could be bound to (a key never has); leave value out and write expires`,
    unknown: ({ actual = '', nearest }) =>
      `there is no rule ${actual}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
    nameless: () => 'the comment names no rule and covers nothing; write ipsec-lint-ignore RULE -- reason',
    judging: ({ actual = '' }) => `${actual} judges exceptions and takes none; set its level in the configuration`,
    mandatory: ({ actual = '' }) => `no exception from ${actual} counts: a chosen profile makes it mandatory`,
  }),
});
