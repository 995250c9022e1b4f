import type { ObjectNode, StringNode } from '../../../model/node.js';
import type { Source } from '../../../model/source.js';
import type { TextProblem } from '../problem.js';
import type { TextView } from '../view.js';
import { verbatim } from '../view.js';
import type { ValueReading } from './cursor.js';
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
  /** Parameters that stand in it already, where they stand again. */
  readonly repeated: { readonly key: string; readonly place: StringNode }[];
}

/** Whose ipsec.conf it is. Both grew out of FreeS/WAN's, and went apart. */
export type ConfDaemon = 'strongswan' | 'libreswan';

export interface IpsecConfReading {
  /** By their names, in their order; `%default` is one of them. */
  readonly conns: ReadonlyMap<string, RawConn>;
  /** The parameters of `config setup`. */
  readonly setup: RawConn['values'];
  readonly problems: readonly TextProblem[];
  /** Of them those for which the daemon does without the file. */
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
 * Reads an ipsec.conf: sections with a heading at the beginning of a line, and their parameters in lines that begin with
 * a blank (ipsec.conf(5)). Never throws; where the daemon would refuse the file, the problem is reported and reading goes
 * on with the next line, which is kept out of every report.
 */
export function parseIpsecConf(
  source: Source,
  options: IncludeOptions = {},
  daemon: ConfDaemon = 'strongswan',
): IpsecConfReading {
  const includes = new Includes(options);
  const shared: Shared = { syntax: SYNTAXES[daemon], conns: new Map(), setup: new Map(), includes, section: null };
  if (includes.admits(source)) new IpsecConfParser(source, 0, shared).read();
  return { conns: shared.conns, setup: shared.setup, problems: includes.problems, faults: includes.faults };
}

/** What the files of one configuration share: an included one goes on where the other one stopped. */
interface Shared {
  readonly syntax: Syntax;
  readonly conns: Map<string, RawConn>;
  readonly setup: RawConn['values'];
  readonly includes: Includes;
  /** The section whose parameters follow; `node` is its part in the file that is being read. */
  section: { readonly conn: RawConn | null; readonly node: ObjectNode; readonly isSetup: boolean } | null;
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
    const conn = type === 'conn' ? this.#conn(name, node) : null;
    this.#shared.section = { node, conn, isSetup: type.startsWith('config') };
  }

  #conn(name: string, node: ObjectNode): RawConn {
    const { conns } = this.#shared;
    const conn = conns.get(name) ?? { name, node, values: new Map(), also: [], repeated: [] };
    conns.set(name, conn);
    return conn;
  }

  #parameter(at: number): void {
    const cursor = this.#cursor;
    const name = cursor.take(NAME);
    const { section, syntax } = this.#shared;
    const key = { text: syntax.nameOf(name), start: at, end: cursor.at };
    cursor.take(BLANKS);
    if (key.text === '' || cursor.peek() !== '=' || section === null) {
      const reason = section === null ? 'the parameter stands in no section' : 'a parameter is KEY=VALUE';
      this.#fault(at, reason);
      return;
    }
    cursor.at++;
    const value = syntax.valueAt(cursor);
    const reason = value.unterminated ? 'the string is not closed: a " is missing' : syntax.faultAt(cursor.peek());
    if (reason !== null) {
      this.#fault(at, reason);
      return;
    }
    const node = addValue(this.#nodeOf(section), key, value);
    this.#keep(section, key.text, value.empty ? null : node);
  }

  #keep({ conn, isSetup }: NonNullable<Shared['section']>, name: string, value: StringNode | null): void {
    if (isSetup) this.#shared.setup.set(name, value);
    if (conn === null) return;
    if (name === 'also') {
      if (value !== null && value.value !== '' && value.value !== '%default') conn.also.push(value);
      return;
    }
    const isRepeated = value !== null && conn.values.has(name) && conn.repeated.length < MOST_REPEATED;
    if (isRepeated) conn.repeated.push({ key: name, place: value });
    conn.values.set(name, value);
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

/** More of one section say nothing new. */
const MOST_REPEATED = 20;

const BRACES = /\{[^\n"}]*\}/y;
const BARE = /[^"\s]+/y;

/** A value of Libreswan: one word, or whatever stands between quotes or braces. The cursor stands behind its blanks then. */
function wordAt(cursor: Cursor): ValueReading {
  cursor.take(BLANKS);
  const start = cursor.at;
  const isQuoted = cursor.peek() === '"';
  if (isQuoted) cursor.at++;
  const from = cursor.at;
  const text = isQuoted
    ? cursor.take(/[^\n"]*/y)
    : cursor.peek() === '#'
      ? ''
      : cursor.take(BRACES) || cursor.take(BARE);
  const unterminated = isQuoted && cursor.peek() !== '"';
  if (isQuoted && !unterminated) cursor.at++;
  const end = cursor.at;
  cursor.take(BLANKS);
  return { view: verbatim(text, from), start, end, empty: start === end, unterminated };
}

/** How a daemon writes parameters. */
interface Syntax {
  readonly nameOf: (text: string) => string;
  readonly valueAt: (cursor: Cursor) => ValueReading;
  /** What is wrong with the character behind a value; null: nothing. */
  readonly faultAt: (next: string) => string | null;
}

const SYNTAXES: Readonly<Record<ConfDaemon, Syntax>> = {
  strongswan: {
    nameOf: (text) => text,
    valueAt: (cursor) => cursor.value(WORD, '\n#='),
    faultAt: (next) => (next === '=' ? 'a value with = in it needs quotes' : null),
  },
  // Capitals are small letters in names.
  libreswan: {
    nameOf: (text) => text.toLowerCase(),
    valueAt: wordAt,
    faultAt: (next) => (['', '\n', '#'].includes(next) ? null : 'a value of several words needs quotes'),
  },
};

function endOfLine(text: string, at: number): number {
  const lineFeed = text.indexOf('\n', at);
  return lineFeed === -1 ? text.length : lineFeed;
}
