import { isMaskedEverywhere } from '../data/placeholder-keys.js';
import type { Api, Dialect } from '../model/api.js';
import { dialectsOf } from '../model/api.js';
import { append } from '../model/append.js';
import { resourceIdentity } from '../model/identity.js';
import { documentOf } from '../model/node.js';
import type { Document, Node } from '../model/node.js';
import { pin, pointerAt, sourceAt } from '../model/place.js';
import { Redactor } from '../model/redaction.js';
import type { Companion, Resource, ShapeProblem } from '../model/resource.js';
import type { Source } from '../model/source.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import type { Owner } from '../model/tunnel-pair.js';
import type { Workspace } from '../model/workspace.js';
import { readPeer } from '../parsers/api/peer.js';
import { readResources } from '../parsers/api/read.js';
import type { ResourceOptions } from '../parsers/api/read.js';
import type { ConfigurationRemark, ConfiguredConnection } from '../parsers/api/strongswan/configuration.js';
import type { ConfigurationSource } from '../parsers/api/strongswan/read.js';
import { keysNamedIn } from '../parsers/text/named-keys.js';
import { NO_DECLARATIONS, placeKey, WorkspaceBuilder } from '../workspace/build.js';
import type { Declarations } from '../workspace/build.js';
import { companionFacts, factsOf } from '../workspace/facts.js';
import { tunnelEnds } from '../workspace/tunnel-end.js';
import type { KeyedFile } from './key-keeper.js';
import { KeyKeeper } from './key-keeper.js';

export interface EndOptions {
  /** The API that unrecognised documents are meant for; documents of other APIs are left alone. */
  readonly api?: Api;
  /** At most one for each API; the default dialect for the others. */
  readonly dialects?: readonly Dialect[];
  /** What the configuration says of resources that no document holds. */
  readonly declarations?: Declarations;
  /** How the documents of a file are read, where files differ in that. */
  readonly readingOf?: (file: string) => ResourceOptions;
  /** The estate that a file belongs to: what an id names is looked for in its own. */
  readonly estateOf?: (file: string) => string | null;
  /** Masks what the sources name as keys, where they were searched for it: to search each for a part of it takes long. */
  readonly namedKeys?: Redactor;
}

/** A tunnel end with where it was found. */
export interface FoundEnd {
  readonly end: TunnelEnd;
  /** The name of its source. */
  readonly file: string;
  /** The pointer of the object that it was read from, behind the document's index where the source holds several. */
  readonly pointer: string;
  /** The name or id that the body gives to its connection, without what tells its tunnels apart. */
  readonly names: readonly string[];
  /** What a fingerprint tells it by. */
  readonly owner: Owner;
  /**
   * False for what is no tunnel of its own: a change, or the answer to a request that was read too.
   */
  readonly counts: boolean;
  /** What was seen in a configuration of strongSwan that its reader cannot take, or does not look at. */
  readonly remarks: readonly ConfigurationRemark[];
  /** The same seen from its other side, where its file does not say which one is its own. */
  readonly otherSide?: FoundEnd;
}

/** A connection of a configuration, whose key may stand in another file. */
interface ConfiguredEnd {
  readonly configured: ConfiguredConnection;
  readonly configuration: KeyedFile;
}

/**
 * Gathers the tunnel ends of a run: connections of the three APIs with what their ids name, `peer` documents, and
 * configurations of strongSwan. Ends are made when everything is read, since what a connection names may stand in any
 * document.
 */
export class EndGatherer {
  readonly #readingOf: (file: string) => ResourceOptions;
  readonly #estateOf: (file: string) => string | null;
  readonly #declarations: Declarations;
  readonly #workspace = new WorkspaceBuilder();
  readonly #sources: (Resource | FoundEnd | ConfiguredEnd)[] = [];
  readonly #configurations: KeyedFile[] = [];
  readonly #keyFiles: KeyedFile[] = [];
  readonly #remarks: ConfigurationRemark[] = [];
  readonly #secrets = new Set<string>();
  readonly #namedKeys: Redactor | null;
  /** The sources that were searched for what is named like a key. */
  readonly #searched = new WeakSet<Source>();
  readonly #problems: ShapeProblem[] = [];
  readonly #peerProblems: ShapeProblem[] = [];
  #ordinal = 0;
  #peers = 0;

  constructor(options: EndOptions = {}) {
    const reading = { api: options.api ?? null, dialects: dialectsOf(options.dialects ?? []) };
    this.#readingOf = options.readingOf ?? (() => reading);
    this.#estateOf = options.estateOf ?? (() => null);
    this.#declarations = options.declarations ?? NO_DECLARATIONS;
    this.#namedKeys = options.namedKeys ?? null;
    for (const secret of this.#declarations.secrets) this.addSecret(secret);
  }

  /** Reads a document, or a part of one in its place. */
  read(document: Document): void {
    const { root, source } = document;
    if (root === null) return;
    if (this.#namedKeys === null && !this.#searched.has(source)) {
      this.#searched.add(source);
      for (const key of keysNamedIn(source.text)) this.addSecret(key);
    }
    const items: readonly Node[] = root.kind === 'array' ? root.items : [root];
    for (const item of items) this.#readPeer(item);
    const { resources, companions, secrets, problems } = readResources(document, this.#readingOf(document.source.name));
    for (const secret of secrets) this.addSecret(secret);
    append(this.#problems, problems);
    for (const resource of resources) this.#addResource(resource);
    for (const companion of companions) this.#addCompanion(companion, document.source.name);
  }

  /**
   * Takes what was read of a configuration of strongSwan. Its keys serve its own connections, a file of keys alone the
   * configurations that lie nearest to it: `KeyKeeper`.
   */
  readConfiguration(file: string, { reading, problems }: ConfigurationSource): void {
    const { connections, keys, remarks, secrets } = reading;
    for (const secret of secrets) this.addSecret(secret);
    append(this.#remarks, [...problems.map(({ place, detail }) => ({ place, message: detail })), ...remarks]);
    const configuration = { file, keys };
    (connections.length === 0 ? this.#keyFiles : this.#configurations).push(configuration);
    for (const configured of connections) this.#sources.push({ configured, configuration });
  }

  /** Masks a text in everything that is shown. */
  addSecret(secret: string): void {
    if (isMaskedEverywhere(secret)) this.#secrets.add(secret);
  }

  /**
   * The ends in the order in which they were read.
   * @param workspace Resolves what they name; by default that of the documents that were read.
   */
  ends(workspace: Workspace = this.#workspace.build(this.#declarations)): readonly FoundEnd[] {
    const connections = new Map(workspace.connections.map((facts) => [placeKey(facts), facts]));
    const keeper = new KeyKeeper(this.#keyFiles, this.#configurations);
    return this.#sources.flatMap((source) => {
      if ('end' in source) return [source];
      if ('configured' in source) return [foundIn(source, keeper)];
      const home = pin(source.body.node);
      const facts = connections.get(placeKey({ place: home })) ?? null;
      const names = [source.name ?? facts?.name ?? null, source.id ?? facts?.id ?? null].filter(
        (name) => name !== null,
      );
      const owner = facts ?? { identity: resourceIdentity(source, 0), place: home };
      return tunnelEnds(source, workspace, facts).map((end) =>
        foundEnd(end, source.root, { names, owner, counts: facts !== null }),
      );
    });
  }

  /** What was seen in configurations of strongSwan that concerns no single end. */
  get remarks(): readonly ConfigurationRemark[] {
    return this.#remarks;
  }

  /** What is wrong with the documents, as far as it concerns their shape. */
  get problems(): readonly ShapeProblem[] {
    return [...this.#peerProblems, ...this.#problems];
  }

  /** Of them those of `peer` documents. */
  get peerProblems(): readonly ShapeProblem[] {
    return this.#peerProblems;
  }

  /** The texts that are masked in everything that is shown. */
  get secrets(): readonly string[] {
    return [...this.#secrets];
  }

  get redactor(): Redactor {
    return new Redactor(this.#secrets, this.#namedKeys);
  }

  #readPeer(node: Node): void {
    const reading = readPeer(node);
    if (reading === null) return;
    for (const secret of reading.secrets) this.addSecret(secret);
    append(this.#peerProblems, reading.problems);
    const { end } = reading;
    if (end === null) return;
    const place = { ...pin(end.place), outside: pointerAt(node).length };
    const identity = end.name === '' ? `peer:#${String(this.#peers++)}` : `peer:${end.name}`;
    this.#sources.push(foundEnd(end, node, { names: [], owner: { identity, place }, counts: true }));
  }

  #addResource(resource: Resource): void {
    append(this.#problems, resource.problems);
    this.#sources.push(resource);
    const facts = factsOf(resource, this.#ordinal++, this.#estateOf(sourceAt(resource.root).name));
    if (facts !== null) this.#workspace.add(facts, resource.form);
  }

  #addCompanion(companion: Companion, file: string): void {
    const dialect = this.#readingOf(file).dialects[companion.api];
    this.#workspace.add(companionFacts(companion, dialect, this.#estateOf(file)), 'response');
  }
}

function foundEnd(
  end: TunnelEnd,
  root: Node,
  { names, owner, counts }: Pick<FoundEnd, 'names' | 'owner' | 'counts'>,
): FoundEnd {
  const named = end.name === '' ? names : [...new Set([end.name, ...names])];
  const file = documentOf(root).source.name;
  return { end, file, pointer: pointerAt(end.place), names: named, owner, counts, remarks: [] };
}

/** The end with its key. A connection of an included file is asked for by the file that includes it. */
function foundIn({ configured, configuration }: ConfiguredEnd, keeper: KeyKeeper): FoundEnd {
  const end = keeper.keyed(configured.end, configuration);
  const { remarks, otherSide } = configured;
  return {
    end,
    file: configuration.file,
    pointer: pointerAt(end.place),
    names: [end.name],
    owner: { identity: `${end.dialect}:${end.name}`, place: pin(end.place) },
    counts: true,
    remarks,
    ...(otherSide !== undefined && { otherSide: foundIn({ configured: otherSide, configuration }, keeper) }),
  };
}
