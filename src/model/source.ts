import { addTo } from './groups.js';
import { inspectSymbol } from './inspection.js';
import { UserError } from './user-error.js';

/** A line and column, both 1-based; columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text, 1-based, with an exclusive end column (SARIF 2.1.0, 3.30). */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A stretch of a source's text in UTF-16 offsets, the end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function lineStartsIn(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED) starts.push(index + 1);
    else if (code === CARRIAGE_RETURN && text.charCodeAt(index + 1) !== LINE_FEED) starts.push(index + 1);
  }
  return starts;
}

/** The block of the text that an offset lies in. */
function blockOf(offset: number): number {
  return offset >> BLOCK_BITS;
}

const BLOCK_BITS = 12;
const WIDE = 16;
const FEW_SECRETS = 8;

function meetsOne(secrets: readonly Range[], start: number, end: number): boolean {
  return secrets.some((secret) => secret.start < end && start < secret.end);
}

/** The secrets of a long text by where they stand. */
class SecretIndex {
  /** Those that meet many blocks: few can. */
  readonly #wide: Range[] = [];
  /** The others by the blocks of the text that they meet. */
  readonly #byBlock = new Map<number, Range[]>();
  /** How many of the secrets are in it. */
  #size = 0;

  /** @param secrets All of the text, those that were asked for before first. */
  meets(secrets: readonly Range[], start: number, end: number): boolean {
    if (this.#size < secrets.length) {
      for (const secret of secrets.slice(this.#size)) this.#add(secret);
      this.#size = secrets.length;
    }
    if (meetsOne(this.#wide, start, end)) return true;
    for (let block = blockOf(start); block <= blockOf(end); block++) {
      const here = this.#byBlock.get(block);
      if (here !== undefined && meetsOne(here, start, end)) return true;
    }
    return false;
  }

  #add(secret: Range): void {
    const { start, end } = secret;
    if (blockOf(end) - blockOf(start) > WIDE) {
      this.#wide.push(secret);
      return;
    }
    for (let block = blockOf(start); block <= blockOf(end); block++) addTo(this.#byBlock, block, secret);
  }
}

function mustBeText(what: string, value: unknown): void {
  if (typeof value === 'string') return;
  throw new UserError(`${what} is no text`, 'Give a string; bytes are decoded by new TextDecoder().decode(bytes).');
}

/**
 * One text: a file, standard input, or a string handed to the library. Lines are counted once, when first asked for. Whatever
 * prints or clones it (JSON, Node's inspection, `structuredClone`) gets its name without its text: the text may hold keys,
 * and every finding leads to it.
 */
export class Source {
  /** The name that findings show: a `/`-separated path as the user would write it. */
  readonly name: string;
  /** Private, so that a structured clone, which a worker posts, leaves it behind. */
  readonly #text: string;
  /** True where there is no text at all (an object handed to the library): such places have no region. */
  readonly textless: boolean;
  /** True where the user named the source: then even a text that holds nothing of ours must be readable. */
  readonly named: boolean;
  readonly #secrets: Range[] = [];
  /** Made where there are many: most files hold one body, with one key. */
  #index: SecretIndex | null = null;
  #lineStarts: readonly number[] | null = null;

  /** @throws UserError where the name or the text is none, such as bytes that are still to be decoded. */
  constructor(name: string, text: string, options: { readonly textless?: boolean; readonly named?: boolean } = {}) {
    mustBeText('the name of a source', name);
    mustBeText('the text of a source', text);
    this.name = name;
    this.#text = text;
    this.textless = options.textless ?? false;
    this.named = options.named ?? false;
  }

  get text(): string {
    return this.#text;
  }

  toJSON(): object {
    return { name: this.name };
  }

  [inspectSymbol](): string {
    return `Source(${JSON.stringify(this.name)})`;
  }

  /** Marks a stretch that no report may show: a key, a credential, or text that could not be read and may hold one. */
  conceal(start: number, end: number): void {
    if (end <= start) return;
    this.#secrets.push({ start, end });
  }

  /** The stretches that no report may show, in the order in which they were found. */
  get concealed(): readonly Range[] {
    return this.#secrets;
  }

  /** Whether a stretch meets one that no report may show. A file of many bodies has a key in each. */
  isConcealed(start: number, end: number): boolean {
    if (this.#secrets.length <= FEW_SECRETS) return meetsOne(this.#secrets, start, end);
    this.#index ??= new SecretIndex();
    return this.#index.meets(this.#secrets, start, end);
  }

  /** The place of an offset. An offset beyond the text is taken as its end. */
  position(offset: number): Position {
    const starts = this.lineStarts();
    const bounded = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: bounded - (starts[low] ?? 0) + 1 };
  }

  region(range: Range): Region {
    const start = this.position(range.start);
    const end = this.position(range.end);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }

  /** The offsets at which a line (1-based) begins and ends, without its line break. */
  line(number: number): Range {
    const starts = this.lineStarts();
    const start = starts[number - 1] ?? this.text.length;
    let end = starts[number] ?? this.text.length;
    if (end > start && this.text.charCodeAt(end - 1) === LINE_FEED) end--;
    if (end > start && this.text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--;
    return { start, end };
  }

  /** Offsets of the first character of each line: a line ends at LF, CR LF, or a lone CR, as editors and GitHub count. */
  private lineStarts(): readonly number[] {
    this.#lineStarts ??= lineStartsIn(this.text);
    return this.#lineStarts;
  }
}
