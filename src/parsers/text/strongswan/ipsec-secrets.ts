import type { ArrayNode, ObjectNode, StringNode } from '../../../model/node.js';
import type { Source } from '../../../model/source.js';
import { openDocument } from '../document.js';
import type { TextProblem } from '../problem.js';
import { verbatim } from '../view.js';
import type { IncludeOptions } from './include.js';
import { Includes } from './include.js';
import { addValue } from './nodes.js';

/** An entry of an ipsec.secrets for a pre-shared key. */
export interface SecretEntry {
  readonly owners: readonly StringNode[];
  readonly secret: StringNode;
  /** Between quotes nothing in it is taken for an encoding. */
  readonly quoted: boolean;
  /** Whether the colon stands at its last owner: such an entry is Libreswan's alone. */
  readonly glued: boolean;
}

export interface SecretsReading {
  readonly entries: readonly SecretEntry[];
  readonly problems: readonly TextProblem[];
  /** The texts of the other secrets: passphrases, passwords. */
  readonly secrets: ReadonlySet<string>;
}

const SEPARATOR = /(?:^|[\t ]):(?:[\t ]+|$)/u;
/** As Libreswan takes it too: `@office @cloud: PSK "…"`. */
const GLUED = /:(?=[\t ]+PSK[\t ])/u;
const KIND = /^(PSK|RSA|ECDSA|BLISS|PKCS8|P12|EAP|NTLM|XAUTH|PIN)(?=[\t ]|$)/u;

/**
 * Reads the starter's ipsec.secrets (ipsec.secrets(5)), line by line: owners, ` : `, a kind, a secret. Never throws, and
 * keeps every secret out of all reports, those of lines that cannot be read among them.
 */
export function parseIpsecSecrets(source: Source, options: IncludeOptions = {}): SecretsReading {
  const includes = new Includes(options);
  const reading = { entries: [], secrets: new Set<string>() };
  if (includes.admits(source)) new SecretsParser(source, 0, includes, reading).read();
  return { ...reading, problems: includes.problems };
}

interface Gathered {
  readonly entries: SecretEntry[];
  readonly secrets: Set<string>;
}

/** A stretch of the text. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

class SecretsParser {
  readonly #source: Source;
  readonly #level: number;
  readonly #includes: Includes;
  readonly #gathered: Gathered;
  readonly #root: ArrayNode;

  constructor(source: Source, level: number, includes: Includes, gathered: Gathered) {
    this.#source = source;
    this.#level = level;
    this.#includes = includes;
    this.#gathered = gathered;
    const document = openDocument(source, includes.limits);
    this.#root = { kind: 'array', start: 0, end: source.text.length, parent: document, items: [] };
    document.root = this.#root;
  }

  read(): void {
    const { text } = this.#source;
    for (let from = text.startsWith('\u{feff}') ? 1 : 0; from < text.length;) {
      const lineFeed = text.indexOf('\n', from);
      const end = lineFeed === -1 ? text.length : lineFeed;
      this.#line(trimmed({ text: text.slice(from, end), start: from }));
      from = end + 1;
    }
  }

  #line(line: Piece): void {
    if (line.text === '' || line.text.startsWith('#')) return;
    const include = /^include[\t ]+/u.exec(line.text);
    if (include !== null) {
      this.#include(trimmed(rest(line, include[0].length)));
      return;
    }
    const separator = SEPARATOR.exec(line.text) ?? GLUED.exec(line.text);
    if (separator === null) {
      this.#fault(line, 'owners and secret need a : with blanks around it between them');
      return;
    }
    const behind = trimmed(rest(line, separator.index + separator[0].length));
    const kind = KIND.exec(behind.text)?.[1];
    if (kind === undefined) {
      this.#fault(behind, 'no kind of secret follows the colon: PSK, RSA, EAP, XAUTH and others');
      return;
    }
    const secret = trimmed(rest(behind, kind.length));
    this.#source.conceal(secret.start, secret.start + secret.text.length);
    const glued = separator.index > 0 && separator[0].startsWith(':');
    if (kind === 'PSK') this.#key({ text: line.text.slice(0, separator.index), start: line.start, glued }, secret);
    else this.#other(secret);
  }

  #key(owners: Piece & Pick<SecretEntry, 'glued'>, secret: Piece): void {
    const quote = /^["']/u.exec(secret.text)?.[0] ?? null;
    const close = quote === null ? secret.text.search(/[\t ]|$/u) : secret.text.indexOf(quote, 1);
    if (secret.text === '' || close === -1) {
      this.#fault(secret, secret.text === '' ? 'the key is missing' : 'the key is not closed: a quote is missing');
      return;
    }
    const { start } = secret;
    const end = start + close + (quote === null ? 0 : 1);
    const key = secret.text.slice(quote === null ? 0 : 1, close);
    const node: ObjectNode = { kind: 'object', start: owners.start, end, parent: this.#root, members: [] };
    this.#root.items.push(node);
    const view = verbatim(key, quote === null ? start : start + 1);
    const value = { view, start, end, empty: false, unterminated: false };
    this.#gathered.entries.push({
      owners: ownersIn(owners, node),
      secret: addValue(node, { text: 'secret', start, end }, value),
      quoted: quote !== null,
      glued: owners.glued,
    });
  }

  /** A password or a passphrase: the last word, or what stands between quotes. */
  #other({ text }: Piece): void {
    const [first = '', ...others] = text.match(/"[^"]*"|'[^']*'|[^\s"']+/gu) ?? [];
    for (const word of others.length === 0 ? [first] : others) {
      const bare = word.replaceAll(/^["']|["']$/gu, '');
      if (bare !== '' && bare !== '%prompt') this.#gathered.secrets.add(bare);
    }
  }

  #include({ text, start }: Piece): void {
    for (const source of this.#includes.open(verbatim(text, start), this.#source, this.#level)) {
      if (!this.#includes.admits(source)) return;
      new SecretsParser(source, this.#level + 1, this.#includes, this.#gathered).read();
    }
  }

  #fault({ text, start }: Piece, detail: string): void {
    this.#source.conceal(start, start + text.length);
    this.#includes.report(this.#source, { start, end: start + text.length }, detail);
  }
}

function rest({ text, start }: Piece, from: number): Piece {
  return { text: text.slice(from), start: start + from };
}

function trimmed({ text, start }: Piece): Piece {
  return { text: text.trim(), start: start + text.length - text.trimStart().length };
}

function ownersIn({ text, start }: Piece, parent: ObjectNode): readonly StringNode[] {
  // Distinguished names hold blanks and stand in quotes.
  return Array.from(text.matchAll(/"[^"]*"|'[^']*'|\S+/gu), ({ 0: word, index }) => {
    const from = start + index;
    const end = from + word.length;
    const isQuoted = /^["']/u.test(word) && word.length > 1 && word.endsWith(word.charAt(0));
    const view = isQuoted ? verbatim(word.slice(1, -1), from + 1) : verbatim(word, from);
    return addValue(
      parent,
      { text: 'owner', start: from, end },
      { view, start: from, end, empty: false, unterminated: false },
    );
  });
}
