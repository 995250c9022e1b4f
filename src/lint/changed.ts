import type { Finding, Related } from '../model/finding.js';
import { pointerAt, rangeAt, sourceAt } from '../model/place.js';
import type { Place } from '../model/place.js';

/** Whether a place lies in a changed file. */
export type IsChanged = (place: Place) => boolean;

/** Tells places in changed files, named as their sources are, from others. */
export function changeTest(files: ReadonlySet<string>): IsChanged {
  return (place) => files.has(sourceAt(place).name);
}

/** The rule and place of a finding. */
function standOf({ ruleId, place }: Pick<Finding, 'ruleId' | 'place'>): string {
  const { start, end } = rangeAt(place);
  return [ruleId, sourceAt(place).name, start, end, pointerAt(place)].join('\n');
}

/** A finding as it reads at one of its related places. Its identity stays: it is the same fault. */
function mirrored(finding: Finding, from: Related): Finding {
  const { place, message, related } = finding;
  const others = related.filter((candidate) => candidate !== from);
  return {
    ...finding,
    message: from.mirrored ?? `${from.message}: ${message}`,
    place: from.place,
    related: [{ place, message }, ...others],
    // A fix is for the place where the finding stood.
    fix: null,
  };
}

/**
 * The findings that changed files have a part in: those that stand in one, and those of which a related place does. The
 * latter are moved there, for that is where the fault comes from and where a pull request shows it; of several that move
 * to one place the first is enough.
 */
export function inChangedFiles(findings: readonly Finding[], isChanged: IsChanged): Finding[] {
  const kept = findings.filter(({ place }) => isChanged(place));
  const stands = new Set(kept.map(standOf));
  for (const finding of findings) {
    if (isChanged(finding.place)) continue;
    const from = finding.related.find(({ place }) => isChanged(place));
    if (from === undefined) continue;
    const moved = mirrored(finding, from);
    const stand = standOf(moved);
    if (stands.has(stand)) continue;
    stands.add(stand);
    kept.push(moved);
  }
  return kept;
}
