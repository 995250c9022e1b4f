import { isTemplate } from '../../../model/template.js';
import type { OpenSetting } from '../../../model/tunnel-end.js';
import type { SettingsScope } from './scope.js';

/** A setting that counts for a negotiation and is not simulated. */
interface OpenRow {
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

const COUNT: Fit = { pattern: /^\d+ *[kmg]?$/iu, expected: 'a number, or one with k, m or g behind it' };
const SWITCH: Fit = { pattern: /^(?:yes|no|true|false|enabled|disabled|[01])$/iu, expected: 'yes or no' };
const MARK: Fit = {
  pattern: /^(?:0x[\da-f]+|\d+|%unique(?:-dir)?|%same)?(?:\/(?:0x[\da-f]+|\d+))?$/iu,
  expected: 'a number, with a mask behind a / or without, %unique or %unique-dir',
};

function words(...allowed: readonly string[]): Fit {
  return {
    pattern: new RegExp(['^(?:', allowed.join('|'), ')$'].join(''), 'iu'),
    expected: `one of ${allowed.join(', ')}`,
  };
}

type Fits = Readonly<Record<string, Fit>>;

/** Values that the daemon cannot read make it refuse a connection, though the setting makes no difference otherwise. */
export const CONNECTION_FITS: Fits = {
  childless: words('allow', 'force', 'never', 'prefer'),
  fragmentation: words('yes', 'accept', 'force', 'no', 'true', 'false', 'enabled', 'disabled', '1', '0'),
  unique: words('no', 'never', 'keep', 'replace'),
  send_cert: words('ifasked', 'always', 'never', 'yes', 'no'),
  mobike: SWITCH,
  encap: SWITCH,
  send_certreq: SWITCH,
  pull: SWITCH,
};

export const CHILD_FITS: Fits = {
  dpd_action: words('none', 'clear', 'trap', 'route', 'hold', 'start', 'restart'),
  hw_offload: words('yes', 'no', 'auto', 'crypto', 'packet'),
  mark_in: MARK,
  mark_out: MARK,
  life_bytes: COUNT,
  life_packets: COUNT,
  rekey_bytes: COUNT,
  rekey_packets: COUNT,
  ipcomp: SWITCH,
  hostaccess: SWITCH,
  policies: SWITCH,
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
