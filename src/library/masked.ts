import { isMaskedEverywhere } from '../data/placeholder-keys.js';
import type { Edit, Finding, Fix } from '../model/finding.js';
import { maskedIdentity } from '../model/fingerprint.js';
import type { Located } from '../model/located.js';
import type { Assumption, Cause, Direction, Doubt, EndSummary, Negotiation } from '../model/negotiation.js';
import { isPiece, withoutPieces } from '../model/pieces.js';
import type { Place, TextPlace } from '../model/place.js';
import { pin, pointerAt } from '../model/place.js';
import type { Redactor } from '../model/redaction.js';
import type { Report } from '../model/report.js';
import { Secret } from '../model/secret.js';
import { spellsSecret } from '../model/spelled-secrets.js';
import type { TunnelEnd } from '../model/tunnel-end.js';

/*
 * Results for programs, which print what they are given: no text in them spells a secret of the run, and their places
 * hold no tree of the body.
 */

/** The report with its texts masked. */
export function maskedReport(report: Report): Report {
  const { redactor, suppressed, notices, skipped, compliance } = report;
  const masked = (finding: Finding): Finding => maskedFinding(withoutPieces(finding, report.rules, redactor), redactor);
  return {
    ...report,
    findings: report.findings.map(masked),
    suppressed: suppressed.map((finding) => ({
      ...masked(finding),
      suppression: {
        kind: finding.suppression.kind,
        justification: redactor.maskOrNull(finding.suppression.justification),
      },
    })),
    notices: notices.map((notice) => ({ ...notice, message: redactor.mask(notice.message) })),
    skipped: skipped.map(({ file, reason }) => ({ file, reason: redactor.mask(reason) })),
    ...(compliance && { compliance: compliance.map((row) => ({ ...row, title: redactor.mask(row.title) })) }),
  };
}

function maskedFinding(finding: Finding, redactor: Redactor): Finding {
  const { identity } = finding;
  return {
    ruleId: finding.ruleId,
    level: finding.level,
    message: redactor.mask(finding.message),
    place: maskedPlace(finding.place, redactor),
    related: finding.related.map(({ place, message, mirrored }) => ({
      place: maskedPlace(place, redactor),
      message: redactor.mask(message),
      ...(mirrored !== undefined && { mirrored: redactor.mask(mirrored) }),
    })),
    fix: finding.fix === null ? null : maskedFix(finding.fix, redactor),
    ...(finding.profiles && { profiles: finding.profiles }),
    ...(identity !== undefined && { identity: maskedIdentity(finding, redactor) }),
  };
}

/** Null where an edit would write a secret: with `[redacted]` in it nobody could apply it. */
function maskedFix({ description, safe, edits, choices }: Fix, redactor: Redactor): Fix | null {
  if (holdsSecret(edits, redactor)) return null;
  const others = choices
    ?.filter((choice) => !holdsSecret(choice.edits, redactor))
    .map((choice) => ({ ...choice, description: redactor.mask(choice.description) }));
  return { description: redactor.mask(description), safe, edits, ...(others && { choices: others }) };
}

function holdsSecret(edits: readonly Edit[], redactor: Redactor): boolean {
  return edits.some(({ text }) => spellsSecret(text, redactor));
}

function maskedPlace(place: Place, redactor: Redactor): TextPlace {
  const pinned = pin(place);
  const pointer = pointerAt(pinned);
  const masked = redactor.maskPointer(pointer);
  if (masked === pointer && !isPiece(pinned, redactor)) return pinned;
  const { source, index, range } = pinned;
  return { kind: 'text', source, index, range, pointer: masked };
}

/** The result of a simulation without the keys of its two ends. */
export function maskedNegotiation(negotiation: Negotiation, ends: readonly TunnelEnd[]): Negotiation {
  const redactor = redactorOf(ends);
  return {
    left: maskedEnd(negotiation.left, redactor),
    right: maskedEnd(negotiation.right, redactor),
    verdict: negotiation.verdict,
    directions: negotiation.directions.map((direction) => maskedDirection(direction, redactor)),
  };
}

/** Masks the keys of ends. */
export function redactorOf(ends: readonly TunnelEnd[]): Redactor {
  return Secret.redactor(ends.flatMap(keysOf));
}

/** The keys of an end that are masked. */
function keysOf({ auth: { psk, keys = [] } }: TunnelEnd): readonly Secret[] {
  return [psk, ...keys.map((key) => key.psk)].flatMap(keyOf);
}

function keyOf(psk: Located<Secret> | null): readonly Secret[] {
  if (psk === null || psk.origin === 'unknown') return [];
  return psk.value.measure((text) => Number(isMaskedEverywhere(text))) === 1 ? [psk.value] : [];
}

function maskedEnd(end: EndSummary, redactor: Redactor): EndSummary {
  return { ...end, name: redactor.mask(end.name), place: maskedPlace(end.place, redactor) };
}

function maskedDirection(direction: Direction, redactor: Redactor): Direction {
  return {
    ...direction,
    causes: direction.causes.map((cause) => maskedCause(cause, redactor)),
    assumptions: direction.assumptions.map(({ what, why, places }): Assumption => ({
      what: redactor.mask(what),
      why: redactor.mask(why),
      places: places.map((place) => maskedPlace(place, redactor)),
    })),
    doubts: direction.doubts.map(({ phase, what, places }): Doubt => ({
      phase,
      what: redactor.mask(what),
      places: places.map((place) => maskedPlace(place, redactor)),
    })),
  };
}

/** What two ends differ in, without their keys. */
export function maskedCause(cause: Cause, redactor: Redactor): Cause {
  return {
    phase: cause.phase,
    attribute: cause.attribute,
    left: redactor.maskOrNull(cause.left),
    right: redactor.maskOrNull(cause.right),
    message: redactor.mask(cause.message),
    mend: redactor.mask(cause.mend),
    leftPlaces: cause.leftPlaces.map((place) => maskedPlace(place, redactor)),
    rightPlaces: cause.rightPlaces.map((place) => maskedPlace(place, redactor)),
  };
}
