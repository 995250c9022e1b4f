import type { FoundEnd } from './ends.js';
import { EndGatherer } from './ends.js';
import type { Document } from './model/node.js';
import type { Notice } from './model/report.js';
import type { ShapeProblem } from './model/resource.js';
import type { Source } from './model/source.js';
import type { TunnelPair } from './model/tunnel-pair.js';
import type { Workspace } from './model/workspace.js';
import type { EndPair, NamedTunnel } from './named-tunnels.js';
import { pairsNamed, sourcesNamed, withoutNamed } from './named-tunnels.js';
import type { ResourceOptions } from './parsers/api/read.js';
import { simulate } from './simulate/simulate.js';
import { mayBePaired, pairsOf } from './workspace/pairs.js';

/** What is known of a run when all its sources are read. */
export interface TunnelContext {
  readonly workspace: Workspace;
  /** The sources that hold `peer` documents. */
  readonly peers: Iterable<Source>;
  /** Pairs that the configuration names. */
  readonly named: readonly NamedTunnel[];
  /** Reads a source a second time: of the many bodies of a run only those that are ends of pairs are kept. */
  readonly documentsOf: (source: Source) => readonly Document[];
  readonly readingOf: (file: string) => ResourceOptions;
  readonly estateOf: (file: string) => string | null;
}

export interface TunnelReading {
  readonly pairs: Iterable<TunnelPair>;
  /** What is wrong with the shape of `peer` documents. */
  readonly problems: readonly ShapeProblem[];
  /** The texts of keys that were met. */
  readonly secrets: readonly string[];
  readonly notices: readonly Notice[];
}

/** Finds the tunnels of a run whose two ends are both in it, and what happens between them. */
export type TunnelFinder = (context: TunnelContext) => TunnelReading;

export const findTunnels: TunnelFinder = (context) => {
  const { workspace, named, documentsOf, readingOf } = context;
  const gatherer = new EndGatherer({ readingOf });
  const read = new Set<string>();
  const readOnce = (source: Source): void => {
    if (read.has(source.name) || source.textless) return;
    read.add(source.name);
    for (const document of documentsOf(source)) gatherer.read(document);
  };
  for (const source of context.peers) readOnce(source);
  const peers = gatherer.ends(workspace).map(({ end }) => end);
  for (const { place } of mayBePaired(workspace, peers)) readOnce(place.source);
  for (const source of sourcesNamed(named, workspace)) readOnce(source);
  const ends = connectionsFirst(gatherer.ends(workspace));
  const { pairs, notices } = pairsNamed(named, ends);
  const found = pairsOf(
    ends.filter(({ counts }) => counts),
    ({ end }) => end,
    ({ file }) => context.estateOf(file),
  );
  return {
    pairs: simulated([...pairs, ...withoutNamed(found, pairs)]),
    problems: gatherer.peerProblems,
    secrets: gatherer.secrets,
    notices,
  };
};

/** What people change is the body of a connection: in a pair with another device it is the left end. */
function connectionsFirst(ends: readonly FoundEnd[]): readonly FoundEnd[] {
  const isPeer = ({ end }: FoundEnd): boolean => end.dialect === 'peer';
  return [...ends.filter((found) => !isPeer(found)), ...ends.filter(isPeer)];
}

/** Each pair is simulated when it is asked for. */
function* simulated(pairs: readonly EndPair[]): Generator<TunnelPair> {
  for (const [left, right] of pairs) {
    const names = namesOf(left, right);
    yield {
      left: left.end,
      right: right.end,
      owners: { left: left.owner, right: right.owner },
      names,
      negotiation: simulate(left.end, right.end, { labels: [names.left, names.right] }),
    };
  }
}

/** How messages call the ends of a pair: by their names, or with what tells them apart. */
function namesOf(left: FoundEnd, right: FoundEnd): TunnelPair['names'] {
  const [one = '', two = ''] = [left.names[0], right.names[0]];
  if (one !== '' && two !== '' && one !== two) return { left: one, right: two };
  return left.file === right.file
    ? { left: atPointer(left, one), right: atPointer(right, two) }
    : { left: inFile(left, one), right: inFile(right, two) };
}

function inFile({ file }: FoundEnd, name: string): string {
  return name === '' ? file : `${name} (${file})`;
}

function atPointer({ pointer, file }: FoundEnd, name: string): string {
  return name === '' ? `${file}#${pointer}` : `${name} (${pointer})`;
}
