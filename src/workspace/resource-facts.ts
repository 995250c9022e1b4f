import { resourceIdentity } from '../model/identity.js';
import type { Resource } from '../model/resource.js';
import type { Fact, ResourceFacts } from '../model/workspace.js';
import type { Keeper } from './keeper.js';

/** What every resource is known by. */
export function commonFacts(keeper: Keeper, resource: Resource, ordinal: number, estate: string | null): ResourceFacts {
  return {
    api: resource.api,
    dialect: resource.dialect,
    estate,
    id: resource.id,
    name: resource.name,
    identity: resourceIdentity(resource, ordinal),
    place: keeper.keep(resource.body.node),
    references: resource.references.map((reference) => keeper.keepReference(reference)),
  };
}

/** The text that a field states; null for what is absent, a placeholder or refused. */
export function stated(
  keeper: Keeper,
  { body }: Pick<Resource, 'body'>,
  { references }: Pick<ResourceFacts, 'references'>,
  name: string | null,
): Fact<string> | null {
  const reading = name === null ? undefined : body.fields.get(name);
  if (reading?.state !== 'valid' || typeof reading.value !== 'string' || reading.value === '') return null;
  for (const reference of references) if (reference.field === name) return reference;
  return keeper.keepFact(reading.value, reading.place);
}
