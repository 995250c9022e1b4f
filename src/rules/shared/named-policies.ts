import { perSubject } from '../../model/memo.js';
import type { PolicyOffers } from '../../model/policies.js';
import { policiesOf } from '../../model/policies.js';
import type { ResourceKind } from '../../model/resource.js';
import type { ConnectionFacts, ReferenceFact, Workspace } from '../../model/workspace.js';
import type { Known } from './known.js';

/** A connection of Open Telekom Cloud with what the policies that it names contribute. */
export interface ByPolicies extends PolicyOffers {
  readonly connection: ConnectionFacts;
}

/**
 * The connections that name a policy which is in the run, at Open Telekom Cloud: the others state their algorithms in their
 * own bodies. Found once for all rules.
 */
export const connectionsByPolicies = perSubject((workspace: Workspace): readonly ByPolicies[] =>
  workspace.connections
    .filter(({ api }) => api === 'otc')
    .map((connection) => ({ connection, ...policiesOf(workspace, connection) }))
    .filter(({ ike, child }) => ike !== null || child !== null),
);

/** What a policy states of a field of its own or leaves to a default, as the subject of a sentence about a connection. */
export function subjectInPolicy({ origin }: Known<unknown>, field: string, { field: naming }: ReferenceFact): string {
  return `${origin === 'default' ? 'the default ' : ''}${field} of the policy that ${naming} names`;
}

/** The field of a connection that names its policy of a kind. */
export function namingOf({ references }: ConnectionFacts, kind: ResourceKind): ReferenceFact | undefined {
  return references.find(({ kinds }) => kinds.includes(kind));
}
