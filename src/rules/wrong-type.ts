import { vendor } from '../data/references.js';
import { defineShapeRule } from './define.js';

export default defineShapeRule({
  id: 'wrong-type',
  group: 'syntax',
  levels: { type: 'error', object: 'error', list: 'error', spelling: 'note' },
  summary: 'A value of another type than the API reads',
  page: () => ({
    why: 'A value of the wrong type is refused, or read as something else. Numbers in quotes and 2.0 for 2 pass the servers of today; a client with types, or a stricter server, refuses them.',
    mend: 'Write the type that the document gives. Where it asks for a JSON string, hand the object to JSON.stringify; where it asks for an object, write no string around it.',
    references: [vendor('doc0', 'ikeDhGroup'), vendor('doc4', 'IkeConfig'), vendor('zrest'), vendor('nlib')],
    examples: {
      bad: {
        file: 'ikepolicy.json',
        text: `{
  "ikepolicy": {
    "name": "branch-phase1",
    "ike_version": 2,
    "auth_algorithm": "sha2-256",
    "encryption_algorithm": "aes-256",
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
    type: ({ field, actual = '', expected = '', operation = '', nearest }) => {
      const found = `${field} is ${actual}, where ${operation} takes ${expected}`;
      return nearest === undefined ? found : `${found}; write ${nearest}`;
    },
    object: ({ field, api = '' }) =>
      `${field} is an object, where ${api} takes a string that holds it as JSON; write "{…}" with the quotes inside escaped, or in YAML '{…}' on one line`,
    list: ({ field, expected = '' }) => `${field} is a list, where the API takes ${expected}`,
    spelling: ({ field, actual = '', expected = '' }) =>
      `${field} ${actual} is read as ${expected}, which not every client and server will do; write ${expected}`,
  }),
});
