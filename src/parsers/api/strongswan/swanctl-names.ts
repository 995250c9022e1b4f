import { nearest } from '../../../model/nearest.js';
import type { Section } from '../../text/strongswan/sections.js';
import type { SettingsScope } from './scope.js';
import { MOST_REMARKS } from './scope.js';

/** The settings of the sections of swanctl.conf (swanctl.conf(5) of strongSwan 5.9.8): it refuses all others. */

export const CONNECTION_KEYS: readonly string[] = [
  'aggressive childless dpd_delay dpd_timeout dscp encap fragmentation if_id_in if_id_out keyingtries local_addrs',
  'local_port mediated_by mediation mediation_peer mobike over_time pools ppk_id ppk_required proposals pull rand_time',
  'reauth_time rekey_time remote_addrs remote_port send_cert send_certreq unique version vips',
].flatMap((line) => line.split(' '));

export const CHILD_KEYS: readonly string[] = [
  'ah_proposals close_action copy_df copy_dscp copy_ecn dpd_action esp_proposals hostaccess hw_offload if_id_in',
  'if_id_out inactivity interface ipcomp label label_mode life_bytes life_packets life_time local_ts mark_in mark_in_sa',
  'mark_out mode policies policies_fwd_out priority rand_bytes rand_packets rand_time rekey_bytes rekey_packets',
  'rekey_time remote_ts replay_window reqid set_mark_in set_mark_out sha256_96 start_action tfc_padding updown',
].flatMap((line) => line.split(' '));

export const ROUND_KEYS: readonly string[] = [
  'aaa_id auth ca_id cacerts cert_policy certs eap_id groups id pubkeys revocation round xauth_id',
].flatMap((line) => line.split(' '));

/** Remarks on settings that the daemon does not know: it refuses the connection because of them. */
export function refuseUnknown(scope: SettingsScope, section: Section, known: readonly string[], what: string): void {
  let remarked = 0;
  for (const key of section.keys) {
    if (known.includes(key) || section.value(key) === null) continue;
    if (++remarked > MOST_REMARKS) return;
    const near = nearest(key, known);
    const question = near === undefined ? '' : `; did you mean ${near}?`;
    scope.leaveOpen(
      'version',
      section.placeOf(key),
      `${scope.fieldName(key)} is no setting of ${what}, so strongSwan discards the connection${question}`,
    );
  }
}

/**
 * The CHILD SAs of a connection: the names of sections are taken in any case, those of settings are not (observed with
 * 5.9.8).
 */
export function childrenIn(connection: Section): Section | undefined {
  const name = [...connection.names].find(isChildren);
  return name === undefined ? undefined : connection.section(name);
}

/** Whether a section of a connection is one that it may have. */
export function isPart(name: string): boolean {
  return isChildren(name) || /^(?:local|remote)/iu.test(name);
}

/** Whether a section of a round of authentication is one that it may have: certificates. */
export function isCertificate(name: string): boolean {
  return /^(?:ca)?cert/iu.test(name);
}

function isChildren(name: string): boolean {
  return name.toLowerCase() === 'children';
}

/** Says of sections that have no place in one: the daemon refuses the connection because of them. */
export function refuseSections(
  scope: SettingsScope,
  section: Section,
  isKnown: (name: string) => boolean,
  what: string,
): void {
  const others = [...section.names].filter((name) => !isKnown(name));
  for (const name of others.slice(0, MOST_REMARKS)) {
    scope.leaveOpen(
      'version',
      section.placeOfSection(name),
      `${scope.fieldName(name)} is no section of ${what}, so strongSwan discards the connection`,
    );
  }
}
