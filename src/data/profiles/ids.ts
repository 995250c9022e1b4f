/** The compliance profiles. Their data is loaded only where one is asked for. */
export const PROFILE_IDS = [
  'recommended',
  'ietf',
  'nist-sp-800-77r1',
  'cnsa-1.0',
  'cnsa-2.0',
  'bsi-tr-02102-3',
  'ncsc',
  'anssi',
  'disa-vpn-srg',
  'pci-dss-4.0',
] as const;

/** The id of a compliance profile. */
export type ProfileId = (typeof PROFILE_IDS)[number];
