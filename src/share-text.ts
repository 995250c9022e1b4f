import { Redactor } from './model/redaction.js';
import { Secret } from './model/secret.js';
import { Source } from './model/source.js';
import type { TextPlace } from './model/place.js';
import type { Range } from './model/source.js';
import type { Share } from './share.js';
import { PlaceMaker } from './workspace/kept-place.js';

/*
 * The share of one source as a text, for it to go from the thread that read the source to the one that reports. No key
 * goes with it: of each the text says where in the source it stands, and whoever gets it has the source.
 */

/**
 * A share as a text; null where that would not do: the text would spell a secret, or a key does not stand in the
 * source as it is.
 */
export function shareText(share: Share, source: Source): string | null {
  const { secrets, ...others } = share;
  const writer = new Writer(source);
  const places = secrets.map((secret) => writer.span(source.text.indexOf(secret), secret.length));
  const plain = writer.plain({ ...others, concealed: spans(source.concealed) });
  if (!writer.isComplete) return null;
  const text = JSON.stringify({ secrets: places, share: plain });
  return new Redactor(secrets).isIn(text) ? null : text;
}

/** The share that a text stands for. What the source conceals is concealed here too. */
export function shareOf(text: string, source: Source): Share {
  const sent: unknown = JSON.parse(text);
  if (!isSent(sent)) throw new TypeError('no share');
  const { secrets, share } = sent;
  const revived = new Reader(source).value(share);
  if (!isShare(revived)) throw new TypeError('no share');
  const { concealed, ...others } = revived;
  for (let at = 0; at + 1 < concealed.length; at += 2) source.conceal(concealed[at] ?? 0, concealed[at + 1] ?? 0);
  return { ...others, secrets: secrets.map(([start, end]) => source.text.slice(start, end)) };
}

/** Offsets of the beginning and the end. */
type Span = readonly [start: number, end: number];

interface Sent {
  readonly secrets: readonly Span[];
  readonly share: unknown;
}

type Revived = Omit<Share, 'secrets'> & { readonly concealed: readonly number[] };

/** The text is our own: what it holds is told by its outermost fields. */
function isSent(value: unknown): value is Sent {
  return isRecord(value) && Array.isArray(value['secrets']) && isRecord(value['share']);
}

function isShare(value: unknown): value is Revived {
  return isRecord(value) && Array.isArray(value['findings']) && Array.isArray(value['concealed']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function spans(ranges: readonly Range[]): readonly number[] {
  return ranges.flatMap(({ start, end }) => [start, end]);
}

/** The names of members that stand for what JSON has no form for. */
const SOURCE = '$source';
const PLACE = '$place';
const SECRET = '$secret';
const BIGINT = '$bigint';
const SET = '$set';

/** A place: its range, the index of its document, its pointer; what a part was cut out of; where its resource begins. */
type PlaceCells = readonly [
  start: number,
  end: number,
  index: number | null,
  pointer: string | null,
  whole: string | null,
  outside: number | null,
];

/** Makes values of arrays and plain objects out of others. */
class Writer {
  readonly #source: Source;
  #isComplete = true;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Whether all that was written can be read again. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  span(start: number, length: number): Span {
    if (start < 0) this.#isComplete = false;
    return [start, start + length];
  }

  plain(value: unknown): unknown {
    if (typeof value === 'bigint') return { [BIGINT]: String(value) };
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => this.plain(item));
    if (value instanceof Set) return { [SET]: Array.from(value, (item: unknown) => this.plain(item)) };
    if (value instanceof Secret) return { [SECRET]: this.span(value.standsIn(this.#source.text), value.length) };
    if (value instanceof Source) {
      if (value !== this.#source) this.#isComplete = false;
      return { [SOURCE]: true };
    }
    if (isPlace(value)) return { [PLACE]: this.#cells(value) };
    const plain: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) plain[key] = this.plain(item);
    return plain;
  }

  #cells({ source, range, index, pointer, whole, outside }: TextPlace): PlaceCells {
    if (source !== this.#source) this.#isComplete = false;
    return [range.start, range.end, index, pointer ?? null, whole ?? null, outside ?? null];
  }
}

function isPlace(value: object): value is TextPlace {
  return 'kind' in value && value.kind === 'text' && 'source' in value && 'range' in value;
}

/** Turns values that a `Writer` made, and `JSON` wrote and read, into what they were. */
class Reader {
  readonly #source: Source;
  readonly #places: PlaceMaker;

  constructor(source: Source) {
    this.#source = source;
    this.#places = new PlaceMaker(source);
  }

  value(plain: unknown): unknown {
    if (typeof plain !== 'object' || plain === null) return plain;
    if (Array.isArray(plain)) return plain.map((item: unknown) => this.value(item));
    if (!isRecord(plain)) return plain;
    for (const key in plain) {
      if (key.startsWith('$')) return this.#special(key, plain[key]);
      const item = plain[key];
      if (typeof item === 'object' && item !== null) plain[key] = this.value(item);
    }
    return plain;
  }

  #special(key: string, content: unknown): unknown {
    if (key === SOURCE) return this.#source;
    if (key === BIGINT) return BigInt(String(content));
    if (key === PLACE && isPlaceCells(content)) return this.#place(content);
    if (key === SECRET && isSpan(content)) return new Secret(this.#source.text.slice(...content));
    if (key === SET && Array.isArray(content)) return new Set(content.map((item: unknown) => this.value(item)));
    throw new TypeError('no share');
  }

  #place([start, end, index, pointer, whole, outside]: PlaceCells): TextPlace {
    const range = { start, end };
    if (pointer !== null && outside !== null) return this.#places.make({ index, range, pointer, outside });
    return {
      kind: 'text',
      source: this.#source,
      index,
      range,
      ...(pointer !== null && { pointer }),
      ...(whole !== null && { whole }),
    };
  }
}

function isPlaceCells(value: unknown): value is PlaceCells {
  return Array.isArray(value) && value.length === 6;
}

function isSpan(value: unknown): value is Span {
  return Array.isArray(value) && value.length === 2;
}
