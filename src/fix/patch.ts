import { countLeading } from '../model/bisect.js';
import type { Edit, Finding, Fix } from '../model/finding.js';
import { addTo } from '../model/groups.js';

/** A finding that has a fix. */
export interface Fixable extends Finding {
  readonly fix: Fix;
}

/** The findings that can be mended: only where what is negotiated stays the same, or all. */
export function fixable(findings: readonly Finding[], unsafe: boolean): readonly Fixable[] {
  return findings.flatMap((finding) => {
    const { fix } = finding;
    return fix !== null && fix.edits.length > 0 && (fix.safe || unsafe) ? [{ ...finding, fix }] : [];
  });
}

function compareEdits(one: Edit, other: Edit): number {
  return one.range.start - other.range.start || one.range.end - other.range.end;
}

/**
 * Whether two edits get in each other's way: they share characters, or one inserts where the other begins or ends. Two
 * that insert at one point do so one after the other, as members at the end of an object.
 */
function collide({ range: one }: Edit, { range: other }: Edit): boolean {
  const bothInsert = one.start === one.end && other.start === other.end;
  return !bothInsert && one.start <= other.end && other.start <= one.end;
}

/** Edits of one text in order, and which fix each belongs to. */
class Taken {
  readonly edits: Edit[] = [];

  /** Where an edit belongs among those that are taken. */
  #indexOf(edit: Edit): number {
    return countLeading(this.edits, (taken) => compareEdits(taken, edit) < 0);
  }

  isFree(edit: Edit): boolean {
    const index = this.#indexOf(edit);
    const neighbours = [this.edits[index - 1], this.edits[index]];
    return neighbours.every((neighbour) => neighbour === undefined || !collide(neighbour, edit));
  }

  take(edit: Edit): void {
    this.edits.splice(this.#indexOf(edit), 0, edit);
  }
}

/** The edits of a fix, in words that are the same for the same edits. */
export function spelled({ edits }: Fix): string {
  return JSON.stringify(edits.map(({ source, range, text }) => [source.name, range.start, range.end, text]));
}

/**
 * The fixes that can be carried out together: whole ones, in the order of the findings, each unless it gets in the way
 * of one before it. Several findings may have the same fix: it is carried out once, and mends them all.
 */
export function compatible(findings: readonly Fixable[]): readonly Fixable[] {
  const taken = new Map<string, Taken>();
  const known = new Set<string>();
  return findings.filter(({ fix }) => {
    const words = spelled(fix);
    if (known.has(words)) return true;
    const bySource = fix.edits.map((edit) => ({ edit, others: taken.get(edit.source.name) ?? new Taken() }));
    if (!bySource.every(({ edit, others }) => others.isFree(edit)) || collidesWithin(fix)) return false;
    known.add(words);
    for (const { edit, others } of bySource) {
      const owner = taken.get(edit.source.name) ?? others;
      owner.take(edit);
      taken.set(edit.source.name, owner);
    }
    return true;
  });
}

/** Whether the edits of a fix get in each other's way, which would be a mistake of whoever made it. */
function collidesWithin({ edits }: Fix): boolean {
  const ordered = [...edits].sort(compareEdits);
  return ordered.some((edit, index) => {
    const next = ordered[index + 1];
    return next?.source.name === edit.source.name && next.range.start < edit.range.end;
  });
}

/** The edits of fixes by the name of their source, each once, in the order of the text. */
export function editsBySource(findings: readonly Fixable[]): ReadonlyMap<string, readonly Edit[]> {
  const bySource = new Map<string, Edit[]>();
  const known = new Set<string>();
  for (const { fix } of findings) {
    const words = spelled(fix);
    if (known.has(words)) continue;
    known.add(words);
    for (const edit of fix.edits) addTo(bySource, edit.source.name, edit);
  }
  for (const edits of bySource.values()) edits.sort(compareEdits);
  return bySource;
}

/** A text with edits carried out, which are in order and do not overlap. */
export function patched(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { range, text: written } of edits) {
    pieces.push(text.slice(from, range.start), written);
    from = range.end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}
