import { valueOf } from './located.js';
import type { TunnelAuth } from './tunnel-end.js';

/** Whether an end or its peer may show with a pre-shared key who it is. */
export function usesKeys({ method, peerMethod }: TunnelAuth): boolean {
  const methods = [method, peerMethod ?? method].map(valueOf);
  return !methods.every((value) => value === 'certificate' || value === 'eap');
}
