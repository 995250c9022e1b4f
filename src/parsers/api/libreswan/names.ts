import {
  LIBRESWAN_CONN_KEYS,
  LIBRESWAN_SETUP_KEYS,
  LIBRESWAN_SIDE_KEYS,
  STARTER_SETUP_KEYS,
} from '../../../data/libreswan.js';
import { nearest } from '../../../model/nearest.js';
import { quoted } from '../../../model/quoted.js';
import type { IpsecConfReading, RawConn } from '../../text/strongswan/ipsec-conf.js';
import type { ConfigurationRemark } from '../strongswan/configuration.js';
import { CONN_KEYS, SIDE_KEYS } from '../strongswan/ipsec-conf-names.js';
import { MOST_REMARKS } from '../strongswan/scope.js';
import { expectedOf } from './fits.js';

/** Whose proposals are Libreswan's by how they are written: `aes256-sha2;dh14`, `aes_gcm256+aes_gcm128`. */
const PROPOSALS: ReadonlySet<string> = new Set(['ike', 'esp', 'ah']);
const PROPOSAL_MARKS = /[+;]|(?:^|,)[a-z\d]+_|-sha2(?:$|[,-])|-dh\d/u;
/** Behind strongSwan's proposals: no others. It tells more than a mistyped group before it, `aes256-sha256-dh14!`. */
const STRICT = '!';
/** Libreswan's words for `auto`. */
const STARTS: ReadonlySet<string> = new Set(['ondemand', 'keep', 'up']);

/**
 * Whether an ipsec.conf is Libreswan's: more in it is known to Libreswan alone than to strongSwan's starter alone. A file
 * that either could read is taken for strongSwan's.
 */
export function isLibreswan({ conns, setup }: IpsecConfReading): boolean {
  let balance = 0;
  for (const key of setup.keys()) {
    const name = key.toLowerCase();
    balance += Number(LIBRESWAN_SETUP_KEYS.has(name)) - Number(STARTER_SETUP_KEYS.has(name));
  }
  for (const { values } of conns.values()) {
    for (const [key, node] of values) {
      const name = key.toLowerCase();
      const telling = Number(isLibreswanKey(name)) - Number(isStarterKey(name));
      balance += telling === 0 ? tellingOf(name, node?.value.toLowerCase() ?? '') : telling;
    }
  }
  return balance > 0;
}

/** Whose a value is by how it is written: more than 0 Libreswan's, less strongSwan's, 0 anybody's. */
function tellingOf(key: string, value: string): number {
  if (key === 'auto') return Number(STARTS.has(value));
  if (!PROPOSALS.has(key)) return 0;
  return value.trimEnd().endsWith(STRICT) ? -1 : Number(PROPOSAL_MARKS.test(value));
}

function isLibreswanKey(key: string): boolean {
  return isKnown(key, LIBRESWAN_CONN_KEYS, LIBRESWAN_SIDE_KEYS);
}

function isStarterKey(key: string): boolean {
  return isKnown(key, CONN_KEYS, SIDE_KEYS);
}

function isKnown(key: string, conn: ReadonlySet<string>, sides: ReadonlySet<string>): boolean {
  if (conn.has(key)) return true;
  const side = /^(?:left|right)/u.exec(key)?.[0];
  return side !== undefined && sides.has(key.slice(side.length));
}

/** Parameters that Libreswan does not know, and values that it does not take: it loads nothing of the file for them. */
export function faultsIn(conns: ReadonlyMap<string, RawConn>): readonly ConfigurationRemark[] {
  const remarks: ConfigurationRemark[] = [];
  for (const { name, values } of conns.values()) {
    for (const [key, node] of values) {
      const fault = node === null ? null : faultOf(key, node.value);
      if (node === null || fault === null) continue;
      if (remarks.length >= MOST_REMARKS) return remarks;
      remarks.push({ place: node, message: `conn ${name}.${key} ${fault}` });
    }
  }
  return remarks;
}

/** Parameters that begin with `x-` or `x_` are anybody's. */
function faultOf(key: string, value: string): string | null {
  if (/^x[-_]/u.test(key)) return null;
  if (isLibreswanKey(key)) {
    const expected = expectedOf(key, value);
    return expected === null ? null : `${quoted(value)} does not fit: Libreswan takes ${expected}`;
  }
  const near = nearest(key, [...LIBRESWAN_CONN_KEYS, ...Array.from(LIBRESWAN_SIDE_KEYS, (side) => `left${side}`)]);
  return `is no parameter of Libreswan 4.10${near === undefined ? '' : ` (did you mean ${near}?)`}`;
}
