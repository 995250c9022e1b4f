import type { ObjectNode, StringNode } from '../../../model/node.js';
import type { Source } from '../../../model/source.js';
import type { TextProblem } from '../problem.js';
import type { TextView } from '../view.js';
import { Cursor } from './cursor.js';
import type { IncludeOptions } from './include.js';
import { Includes } from './include.js';
import { addObject, addValue, documentRoot } from './nodes.js';

/** A `conn` section, put together from wherever its name stands. */
export interface RawConn {
  readonly name: string;
  /** Where it stands first. */
  readonly node: ObjectNode;
  /** The last value of each parameter; null where the last one is empty, which unsets it. */
  readonly values: Map<string, StringNode | null>;
  /** The sections that it inherits from by `also`, in their order. */
  readonly also: StringNode[];
}

export interface IpsecConfReading {
  /** By their names, in their order; `%default` is one of them. */
  readonly conns: ReadonlyMap<string, RawConn>;
  readonly problems: readonly TextProblem[];
  /** Of them those for which the starter does not start. */
  readonly faults: readonly TextProblem[];
}

const HEADING = /(?:config[\t ]+setup|conn|ca)(?![^\s#])/y;
const NAME = /[^"#=\s]+/y;
const WORD = /(?:@#)?[^"#=\s]+/y;
const INCLUDE = /[\t ]*include[\t ]+(?=[^\s=])/y;
const LEGACY_VERSION = /[\t ]*version[^\n]*/y;
const BLANKS = /[\t\r ]*/y;
const COMMENT = /#[^\n]*/y;

/**
 * Reads the starter's ipsec.conf: sections with a heading at the beginning of a line, and their parameters in lines that
 * begin with a blank (ipsec.conf(5)). Never throws; where the starter would refuse the file, the problem is reported and
 * reading goes on with the next line, which is kept out of every report.
 */
export function parseIpsecConf(source: Source, options: IncludeOptions = {}): IpsecConfReading {
  const includes = new Includes(options);
  const conns = new Map<string, RawConn>();
  if (includes.admits(source)) new IpsecConfParser(source, 0, { conns, includes, section: null }).read();
  return { conns, problems: includes.problems, faults: includes.faults };
}

/** What the files of one configuration share: an included one goes on where the other one stopped. */
interface Shared {
  readonly conns: Map<string, RawConn>;
  readonly includes: Includes;
  /** The section whose parameters follow; `node` is its part in the file that is being read. */
  section: { readonly conn: RawConn | null; readonly node: ObjectNode } | null;
}

class IpsecConfParser {
  readonly #source: Source;
  readonly #cursor: Cursor;
  readonly #root: ObjectNode;
  readonly #level: number;
  readonly #shared: Shared;

  constructor(source: Source, level: number, shared: Shared) {
    this.#source = source;
    this.#cursor = new Cursor(source.text);
    this.#root = documentRoot(source, shared.includes.limits);
    this.#level = level;
    this.#shared = shared;
  }

  read(): void {
    const cursor = this.#cursor;
    while (cursor.peek() !== '') {
      this.#line();
      cursor.take(BLANKS);
      cursor.take(COMMENT);
      if (cursor.peek() !== '' && cursor.peek() !== '\n')
        this.#fault(cursor.at, 'more than one thing stands in this line');
      cursor.take(/\n/y);
    }
  }

  #line(): void {
    const cursor = this.#cursor;
    if (cursor.take(LEGACY_VERSION) !== '') return;
    if (cursor.take(INCLUDE) !== '') {
      this.#include(cursor.pattern('#\r\n\t '));
      return;
    }
    const indented = cursor.take(BLANKS) !== '';
    const { at } = cursor;
    const mark = cursor.peek();
    if (mark === '' || mark === '\n' || mark === '#') return;
    if (indented) this.#parameter(at);
    else this.#heading(at);
  }

  #heading(at: number): void {
    const cursor = this.#cursor;
    const type = cursor.take(HEADING).split(/\s/u, 1)[0] ?? '';
    cursor.take(BLANKS);
    const name = type === 'conn' || type === 'ca' ? cursor.take(NAME) : '';
    if (type === '' || (name === '' && type !== 'config')) {
      const expected = 'conn NAME, ca NAME, config setup or include; parameters begin with a blank';
      this.#fault(at, `a line begins with ${expected}`);
      return;
    }
    const text = `${type} ${type === 'config' ? 'setup' : name}`;
    const node = addObject(this.#root, { text, start: at, end: cursor.at });
    this.#shared.section = { node, conn: type === 'conn' ? this.#conn(name, node) : null };
  }

  #conn(name: string, node: ObjectNode): RawConn {
    const { conns } = this.#shared;
    const conn = conns.get(name) ?? { name, node, values: new Map(), also: [] };
    conns.set(name, conn);
    return conn;
  }

  #parameter(at: number): void {
    const cursor = this.#cursor;
    const key = { text: cursor.take(NAME), start: at, end: cursor.at };
    cursor.take(BLANKS);
    const { section } = this.#shared;
    if (key.text === '' || cursor.peek() !== '=' || section === null) {
      const reason = section === null ? 'the parameter stands in no section' : 'a parameter is KEY=VALUE';
      this.#fault(at, reason);
      return;
    }
    cursor.at++;
    const value = cursor.value(WORD, '\n#=');
    if (value.unterminated || cursor.peek() === '=') {
      const reason = value.unterminated
        ? 'the string is not closed: a " is missing'
        : 'a value with = in it needs quotes';
      this.#fault(at, reason);
      return;
    }
    const node = addValue(this.#nodeOf(section), key, value);
    if (section.conn === null) return;
    if (key.text !== 'also') section.conn.values.set(key.text, value.empty ? null : node);
    else if (node.value !== '' && node.value !== '%default') section.conn.also.push(node);
  }

  /** A section that an including file began goes on in this one: its parameters stand at the top here. */
  #nodeOf({ node }: NonNullable<Shared['section']>): ObjectNode {
    return node.parent === this.#root ? node : this.#root;
  }

  #include(pattern: TextView): void {
    const { includes } = this.#shared;
    for (const source of includes.open(pattern, this.#source, this.#level)) {
      if (!includes.admits(source)) return;
      new IpsecConfParser(source, this.#level + 1, this.#shared).read();
    }
  }

  /** Reports a fault and passes over the rest of its line. */
  #fault(at: number, detail: string): void {
    const cursor = this.#cursor;
    cursor.take(/[^\n]*/y);
    const end = Math.max(cursor.at, at + 1);
    this.#source.conceal(at, end);
    this.#shared.includes.report(this.#source, { start: at, end: Math.min(end, endOfLine(cursor.text, at)) }, detail);
  }
}

function endOfLine(text: string, at: number): number {
  const lineFeed = text.indexOf('\n', at);
  return lineFeed === -1 ? text.length : lineFeed;
}
