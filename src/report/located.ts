import { compareText } from '../model/compare-text.js';
import { maskedIdentity } from '../model/fingerprint.js';
import type { Finding, Fix, Identity, Level, Related, SuppressedFinding, Suppression } from '../model/finding.js';
import { withoutPieces } from '../model/pieces.js';
import type { Place } from '../model/place.js';
import { documentAt, pointerAt, rangeAt, sourceAt } from '../model/place.js';
import type { ProfileClause } from '../model/profile.js';
import type { Redactor } from '../model/redaction.js';
import type { ComplianceRow, JudgedProfile, Notice, Report, Skipped, Summary } from '../model/report.js';
import type { RuleMeta } from '../model/rule.js';
import type { Range, Region, Source } from '../model/source.js';

/** A place as every format needs it. */
export interface LocatedPlace {
  readonly source: Source;
  /** The source's name. */
  readonly file: string;
  /** RFC 6901, from the document's root, behind the document's index where the source holds several. */
  readonly pointer: string;
  /** UTF-16 offsets in the source. */
  readonly range: Range;
  /** Null where the source has no text. */
  readonly region: Region | null;
}

export interface LocatedRelated extends LocatedPlace {
  readonly message: string;
}

export interface LocatedEdit {
  readonly file: string;
  readonly region: Region | null;
  readonly text: string;
}

export interface LocatedFix {
  readonly description: string;
  readonly safe: boolean;
  readonly edits: readonly LocatedEdit[];
}

export interface LocatedFinding extends LocatedPlace {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: string;
  readonly related: readonly LocatedRelated[];
  readonly fix: LocatedFix | null;
  /** The clauses of chosen profiles that it breaks. */
  readonly profiles: readonly ProfileClause[];
  /** With a constant for each secret, since its fingerprint is stored. */
  readonly identity: Identity;
  /** Whether an excerpt may be shown: not of text that could not be read, which may hold a key in any place. */
  readonly quotable: boolean;
}

export interface LocatedSuppressed extends LocatedFinding {
  readonly suppression: Suppression;
}

/** A report whose places are computed and whose texts are masked: all that a format may read. */
export interface LocatedReport {
  readonly findings: readonly LocatedFinding[];
  readonly suppressed: readonly LocatedSuppressed[];
  readonly notices: readonly Notice[];
  readonly skipped: readonly Skipped[];
  readonly summary: Summary;
  readonly rules: readonly RuleMeta[];
  /** The compliance profiles that were judged. */
  readonly profiles: readonly JudgedProfile[];
  /** How connections stand in them. */
  readonly compliance: readonly ComplianceRow[];
  /** For excerpts, which formats cut from the sources themselves. */
  readonly redactor: Redactor;
}

/** The rules that say that a text could not be read, or not to its end. */
const UNREADABLE: ReadonlySet<string> = new Set(['invalid-syntax', 'input-limit']);

/** Computes the places of a report and masks its texts, once for all formats. */
export function locate(report: Report): LocatedReport {
  const { redactor } = report;
  const unread = unreadDocuments([...report.findings, ...report.suppressed]);
  const summaries = new Map(report.rules.map(({ id, summary }) => [id, summary]));
  const located = (finding: Finding): LocatedFinding =>
    locateFinding(withoutPieces(finding, summaries, redactor), redactor, unread);
  return {
    findings: report.findings.map(located),
    suppressed: report.suppressed.map((finding) => ({
      ...located(finding),
      suppression: maskedSuppression(finding, redactor),
    })),
    notices: byFile(report.notices.map(({ file, message }) => ({ file, message: redactor.mask(message) }))),
    skipped: byFile(report.skipped.map(({ file, reason }) => ({ file, reason: redactor.mask(reason) }))),
    summary: report.summary,
    rules: report.rules,
    profiles: report.profiles ?? [],
    compliance: (report.compliance ?? []).map((row) => ({ ...row, title: redactor.mask(row.title) })),
    redactor,
  };
}

/** In order of file, in whatever order files were read; what is said of one file stays as it was said. */
function byFile<T extends { readonly file: string }>(items: readonly T[]): readonly T[] {
  return items.toSorted((one, other) => compareText(one.file, other.file));
}

/** The indexes of the documents of each source that could not be read; null stands for the whole source. */
type UnreadDocuments = ReadonlyMap<Source, ReadonlySet<number | null>>;

function unreadDocuments(findings: readonly Finding[]): UnreadDocuments {
  const unread = new Map<Source, Set<number | null>>();
  for (const { ruleId, place } of findings) {
    if (!UNREADABLE.has(ruleId)) continue;
    const source = sourceAt(place);
    const indexes = unread.get(source) ?? new Set();
    unread.set(source, indexes.add(documentIndex(place)));
  }
  return unread;
}

function documentIndex(place: Place): number | null {
  return place.kind === 'text' ? place.index : (documentAt(place)?.index ?? null);
}

function isQuotable(place: Place, source: Source, unread: UnreadDocuments): boolean {
  if (source.textless) return false;
  const indexes = unread.get(source);
  return indexes === undefined || !(indexes.has(null) || indexes.has(documentIndex(place)));
}

function locatePlace(place: Place, redactor: Redactor): LocatedPlace {
  const source = sourceAt(place);
  const range = rangeAt(place);
  return {
    source,
    file: source.name,
    pointer: redactor.maskPointer(pointerAt(place)),
    range,
    region: source.textless ? null : source.region(range),
  };
}

function locateFinding(finding: Finding, redactor: Redactor, unread: UnreadDocuments): LocatedFinding {
  const at = locatePlace(finding.place, redactor);
  return {
    ...at,
    ruleId: finding.ruleId,
    level: finding.level,
    message: redactor.mask(finding.message),
    related: finding.related.map((related) => locateRelated(related, redactor)),
    fix: finding.fix === null ? null : locateFix(finding.fix, redactor),
    profiles: finding.profiles ?? [],
    // Few formats carry fingerprints.
    get identity() {
      return maskedIdentity(finding, redactor);
    },
    quotable: isQuotable(finding.place, at.source, unread),
  };
}

function maskedSuppression({ suppression }: SuppressedFinding, redactor: Redactor): Suppression {
  const { kind, justification } = suppression;
  return { kind, justification: justification === null ? null : redactor.mask(justification) };
}

function locateRelated({ place, message }: Related, redactor: Redactor): LocatedRelated {
  return { ...locatePlace(place, redactor), message: redactor.mask(message) };
}

/** Null where an edit would write a secret: it must not be shown, and with `[redacted]` in it nobody could apply it. */
function locateFix({ description, safe, edits }: Fix, redactor: Redactor): LocatedFix | null {
  if (edits.some(({ text }) => redactor.ranges(text).length > 0)) return null;
  return {
    description: redactor.mask(description),
    safe,
    edits: edits.map(({ source, range, text }) => ({
      file: source.name,
      region: source.textless ? null : source.region(range),
      text,
    })),
  };
}
