import { isTemplate } from '../../../model/template.js';
import type { OpenSetting } from '../../../model/tunnel-end.js';
import { C_NUMBER } from './c-number.js';
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
  { key: 'mediation', phase: 'version', counts: YES, effect: 'makes the connection one to a mediation server' },
  { key: 'mediated_by', phase: 'version', effect: 'begins through a mediation server' },
  {
    key: 'sha256_96',
    phase: 'child-proposal',
    counts: YES,
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
  pattern: /^\d+[smhd]?$/u,
  expected: 'a whole number of seconds, or one with s, m, h or d behind it',
};
const PLAIN: Fit = { pattern: /^\d+$/u, expected: 'a number' };

/** The same of the starter, which does without the conn. */
export const CONN_FITS: Fits = {
  compress: EXACT_SWITCH,
  forceencaps: EXACT_SWITCH,
  installpolicy: EXACT_SWITCH,
  mobike: EXACT_SWITCH,
  reauth: EXACT_SWITCH,
  sha256_96: EXACT_SWITCH,
  fragmentation: { pattern: /^(?:yes|no|accept|force)$/u, expected: 'one of yes, no, accept, force' },
  dpddelay: TIME,
  dpdtimeout: TIME,
  inactivity: TIME,
  rekeyfuzz: { pattern: /^\d+%?$/u, expected: 'a number, or one with % behind it' },
  lifebytes: PLAIN,
  lifepackets: PLAIN,
  marginbytes: PLAIN,
  marginpackets: PLAIN,
  reqid: PLAIN,
  leftsendcert: { pattern: /^(?:always|yes|never|no|ifasked)$/u, expected: 'one of always, never, ifasked' },
  rightsendcert: { pattern: /^(?:always|yes|never|no|ifasked)$/u, expected: 'one of always, never, ifasked' },
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
