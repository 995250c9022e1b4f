import type { Profile } from '../../model/profile.js';
import { ANSSI } from './anssi.js';
import { BSI_TR_02102_3 } from './bsi.js';
import { CNSA_1, CNSA_2 } from './cnsa.js';
import { DISA_VPN_SRG } from './disa.js';
import { IETF } from './ietf.js';
import { NCSC } from './ncsc.js';
import { NIST_SP_800_77 } from './nist.js';
import { PCI_DSS } from './pci.js';
import { RECOMMENDED } from './recommended.js';

/** The compliance profiles, in the order of their ids' list. */
export const PROFILES: readonly Profile[] = [
  RECOMMENDED,
  IETF,
  NIST_SP_800_77,
  CNSA_1,
  CNSA_2,
  BSI_TR_02102_3,
  NCSC,
  ANSSI,
  DISA_VPN_SRG,
  PCI_DSS,
];

/** The profile of an id; undefined where there is none. */
export function profileById(id: string): Profile | undefined {
  return PROFILES.find((profile) => profile.id === id);
}
