import type { ArrayNode, Document, Node, ObjectNode, Parent } from '../../model/node.js';
import type { Source } from '../../model/source.js';
import { UserError } from '../../model/user-error.js';
import { openDocument } from '../text/document.js';
import type { Limits } from '../../model/limits.js';
import type { TextProblem } from '../text/problem.js';
import { DEFAULT_LIMITS } from '../text/problem.js';
import type { TextReading } from '../text/reading.js';
import type { JsonValue } from './json-value.js';
import { jsonValueOf } from './json-value.js';

type Limit = 'depth' | 'nodes';

/** More is no request body, however many values a program has made. */
const LIMITS: Pick<Limits, Limit> = { depth: 1_000, nodes: 100_000 };

/**
 * Reads the object that a program is about to send, as `JSON.stringify` would write it. What JSON cannot hold (a cycle,
 * a BigInt) and what cannot be read (a getter that throws) is a `UserError`; whatever the object does, nothing else is
 * thrown. Offsets are those of the JSON text that nobody writes, so that places keep their order.
 */
export function readValue(body: unknown, source: Source): TextReading {
  const document = openDocument(source, DEFAULT_LIMITS);
  const problem = new ValueReader(document).read(body);
  return {
    documents: problem === null ? [document] : [],
    problems: problem === null ? [] : [problem],
    skipped: null,
    secrets: new Set(),
  };
}

/** An object or array whose members are being read: their keys, and how many have been. */
type Frame = { done: number } & (
  | { readonly node: ObjectNode; readonly value: object; readonly keys: readonly string[] }
  | { readonly node: ArrayNode; readonly value: readonly unknown[]; readonly length: number }
);

/** What a member may be. */
type Member = Exclude<JsonValue, { readonly kind: 'bigint' }>;

/** The quotes around a string. */
const QUOTES = 2;

class ValueReader {
  readonly #document: Document;
  /** From the body down to what is being read. No recursion: the body may be deeper than the stack. */
  readonly #frames: Frame[] = [];
  /** The objects of the frames: one that is met inside itself is a cycle. */
  readonly #open = new Set<object>();
  /** How messages call what is read: there may be several. */
  readonly #called: string;
  #nodes = 0;
  /** The offset in the text that nobody writes. */
  #at = 0;

  constructor(document: Document) {
    const { name } = document.source;
    this.#document = document;
    this.#called = name === 'body' ? 'the body' : name;
  }

  /** Fills the document; gives the problem where a limit is reached. */
  read(body: unknown): TextProblem | null {
    const root = this.#converted(body, '');
    if (root.kind !== 'object') throw notAnObject(this.#called, root);
    this.#document.root = this.#node(root, this.#document);
    for (let frame = this.#frames.at(-1); frame !== undefined; frame = this.#frames.at(-1)) {
      if (this.#frames.length > LIMITS.depth) return this.#refused('depth');
      if (this.#nodes > LIMITS.nodes) return this.#refused('nodes');
      if ('keys' in frame) this.#readMember(frame);
      else this.#readItem(frame);
    }
    return null;
  }

  #readMember(frame: Extract<Frame, { node: ObjectNode }>): void {
    const { node, value: holder, keys } = frame;
    const key = keys[frame.done++];
    if (key === undefined) {
      this.#close(frame);
      return;
    }
    const given = this.#guarded((): unknown => Reflect.get(holder, key));
    const value = this.#converted(given, key);
    if (value.kind === 'nothing') return;
    const keyStart = this.#at;
    const keyEnd = keyStart + key.length + QUOTES;
    this.#at = keyEnd + ':'.length;
    node.members.push({ key, keyStart, keyEnd, value: this.#node(value, node) });
  }

  #readItem(frame: Extract<Frame, { node: ArrayNode }>): void {
    const { node, value: holder, length } = frame;
    const index = frame.done++;
    if (index >= length) {
      this.#close(frame);
      return;
    }
    const given = this.#guarded(() => holder[index]);
    const value = this.#converted(given, String(index));
    node.items.push(this.#node(value.kind === 'nothing' ? { kind: 'null' } : value, node));
  }

  #converted(given: unknown, key: string): Member {
    const value = this.#guarded(() => jsonValueOf(given, key));
    if (value.kind !== 'bigint') return value;
    throw new UserError(`${this.#called} holds a BigInt ${this.#where()}`, 'JSON has none: give a number or a string.');
  }

  /** The node of a value; an object or array is opened, to be read next. */
  #node(value: Exclude<Member, { readonly kind: 'nothing' }>, parent: Parent): Node {
    this.#nodes++;
    const start = this.#at;
    switch (value.kind) {
      case 'object':
        return this.#openObject(value.value, { kind: 'object', start, end: start, parent, members: [] });
      case 'array':
        return this.#openArray(value.value, { kind: 'array', start, end: start, parent, items: [] });
      case 'string': {
        const end = this.#past(value.value.length + QUOTES);
        return { kind: 'string', start, end, parent, value: value.value, offsets: null };
      }
      case 'number': {
        const raw = String(value.value);
        return { kind: 'number', start, end: this.#past(raw.length), parent, value: value.value, raw };
      }
      case 'boolean':
        return { kind: 'boolean', start, end: this.#past(String(value.value).length), parent, value: value.value };
      case 'null':
        return { kind: 'null', start, end: this.#past('null'.length), parent };
    }
  }

  #openObject(value: object, node: ObjectNode): ObjectNode {
    this.#enter(value);
    this.#frames.push({ node, value, keys: this.#guarded(() => Object.keys(value)), done: 0 });
    return node;
  }

  #openArray(value: readonly unknown[], node: ArrayNode): ArrayNode {
    this.#enter(value);
    this.#frames.push({ node, value, length: this.#guarded(() => value.length), done: 0 });
    return node;
  }

  #enter(value: object): void {
    if (this.#open.has(value)) {
      throw new UserError(
        `${this.#called} holds itself ${this.#where()}`,
        'JSON has no cycles: give a tree of plain objects.',
      );
    }
    this.#open.add(value);
    this.#past('{'.length);
  }

  #close({ node, value }: Frame): void {
    this.#frames.pop();
    this.#open.delete(value);
    node.end = this.#past('}'.length);
  }

  /** Goes on by so many characters. */
  #past(length: number): number {
    this.#at += length;
    return this.#at;
  }

  /** Runs what may call code of the body. What that throws is not shown: it may quote a key. */
  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch {
      throw new UserError(
        `${this.#called} cannot be read ${this.#where()}: a getter, a toJSON or a proxy throws there`,
        'Give plain objects, as JSON.parse makes them.',
      );
    }
  }

  #refused(limit: Limit): TextProblem {
    const most = LIMITS[limit];
    const detail =
      limit === 'depth' ? `more than ${most} levels of objects and arrays` : `more than ${most} values in one body`;
    const place = { kind: 'text', source: this.#document.source, index: null, range: { start: 0, end: 1 } } as const;
    return { ruleId: 'input-limit', variant: limit, place, detail };
  }

  /** Where the reading is, as a JSON pointer (RFC 6901), cut where it is long. */
  #where(): string {
    const steps = this.#frames.slice(0, MOST_STEPS).map((frame) => {
      const index = frame.done - 1;
      const step = 'keys' in frame ? (frame.keys[index] ?? '') : String(index);
      return `/${step.slice(0, LONGEST_STEP).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    });
    const rest = this.#frames.length > MOST_STEPS ? '/…' : '';
    return steps.length === 0 ? 'at its top' : `at ${steps.join('')}${rest}`;
  }
}

const MOST_STEPS = 20;
const LONGEST_STEP = 100;

function notAnObject(called: string, { kind }: Member): UserError {
  const next =
    kind === 'string'
      ? 'Give the object, not its JSON text: JSON.parse(text); or lint the text with lint().'
      : 'Give the object that is about to be sent, or that the API has answered.';
  return new UserError(`${called} is no object but ${NAMES[kind]}`, next);
}

const NAMES: Readonly<Record<Member['kind'], string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
  array: 'a list',
  object: 'an object',
  nothing: 'nothing that JSON can hold',
};
