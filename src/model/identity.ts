import type { Identity } from './finding.js';
import { documentOf } from './node.js';
import type { Place } from './place.js';
import { documentAt, pointerAt, rangeAt, sourceAt } from './place.js';
import type { Resource } from './resource.js';
import type { Range } from './source.js';
import type { Owner } from './tunnel-pair.js';

/** How a resource is told from the others of its source when things move: by id, else by name and kind, else by its place in the list. */
export function resourceIdentity(resource: Named, ordinal: number): string {
  return identityOfNamed(resource) ?? `${resource.api}:${resource.kind}:#${String(ordinal)}`;
}

type Named = Pick<Resource, 'api' | 'kind' | 'id' | 'name'>;

/** The same for a resource with an id or a name; null where it has neither. */
export function identityOfNamed({ api, kind, id, name }: Named): string | null {
  // Joined texts are one piece, and a run may hold 100,000 of them.
  if (id !== null) return [api, id].join(':');
  return name === null ? null : [api, kind, name].join(':');
}

function isConcealed({ start, end }: Range, place: Place): boolean {
  return sourceAt(place).isConcealed(start, end);
}

/** A value is the same in quotes and without them. */
function withoutQuotes(text: string): string {
  const [first = ''] = text;
  const isQuoted = text.length > 1 && (first === '"' || first === "'") && text.endsWith(first);
  return isQuoted ? text.slice(1, -1) : text;
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
    case 'text':
      return withoutQuotes(place.source.text.slice(range.start, range.end));
    default:
      return null;
  }
}

/** A pointer inside what another pointer names: without the steps to it. */
function pointerWithin(pointer: string, holder: string): string {
  return pointer === holder || pointer.startsWith(`${holder}/`) ? pointer.slice(holder.length) : pointer;
}

/** What tells a finding between resources from others of its rule: all of them, in an order that does not depend on the run's. */
export function identityBetween(place: Place, [first, ...others]: readonly Owner[]): Identity {
  if (first === undefined) return identityOf(place, null, 0);
  return {
    resource: [first.identity, ...others.map(({ identity }) => identity)].sort().join(' '),
    pointer: pointerAt(place).slice(outsideOf(place, first)),
    value: valueAt(place),
  };
}

/** How many characters of a place's pointer lead to the resource that it lies in. */
function outsideOf(place: Place, { place: home }: Owner): number {
  if (place.kind === 'text') return place.outside ?? 0;
  return sourceAt(place) === home.source && documentAt(place)?.index === home.index ? (home.outside ?? 0) : 0;
}

/** What tells a finding at a place of a resource from others of its rule, wherever file, line and document end up. */
export function identityOf(place: Place, resource: Resource | null, ordinal: number): Identity {
  if (resource === null || documentAt(place) !== documentOf(resource.root)) {
    return { resource: sourceAt(place).name, pointer: pointerAt(place), value: valueAt(place) };
  }
  const inside = pointerWithin(pointerAt(place), pointerAt(resource.root));
  return identityInside(resourceIdentity(resource, ordinal), inside, place);
}

/**
 * The same where what the resource is told by is known.
 * @param pointer That of the place inside the resource.
 */
export function identityInside(resource: string, pointer: string, place: Place): Identity {
  return { resource, pointer, value: valueAt(place) };
}
