import { nearest } from '../../../model/nearest.js';
import type { Conn } from '../../text/strongswan/conns.js';
import type { SettingsScope } from './scope.js';
import { MOST_REMARKS } from './scope.js';

/** The two ends of a conn, as its parameters begin. */
export type Side = 'left' | 'right';

/** The parameters of a conn (ipsec.conf(5) of strongSwan 5.9.8), with the older names that the starter still takes. */
export const CONN_KEYS: ReadonlySet<string> = new Set(
  [
    'aaa_identity aggressive ah also authby auto closeaction compress dpdaction dpddelay dpdtimeout eap_identity esp',
    'forceencaps fragmentation ike ikedscp ikelifetime inactivity installpolicy keyexchange keyingtries keylife lifebytes',
    'lifepackets lifetime marginbytes marginpackets margintime mark mark_in mark_out me_peerid mediated_by mediation',
    'mobike modeconfig reauth rekey rekeyfuzz rekeymargin replay_window reqid sha256_96 tfc type xauth xauth_identity',
    // Without effect since strongSwan 5.0.
    'auth eap pfs pfsgroup',
  ].flatMap((line) => line.split(' ')),
);

/** What follows `left` and `right`; empty: the address. */
export const SIDE_KEYS: ReadonlySet<string> = new Set([
  '',
  ...'allowany auth auth2 ca ca2 cert cert2 certpolicy dns firewall groups groups2 hostaccess id id2 ikeport'.split(
    ' ',
  ),
  ...'protoport rsasigkey sendcert sigkey sourceip subnet updown nexthop natip subnetwithin'.split(' '),
]);

/** Remarks on parameters that the starter does not know. It says so too, and goes on without them. */
export function refuseUnknownConn(
  scope: SettingsScope,
  conn: Conn,
  known: ReadonlySet<string>,
  sides: ReadonlySet<string>,
): void {
  let remarked = 0;
  for (const key of conn.keys) {
    const side = /^(?:left|right)/u.exec(key)?.[0] ?? '';
    if (known.has(key) || (side !== '' && sides.has(key.slice(side.length))) || conn.value(key) === null) continue;
    if (++remarked > MOST_REMARKS) return;
    const near = nearest(key, [...known, ...Array.from(sides, (name) => `${side || 'left'}${name}`)]);
    const question = near === undefined ? '' : `; did you mean ${near}?`;
    scope.remark(conn.placeOf(key), `${scope.fieldName(key)} is no parameter of a conn${question}`);
  }
}
