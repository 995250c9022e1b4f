/** The files of strongSwan that are read: of swanctl and the daemon's settings, and of the older starter. */
export type StrongswanFormat = 'settings' | 'ipsec.conf' | 'ipsec.secrets';

/** How much of a text its format is told from. */
const HEAD_LENGTH = 256 * 1024;

const SETTINGS = /^[\t ]*(?:connections|secrets)[\t ]*(?:\{|:[\t ]*[\w.-]|$)/mu;
const STARTER = /^(?:conn[\t ]+\S|config[\t ]+setup[\t ]*$)/mu;
const KEYS = /(?:^|[\t ]):[\t ]+(?:PSK|RSA|ECDSA|P12|EAP|NTLM|XAUTH|PIN)(?:[\t ]|\r?$)/u;
/** A line that says nothing, as its author has not seen: strongSwan takes capital letters alone. */
const SMALL_KEYS = /^[^{}[\]"']*[\t ]:[\t ]+psk[\t ]+["']/u;
/** The same as Libreswan takes it too. No document of JSON or YAML begins a line like this. */
const GLUED_KEYS = /^(?:[%@]|\d{1,3}\.)[^\n]*\S:[\t ]+PSK[\t ]+["']/u;
const OTHERS = /^[\t ]*(?:curl[\t ]|```)/mu;
const ONLY_INCLUDES = /^[\t ]*include[\t ]+[^\s=]/mu;

/** What a text of strongSwan's is, by its content; null where it is none of these. */
export function strongswanFormatOf(text: string): StrongswanFormat | 'includes' | null {
  const head = text.slice(0, HEAD_LENGTH).replace(/^\u{feff}/u, '');
  const telling = tellingLine(head);
  // The owner of a key stands between quotes where it holds blanks; a key of JSON or YAML has no blank before its colon.
  if (telling !== null && /^["']/u.test(telling) && KEYS.test(telling)) return 'ipsec.secrets';
  // JSON and YAML begin otherwise; scripts and documents may hold a configuration, but are none.
  if (telling === null || /^(?:[[{"'<]|---|- |#!|%YAML)/u.test(telling) || OTHERS.test(head)) return null;
  if (STARTER.test(head)) return 'ipsec.conf';
  if (SETTINGS.test(head) && head.includes('{')) return 'settings';
  if (head.split('\n').some((line) => KEYS.test(line) || GLUED_KEYS.test(line) || SMALL_KEYS.test(line)))
    return 'ipsec.secrets';
  return ONLY_INCLUDES.test(head) && isIncludes(head) ? 'includes' : null;
}

/** The first line that is neither blank nor a comment, without the blanks before it. */
function tellingLine(head: string): string | null {
  for (const line of head.split('\n')) {
    const text = line.trim();
    if (text !== '' && (!text.startsWith('#') || text.startsWith('#!'))) return text;
  }
  return null;
}

/** Whether all lines that say something are includes. */
function isIncludes(head: string): boolean {
  return head.split('\n').every((line) => /^\s*(?:#.*|include[\t ].*)?$/u.test(line));
}
