import { lazy } from '../../model/lazy.js';
import type { ArrayNode, Document, Node, ObjectNode, StringNode } from '../../model/node.js';
import { bareNode, bareWordAt, endsToken, faultOf, identifierEnd } from './json-bare.js';
import { isDigit, numberEnd } from './json-number.js';
import { JsonScanner } from './json-scanner.js';
import { jsonStringOffsets } from './json-string.js';
import { expectedKey, reportRepeatedKeys, sharedKey } from './keys.js';
import type { Limits } from '../../model/limits.js';
import type { NodeBudget, TextProblem } from './problem.js';
import type { TextView } from './view.js';
import { endAt, indexOf, partOffsets, startAt } from './view.js';

export interface JsonReading {
  /** Null where the text could not be read to its end. */
  readonly root: Node | null;
  readonly problems: readonly TextProblem[];
}

type Container = ObjectNode | ArrayNode;
type Owner = Document | StringNode;

const DOUBLE_QUOTE = 0x22;
const PERCENT = 0x25;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const MINUS = 0x2d;
const COLON = 0x3a;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;
const LOWER_F = 0x66;
const LOWER_N = 0x6e;
const LOWER_T = 0x74;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;

/**
 * Reads RFC 8259 JSON in one pass, without recursion. What is not JSON but can mean only one thing (a comment, a
 * trailing or missing comma, single quotes, a bare word) is a problem at its place, and the reading goes on.
 * An unquoted template in place of a value (`${MTU}`, `{{ mtu }}`) is a string that holds it, and no problem.
 * Text that cannot be read is concealed, for it may hold a key. The budget counts the values of a source with several
 * texts.
 */
export function parseJson(
  view: TextView,
  owner: Owner,
  limits: Limits,
  budget: NodeBudget = { nodes: limits.nodes },
): JsonReading {
  const scanner = new JsonScanner(view, owner, limits);
  const root = new JsonReader(scanner, owner, limits.depth, budget).read();
  if (root === null) scanner.conceal(0, view.text.length);
  return { root, problems: scanner.problems.found };
}

/** Builds the tree. Where a method gives null, the text cannot be read further and the scanner holds the problem. */
class JsonReader {
  private readonly scanner: JsonScanner;
  private readonly view: TextView;
  private readonly text: string;
  private readonly owner: Owner;
  private readonly maxDepth: number;
  private readonly budget: NodeBudget;

  constructor(scanner: JsonScanner, owner: Owner, maxDepth: number, budget: NodeBudget) {
    this.scanner = scanner;
    this.view = scanner.view;
    this.text = scanner.view.text;
    this.owner = owner;
    this.maxDepth = maxDepth;
    this.budget = budget;
  }

  read(): Node | null {
    const { scanner } = this;
    if (!scanner.skipBlank()) return null;
    if (scanner.hasEnded()) return scanner.fail('empty', 'the text is empty where a JSON value should stand');
    const root = this.readTree();
    if (root === null || !scanner.skipBlank()) return null;
    if (!scanner.hasEnded()) {
      const { at } = scanner;
      scanner.report('trailing-text', 'there is more text behind the end of the JSON value', at, at + 1);
      scanner.conceal(at, this.text.length);
    }
    return root;
  }

  /** Reads values one after another. No stack is needed: the open containers are each other's parents. */
  private readTree(): Node | null {
    let container: Container | null = null;
    let depth = 0;
    for (;;) {
      const value: Node | null = container === null ? this.readValue(this.owner) : this.readElement(container);
      if (value === null) return null;
      if (value.kind === 'object' || value.kind === 'array') {
        if (++depth > this.maxDepth)
          return this.refuse('depth', `more than ${this.maxDepth} levels of objects and arrays`);
        container = value;
        if (!this.scanner.skipBlank()) return null;
        if (this.scanner.peek() !== closerOf(container)) continue;
      }
      if (container === null) return value;
      for (;;) {
        const next = this.readSeparator(container);
        if (next === null) return null;
        if (next === 'element') break;
        container.end = endAt(this.view, this.scanner.at);
        depth--;
        const outer: Container | Owner = container.parent;
        if (outer.kind === 'document' || outer.kind === 'string') return container;
        container = outer;
      }
    }
  }

  /** Reads what follows an element of a container: a comma, or the container's end. */
  private readSeparator(container: Container): 'element' | 'end' | null {
    const { scanner } = this;
    const closer = closerOf(container);
    const before = scanner.at;
    if (!scanner.skipBlank()) return null;
    if (scanner.peek() === COMMA) {
      let comma = scanner.at++;
      for (;;) {
        if (!scanner.skipBlank()) return null;
        if (scanner.peek() !== COMMA) break;
        comma = scanner.at++;
        scanner.report('extra-comma', 'this comma is one too many', comma, comma + 1);
      }
      if (scanner.peek() !== closer) return 'element';
      scanner.report('trailing-comma', 'JSON allows no comma behind the last element', comma, comma + 1);
    }
    if (scanner.peek() === closer) {
      scanner.at++;
      if (container.kind === 'object') reportRepeatedKeys(container, scanner.problems);
      return 'end';
    }
    if (scanner.hasEnded()) return this.failOpen(container);
    if (!beginsElement(container, scanner.peek())) {
      return scanner.fail('unexpected-text', 'neither a comma nor the closing bracket stands here');
    }
    scanner.report('missing-comma', 'a comma is missing behind this', before - 1, before);
    return 'element';
  }

  private readElement(container: Container): Node | null {
    const { scanner, view } = this;
    if (!scanner.skipBlank()) return null;
    if (scanner.hasEnded()) return this.failOpen(container);
    if (container.kind === 'array') {
      const item = this.readValue(container);
      if (item !== null) container.items.push(item);
      return item;
    }
    // A key takes as much memory as a value.
    this.budget.nodes--;
    const keyStart = startAt(view, scanner.at);
    const key = this.readKey();
    if (key === null) return null;
    const keyEnd = endAt(view, scanner.at);
    if (!scanner.skipBlank()) return null;
    if (scanner.peek() !== COLON) return scanner.fail('missing-colon', 'a colon should stand behind the key');
    scanner.at++;
    if (!scanner.skipBlank()) return null;
    const value = this.readValue(container);
    if (value !== null) container.members.push({ key, keyStart, keyEnd, value });
    return value;
  }

  private readKey(): string | null {
    const { scanner, text } = this;
    const from = scanner.at;
    const code = scanner.peek();
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const expected = code === DOUBLE_QUOTE ? expectedKey(text, from + 1) : null;
      if (expected !== null) {
        scanner.at = from + expected.length + 2;
        return expected;
      }
      const escaped = scanner.skipString(code);
      if (escaped === null) return null;
      return escaped ? scanner.decode(from) : sharedKey(text.slice(from + 1, scanner.at - 1));
    }
    const end = identifierEnd(text, from);
    if (end === from) return scanner.fail('key', 'a key in double quotes should stand here');
    scanner.at = end;
    scanner.report('unquoted-key', 'JSON needs double quotes around a key', from, end);
    return text.slice(from, end);
  }

  private readValue(parent: Container | Owner): Node | null {
    const { scanner } = this;
    const code = scanner.peek();
    if (--this.budget.nodes < 0) return this.refuse('nodes', 'too many values');
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return this.readString(parent, code);
    if (code === LEFT_BRACKET || code === LEFT_BRACE) {
      return (this.atTemplate() ? this.readBare(parent) : null) ?? this.openContainer(parent, code);
    }
    return (
      this.readLiteral(parent, code) ?? this.readBare(parent) ?? scanner.fail('value', 'a value should stand here')
    );
  }

  /** Whether a brace may open a template: `{{ mtu }}`, `{% raw %}`. */
  private atTemplate(): boolean {
    const next = this.text.charCodeAt(this.scanner.at + 1);
    return this.scanner.peek() === LEFT_BRACE && (next === LEFT_BRACE || next === PERCENT);
  }

  private openContainer(parent: Container | Owner, code: number): Container {
    const start = startAt(this.view, this.scanner.at++);
    if (code === LEFT_BRACE) return { kind: 'object', start, end: start, parent, members: [] };
    return { kind: 'array', start, end: start, parent, items: [] };
  }

  private readString(parent: Container | Owner, quote: number): StringNode | null {
    const { scanner, view } = this;
    const from = scanner.at;
    const escaped = scanner.skipString(quote);
    if (escaped === null) return null;
    const to = scanner.at;
    const start = startAt(view, from);
    const end = endAt(view, to);
    if (!escaped) {
      const value = this.text.slice(from + 1, to - 1);
      return { kind: 'string', start, end, parent, value, offsets: partOffsets(view, from + 1, to - 1) };
    }
    const value = scanner.decode(from);
    return { kind: 'string', start, end, parent, value, offsets: this.escapedOffsets(from + 1, to - 1, value) };
  }

  /** A number, `true`, `false` or `null`. */
  private readLiteral(parent: Container | Owner, code: number): Node | null {
    const { scanner, view } = this;
    const from = scanner.at;
    const start = startAt(view, from);
    if (isDigit(code) || code === MINUS) {
      const to = numberEnd(this.text, from);
      if (to < 0 || !endsToken(this.text, to)) return null;
      scanner.at = to;
      const raw = this.text.slice(from, to);
      return { kind: 'number', start, end: endAt(view, to), parent, value: Number(raw), raw };
    }
    if (code === LOWER_T && scanner.skipWord('true')) {
      return { kind: 'boolean', start, end: endAt(view, scanner.at), parent, value: true };
    }
    if (code === LOWER_F && scanner.skipWord('false')) {
      return { kind: 'boolean', start, end: endAt(view, scanner.at), parent, value: false };
    }
    if (code === LOWER_N && scanner.skipWord('null')) {
      return { kind: 'null', start, end: endAt(view, scanner.at), parent };
    }
    return null;
  }

  /** A template, or a word whose quotes are missing; null where neither stands. Outside of brackets there is neither. */
  private readBare(parent: Container | Owner): Node | null {
    if (parent.kind === 'document' || parent.kind === 'string') return null;
    const { scanner } = this;
    const from = scanner.at;
    const { end: to, template } = bareWordAt(this.text, from);
    if (to === from) return null;
    scanner.at = to;
    const raw = this.text.slice(from, to);
    const fault = template ? null : faultOf(raw);
    if (fault !== null) scanner.report('bare-word', fault, from, to);
    const span = { start: startAt(this.view, from), end: endAt(this.view, to), parent };
    return bareNode(raw, template, span, partOffsets(this.view, from, to));
  }

  /** Where the characters of a value stand that the text spells with escapes. */
  private escapedOffsets(from: number, to: number, { length }: string): StringNode['offsets'] {
    return lazy(() => jsonStringOffsets(this.view, from, to, length));
  }

  /** A limit is reached at the character before. */
  private refuse(variant: string, detail: string): null {
    const { at } = this.scanner;
    this.scanner.report(variant, detail, Math.max(0, at - 1), Math.max(1, at), 'input-limit');
    return null;
  }

  /** The text has ended inside a container. */
  private failOpen(container: Container): null {
    const opening = indexOf(this.view, container.start);
    this.scanner.report('unclosed', 'the closing bracket of this is missing', opening, opening + 1);
    return null;
  }
}

function closerOf(container: Container): number {
  return container.kind === 'object' ? RIGHT_BRACE : RIGHT_BRACKET;
}

/** Whether a comma was merely forgotten in front of a character: only where it surely begins the next element. */
function beginsElement(container: Container, code: number): boolean {
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) return true;
  return (
    container.kind === 'array' && (code === LEFT_BRACE || code === LEFT_BRACKET || code === MINUS || isDigit(code))
  );
}
