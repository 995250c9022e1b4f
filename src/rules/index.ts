// Written by `npm run generate` from the rule files of this folder.
import type { Rule } from '../model/rule.js';
import aggressiveMode from './aggressive-mode.js';
import ahProtocol from './ah-protocol.js';
import dpdTiming from './dpd-timing.js';
import healthCheckIncomplete from './health-check-incomplete.js';
import identityMismatch from './identity-mismatch.js';
import ikeWeakerThanEsp from './ike-weaker-than-esp.js';
import ikev1 from './ikev1.js';
import ikev1MainPskIdentity from './ikev1-main-psk-identity.js';
import implicitWeakDefault from './implicit-weak-default.js';
import lifetimeOrder from './lifetime-order.js';
import lifetimeZero from './lifetime-zero.js';
import noPfs from './no-pfs.js';
import pfsWeakerThanIke from './pfs-weaker-than-ike.js';
import transportMode from './transport-mode.js';
import weakDhGroup from './weak-dh-group.js';
import weakEncryption from './weak-encryption.js';
import weakIntegrity from './weak-integrity.js';

/** Every rule, in order of id. */
export const RULES: readonly Rule[] = [
  aggressiveMode,
  ahProtocol,
  dpdTiming,
  healthCheckIncomplete,
  identityMismatch,
  ikeWeakerThanEsp,
  ikev1,
  ikev1MainPskIdentity,
  implicitWeakDefault,
  lifetimeOrder,
  lifetimeZero,
  noPfs,
  pfsWeakerThanIke,
  transportMode,
  weakDhGroup,
  weakEncryption,
  weakIntegrity,
];
