import { vendor } from '../data/references.js';
import type { ProblemData } from '../model/resource.js';
import { defineShapeRule } from './define.js';

function readFrom({ operation = '', nearest = '', actual = '', reason }: ProblemData): string {
  const found = `${operation} is read from "${nearest}", not from "${actual}"`;
  return reason === undefined ? found : `${found}: ${reason}`;
}

export default defineShapeRule({
  id: 'body-wrapper',
  group: 'syntax',
  levels: {
    case: 'error',
    wrong: 'error',
    operation: 'error',
    undecided: 'error',
    missing: 'error',
    type: 'error',
    inside: 'error',
    beside: 'error',
    unrecognised: 'error',
    null: 'note',
  },
  summary: 'The object around the fields is missing, misspelt or holds what belongs beside it',
  page: () => ({
    why: 'The server looks for the fields under one exact key. Under any other it finds none of them: it answers that a mandatory field is missing, or 400, and the message does not name the key.',
    mend: 'Put the fields under the key of the operation, in its exact case, and the tags of ZStack beside it.',
    references: [vendor('doc1'), vendor('doc3'), vendor('zrest'), vendor('odocs')],
    examples: {
      bad: {
        file: 'rename.json',
        text: `{
  "updateipsecconnection": {
    "name": "branch-tunnel"
  }
}
`,
      },
      good: {
        file: 'rename.json',
        text: `{
  "updateIPsecConnection": {
    "name": "branch-tunnel"
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    case: readFrom,
    wrong: readFrom,
    operation: ({ actual = '', operation = '', expected = '', request = '', nearest = '' }) =>
      `"${actual}" names ${operation}, which is ${expected}; ${request} takes ${nearest}: the URL or the key is wrong`,
    undecided: ({ actual = '', request = '', nearest = '' }) =>
      `"${actual}" names no action of ${request}: the server tells them by the key, ${nearest}, and answers 400 to any other`,
    missing: ({ operation = '', nearest = '', api = '', reason }) =>
      reason === undefined
        ? `${api} reads ${operation} from the key ${nearest}, which is missing`
        : `The key ${nearest} is missing: ${reason}`,
    type: ({ operation = '', nearest = '', actual = '' }) =>
      `"${nearest}" is ${actual}; ${operation} needs an object there`,
    inside: ({ field, nearest = '' }) => `${field} belongs beside "${nearest}", not inside it`,
    beside: ({ field, nearest = '' }) => `${field} belongs inside "${nearest}", not beside it`,
    unrecognised: ({ api = '' }) =>
      `This is no request body of ${api}: it has neither the key of an operation nor its fields`,
    null: ({ nearest = '' }) => `"${nearest}" is null, which the server takes for an object without fields; write {}`,
  }),
});
