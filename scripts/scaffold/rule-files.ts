import type { RuleGroup } from '../../src/model/rule.js';
import type { GeneratedFile } from '../generate/files.js';
import { pageWithProse } from '../generate/rule-page.js';

/** Opens every sentence that the author of a rule has yet to write. No rule that holds it passes the tests. */
export const PLACEHOLDER = 'Replace this';

/** A sound ZStack request for a connection of that name. */
function body(name: string): string {
  return `${JSON.stringify(
    {
      params: {
        name,
        l3NetworkUuid: '0f8d3c5b7a9e4d1c8b6a5f4e3d2c1b0a',
        vipUuid: '1a2b3c4d5e6f40718293a4b5c6d7e8f9',
        peerAddress: '203.0.113.7',
        peerCidrs: ['10.20.0.0/16'],
        authKey: '${PSK}',
        ikeVersion: 'ikev2',
        ikeAuthAlgorithm: 'sha256',
        ikeEncryptionAlgorithm: 'aes-256',
        ikeDhGroup: 14,
        policyAuthAlgorithm: 'sha256',
        policyEncryptionAlgorithm: 'aes-256',
        pfs: 'dh-group14',
      },
    },
    null,
    2,
  )}\n`;
}

/** A template literal that stands for a text. */
function literal(text: string): string {
  return `\`${text.replaceAll(/[`\\$]/gu, '\\$&')}\``;
}

/** A rule that compiles and finds something, so that its author starts from tests that run. */
function ruleModule(id: string, group: RuleGroup): string {
  return `import { rfc } from '../data/references.js';
import { defineRule } from './define.js';

export default defineRule({
  id: '${id}',
  group: '${group}',
  levels: { found: 'warning' },
  summary: '${PLACEHOLDER}: what is wrong, in one line without a full stop',
  page: () => ({
    why: '${PLACEHOLDER}: why it matters, in a sentence or two.',
    mend: '${PLACEHOLDER}: what to write instead.',
    references: [rfc(7296, '3.3.2')],
    examples: {
      bad: { file: 'body.json', text: ${literal(body(id))} },
      good: { file: 'body.json', text: ${literal(body('branch-1'))} },
    },
  }),
  cwe: [],
  securitySeverity: null,
  messages: () => ({
    found: ({ name }: { readonly name: string }) => \`${PLACEHOLDER}: the connection is called \${name}\`,
  }),
  visit: {
    resource({ body }, report) {
      const name = body.fields.get('name');
      if (name?.value === '${id}') report('found', { name: name.value }, name.place);
    },
  },
});
`;
}

/** What the template's rule finds in `body(id)`: the value of \`name\`, in the third line. */
function expectedFindings(id: string): string {
  const column = '    "name": '.length + 1;
  const region = `3:${column}-${column + id.length + 2}`;
  const finding = `${region} warning /params/name ${PLACEHOLDER}: the connection is called ${id}`;
  return `${JSON.stringify({ 'fires-example.json': [finding] }, null, 2)}\n`;
}

/** The files of a new rule; its place in the index and the head of its page are generated from them. */
export function ruleFiles(id: string, group: RuleGroup): GeneratedFile[] {
  return [
    { path: `src/rules/${id}.ts`, text: ruleModule(id, group) },
    { path: `fixtures/${id}/fires-example.json`, text: body(id) },
    { path: `fixtures/${id}/silent-example.json`, text: body('branch-1') },
    { path: `fixtures/${id}/expected.json`, text: expectedFindings(id) },
    {
      path: `docs/rules/${id}.md`,
      text: pageWithProse(`${PLACEHOLDER}: how the fault shows in practice, and what the rule leaves alone and why.`),
    },
  ];
}
