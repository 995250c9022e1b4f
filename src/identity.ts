import type { Identity } from './model/finding.js';
import type { Node } from './model/node.js';
import { documentOf } from './model/node.js';
import type { Place } from './model/place.js';
import { documentAt, pointerAt, rangeAt, sourceAt } from './model/place.js';
import type { Resource } from './model/resource.js';
import type { Range } from './model/source.js';

/** How a resource is told from the others of its source when things move: by id, else by name and kind, else by its place in the list. */
export function resourceIdentity(resource: Resource, ordinal: number): string {
  if (resource.id !== null) return `${resource.api}:${resource.id}`;
  if (resource.name !== null) return `${resource.api}:${resource.kind}:${resource.name}`;
  return `${resource.api}:${resource.kind}:#${String(ordinal)}`;
}

function isConcealed({ start, end }: Range, place: Place): boolean {
  return sourceAt(place).concealed.some((secret) => secret.start < end && start < secret.end);
}

/** A scalar as written; null for containers, for what is absent, and for anything that touches a secret. */
function valueAt(place: Place): string | null {
  const range = rangeAt(place);
  if (isConcealed(range, place)) return null;
  switch (place.kind) {
    case 'string':
      return place.value;
    case 'number':
      return place.raw;
    case 'boolean':
      return String(place.value);
    case 'part':
      return place.node.value.slice(place.from, place.to);
    default:
      return null;
  }
}

/** The pointer of a place inside a node that holds it: without the steps to that node. */
function pointerWithin(place: Place, holder: Node): string {
  const pointer = pointerAt(place);
  const prefix = pointerAt(holder);
  return pointer === prefix || pointer.startsWith(`${prefix}/`) ? pointer.slice(prefix.length) : pointer;
}

/** What tells a finding at a place of a resource from others of its rule, wherever file, line and document end up. */
export function identityOf(place: Place, resource: Resource | null, ordinal: number): Identity {
  if (resource === null || documentAt(place) !== documentOf(resource.root)) {
    return { resource: sourceAt(place).name, pointer: pointerAt(place), value: valueAt(place) };
  }
  return {
    resource: resourceIdentity(resource, ordinal),
    pointer: pointerWithin(place, resource.root),
    value: valueAt(place),
  };
}
