import { valueOf } from '../model/located.js';
import type { TunnelEnd } from '../model/tunnel-end.js';

/**
 * Whether an end begins again when its peer has deleted an SA; undefined: not known. One that begins by itself does so
 * once: what it does then is a setting apart (strongSwan's `close_action`, by default `none`).
 */
export function setsUpAgain({ starts, afterClose }: TunnelEnd): boolean | undefined {
  const actions = [valueOf(starts), afterClose === undefined ? 'never' : valueOf(afterClose)];
  if (actions.includes('on-traffic') || actions[1] === 'always') return true;
  return actions.includes(undefined) ? undefined : false;
}
