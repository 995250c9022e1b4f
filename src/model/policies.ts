import type { ChildOffer, IkeOffer } from './offers.js';
import type { CompanionFacts, ConnectionFacts, Workspace } from './workspace.js';

/** What the policies of a connection contribute to its tunnel; null where one is not known. */
export interface PolicyOffers {
  readonly ike: IkeOffer | null;
  readonly child: ChildOffer | null;
}

/**
 * The offers of the policies that a connection of Open Telekom Cloud names: with them its tunnel end is complete. Unknown
 * stays unknown.
 */
export function policiesOf({ find }: Workspace, { estate, references }: ConnectionFacts): PolicyOffers {
  const policy = (kind: CompanionFacts['kind']): CompanionFacts | null => {
    const reference = references.find(({ kinds }) => kinds.includes(kind));
    const found = reference === undefined ? null : find(estate, reference.value);
    return found === null || found.kind === 'connection' || found.kind === 'endpoint-group' || found.kind === 'declared'
      ? null
      : found;
  };
  return { ike: policy('ike-policy')?.ike ?? null, child: policy('ipsec-policy')?.child ?? null };
}
