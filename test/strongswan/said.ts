import { formatAddress } from '../../src/model/address.js';
import { formatIdentity } from '../../src/model/ike-identity.js';
import type { Located } from '../../src/model/located.js';
import { valueOf } from '../../src/model/located.js';
import { formatSelector } from '../../src/model/traffic-selector.js';
import type { Identity, Proposal, TunnelEnd } from '../../src/model/tunnel-end.js';

const UNKNOWN = 'unknown';

function shown<T>(located: Located<T> | null, show: (value: T) => unknown = (value) => value): unknown {
  if (located === null) return null;
  const value = valueOf(located);
  return value === undefined ? UNKNOWN : show(value);
}

function identity(value: Identity): string {
  return 'value' in value ? `${value.type} ${formatIdentity(value)}` : value.type;
}

/** No own identity and `%any` are the same: the address. */
function ownIdentity(id: TunnelEnd['localId']): unknown {
  const text = shown(id, identity);
  return text === 'any %any' ? null : text;
}

function algorithms(list: readonly Located<{ readonly logName: string } | null>[]): unknown {
  return list.map((entry) => shown(entry, (value) => value?.logName ?? 'NONE'));
}

function proposal({ encryption, integrity, prf, dhGroups, extendedSequenceNumbers }: Proposal): unknown {
  return {
    encryption: algorithms(encryption),
    integrity: algorithms(integrity),
    prf: algorithms(prf),
    dhGroups: algorithms(dhGroups),
    extended: extendedSequenceNumbers.map((entry) => shown(entry)),
  };
}

/** An end that begins on traffic does so again. */
function afterClose({ starts, afterClose: stated }: TunnelEnd): unknown {
  const action = stated === undefined ? 'never' : shown(stated);
  return action === 'never' && valueOf(starts) === 'on-traffic' ? 'on-traffic' : action;
}

/** All that an end says, as plain values, apart from its name, its places and its key. */
export function said(end: TunnelEnd): unknown {
  return {
    ownAddress: shown(end.ownAddress, formatAddress),
    peerAddress: shown(end.peerAddress, formatAddress),
    localId: ownIdentity(end.localId),
    remoteId: shown(end.remoteId, identity),
    method: shown(end.auth.method),
    pskOwners: end.auth.pskOwners.map((owner) => shown(owner, identity)),
    ike: {
      version: shown(end.ike.version),
      mode: shown(end.ike.mode),
      proposals: end.ike.proposals.map(proposal),
      lifetime: shown(end.ike.lifetimeSeconds),
      renewal: shown(end.ike.renewal),
    },
    children: end.children.map((child) => ({
      protocol: shown(child.protocol),
      mode: shown(child.mode),
      proposals: child.proposals.map(proposal),
      local: child.localSelectors.map((selector) => shown(selector, formatSelector)),
      remote: child.remoteSelectors.map((selector) => shown(selector, formatSelector)),
      lifetime: shown(child.lifetimeSeconds),
    })),
    starts: shown(end.starts),
    afterClose: afterClose(end),
    dpd:
      end.dpd === null
        ? null
        : {
            action: shown(end.dpd.action),
            interval: shown(end.dpd.intervalSeconds),
            timeout: shown(end.dpd.timeoutSeconds),
          },
  };
}
