import { valueOf } from '../model/located.js';
import type { TunnelOffer } from '../model/offers.js';
import type { Resource } from '../model/resource.js';
import type { Secret } from '../model/secret.js';
import { keyStrength } from './key-strength.js';

/** Texts that stand beside a key and that people build keys from: names, addresses, identities. */
function textsBeside({ peerAddress, localId, remoteId }: TunnelOffer, { name }: Resource): readonly string[] {
  const located = [peerAddress, localId?.value, remoteId?.value];
  return [name, ...located.map((text) => text && valueOf(text))].filter((text) => typeof text === 'string');
}

/** About how many bits a guesser of the key must try. */
export function strengthOf(secret: Secret, tunnel: TunnelOffer, resource: Resource): number {
  const beside = textsBeside(tunnel, resource);
  return Math.floor(secret.measure((text) => keyStrength(text, beside)));
}
