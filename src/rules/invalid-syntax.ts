import { publication, rfc } from '../data/references.js';
import { defineTextRule } from './define.js';
import { capitalised } from './shared/phrases.js';

export default defineTextRule({
  id: 'invalid-syntax',
  group: 'syntax',
  levels: { inText: 'error', inField: 'error' },
  summary: 'The text is not valid JSON or YAML',
  page: () => ({
    why: 'The server answers 400 before it looks at a single field, or a lenient client reads another value than was meant. What can be read all the same is linted further.',
    mend: 'Write strict JSON (double quotes, no comments, no comma behind the last element) or YAML 1.2. Fields such as IkeConfig take JSON inside a string: let a program make that string.',
    references: [rfc(8259, '2'), publication('YAML 1.2.2', 'https://yaml.org/spec/1.2.2/')],
    examples: {
      bad: {
        file: 'endpoint-group.json',
        text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24", "192.168.41.0/24",]
  }
}
`,
      },
      good: {
        file: 'endpoint-group.json',
        text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["192.168.40.0/24", "192.168.41.0/24"]
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    inText: ({ reason = '' }) => capitalised(reason),
    inField: ({ field, reason = '' }) => `${field} does not hold valid JSON: ${reason}`,
  }),
});
