import type { Side } from '../strongswan/ipsec-conf-names.js';
import type { OpenRow } from '../strongswan/open-settings.js';
import { leaveRowsOpen } from '../strongswan/open-settings.js';
import type { SettingsScope } from '../strongswan/scope.js';

const YES = /^(?:yes|true|on)$/iu;

/** Parameters that count for a negotiation (ipsec.conf(5) of Libreswan), and were not recorded. */
const OPEN_IN_CONN: readonly OpenRow[] = [
  { key: 'ppk', phase: 'ike-auth', counts: /^insist$/iu, effect: 'asks for a post-quantum key' },
  { key: 'enable-tcp', phase: 'version', counts: /^(?:yes|fallback)$/iu, effect: 'begins over TCP' },
  { key: 'sec-label', phase: 'traffic-selector', effect: 'asks for a security label, which the peer must have too' },
  { key: 'policy-label', phase: 'traffic-selector', effect: 'asks for a security label, which the peer must have too' },
  {
    key: 'sha2-truncbug',
    phase: 'child-proposal',
    counts: YES,
    effect: 'shortens HMAC_SHA2_256 to 96 bits, so that traffic passes only if the peer does so too',
  },
  { key: 'compress', phase: 'child-proposal', counts: YES, effect: 'asks for IPComp, which IKEv1 peers must have too' },
  { key: 'ms-dh-downgrade', phase: 'child-proposal', counts: YES, effect: 'takes another group at a rekey' },
  {
    key: 'remote-peer-type',
    phase: 'ike-auth',
    counts: /^cisco$/iu,
    effect: 'goes by the ways of one maker of gateways',
  },
];

/** The same of a side. */
const OPEN_OF_SIDE: readonly OpenRow[] = [
  { key: 'ikeport', phase: 'version', effect: 'takes another port than 500' },
  { key: 'addresspool', phase: 'traffic-selector', effect: 'gives the peer an address' },
  { key: 'modecfgclient', phase: 'traffic-selector', counts: YES, effect: 'asks for an address' },
  { key: 'modecfgserver', phase: 'traffic-selector', counts: YES, effect: 'gives the peer an address' },
  { key: 'xauthclient', phase: 'ike-auth', counts: YES, effect: 'asks for XAuth' },
  { key: 'xauthserver', phase: 'ike-auth', counts: YES, effect: 'asks for XAuth' },
  { key: 'autheap', phase: 'ike-auth', counts: /^(?!none$)/iu, effect: 'asks for EAP' },
  { key: '', phase: 'version', counts: /^%(?!any$|defaultroute$)/iu, effect: 'is no address' },
];

export function leaveConnOpen(scope: SettingsScope, own: Side, peer: Side): void {
  leaveRowsOpen(scope, OPEN_IN_CONN);
  for (const side of [own, peer]) {
    leaveRowsOpen(
      scope,
      OPEN_OF_SIDE.map((row) => ({ ...row, key: `${side}${row.key}` })),
    );
  }
}
