import fc from 'fast-check';
import { NAMES, VALUES } from './dictionary.js';
import { atomsAsMembers, membersAsAtoms } from './planted-keys.js';

/** Changes a value in place, or gives another one. The other is of the same kind of text, to take parts of. */
type Change = (root: unknown, other: unknown) => unknown;

/** A text changed as the value that it spells; null where it spells none. */
export type StructureMutation = (text: string, other: string) => string | null;

/** Where a value stands in an object or array. */
interface Slot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** All slots of a value. */
function slotsOf(root: unknown): readonly Slot[] {
  const slots: Slot[] = [];
  const pending: unknown[] = [root];
  for (const holder of pending) {
    if (!isHolder(holder)) continue;
    for (const key of Object.keys(holder)) {
      slots.push({ holder, key });
      pending.push(holder[key]);
    }
  }
  return slots;
}

/** A change of one slot. In JSON inside a string, it is one of the slots in there. */
function inSlot(at: number, change: (slot: Slot, other: unknown) => void): Change {
  return (root, other) => {
    const slots = slotsOf(root);
    const slot = slots[at % Math.max(1, slots.length)];
    if (slot === undefined) return root;
    const embedded = slot.holder[slot.key];
    const inner = typeof embedded === 'string' && embedded.startsWith('{') ? parsed(embedded) : undefined;
    const innerSlots = slotsOf(inner);
    const innerSlot = innerSlots[at % Math.max(1, innerSlots.length)];
    if (innerSlot === undefined) change(slot, other);
    else {
      change(innerSlot, other);
      slot.holder[slot.key] = spelled(inner);
    }
    return root;
  };
}

function remove({ holder, key }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

/** Sets what may be called `__proto__` too. */
function set(holder: Record<string, unknown>, key: string, next: unknown): void {
  Object.defineProperty(holder, key, { value: next, enumerable: true, configurable: true, writable: true });
}

const position = fc.nat(1_000_000);
const name = fc.constantFrom(...NAMES);
const value = fc.oneof(fc.constantFrom(...VALUES), fc.constantFrom(...NAMES));

const change: fc.Arbitrary<Change> = fc.oneof(
  position.map((at) => inSlot(at, remove)),
  fc.tuple(position, value).map(([at, next]) =>
    inSlot(at, ({ holder, key }) => {
      set(holder, key, structuredClone(next));
    }),
  ),
  fc.tuple(position, name).map(([at, next]) =>
    inSlot(at, (slot) => {
      const { [slot.key]: moved } = slot.holder;
      remove(slot);
      if (!Array.isArray(slot.holder)) set(slot.holder, next, moved);
    }),
  ),
  fc.tuple(position, name, value).map(([at, added, next]) =>
    inSlot(at, ({ holder }) => {
      if (Array.isArray(holder)) holder.push(structuredClone(next));
      else set(holder, added, structuredClone(next));
    }),
  ),
  fc.tuple(position, fc.constantFrom('list', 'object', 'text', 'inside')).map(([at, wrap]) =>
    inSlot(at, ({ holder, key }) => {
      const inner = holder[key];
      const first = isHolder(inner) ? Object.values(inner)[0] : inner;
      set(holder, key, { list: [inner, inner], object: { [key]: inner }, text: spelled(inner), inside: first }[wrap]);
    }),
  ),
  fc.tuple(position, position).map(([at, from]) =>
    inSlot(at, ({ holder, key }, other) => {
      const others = slotsOf(other);
      const taken = others[from % Math.max(1, others.length)];
      if (taken !== undefined)
        set(holder, Array.isArray(holder) ? key : taken.key, structuredClone(taken.holder[taken.key]));
    }),
  ),
  fc.tuple(position, position).map(([at, to]): Change => (root) => {
    const slots = slotsOf(root);
    const [one, other] = [slots[at % Math.max(1, slots.length)], slots[to % Math.max(1, slots.length)]];
    if (one === undefined || other === undefined) return root;
    const [first, second] = [one.holder[one.key], structuredClone(other.holder[other.key])];
    set(one.holder, one.key, second);
    set(other.holder, other.key, structuredClone(first));
    return root;
  }),
  fc.constant((root: unknown) => [root, structuredClone(root)]),
);

function parsed(text: string): unknown {
  try {
    return JSON.parse(atomsAsMembers(text)) as unknown;
  } catch {
    return undefined;
  }
}

function spelled(whole: unknown, indent?: number): string {
  // What holds itself has no spelling: a part was put into itself.
  try {
    return membersAsAtoms(JSON.stringify(whole, null, indent));
  } catch {
    return '{}';
  }
}

function applied(text: string, other: string, changes: readonly Change[], indent: number): string | null {
  const root = parsed(text);
  if (!isHolder(root)) return null;
  const donor = parsed(other) ?? structuredClone(root);
  return spelled(
    changes.reduce<unknown>((result, each) => each(result, donor), root),
    indent,
  );
}

/** Members and items taken out, added, renamed, replaced, wrapped and exchanged, in a text or in one of its lines. */
export const structureMutation: fc.Arbitrary<StructureMutation> = fc
  .tuple(fc.array(change, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 2), position)
  .map(([changes, indent, at]): StructureMutation => (text, other) => {
    const whole = applied(text, other, changes, indent);
    if (whole !== null) return whole;
    const lines = text.split('\n');
    const line = at % lines.length;
    const changed = applied(lines[line] ?? '', other, changes, 0);
    return changed === null ? null : lines.with(line, changed).join('\n');
  });
