import { parseAddress } from '../model/address.js';
import type { Located } from '../model/located.js';
import { unknown } from '../model/located.js';

/** An identity as a body has it; undefined or empty: it is left out. */
type Stated = Located<string> | undefined;

/** The identities of a connection, as its driver writes them. */
export interface WrittenIdentities {
  readonly local: Stated;
  readonly peer: Stated;
}

/**
 * The identities that OpenStack's service driver hands to its gateways. Where one of the two is no address, it puts `@`
 * before both; a local one that is left out stays so (neutron-vpnaas, `service_drivers/base_ipsec.py`,
 * `make_vpnservice_dict`).
 * @param isKept Whether the server keeps what the body leaves out.
 */
export function openstackIdentities(local: Stated, peer: Stated, isKept: boolean): WrittenIdentities {
  const names = [isName(peer), isLeftOut(local) ? (isKept ? undefined : false) : isName(local)];
  const marked = names.includes(true) ? true : names.includes(undefined) ? undefined : false;
  return { local: written(local, marked), peer: written(peer, marked) };
}

function isLeftOut(identity: Stated): boolean {
  if (identity?.origin === 'unknown') return identity.reason === 'not-in-body';
  return identity === undefined || identity.value === '';
}

function isName(identity: Stated): boolean | undefined {
  if (identity === undefined || identity.origin === 'unknown') return undefined;
  return parseAddress(identity.value) === null;
}

function written(identity: Stated, marked: boolean | undefined): Stated {
  if (identity === undefined || identity.origin === 'unknown' || identity.value === '' || marked === false) {
    return identity;
  }
  // Its reader of addresses takes no `/` and leaves the connection undone.
  if (marked === undefined || identity.value.includes('/')) return unknown('invalid', identity.place);
  return { ...identity, value: `@${identity.value}` };
}
