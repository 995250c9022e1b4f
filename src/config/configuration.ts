import type { Dialect } from '../model/api.js';
import type { Level } from '../model/finding.js';
import type { ObjectNode } from '../model/node.js';
import type { TextPlace } from '../model/place.js';
import type { Behaviour } from '../model/tunnel-end.js';
import type { LimitName } from '../parsers/text/problem.js';
import type { PathTest } from './glob.js';

/** A value of a configuration and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly place: TextPlace;
}

/** What a rule may be set to: a level for all variants of its finding, or not to run. */
export type RuleLevel = Level | 'off';

/** What may differ from file to file. */
export interface PlacedSettings {
  /** By rule id. */
  readonly rules: ReadonlyMap<string, Placed<RuleLevel>>;
  /** At most one for each API. */
  readonly dialects: readonly Placed<Dialect>[];
}

/** Settings for some files. */
export interface ConfiguredOverride extends PlacedSettings {
  readonly files: readonly string[];
  readonly matches: PathTest;
  readonly place: TextPlace;
}

/** A glob that splits the workspace: each folder that it matches is an estate. */
export interface ConfiguredEstate extends Placed<string> {
  readonly matches: PathTest;
}

/** What an id stands for that no file of the run describes. The place is that of the id. */
export type ConfiguredResource = { readonly id: string; readonly place: TextPlace } & (
  | {
      readonly kind: 'file';
      /** As it is written: from the folder of the configuration that holds it. */
      readonly file: Placed<string>;
    }
  | { readonly kind: 'body'; readonly body: ObjectNode }
  | {
      readonly kind: 'facts';
      /** An address or a name. */
      readonly address: Placed<string> | null;
      /** What peers see where it stands behind NAT. */
      readonly publicAddress: Placed<string> | null;
      readonly cidrs: readonly Placed<string>[] | null;
      readonly behaviour: Placed<Behaviour> | null;
    }
);

/** Two ends that are one tunnel, each a `FILE`, `FILE#/json/pointer`, `FILE#name`, or an id or name of a connection. */
export interface ConfiguredTunnel {
  readonly left: Placed<string>;
  readonly right: Placed<string>;
}

/** Two connections, by id or name. */
export interface ConfiguredPair extends Placed<readonly [string, string]> {
  /** Where each of the two stands. */
  readonly places: readonly [TextPlace, TextPlace];
}

/** A finding that is accepted for a reason. */
export interface IgnoreEntry {
  readonly rule: Placed<string>;
  /** A glob. */
  readonly file: string;
  readonly matches: PathTest;
  /** RFC 6901, as reports show it; null for every place. */
  readonly pointer: string | null;
  /** Binds the exception to a value: 64 hexadecimal digits of its SHA-256; null for every value. */
  readonly value: Placed<string> | null;
  /** Null where none is given: then the exception does not count. The place is where it should stand. */
  readonly reason: Placed<string | null>;
  /** The last day on which it counts, in UTC: `2026-12-31`. */
  readonly expires: Placed<string> | null;
  readonly place: TextPlace;
}

/** One configuration file, read and checked. */
export interface Configuration extends PlacedSettings {
  /** The name of its source. */
  readonly file: string;
  /** Files whose settings it takes over, as they are written: from its own folder. */
  readonly extends: readonly Placed<string>[];
  readonly profiles: readonly Placed<string>[];
  readonly overrides: readonly ConfiguredOverride[];
  readonly estates: readonly ConfiguredEstate[];
  readonly resources: readonly ConfiguredResource[];
  readonly tunnels: readonly ConfiguredTunnel[];
  readonly standby: readonly ConfiguredPair[];
  readonly redundant: readonly ConfiguredPair[];
  readonly ignore: readonly IgnoreEntry[];
  /** All globs of files, those of overrides and of accepted findings; without the `!` of those that are left out. */
  readonly globs: readonly Placed<string>[];
  /** Bounds on what one source may take, those that are to be others than the usual ones. */
  readonly limits: ReadonlyMap<LimitName, Placed<number>>;
}
