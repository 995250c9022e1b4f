import type { NotifyRow } from './notify.js';

/**
 * The errors that end a negotiation, and the silence that does. What strongSwan does was observed between two daemons
 * of version 5.9.8; its log lines are those of its source.
 */
export const NOTIFIES: readonly NotifyRow[] = [
  {
    name: 'NO_PROPOSAL_CHOSEN',
    ikev2: 14,
    ikev1: 14,
    meaning:
      'The responder takes none of the proposals. In IKE_SA_INIT or in message 1 of IKEv1 it is about the IKE SA; in quick mode, or in a CREATE_CHILD_SA that renews keys, about the CHILD SA. strongSwan sends it for a wrong IKE version too, so that the two look alike. A different group, where each end has but one, gives it as well, not INVALID_KE_PAYLOAD.',
    causes: [
      {
        what: 'An algorithm that one end uses and the other has dropped',
        rules: ['tunnel-ike-proposal', 'tunnel-child-proposal', 'weak-encryption', 'weak-integrity', 'weak-dh-group'],
      },
      {
        what: 'A default that differs from what the other end was told',
        rules: ['implicit-weak-default', 'reset-on-change'],
      },
      {
        what: 'A group given by its bits where its number belongs, or by a name of another API',
        rules: ['invalid-value'],
      },
      {
        what: 'One end IKEv1 and the other IKEv2',
        rules: ['tunnel-version', 'ikev1'],
        logs: [{ end: 'responder', line: 'no IKE config found for …, sending NO_PROPOSAL_CHOSEN' }],
      },
      {
        what: 'In IKEv2 at the first renewal of keys: perfect forward secrecy on one end alone, or another group',
        rules: ['tunnel-rekey', 'no-pfs', 'pfs-weaker-than-ike'],
        logs: [{ end: 'initiator', line: 'received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built' }],
      },
      {
        what: 'ESP on one end and AH on the other',
        rules: ['tunnel-child-proposal', 'ah-protocol'],
        logs: [{ end: 'initiator', line: 'received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built' }],
      },
    ],
    logs: [
      { end: 'responder', line: 'received proposals: …' },
      { end: 'responder', line: 'configured proposals: …' },
      { end: 'responder', line: 'received proposals unacceptable' },
      { end: 'initiator', line: 'received NO_PROPOSAL_CHOSEN notify error' },
    ],
  },
  {
    name: 'AUTHENTICATION_FAILED',
    ikev2: 24,
    ikev1: 24,
    meaning:
      'The other end is not who it should be. In IKEv2 it comes in IKE_AUTH, after the proposals have been agreed. In IKEv1 strongSwan sends it where main mode meets aggressive mode, and where no connection is for this peer and identity; a wrong key in main mode gives no notify that arrives, but a timeout.',
    causes: [
      {
        what: 'Different pre-shared keys: a blank, a line end or a quote that one end has and the other lost',
        rules: ['tunnel-authentication', 'psk-characters', 'psk-encoding', 'psk-masked', 'psk-placeholder'],
        logs: [{ end: 'responder', line: "tried 1 shared key for '…' - '…', but MAC mismatched" }],
      },
      {
        what: 'A key that the API made up and nobody read back',
        rules: ['psk-generated'],
        logs: [{ end: 'responder', line: "tried 1 shared key for '…' - '…', but MAC mismatched" }],
      },
      {
        what: 'An identity of the wrong type: @ before an address, a name where an address is expected',
        rules: ['tunnel-identity', 'identity-mismatch'],
        logs: [{ end: 'responder', line: 'no matching peer config found' }],
      },
      {
        what: 'An identity left out behind NAT, so that it is the private address',
        rules: ['peer-address-not-global'],
        logs: [
          { end: 'responder', line: 'no matching peer config found' },
          { end: 'responder', line: "no shared key found for '…' - '…'" },
        ],
      },
      {
        what: 'Two connections that answer to the same pair of identities',
        rules: ['duplicate-identity', 'peer-conflict'],
      },
      {
        what: 'Main mode on one end, aggressive mode on the other',
        rules: ['tunnel-exchange-mode', 'aggressive-mode', 'ikev1-main-psk-identity'],
        logs: [
          {
            end: 'responder',
            line: 'found 1 matching config, but none allows pre-shared key authentication using Main Mode',
          },
        ],
      },
    ],
    logs: [{ end: 'initiator', line: 'received AUTHENTICATION_FAILED notify error' }],
  },
  {
    name: 'INVALID_KE_PAYLOAD',
    ikev2: 17,
    ikev1: null,
    meaning:
      'The responder wants another group than the one whose key exchange was sent, and names it. The initiator tries again with that group (RFC 7296, section 1.2): where both lists hold it, this is a round trip and no failure. strongSwan prints number 17 of IKEv1, which says that a key is missing, by this name.',
    causes: [
      { what: 'Both ends have the group, but not first: the tunnel comes up', rules: [] },
      { what: 'In IKEv1: no pre-shared key for this peer', rules: ['duplicate-identity'] },
    ],
    logs: [{ end: 'initiator', line: "peer didn't accept DH group …, it requested …" }],
  },
  {
    name: 'TS_UNACCEPTABLE',
    ikev2: 38,
    ikev1: null,
    meaning:
      'The networks of the two ends do not meet: for the local or for the remote side nothing is common. The IKE SA stands, so that a gateway may show the connection as up. Networks that overlap are narrowed to what is common and come up.',
    causes: [
      {
        what: 'Networks that are not the mirror of the other end, or have another prefix length',
        rules: ['tunnel-selectors', 'invalid-cidr', 'cidr-host-bits', 'endpoint-group-type'],
      },
      { what: 'A default route on one end alone', rules: ['default-route-selector'] },
      { what: 'Transport mode, which knows no networks behind the gateway', rules: ['transport-mode'] },
    ],
    logs: [
      { end: 'responder', line: 'traffic selectors … === … unacceptable' },
      { end: 'initiator', line: 'received TS_UNACCEPTABLE notify, no CHILD_SA built' },
      { end: 'initiator', line: 'failed to establish CHILD_SA, keeping IKE_SA' },
    ],
  },
  {
    name: 'INVALID_ID_INFORMATION',
    ikev2: null,
    ikev1: 18,
    meaning:
      'IKEv1: quick mode names networks that the responder has no connection for, or the modes differ; in aggressive mode also that the identity of the responder is not the expected one. Phase 1 stands.',
    causes: [
      { what: 'Several networks, of which IKEv1 takes the first pair alone', rules: ['ikev1-multiple-selectors'] },
      {
        what: 'Networks that are not the mirror of the other end',
        rules: ['invalid-cidr', 'cidr-host-bits', 'default-route-selector'],
      },
      { what: 'Tunnel mode on one end, transport mode on the other', rules: ['tunnel-mode', 'transport-mode'] },
      {
        what: 'Another identity than expected, in aggressive mode',
        rules: ['identity-mismatch', 'aggressive-mode'],
        logs: [{ end: 'initiator', line: "IDir '…' does not match to '…'" }],
      },
    ],
    logs: [
      { end: 'responder', line: 'no matching CHILD_SA config found' },
      { end: 'initiator', line: 'received INVALID_ID_INFORMATION error notify' },
    ],
  },
  {
    name: 'SINGLE_PAIR_REQUIRED',
    ikev2: 34,
    ikev1: null,
    meaning:
      'The responder takes one pair of networks for each CHILD SA, as IKEv1 does, and was offered several (RFC 7296, section 2.9).',
    causes: [
      {
        what: 'Several networks in one offer to a gateway that takes one pair at a time',
        rules: ['ikev1-multiple-selectors'],
      },
    ],
    logs: [],
  },
  {
    name: 'NO_ADDITIONAL_SAS',
    ikev2: 35,
    ikev1: null,
    meaning:
      'The other end takes no more SAs under this IKE SA (RFC 7296, section 1.3): it supports no CREATE_CHILD_SA at all, or is about to end the IKE SA. The first CHILD SA works; a second one, or the renewal of keys, does not. strongSwan answers it by authenticating anew.',
    causes: [
      {
        what: 'An IKE SA that ends before its CHILD SAs, and is not renewed in time',
        rules: ['tunnel-lifetime', 'lifetime-order', 'lifetime-zero'],
      },
      {
        what: 'More connections between two gateways than the other end keeps',
        rules: ['duplicate-connection', 'overlapping-connections'],
      },
    ],
    logs: [{ end: 'initiator', line: 'peer seems to not support IKE rekeying, starting reauthentication' }],
  },
  {
    name: 'PAYLOAD_MALFORMED',
    ikev2: null,
    ikev1: 16,
    meaning:
      'IKEv1: a message cannot be read. In main mode this is what a wrong pre-shared key looks like to the responder: it cannot decrypt message 5. Its notify is not protected, so that the initiator ignores it, and times out.',
    causes: [
      {
        what: 'Different pre-shared keys, in main mode',
        rules: ['psk-characters', 'psk-encoding', 'psk-masked', 'psk-placeholder'],
      },
    ],
    logs: [
      { end: 'responder', line: 'could not decrypt payloads' },
      { end: 'responder', line: 'message parsing failed' },
      { end: 'initiator', line: 'giving up after 5 retransmits' },
    ],
  },
  {
    name: 'INVALID_PAYLOAD_TYPE',
    ikev2: null,
    ikev1: 1,
    meaning:
      'IKEv1: a payload is refused. strongSwan sends it in aggressive mode where the responder chooses another group than the one sent, since aggressive mode has no second try; its log shows the name that IKEv2 gives to number 1, UNSUPPORTED_CRITICAL_PAYLOAD.',
    causes: [{ what: 'Aggressive mode with another first group on each end', rules: ['aggressive-mode'] }],
    logs: [{ end: 'responder', line: 'invalid DH public value size (… bytes) for …' }],
  },
  {
    name: 'INVALID_KEY_INFORMATION',
    ikev2: null,
    ikev1: 17,
    meaning: 'IKEv1: there is no pre-shared key for this peer. strongSwan prints it as INVALID_KE_PAYLOAD.',
    causes: [
      {
        what: 'The key is filed under another address or identity',
        rules: ['identity-mismatch', 'ikev1-main-psk-identity'],
      },
    ],
    logs: [{ end: 'responder', line: "no shared key found for '…' - '…'" }],
  },
  {
    name: 'INVALID_SYNTAX',
    ikev2: 7,
    ikev1: null,
    meaning:
      'A message has a field that is wrong in itself (RFC 7296, section 3.10.1). Libreswan 4.10 says so at a rekey whose KE is of another group than it chooses; strongSwan then ends the IKE SA.',
    causes: [
      { what: 'The groups for CHILD SAs in another order than the other end has them', rules: ['tunnel-rekey'] },
    ],
    logs: [{ end: 'responder', line: 'KE has … byte DH public value; … required' }],
  },
  {
    name: 'INVALID_MAJOR_VERSION',
    ikev2: 5,
    ikev1: 5,
    meaning:
      'The responder does not speak this version of IKE (RFC 7296, section 2.5). strongSwan answers NO_PROPOSAL_CHOSEN instead, and a strict gateway nothing at all.',
    causes: [{ what: 'One end IKEv1 and the other IKEv2', rules: ['ikev1'] }],
    logs: [],
  },
  {
    name: 'TEMPORARY_FAILURE',
    ikev2: 43,
    ikev1: null,
    meaning:
      'The other end is busy with the same SA, as when both renew it at once (RFC 7296, section 2.25). The request is tried again later.',
    causes: [
      { what: 'Lifetimes that are equal on both ends, or so short that renewals meet', rules: ['lifetime-order'] },
    ],
    logs: [],
  },
  {
    name: 'CHILD_SA_NOT_FOUND',
    ikev2: 44,
    ikev1: null,
    meaning: 'The CHILD SA whose keys are to be renewed is gone on the other end (RFC 7296, section 2.25).',
    causes: [
      { what: 'One end gave the tunnel up and the other did not notice', rules: ['dpd-timing', 'lifetime-order'] },
    ],
    logs: [],
  },
  {
    name: 'TIMEOUT',
    ikev2: null,
    ikev1: null,
    meaning:
      'No notify: nothing comes back. A wrong address, a filter on UDP 500 and 4500, or a gateway that stays silent where others refuse. In IKEv1 main mode it is also what a wrong pre-shared key looks like to the initiator.',
    causes: [
      {
        what: 'The address of the peer is private, or not the one behind which it stands',
        rules: ['peer-address-not-global', 'peer-address-invalid', 'peer-address-in-selector'],
      },
      {
        what: 'Different pre-shared keys, in main mode',
        rules: ['psk-characters', 'psk-encoding', 'psk-masked', 'psk-placeholder'],
      },
      { what: 'The connection was created, and never set up on a router', rules: ['incomplete-tunnel'] },
    ],
    logs: [
      { end: 'initiator', line: 'retransmit 1 of request with message ID 0' },
      { end: 'initiator', line: 'giving up after 5 retransmits' },
      { end: 'initiator', line: 'peer not responding, trying again (…)' },
    ],
  },
];
