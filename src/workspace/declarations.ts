import type { CidrBlock } from '../model/address.js';
import { parseCidr } from '../model/address.js';
import type { Api, Dialect } from '../model/api.js';
import type { Document, ObjectNode } from '../model/node.js';
import { documentOf } from '../model/node.js';
import type { TextPlace } from '../model/place.js';
import { regionAt } from '../model/place.js';
import type { Source } from '../model/source.js';
import { UserError } from '../model/user-error.js';
import type { DeclaredFacts, Fact, Facts, Networks } from '../model/workspace.js';
import { readResources } from '../parsers/api/read.js';
import type { TextReading } from '../parsers/text/reading.js';
import type { Declarations } from './build.js';
import type { PairName } from './pair-names.js';
import { companionFacts, factsOf } from './facts.js';

interface ConfiguredId {
  readonly id: string;
  /** Where the id stands in the configuration. */
  readonly place: TextPlace;
}

/** What the configuration says of a resource that no body describes. */
export interface ConfiguredFacts extends ConfiguredId {
  readonly kind: 'facts';
  readonly address: Fact<string> | null;
  /** Where it stands behind NAT: the address that peers see. */
  readonly publicAddress: Fact<string> | null;
  readonly cidrs: readonly Fact<string>[] | null;
  readonly behaviour: Fact<string> | null;
}

/** A resource of the configuration: facts, a body that stands in it, or a file that was read. */
export type ConfiguredResource = ConfiguredFacts | ConfiguredBody;

type ConfiguredBody = (ConfiguredId & { readonly kind: 'body'; readonly body: ObjectNode }) | ConfiguredSource;

interface ConfiguredSource extends ConfiguredId {
  readonly kind: 'source';
  readonly source: Source;
  readonly reading: TextReading;
}

/** What a configuration says of the workspace. */
export interface Configured {
  readonly resources: readonly ConfiguredResource[];
  /** Pairs by id or name. */
  readonly standby: readonly ConfiguredPair[];
  readonly redundant: readonly ConfiguredPair[];
}

interface ConfiguredPair {
  readonly value: readonly [string, string];
  /** Where each of the two stands. */
  readonly places?: readonly [TextPlace, TextPlace];
}

/** Reads what the configuration says of resources; a `UserError` where an id stands for nothing, or for several things. */
export function declarationsFrom(
  { resources, standby, redundant }: Configured,
  dialects: Readonly<Record<Api, Dialect>>,
): Declarations {
  const secrets = new Set<string>();
  return {
    resources: resources.map((resource) =>
      resource.kind === 'facts' ? declaredFacts(resource) : bodyOf(resource, dialects, secrets),
    ),
    standby: standby.map(({ value }) => value),
    redundant: redundant.map(({ value }) => value),
    pairNames: [...namesIn('standby', standby), ...namesIn('redundant', redundant)],
    secrets: [...secrets],
  };
}

function namesIn(key: PairName['key'], pairs: readonly ConfiguredPair[]): readonly PairName[] {
  return pairs.flatMap(({ value, places }) => {
    return value.flatMap((word, index) => {
      const place = places?.[index];
      return place === undefined ? [] : [{ key, word, place }];
    });
  });
}

function declaredFacts({ id, address, publicAddress, cidrs, behaviour }: ConfiguredFacts): DeclaredFacts {
  return {
    kind: 'declared',
    id,
    address: address?.value ?? null,
    publicAddress: publicAddress?.value ?? null,
    networks: cidrs === null ? null : networksOf(cidrs),
    behaviour: behaviour?.value ?? null,
  };
}

/** `.ipsec-lint.yaml:3:1: ` */
function where(place: TextPlace): string {
  const region = regionAt(place);
  return region === null ? '' : `${place.source.name}:${region.startLine}:${region.startColumn}: `;
}

function networksOf(cidrs: readonly Fact<string>[]): Networks {
  const entries = cidrs.map(({ value, place }): Fact<CidrBlock> => {
    const parsed = parseCidr(value);
    if (!parsed.ok) throw new UserError(`${where(place)}"${value}" is no network`, 'Write it as 10.1.0.0/16.');
    return { value: parsed.block, place };
  });
  return { entries, complete: true };
}

/** The documents that may hold the resource: a body in the configuration is one of its own. */
function documentsIn(resource: ConfiguredBody, secrets: Set<string>): readonly Document[] {
  if (resource.kind === 'body') return [{ ...documentOf(resource.body), root: resource.body }];
  for (const secret of resource.reading.secrets) secrets.add(secret);
  return resource.reading.documents;
}

/** A file that could not be read may hold the resource all the same. */
function refuseUnread({ id, place, source, reading }: ConfiguredSource): void {
  const [problem] = reading.problems.filter(({ ruleId }) => ruleId !== 'duplicate-key');
  if (reading.documents.length > 0 || problem === undefined) return;
  const next = problem.ruleId === 'input-limit' ? 'Raise the limit (--limit), or name another file.' : 'Mend the file.';
  throw new UserError(`${where(place)}${id} stands for ${source.name}, which cannot be read: ${problem.detail}`, next);
}

/** The resource that bears the id, else the only one that bears none, which is given the id. */
function bodyOf(resource: ConfiguredBody, dialects: Readonly<Record<Api, Dialect>>, secrets: Set<string>): Facts {
  const { id } = resource;
  const bearers: Facts[] = [];
  const nameless: Facts[] = [];
  for (const document of documentsIn(resource, secrets)) {
    const { resources, companions, secrets: keys } = readResources(document, { api: null, dialects });
    for (const key of keys) secrets.add(key);
    for (const found of resources) {
      const facts = factsOf({ ...found, id }, 1, null);
      if (facts === null || facts.kind === 'connection-change') continue;
      if (found.id === id) bearers.push(facts);
      if (found.id === null) nameless.push(facts);
    }
    for (const companion of companions) {
      if (companion.id === id) bearers.push(companionFacts(companion, dialects[companion.api], null));
    }
  }
  const [first, second] = bearers.length > 0 ? bearers : nameless;
  if (first !== undefined && second === undefined) return first;
  if (resource.kind === 'source') refuseUnread(resource);
  const [holder, next] =
    resource.kind === 'source'
      ? [
          `${resource.source.name}, which`,
          'Name a file that holds one request body, or the exported answer that bears the id.',
        ]
      : ['a body that', 'Write one request body under the key body, or the exported answer that bears the id.'];
  const what = second === undefined ? 'no resource' : 'several resources';
  throw new UserError(`${where(resource.place)}${id} stands for ${holder} holds ${what} that the id could be of`, next);
}

/** A glob that splits the workspace. */
export interface EstateGlob {
  /** Takes the path of a file or folder. */
  readonly matches: (path: string) => boolean;
}

/**
 * Which estate a file belongs to. Each folder or file that a glob matches is an estate of its own: `staging/**` is one,
 * `environments/*` one for each folder in it. The first glob that matches a step of the path decides.
 */
export function estatesFrom(globs: readonly EstateGlob[]): (file: string) => string | null {
  if (globs.length === 0) return () => null;
  return (file) => {
    const steps = file.split('/');
    const prefixes = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
    for (const { matches } of globs) {
      const estate = prefixes.find((prefix) => matches(prefix));
      if (estate !== undefined) return estate;
    }
    return null;
  };
}
