import { formatBlock } from '../../model/address.js';
import type { ConnectionFacts, Networks, ResourceFacts, Workspace } from '../../model/workspace.js';

/** How messages call a resource: by its name, else by its id, else by what it is. */
export function titleOf({ name, id, kind }: ResourceFacts & { readonly kind: string }): string {
  if (name !== null && name !== '') return JSON.stringify(name);
  return id === null ? `a ${kind} without a name` : id;
}

/** Networks as one comparable text; null where not all of them are known. */
export function networksKey(networks: Networks | null): string | null {
  if (networks?.complete !== true) return null;
  return networks.entries
    .map(({ value }) => formatBlock(value))
    .sort()
    .join(' ');
}

/** Addresses and names compare without regard to case and outer blanks. */
export function peerKey({ peer }: ConnectionFacts): string | null {
  return peer === null ? null : peer.value.trim().toLowerCase();
}

/** Items by key, in the order of the items; those without a key are left out. */
export function grouped<T>(items: Iterable<T>, keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The gateway of a connection within its estate and API; null where the body does not state one. */
export function gatewayKey({ api, estate, gateway }: ConnectionFacts): string | null {
  return gateway === null ? null : [api, estate ?? '', gateway.value].join('\n');
}

/** How one side of a standby pair compares: the same id, equal contents under other ids, other contents, or not known. */
export type Likeness = 'same' | 'equal' | 'different' | 'unknown';

function likeness(
  ids: readonly [string | undefined, string | undefined],
  contents: readonly [string | null, string | null],
): Likeness {
  const [oneId, otherId] = ids;
  if (oneId !== undefined && oneId === otherId) return 'same';
  const [one, other] = contents;
  if (one === null || other === null) return 'unknown';
  if (one !== other) return 'different';
  return oneId === undefined && otherId === undefined ? 'same' : 'equal';
}

/** The contents of a group: its networks where they are known, else its endpoints as they stand. */
function contentsOf(
  networks: Networks | null,
  group: ConnectionFacts['localGroup'],
  estate: string | null,
  workspace: Workspace,
): string | null {
  const known = networksKey(networks);
  if (known !== null || group === null) return known;
  const found = workspace.find(estate, group.value);
  return found?.kind === 'endpoint-group' ? found.contents : null;
}

export function localLikeness(one: ConnectionFacts, other: ConnectionFacts, workspace: Workspace): Likeness {
  return likeness(
    [one.localGroup?.value, other.localGroup?.value],
    [
      contentsOf(one.local, one.localGroup, one.estate, workspace),
      contentsOf(other.local, other.localGroup, other.estate, workspace),
    ],
  );
}

export function remoteLikeness(one: ConnectionFacts, other: ConnectionFacts, workspace: Workspace): Likeness {
  return likeness(
    [one.peerGroup?.value, other.peerGroup?.value],
    [
      contentsOf(one.remote, one.peerGroup, one.estate, workspace),
      contentsOf(other.remote, other.peerGroup, other.estate, workspace),
    ],
  );
}

/**
 * Whether two connections are taken for an active/standby pair: declared so, or two connections of one VPN service
 * of Open Telekom Cloud with different peers and the same peer networks. An accidental overlap is no pair.
 */
export function isStandbyPair(one: ConnectionFacts, other: ConnectionFacts, workspace: Workspace): boolean {
  if (workspace.isStandby(one, other)) return true;
  if (one.api !== 'otc' || other.api !== 'otc') return false;
  const gateway = gatewayKey(one);
  if (gateway === null || gateway !== gatewayKey(other) || peerKey(one) === peerKey(other)) return false;
  const remote = remoteLikeness(one, other, workspace);
  return remote === 'same' || remote === 'equal';
}
