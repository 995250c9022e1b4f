import { nameOf, vocabularyOf } from '../data/algorithms.js';
import { publication } from '../data/references.js';
import type { EncryptionAlgorithm } from '../model/algorithm.js';
import type { Dialect } from '../model/api.js';
import type { ChildOffer, IkeOffer } from '../model/offers.js';
import { defineRule } from './define.js';
import { titleOf } from './shared/connections.js';
import type { Known } from './shared/known.js';
import { knownPair, subject } from './shared/known.js';
import { connectionsByPolicies, namingOf, subjectInPolicy } from './shared/named-policies.js';

interface Difference {
  /** What phase 1 asks for, as the subject of a sentence. */
  readonly chosen: string;
  readonly encryption: EncryptionAlgorithm;
  readonly childEncryption: EncryptionAlgorithm;
  readonly instead: string;
}

/** The ciphers of both phases, where that of phase 1 is the weaker one. */
interface Weaker extends Pick<Difference, 'encryption' | 'childEncryption' | 'instead'> {
  readonly ofIke: Known<unknown>;
  readonly ofChild: Known<unknown>;
}

function weakerOf(dialect: Dialect, ike: IkeOffer | null, child: ChildOffer | null): Weaker | null {
  const pair = knownPair(ike?.proposals[0]?.encryption, child?.proposals[0]?.encryption);
  if (pair === null) return null;
  const [ofIke, ofChild] = pair;
  const [encryption, childEncryption] = [ofIke.value, ofChild.value];
  // A cipher that is broken by itself has a finding already.
  if (encryption.standing !== 'sound' || encryption.strengthBits >= childEncryption.strengthBits) return null;
  const instead = JSON.stringify(nameOf(vocabularyOf(dialect), childEncryption) ?? childEncryption.label);
  return { encryption, childEncryption, instead, ofIke, ofChild };
}

function wordsOf({ chosen, encryption, childEncryption, instead }: Difference): string {
  return `${chosen} sets phase 1 to ${encryption.label}, a weaker cipher than ${childEncryption.label} in phase 2; write ${instead}`;
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
  messages: () => ({ weaker: wordsOf }),
  visit: {
    tunnel({ ike, child }, { dialect }, report) {
      const weaker = weakerOf(dialect, ike, child);
      if (weaker === null) return;
      const { childEncryption, ofIke, ofChild } = weaker;
      const related = [{ place: ofChild.place, message: `phase 2 uses ${childEncryption.label}` }];
      report('weaker', { chosen: subject(ofIke), ...weaker }, ofIke.place, { related });
    },
    workspace(workspace, report) {
      for (const { connection, ike, child } of connectionsByPolicies(workspace)) {
        const named = namingOf(connection, 'ike-policy');
        const weaker = weakerOf(connection.dialect, ike, child);
        if (named === undefined || weaker === null) continue;
        const { encryption, childEncryption, ofIke, ofChild } = weaker;
        const data = { chosen: subjectInPolicy(ofIke, 'encryption_algorithm', named), ...weaker };
        const mirrored = `${titleOf(connection)}: ${wordsOf(data)}`;
        report('weaker', data, named.place, {
          related: [
            { place: ofIke.place, message: `phase 1 uses ${encryption.label}`, mirrored },
            { place: ofChild.place, message: `phase 2 uses ${childEncryption.label}`, mirrored },
          ],
          between: [connection],
        });
      }
    },
  },
});
