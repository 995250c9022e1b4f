import type { TunnelEnd } from '../../../model/tunnel-end.js';
import type { BadAlso, Conn } from '../../text/strongswan/conns.js';
import { connsOf } from '../../text/strongswan/conns.js';
import type { IpsecConfReading } from '../../text/strongswan/ipsec-conf.js';
import type { ConfigurationReading, ConfigurationRemark, ConfiguredConnection, Findings } from './configuration.js';
import { refusedWith } from './configuration.js';
import type { Side } from './ipsec-conf-names.js';
import { isEitherSide, opposite, ownSide } from './ipsec-conf-side.js';

/** What a daemon makes of the conns of its ipsec.conf. */
export interface ConnReader {
  /** Its name in messages. */
  readonly daemon: string;
  /** Whether it loads a conn by itself, and negotiates it. */
  readonly isLoaded: (conn: Conn) => boolean;
  readonly endOf: (conn: Conn, own: Side, findings: Findings) => TunnelEnd;
}

/**
 * The connections of an ipsec.conf, each from its own side, and from the other one where nothing says which that is.
 * `more`: for what else the daemon does without the file. Never throws.
 */
export function readConns(
  { conns, faults }: IpsecConfReading,
  { daemon, isLoaded, endOf }: ConnReader,
  more: readonly ConfigurationRemark[] = [],
): ConfigurationReading {
  const secrets = new Set<string>();
  const bad: BadAlso[] = [];
  const seenFrom = (own: Side, conn: Conn): ConfiguredConnection => {
    const findings: Findings = { remarks: [], secrets, open: [] };
    return { end: endOf(conn, own, findings), remarks: findings.remarks };
  };
  const connections = connsOf(conns, bad)
    .filter(isLoaded)
    .map((conn): ConfiguredConnection => {
      const own = ownSide(conn);
      const configured = seenFrom(own, conn);
      return isEitherSide(conn) ? { ...configured, otherSide: seenFrom(opposite(own), conn) } : configured;
    });
  const remarks = [...bad.map(({ name, place, detail }) => ({ place, message: `${name}: ${detail}` })), ...more];
  const refused = [...faults.map(({ place, detail }) => ({ place, message: detail })), ...remarks];
  return {
    connections: connections.map((connection) => refusedWith(connection, refused, daemon)),
    keys: [],
    remarks,
    secrets,
  };
}
