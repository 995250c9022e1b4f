import { unknown, valueOf } from '../model/located.js';
import type { Secret } from '../model/secret.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import type { ConfigurationKey } from '../parsers/api/strongswan/configuration.js';
import { KeyRing } from '../parsers/api/strongswan/keys.js';

/** A file of strongSwan or Libreswan with the keys that it holds, those of included files among them. */
export interface KeyedFile {
  readonly file: string;
  readonly keys: readonly ConfigurationKey[];
}

/** So many files are named; of more it is said how many there are. */
const MOST_NAMED = 3;

/** The keys that a configuration goes by. */
interface Held {
  /** All of them. */
  readonly ring: KeyRing;
  /** The same by file, where the files may be of several hosts; else empty. */
  readonly apart: readonly KeyRing[];
  /** The names of these files. */
  readonly files: readonly string[];
  /** Keys in lines that the daemon passes over. */
  readonly passedOver: KeyRing;
}

/**
 * Gives the connections of configurations their keys. Besides its own, a configuration has those of the files that hold
 * nothing but keys and lie nearest to it: both hosts of a tunnel have such a file, and their keys may differ. Where several
 * configurations lie as near, a file is that of the one that is called like it (`hq.secrets`, `hq.conf`) and of those that
 * have no other keys, and where there is none of these, that of all.
 */
export class KeyKeeper {
  readonly #keyFiles: readonly KeyedFile[];
  /** What files of keys are called, without their endings. */
  readonly #keyFileNames: ReadonlySet<string>;
  readonly #configurations: readonly KeyedFile[];
  /** By file of keys, the files that it serves. */
  readonly #served: ReadonlyMap<KeyedFile, ReadonlySet<string>>;
  readonly #held = new Map<string, Held>();

  /**
   * @param keyFiles Those that hold no connection.
   * @param configurations Those that do, each once.
   */
  constructor(keyFiles: readonly KeyedFile[], configurations: readonly KeyedFile[]) {
    this.#keyFiles = keyFiles;
    this.#keyFileNames = new Set(keyFiles.map((keyFile) => stemOf(keyFile.file)));
    this.#configurations = configurations;
    this.#served = new Map(keyFiles.map((keyFile) => [keyFile, this.#servedBy(keyFile)]));
  }

  /** The connection of a configuration with its key. Which one is left open where files of several hosts hold different ones. */
  keyed(end: TunnelEnd, configuration: KeyedFile): TunnelEnd {
    const held = this.#held.get(configuration.file) ?? this.#heldBy(configuration, end.behaviour === 'libreswan');
    this.#held.set(configuration.file, held);
    const [first, ...others] = held.apart.filter((ring) => ring.serves(end)).flatMap((ring) => keyOf(ring.fit(end)));
    const { place, auth, open = [] } = end;
    if (first === undefined || others.every((key) => key.equals(first))) {
      const keyed = held.ring.fit(end);
      if (keyOf(keyed).length > 0 || !held.passedOver.serves(end)) return keyed;
      const what = 'which key it has: strongSwan passes over a line that has no blank before its colon';
      return { ...keyed, open: [...open, { phase: 'ike-auth', what, place }] };
    }
    const what = `which key it has: ${listed(held.files)} hold different ones, and none of them lies nearer to it`;
    return {
      ...end,
      auth: { ...auth, psk: unknown('unresolved', place) },
      open: [...open, { phase: 'ike-auth', what, place }],
    };
  }

  #heldBy({ file, keys }: KeyedFile, isLibreswan: boolean): Held {
    const serving = this.#keyFiles.filter((keyFile) => this.#served.get(keyFile)?.has(file));
    const readable = serving.map((keyFile) => ({
      ...keyFile,
      keys: keyFile.keys.filter((key) => isLibreswan || key.isOfLibreswan !== true),
    }));
    const groups = [...readable, { file, keys }].filter((group) => group.keys.length > 0);
    const passedOver = new KeyRing(
      isLibreswan ? [] : serving.flatMap((keyFile) => keyFile.keys.filter((key) => key.isOfLibreswan === true)),
    );
    const areShared = serving.some((keyFile) => (this.#served.get(keyFile)?.size ?? 0) > 1);
    const ring = new KeyRing(groups.flatMap((group) => group.keys));
    if (!areShared || groups.length < 2) return { ring, apart: [], files: [], passedOver };
    const apart = groups.map((group) => new KeyRing(group.keys));
    return { ring, apart, files: groups.map((group) => group.file), passedOver };
  }

  #servedBy({ file }: KeyedFile): ReadonlySet<string> {
    const steps = stepsOf(file);
    const depths = this.#configurations.map((configuration) => commonSteps(steps, stepsOf(configuration.file)));
    const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
    const nearest = this.#configurations.filter((_, index) => depths[index] === deepest);
    const own = nearest.filter(
      ({ file: other, keys }) =>
        stemOf(other) === stemOf(file) || (keys.length === 0 && !this.#keyFileNames.has(stemOf(other))),
    );
    return new Set((own.length > 0 ? own : nearest).map((configuration) => configuration.file));
  }
}

function listed(files: readonly string[]): string {
  const left = files.length - MOST_NAMED;
  return left > 0 ? `${files.slice(0, MOST_NAMED).join(', ')} and ${String(left)} more` : files.join(' and ');
}

/** The key of a connection; none where it has none, or it is not known. */
function keyOf({ auth: { psk } }: TunnelEnd): readonly Secret[] {
  const key = psk === null ? undefined : valueOf(psk);
  return key === undefined ? [] : [key];
}

/** What a file is called, without its ending: `ipsec` for `sites/hq/ipsec.conf`. */
function stemOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const point = name.lastIndexOf('.');
  return point > 0 ? name.slice(0, point) : name;
}

/** The folders that lead to a file. */
function stepsOf(file: string): readonly string[] {
  return file.split('/').slice(0, -1);
}

/** In how many steps from the beginning two paths agree. */
function commonSteps(one: readonly string[], other: readonly string[]): number {
  const difference = one.findIndex((step, index) => step !== other[index]);
  return difference === -1 ? one.length : difference;
}
