/**
 * How each API spells its algorithms, by strongSwan's log name. This is the only place that maps an API's name;
 * the enumerations of the API contracts are read from here.
 */

export type ApiVocabulary = 'zstack' | 'otc' | 'openstack' | 'apsara';

/** A name for each of an API's values. Null: the value asks for no group, hence no perfect forward secrecy. */
type Names = Readonly<Record<string, string>>;
type GroupNames = Readonly<Record<string, string | null>>;

const HYPHENATED_AES = { 'aes-128': 'AES_CBC_128', 'aes-192': 'AES_CBC_192', 'aes-256': 'AES_CBC_256' } as const;

const SHA2 = {
  sha256: 'HMAC_SHA2_256_128',
  sha384: 'HMAC_SHA2_384_192',
  sha512: 'HMAC_SHA2_512_256',
} as const;

export const ENCRYPTION_NAMES = {
  zstack: { '3des': '3DES_CBC', ...HYPHENATED_AES },
  otc: { '3des': '3DES_CBC', ...HYPHENATED_AES },
  openstack: {
    '3des': '3DES_CBC',
    ...HYPHENATED_AES,
    'aes-128-ccm-8': 'AES_CCM_8_128',
    'aes-192-ccm-8': 'AES_CCM_8_192',
    'aes-256-ccm-8': 'AES_CCM_8_256',
    'aes-128-ccm-12': 'AES_CCM_12_128',
    'aes-192-ccm-12': 'AES_CCM_12_192',
    'aes-256-ccm-12': 'AES_CCM_12_256',
    'aes-128-ccm-16': 'AES_CCM_16_128',
    'aes-192-ccm-16': 'AES_CCM_16_192',
    'aes-256-ccm-16': 'AES_CCM_16_256',
    'aes-128-gcm-8': 'AES_GCM_8_128',
    'aes-192-gcm-8': 'AES_GCM_8_192',
    'aes-256-gcm-8': 'AES_GCM_8_256',
    'aes-128-gcm-12': 'AES_GCM_12_128',
    'aes-192-gcm-12': 'AES_GCM_12_192',
    'aes-256-gcm-12': 'AES_GCM_12_256',
    'aes-128-gcm-16': 'AES_GCM_16_128',
    'aes-192-gcm-16': 'AES_GCM_16_192',
    'aes-256-gcm-16': 'AES_GCM_16_256',
    'aes-128-ctr': 'AES_CTR_128',
    'aes-192-ctr': 'AES_CTR_192',
    'aes-256-ctr': 'AES_CTR_256',
  },
  apsara: { aes: 'AES_CBC_128', aes192: 'AES_CBC_192', aes256: 'AES_CBC_256', des: 'DES_CBC', '3des': '3DES_CBC' },
} as const satisfies Record<ApiVocabulary, Names>;

export const INTEGRITY_NAMES = {
  zstack: { md5: 'HMAC_MD5_96', sha1: 'HMAC_SHA1_96', ...SHA2 },
  otc: {
    md5: 'HMAC_MD5_96',
    sha1: 'HMAC_SHA1_96',
    'sha2-256': 'HMAC_SHA2_256_128',
    'sha2-384': 'HMAC_SHA2_384_192',
    'sha2-512': 'HMAC_SHA2_512_256',
  },
  openstack: { sha1: 'HMAC_SHA1_96', ...SHA2, 'aes-xcbc': 'AES_XCBC_96', 'aes-cmac': 'AES_CMAC_96' },
  apsara: { md5: 'HMAC_MD5_96', sha1: 'HMAC_SHA1_96', ...SHA2 },
} as const satisfies Record<ApiVocabulary, Names>;

export const DH_GROUP_NAMES = {
  zstack: {
    none: null,
    'dh-group0': null,
    'dh-group2': 'MODP_1024',
    'dh-group5': 'MODP_1536',
    'dh-group14': 'MODP_2048',
    'dh-group15': 'MODP_3072',
    'dh-group16': 'MODP_4096',
    'dh-group17': 'MODP_6144',
    'dh-group18': 'MODP_8192',
    'dh-group19': 'ECP_256',
    'dh-group20': 'ECP_384',
    'dh-group21': 'ECP_521',
    'dh-group22': 'MODP_1024_160',
    'dh-group23': 'MODP_2048_224',
    'dh-group24': 'MODP_2048_256',
    'dh-group25': 'ECP_192',
    'dh-group26': 'ECP_224',
  },
  otc: {
    group1: 'MODP_768',
    group2: 'MODP_1024',
    group5: 'MODP_1536',
    group14: 'MODP_2048',
    group15: 'MODP_3072',
    group16: 'MODP_4096',
    group19: 'ECP_256',
    group20: 'ECP_384',
    group21: 'ECP_521',
    disable: null,
  },
  openstack: {
    group2: 'MODP_1024',
    group5: 'MODP_1536',
    group14: 'MODP_2048',
    group15: 'MODP_3072',
    group16: 'MODP_4096',
    group17: 'MODP_6144',
    group18: 'MODP_8192',
    group19: 'ECP_256',
    group20: 'ECP_384',
    group21: 'ECP_521',
    group22: 'MODP_1024_160',
    group23: 'MODP_2048_224',
    group24: 'MODP_2048_256',
    group25: 'ECP_192',
    group26: 'ECP_224',
    group27: 'ECP_224_BP',
    group28: 'ECP_256_BP',
    group29: 'ECP_384_BP',
    group30: 'ECP_512_BP',
    group31: 'CURVE_25519',
  },
  apsara: {
    disabled: null,
    group1: 'MODP_768',
    group2: 'MODP_1024',
    group5: 'MODP_1536',
    group14: 'MODP_2048',
    group24: 'MODP_2048_256',
  },
} as const satisfies Record<ApiVocabulary, GroupNames>;

/** The names of a table, in its order. */
export function namesIn<T extends object>(table: T): readonly Extract<keyof T, string>[] {
  const names: Extract<keyof T, string>[] = [];
  for (const name in table) names.push(name);
  return names;
}
