import type { ConnectionFacts, TunnelFacts } from './workspace.js';

/** All tunnels of a connection. The first is the connection itself, which knows what it knows of one. */
export function tunnelsOf(connection: ConnectionFacts): readonly TunnelFacts[] {
  const { furtherTunnels } = connection;
  return furtherTunnels.length === 0 ? [connection] : [connection, ...furtherTunnels];
}
