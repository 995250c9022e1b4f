import { compareText } from '../model/compare-text.js';
import { maskedIdentity } from '../model/fingerprint.js';
import type { Finding, Fix, Identity, Level, Related, SuppressedFinding, Suppression } from '../model/finding.js';
import { withoutPieces } from '../model/pieces.js';
import type { Place } from '../model/place.js';
import { documentAt, pointerAt, rangeAt, regionAt, sourceAt } from '../model/place.js';
import type { ProfileClause } from '../model/profile.js';
import type { Redactor } from '../model/redaction.js';
import type { ComplianceRow, JudgedProfile, Notice, Report, Skipped, Summary } from '../model/report.js';
import type { RuleMeta } from '../model/rule.js';
import type { Range, Region, Source } from '../model/source.js';
import { spellsSecret } from '../model/spelled-secrets.js';

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

/** A second place that a finding speaks of. */
export interface LocatedRelated extends LocatedPlace {
  readonly message: string;
}

/** Text that replaces a stretch of one file. */
export interface LocatedEdit {
  readonly file: string;
  readonly region: Region | null;
  readonly text: string;
}

/** How to mend a finding. */
export interface LocatedFix {
  readonly description: string;
  readonly safe: boolean;
  readonly edits: readonly LocatedEdit[];
}

/** One fault at one place. */
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

/** A finding that an exception or a baseline accepts. */
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

/** A report for formats, which see its places computed and its texts masked. */
export function locate(report: Report): LocatedReport {
  const { redactor } = report;
  const unread = unreadDocuments([...report.findings, ...report.suppressed]);
  const whole = (finding: Finding): Finding => withoutPieces(finding, report.rules, redactor);
  return {
    findings: report.findings.map((finding) => new FindingView(whole(finding), redactor, unread)),
    suppressed: report.suppressed.map((finding) => new SuppressedView(finding, whole(finding), redactor, unread)),
    notices: byFile(report.notices.map((notice) => ({ ...notice, message: redactor.mask(notice.message) }))),
    // A run may pass over 100,000 files, and few ask why.
    get skipped() {
      return byFile(report.skipped.map(({ file, reason }) => ({ file, reason: redactor.mask(reason) })));
    },
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

/**
 * What a format may read of a finding. It is computed as it is asked for: a run may have 100,000 findings, and a format
 * looks at one after another.
 */
class FindingView implements LocatedFinding {
  readonly #finding: Finding;
  readonly #redactor: Redactor;
  readonly #unread: UnreadDocuments;

  constructor(finding: Finding, redactor: Redactor, unread: UnreadDocuments) {
    this.#finding = finding;
    this.#redactor = redactor;
    this.#unread = unread;
  }

  get source(): Source {
    return sourceAt(this.#finding.place);
  }

  get file(): string {
    return this.source.name;
  }

  get pointer(): string {
    return this.#redactor.maskPointer(pointerAt(this.#finding.place));
  }

  get range(): Range {
    return rangeAt(this.#finding.place);
  }

  get region(): Region | null {
    return regionAt(this.#finding.place);
  }

  get ruleId(): string {
    return this.#finding.ruleId;
  }

  get level(): Level {
    return this.#finding.level;
  }

  get message(): string {
    return this.#redactor.mask(this.#finding.message);
  }

  get related(): readonly LocatedRelated[] {
    return this.#finding.related.map((related) => locateRelated(related, this.#redactor));
  }

  get fix(): LocatedFix | null {
    return this.#finding.fix === null ? null : locateFix(this.#finding.fix, this.#redactor);
  }

  get profiles(): readonly ProfileClause[] {
    return this.#finding.profiles ?? [];
  }

  get identity(): Identity {
    return maskedIdentity(this.#finding, this.#redactor);
  }

  get quotable(): boolean {
    return isQuotable(this.#finding.place, this.source, this.#unread);
  }
}

/** The same as an object of its own, with all that it says computed: for programs, which clone and print it. */
export function plainFinding(finding: LocatedFinding): LocatedFinding {
  const { source, file, pointer, range, region, ruleId, level, message } = finding;
  const { related, fix, profiles, identity, quotable } = finding;
  return {
    source,
    file,
    pointer,
    range,
    region,
    ruleId,
    level,
    message,
    related,
    fix,
    profiles,
    identity,
    quotable,
  };
}

export function plainSuppressed(finding: LocatedSuppressed): LocatedSuppressed {
  return { ...plainFinding(finding), suppression: finding.suppression };
}

class SuppressedView extends FindingView implements LocatedSuppressed {
  readonly suppression: Suppression;

  constructor(finding: SuppressedFinding, shown: Finding, redactor: Redactor, unread: UnreadDocuments) {
    super(shown, redactor, unread);
    this.suppression = maskedSuppression(finding, redactor);
  }
}

function maskedSuppression({ suppression }: SuppressedFinding, redactor: Redactor): Suppression {
  const { kind, justification } = suppression;
  return { kind, justification: redactor.maskOrNull(justification) };
}

function locateRelated({ place, message }: Related, redactor: Redactor): LocatedRelated {
  const source = sourceAt(place);
  return {
    source,
    file: source.name,
    pointer: redactor.maskPointer(pointerAt(place)),
    range: rangeAt(place),
    region: regionAt(place),
    message: redactor.mask(message),
  };
}

/** Null where an edit would write a secret: it must not be shown, and with `[redacted]` in it nobody could apply it. */
function locateFix({ description, safe, edits }: Fix, redactor: Redactor): LocatedFix | null {
  if (edits.some(({ text }) => spellsSecret(text, redactor))) return null;
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
