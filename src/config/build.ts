import type { Node } from '../model/node.js';
import type { TextPlace } from '../model/place.js';
import { pin } from '../model/place.js';
import { LIMIT_NAMES } from '../parsers/text/problem.js';
import type {
  Configuration,
  ConfiguredPair,
  ConfiguredResource,
  IgnoreEntry,
  Placed,
  PlacedSettings,
} from './configuration.js';
import { globTest } from './glob.js';
import type { WrittenConfiguration } from './schema.js';
import type { Path } from './tree.js';
import { digestIn, reasonIn } from './written.js';
import { concealBody, keyPlaceAt, nodeAt, placeAt } from './tree.js';

type Written<Key extends keyof WrittenConfiguration> = NonNullable<WrittenConfiguration[Key]>;

/** The configuration of an empty file. */
export function emptyConfiguration(file: string): Configuration {
  return {
    file,
    extends: [],
    profiles: [],
    rules: new Map(),
    dialects: [],
    overrides: [],
    estates: [],
    resources: [],
    tunnels: [],
    standby: [],
    redundant: [],
    ignore: [],
    globs: [],
    limits: new Map(),
  };
}

/** A configuration in the right shape, with the places of its parts in the tree that it was read from. */
export function buildConfiguration(file: string, root: Node, written: WrittenConfiguration): Configuration {
  const builder = new Builder(root);
  const { overrides = [], estates = [], resources = {}, tunnels = [], ignore = [] } = written;
  return {
    file,
    extends: builder.listed(['extends'], written.extends),
    profiles: builder.listed(['profile'], written.profile),
    ...builder.settings([], written),
    overrides: overrides.map((override, index) => {
      const files = [override.files].flat();
      const path = ['overrides', index];
      return { files, matches: globTest(files), place: builder.place(path), ...builder.settings(path, override) };
    }),
    estates: estates.map((glob, index) => ({
      ...builder.placed(glob, ['estates', index]),
      matches: globTest([glob]),
    })),
    resources: Object.entries(resources).map(([id, resource]) => builder.resource(id, resource)),
    tunnels: tunnels.map(({ left, right }, index) => ({
      left: builder.placed(left, ['tunnels', index, 'left']),
      right: builder.placed(right, ['tunnels', index, 'right']),
    })),
    standby: builder.pairs('standby', written.standby),
    redundant: builder.pairs('redundant', written.redundant),
    ignore: ignore.map((entry, index) => builder.ignoreEntry(entry, ['ignore', index])),
    globs: [
      ...overrides.flatMap(({ files }, index) => builder.listed(['overrides', index, 'files'], files)),
      ...ignore.map((entry, index) => builder.placed(entry.file, ['ignore', index, 'file'])),
    ].map(({ value, place }) => ({ value: value.replace(/^!/u, ''), place })),
    limits: builder.limits(written.limits),
  };
}

class Builder {
  readonly #root: Node;

  constructor(root: Node) {
    this.#root = root;
  }

  place(path: Path): TextPlace {
    return pin(placeAt(this.#root, path));
  }

  placed<T>(value: T, path: Path): Placed<T> {
    return { value, place: this.place(path) };
  }

  /** A value that may be there. */
  optional<T>(value: T | undefined, path: Path): Placed<T> | null {
    return value === undefined ? null : this.placed(value, path);
  }

  /** One value, or a list of them. */
  listed<T extends string>(path: Path, value: T | T[] | undefined): readonly Placed<T>[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [this.placed(value, path)];
    return value.map((one, index) => this.placed(one, [...path, index]));
  }

  settings(path: Path, { rules = {}, dialect }: Pick<WrittenConfiguration, 'rules' | 'dialect'>): PlacedSettings {
    const levels: PlacedSettings['rules'] = new Map(
      Object.entries(rules).flatMap(([id, level]) =>
        level === undefined ? [] : [[id, this.placed(level, [...path, 'rules', id])] as const],
      ),
    );
    return { rules: levels, dialects: this.listed([...path, 'dialect'], dialect) };
  }

  pairs(key: 'standby' | 'redundant', written: readonly [string, string][] = []): readonly ConfiguredPair[] {
    return written.map((pair, index) => {
      const place = this.place([key, index, 0]);
      return { value: pair, place, places: [place, this.place([key, index, 1])] };
    });
  }

  limits(written: Written<'limits'> = {}): Configuration['limits'] {
    return new Map(
      LIMIT_NAMES.flatMap((name) => {
        const amount = written[name];
        return amount === undefined ? [] : [[name, this.placed(amount, ['limits', name])] as const];
      }),
    );
  }

  resource(id: string, written: Written<'resources'>[string]): ConfiguredResource {
    const path = ['resources', id];
    const known = { id, place: pin(keyPlaceAt(this.#root, ['resources'], id)) };
    if (typeof written === 'string') return { ...known, kind: 'file', file: this.placed(written, path) };
    const { file, address, publicAddress, cidrs, behaviour } = written;
    if (file !== undefined) return { ...known, kind: 'file', file: this.placed(file, [...path, 'file']) };
    const body = nodeAt(this.#root, [...path, 'body']);
    if (body?.kind === 'object') {
      concealBody(body);
      return { ...known, kind: 'body', body };
    }
    return {
      ...known,
      kind: 'facts',
      address: this.optional(address, [...path, 'address']),
      publicAddress: this.optional(publicAddress, [...path, 'publicAddress']),
      cidrs: cidrs === undefined ? null : this.listed([...path, 'cidrs'], cidrs),
      behaviour: this.optional(behaviour, [...path, 'behaviour']),
    };
  }

  ignoreEntry(entry: Written<'ignore'>[number], path: Path): IgnoreEntry {
    const { rule, file, pointer = null, value, reason = '', expires } = entry;
    return {
      rule: this.placed(rule, [...path, 'rule']),
      file,
      matches: globTest([file]),
      pointer,
      value: this.optional(value === undefined ? undefined : digestIn(value), [...path, 'value']),
      reason: this.placed(reasonIn(reason), [...path, 'reason']),
      expires: this.optional(expires, [...path, 'expires']),
      place: this.place(path),
    };
  }
}
