import { ipsecConf as writeIpsecConf } from '../export/ipsec-conf.js';
import { mirrored as mirroredEnd } from '../export/mirrored.js';
import type { Exported, ExportOptions } from '../export/strongswan-terms.js';
import { swanctlConf as writeSwanctlConf } from '../export/swanctl.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import type { KnownOptions } from './known-options.js';
import { mustBeOptions, OPTIONAL } from './known-options.js';
import { maskedTunnelEnd } from './masked-end.js';
import { redactorOf } from './masked.js';
import { mustBeEnd } from './must-be-ours.js';
import { mustBeAddress, mustBeKey } from './must-be.js';

/**
 * A `swanctl.conf` with which a strongSwan (5.9) negotiates as the end does: its connection, its children and a
 * placeholder for its key, which is written only where `psk` gives it. Whose order of proposals counts is a setting of the
 * whole daemon and therefore a comment. An identity that is the end's key is left out, as a gap.
 *
 * @throws UserError where the end is none, such as a body, or an option does not exist.
 */
export function swanctlConf(end: TunnelEnd, options: ExportOptions = {}): Exported {
  return written(writeSwanctlConf, end, options);
}

/**
 * An `ipsec.conf` of strongSwan's old starter with which a daemon negotiates as the end does, `left` being the end's own
 * side, and the line of its `ipsec.secrets`, with a placeholder for the key, which is written only where `psk` gives it.
 * Several children are several conns that share their IKE SA. An identity that is the end's key is left out, as a gap.
 *
 * @throws UserError where the end is none, such as a body, or an option does not exist.
 */
export function ipsecConf(end: TunnelEnd, options: ExportOptions = {}): Exported {
  return written(writeIpsecConf, end, options);
}

/**
 * The end that faces an end, as a strongSwan on premises plays it: the same proposals, lifetimes and key, and addresses,
 * identities and networks the other way round. It sets the tunnel up by itself where the end never does, else when
 * traffic asks for it. What is not known of the end stays unknown.
 *
 * @throws UserError where the end is none, such as a body.
 */
export function mirrored(end: TunnelEnd): TunnelEnd {
  mustBeEnd('the end', end);
  return mirroredEnd(end);
}

const EXPORT_OPTIONS: KnownOptions<ExportOptions> = {
  tests: {
    psk: mustBeKey,
    localAddress: (value) => {
      mustBeAddress('the local address', value);
    },
    remoteAddress: (value) => {
      mustBeAddress('the remote address', value);
    },
  },
  next: OPTIONAL,
};

function written(write: typeof writeSwanctlConf, end: TunnelEnd, options: ExportOptions): Exported {
  mustBeEnd('the end', end);
  mustBeOptions(options, EXPORT_OPTIONS);
  return write(maskedTunnelEnd(end, redactorOf([end])), options);
}
