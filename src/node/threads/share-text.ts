import { DH_GROUPS, ENCRYPTION, INTEGRITY, PRFS } from '../../data/algorithms.js';
import type { Share } from '../../lint/share.js';
import type { TextPlace } from '../../model/place.js';
import { Redactor } from '../../model/redaction.js';
import type { ResourceKind } from '../../model/resource.js';
import { Secret } from '../../model/secret.js';
import { Source } from '../../model/source.js';
import type { Range } from '../../model/source.js';
import { KeptConnection } from '../../workspace/kept-connection.js';
import type { Home, NetworksCells, PlaceCells } from '../../workspace/kept.js';
import { KeptFact, KeptNetworks, KeptParameter, KeptPlace, KeptReference } from '../../workspace/kept.js';

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
  const text = JSON.stringify({ secrets: places, homes: writer.homes, share: plain });
  return new Redactor(secrets).isIn(text) ? null : text;
}

/** The share that a text stands for. What the source conceals is concealed here too. */
export function shareOf(text: string, source: Source): Share {
  const sent: unknown = JSON.parse(text);
  if (!isSent(sent)) throw new TypeError('no share');
  const { secrets, homes, share } = sent;
  const revived = new Reader(source, homes).value(share);
  if (!isShare(revived)) throw new TypeError('no share');
  const { concealed, ...others } = revived;
  for (let at = 0; at + 1 < concealed.length; at += 2) source.conceal(concealed[at] ?? 0, concealed[at + 1] ?? 0);
  return { ...others, secrets: secrets.map(([start, end]) => source.text.slice(start, end)) };
}

/** Offsets of the beginning and the end. */
type Span = readonly [start: number, end: number];

interface Sent {
  readonly secrets: readonly Span[];
  readonly homes: readonly HomeCells[];
  readonly share: unknown;
}

type Revived = Omit<Share, 'secrets'> & { readonly concealed: readonly number[] };

/** The text is our own: what it holds is told by its outermost fields. */
function isSent(value: unknown): value is Sent {
  return (
    isRecord(value) && Array.isArray(value['secrets']) && Array.isArray(value['homes']) && isRecord(value['share'])
  );
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

/** A kind of value that JSON has no form for: an object with one member of that name stands for it. */
type Special =
  `$${'source' | 'at' | 'place' | 'fact' | 'reference' | 'parameter' | 'networks' | 'key' | 'row' | 'bigint' | 'set'}`;

/** A place by itself: its range, the index of its document, its pointer, what it was cut out of, where its resource begins. */
type TextPlaceCells = readonly [
  start: number,
  end: number,
  index: number | null,
  pointer: string | null,
  whole: string | null,
  outside: number | null,
];

type HomeCells = readonly [index: number | null, pointer: string];

/** Rows of tables are compared by what they are: each is sent as its number. */
const ROWS: readonly object[] = [...ENCRYPTION, ...INTEGRITY, ...DH_GROUPS, ...PRFS];
const ROW_NUMBERS: ReadonlyMap<object, number> = new Map(ROWS.map((row, number) => [row, number]));

/** Makes values of arrays and plain objects out of others. */
class Writer {
  readonly #source: Source;
  readonly #homes = new Map<Home, number>();
  #isComplete = true;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Whether all that was written can be read again. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Where the resources stand that kept places are in. */
  get homes(): readonly HomeCells[] {
    return Array.from(this.#homes.keys(), ({ index, pointer }) => [index, pointer] as const);
  }

  span(start: number, length: number): Span {
    if (start < 0) this.#isComplete = false;
    return [start, start + length];
  }

  plain(value: unknown): unknown {
    if (typeof value === 'bigint') return special('$bigint', String(value));
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => this.plain(item));
    if (value instanceof KeptConnection) return this.plain(value.unfolded());
    if (value instanceof KeptFact) return this.#fact(value);
    if (value instanceof KeptPlace) return special('$place', value.cells(this.#numberOf));
    if (value instanceof KeptNetworks) return special('$networks', value.cells(this.#numberOf));
    if (value instanceof Secret) return special('$key', this.span(value.standsIn(this.#source.text), value.length));
    if (value instanceof Set)
      return special(
        '$set',
        Array.from(value, (item: unknown) => this.plain(item)),
      );
    if (value instanceof Source) return special('$source', this.#same(value));
    if (isPlace(value)) return special('$at', this.#cells(value));
    const row = ROW_NUMBERS.get(value);
    if (row !== undefined) return special('$row', row);
    const plain: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) plain[key] = this.plain(item);
    return plain;
  }

  #fact(fact: KeptFact<unknown>): unknown {
    const cells = [...fact.cells(this.#numberOf), this.plain(fact.value)];
    if (fact instanceof KeptReference) return special('$reference', [...cells, fact.field, fact.kinds]);
    if (fact instanceof KeptParameter) return special('$parameter', [...cells, fact.field]);
    return special('$fact', cells);
  }

  #cells({ source, range, index, pointer, whole, outside }: TextPlace): TextPlaceCells {
    this.#same(source);
    return [range.start, range.end, index, pointer ?? null, whole ?? null, outside ?? null];
  }

  readonly #numberOf = (home: Home): number => {
    this.#same(home.source);
    const number = this.#homes.get(home) ?? this.#homes.size;
    this.#homes.set(home, number);
    return number;
  };

  /** Whatever stands in another source cannot be told. */
  #same(source: Source): boolean {
    if (source !== this.#source) this.#isComplete = false;
    return true;
  }
}

function special(name: Special, content: unknown): unknown {
  return { [name]: content };
}

function isPlace(value: object): value is TextPlace {
  return 'kind' in value && value.kind === 'text' && 'source' in value && 'range' in value;
}

/** The facts of a connection have several empty lists: all of them are this one, as they were where it was read. */
const NOTHING: readonly never[] = Object.freeze([]);

/** Turns values that a `Writer` made, and `JSON` wrote and read, into what they were. */
class Reader {
  readonly #source: Source;
  readonly #homes: readonly Home[];

  constructor(source: Source, homes: readonly HomeCells[]) {
    this.#source = source;
    this.#homes = homes.map(([index, pointer]) => ({ source, index, pointer }));
  }

  value(plain: unknown): unknown {
    if (Array.isArray(plain)) {
      if (plain.length === 0) return NOTHING;
      for (let index = 0; index < plain.length; index++) plain[index] = this.value(plain[index]);
      return plain;
    }
    if (!isRecord(plain)) return plain;
    for (const key in plain) {
      if (key.startsWith('$')) return this.#special(key, plain[key]);
      const item = plain[key];
      if (typeof item === 'object' && item !== null) plain[key] = this.value(item);
    }
    return plain;
  }

  #special(name: string, content: unknown): unknown {
    if (name === '$source') return this.#source;
    if (name === '$row') return ROWS[Number(content)];
    if (name === '$bigint') return BigInt(String(content));
    if (!Array.isArray(content)) throw new TypeError('no share');
    const cells: readonly unknown[] = content;
    switch (name) {
      case '$at':
        return isTextPlaceCells(cells) ? this.#textPlace(cells) : null;
      case '$key':
        return isSpan(cells) ? new Secret(this.#source.text.slice(...cells)) : null;
      case '$set':
        return new Set(cells.map((item) => this.value(item)));
      case '$networks':
        return isNetworksCells(cells) ? this.#networks(cells) : null;
      default:
        return isFactCells(cells) ? this.#kept(name, cells) : null;
    }
  }

  #kept(name: string, [home, tail, start, end, value, field, kinds]: FactCells): unknown {
    const at = this.#homes[home];
    if (at === undefined) return null;
    const range = { start, end };
    if (name === '$place') return new KeptPlace(at, tail, range);
    if (name === '$fact') return new KeptFact(this.value(value), at, tail, range);
    const text = String(value);
    if (name === '$parameter') return new KeptParameter(field, text, at, tail, range);
    return new KeptReference({ field, kinds, id: text }, at, tail, range);
  }

  #networks([home, tail, isArray, numbers]: NetworksCells): KeptNetworks | null {
    const at = this.#homes[home];
    return at === undefined ? null : new KeptNetworks(at, tail, isArray, numbers);
  }

  #textPlace([start, end, index, pointer, whole, outside]: TextPlaceCells): TextPlace {
    return {
      kind: 'text',
      source: this.#source,
      index,
      range: { start, end },
      ...(pointer !== null && { pointer }),
      ...(whole !== null && { whole }),
      ...(outside !== null && { outside }),
    };
  }
}

/** A place, and where more than that was kept, a value and what is known of it. */
type FactCells = readonly [...PlaceCells, value: unknown, field: string, kinds: readonly ResourceKind[]];

function isFactCells(cells: readonly unknown[]): cells is FactCells {
  return cells.length >= 4;
}

function isNetworksCells(cells: readonly unknown[]): cells is NetworksCells {
  return cells.length === 4;
}

function isTextPlaceCells(cells: readonly unknown[]): cells is TextPlaceCells {
  return cells.length === 6;
}

function isSpan(cells: readonly unknown[]): cells is Span {
  return cells.length === 2;
}
