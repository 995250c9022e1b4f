import { valueOf } from '../model/located.js';
import type { TunnelOffer } from '../model/offers.js';
import type { Resource } from '../model/resource.js';
import type { Secret } from '../model/secret.js';
import { keyStrength } from './key-strength.js';

/** What a key may be built from beside its tunnel. */
type Named = Pick<Resource, 'name'>;

/** Texts that stand beside a key and that people build keys from: names, addresses, identities. */
function textsBeside({ peerAddress, localId, remoteId }: TunnelOffer, { name }: Named): readonly string[] {
  const located = [peerAddress, localId?.value, remoteId?.value];
  return [name, ...located.map((text) => text && valueOf(text))].filter((text) => typeof text === 'string');
}

/** About how many bits a guesser of the key must try. */
export function strengthOf(secret: Secret, tunnel: TunnelOffer, resource: Named): number {
  const beside = textsBeside(tunnel, resource);
  return Math.floor(secret.measure((text) => keyStrength(text, beside)));
}
