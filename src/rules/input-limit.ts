import { publication, rfc } from '../data/references.js';
import { defineTextRule } from './define.js';

export default defineTextRule({
  id: 'input-limit',
  group: 'syntax',
  levels: { inText: 'error', inField: 'error' },
  summary: 'A text is larger or deeper than ipsec-lint reads',
  page: () => ({
    why: 'Size, depth and aliases are bounded so that no input takes the memory or the time of the machine. What lies beyond a bound was not looked at: that it holds no finding says nothing.',
    mend: 'Split the text, or write out what aliases stand for. No request body of the three APIs comes near a bound.',
    references: [rfc(8259, '9'), publication('YAML 1.2.2', 'https://yaml.org/spec/1.2.2/', '7.1')],
    examples: {
      bad: {
        file: 'endpoint-group.yaml',
        text: `ten: &ten [x, x, x, x, x, x, x, x, x, x]
hundred: &hundred [*ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten, *ten]
thousand: &thousand [*hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred, *hundred]
more: &more [*thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand, *thousand]
endpoint_group:
  type: cidr
  endpoints: [*more, *more, *more, *more, *more, *more, *more, *more, *more, *more]
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
    inText: ({ reason = '' }) => `Not read: ${reason}`,
    inField: ({ field, reason = '' }) => `${field} is not read: ${reason}`,
  }),
});
