import { vendor } from '../data/references.js';
import { defineShapeRule } from './define.js';

export default defineShapeRule({
  id: 'unresolved-template',
  group: 'syntax',
  levels: { template: 'note' },
  summary: 'A placeholder that nothing has filled in',
  page: () => ({
    why: 'A template is right in a repository and wrong in a request: the server refuses it or, where any text will do, stores it. What a placeholder stands for cannot be judged.',
    mend: 'Fill in the value before the request is sent, and lint the finished body.',
    references: [vendor('doc1', 'request example')],
    examples: {
      bad: {
        file: 'endpoint-group.json',
        text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "type": "cidr",
    "endpoints": ["\${BRANCH_NETWORK}"]
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
    "endpoints": ["192.168.40.0/24"]
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    template: ({ field }) => `${field} is a placeholder: fill it in before the request is sent`,
  }),
});
