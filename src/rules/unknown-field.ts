import { vendor } from '../data/references.js';
import { defineShapeRule } from './define.js';

export default defineShapeRule({
  id: 'unknown-field',
  group: 'syntax',
  levels: { unknown: 'error', url: 'error', list: 'warning', elsewhere: 'note' },
  summary: 'A key that the API does not know',
  page: () => ({
    why: 'OpenStack refuses the whole request. ZStack drops the key without a word, and a mistyped ikeEncryptionAlgorithm leaves the default in force: the tunnel runs on parameters that nobody chose.',
    mend: 'Write the name as the document of this API has it; names of the other APIs differ.',
    references: [vendor('zrest'), vendor('nlib'), vendor('doc4')],
    examples: {
      bad: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algoritm": "aes-256",
    "pfs": "group19"
  }
}
`,
      },
      good: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": "v2",
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
    "pfs": "group19"
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    unknown: ({ field, operation = '', reason, nearest }) => {
      const consequence = reason === undefined ? '' : ` (${reason})`;
      const question = nearest === undefined ? '' : `; did you mean ${nearest}?`;
      return `${field} is no field of ${operation}${consequence}${question}`;
    },
    url: ({ field, expected = '' }) => `${field} belongs in the URL, not in the body: ${expected}`,
    list: ({ field, reason = '' }) => `${field}: ${reason}; what the API makes of that is not documented`,
    elsewhere: ({ field, expected = '', api = '' }) =>
      `${field} is a field of ${expected}, not of ${api}; choose that dialect if the body is meant for it`,
  }),
});
