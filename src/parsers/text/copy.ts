import type { ArrayNode, Member, Node, ObjectNode, Parent } from '../../model/node.js';

/** How many nodes may still be copied, and how deep. */
export interface CopyBudget {
  nodes: number;
  readonly depth: number;
}

/** The same value under another parent, at the place where it stands; null where it is larger or deeper than allowed. */
export function copyNode(node: Node, parent: Parent, depth: number, budget: CopyBudget): Node | null {
  if (--budget.nodes < 0 || depth > budget.depth) return null;
  switch (node.kind) {
    case 'object': {
      const copy: ObjectNode = { ...node, parent, members: [] };
      for (const member of node.members) {
        const copied = copyMember(member, copy, depth, budget);
        if (copied === null) return null;
        copy.members.push(copied);
      }
      return copy;
    }
    case 'array': {
      const copy: ArrayNode = { ...node, parent, items: [] };
      for (const item of node.items) {
        const copied = copyNode(item, copy, depth + 1, budget);
        if (copied === null) return null;
        copy.items.push(copied);
      }
      return copy;
    }
    default:
      return { ...node, parent };
  }
}

/** `depth` is that of the object. */
export function copyMember(member: Member, object: ObjectNode, depth: number, budget: CopyBudget): Member | null {
  const value = copyNode(member.value, object, depth + 1, budget);
  return value === null ? null : { ...member, value };
}
