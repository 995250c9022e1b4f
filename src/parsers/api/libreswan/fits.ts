import { quoted } from '../../../model/quoted.js';
import { isTemplate } from '../../../model/template.js';
import type { RawConn } from '../../text/strongswan/ipsec-conf.js';
import type { ConfigurationRemark } from '../strongswan/configuration.js';
import { MOST_REMARKS } from '../strongswan/scope.js';

/** Parameters that nothing else reads and that are switched: yes, true or on, no, false or off, in small letters. */
const SWITCHES: ReadonlySet<string> = new Set(
  [
    'cisco-unity compress decap-dscp fake-strongswan ignore-peer-dns ikepad initial-contact intermediate mobike',
    'modecfgpull ms-dh-downgrade nat-keepalive nm-configured nopmtudisc overlapip pam-authorize',
    'require-id-on-certificate send-no-esp-tfc send-vendorid sha2-truncbug vti-routing vti-shared',
    ...['left', 'right'].map((side) => `${side}cat ${side}modecfgclient ${side}modecfgserver ${side}xauthclient`),
    'leftxauthserver rightxauthserver',
  ].flatMap((line) => line.split(' ')),
);

/** Those with words of their own; a number goes for a word. */
const WORDS: Readonly<Record<string, string>> = {
  'accept-redirect': 'yes no auto',
  clientaddrfamily: 'ipv4 ipv6 inet inet6',
  dpdaction: 'hold clear restart restart_by_peer',
  'enable-tcp': 'yes no fallback',
  encapsulation: 'yes no auto',
  failureshunt: 'none hold passthrough drop reject',
  fragmentation: 'yes no force insist never',
  hostaddrfamily: 'ipv4 ipv6 inet inet6',
  leftautheap: 'none tls',
  leftsendcert: 'always never sendifasked',
  'nat-ikev1-method': 'none both drafts rfc',
  negotiationshunt: 'hold passthrough drop',
  'nic-offload': 'yes no auto',
  ppk: 'yes no insist never always propose permit',
  'remote-peer-type': 'cisco',
  remote_peer_type: 'cisco',
  rightautheap: 'none tls',
  rightsendcert: 'always never sendifasked',
  'send-redirect': 'yes no auto',
  sendca: 'none issuer all',
  xauthby: 'file pam alwaysok',
  xauthfail: 'hard soft',
};

/** Values for which Libreswan 4.10 loads nothing of the file (`addconn --checkconfig`: "syntax error"). */
export function unfitIn(conns: ReadonlyMap<string, RawConn>): readonly ConfigurationRemark[] {
  const remarks: ConfigurationRemark[] = [];
  for (const { name, values } of conns.values()) {
    for (const [key, node] of values) {
      const expected = node === null || isTemplate(node.value) ? null : expectedOf(key, node.value.trim());
      if (node === null || expected === null) continue;
      if (remarks.length >= MOST_REMARKS) return remarks;
      const message = `conn ${name}.${key} ${quoted(node.value)} does not fit: Libreswan takes ${expected}`;
      remarks.push({ place: node, message });
    }
  }
  return remarks;
}

/** What a parameter takes; null where it takes the value, or any. */
function expectedOf(key: string, value: string): string | null {
  if (SWITCHES.has(key)) return /^(?:yes|true|on|no|false|off)$/u.test(value) ? null : 'yes or no';
  const listed = Object.hasOwn(WORDS, key) ? WORDS[key]?.split(' ') : undefined;
  if (listed === undefined || /^\d*$/u.test(value) || listed.includes(value.toLowerCase())) return null;
  return `one of ${listed.join(', ')}`;
}
