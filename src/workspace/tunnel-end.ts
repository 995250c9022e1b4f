import type { Resource } from '../model/resource.js';
import type { TunnelEnd } from '../model/tunnel-end.js';
import { BEHAVIOURS } from '../model/tunnel-end.js';
import type { ConnectionFacts, Workspace } from '../model/workspace.js';
import { factsOf } from './facts.js';
import { resolved } from './resolve.js';
import { apsaraEnd } from './tunnel-end-apsara.js';
import { otcEnd } from './tunnel-end-otc.js';
import type { EndContext } from './tunnel-end-parts.js';
import { zstackEnd } from './tunnel-end-zstack.js';

/**
 * The tunnel ends that a connection's body makes, as its gateway really negotiates: one, or one for each tunnel of a
 * dual-tunnel gateway; none for anything else. What the body leaves to others (policies, gateways, subnets) comes from
 * the workspace; what is not there stays unknown.
 * @param known What the run knows of the connection, where that is at hand.
 */
export function tunnelEnds(
  resource: Resource,
  workspace: Workspace,
  known: ConnectionFacts | null = null,
): readonly TunnelEnd[] {
  if (resource.kind !== 'connection' && resource.kind !== 'connection-change') return [];
  const context: EndContext = { resource, facts: known ?? knownFacts(resource, workspace), workspace };
  const declared = declaredBehaviour(context);
  return resource.tunnels.map((offer, index) => {
    const end =
      resource.api === 'zstack'
        ? zstackEnd(context, offer)
        : resource.api === 'otc'
          ? otcEnd(context, offer)
          : apsaraEnd(context, offer, index);
    return declared === undefined ? end : { ...end, behaviour: declared };
  });
}

/** What the run knows of a connection: with the answer to its request, where there is one. */
function knownFacts(resource: Resource, workspace: Workspace): ConnectionFacts | null {
  const facts = factsOf(resource, 0, null);
  const known = resource.id === null ? null : workspace.find(null, resource.id);
  if (known?.kind === 'connection') return known;
  return facts?.kind === 'connection' ? resolved(facts, workspace.find) : null;
}

/** How the gateway negotiates, where the configuration says it. */
function declaredBehaviour({ facts, workspace }: EndContext): TunnelEnd['behaviour'] | undefined {
  const gateway = facts?.gateway ?? null;
  const found = gateway === null || facts === null ? null : workspace.find(facts.estate, gateway.value);
  return found?.kind === 'declared' ? BEHAVIOURS.find((behaviour) => behaviour === found.behaviour) : undefined;
}
