import { countLeading } from '../model/bisect.js';
import { isPlain } from '../model/edits.js';
import { lazy } from '../model/lazy.js';
import type { Edit } from '../model/finding.js';
import { endOf } from '../model/member-edits.js';
import type { Member, Node, ObjectNode, StringNode } from '../model/node.js';
import { characterOffsets, documentOf } from '../model/node.js';
import type { Range, Source } from '../model/source.js';
import { parseEmbedded } from '../parsers/text/embedded.js';
import type { TextReading } from '../parsers/text/reading.js';
import { COMMAND } from '../parsers/text/curl-name.js';
import { parseShellString } from '../parsers/text/shell-string.js';

/** What was read of a source before and after it was edited. The edits are in order. */
export interface Comparison {
  readonly source: Source;
  readonly before: TextReading;
  readonly after: TextReading;
  readonly edits: readonly Edit[];
}

/**
 * Whether a text says after its edits what it said before, but for the values that they changed: it parses at least as
 * well, every value and key that no edit meets is the same, and a string that one meets has changed in that part alone.
 * Of what could not be read nothing can be said.
 */
export function saysTheSame({ source, before, after, edits }: Comparison): boolean {
  if (faults(after) > faults(before)) return false;
  const own = before.documents.filter((document) => document.source === source);
  const others = after.documents.filter((document) => document.source === after.documents[0]?.source);
  const comparer = new Comparer(edits);
  return (
    own.length === others.length &&
    areRead(edits, own) &&
    own.every(({ root }, index) => {
      const twin = others[index]?.root ?? null;
      return root === null || twin === null ? root === twin : comparer.agree(root, twin);
    })
  );
}

/** Whether all edits are in what could be read: they may be of a run with higher limits. */
function areRead(edits: readonly Edit[], documents: TextReading['documents']): boolean {
  const roots = documents.flatMap(({ root }) => root ?? []).sort((one, other) => one.start - other.start);
  return edits.every(({ range: { start, end } }) => {
    const root = roots[countLeading(roots, (candidate) => candidate.start <= start) - 1];
    return root !== undefined && end <= root.end;
  });
}

function faults({ problems, skipped }: TextReading): number {
  return problems.length + Number(skipped !== null);
}

/** Walks over two trees side by side. */
class Comparer {
  readonly #edits: readonly Edit[];
  /** The same at the places where their texts stand when all are carried out. */
  readonly #written: () => readonly Edit[];
  /** What is still to be compared. No recursion: strings hold trees as deep as those that they stand in. */
  readonly #pending: (readonly [before: Node, after: Node])[] = [];

  constructor(edits: readonly Edit[]) {
    this.#edits = edits;
    this.#written = lazy(() => written(edits));
  }

  agree(before: Node, after: Node): boolean {
    this.#pending.push([before, after]);
    for (let pair = this.#pending.pop(); pair !== undefined; pair = this.#pending.pop()) {
      if (!this.#agreeIn(...pair)) return false;
    }
    return true;
  }

  /** Whether two trees agree in all but what they leave to be compared. */
  #agreeIn(before: Node, after: Node): boolean {
    const edits = this.#within(before);
    if (edits.length > 0 && before.kind !== after.kind)
      return this.#isReplaced(before, after) || isSpelledOut(before, after);
    switch (before.kind) {
      case 'object':
        return after.kind === 'object' && this.#sameMembers(before, after);
      case 'array':
        return (
          after.kind === 'array' &&
          before.items.length === after.items.length &&
          before.items.every((item, index) => this.#compare(item, after.items[index]))
        );
      case 'string':
        return after.kind === 'string' && this.#sameText(before, after, edits);
      case 'number':
        return after.kind === 'number' && (before.raw === after.raw || edits.length > 0);
      case 'boolean':
        return after.kind === 'boolean' && (before.value === after.value || edits.length > 0);
      case 'null':
        return after.kind === 'null';
    }
  }

  /** Leaves two trees to be compared; false where there is nothing to compare one with. */
  #compare(before: Node | null, after: Node | null | undefined): boolean {
    if (before === null || after === null || after === undefined) return false;
    this.#pending.push([before, after]);
    return true;
  }

  #within(range: Range): readonly Edit[] {
    return meeting(this.#edits, range);
  }

  /** Whether an edit takes away a whole value, and what came is what it wrote: no character more. */
  #isReplaced(before: Node, after: Node): boolean {
    const { start } = before;
    const whole = { start, end: endOf(before, documentOf(before).source.text) };
    return covers(this.#within(before), whole) && covers(this.#written(), after);
  }

  /** Members in their order: some may have another key or be gone, and an edit may have brought others. */
  #sameMembers(before: ObjectNode, after: ObjectNode): boolean {
    let at = 0;
    for (const member of before.members) {
      if (this.#isRemoved(member)) continue;
      const isRenamed = this.#within({ start: member.keyStart, end: member.keyEnd }).length > 0;
      while (!isRenamed && after.members[at]?.key !== member.key) {
        if (!this.#isBrought(after.members[at], after)) return false;
        at++;
      }
      const twin = after.members[at++];
      if (!this.#compare(member.value, twin?.value)) return false;
    }
    return after.members.slice(at).every((member) => this.#isBrought(member, after));
  }

  /** Whether an edit takes away a key and the beginning of its value; where a block of YAML ends is a matter of taste. */
  #isRemoved({ keyStart, keyEnd, value }: Member): boolean {
    const end = Math.max(keyEnd, value.start) + 1;
    return covers(this.#within({ start: keyStart, end }), { start: keyStart, end });
  }

  /** Whether an edit writes a member into an object; what a merge key shows of another one, nobody meant to have here. */
  #isBrought(member: Member | undefined, { start }: ObjectNode): boolean {
    if (member === undefined || member.keyStart < start) return false;
    return meeting(this.#written(), { start: member.keyStart, end: member.keyEnd }).length > 0;
  }

  #sameText(before: StringNode, after: StringNode, edits: readonly Edit[]): boolean {
    if (edits.length === 0) return before.value === after.value;
    if (/^\s*\{/u.test(before.value)) {
      const [one, other] = [parseEmbedded(before), parseEmbedded(after)];
      const isRead = one.root !== null && other.root !== null && other.problems.length <= one.problems.length;
      if (isRead) return this.#compare(one.root, other.root);
      // What was JSON stays JSON.
      if (one.root !== null && one.problems.length === 0) return covers(edits, before);
    }
    return (
      this.#sameScript(before, after) ?? (this.#isReplaced(before, after) || after.value === edited(before, edits))
    );
  }

  /** Whether the commands in a string send the same, and all else in it is as it was; null where it has none. */
  #sameScript(before: StringNode, after: StringNode): boolean | null {
    const one = bodiesIn(before);
    if (one === null || one.documents.length === 0) return null;
    const other = bodiesIn(after);
    if (other === null || other.problems.length > one.problems.length) return false;
    return (
      one.documents.length === other.documents.length &&
      one.documents.every(({ root }, index) => this.#compare(root, other.documents[index]?.root)) &&
      textOutside(before, this.#within(before)) === textOutside(after, meeting(this.#written(), after))
    );
  }
}

/** The bodies that the commands in a string send, to wherever; null for a string that is no script. */
function bodiesIn(node: StringNode): TextReading | null {
  if (!node.value.includes(COMMAND)) return null;
  const { limits } = documentOf(node);
  return parseShellString(node, { accepts: () => true, limits, budget: { nodes: limits.nodes } });
}

/** The edits that change something in a stretch; one that inserts at its edge does not. They are in order. */
function meeting(edits: readonly Edit[], { start, end }: Range): readonly Edit[] {
  const first = countLeading(edits, ({ range }) => range.end <= start);
  let last = first;
  while ((edits[last]?.range.start ?? end) < end) last++;
  return edits.slice(first, last);
}

/** Edits at the places where their texts stand when all of them are carried out. */
function written(edits: readonly Edit[]): readonly Edit[] {
  let moved = 0;
  return edits.map((edit) => {
    const start = edit.range.start + moved;
    moved += edit.text.length - (edit.range.end - edit.range.start);
    return { ...edit, range: { start, end: start + edit.text.length } };
  });
}

/** The characters of a string that no edit meets. */
function textOutside(node: StringNode, edits: readonly Edit[]): string {
  const { starts, ends } = characterOffsets(node);
  let text = '';
  let next = 0;
  for (let at = 0; at < node.value.length; at++) {
    const [start = 0, end = 0] = [starts[at], ends[at]];
    while ((edits[next]?.range.end ?? Infinity) <= start) next++;
    if ((edits[next]?.range.start ?? Infinity) >= end) text += node.value.charAt(at);
  }
  return text;
}

/** Whether a string holds as JSON what stood in its place. */
function isSpelledOut(before: Node, after: Node): boolean {
  if (before.kind !== 'object' || after.kind !== 'string') return false;
  const { root, problems } = parseEmbedded(after);
  return root !== null && problems.length === 0 && new Comparer([]).agree(before, root);
}

/** Whether one of some edits takes away a whole stretch. */
function covers(edits: readonly Edit[], { start, end }: Range): boolean {
  return edits.some(({ range }) => range.start <= start && range.end >= end);
}

/** The value of a string after edits that spell their text as it is; null for others. */
function edited(node: StringNode, edits: readonly Edit[]): string | null {
  const { starts, ends } = characterOffsets(node);
  let value = '';
  let at = 0;
  for (const { range, text } of edits) {
    if (!isPlain(text)) return null;
    let to = at;
    while (to < node.value.length && (starts[to] ?? 0) < range.start) to++;
    value += node.value.slice(at, to) + text;
    while (to < node.value.length && (ends[to] ?? 0) <= range.end) to++;
    at = to;
  }
  return value + node.value.slice(at);
}
