import type { Node, ObjectNode } from '../../model/node.js';
import { isEnvelope } from './envelope.js';

/** Replies that a collection of Postman keeps repeat the request that they answer. */
const REPEATED = 'originalRequest';

/**
 * The objects below a document that are written as requests, in the order of the text: the tasks of an Ansible playbook
 * (`uri`), the requests of a collection of Postman or Insomnia, of an HTTP archive (HAR). None lies inside another.
 */
export function nestedRequests(root: ObjectNode): readonly ObjectNode[] {
  const found: ObjectNode[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'array') for (const item of node.items.toReversed()) pending.push(item);
    if (node.kind !== 'object') continue;
    if (node !== root && isEnvelope(node)) {
      found.push(node);
      continue;
    }
    for (const { key, value } of node.members.toReversed()) if (key !== REPEATED) pending.push(value);
  }
  return found;
}
