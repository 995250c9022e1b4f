import type { NamedTunnel } from '../ends/named-tunnels.js';
import type { Document } from '../model/node.js';
import type { Source } from '../model/source.js';
import type { Workspace } from '../model/workspace.js';
import { countPeers } from '../parsers/api/peer-mark.js';
import { mayBePaired } from '../workspace/pairs.js';
import type { TunnelContext, TunnelFinder, TunnelReading } from './tunnels.js';

type DocumentsOf = TunnelContext['documentsOf'];

/** Notes during a run what tunnels may be found in it, without what simulates them. */
export class TunnelScout {
  readonly #named: readonly NamedTunnel[];
  /** The sources that hold `peer` documents. */
  readonly #peers = new Set<Source>();
  #documentsOf: DocumentsOf = () => [];

  constructor(named: readonly NamedTunnel[]) {
    this.#named = named;
  }

  /** @param documentsOf Reads again any source that was read so far. */
  noteReader(documentsOf: DocumentsOf): void {
    this.#documentsOf = documentsOf;
  }

  /** How many of a document's values are `peer` documents: they are read when all connections are known. */
  notePeers({ root, source }: Document): number {
    const count = root === null ? 0 : countPeers(root);
    if (count > 0) this.#peers.add(source);
    return count;
  }

  /** A source that holds `peer` documents. */
  addPeer(source: Source): void {
    this.#peers.add(source);
  }

  /** The sources that were found to hold `peer` documents; they are forgotten here. */
  takePeers(): readonly Source[] {
    const peers = [...this.#peers];
    this.#peers.clear();
    return peers;
  }

  mayFind(workspace: Workspace | null): boolean {
    if (this.#peers.size + this.#named.length > 0) return true;
    return workspace !== null && mayBePaired(workspace).length > 0;
  }

  find(findTunnels: TunnelFinder, context: Omit<TunnelContext, 'peers' | 'named' | 'documentsOf'>): TunnelReading {
    return findTunnels({ ...context, peers: this.#peers, named: this.#named, documentsOf: this.#documentsOf });
  }
}
