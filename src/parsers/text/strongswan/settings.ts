import { append } from '../../../model/append.js';
import type { ObjectNode, StringNode } from '../../../model/node.js';
import { isSecretName } from '../../../model/secret-name.js';
import type { Range, Source } from '../../../model/source.js';
import type { TextProblem } from '../problem.js';
import type { TextView } from '../view.js';
import type { IncludeOptions } from './include.js';
import { Includes } from './include.js';
import { addObject, addValue, documentRoot } from './nodes.js';
import type { SettingsToken } from './settings-lexer.js';
import { SettingsLexer } from './settings-lexer.js';

/** The name of a section whose settings another one inherits: `connections.base`. */
export interface SectionReference {
  readonly path: readonly string[];
  readonly source: Source;
  readonly range: Range;
}

/** A section of a settings file, put together from wherever its name stands: in one file twice, or in included ones. */
export interface RawSection {
  /** Where it stands first. */
  readonly node: ObjectNode;
  /** The last value of each key; null where the last one is empty, which unsets it. */
  readonly values: Map<string, StringNode | null>;
  readonly sections: Map<string, RawSection>;
  readonly references: SectionReference[];
}

export interface SettingsReading {
  readonly root: RawSection;
  readonly problems: readonly TextProblem[];
  /** Of them those for which strongSwan loads nothing of the configuration. */
  readonly faults: readonly TextProblem[];
}

/**
 * Reads a file in strongSwan's settings syntax (strongswan.conf(5)): `name { … }`, `name : other { … }`, `key = value`,
 * `include pattern`. Never throws; where strongSwan would refuse the file, the problem is reported and reading goes on
 * with the next line. The text around a problem is kept out of every report, for it may hold a key.
 */
export function parseSettings(source: Source, options: IncludeOptions = {}): SettingsReading {
  const includes = new Includes(options);
  const root = rawSection(documentRoot(source, includes.limits));
  if (includes.admits(source)) new SettingsParser(source, root.node, root, 0, includes).read();
  return { root, problems: includes.problems, faults: includes.faults };
}

function rawSection(node: ObjectNode): RawSection {
  return { node, values: new Map(), sections: new Map(), references: [] };
}

/** A section that is being read: its node in this file, and what it is put together in. */
interface OpenSection {
  readonly node: ObjectNode;
  readonly section: RawSection;
}

class SettingsParser {
  readonly #source: Source;
  readonly #lexer: SettingsLexer;
  readonly #includes: Includes;
  readonly #level: number;
  readonly #open: OpenSection[];

  constructor(source: Source, node: ObjectNode, section: RawSection, level: number, includes: Includes) {
    this.#source = source;
    this.#lexer = new SettingsLexer(source.text);
    this.#includes = includes;
    this.#level = level;
    this.#open = [{ node, section }];
  }

  read(): void {
    for (;;) {
      const pattern = this.#lexer.include();
      if (pattern !== null) {
        this.#include(pattern);
        continue;
      }
      const token = this.#lexer.next();
      if (token === null) break;
      if (!this.#statement(token)) break;
    }
    const inner = this.#open.at(-1);
    if (this.#open.length > 1 && inner !== undefined) {
      this.#includes.report(this.#source, memberKey(inner.node), 'the section is not closed: a } is missing');
    }
  }

  /** Reads what a token begins; false where nothing more can be read. */
  #statement(token: SettingsToken): boolean {
    if (token.kind === '}') {
      if (this.#open.length === 1) this.#fault(token, 'a } closes no section');
      else this.#close(token.end);
      return true;
    }
    if (token.kind !== 'name') {
      this.#fault(token, token.kind === '"' ? 'a string stands where a name belongs' : 'a name is missing');
      return true;
    }
    const next = this.#lexer.next();
    switch (next?.kind) {
      case '=':
        return this.#value(token);
      case '{':
        return this.#section(token, []);
      case ':':
        return this.#inheriting(token);
      case '.':
        this.#fault(token, 'a name cannot hold a full stop');
        return true;
      default:
        this.#fault(token, 'neither = nor { follows the name');
        return next !== null;
    }
  }

  #value(key: SettingsToken): boolean {
    const value = this.#lexer.value();
    const { node, section } = this.#current();
    if (value.unterminated) {
      this.#source.conceal(value.start, this.#source.text.length);
      this.#includes.report(this.#source, range(key), 'the string behind this key is not closed: a " is missing');
      return false;
    }
    if (hasSwallowedKey(value.view.text)) {
      this.#source.conceal(value.start, value.end);
      this.#includes.report(
        this.#source,
        range(key),
        'the string behind this key holds the next settings: a " is missing',
      );
      return true;
    }
    const string = addValue(node, key, value);
    section.values.set(key.text, value.empty ? null : string);
    return true;
  }

  #inheriting(name: SettingsToken): boolean {
    const references: SectionReference[] = [];
    let token = this.#lexer.next();
    while (token?.kind === 'name') {
      const reference = this.#reference(token);
      references.push(reference.reference);
      token = reference.next;
      if (token?.kind !== ',') break;
      token = this.#lexer.next();
    }
    if (token?.kind === '{' && references.length > 0) return this.#section(name, references);
    this.#fault(token ?? name, 'behind the : stand names of sections, commas between them, and a {');
    return token !== null;
  }

  /** `connections.base`, and the token behind it. */
  #reference(first: SettingsToken): { readonly reference: SectionReference; readonly next: SettingsToken | null } {
    const path = [first.text];
    let { end } = first;
    let next = this.#lexer.next();
    while (next?.kind === '.') {
      const step = this.#lexer.next();
      if (step?.kind !== 'name') {
        next = step;
        break;
      }
      path.push(step.text);
      end = step.end;
      next = this.#lexer.next();
    }
    return { reference: { path, source: this.#source, range: { start: first.start, end } }, next };
  }

  #section(name: SettingsToken, references: readonly SectionReference[]): boolean {
    const { depth } = this.#includes.limits;
    if (this.#open.length > depth) {
      const detail = `sections nested deeper than ${depth} levels`;
      this.#includes.report(this.#source, range(name), detail, 'input-limit');
      this.#source.conceal(name.start, this.#source.text.length);
      // Whether the open ones are closed further on is not read.
      this.#open.splice(1);
      return false;
    }
    const outer = this.#current();
    const node = addObject(outer.node, name);
    const section = outer.section.sections.get(name.text) ?? rawSection(node);
    outer.section.sections.set(name.text, section);
    append(section.references, references);
    this.#open.push({ node, section });
    return true;
  }

  #close(end: number): void {
    const closed = this.#open.pop();
    if (closed !== undefined) closed.node.end = end;
  }

  /** What an included file holds belongs to the section in which the include stands. */
  #include(pattern: TextView): void {
    const { section } = this.#current();
    for (const source of this.#includes.open(pattern, this.#source, this.#level)) {
      if (!this.#includes.admits(source)) return;
      new SettingsParser(
        source,
        documentRoot(source, this.#includes.limits),
        section,
        this.#level + 1,
        this.#includes,
      ).read();
    }
  }

  #current(): OpenSection {
    const open = this.#open.at(-1);
    if (open === undefined) throw new Error('no section is open');
    return open;
  }

  /** Reports a fault and passes over its line. */
  #fault(token: SettingsToken, detail: string): void {
    if (token.kind !== '}') this.#lexer.skipLine(token.end);
    this.#source.conceal(token.start, this.#lexer.offset);
    this.#includes.report(this.#source, range(token), detail);
  }
}

/** Names of settings, each with what ends it. */
const SETTING = /[^#{}:.,="\r\n\t ]{1,64}[\t ]{0,8}=/gu;

/** Whether a value goes on into other settings, and one of these is a key: a quote is missing, and another one ends it. */
function hasSwallowedKey(text: string): boolean {
  if (!/[\n{]/u.test(text)) return false;
  return Array.from(text.matchAll(SETTING), ([setting]) => setting).some(
    (setting) => isSecretName(setting) || /^pin[\t =]/u.test(setting),
  );
}

function range({ start, end }: SettingsToken): Range {
  return { start, end };
}

/** Where the name of a section stands. */
function memberKey(node: ObjectNode): Range {
  const { parent } = node;
  const member = parent.kind === 'object' ? parent.members.find(({ value }) => value === node) : undefined;
  return member === undefined
    ? { start: node.start, end: node.start + 1 }
    : { start: member.keyStart, end: member.keyEnd };
}
