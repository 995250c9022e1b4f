import type { EndGatherer, FoundEnd } from '../../ends/gatherer.js';
import { peerProblems } from '../../ends/peer-problems.js';
import type { Place } from '../../model/place.js';
import { regionAt, sourceAt } from '../../model/place.js';
import type { Redactor } from '../../model/redaction.js';

/** A line for each fault of a `peer` document, and of a configuration of strongSwan as a whole. */
export function problemLines({ problems, remarks, redactor }: EndGatherer): readonly string[] {
  const faults = peerProblems(problems, redactor).map(({ ruleId, message, place }) => ({
    place,
    message: `${message} (${ruleId})`,
  }));
  return linesOf([...faults, ...remarks], redactor);
}

/** A line for what was seen in the configurations of these ends. */
export function remarkLines({ redactor }: EndGatherer, ends: readonly FoundEnd[]): readonly string[] {
  return linesOf(
    ends.flatMap(({ remarks }) => remarks),
    redactor,
  );
}

function linesOf(remarks: FoundEnd['remarks'], redactor: Redactor): readonly string[] {
  return [...new Set(remarks.map(({ place, message }) => redactor.mask(`${located(place)}: ${message}`)))];
}

function located(place: Place): string {
  const region = regionAt(place);
  const at = region === null ? '' : `:${region.startLine}:${region.startColumn}`;
  return `${sourceAt(place).name}${at}`;
}
