import type { Member, Node, ObjectNode } from '../model/node.js';
import { documentOf } from '../model/node.js';
import type { Place } from '../model/place.js';
import { absent, keyOf } from '../model/place.js';

/** Keys and indexes from the root of a document to one of its values. */
export type Path = readonly PropertyKey[];

/** A tree as plain values. Members without a value (`rules:` alone on its line) are left out. */
export function plainValue(node: Node): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(
        node.members.filter(({ value }) => value.kind !== 'null').map(({ key, value }) => [key, plainValue(value)]),
      );
    case 'array':
      return node.items.map(plainValue);
    case 'null':
      return null;
    default:
      return node.value;
  }
}

const byKey = new WeakMap<ObjectNode, ReadonlyMap<string, Member>>();

/** The member of that name: of thousands of resources each is asked for. */
function memberIn(object: ObjectNode, key: string): Member | undefined {
  const members = byKey.get(object) ?? new Map(object.members.map((entry) => [entry.key, entry]));
  byKey.set(object, members);
  return members.get(key);
}

/** The value at a path; undefined where there is none, or none but null. */
export function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node?.kind === 'object') node = memberIn(node, String(step))?.value;
    else if (node?.kind === 'array') node = node.items[Number(step)];
    else return undefined;
  }
  return node?.kind === 'null' ? undefined : node;
}

/** The place of the value at a path; where there is none, of what lacks it. */
export function placeAt(root: Node, path: Path): Place {
  const found = nodeAt(root, path);
  if (found !== undefined) return found;
  const holder = nodeAt(root, path.slice(0, -1));
  if (holder?.kind === 'object') return absent(holder, String(path.at(-1)));
  return path.length === 0 ? root : placeAt(root, path.slice(0, -1));
}

/** The place of a key of the object at a path. */
export function keyPlaceAt(root: Node, path: Path, key: string): Place {
  const holder = nodeAt(root, path);
  const found = holder?.kind === 'object' ? memberIn(holder, key) : undefined;
  return holder?.kind === 'object' && found !== undefined ? keyOf(holder, found) : placeAt(root, path);
}

/** Keeps all texts and numbers below a node out of reports: a request body may hold a key. */
export function concealBody(body: ObjectNode): void {
  const pending: Node[] = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'object') for (const { value } of next.members) pending.push(value);
    else if (next.kind === 'array') for (const item of next.items) pending.push(item);
    else documentOf(next).source.conceal(next.start, next.end);
  }
}
