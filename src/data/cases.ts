import type { Reference } from '../model/rule.js';
import { caseOf } from './references.js';

/** What happened to somebody, in our words. */
export interface RealCase {
  readonly rules: readonly string[];
  readonly told: string;
  readonly where: readonly Reference[];
}

/** Real cases, each told in a public tracker. */
const CASES: readonly RealCase[] = [
  {
    rules: ['weak-dh-group', 'weak-encryption', 'weak-integrity'],
    told: 'A tunnel dies after an upgrade: one vendor still offers group 2, MD5 or 3DES by default, and the other side has dropped it.',
    where: [
      caseOf('libreswan', 84),
      caseOf('libreswan', 2496),
      caseOf('Azure-vpn-config-samples', 40),
      caseOf('opnsense', 5450),
    ],
  },
  {
    rules: ['weak-encryption', 'weak-integrity'],
    told: 'A peer can do 3DES with MD5 or SHA-1 and nothing else, and a modern default refuses it.',
    where: [caseOf('libreswan', 141), caseOf('hwdsl2', 1788)],
  },
  {
    rules: ['weak-dh-group', 'invalid-value'],
    told: 'A peer asks for group 5, and its user writes modp4096: the number of a group is not the size of its modulus. Group 5 has 1536 bits.',
    where: [caseOf('libreswan', 379)],
  },
  {
    rules: ['implicit-weak-default', 'weak-dh-group'],
    told: 'Group 16 was asked for, and the API put group 5 in its place without a word.',
    where: [caseOf('OTC terraform', 640)],
  },
  {
    rules: ['no-pfs', 'pfs-weaker-than-ike'],
    told: 'The tunnel works, and dies after days or at each renewal of keys: the groups of phase 2 differ, and nothing looks at them before.',
    where: [caseOf('libreswan', 1277), caseOf('libreswan', 515)],
  },
  {
    rules: ['no-pfs'],
    told: 'The renewal of keys ends in NO_PROPOSAL_CHOSEN where INVALID_KE_PAYLOAD was due: one error for two causes.',
    where: [caseOf('strongSwan', 3024)],
  },
  {
    rules: ['invalid-cidr', 'cidr-host-bits'],
    told: 'One end has 10.0.0.0/24 and the other sends 10.0.0.0/16, the address space in place of the subnet: phase 2 fails, and days are lost.',
    where: [caseOf('Azure-vpn-config-samples', 17)],
  },
  {
    rules: ['ikev1-multiple-selectors'],
    told: 'Of several networks only the first works: IKEv1 takes one pair of networks for each SA.',
    where: [caseOf('cloudstack', 3138), caseOf('opnsense', 2120)],
  },
  {
    rules: ['overlapping-peer-cidrs', 'overlapping-connections'],
    told: 'Lists of networks that overlap, 10.0.0.0/8 on one end and 10.66.0.0/16 on the other, do not come up.',
    where: [caseOf('libreswan', 146), caseOf('libreswan', 349)],
  },
  {
    rules: ['identity-mismatch'],
    told: 'An @ before an address makes a name of it: the peer shows an address, and the identities do not match.',
    where: [caseOf('libreswan', 237)],
  },
  {
    rules: ['identity-mismatch'],
    told: 'The peer picks its identity by itself, a name, where an address is expected: no matching configuration is found.',
    where: [caseOf('ibm-cloud-docs', 198)],
  },
  {
    rules: ['peer-address-not-global'],
    told: 'Both ends are behind NAT, and each shows its private address: nothing matches.',
    where: [caseOf('libreswan', 909), caseOf('libreswan', 503)],
  },
  {
    rules: ['aggressive-mode', 'ikev1-main-psk-identity'],
    told: 'One configuration matches, but it does not allow a pre-shared key in main mode: the ends differ in the exchange mode.',
    where: [caseOf('opnsense', 6276), caseOf('hwdsl2', 366)],
  },
  {
    rules: ['ikev1'],
    told: 'One end has IKEv1, the other IKEv2 or both: what speaks both initiates IKEv2 alone, and never comes up with the old one.',
    where: [caseOf('cloudstack', 4953)],
  },
  {
    rules: ['lifetime-order'],
    told: 'IKEv2 dies after one hour: the IKE SA lives an hour and is not renewed, and the SAs under it, made for eight, end with it.',
    where: [caseOf('libreswan', 405), caseOf('libreswan', 307)],
  },
  {
    rules: ['lifetime-order'],
    told: 'A published sample has a lifetime of 8640 beside one of 86400: it looks like a digit that was lost.',
    where: [caseOf('alicloud', 1084)],
  },
  {
    rules: ['peer-address-in-selector', 'overlapping-local-remote', 'overlapping-peer-cidrs'],
    told: 'Networks that overlap within one gateway are refused, or flap.',
    where: [caseOf('azure-docs', 90128), caseOf('libreswan', 504)],
  },
  {
    rules: ['dpd-timing'],
    told: 'A tunnel does not come back: one end clears the connection when the peer is gone, and nobody sets it up again.',
    where: [caseOf('opnsense', 8979), caseOf('libreswan', 270)],
  },
];

/** The real cases of a rule's fault. */
export function casesOf(ruleId: string): readonly RealCase[] {
  return CASES.filter(({ rules }) => rules.includes(ruleId));
}
