import type { CidrBlock } from '../model/address.js';
import { parseCidr } from '../model/address.js';
import type { Api, Dialect } from '../model/api.js';
import type { Place } from '../model/place.js';
import { pin } from '../model/place.js';
import type { Source } from '../model/source.js';
import { UserError } from '../model/user-error.js';
import type { DeclaredFacts, Fact, Facts, Networks } from '../model/workspace.js';
import { readResources } from '../parsers/api/read.js';
import { readSource } from '../parsers/text/read.js';
import type { Declarations } from './build.js';
import { companionFacts, factsOf } from './facts.js';

/** What the configuration says of a resource that no body describes. */
export interface ConfiguredFacts {
  readonly address?: string | undefined;
  /** Where it stands behind NAT: the address that peers see. */
  readonly publicAddress?: string | undefined;
  readonly cidrs?: readonly string[] | undefined;
  readonly behaviour?: string | undefined;
}

/** A resource of the configuration: facts and where they stand, or a source that holds its body. */
export type ConfiguredResource =
  { readonly facts: ConfiguredFacts; readonly place: Place } | { readonly source: Source };

/** What a configuration says of the workspace. */
export interface Configured {
  /** By id. */
  readonly resources: ReadonlyMap<string, ConfiguredResource>;
  /** Pairs by id or name. */
  readonly standby: Declarations['standby'];
  readonly redundant: Declarations['redundant'];
}

/** Reads what the configuration says of resources; a `UserError` where an id stands for nothing, or for several things. */
export function declarationsFrom(
  { resources, standby, redundant }: Configured,
  dialects: Readonly<Record<Api, Dialect>>,
): Declarations {
  const secrets = new Set<string>();
  const declared = [...resources].map(([id, resource]) =>
    'source' in resource ? bodyOf(id, resource.source, dialects, secrets) : declaredFacts(id, resource),
  );
  return { resources: declared, standby, redundant, secrets: [...secrets] };
}

function declaredFacts(
  id: string,
  { facts, place }: { readonly facts: ConfiguredFacts; readonly place: Place },
): DeclaredFacts {
  return {
    kind: 'declared',
    id,
    address: facts.address ?? null,
    publicAddress: facts.publicAddress ?? null,
    networks: facts.cidrs === undefined ? null : networksOf(id, facts.cidrs, place),
    behaviour: facts.behaviour ?? null,
  };
}

function networksOf(id: string, cidrs: readonly string[], place: Place): Networks {
  const entries = cidrs.map((text): Fact<CidrBlock> => {
    const parsed = parseCidr(text);
    if (!parsed.ok) throw new UserError(`resources: "${text}" of ${id} is no network`, 'Write it as 10.1.0.0/16.');
    return { value: parsed.block, place: pin(place) };
  });
  return { entries, complete: true };
}

/** The resource in a source that bears the id, else the only one in it that bears none, which is given the id. */
function bodyOf(id: string, source: Source, dialects: Readonly<Record<Api, Dialect>>, secrets: Set<string>): Facts {
  const text = readSource(source);
  for (const secret of text.secrets) secrets.add(secret);
  const bearers: Facts[] = [];
  const nameless: Facts[] = [];
  for (const document of text.documents) {
    const { resources, companions, secrets: keys } = readResources(document, { api: null, dialects });
    for (const key of keys) secrets.add(key);
    for (const resource of resources) {
      const facts = factsOf({ ...resource, id }, 1, null);
      if (facts !== null && resource.id === id) bearers.push(facts);
      if (facts !== null && resource.id === null) nameless.push(facts);
    }
    for (const companion of companions) {
      if (companion.id === id) bearers.push(companionFacts(companion, dialects[companion.api], null));
    }
  }
  const [first, second] = bearers.length > 0 ? bearers : nameless;
  if (first !== undefined && second === undefined) return first;
  const several = 'holds several resources that the id could stand for';
  const none = text.documents.length === 0 ? 'holds nothing readable' : 'holds no resource that the id could stand for';
  throw new UserError(
    `resources: ${id} stands for ${source.name}, which ${second === undefined ? none : several}`,
    'Name a file that holds one request body, or the exported answer that bears the id.',
  );
}

/**
 * Which estate a file belongs to. Each folder or file that a glob matches is an estate of its own: `staging/**` is one,
 * `environments/*` one for each folder in it. The first glob that matches a step of the path decides.
 */
export function estatesFrom(globs: readonly ((path: string) => boolean)[]): (file: string) => string | null {
  if (globs.length === 0) return () => null;
  return (file) => {
    const steps = file.split('/');
    const prefixes = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
    for (const matches of globs) {
      const estate = prefixes.find(matches);
      if (estate !== undefined) return estate;
    }
    return null;
  };
}
