import { vendor } from '../data/references.js';
import type { ProblemData } from '../model/resource.js';
import { defineShapeRule } from './define.js';
import { asClause } from './shared/phrases.js';

function needed(fault: string): (data: ProblemData) => string {
  return ({ field, operation = '', expected = '', reason }) => {
    const why = reason === undefined ? '' : `, ${reason}`;
    return `${field} ${fault}: ${operation} requires it (${asClause(expected)})${why}`;
  };
}

export default defineShapeRule({
  id: 'missing-field',
  group: 'syntax',
  levels: { absent: 'error', empty: 'error', null: 'error' },
  summary: 'A field that the API requires is left out, empty or null',
  page: () => ({
    why: 'The API refuses the request. Found here, it costs a minute; found while provisioning, it leaves the policies and groups of a half-made tunnel behind.',
    mend: 'Add the field. The page of the rule says where its value comes from.',
    references: [vendor('doc0'), vendor('doc1'), vendor('doc2'), vendor('doc4')],
    examples: {
      bad: {
        file: 'endpoint-group.json',
        text: `{
  "endpoint_group": {
    "name": "branch-networks",
    "endpoints": ["192.168.40.0/24"]
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
    absent: needed('is missing'),
    empty: needed('is empty'),
    null: needed('is null'),
  }),
});
