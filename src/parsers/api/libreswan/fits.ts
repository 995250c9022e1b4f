import { isTemplate } from '../../../model/template.js';

/** Parameters that nothing else reads and that are switched: yes, true or on, no, false or off, in small letters. */
const SWITCHES: ReadonlySet<string> = new Set(
  [
    'cisco-unity compress decap-dscp fake-strongswan ignore-peer-dns ikepad initial-contact intermediate mobike',
    'modecfgpull ms-dh-downgrade nat-keepalive nm-configured nopmtudisc overlapip pam-authorize',
    'require-id-on-certificate send-no-esp-tfc send-vendorid sha2-truncbug vti-routing vti-shared',
    // Of a side.
    'cat modecfgclient modecfgserver xauthclient xauthserver',
  ].flatMap((line) => line.split(' ')),
);

/** Those with words of their own; a number goes for a word. */
const WORDS: Readonly<Record<string, string>> = {
  'accept-redirect': 'yes no auto',
  clientaddrfamily: 'ipv4 ipv6 inet inet6',
  'enable-tcp': 'yes no fallback',
  encapsulation: 'yes no auto',
  failureshunt: 'none hold passthrough drop reject',
  fragmentation: 'yes no force insist never',
  hostaddrfamily: 'ipv4 ipv6 inet inet6',
  autheap: 'none tls',
  sendcert: 'always never sendifasked',
  'nat-ikev1-method': 'none both drafts rfc',
  negotiationshunt: 'hold passthrough drop',
  'nic-offload': 'yes no auto',
  ppk: 'yes no insist never always propose permit',
  'remote-peer-type': 'cisco',
  remote_peer_type: 'cisco',
  'send-redirect': 'yes no auto',
  sendca: 'none issuer all',
  xauthby: 'file pam alwaysok',
  xauthfail: 'hard soft',
};

/**
 * What Libreswan 4.10 takes in place of a value, for which it loads nothing of the file (`addconn --checkconfig`: "syntax
 * error"); null where it takes the value, or any.
 */
export function expectedOf(key: string, text: string): string | null {
  const value = text.trim();
  if (isTemplate(value)) return null;
  const name = key.replace(/^(?:left|right)/u, '');
  if (SWITCHES.has(name)) return /^(?:yes|true|on|no|false|off)$/u.test(value) ? null : 'yes or no';
  const listed = Object.hasOwn(WORDS, name) ? WORDS[name]?.split(' ') : undefined;
  if (listed === undefined || /^\d*$/u.test(value) || listed.includes(value.toLowerCase())) return null;
  return `one of ${listed.join(', ')}`;
}
