import { addTo } from '../model/groups.js';
import { maskedIdentity } from '../model/fingerprint.js';
import type { Finding, SuppressedFinding } from '../model/finding.js';
import { pointerAt, rangeAt, sourceAt } from '../model/place.js';
import type { Redactor } from '../model/redaction.js';
import type { ShapeProblem } from '../model/resource.js';
import { sha256 } from '../model/sha256.js';
import type { IgnoreComment } from '../parsers/text/ignore-comment.js';
import type { IgnoreEntry } from './configuration.js';
import type { Exception, Standing } from './exception.js';
import { Covered } from './covered.js';
import { exceptionOf, exceptionProblem, exceptionsOf } from './exception.js';

/** The exceptions of a run and what they are judged by. */
export interface ExceptionContext extends Standing {
  /** Those of the files that were read and hold bodies. */
  readonly comments: readonly IgnoreComment[];
  /** Those of the configuration; their globs take names of sources. */
  readonly entries: readonly IgnoreEntry[];
  readonly redactor: Redactor;
}

/**
 * SHA-256 of the value of a finding as it is written, to which an entry may be bound. Null where there is none: a key
 * has none, for the hash of a weak key is as good as the key.
 */
function valueHash(finding: Finding, redactor: Redactor): string | null {
  const value = finding.identity?.value ?? null;
  return value === null || maskedIdentity(finding, redactor).value !== value ? null : sha256(value);
}

/**
 * The exceptions of a run, which it asks about its findings, and then for what there is to say of them. One that has
 * expired, gives no reason or names a rule that takes none does not count. Where several accept one finding, all of them
 * are of use.
 */
export class Exceptions {
  readonly #redactor: Redactor;
  readonly #all: Exception[] = [];
  /** Those of comments with what they cover, by file and rule. */
  readonly #comments = new Map<string, Covered<Exception>>();
  /** Those of the configuration, by rule and pointer. */
  readonly #entries = new Map<string, (readonly [IgnoreEntry, Exception])[]>();

  constructor(context: ExceptionContext) {
    this.#redactor = context.redactor;
    for (const comment of context.comments) {
      for (const exception of exceptionsOf(comment, context)) this.#addCommented(exception, comment);
    }
    for (const entry of context.entries) {
      const exception = exceptionOf(entry, context);
      this.#all.push(exception);
      addTo(this.#entries, keyOf(entry.rule.value, entry.pointer), [entry, exception]);
    }
  }

  /** The finding as an exception that counts accepts it; null where none does. */
  readonly accept = (finding: Finding): SuppressedFinding | null => {
    const met = [...this.#commentsOn(finding), ...this.#entriesFor(finding)];
    for (const exception of met) exception.met = true;
    const accepting = met.find(({ fault, reason }) => fault === null && reason !== null);
    if (accepting === undefined) return null;
    return { ...finding, suppression: { kind: accepting.kind, justification: accepting.reason } };
  };

  /** What the rules about exceptions have to say. */
  problems(): readonly ShapeProblem[] {
    return this.#all
      .filter((exception) => exception.met || exception.isJudged())
      .flatMap((exception) => this.#problemOf(exception) ?? []);
  }

  #problemOf({ fault, met, near, reason, rule, value, withoutReason }: Exception): ShapeProblem | null {
    if (fault !== null) return fault;
    if (met) return reason === null ? withoutReason : null;
    const data = { actual: rule.value };
    if (near === null || value === null) return exceptionProblem('unused-exception', 'unused', rule.place, data);
    const hash = valueHash(near, this.#redactor);
    const related = [{ place: near.place, message: 'the finding stands here' }];
    const bound =
      hash === null
        ? exceptionProblem('unused-exception', 'unbindable', value.place, data)
        : exceptionProblem('unused-exception', 'changed', value.place, { ...data, expected: `sha256:${hash}` });
    return { ...bound, related };
  }

  #addCommented(exception: Exception, { source, covers }: IgnoreComment): void {
    this.#all.push(exception);
    if (covers === null) return;
    const key = keyOf(exception.rule.value, source.name);
    const covered = this.#comments.get(key) ?? new Covered();
    this.#comments.set(key, covered);
    covered.add(covers, exception);
  }

  #commentsOn({ ruleId, place }: Finding): readonly Exception[] {
    if (this.#comments.size === 0) return [];
    return this.#comments.get(keyOf(ruleId, sourceAt(place).name))?.at(rangeAt(place).start) ?? [];
  }

  #entriesFor(finding: Finding): readonly Exception[] {
    if (this.#entries.size === 0) return [];
    const { name } = sourceAt(finding.place);
    const candidates = [pointerAt(finding.place), null].flatMap(
      (pointer) => this.#entries.get(keyOf(finding.ruleId, pointer)) ?? [],
    );
    const met: Exception[] = [];
    for (const [entry, exception] of candidates) {
      if (!entry.matches(name)) continue;
      if (entry.value === null || entry.value.value === valueHash(finding, this.#redactor)) met.push(exception);
      else exception.near ??= finding;
    }
    return met;
  }
}

function keyOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts);
}
