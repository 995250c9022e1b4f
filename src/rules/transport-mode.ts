import { choiceAt } from '../model/fixes.js';
import { rfc, vendor } from '../data/references.js';
import { defineRule } from './define.js';
import { fieldNameAt, valueAt } from './shared/field.js';

export default defineRule({
  id: 'transport-mode',
  group: 'cryptography',
  levels: { gatewaysOnly: 'warning' },
  summary: 'Transport mode between gateways leaves the networks behind them unprotected',
  page: () => ({
    why: 'Transport mode protects packets from one gateway to the other. Packets between the networks behind them are not such packets: they are dropped, or leave in clear. RFC 4301 wants tunnel mode between gateways, except under another tunnel such as GRE.',
    mend: 'Use tunnel mode.',
    references: [rfc(4301, '4.1'), vendor('nlib'), vendor('zvyos')],
    examples: {
      bad: {
        file: 'ipsecpolicy.json',
        text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encapsulation_mode": "transport",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha256",
    "pfs": "group19"
  }
}
`,
      },
      good: {
        file: 'ipsecpolicy.json',
        text: `{
  "ipsecpolicy": {
    "name": "branch-phase2",
    "encapsulation_mode": "tunnel",
    "encryption_algorithm": "aes-256",
    "auth_algorithm": "sha256",
    "pfs": "group19"
  }
}
`,
      },
    },
  }),
  cwe: [319],
  securitySeverity: '4.3',
  messages: () => ({
    gatewaysOnly: ({ field, value }: { field: string; value: string }) =>
      `${field} ${value} protects packets between the two gateways alone, not those of the networks behind them; write "tunnel"`,
  }),
  visit: {
    tunnel({ child }, { dialect }, report) {
      // From 4.5 on ZStack never reads the field: tunnel mode is negotiated, and `ignored-field` says so.
      if (dialect === 'zstack' || child?.mode.origin !== 'explicit' || child.mode.value !== 'transport') return;
      const { place } = child.mode;
      report('gatewaysOnly', { field: fieldNameAt(place), value: valueAt(place) }, place, {
        fix: choiceAt(place, [{ value: 'tunnel', meaning: 'tunnel' }]),
      });
    },
  },
});
