import { choiceAt } from '../model/fixes.js';
import { caseOf, nist, rfc } from '../data/references.js';
import { defineRule } from './define.js';
import { groupsFor } from './shared/alternatives.js';
import { fieldNameAt, valueAt } from './shared/field.js';
import { proposalsOf } from './shared/proposals.js';

export default defineRule({
  id: 'no-pfs',
  group: 'cryptography',
  levels: { disabled: 'warning' },
  summary: 'Phase 2 without a Diffie-Hellman exchange: no perfect forward secrecy',
  page: () => ({
    why: 'The keys of every CHILD SA then follow from those of the IKE SA: whoever learns them reads all traffic of its lifetime, back and forth. A peer that asks for a group refuses to do without, and in IKEv2 that shows only at the first rekey.',
    mend: 'Name a group for phase 2 that is at least as strong as that of phase 1, and the same on both ends.',
    references: [
      nist('SP 800-77 revision 1', '7.2.6'),
      rfc(7296, '1.3'),
      caseOf('libreswan', 200),
      caseOf('opnsense', 8631),
    ],
    examples: {
      bad: {
        file: 'ipsecpolicy.json',
        text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "disable"
  }
}
`,
      },
      good: {
        file: 'ipsecpolicy.json',
        text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha2-256",
    "pfs": "group19"
  }
}
`,
      },
    },
  }),
  cwe: [325],
  securitySeverity: '5.3',
  messages: () => ({
    disabled: ({ field, value, groups }: { field: string; value: string; groups: string }) =>
      `${field} ${value} leaves phase 2 without a Diffie-Hellman exchange of its own: whoever learns the keys of the IKE SA reads all its traffic; write ${groups}`,
  }),
  visit: {
    tunnel(tunnel, resource, report) {
      for (const { phase, proposal, sharedGroup } of proposalsOf(tunnel)) {
        const choice = proposal.dhGroup;
        if (phase === 1 || choice.origin !== 'explicit' || choice.value !== null) continue;
        const { place } = choice;
        const { words, choices } = groupsFor(resource, place, sharedGroup);
        const data = { field: fieldNameAt(place), value: valueAt(place), groups: words };
        report('disabled', data, place, { fix: choiceAt(place, choices) });
      }
    },
  },
});
