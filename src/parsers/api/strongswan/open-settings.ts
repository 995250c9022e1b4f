import type { OpenSetting } from '../../../model/tunnel-end.js';
import type { SettingsScope } from './scope.js';

/** A setting that counts for a negotiation and is not simulated. */
export interface OpenRow {
  readonly key: string;
  readonly phase: OpenSetting['phase'];
  /** Which values count; left out: all. */
  readonly counts?: RegExp;
  readonly as?: 'initiator' | 'responder';
  /** What it does, as a clause behind the name of the setting. */
  readonly effect: string;
}

const YES = /^(?:yes|true|enabled|1)$/iu;

/** Settings of a connection of swanctl.conf (swanctl.conf(5)), as observed with 5.9.8. */
export const OPEN_IN_CONNECTION: readonly OpenRow[] = [
  {
    key: 'childless',
    phase: 'child-proposal',
    counts: /^(?:force|prefer)$/iu,
    effect:
      'makes the first CHILD SA apart from the IKE SA, which the peer must know (RFC 6023), with a group of its own',
  },
  {
    key: 'childless',
    phase: 'ike-auth',
    counts: /^force$/iu,
    effect: 'refuses an IKE SA that comes with a CHILD SA (RFC 6023)',
  },
  {
    key: 'childless',
    phase: 'version',
    counts: /^prefer$/iu,
    effect: 'is refused by strongSwan 5.9.8, and taken by later releases, where it says prefer',
  },
  {
    key: 'remote_port',
    phase: 'version',
    counts: /^(?!0*500$)/u,
    as: 'initiator',
    effect: 'begins at another port than 500',
  },
  {
    key: 'local_port',
    phase: 'version',
    counts: /^(?!0*(?:500)?$)/u,
    as: 'initiator',
    effect: 'begins from another port than 500',
  },
  {
    key: 'vips',
    phase: 'traffic-selector',
    as: 'initiator',
    effect: 'asks the peer for a virtual address, without which there is no CHILD SA',
  },
  {
    key: 'pools',
    phase: 'traffic-selector',
    as: 'responder',
    effect: 'makes a CHILD SA for those alone who ask for a virtual address',
  },
  { key: 'ppk_required', phase: 'ike-auth', counts: YES, effect: 'asks for a post-quantum key (RFC 8784)' },
  { key: 'mediation', phase: 'version', counts: YES, effect: 'makes the connection one to a mediation server' },
  { key: 'mediated_by', phase: 'version', effect: 'begins through a mediation server' },
];

/** Settings of a child of swanctl.conf. */
export const OPEN_IN_CHILD: readonly OpenRow[] = [
  { key: 'label', phase: 'traffic-selector', effect: 'asks for a security label, which the peer must have too' },
  {
    key: 'label_mode',
    phase: 'version',
    counts: /^selinux$/iu,
    effect: 'is refused by a strongSwan that was built without SELinux, where it says selinux',
  },
  {
    key: 'sha256_96',
    phase: 'child-proposal',
    counts: YES,
    effect: 'shortens HMAC_SHA2_256 to 96 bits, so that traffic passes only if the peer does so too',
  },
  {
    key: 'hw_offload',
    phase: 'child-proposal',
    counts: /^(?:yes|crypto|packet)$/iu,
    effect: 'makes no SA where the network interface cannot take it over',
  },
  {
    key: 'hw_offload',
    phase: 'version',
    counts: /^(?:crypto|packet)$/iu,
    effect: 'is refused by strongSwan 5.9.8, and taken by later releases, where it says crypto or packet',
  },
];

/** What a round of authentication asks of the peer's certificate: nothing that a pre-shared key has. */
export const OPEN_IN_REMOTE: readonly OpenRow[] = ['groups', 'cert_policy', 'certs', 'cacerts', 'ca_id', 'pubkeys'].map(
  (key) => ({ key, phase: 'ike-auth', effect: 'asks for more of the peer than its identity' }),
);

/** Parameters of a conn of ipsec.conf (ipsec.conf(5)). */
export const OPEN_IN_CONN: readonly OpenRow[] = [
  { key: 'mediation', phase: 'version', counts: /^yes$/u, effect: 'makes the connection one to a mediation server' },
  { key: 'mediated_by', phase: 'version', effect: 'begins through a mediation server' },
  {
    key: 'sha256_96',
    phase: 'child-proposal',
    counts: /^yes$/u,
    effect: 'shortens HMAC_SHA2_256 to 96 bits, so that traffic passes only if the peer does so too',
  },
];

/** Says which settings of a section count and are not simulated. */
export function leaveRowsOpen(scope: SettingsScope, rows: readonly OpenRow[]): void {
  for (const { key, phase, counts, as, effect } of rows) {
    const node = scope.settings.value(key);
    if (node === null || counts?.test(node.value) === false) continue;
    scope.leaveOpen(phase, node, `${scope.fieldName(key)} ${effect}: not simulated`, as);
  }
}
