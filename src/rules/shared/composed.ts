import type { CidrBlock } from '../../model/address.js';
import { formatBlock } from '../../model/address.js';
import type { Related } from '../../model/finding.js';
import { perSubject } from '../../model/memo.js';
import type { TextPlace } from '../../model/place.js';
import type { ConnectionFacts, Fact, Networks, Workspace } from '../../model/workspace.js';
import { titleOf } from './connections.js';

/** A connection that names networks by ids, where those of both of its sides are known. */
export type Composed = ConnectionFacts & { readonly local: Networks; readonly remote: Networks };

/** Bodies of Apsara hold both sides: what there is to say of them is said of the body. */
function isComposed(connection: ConnectionFacts): connection is Composed {
  return connection.api !== 'apsara' && connection.local !== null && connection.remote !== null;
}

/** The connections whose sides are known together only with what their ids stand for; found once for all rules. */
export const composedIn = perSubject(({ connections }: Workspace): readonly Composed[] =>
  connections.filter(isComposed),
);

/** Where a connection states a peer network: the network itself, or the id of its group. */
export function statedAt({ peerGroup }: ConnectionFacts, network: Fact<CidrBlock>): TextPlace {
  return peerGroup?.place ?? network.place;
}

/** Where a peer network and a local one stand that a connection names by ids; `message` is the finding's. */
export function relatedNetworks(
  connection: Composed,
  remote: Fact<CidrBlock>,
  local: Fact<CidrBlock>,
  message: string,
): readonly Related[] {
  const mirrored = `${titleOf(connection)}: ${message}`;
  const related = [{ place: local.place, message: `the local network ${formatBlock(local.value)}`, mirrored }];
  if (connection.peerGroup === null) return related;
  return [...related, { place: remote.place, message: `the peer network ${formatBlock(remote.value)}`, mirrored }];
}
