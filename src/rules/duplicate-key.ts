import { publication, rfc } from '../data/references.js';
import { defineTextRule } from './define.js';
import { capitalised } from './shared/phrases.js';

export default defineTextRule({
  id: 'duplicate-key',
  group: 'syntax',
  levels: { inText: 'error', inField: 'error' },
  summary: 'A key stands twice in one object',
  page: () => ({
    why: 'Which of the two values counts depends on the reader: most take the last one without a word, some the first, and strict ones refuse the text. A reviewer sees one value and the server uses the other.',
    mend: 'Keep one of the two, the one that is meant.',
    references: [rfc(8259, '4'), publication('YAML 1.2.2', 'https://yaml.org/spec/1.2.2/', '3.2.1.3')],
    examples: {
      bad: {
        file: 'endpoint-group.yaml',
        text: `endpoint_group:
  name: branch-networks
  type: subnet
  endpoints: [192.168.40.0/24]
  type: cidr
`,
      },
      good: {
        file: 'endpoint-group.yaml',
        text: `endpoint_group:
  name: branch-networks
  type: cidr
  endpoints: [192.168.40.0/24]
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    inText: ({ actual, reason = '' }) => (actual === undefined ? capitalised(reason) : `"${actual}": ${reason}`),
    inField: ({ field, actual = '', reason = '' }) => `"${actual}" in ${field}: ${reason}`,
  }),
});
