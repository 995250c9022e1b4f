import { EndGatherer } from '../ends/gatherer.js';
import type { EndPair, NamedTunnel } from '../ends/named-tunnels.js';
import { sourcesNamed } from '../ends/named-tunnels.js';
import { namesInRun, pairsAmong, simulatedPair } from '../ends/pairs.js';
import type { Limits } from '../model/limits.js';
import type { Document } from '../model/node.js';
import type { Notice } from '../model/report.js';
import type { ShapeProblem } from '../model/resource.js';
import type { Source } from '../model/source.js';
import type { TunnelPair } from '../model/tunnel-pair.js';
import type { Workspace } from '../model/workspace.js';
import type { ResourceOptions } from '../parsers/api/read.js';
import { readConfiguration } from '../parsers/api/strongswan/read.js';
import { mayBePaired } from '../workspace/pairs.js';

/** What is known of a run when all its sources are read. */
export interface TunnelContext {
  readonly workspace: Workspace;
  /** The sources that hold `peer` documents. */
  readonly peers: Iterable<Source>;
  /** Pairs that the configuration names. */
  readonly named: readonly NamedTunnel[];
  /** Reads a source a second time: of the many bodies of a run only those that are ends of pairs are kept. */
  readonly documentsOf: (source: Source) => readonly Document[];
  /** Those that the sources are read with. */
  readonly limits: Limits;
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
  const { workspace, named, documentsOf, limits, readingOf } = context;
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
  for (const source of sourcesNamed(named, workspace)) {
    const configuration = read.has(source.name) ? null : readConfiguration(source, { limits });
    if (configuration === null) readOnce(source);
    else {
      read.add(source.name);
      gatherer.readConfiguration(source.name, configuration);
    }
  }
  const { pairs, notices } = pairsAmong(gatherer.ends(workspace), named, context.estateOf);
  return {
    pairs: simulated(pairs),
    problems: gatherer.peerProblems,
    secrets: gatherer.secrets,
    notices,
  };
};

/** Each pair is simulated when it is asked for. */
function* simulated(pairs: readonly EndPair[]): Generator<TunnelPair> {
  for (const pair of pairs) yield simulatedPair(pair, namesInRun(pair));
}
