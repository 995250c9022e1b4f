// Written by `npm run generate` from the rule files of this folder.
import type { Rule } from '../model/rule.js';
import activeStandbyMismatch from './active-standby-mismatch.js';
import aggressiveMode from './aggressive-mode.js';
import ahProtocol from './ah-protocol.js';
import belowProfile from './below-profile.js';
import bodyWrapper from './body-wrapper.js';
import cidrHostBits from './cidr-host-bits.js';
import conflictingFields from './conflicting-fields.js';
import defaultRouteSelector from './default-route-selector.js';
import deprecatedField from './deprecated-field.js';
import dpdNoRecovery from './dpd-no-recovery.js';
import dpdTiming from './dpd-timing.js';
import duplicateConnection from './duplicate-connection.js';
import duplicateIdentity from './duplicate-identity.js';
import duplicateKey from './duplicate-key.js';
import endpointGroupType from './endpoint-group-type.js';
import exceptionWithoutReason from './exception-without-reason.js';
import expiredException from './expired-exception.js';
import fixedField from './fixed-field.js';
import healthCheckIncomplete from './health-check-incomplete.js';
import identityMismatch from './identity-mismatch.js';
import ignoredField from './ignored-field.js';
import ikeWeakerThanEsp from './ike-weaker-than-esp.js';
import ikev1 from './ikev1.js';
import ikev1MainPskIdentity from './ikev1-main-psk-identity.js';
import ikev1MultipleSelectors from './ikev1-multiple-selectors.js';
import implicitWeakDefault from './implicit-weak-default.js';
import incompleteTunnel from './incomplete-tunnel.js';
import initiatorConstraint from './initiator-constraint.js';
import inputLimit from './input-limit.js';
import invalidCidr from './invalid-cidr.js';
import invalidSyntax from './invalid-syntax.js';
import invalidValue from './invalid-value.js';
import lifetimeOrder from './lifetime-order.js';
import lifetimeZero from './lifetime-zero.js';
import missingField from './missing-field.js';
import mixedIpVersions from './mixed-ip-versions.js';
import mtuConstraint from './mtu-constraint.js';
import noPfs from './no-pfs.js';
import overlappingConnections from './overlapping-connections.js';
import overlappingLocalRemote from './overlapping-local-remote.js';
import overlappingPeerCidrs from './overlapping-peer-cidrs.js';
import peerAddressInSelector from './peer-address-in-selector.js';
import peerAddressInvalid from './peer-address-invalid.js';
import peerAddressNotGlobal from './peer-address-not-global.js';
import peerConflict from './peer-conflict.js';
import pfsWeakerThanIke from './pfs-weaker-than-ike.js';
import pskCharacters from './psk-characters.js';
import pskEncoding from './psk-encoding.js';
import pskGenerated from './psk-generated.js';
import pskInPlaintext from './psk-in-plaintext.js';
import pskLength from './psk-length.js';
import pskMasked from './psk-masked.js';
import pskPlaceholder from './psk-placeholder.js';
import pskReused from './psk-reused.js';
import pskWeak from './psk-weak.js';
import resetOnChange from './reset-on-change.js';
import specialPurposeCidr from './special-purpose-cidr.js';
import transportMode from './transport-mode.js';
import tunnelAuthentication from './tunnel-authentication.js';
import tunnelChildProposal from './tunnel-child-proposal.js';
import tunnelExchangeMode from './tunnel-exchange-mode.js';
import tunnelIdentity from './tunnel-identity.js';
import tunnelIkeProposal from './tunnel-ike-proposal.js';
import tunnelLifetime from './tunnel-lifetime.js';
import tunnelMode from './tunnel-mode.js';
import tunnelNoInitiator from './tunnel-no-initiator.js';
import tunnelOneWay from './tunnel-one-way.js';
import tunnelRekey from './tunnel-rekey.js';
import tunnelSelectors from './tunnel-selectors.js';
import tunnelVersion from './tunnel-version.js';
import tunnelWeak from './tunnel-weak.js';
import unconfigurableField from './unconfigurable-field.js';
import unknownField from './unknown-field.js';
import unresolvedReference from './unresolved-reference.js';
import unresolvedTemplate from './unresolved-template.js';
import unusedException from './unused-exception.js';
import weakDhGroup from './weak-dh-group.js';
import weakEncryption from './weak-encryption.js';
import weakIntegrity from './weak-integrity.js';
import wrongType from './wrong-type.js';

/** Every rule, in order of id. */
export const RULES: readonly Rule[] = Object.freeze([
  activeStandbyMismatch,
  aggressiveMode,
  ahProtocol,
  belowProfile,
  bodyWrapper,
  cidrHostBits,
  conflictingFields,
  defaultRouteSelector,
  deprecatedField,
  dpdNoRecovery,
  dpdTiming,
  duplicateConnection,
  duplicateIdentity,
  duplicateKey,
  endpointGroupType,
  exceptionWithoutReason,
  expiredException,
  fixedField,
  healthCheckIncomplete,
  identityMismatch,
  ignoredField,
  ikeWeakerThanEsp,
  ikev1,
  ikev1MainPskIdentity,
  ikev1MultipleSelectors,
  implicitWeakDefault,
  incompleteTunnel,
  initiatorConstraint,
  inputLimit,
  invalidCidr,
  invalidSyntax,
  invalidValue,
  lifetimeOrder,
  lifetimeZero,
  missingField,
  mixedIpVersions,
  mtuConstraint,
  noPfs,
  overlappingConnections,
  overlappingLocalRemote,
  overlappingPeerCidrs,
  peerAddressInSelector,
  peerAddressInvalid,
  peerAddressNotGlobal,
  peerConflict,
  pfsWeakerThanIke,
  pskCharacters,
  pskEncoding,
  pskGenerated,
  pskInPlaintext,
  pskLength,
  pskMasked,
  pskPlaceholder,
  pskReused,
  pskWeak,
  resetOnChange,
  specialPurposeCidr,
  transportMode,
  tunnelAuthentication,
  tunnelChildProposal,
  tunnelExchangeMode,
  tunnelIdentity,
  tunnelIkeProposal,
  tunnelLifetime,
  tunnelMode,
  tunnelNoInitiator,
  tunnelOneWay,
  tunnelRekey,
  tunnelSelectors,
  tunnelVersion,
  tunnelWeak,
  unconfigurableField,
  unknownField,
  unresolvedReference,
  unresolvedTemplate,
  unusedException,
  weakDhGroup,
  weakEncryption,
  weakIntegrity,
  wrongType,
]);
