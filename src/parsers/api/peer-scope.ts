import { isSecretName } from '../../model/secret-name.js';
import type { Located } from '../../model/located.js';
import { explicit, unknown } from '../../model/located.js';
import { nearest } from '../../model/nearest.js';
import type { Node, ObjectNode, StringNode } from '../../model/node.js';
import { member } from '../../model/node.js';
import type { Place } from '../../model/place.js';
import { absent, keyOf } from '../../model/place.js';
import type { ProblemData, ShapeProblem } from '../../model/resource.js';
import { isTemplate } from '../../model/template.js';
import { quoted } from '../../model/quoted.js';
import { concealSecrets } from './secrets.js';
import { kindOf, shown } from './show.js';

/** What reading a document gathers. */
export interface PeerContext {
  readonly problems: ShapeProblem[];
  /** The texts of the keys that were met, for the redactor. */
  readonly secrets: Set<string>;
}

/** A field's value where it can be read, or why not: the problem is reported. */
export type PeerValue =
  | { readonly state: 'absent'; readonly place: Place }
  | { readonly state: 'unreadable'; readonly reason: 'template'; readonly place: StringNode }
  | { readonly state: 'present'; readonly node: Node };

const DOCUMENT = 'peer document';
const ABSENT_MEMBERS: readonly string[] = [];

/** One object of a `peer` document, whether it stands there or not: its fields have defaults, and places, all the same. */
export class PeerScope {
  readonly #context: PeerContext;
  readonly #node: ObjectNode | null;
  readonly #owner: ObjectNode;
  /** The missing keys between the owner and this object. */
  readonly #missing: readonly string[];
  /** The object's name, for messages: `peer.ike`. */
  readonly #path: string;

  private constructor(
    context: PeerContext,
    node: ObjectNode | null,
    owner: ObjectNode,
    missing: readonly string[],
    path: string,
  ) {
    this.#context = context;
    this.#node = node;
    this.#owner = owner;
    this.#missing = missing;
    this.#path = path;
  }

  static of(context: PeerContext, node: ObjectNode, path: string): PeerScope {
    return new PeerScope(context, node, node, ABSENT_MEMBERS, path);
  }

  /** Where the object stands, or where it should. */
  get place(): Place {
    return this.#node ?? absent(this.#owner, ...this.#missing);
  }

  /** Reports every key that is none of these. */
  allow(names: readonly string[]): this {
    const node = this.#node;
    if (node === null) return this;
    for (const entry of node.members) {
      if (names.includes(entry.key)) continue;
      const near = nearest(entry.key, names);
      const isMeant = near !== undefined && isSecretName(near);
      concealSecrets(isMeant ? near : entry.key, entry.value, this.#context.secrets);
      const data = { field: this.fieldName(entry.key), api: DOCUMENT, ...(near !== undefined && { nearest: near }) };
      this.#context.problems.push({ ruleId: 'unknown-field', variant: 'unknown', place: keyOf(node, entry), data });
    }
    return this;
  }

  /** The object in a field. */
  inside(name: string): PeerScope {
    const value = this.read(name);
    if (value.state === 'present' && value.node.kind === 'object') {
      return PeerScope.of(this.#context, value.node, this.fieldName(name));
    }
    if (value.state === 'present') this.wrongType(name, value.node, 'an object');
    return new PeerScope(this.#context, null, this.#owner, [...this.#missing, name], this.fieldName(name));
  }

  /** The objects of a list. */
  each(name: string): readonly PeerScope[] {
    const value = this.read(name);
    if (value.state !== 'present') return [];
    if (value.node.kind !== 'array') {
      this.wrongType(name, value.node, 'a list of objects');
      return [];
    }
    return value.node.items.flatMap((item, index) => {
      const path = `${this.fieldName(name)}[${String(index)}]`;
      if (item.kind === 'object') return [PeerScope.of(this.#context, item, path)];
      this.report('wrong-type', 'type', item, { field: path, actual: kindOf(item), expected: 'an object' });
      return [];
    });
  }

  has(name: string): boolean {
    return this.read(name).state !== 'absent';
  }

  placeOf(name: string): Place {
    const value = this.read(name);
    return value.state === 'present' ? value.node : value.place;
  }

  read(name: string): PeerValue {
    const node = this.#node === null ? undefined : member(this.#node, name)?.value;
    if (node === undefined || node.kind === 'null') {
      return { state: 'absent', place: node ?? absent(this.#owner, ...this.#missing, name) };
    }
    if (node.kind === 'string' && isTemplate(node.value))
      return { state: 'unreadable', reason: 'template', place: node };
    return { state: 'present', node };
  }

  /** A field of a few words or numbers, by what each stands for; `spelling` is the default. */
  choice<const T extends string | boolean>(
    name: string,
    words: Readonly<Record<string, T>>,
    spelling: string,
  ): Located<T> {
    const value = this.read(name);
    if (value.state === 'absent') return this.defaulted(name, words, spelling, value.place);
    if (value.state === 'unreadable') return unknown(value.reason, value.place);
    const { node } = value;
    const word = wordOf(node);
    const found = word !== null && Object.hasOwn(words, word) ? words[word] : undefined;
    if (found !== undefined) return explicit(found, node);
    if (word === null) this.wrongType(name, node, 'one word');
    else {
      const allowed = Object.keys(words);
      const near = nearest(word, allowed);
      this.invalid(name, node, 'value', { allowed, ...(near !== undefined && { nearest: near }) });
    }
    return unknown('invalid', node);
  }

  /** Whole seconds, 0 for no end. */
  seconds(name: string, spelling: number): Located<number> {
    const value = this.read(name);
    if (value.state === 'absent') {
      return {
        origin: 'default',
        value: spelling,
        place: value.place,
        field: this.fieldName(name),
        spelling: String(spelling),
      };
    }
    if (value.state === 'unreadable') return unknown(value.reason, value.place);
    const { node } = value;
    const number = numberOf(node);
    if (number === null) this.wrongType(name, node, 'a whole number of seconds');
    else if (!Number.isSafeInteger(number) || number < 0) {
      this.invalid(name, node, 'range', { expected: 'a whole number of 0 or more' });
    } else return explicit(number, node);
    return unknown('invalid', node);
  }

  /** A text as `convert` reads it; what it cannot read is reported with what is expected. */
  text<T>(name: string, expected: string, convert: (text: string) => T | null): Located<T> | null {
    const value = this.read(name);
    if (value.state === 'absent') return null;
    if (value.state === 'unreadable') return unknown(value.reason, value.place);
    if (value.node.kind !== 'string') {
      this.wrongType(name, value.node, 'a string');
      return unknown('invalid', value.node);
    }
    return this.convert(name, value.node, expected, convert);
  }

  /** A list of texts, or one text, each as `convert` reads it; null where the field is absent. */
  texts<T>(name: string, expected: string, convert: (text: string) => T | null): readonly Located<T>[] | null {
    return (
      this.strings(name)?.map((item) => ('origin' in item ? item : this.convert(name, item, expected, convert))) ?? null
    );
  }

  /** The strings of a list, or one string; what is none is unknown. Null where the field is absent. */
  strings(name: string): readonly (StringNode | ReturnType<typeof unknown>)[] | null {
    const value = this.read(name);
    if (value.state === 'absent') return null;
    if (value.state === 'unreadable') return [unknown(value.reason, value.place)];
    const items = value.node.kind === 'array' ? value.node.items : [value.node];
    return items.map((item) => {
      if (item.kind !== 'string') {
        this.wrongType(name, item, 'a string');
        return unknown('invalid', item);
      }
      return isTemplate(item.value) ? unknown('template', item) : item;
    });
  }

  wrongType(name: string, node: Node, expected: string): void {
    this.report('wrong-type', 'type', node, { field: this.fieldName(name), actual: shown(node), expected });
  }

  invalid(name: string, place: Place, variant: string, data: Omit<ProblemData, 'field'>): void {
    const actual =
      place.kind === 'string' || place.kind === 'number' || place.kind === 'boolean' ? { actual: shown(place) } : {};
    this.report('invalid-value', variant, place, { field: this.fieldName(name), ...actual, ...data });
  }

  fieldName(name: string): string {
    return `${this.#path}.${name}`;
  }

  private convert<T>(
    name: string,
    node: StringNode,
    expected: string,
    convert: (text: string) => T | null,
  ): Located<T> {
    const converted = convert(node.value);
    if (converted !== null) return explicit(converted, node);
    this.invalid(name, node, 'pattern', { actual: quoted(node.value), expected });
    return unknown('invalid', node);
  }

  private defaulted<T>(name: string, words: Readonly<Record<string, T>>, spelling: string, place: Place): Located<T> {
    const value = words[spelling];
    if (value === undefined) throw new Error(`${this.fieldName(name)} has no word ${spelling}`);
    return { origin: 'default', value, place, field: this.fieldName(name), spelling };
  }

  private report(ruleId: string, variant: string, place: Place, data: ProblemData): void {
    this.#context.problems.push({ ruleId, variant, place, data: { api: DOCUMENT, ...data } });
  }
}

/** A scalar as one word; null for a container. */
function wordOf(node: Node): string | null {
  if (node.kind === 'object' || node.kind === 'array') return null;
  return node.kind === 'string' ? node.value.toLowerCase() : shown(node);
}

/** A number, or a text of digits as YAML has it between quotes. */
function numberOf(node: Node): number | null {
  if (node.kind === 'number') return node.value;
  return node.kind === 'string' && /^\d{1,15}$/u.test(node.value) ? Number(node.value) : null;
}
