import { nameOf, vocabularyOf } from '../data/algorithms.js';
import { publication } from '../data/references.js';
import type { EncryptionAlgorithm } from '../model/algorithm.js';
import { defineRule } from './define.js';
import { knownPair, subject } from './shared/known.js';

interface Difference {
  /** What phase 1 asks for, as the subject of a sentence. */
  readonly chosen: string;
  readonly encryption: EncryptionAlgorithm;
  readonly childEncryption: EncryptionAlgorithm;
  readonly instead: string;
}

export default defineRule({
  id: 'ike-weaker-than-esp',
  group: 'cryptography',
  levels: { weaker: 'note' },
  summary: 'Phase 1 is encrypted with a shorter key than phase 2',
  page: () => ({
    why: 'Phase 1 negotiates phase 2 and carries the identities: evaluations ask that it be encrypted at least as strongly as what it protects. No attack on AES with 128 bits follows from it.',
    mend: 'Use one encryption algorithm for both phases.',
    references: [
      publication(
        'NIAP PP-Module for VPN Clients',
        'https://commoncriteria.github.io/pp/vpnclient/vpnclient-sd.html',
        'FCS_IPSEC_EXT.1.14',
      ),
    ],
    examples: {
      bad: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeEncryptionAlgorithm": "aes-128",
    "ikeDhGroup": 19,
    "policyEncryptionAlgorithm": "aes-256",
    "pfs": "dh-group19"
  }
}
`,
      },
      good: {
        file: 'create-connection.json',
        text: `{
  "params": {
    "name": "branch",
    "vipUuid": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
    "l3NetworkUuid": "112233445566778899aabbccddeeff00",
    "peerAddress": "203.0.113.10",
    "peerCidrs": ["10.20.0.0/16"],
    "authKey": "\${VPN_PSK}",
    "ikeVersion": "ikev2",
    "ikeEncryptionAlgorithm": "aes-256",
    "ikeDhGroup": 19,
    "policyEncryptionAlgorithm": "aes-256",
    "pfs": "dh-group19"
  }
}
`,
      },
    },
  }),
  cwe: [326],
  securitySeverity: '3.5',
  messages: () => ({
    weaker: ({ chosen, encryption, childEncryption, instead }: Difference) =>
      `${chosen} sets phase 1 to ${encryption.label}, a weaker cipher than ${childEncryption.label} in phase 2; write ${instead}`,
  }),
  visit: {
    tunnel({ ike, child }, { dialect }, report) {
      const [inIke] = ike?.proposals ?? [];
      const [inChild] = child?.proposals ?? [];
      const pair = knownPair(inIke?.encryption, inChild?.encryption);
      if (pair === null) return;
      const [ofIke, { value: childEncryption, place: childPlace }] = pair;
      const { value: encryption, place } = ofIke;
      // A cipher that is broken by itself has a finding already.
      if (encryption.standing !== 'sound' || encryption.strengthBits >= childEncryption.strengthBits) return;
      const instead = JSON.stringify(nameOf(vocabularyOf(dialect), childEncryption) ?? childEncryption.label);
      const related = [{ place: childPlace, message: `phase 2 uses ${childEncryption.label}` }];
      report('weaker', { chosen: subject(ofIke), encryption, childEncryption, instead }, place, { related });
    },
  },
});
