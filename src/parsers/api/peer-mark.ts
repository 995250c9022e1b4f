import type { Node } from '../../model/node.js';
import { member } from '../../model/node.js';

/** What a `peer` document holds, and a foreign object under the same key hardly does. */
const MARKS: readonly string[] = ['ike', 'child', 'children', 'auth', 'localAddress', 'peerAddress'];

/** How many `peer` documents a value is or lists, as far as that can be seen without reading them. */
export function countPeers(root: Node): number {
  if (root.kind !== 'array') return isPeer(root) ? 1 : 0;
  return root.items.reduce((count, item) => (isPeer(item) ? count + 1 : count), 0);
}

function isPeer(node: Node): boolean {
  const peer = node.kind === 'object' ? member(node, 'peer')?.value : undefined;
  return peer?.kind === 'object' && peer.members.some(({ key }) => MARKS.includes(key));
}
