import type { Field } from '../../data/contract.js';
import { CONTRACTS } from '../../data/contracts/index.js';
import { compareText } from '../../model/compare-text.js';
import { addTo } from '../../model/groups.js';
import { lazy } from '../../model/lazy.js';
import type { ArrayNode, Document, Member, Node, ObjectNode, Parent } from '../../model/node.js';
import type { KeyPlace } from '../../model/place.js';
import { keyOf } from '../../model/place.js';
import type { Range } from '../../model/source.js';
import { quoted } from '../../model/quoted.js';

/*
 * The forms of RPC-style APIs hold no values inside values. `TunnelOptionsSpecification.2.TunnelIkeConfig.Psk` is the name
 * of a member of an object in the second entry of a list: Alibaba Cloud's sample code numbers entries from 1 (V3 request
 * syntax and signature method, `processObject`). Pointers count them from 0, as everywhere:
 * `/TunnelOptionsSpecification/1/TunnelIkeConfig/Psk`.
 */

/** A field that holds an object, or a list of objects, and those of its own fields that do. */
interface Container {
  readonly isList: boolean;
  readonly inner: Containers;
}

type Containers = ReadonlyMap<string, Container>;

const NO_FIELDS: readonly Field[] = [];

/** Those of the one API that takes forms. */
const containers = lazy(() =>
  containersAmong(CONTRACTS.flatMap(({ api, fields }) => (api === 'apsara' ? fields : NO_FIELDS))),
);

/** Operations have fields in common, which may hold more in one than in the other. */
function containersAmong(fields: readonly Field[]): Containers {
  const groups = new Map<string, Field[]>();
  for (const field of fields) if (field.type === 'object' || field.type === 'objects') addTo(groups, field.name, field);
  const found = new Map<string, Container>();
  for (const [name, group] of groups) {
    const inner = containersAmong(group.flatMap(({ fields: members = NO_FIELDS }) => members));
    found.set(name, { isList: group.some(({ type }) => type === 'objects'), inner });
  }
  return found;
}

/** Names of a list that leave open what the API makes of them. */
export interface OddNames {
  readonly list: string;
  readonly place: KeyPlace;
  readonly reason: string;
}

interface Unflattened {
  readonly root: Node | null;
  readonly odd: readonly OddNames[];
}

const NOTHING_ODD: readonly OddNames[] = [];

/**
 * The root of a document; that of a form with the objects and lists that the names of its fields spell, as far as
 * contracts know such fields. Names that do not make one object or list stay as they are.
 */
export function unflattened({ root, encoding, source }: Document): Unflattened {
  if (encoding !== 'form' || root?.kind !== 'object' || !root.members.some(namesContent)) {
    return { root, odd: NOTHING_ODD };
  }
  const nesting = new Nesting(source.text, root);
  return { root: nesting.nested(), odd: nesting.odd };
}

/** Whether the name of a field names what an object or a list holds. */
function namesContent(member: Member): boolean {
  return member.key.includes('.') && containers().has(headOf({ member, from: 0 }));
}

/** A field as it is named inside of an object or a list. */
interface Named {
  readonly member: Member;
  /** Where that name begins in the key. */
  readonly from: number;
}

/** Fields whose names have one head, in the order of the text. */
type Group = readonly [Named, ...Named[]];

function headOf({ member: { key }, from }: Named): string {
  const dot = key.indexOf('.', from);
  return key.slice(from, dot < 0 ? key.length : dot);
}

/** Whether a name is a head with nothing behind it. */
function isValue({ member: { key }, from }: Named): boolean {
  return !key.includes('.', from);
}

/** The field as it is named inside of what the head of its name holds. */
function inside({ member, from }: Named): Named {
  return { member, from: member.key.indexOf('.', from) + 1 };
}

function byHead(fields: readonly Named[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, [Named, ...Named[]]>();
  for (const field of fields) {
    const head = headOf(field);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, [field]);
    else group.push(field);
  }
  return groups;
}

const NUMBER = /^\d+$/u;

/** Orders numbers of any length. */
function compareNumbers(one: string, other: string): number {
  const [left, right] = [one.replace(/^0+/u, ''), other.replace(/^0+/u, '')];
  return left.length - right.length || compareText(left, right);
}

class Nesting {
  readonly odd: OddNames[] = [];
  readonly #text: string;
  readonly #root: ObjectNode;

  constructor(text: string, root: ObjectNode) {
    this.#text = text;
    this.#root = root;
  }

  nested(): ObjectNode {
    const { parent, members } = this.#root;
    const fields = members.map((member) => ({ member, from: 0 }));
    return this.#object(fields, containers(), parent, this.#root);
  }

  #object(fields: readonly Named[], known: Containers, parent: Parent, { start, end }: Range): ObjectNode {
    const node: ObjectNode = { kind: 'object', start, end, parent, members: [] };
    if (this.#root.repeats === true) node.repeats = true;
    for (const [head, group] of byHead(fields)) {
      const container = known.get(head);
      const value = container === undefined || group.some(isValue) ? null : this.#value(group, container, node);
      if (value === null) for (const field of group) node.members.push(this.#kept(field, node));
      else node.members.push({ ...this.#keyOf(group[0]), value });
    }
    return node;
  }

  /** What fields below one name make; null where they make nothing. */
  #value(group: Group, { isList, inner }: Container, parent: ObjectNode): Node | null {
    if (isList) return this.#list(group, inner, parent);
    return this.#object(group.map(inside), inner, parent, this.#spanOf(group));
  }

  #list(group: Group, inner: Containers, parent: ObjectNode): ArrayNode | null {
    const entries = byHead(group.map(inside));
    const list = headOf(group[0]);
    for (const [number, fields] of entries) {
      if (!NUMBER.test(number)) return null;
      if (!fields.some(isValue) || fields.every(isValue)) continue;
      this.#addOdd(parent, list, fields[0], `entry ${quoted(number)} has a value itself, and fields with values`);
      return null;
    }
    const numbers = [...entries.keys()].sort(compareNumbers);
    const node: ArrayNode = { kind: 'array', ...this.#spanOf(group), parent, items: [] };
    let isOdd = false;
    for (const number of numbers) {
      const fields = entries.get(number);
      if (fields === undefined) continue;
      const expected = String(node.items.length + 1);
      if (number !== expected && !isOdd) {
        isOdd = true;
        this.#addOdd(parent, list, fields[0], `an entry has number ${quoted(number)} where ${expected} would be next`);
      }
      node.items.push(this.#item(fields, inner, node));
    }
    return node;
  }

  /** An entry. A value that is repeated counts once, as the last one of a repeated key does. */
  #item(fields: Group, inner: Containers, parent: ArrayNode): Node {
    const value = fields.findLast(isValue)?.member.value;
    if (value !== undefined) return { ...value, parent };
    return this.#object(fields.map(inside), inner, parent, this.#spanOf(fields));
  }

  #addOdd(node: ObjectNode, list: string, field: Named, reason: string): void {
    const { value } = field.member;
    this.odd.push({ list, reason, place: keyOf(node, { ...this.#keyOf(field), key: list, value }) });
  }

  /** A field that stays as it is. */
  #kept({ member, from }: Named, parent: ObjectNode): Member {
    const { key, value } = member;
    const { start: keyStart, end: keyEnd } = this.#rangeIn(member, from, key.length);
    return { key: key.slice(from), keyStart, keyEnd, value: { ...value, parent } };
  }

  /** The head of a name as a key. */
  #keyOf(field: Named): Omit<Member, 'value'> {
    const key = headOf(field);
    const { start: keyStart, end: keyEnd } = this.#rangeIn(field.member, field.from, field.from + key.length);
    return { key, keyStart, keyEnd };
  }

  /** The characters of a part of a key; those of the whole key where it is not spelled as it is. */
  #rangeIn({ key, keyStart, keyEnd }: Member, from: number, to: number): Range {
    const isVerbatim = this.#text.slice(keyStart, keyEnd) === key;
    return isVerbatim ? { start: keyStart + from, end: keyStart + to } : { start: keyStart, end: keyEnd };
  }

  /** From the first name on: of a request, the URL may stand behind the body. */
  #spanOf(fields: readonly Named[]): Range {
    let [start, end] = [Infinity, 0];
    for (const { member, from } of fields) {
      start = Math.min(start, this.#rangeIn(member, from, from).start);
      end = Math.max(end, member.value.end, member.keyEnd);
    }
    return { start, end };
  }
}
