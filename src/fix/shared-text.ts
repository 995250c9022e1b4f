import { dialectsOf } from '../model/api.js';
import { countLeading } from '../model/bisect.js';
import type { Edit } from '../model/finding.js';
import { addTo } from '../model/groups.js';
import { lazy } from '../model/lazy.js';
import type { Node } from '../model/node.js';
import { pointerAt } from '../model/place.js';
import type { Range, Source } from '../model/source.js';
import { readPeer } from '../parsers/api/peer.js';
import { readResources } from '../parsers/api/read.js';
import type { TextReading } from '../parsers/text/reading.js';
import type { Fixable } from './patch.js';
import { spelled } from './patch.js';

/** A key, or a value that holds no others, as one of the places has it that show it. */
interface Piece extends Range {
  /** The value, or that of the key. */
  readonly node: Node;
  /** Whether an alias or a merge key of YAML shows here what stands elsewhere. */
  readonly isShown: boolean;
}

/** What aliases and merge keys of YAML show of a text in several places. */
export class SharedText {
  /** All pieces in the order of the text; those of one stretch together. */
  readonly #stretches: readonly (readonly Piece[])[];
  /** Bodies and answers of the APIs, without what stands around them. */
  readonly #bodies: () => ReadonlySet<Node>;

  constructor({ text }: Source, { documents }: TextReading) {
    // Without an alias there is nothing to look for.
    this.#stretches = text.includes('*') ? stretchesOf(documents.flatMap(({ root }) => root ?? [])) : [];
    this.#bodies = lazy(() => {
      const readings = documents.map((document) => readResources(document, { api: null, dialects: dialectsOf([]) }));
      const nodes = readings.flatMap(({ resources, companions }) => [
        ...resources.map(({ body }) => body.node),
        ...companions.map(({ node }) => node),
      ]);
      return new Set(nodes);
    });
  }

  /**
   * Pointers to the places that show what an edit changes, for each shared stretch that it meets. What has its anchor
   * outside of all bodies (`.defaults: &defaults`) is there for those that name it, and no place of its own.
   */
  placesOf(edit: Edit): readonly (readonly string[])[] {
    const shared = this.#changedBy(edit).filter((pieces) => pieces.some(({ isShown }) => isShown));
    return shared.map((pieces) =>
      pieces.filter(({ isShown, node }) => isShown || this.#isInBody(node)).map(({ node }) => pointerAt(node)),
    );
  }

  /** The stretches that an edit changes or touches, and the one behind which it writes something. */
  #changedBy({ range: { start, end } }: Edit): readonly (readonly Piece[])[] {
    const stretches = this.#stretches;
    const behind = countLeading(stretches, ([piece]) => (piece?.start ?? 0) <= end);
    let first = behind;
    while ((stretches[first - 1]?.[0]?.end ?? -1) >= start) first--;
    return stretches.slice(start === end ? Math.min(first, Math.max(0, behind - 1)) : first, behind);
  }

  #isInBody(node: Node): boolean {
    for (let held: Node | null = node; held !== null; held = holderOf(held)) {
      if (this.#bodies().has(held) || readPeer(held) !== null) return true;
    }
    return false;
  }
}

function holderOf({ parent }: Node): Node | null {
  return parent.kind === 'document' ? null : parent;
}

/** The keys and values of some trees, those that stand at one place together, in the order of the text. */
function stretchesOf(roots: readonly Node[]): readonly (readonly Piece[])[] {
  const byPlace = new Map<string, Piece[]>();
  const add = (piece: Piece): void => {
    addTo(byPlace, `${piece.start}-${piece.end}`, piece);
  };
  const pending = roots.map((node) => ({ node, isShown: false }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, isShown } = next;
    const { start, end } = node;
    if (node.kind === 'object') {
      for (const { keyStart, keyEnd, value } of node.members) {
        const isKeyShown = isShown || keyStart < start;
        add({ start: keyStart, end: keyEnd, node: value, isShown: isKeyShown });
        pending.push({ node: value, isShown: isKeyShown || value.start < keyEnd });
      }
    } else if (node.kind === 'array') {
      for (const item of node.items) pending.push({ node: item, isShown: isShown || item.start < start });
    } else {
      add({ start, end, node, isShown });
    }
  }
  const inOrder = (one: Range, other: Range): number => one.start - other.start || one.end - other.end;
  return [...byPlace.values()].sort(([one], [other]) => (one && other ? inOrder(one, other) : 0));
}

/**
 * The findings whose fixes change what their own places show and nothing else: where several places show it, each of them
 * must have a finding with the very same fix.
 */
export function meantEverywhere(
  findings: readonly Fixable[],
  sharedIn: (source: Source) => SharedText,
): readonly Fixable[] {
  const pointers = new Map<string, string[]>();
  for (const { fix, place } of findings) addTo(pointers, spelled(fix), pointerAt(place));
  const known = new Map<string, boolean>();
  return findings.filter(({ fix }) => {
    const words = spelled(fix);
    const isMeant =
      known.get(words) ??
      fix.edits.every((edit) =>
        sharedIn(edit.source)
          .placesOf(edit)
          .every((places) => areMeant(places, pointers.get(words) ?? [])),
      );
    known.set(words, isMeant);
    return isMeant;
  });
}

/** Whether each place that shows a stretch is the one that a finding speaks of: the nearest to it, where it lacks a field. */
function areMeant(places: readonly string[], findings: readonly string[]): boolean {
  if (places.length < 2) return true;
  const known = new Set(places.flatMap(stepsTo));
  const meant = new Set(findings.map((finding) => stepsTo(finding).findLast((step) => known.has(step))));
  return places.every((place) => stepsTo(place).some((step) => meant.has(step)));
}

/** The pointers to all that holds what a pointer points to, and itself: `/a` and `/a/b` for `/a/b`. */
function stepsTo(pointer: string): readonly string[] {
  const tokens = pointer.split('/');
  return tokens.slice(1).map((_, index) => tokens.slice(0, index + 2).join('/'));
}
