import type { IgnoreEntry, Placed } from '../config/configuration.js';
import { globTest } from '../config/glob.js';
import { digestIn, reasonIn } from '../config/written.js';
import type { ProfileId } from '../data/profiles/ids.js';
import type { NamedEnd } from '../ends/named-tunnels.js';
import { askedFor } from '../ends/named-tunnels.js';
import type { LintOptions as RunOptions } from '../lint/options.js';
import { dialectsOf } from '../model/api.js';
import type { TextPlace } from '../model/place.js';
import { Source } from '../model/source.js';
import type { Configured } from '../workspace/declarations.js';
import { declarationsFrom } from '../workspace/declarations.js';

/** A finding that is accepted for a reason: an entry under `ignore` of a configuration. */
export interface WrittenException {
  /** The id of the rule whose finding it is. */
  readonly rule: string;
  /** A glob of the names of sources. */
  readonly file: string;
  /** RFC 6901, as reports show it; every place where it is left out. */
  readonly pointer?: string;
  /** Binds the exception to a value: `sha256:` and the 64 hexadecimal digits of its hash. Not for keys. */
  readonly value?: string;
  /** Why it is accepted. Where it is blank, the exception does not count. */
  readonly reason: string;
  /** The last day on which the exception counts, in UTC: `2026-12-31`. */
  readonly expires?: string;
}

/**
 * Two ends that are one tunnel: an entry under `tunnels` of a configuration. Each is the id or name of a connection, or the
 * name of a source of the run, alone or with what tells the end in it: `FILE#name`, `FILE#/json/pointer`.
 */
export interface WrittenTunnel {
  readonly left: string;
  readonly right: string;
}

/** What a program says of resources and findings as a configuration does. */
export interface WrittenOptions {
  /** Findings that are accepted; those that comments in the sources accept need no option. */
  readonly ignore?: readonly WrittenException[];
  /** Pairs of tunnel ends; those that name each other by their addresses are found without. */
  readonly tunnels?: readonly WrittenTunnel[];
  /** Pairs of connections, by id or name, of which one takes over from the other. */
  readonly standby?: readonly (readonly [string, string])[];
  /** Pairs of connections, by id or name, that may overlap. */
  readonly redundant?: readonly (readonly [string, string])[];
}

/** What a run is told beside its sources. */
export interface LintOptions
  extends Omit<RunOptions, 'profiles' | 'ignore' | 'tunnels' | 'declarations'>, WrittenOptions {
  /** The compliance profiles that bodies must meet. The rules that they make mandatory are so beside those of `mandatory`. */
  readonly profiles?: readonly ProfileId[];
}

/** Where findings and notices about the options stand: in a source of this name, at a pointer. */
const NAME = 'options';

/** The same as a run takes it. The sources are those of the run; they are not asked for without `tunnels`. */
export function placedOptions(
  { ignore, tunnels, standby, redundant }: Required<WrittenOptions>,
  sources: Iterable<Source>,
): Pick<RunOptions, 'ignore' | 'tunnels' | 'declarations'> {
  const options = new PlacedOptions();
  return {
    ignore: ignore.map((exception, index) => options.entry(exception, `/ignore/${String(index)}`)),
    tunnels: tunnels.length === 0 ? [] : options.tunnels(tunnels, sources),
    declarations: declarationsFrom(
      { resources: [], standby: options.pairs('standby', standby), redundant: options.pairs('redundant', redundant) },
      dialectsOf([]),
    ),
  };
}

class PlacedOptions {
  readonly #source = new Source(NAME, '', { textless: true });

  entry({ rule, file, pointer, value, reason, expires }: WrittenException, at: string): IgnoreEntry {
    return {
      rule: this.#placed(rule, `${at}/rule`),
      file,
      matches: globTest([file]),
      pointer: pointer ?? null,
      value: value === undefined ? null : this.#placed(digestIn(value), `${at}/value`),
      reason: this.#placed<string | null>(reasonIn(reason), `${at}/reason`),
      expires: expires === undefined ? null : this.#placed(expires, `${at}/expires`),
      place: this.#place(at),
    };
  }

  tunnels(tunnels: readonly WrittenTunnel[], sources: Iterable<Source>): NonNullable<RunOptions['tunnels']> {
    const byName = new Map(Array.from(sources, (source) => [source.name, source]));
    const end = (word: string, at: string): NamedEnd => {
      const { file, fragment } = askedFor(word, (name) => byName.has(name));
      const source = byName.get(file) ?? null;
      return { word, source, fragment: source === null ? null : fragment, place: this.#place(at) };
    };
    return tunnels.map(({ left, right }, index) => ({
      left: end(left, `/tunnels/${String(index)}/left`),
      right: end(right, `/tunnels/${String(index)}/right`),
    }));
  }

  pairs(key: 'standby' | 'redundant', pairs: readonly (readonly [string, string])[]): Configured['standby'] {
    return pairs.map((value, index) => {
      const at = `/${key}/${String(index)}`;
      return { value, places: [this.#place(`${at}/0`), this.#place(`${at}/1`)] };
    });
  }

  #placed<T>(value: T, pointer: string): Placed<T> {
    return { value, place: this.#place(pointer) };
  }

  #place(pointer: string): TextPlace {
    return { kind: 'text', source: this.#source, index: null, range: { start: 0, end: 0 }, pointer };
  }
}
