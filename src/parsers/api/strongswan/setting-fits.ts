import { isTemplate } from '../../../model/template.js';
import { C_NUMBER } from './c-number.js';
import type { SettingsScope } from './scope.js';

/** What fits a setting that makes no difference to a negotiation. */
interface Fit {
  readonly pattern: RegExp;
  readonly expected: string;
}

function numbers(form: (number: string) => string, expected: string): Fit {
  return { pattern: new RegExp(`^(?:${form(`(?:${C_NUMBER})`)})$`, 'iu'), expected };
}

const NUMBER = numbers((number) => number, 'a number');
const BYTES = numbers((number) => `${number} *[kmg]?`, 'a number, or one with k, m or g behind it');
const SECONDS = numbers(
  (number) => `${number} *[smhd]?`,
  'a whole number of seconds, or one with s, m, h or d behind it',
);
const TEXT: Fit = { pattern: /^[\x20-\x7e]*$/u, expected: 'printable ASCII characters' };
const PADDING = numbers((number) => `${number}|mtu`, 'a number or mtu');
const INTERFACE_ID = numbers((number) => `${number}|%unique(?:-dir)?`, 'a number, %unique or %unique-dir');
const SWITCH: Fit = { pattern: /^(?:yes|no|true|false|enabled|disabled|[01])$/iu, expected: 'yes or no' };
const MARK = numbers(
  (number) => `(?:${number}|%unique(?:-dir)?)?(?:/${number})?`,
  'a number, with a mask behind a / or without, %unique or %unique-dir',
);
const SET_MARK = numbers(
  (number) => `(?:${number}|%same)?(?:/${number})?`,
  'a number, with a mask behind a / or without, or %same',
);

function words(...allowed: readonly string[]): Fit {
  return {
    pattern: new RegExp(['^(?:', allowed.join('|'), ')$'].join(''), 'iu'),
    expected: `one of ${allowed.join(', ')}`,
  };
}

/** Some of these words with a `|` between them, or none. */
function severalWords(...allowed: readonly string[]): Fit {
  return {
    pattern: new RegExp(String.raw`^[\s|]*(?:(?:${allowed.join('|')})\s*(?:\||$)[\s|]*)*$`, 'iu'),
    expected: `one of ${allowed.join(', ')}`,
  };
}

type Fits = Readonly<Record<string, Fit>>;

/**
 * Values that the daemon cannot read make it refuse a connection, though the setting makes no difference otherwise (the
 * parsers of vici_config.c, as observed with 5.9.8).
 */
export const CONNECTION_FITS: Fits = {
  childless: words('allow', 'force', 'never', 'prefer'),
  fragmentation: words('yes', 'accept', 'force', 'no'),
  unique: words('no', 'never', 'keep', 'replace'),
  send_cert: words('ifasked', 'always', 'never'),
  mobike: SWITCH,
  encap: SWITCH,
  send_certreq: SWITCH,
  pull: SWITCH,
  mediation: SWITCH,
  ppk_required: SWITCH,
  keyingtries: NUMBER,
  local_port: NUMBER,
  remote_port: NUMBER,
  dscp: { pattern: /^[01]+$/u, expected: 'six binary digits' },
  if_id_in: INTERFACE_ID,
  if_id_out: INTERFACE_ID,
  rand_time: SECONDS,
  dpd_timeout: SECONDS,
  proposals: TEXT,
  local_addrs: TEXT,
  remote_addrs: TEXT,
  pools: TEXT,
  ppk_id: TEXT,
  mediation_peer: TEXT,
};

export const CHILD_FITS: Fits = {
  dpd_action: severalWords('none', 'clear', 'trap', 'route', 'start', 'restart'),
  hw_offload: words('yes', 'no', 'auto', 'crypto', 'packet'),
  mark_in: MARK,
  mark_out: MARK,
  set_mark_in: SET_MARK,
  set_mark_out: SET_MARK,
  if_id_in: INTERFACE_ID,
  if_id_out: INTERFACE_ID,
  life_bytes: BYTES,
  rekey_bytes: BYTES,
  rand_bytes: BYTES,
  life_packets: NUMBER,
  rekey_packets: NUMBER,
  rand_packets: NUMBER,
  reqid: NUMBER,
  priority: NUMBER,
  replay_window: NUMBER,
  tfc_padding: PADDING,
  inactivity: SECONDS,
  esp_proposals: TEXT,
  ah_proposals: TEXT,
  local_ts: TEXT,
  remote_ts: TEXT,
  interface: TEXT,
  label: { ...TEXT, pattern: /^[\x20-\x7e]+$/u },
  label_mode: words('system', 'simple', 'selinux'),
  copy_dscp: words('out', 'in', 'yes', 'no'),
  copy_df: SWITCH,
  copy_ecn: SWITCH,
  mark_in_sa: SWITCH,
  policies_fwd_out: SWITCH,
  sha256_96: SWITCH,
  ipcomp: SWITCH,
  hostaccess: SWITCH,
  policies: SWITCH,
};

export const ROUND_FITS: Fits = {
  id: TEXT,
  aaa_id: TEXT,
  eap_id: TEXT,
  xauth_id: TEXT,
  ca_id: TEXT,
  cert_policy: TEXT,
  groups: TEXT,
  round: NUMBER,
  revocation: words('strict', 'ifuri', 'relaxed'),
};

const EXACT_SWITCH: Fit = { pattern: /^(?:yes|no)$/u, expected: 'yes or no' };
const TIME: Fit = {
  pattern: /^(?:[+-]?\d+[smhd]?)?$/u,
  expected: 'a whole number of seconds, or one with s, m, h or d behind it',
};
const PLAIN: Fit = { pattern: /^(?:[+-]?\d+)?$/u, expected: 'a number' };

/** One of these words, as they are. */
function exactly(...allowed: readonly string[]): Fit {
  return { ...words(...allowed), pattern: new RegExp(`^(?:${allowed.join('|')})$`, 'u') };
}

const CERTIFICATE = exactly('always', 'yes', 'never', 'no', 'ifasked');

/** The same of the starter, which does without the conn. */
export const CONN_FITS: Fits = {
  compress: EXACT_SWITCH,
  forceencaps: EXACT_SWITCH,
  installpolicy: EXACT_SWITCH,
  mobike: EXACT_SWITCH,
  reauth: EXACT_SWITCH,
  sha256_96: EXACT_SWITCH,
  mediation: EXACT_SWITCH,
  fragmentation: exactly('yes', 'no', 'accept', 'force'),
  modeconfig: exactly('push', 'pull'),
  xauth: exactly('client', 'server'),
  ikedscp: { pattern: /^(?:[+-]?[01]+)?$/u, expected: 'six binary digits' },
  keyingtries: { pattern: /^(?:[+-]?\d+|%forever)?$/u, expected: 'a number or %forever' },
  tfc: { pattern: /^(?:[+-]?\d+|%mtu)?$/u, expected: 'a number or %mtu' },
  replay_window: PLAIN,
  dpddelay: TIME,
  dpdtimeout: TIME,
  inactivity: TIME,
  rekeyfuzz: { pattern: /^[+-]?\d+%$/u, expected: 'a number with % behind it' },
  lifebytes: PLAIN,
  lifepackets: PLAIN,
  marginbytes: PLAIN,
  marginpackets: PLAIN,
  reqid: PLAIN,
  leftsendcert: CERTIFICATE,
  rightsendcert: CERTIFICATE,
  leftfirewall: EXACT_SWITCH,
  rightfirewall: EXACT_SWITCH,
  lefthostaccess: EXACT_SWITCH,
  righthostaccess: EXACT_SWITCH,
  leftikeport: PLAIN,
  rightikeport: PLAIN,
  mark: MARK,
  mark_in: MARK,
  mark_out: MARK,
};

/** Says which values the daemon cannot read, of settings that nothing else reads, or not always. */
export function refuseUnreadable(scope: SettingsScope, fits: Fits): void {
  for (const [key, { pattern, expected }] of Object.entries(fits)) {
    const node = scope.settings.value(key);
    if (node === null || isTemplate(node.value) || pattern.test(node.value)) continue;
    scope.refuse(key, node, node.value, expected);
  }
}
