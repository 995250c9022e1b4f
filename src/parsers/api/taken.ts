import { countLeading } from '../../model/bisect.js';
import type { Document, Node } from '../../model/node.js';
import { rangeAt } from '../../model/place.js';
import type { Companion, Resource, ShapeProblem } from '../../model/resource.js';
import type { Range } from '../../model/source.js';
import { COMMAND } from '../text/curl-name.js';

/** What was found in a document. */
interface Found {
  readonly resources: readonly Pick<Resource, 'root'>[];
  readonly companions: readonly Pick<Companion, 'root'>[];
  readonly problems: readonly Pick<ShapeProblem, 'place'>[];
}

function rootsOf({ resources, companions }: Found): readonly Node[] {
  return [...resources, ...companions].map(({ root }) => root);
}

/** Whether a document is what was found in it, or a list of that, holds nothing beside, and no script in a description. */
export function isWholly({ root, source }: Document, found: Found): boolean {
  if (root === null) return true;
  return holdsAll(rootsOf(found), root) && !source.text.slice(root.start, root.end).includes(COMMAND);
}

function holdsAll(found: readonly Node[], root: Node): boolean {
  if (root.kind !== 'array') return found.includes(root);
  const roots = new Set(found);
  return root.items.every((item) => roots.has(item));
}

/** Whether a stretch of a document meets what was read of its text, or could not be. */
export function takenBy(found: Found): (stretch: Range) => boolean {
  const ranges: readonly Range[] = [...rootsOf(found), ...found.problems.map(({ place }) => rangeAt(place))];
  const taken = ranges.toSorted((one, other) => one.start - other.start);
  let reach = 0;
  const ends = taken.map(({ end }) => (reach = Math.max(reach, end)));
  return ({ start, end }) => {
    const begun = countLeading(taken, (range) => range.start < end);
    return begun > 0 && (ends[begun - 1] ?? 0) > start;
  };
}
