import {
  DIALECTS,
  apiOf
} from "./cli-exit.js";

// src/data/registries.ts
var PRIVATE_USE = { ikev1: 65001, esp: 249 };
function registriesOf({ iana, ikev1 = null, esp = null }) {
  const registries = [];
  if (iana !== null) registries.push("iana-ikev2");
  if (ikev1 !== null && ikev1 < PRIVATE_USE.ikev1) registries.push("iana-ipsec");
  if (esp !== null && esp < PRIVATE_USE.esp) registries.push("iana-isakmp");
  return registries;
}

// src/data/dh-groups.ts
var ROWS = [
  modp({ number: 1, bits: 768, strengthBits: 69, standing: "broken", sources: ["rfc2409", "rfc8247", "rfc9395"] }),
  modp({ number: 2, bits: 1024, strengthBits: 80, standing: "broken", sources: ["rfc2409", "rfc8247", "nist-800-57"] }),
  modp({ number: 5, bits: 1536, strengthBits: 96, standing: "weak", sources: ["rfc3526", "rfc8247", "nist-800-57"] }),
  modp({
    number: 14,
    bits: 2048,
    strengthBits: 112,
    standing: "sound",
    sources: ["rfc3526", "rfc8247", "nist-800-56a"]
  }),
  modp({ number: 15, bits: 3072, strengthBits: 128, standing: "sound", sources: ["rfc3526", "nist-800-56a"] }),
  modp({ number: 16, bits: 4096, strengthBits: 152, standing: "sound", sources: ["rfc3526", "nist-800-56a"] }),
  modp({ number: 17, bits: 6144, strengthBits: 176, standing: "sound", sources: ["rfc3526", "nist-800-56a"] }),
  modp({ number: 18, bits: 8192, strengthBits: 200, standing: "sound", sources: ["rfc3526", "nist-800-56a"] }),
  ecp({
    number: 19,
    bits: 256,
    strengthBits: 128,
    standing: "sound",
    sources: ["rfc5903", "rfc8247", "nist-800-56a"]
  }),
  ecp({ number: 20, bits: 384, strengthBits: 192, standing: "sound", sources: ["rfc5903", "nist-800-56a"] }),
  ecp({ number: 21, bits: 521, strengthBits: 256, standing: "sound", sources: ["rfc5903", "nist-800-56a"] }),
  subgroup({ number: 22, bits: 1024, order: 160, strengthBits: 80, standing: "broken", sources: ["rfc9395"] }),
  subgroup({ number: 23, bits: 2048, order: 224, strengthBits: 112, standing: "weak", sources: [] }),
  subgroup({ number: 24, bits: 2048, order: 256, strengthBits: 112, standing: "weak", sources: [] }),
  {
    ...ecp({ number: 25, bits: 192, strengthBits: 96, standing: "broken", sources: ["rfc5114", "nist-800-57"] }),
    iana: "192-bit Random ECP Group"
  },
  {
    ...ecp({ number: 26, bits: 224, strengthBits: 112, standing: "weak", sources: ["rfc5114", "nist-800-57"] }),
    iana: "224-bit Random ECP Group"
  },
  brainpool({ number: 27, bits: 224 }),
  brainpool({ number: 28, bits: 256 }),
  brainpool({ number: 29, bits: 384 }),
  brainpool({ number: 30, bits: 512 }),
  {
    number: 31,
    family: "curve",
    title: "Curve25519",
    logName: "CURVE_25519",
    keywords: ["curve25519", "x25519"],
    strengthBits: 128,
    standing: "sound",
    iana: "Curve25519",
    sources: ["rfc8031", "rfc8247"]
  },
  {
    number: 32,
    family: "curve",
    title: "Curve448",
    logName: "CURVE_448",
    keywords: ["curve448", "x448"],
    strengthBits: 224,
    standing: "sound",
    iana: "Curve448",
    sources: ["rfc8031"]
  },
  mlKem({ number: 35, parameter: 512, strengthBits: 128 }),
  mlKem({ number: 36, parameter: 768, strengthBits: 192 }),
  mlKem({ number: 37, parameter: 1024, strengthBits: 256 }),
  {
    // strongSwan's stand-in for load tests: no key exchange happens.
    number: 1024,
    family: "modp",
    title: "no key exchange, for tests",
    logName: "MODP_NULL",
    keywords: ["modpnull"],
    strengthBits: 0,
    standing: "broken",
    iana: null,
    sources: ["ss"]
  },
  ntru({ number: 1030, bits: 112 }),
  ntru({ number: 1031, bits: 128 }),
  ntru({ number: 1032, bits: 192 }),
  ntru({ number: 1033, bits: 256 }),
  {
    number: 1040,
    family: "kem",
    title: "NewHope-128",
    logName: "NEWHOPE_128",
    keywords: ["newhope128"],
    strengthBits: 128,
    standing: "sound",
    iana: null,
    sources: ["ss"]
  }
];
var DH_GROUPS = ROWS.map(({ title, ...row }) => ({
  type: "dh",
  label: `group ${row.number} (${title})`,
  ...row,
  sources: [...row.sources, ...registriesOf(row)]
}));
function modp({ bits, ...own }) {
  return {
    ...own,
    family: "modp",
    title: `MODP-${bits}`,
    logName: `MODP_${bits}`,
    keywords: [`modp${bits}`],
    iana: `${bits}-bit MODP Group`
  };
}
function subgroup({ bits, order, sources, ...own }) {
  return {
    ...own,
    family: "modp-subgroup",
    title: `MODP-${bits}, ${order}-bit subgroup`,
    logName: `MODP_${bits}_${order}`,
    keywords: [`modp${bits}s${order}`],
    iana: `${bits}-bit MODP Group with ${order}-bit Prime Order Subgroup`,
    sources: ["rfc5114", "rfc8247", ...sources]
  };
}
function ecp({ bits, ...own }) {
  return {
    ...own,
    family: "ecp",
    title: `ECP-${bits}`,
    logName: `ECP_${bits}`,
    keywords: [`ecp${bits}`],
    iana: `${bits}-bit random ECP group`
  };
}
function brainpool({ number, bits }) {
  return {
    number,
    family: "brainpool",
    title: `brainpoolP${bits}r1`,
    logName: `ECP_${bits}_BP`,
    keywords: [`ecp${bits}bp`],
    strengthBits: bits / 2,
    standing: "sound",
    iana: `brainpoolP${bits}r1`,
    sources: ["rfc6954"]
  };
}
function mlKem(row) {
  const { number, parameter, strengthBits } = row;
  return {
    number,
    family: "kem",
    title: `ML-KEM-${parameter}`,
    logName: `ML_KEM_${parameter}`,
    keywords: [`mlkem${parameter}`],
    strengthBits,
    standing: "sound",
    iana: `ml-kem-${parameter}`,
    sources: ["draft-mlkem"]
  };
}
function ntru({ number, bits }) {
  return {
    number,
    family: "kem",
    title: `NTRU-${bits}`,
    logName: `NTRU_${bits}`,
    keywords: [`ntru${bits}`],
    strengthBits: bits,
    standing: "sound",
    iana: null,
    sources: ["ss"]
  };
}

// src/data/encryption.ts
var AES_KEY_BITS = [128, 192, 256];
var CIPHERS = [
  {
    name: "DES_CBC",
    label: "DES-CBC",
    keywords: ["des"],
    keyBits: null,
    ikev2: 2,
    ikev1: 1,
    esp: 2,
    iana: "ENCR_DES",
    strengthBits: 56,
    standing: "broken",
    sources: ["rfc2405", "rfc8221", "rfc8247", "rfc9395"]
  },
  {
    name: "3DES_CBC",
    label: "3DES-CBC",
    keywords: ["3des"],
    keyBits: null,
    ikev2: 3,
    ikev1: 5,
    esp: 3,
    iana: "ENCR_3DES",
    strengthBits: 112,
    standing: "broken",
    sources: ["rfc2451", "rfc8221", "nist-800-57", "nist-800-131a"]
  },
  {
    name: "CAST_CBC_*",
    label: "CAST-CBC-*",
    keywords: ["cast*"],
    keyBits: [128],
    ikev2: 6,
    ikev1: 6,
    esp: 6,
    iana: "ENCR_CAST",
    standing: "broken",
    sources: ["rfc2451", "rfc8221", "rfc9395"]
  },
  {
    name: "BLOWFISH_CBC_*",
    label: "Blowfish-CBC-*",
    keywords: ["blowfish*"],
    bareKeyword: "blowfish",
    keyBits: AES_KEY_BITS,
    ikev2: 7,
    ikev1: 3,
    esp: 7,
    iana: "ENCR_BLOWFISH",
    standing: "broken",
    sources: ["rfc2451", "rfc8221", "rfc9395"]
  },
  {
    name: "NULL",
    label: "NULL encryption",
    keywords: ["null"],
    keyBits: null,
    ikev2: 11,
    ikev1: null,
    esp: 11,
    iana: "ENCR_NULL",
    strengthBits: 0,
    standing: "broken",
    sources: ["rfc2410", "rfc8247"]
  },
  {
    name: "AES_CBC_*",
    label: "AES-CBC-*",
    keywords: ["aes*"],
    bareKeyword: "aes",
    keyBits: AES_KEY_BITS,
    ikev2: 12,
    ikev1: 7,
    esp: 12,
    iana: "ENCR_AES_CBC",
    sources: ["rfc3602", "rfc8221", "rfc8247", "nist-800-57"]
  },
  {
    name: "AES_CTR_*",
    label: "AES-CTR-*",
    keywords: ["aes*ctr"],
    keyBits: AES_KEY_BITS,
    ikev2: 13,
    ikev1: null,
    esp: 13,
    iana: "ENCR_AES_CTR",
    sources: ["rfc3686", "nist-800-57"]
  },
  ...counterModeAead({ mode: "CCM", bytes: 8, ikev2: 14, source: "rfc4309" }),
  ...counterModeAead({ mode: "CCM", bytes: 12, ikev2: 15, source: "rfc4309" }),
  ...counterModeAead({ mode: "CCM", bytes: 16, ikev2: 16, source: "rfc4309" }),
  ...counterModeAead({ mode: "GCM", bytes: 8, ikev2: 18, source: "rfc4106" }),
  ...counterModeAead({ mode: "GCM", bytes: 12, ikev2: 19, source: "rfc4106" }),
  ...counterModeAead({ mode: "GCM", bytes: 16, ikev2: 20, source: "rfc4106" }),
  {
    name: "NULL_AES_GMAC_*",
    label: "AES-GMAC-* (no encryption)",
    keywords: ["aes*gmac"],
    keyBits: AES_KEY_BITS,
    ikev2: 21,
    ikev1: null,
    esp: 23,
    iana: "ENCR_NULL_AUTH_AES_GMAC",
    aead: true,
    strengthBits: 0,
    standing: "broken",
    sources: ["rfc4543", "rfc8221"]
  },
  {
    name: "CAMELLIA_CBC_*",
    label: "Camellia-CBC-*",
    keywords: ["camellia*"],
    bareKeyword: "camellia",
    keyBits: AES_KEY_BITS,
    ikev2: 23,
    ikev1: 8,
    esp: 22,
    iana: "ENCR_CAMELLIA_CBC",
    sources: ["rfc5529"]
  },
  {
    name: "CAMELLIA_CTR_*",
    label: "Camellia-CTR-*",
    keywords: ["camellia*ctr"],
    keyBits: AES_KEY_BITS,
    ikev2: 24,
    ikev1: null,
    esp: null,
    iana: "ENCR_CAMELLIA_CTR",
    sources: ["rfc5529"]
  },
  ...[8, 12, 16].map((bytes, index) => ({
    name: `CAMELLIA_CCM_${bytes}_*`,
    label: `Camellia-CCM-${bytes}-*`,
    keywords: [`camellia*ccm${bytes}`, `camellia*ccm${bytes * 8}`],
    keyBits: AES_KEY_BITS,
    ikev2: 25 + index,
    ikev1: null,
    esp: null,
    iana: `ENCR_CAMELLIA_CCM_${bytes}`,
    aead: true,
    sources: ["rfc5529"]
  })),
  {
    name: "CHACHA20_POLY1305",
    label: "ChaCha20-Poly1305",
    keywords: ["chacha20poly1305"],
    keyBits: null,
    ikev2: 28,
    ikev1: null,
    esp: null,
    iana: "ENCR_CHACHA20_POLY1305",
    aead: true,
    strengthBits: 256,
    sources: ["rfc7634", "rfc8221", "rfc8247"]
  },
  {
    // With a key length attribute, which RFC 7634 forbids and some versions of strongSwan expect.
    name: "CHACHA20_POLY1305_*",
    label: "ChaCha20-Poly1305 (with key length *)",
    keywords: ["chacha20poly1305compat"],
    keyBits: [256],
    ikev2: 28,
    ikev1: null,
    esp: null,
    iana: "ENCR_CHACHA20_POLY1305",
    aead: true,
    sources: ["ss"]
  },
  {
    name: "SERPENT_CBC_*",
    label: "Serpent-CBC-*",
    keywords: ["serpent*"],
    bareKeyword: "serpent",
    keyBits: AES_KEY_BITS,
    ikev2: 1026,
    ikev1: 65004,
    esp: 252,
    iana: null,
    sources: ["ss"]
  },
  {
    name: "TWOFISH_CBC_*",
    label: "Twofish-CBC-*",
    keywords: ["twofish*"],
    bareKeyword: "twofish",
    keyBits: AES_KEY_BITS,
    ikev2: 1027,
    ikev1: 65005,
    esp: 253,
    iana: null,
    sources: ["ss"]
  }
];
var ENCRYPTION = CIPHERS.flatMap(algorithmsOf);
function counterModeAead(row) {
  const { mode, ikev2 } = row;
  const stem = `aes*${mode.toLowerCase()}`;
  const bytes = String(row.bytes);
  return [
    {
      name: `AES_${mode}_${bytes}_*`,
      label: `AES-${mode}-${bytes}-*`,
      keywords: [`${stem}${bytes}`, `${stem}${row.bytes * 8}`, ...row.bytes === 16 ? [stem] : []],
      keyBits: AES_KEY_BITS,
      ikev2,
      ikev1: null,
      esp: ikev2,
      iana: `ENCR_AES_${mode}_${bytes}`,
      aead: true,
      sources: [row.source, "rfc8221", "rfc8247", "nist-800-57"]
    }
  ];
}
function algorithmsOf(cipher) {
  const lengths = cipher.keyBits ?? [null];
  return lengths.map((keyBits, index) => {
    const spell = (pattern) => pattern.replace("*", String(keyBits));
    const bare = index === 0 && cipher.bareKeyword !== void 0 ? [cipher.bareKeyword] : [];
    return {
      type: "encryption",
      label: spell(cipher.label),
      keywords: [...cipher.keywords.map(spell), ...bare],
      logName: spell(cipher.name),
      strengthBits: cipher.strengthBits ?? keyBits ?? 0,
      standing: cipher.standing ?? "sound",
      iana: cipher.iana,
      sources: [...cipher.sources, ...registriesOf(cipher)],
      ikev2: cipher.ikev2,
      keyBits,
      aead: cipher.aead ?? false,
      ikev1: cipher.ikev1,
      esp: cipher.esp
    };
  });
}

// src/data/integrity.ts
var INTEGRITY_ROWS = [
  {
    logName: "HMAC_MD5_96",
    label: "HMAC-MD5-96",
    keywords: ["md5"],
    ikev2: 1,
    ikev1: 1,
    esp: 1,
    prf: "PRF_HMAC_MD5",
    iana: "AUTH_HMAC_MD5_96",
    strengthBits: 97,
    standing: "broken",
    sources: ["rfc2403", "rfc6151", "rfc8221", "rfc8247", "rfc9395"]
  },
  {
    logName: "HMAC_SHA1_96",
    label: "HMAC-SHA1-96",
    keywords: ["sha1", "sha"],
    ikev2: 2,
    ikev1: 2,
    esp: 2,
    prf: "PRF_HMAC_SHA1",
    iana: "AUTH_HMAC_SHA1_96",
    strengthBits: 128,
    standing: "weak",
    sources: ["rfc2404", "rfc6194", "nist-800-57", "nist-800-131a"]
  },
  {
    logName: "AES_XCBC_96",
    label: "AES-XCBC-96",
    keywords: ["aesxcbc"],
    ikev2: 5,
    ikev1: null,
    esp: 9,
    prf: "PRF_AES128_XCBC",
    iana: "AUTH_AES_XCBC_96",
    strengthBits: 128,
    standing: "sound",
    sources: ["rfc3566", "rfc8221", "rfc8247"]
  },
  {
    logName: "HMAC_MD5_128",
    label: "HMAC-MD5-128",
    keywords: ["md5_128"],
    ikev2: 6,
    ikev1: null,
    esp: null,
    prf: "PRF_HMAC_MD5",
    iana: "AUTH_HMAC_MD5_128",
    strengthBits: 97,
    standing: "broken",
    sources: ["rfc4595", "rfc6151", "rfc9395"]
  },
  {
    logName: "HMAC_SHA1_160",
    label: "HMAC-SHA1-160",
    keywords: ["sha1_160"],
    ikev2: 7,
    ikev1: null,
    esp: null,
    prf: "PRF_HMAC_SHA1",
    iana: "AUTH_HMAC_SHA1_160",
    strengthBits: 128,
    standing: "weak",
    sources: ["rfc4595", "rfc6194", "rfc9395", "nist-800-57"]
  },
  {
    logName: "AES_CMAC_96",
    label: "AES-CMAC-96",
    keywords: ["aescmac"],
    ikev2: 8,
    ikev1: null,
    esp: null,
    prf: "PRF_AES128_CMAC",
    iana: "AUTH_AES_CMAC_96",
    strengthBits: 128,
    standing: "sound",
    sources: ["rfc4494"]
  },
  {
    logName: "HMAC_SHA2_256_128",
    label: "HMAC-SHA2-256-128",
    keywords: ["sha256", "sha2_256"],
    ikev2: 12,
    ikev1: 4,
    esp: 5,
    prf: "PRF_HMAC_SHA2_256",
    iana: "AUTH_HMAC_SHA2_256_128",
    strengthBits: 256,
    standing: "sound",
    sources: ["rfc4868", "rfc8221", "rfc8247", "nist-800-57"]
  },
  {
    logName: "HMAC_SHA2_384_192",
    label: "HMAC-SHA2-384-192",
    keywords: ["sha384", "sha2_384"],
    ikev2: 13,
    ikev1: 5,
    esp: 6,
    prf: "PRF_HMAC_SHA2_384",
    iana: "AUTH_HMAC_SHA2_384_192",
    strengthBits: 256,
    standing: "sound",
    sources: ["rfc4868", "nist-800-57"]
  },
  {
    logName: "HMAC_SHA2_512_256",
    label: "HMAC-SHA2-512-256",
    keywords: ["sha512", "sha2_512"],
    ikev2: 14,
    ikev1: 6,
    esp: 7,
    prf: "PRF_HMAC_SHA2_512",
    iana: "AUTH_HMAC_SHA2_512_256",
    strengthBits: 256,
    standing: "sound",
    sources: ["rfc4868", "rfc8221", "rfc8247", "nist-800-57"]
  },
  {
    // The truncation of an early draft, under a number of private use.
    logName: "HMAC_SHA2_256_96",
    label: "HMAC-SHA2-256-96",
    keywords: ["sha256_96", "sha2_256_96"],
    ikev2: 1026,
    ikev1: null,
    esp: null,
    prf: null,
    iana: null,
    strengthBits: 256,
    standing: "sound",
    sources: ["ss", "rfc4868"]
  },
  {
    logName: "CAMELLIA_XCBC_96",
    label: "Camellia-XCBC-96",
    keywords: ["camelliaxcbc"],
    ikev2: 1030,
    ikev1: null,
    esp: null,
    prf: "PRF_CAMELLIA128_XCBC",
    iana: null,
    strengthBits: 128,
    standing: "sound",
    sources: ["ss"]
  }
];
var PRF_ROWS = [
  {
    logName: "PRF_HMAC_MD5",
    label: "PRF HMAC-MD5",
    keywords: ["prfmd5"],
    ikev2: 1,
    ikev1: 1,
    iana: "PRF_HMAC_MD5",
    strengthBits: 97,
    standing: "broken",
    sources: ["rfc6151", "rfc8247", "rfc9395"]
  },
  {
    logName: "PRF_HMAC_SHA1",
    label: "PRF HMAC-SHA1",
    keywords: ["prfsha1"],
    ikev2: 2,
    ikev1: 2,
    iana: "PRF_HMAC_SHA1",
    strengthBits: 128,
    standing: "weak",
    sources: ["rfc6194", "nist-800-57", "nist-800-131a"]
  },
  {
    logName: "PRF_AES128_XCBC",
    label: "PRF AES128-XCBC",
    keywords: ["prfaesxcbc"],
    ikev2: 4,
    ikev1: null,
    iana: "PRF_AES128_XCBC",
    strengthBits: 128,
    standing: "sound",
    sources: ["rfc8247"]
  },
  {
    logName: "PRF_HMAC_SHA2_256",
    label: "PRF HMAC-SHA2-256",
    keywords: ["prfsha256"],
    ikev2: 5,
    ikev1: 4,
    iana: "PRF_HMAC_SHA2_256",
    strengthBits: 256,
    standing: "sound",
    sources: ["rfc4868", "rfc8247", "nist-800-57"]
  },
  {
    logName: "PRF_HMAC_SHA2_384",
    label: "PRF HMAC-SHA2-384",
    keywords: ["prfsha384"],
    ikev2: 6,
    ikev1: 5,
    iana: "PRF_HMAC_SHA2_384",
    strengthBits: 256,
    standing: "sound",
    sources: ["rfc4868", "nist-800-57"]
  },
  {
    logName: "PRF_HMAC_SHA2_512",
    label: "PRF HMAC-SHA2-512",
    keywords: ["prfsha512"],
    ikev2: 7,
    ikev1: 6,
    iana: "PRF_HMAC_SHA2_512",
    strengthBits: 256,
    standing: "sound",
    sources: ["rfc4868", "rfc8247", "nist-800-57"]
  },
  {
    logName: "PRF_AES128_CMAC",
    label: "PRF AES128-CMAC",
    keywords: ["prfaescmac"],
    ikev2: 8,
    ikev1: null,
    iana: "PRF_AES128_CMAC",
    strengthBits: 128,
    standing: "sound",
    sources: ["rfc4615"]
  },
  {
    logName: "PRF_CAMELLIA128_XCBC",
    label: "PRF Camellia128-XCBC",
    keywords: ["prfcamelliaxcbc"],
    ikev2: 1028,
    ikev1: null,
    iana: null,
    strengthBits: 128,
    standing: "sound",
    sources: ["ss"]
  }
];
var INTEGRITY = INTEGRITY_ROWS.map((row) => ({
  type: "integrity",
  ...row,
  sources: [...row.sources, ...registriesOf(row)]
}));
var PRFS = PRF_ROWS.map((row) => ({
  type: "prf",
  ...row,
  sources: [...row.sources, ...registriesOf(row)]
}));

// src/data/algorithm-names.ts
var HYPHENATED_AES = { "aes-128": "AES_CBC_128", "aes-192": "AES_CBC_192", "aes-256": "AES_CBC_256" };
var SHA2 = {
  sha256: "HMAC_SHA2_256_128",
  sha384: "HMAC_SHA2_384_192",
  sha512: "HMAC_SHA2_512_256"
};
var ENCRYPTION_NAMES = {
  zstack: { "3des": "3DES_CBC", ...HYPHENATED_AES },
  otc: { "3des": "3DES_CBC", ...HYPHENATED_AES },
  openstack: {
    "3des": "3DES_CBC",
    ...HYPHENATED_AES,
    "aes-128-ccm-8": "AES_CCM_8_128",
    "aes-192-ccm-8": "AES_CCM_8_192",
    "aes-256-ccm-8": "AES_CCM_8_256",
    "aes-128-ccm-12": "AES_CCM_12_128",
    "aes-192-ccm-12": "AES_CCM_12_192",
    "aes-256-ccm-12": "AES_CCM_12_256",
    "aes-128-ccm-16": "AES_CCM_16_128",
    "aes-192-ccm-16": "AES_CCM_16_192",
    "aes-256-ccm-16": "AES_CCM_16_256",
    "aes-128-gcm-8": "AES_GCM_8_128",
    "aes-192-gcm-8": "AES_GCM_8_192",
    "aes-256-gcm-8": "AES_GCM_8_256",
    "aes-128-gcm-12": "AES_GCM_12_128",
    "aes-192-gcm-12": "AES_GCM_12_192",
    "aes-256-gcm-12": "AES_GCM_12_256",
    "aes-128-gcm-16": "AES_GCM_16_128",
    "aes-192-gcm-16": "AES_GCM_16_192",
    "aes-256-gcm-16": "AES_GCM_16_256",
    "aes-128-ctr": "AES_CTR_128",
    "aes-192-ctr": "AES_CTR_192",
    "aes-256-ctr": "AES_CTR_256"
  },
  apsara: { aes: "AES_CBC_128", aes192: "AES_CBC_192", aes256: "AES_CBC_256", des: "DES_CBC", "3des": "3DES_CBC" }
};
var INTEGRITY_NAMES = {
  zstack: { md5: "HMAC_MD5_96", sha1: "HMAC_SHA1_96", ...SHA2 },
  otc: {
    md5: "HMAC_MD5_96",
    sha1: "HMAC_SHA1_96",
    "sha2-256": "HMAC_SHA2_256_128",
    "sha2-384": "HMAC_SHA2_384_192",
    "sha2-512": "HMAC_SHA2_512_256"
  },
  openstack: { sha1: "HMAC_SHA1_96", ...SHA2, "aes-xcbc": "AES_XCBC_96", "aes-cmac": "AES_CMAC_96" },
  apsara: { md5: "HMAC_MD5_96", sha1: "HMAC_SHA1_96", ...SHA2 }
};
var DH_GROUP_NAMES = {
  zstack: {
    none: null,
    "dh-group0": null,
    "dh-group2": "MODP_1024",
    "dh-group5": "MODP_1536",
    "dh-group14": "MODP_2048",
    "dh-group15": "MODP_3072",
    "dh-group16": "MODP_4096",
    "dh-group17": "MODP_6144",
    "dh-group18": "MODP_8192",
    "dh-group19": "ECP_256",
    "dh-group20": "ECP_384",
    "dh-group21": "ECP_521",
    "dh-group22": "MODP_1024_160",
    "dh-group23": "MODP_2048_224",
    "dh-group24": "MODP_2048_256",
    "dh-group25": "ECP_192",
    "dh-group26": "ECP_224"
  },
  otc: {
    group1: "MODP_768",
    group2: "MODP_1024",
    group5: "MODP_1536",
    group14: "MODP_2048",
    group15: "MODP_3072",
    group16: "MODP_4096",
    group19: "ECP_256",
    group20: "ECP_384",
    group21: "ECP_521",
    disable: null
  },
  openstack: {
    group2: "MODP_1024",
    group5: "MODP_1536",
    group14: "MODP_2048",
    group15: "MODP_3072",
    group16: "MODP_4096",
    group17: "MODP_6144",
    group18: "MODP_8192",
    group19: "ECP_256",
    group20: "ECP_384",
    group21: "ECP_521",
    group22: "MODP_1024_160",
    group23: "MODP_2048_224",
    group24: "MODP_2048_256",
    group25: "ECP_192",
    group26: "ECP_224",
    group27: "ECP_224_BP",
    group28: "ECP_256_BP",
    group29: "ECP_384_BP",
    group30: "ECP_512_BP",
    group31: "CURVE_25519"
  },
  apsara: {
    disabled: null,
    group1: "MODP_768",
    group2: "MODP_1024",
    group5: "MODP_1536",
    group14: "MODP_2048",
    group24: "MODP_2048_256"
  }
};
function namesIn(table) {
  const names = [];
  for (const name in table) names.push(name);
  return names;
}

// src/data/algorithms.ts
var SEQUENCE_NUMBERS = [
  { type: "esn", extended: false, keywords: ["noesn"], logName: "NO_EXT_SEQ" },
  { type: "esn", extended: true, keywords: ["esn"], logName: "EXT_SEQ" }
];
var NO_DH_GROUP = { type: "no-dh", keywords: ["modpnone", "none"] };
function vocabularyOf(dialect) {
  switch (dialect) {
    case "zstack":
    case "zstack-legacy":
      return "zstack";
    case "otc":
      return "otc";
    case "openstack":
      return "openstack";
    case "apsara":
    case "alibaba-cloud":
      return "apsara";
  }
}
function encryptionByName(vocabulary, name) {
  return ENCRYPTION_BY_NAME[vocabulary].get(name);
}
function integrityByName(vocabulary, name) {
  return INTEGRITY_BY_NAME[vocabulary].get(name);
}
function dhGroupByName(vocabulary, name) {
  return NAMES_OF_NO_GROUP[vocabulary].has(name) ? null : DH_GROUP_BY_NAME[vocabulary].get(name);
}
function dhGroupByNumber(number) {
  return DH_GROUP_BY_NUMBER.get(number);
}
function transformByKeyword(keyword) {
  return TRANSFORM_BY_KEYWORD.get(keyword.toLowerCase());
}
function nameOf(vocabulary, algorithm) {
  return NAME_BY_LOG_NAME[vocabulary].get(algorithm.logName);
}
var ENCRYPTION_BY_NAME = indexByName(
  ENCRYPTION,
  ENCRYPTION_NAMES,
  ({ iana, keyBits }) => iana !== null && keyBits !== null ? `${iana}-${keyBits}` : iana
);
var INTEGRITY_BY_NAME = indexByName(INTEGRITY, INTEGRITY_NAMES, ({ iana }) => iana);
var DH_GROUP_BY_NAME = indexByName(DH_GROUPS, DH_GROUP_NAMES, ({ iana }) => iana);
var DH_GROUP_BY_NUMBER = new Map(DH_GROUPS.map((group) => [group.number, group]));
var PRF_BY_LOG_NAME = new Map(PRFS.map((prf) => [prf.logName, prf]));
var NAMES_OF_NO_GROUP = mapVocabularies(
  (vocabulary) => new Set(
    vocabulary === "strongswan" ? NO_DH_GROUP.keywords : vocabulary === "iana" ? ["NONE"] : Object.entries(DH_GROUP_NAMES[vocabulary]).flatMap(
      ([name, to]) => to === null ? [name] : []
    )
  )
);
var TRANSFORM_BY_KEYWORD = new Map(
  [...ENCRYPTION, ...INTEGRITY, ...PRFS, ...DH_GROUPS, ...SEQUENCE_NUMBERS, NO_DH_GROUP].flatMap(
    (transform) => transform.keywords.map((keyword) => [keyword, transform])
  )
);
var NAME_BY_LOG_NAME = mapVocabularies((vocabulary) => {
  const names = /* @__PURE__ */ new Map();
  for (const index of [ENCRYPTION_BY_NAME, INTEGRITY_BY_NAME, DH_GROUP_BY_NAME]) {
    for (const [name, { logName }] of index[vocabulary]) if (!names.has(logName)) names.set(logName, name);
  }
  return names;
});
function mapVocabularies(convert) {
  return {
    zstack: convert("zstack"),
    otc: convert("otc"),
    openstack: convert("openstack"),
    apsara: convert("apsara"),
    strongswan: convert("strongswan"),
    iana: convert("iana")
  };
}
function indexByName(algorithms, tables, ianaName) {
  const byLogName = new Map(algorithms.map((algorithm) => [algorithm.logName, algorithm]));
  return mapVocabularies((vocabulary) => {
    const index = /* @__PURE__ */ new Map();
    if (vocabulary === "strongswan") {
      for (const algorithm of algorithms) for (const keyword of algorithm.keywords) index.set(keyword, algorithm);
    } else if (vocabulary === "iana") {
      for (const algorithm of algorithms) {
        const name = ianaName(algorithm);
        if (name !== null) index.set(name, algorithm);
      }
    } else {
      for (const [name, logName] of Object.entries(tables[vocabulary])) {
        if (logName === null) continue;
        const algorithm = byLogName.get(logName);
        if (algorithm === void 0) throw new Error(`${vocabulary} names an unknown algorithm: ${name}, ${logName}`);
        index.set(name, algorithm);
      }
    }
    return index;
  });
}

// src/data/contracts/apsara-common.ts
var PUBLIC = { dialects: ["alibaba-cloud"], sources: ["apy"] };
var RPC = { type: "string", sources: ["apy"] };
var RPC_FIELDS = [
  { ...RPC, name: "Action", description: "The operation" },
  { ...RPC, name: "Version", description: "Version of the API" },
  { ...RPC, name: "Format", description: "Format of the answer" },
  { ...RPC, name: "AccessKeyId", description: "Access key of the caller", secret: "other" },
  { ...RPC, name: "SecurityToken", description: "Temporary token of the caller", secret: "other" },
  { ...RPC, name: "Signature", description: "Signature of the request", secret: "other" },
  { ...RPC, name: "SignatureMethod", description: "How the request is signed" },
  { ...RPC, name: "SignatureVersion", description: "Version of the signature" },
  { ...RPC, name: "SignatureNonce", description: "Number that is used once" },
  { ...RPC, name: "Timestamp", description: "Time of the request" },
  { ...RPC, name: "OwnerId", type: "any", description: "Owner of the resource" },
  { ...RPC, name: "OwnerAccount", description: "Owner of the resource" },
  { ...RPC, name: "ResourceOwnerId", type: "any", description: "Owner of the resource" },
  { ...RPC, name: "ResourceOwnerAccount", description: "Owner of the resource" },
  {
    name: "version",
    type: "string",
    description: "Version of the API",
    pattern: { source: "^\\d{4}-\\d{2}-\\d{2}$", words: "a date such as 2016-04-28" },
    dialects: ["apsara"],
    notes: "The document's example has 2016-01-01; the version of the VPC API is 2016-04-28.",
    sources: ["doc4", "apy"]
  }
];
var REGION_ID = {
  name: "RegionId",
  type: "string",
  description: "Region of the resource",
  required: true,
  requiredWithUrl: true,
  sources: ["doc4", "apy", "astf"]
};
var LOWER_CASE_REGION_ID = {
  name: "regionId",
  type: "string",
  description: "Region once more, for the gateway in front of the API",
  required: "note",
  dialects: ["apsara"],
  sources: ["doc4"]
};
var NAME = {
  name: "Name",
  type: "string",
  description: "Name of the resource",
  length: { min: 2, max: 128 },
  pattern: {
    source: "^(?!https?://)[A-Za-z\\u4e00-\\u9fa5][A-Za-z0-9\\u4e00-\\u9fa5._-]*$",
    words: 'a letter or Chinese character, then letters, digits, Chinese characters, ".", "_" and "-"'
  },
  overrides: {
    "alibaba-cloud": {
      length: { min: 1, max: 100 },
      pattern: { source: "^(?!https?://)[\\s\\S]*$", words: "a name that does not begin with http:// or https://" }
    }
  },
  sources: ["doc4", "apy", "astf"]
};
var CLIENT_TOKEN = {
  name: "ClientToken",
  type: "string",
  description: "Token that makes the request idempotent",
  length: { min: 1, max: 64 },
  pattern: { source: "^[\\x21-\\x7e]*$", words: "ASCII characters without blanks" },
  sources: ["doc4", "apy"]
};
var VPN_GATEWAY_ID = {
  name: "VpnGatewayId",
  type: "string",
  description: "VPN gateway that ends the tunnel",
  required: true,
  refers: ["vpn-gateway"],
  sources: ["doc4", "apy"]
};
var CUSTOMER_GATEWAY_ID = {
  name: "CustomerGatewayId",
  type: "string",
  description: "Customer gateway: the peer's address",
  refers: ["customer-gateway"],
  sources: ["doc4", "apy"]
};
var SUBNETS = {
  type: "cidrs",
  count: { min: 1, max: 10 },
  notes: "0.0.0.0/0 only on both sides at once: then routes decide. The limit of ten is that of the Terraform provider.",
  sources: ["doc4", "apy", "astf"]
};
var LOCAL_SUBNET = {
  ...SUBNETS,
  name: "LocalSubnet",
  description: "Networks of the VPC, separated by commas"
};
var REMOTE_SUBNET = {
  ...SUBNETS,
  name: "RemoteSubnet",
  description: "Networks behind the peer, separated by commas"
};
var CONNECTION_SWITCHES = [
  {
    name: "AutoConfigRoute",
    type: "boolean",
    description: "Whether routes are configured by the platform",
    default: { value: false },
    overrides: { "alibaba-cloud": { default: { value: true } } },
    sources: ["doc4", "apy"]
  },
  {
    name: "EffectImmediately",
    type: "boolean",
    description: "Whether negotiation begins at once, or with the first packet",
    default: { value: false },
    sources: ["doc4", "apy"]
  }
];
var PUBLIC_EXTRAS = [
  {
    ...PUBLIC,
    name: "DryRun",
    type: "boolean",
    description: "Whether the request is only checked",
    default: { value: false }
  },
  {
    ...PUBLIC,
    name: "ResourceGroupId",
    type: "string",
    description: "Resource group of the connection"
  },
  {
    ...PUBLIC,
    name: "Tags",
    type: "objects",
    description: "Tags of the connection",
    count: { min: 0, max: 20 },
    fields: [
      { name: "Key", type: "string", description: "Key", length: { min: 1, max: 64 }, sources: ["apy"] },
      { name: "Value", type: "string", description: "Value", length: { min: 0, max: 128 }, sources: ["apy"] }
    ]
  }
];

// src/data/contracts/apsara-negotiation.ts
var IDENTITY = {
  type: "string",
  length: { min: 0, max: 100 },
  pattern: { source: "^\\S*$", words: "an identity without blanks" }
};
var ENCRYPTION2 = { type: "string", values: namesIn(ENCRYPTION_NAMES.apsara), default: { value: "aes" } };
var UNDOCUMENTED_HASH = {
  level: "note",
  reason: "the document of Apsara Stack lists md5 and sha1 only; its Terraform provider has this one too",
  sources: ["doc4", "astf"]
};
var INTEGRITY2 = {
  type: "string",
  values: namesIn(INTEGRITY_NAMES.apsara),
  default: { value: "md5" },
  overrides: {
    apsara: {
      documented: ["md5", "sha1"],
      discouraged: [
        { ...UNDOCUMENTED_HASH, value: "sha256" },
        { ...UNDOCUMENTED_HASH, value: "sha384" },
        { ...UNDOCUMENTED_HASH, value: "sha512" }
      ]
    }
  },
  sources: ["doc4", "apy", "astf"]
};
var GROUPS = namesIn(DH_GROUP_NAMES.apsara);
var IKE_GROUPS = GROUPS.filter((name) => name !== "disabled");
var PUBLIC_GROUPS = GROUPS.filter((name) => name !== "group24");
var PUBLIC_IKE_GROUPS = IKE_GROUPS.filter((name) => name !== "group24");
var LIFETIME = {
  type: "integer",
  default: { value: 86400 },
  range: { min: 0, max: 86400 },
  notes: "What 0 means is not documented.",
  sources: ["doc4", "apy"]
};
var IKE_MEMBERS = [
  {
    name: "Psk",
    type: "string",
    description: "The pre-shared key",
    default: { dynamic: "16 random characters" },
    secret: "psk",
    length: { min: 1, max: 100 },
    characters: [
      {
        character: "[^\\x21-\\x7e]",
        words: "a blank or a character outside ASCII",
        level: "warning",
        reason: "the newer document, that of Alibaba Cloud, does not allow it",
        sources: ["apy", "atf"]
      }
    ],
    overrides: {
      "alibaba-cloud": {
        characters: [
          {
            character: "[^\\x21-\\x7e]",
            words: "a blank or a character outside ASCII",
            level: "error",
            reason: "Alibaba Cloud does not allow it",
            sources: ["apy", "atf"]
          }
        ]
      }
    },
    sources: ["doc4", "apy"]
  },
  {
    name: "IkeVersion",
    type: "string",
    description: "IKE version",
    default: { value: "ikev1" },
    values: ["ikev1", "ikev2"],
    sources: ["doc4", "apy"]
  },
  {
    name: "IkeMode",
    type: "string",
    description: "Exchange of phase 1 in IKEv1; without meaning in IKEv2",
    default: { value: "main" },
    values: ["main", "aggressive"],
    sources: ["doc4", "apy"]
  },
  {
    ...ENCRYPTION2,
    name: "IkeEncAlg",
    description: "Encryption algorithm of phase 1; aes is AES-CBC with 128 bits",
    sources: ["doc4", "apy"]
  },
  { ...INTEGRITY2, name: "IkeAuthAlg", description: "Integrity algorithm and PRF of phase 1" },
  {
    name: "IkePfs",
    type: "string",
    description: "Diffie-Hellman group of phase 1",
    default: { value: "group2" },
    values: IKE_GROUPS,
    overrides: { "alibaba-cloud": { values: PUBLIC_IKE_GROUPS } },
    sources: ["doc4", "apy", "astf"]
  },
  { ...LIFETIME, name: "IkeLifetime", description: "Lifetime of the IKE SA in seconds" },
  {
    ...IDENTITY,
    name: "LocalId",
    description: "Identity of this end",
    default: { dynamic: "public address of the VPN gateway" },
    aliases: ["LocalIdIPsec"],
    sources: ["apy", "atf", "astf"]
  },
  {
    ...IDENTITY,
    name: "LocalIdIPsec",
    description: "Identity of this end, in the document's spelling",
    deprecated: { level: "note", instead: "LocalId" },
    notes: "Current documents and both Terraform providers write LocalId; a key that the server drops leaves its address.",
    sources: ["doc4", "aold"]
  },
  {
    ...IDENTITY,
    name: "RemoteId",
    description: "Identity that the peer must show",
    default: { dynamic: "address of the customer gateway" },
    sources: ["doc4", "apy"]
  }
];
var IPSEC_MEMBERS = [
  { ...ENCRYPTION2, name: "IpsecEncAlg", description: "Encryption algorithm of phase 2", sources: ["doc4", "apy"] },
  { ...INTEGRITY2, name: "IpsecAuthAlg", description: "Integrity algorithm of phase 2" },
  {
    name: "IpsecPfs",
    type: "string",
    description: "Diffie-Hellman group of phase 2, or disabled",
    default: { value: "group2" },
    values: GROUPS,
    overrides: { apsara: { documented: IKE_GROUPS }, "alibaba-cloud": { values: PUBLIC_GROUPS } },
    sources: ["doc4", "apy", "astf"]
  },
  { ...LIFETIME, name: "IpsecLifetime", description: "Lifetime of the CHILD SA in seconds" }
];
var HEALTH_CHECK_MEMBERS = [
  {
    name: "enable",
    type: "boolean",
    description: "Whether the gateway checks the tunnel",
    default: { value: false },
    stringly: true,
    sources: ["doc4"]
  },
  {
    name: "dip",
    type: "string",
    description: "Address that is probed",
    pattern: { source: "^\\S*$", words: "an address without blanks" },
    sources: ["doc4"]
  },
  {
    name: "sip",
    type: "string",
    description: "Address that the probes come from",
    pattern: { source: "^\\S*$", words: "an address without blanks" },
    sources: ["doc4"]
  },
  {
    name: "interval",
    type: "integer",
    description: "Seconds between probes",
    default: { value: 3 },
    stringly: true,
    sources: ["doc4", "apy"]
  },
  {
    name: "retry",
    type: "integer",
    description: "Number of probes",
    default: { value: 3 },
    stringly: true,
    sources: ["doc4", "apy"]
  }
];

// src/data/contracts/apsara-tunnels.ts
var BGP_MEMBERS = [
  // A number, or its dotted form.
  {
    name: "LocalAsn",
    type: "any",
    description: "Autonomous system number of this end",
    default: { value: 45104 },
    sources: ["apy"]
  },
  {
    name: "TunnelCidr",
    type: "string",
    description: "A /30 network in 169.254.0.0/16 for the tunnel",
    sources: ["apy"]
  },
  { name: "LocalBgpIp", type: "string", description: "Address of this end in that network", sources: ["apy"] }
];
var SINGLE_TUNNEL = [
  {
    name: "IkeConfig",
    type: "json",
    description: "Parameters of phase 1",
    fields: IKE_MEMBERS,
    sources: ["doc4", "apy"]
  },
  {
    name: "IpsecConfig",
    type: "json",
    description: "Parameters of phase 2",
    fields: IPSEC_MEMBERS,
    sources: ["doc4", "apy"]
  },
  {
    name: "HealthCheckConfig",
    type: "json",
    description: "Health check of the tunnel",
    fields: HEALTH_CHECK_MEMBERS,
    sources: ["doc4", "apy"]
  },
  {
    ...PUBLIC,
    name: "BgpConfig",
    type: "json",
    description: "BGP over the tunnel",
    fields: [
      {
        name: "EnableBgp",
        type: "boolean",
        description: "Whether BGP is used",
        default: { value: false },
        sources: ["apy"]
      },
      ...BGP_MEMBERS
    ]
  }
];
var TUNNEL_SETTINGS = [
  {
    ...PUBLIC,
    name: "EnableDpd",
    type: "boolean",
    description: "Whether dead peers are detected",
    default: { value: true }
  },
  {
    ...PUBLIC,
    name: "EnableNatTraversal",
    type: "boolean",
    description: "Whether NAT is detected and crossed",
    default: { value: true }
  },
  {
    ...PUBLIC,
    name: "RemoteCaCertificate",
    type: "string",
    description: "CA certificate of the peer, for gateways with China's national algorithms alone"
  }
];
var TUNNEL_MEMBERS = [
  {
    name: "Role",
    type: "string",
    description: "Which of the two tunnels",
    values: ["master", "slave"],
    sources: ["apy"]
  },
  {
    name: "TunnelIkeConfig",
    type: "object",
    description: "Parameters of phase 1",
    fields: IKE_MEMBERS,
    sources: ["apy"]
  },
  {
    name: "TunnelIpsecConfig",
    type: "object",
    description: "Parameters of phase 2",
    fields: IPSEC_MEMBERS,
    sources: ["apy"]
  },
  {
    name: "TunnelBgpConfig",
    type: "object",
    description: "BGP over the tunnel",
    fields: BGP_MEMBERS,
    sources: ["apy"]
  },
  ...TUNNEL_SETTINGS
];
var TUNNELS = {
  ...PUBLIC,
  name: "TunnelOptionsSpecification",
  type: "objects",
  description: "The two tunnels of a gateway that has two: one master and one slave"
};
var TWO_TUNNELS = {
  ...PUBLIC,
  name: "EnableTunnelsBgp",
  type: "boolean",
  description: "Whether both tunnels use BGP",
  default: { value: false }
};
var TUNNELS_ON_CREATE = [
  ...TUNNEL_SETTINGS,
  TWO_TUNNELS,
  {
    ...TUNNELS,
    count: { min: 2, max: 2 },
    fields: [{ ...CUSTOMER_GATEWAY_ID, required: true }, ...TUNNEL_MEMBERS]
  }
];
var TUNNELS_ON_MODIFY = [
  ...TUNNEL_SETTINGS,
  TWO_TUNNELS,
  {
    ...TUNNELS,
    count: { min: 1, max: 2 },
    fields: [
      { name: "TunnelId", type: "string", description: "The tunnel", sources: ["apy"] },
      CUSTOMER_GATEWAY_ID,
      ...TUNNEL_MEMBERS
    ]
  }
];

// src/data/contracts/apsara.ts
var API = {
  api: "apsara",
  method: "POST",
  wrapper: null,
  unknownKeys: "the server is not known to refuse a key that it does not know: it uses the default"
};
var REQUEST = [REGION_ID, LOWER_CASE_REGION_ID, CLIENT_TOKEN, ...RPC_FIELDS];
var CREATE_VPN_CONNECTION = {
  ...API,
  operation: "CreateVpnConnection",
  kind: "connection",
  path: "/apsara/route/Vpc/CreateVpnConnection",
  fields: [
    ...REQUEST,
    VPN_GATEWAY_ID,
    {
      ...CUSTOMER_GATEWAY_ID,
      // A connection of two tunnels names one in each.
      overrides: {
        apsara: { required: true },
        "alibaba-cloud": { requiredUnless: "TunnelOptionsSpecification" }
      }
    },
    { ...LOCAL_SUBNET, required: true },
    { ...REMOTE_SUBNET, required: true },
    NAME,
    ...CONNECTION_SWITCHES,
    ...SINGLE_TUNNEL,
    ...TUNNELS_ON_CREATE,
    ...PUBLIC_EXTRAS
  ],
  sources: ["doc4", "apy", "astf"]
};
var MODIFY_VPN_CONNECTION_ATTRIBUTE = {
  ...API,
  operation: "ModifyVpnConnectionAttribute",
  kind: "connection-change",
  path: "/apsara/route/Vpc/ModifyVpnConnectionAttribute",
  fields: [
    ...REQUEST,
    {
      name: "VpnConnectionId",
      type: "string",
      description: "The connection",
      required: true,
      refers: ["connection"],
      sources: ["apy"]
    },
    LOCAL_SUBNET,
    REMOTE_SUBNET,
    NAME,
    ...CONNECTION_SWITCHES,
    ...SINGLE_TUNNEL,
    ...TUNNELS_ON_MODIFY
  ],
  partial: true,
  sources: ["apy"]
};
var DESCRIPTION = {
  name: "Description",
  type: "string",
  description: "Description of the resource",
  length: { min: 2, max: 256 },
  overrides: { "alibaba-cloud": { length: { min: 1, max: 100 } } },
  sources: ["apy", "astf"]
};
var CREATE_CUSTOMER_GATEWAY = {
  ...API,
  operation: "CreateCustomerGateway",
  kind: "customer-gateway",
  path: "/apsara/route/Vpc/CreateCustomerGateway",
  fields: [
    ...REQUEST,
    {
      name: "IpAddress",
      type: "string",
      description: "Static address of the peer's gateway",
      required: true,
      address: {
        kinds: ["ipv4"],
        refused: ["100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "255.0.0.0/8"],
        level: "error"
      },
      notes: "Not in 100.64.0.0/10, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4 or 255.0.0.0/8.",
      sources: ["apy", "astf"]
    },
    NAME,
    DESCRIPTION,
    {
      name: "Asn",
      type: "any",
      description: "Autonomous system number of the peer; not 45104, the gateway's own",
      sources: ["apy"]
    },
    {
      name: "AuthKey",
      type: "string",
      description: "Key of the BGP session",
      secret: "other",
      length: { min: 1, max: 64 },
      pattern: { source: "^[\\x21-\\x3e\\x40-\\x7e]*$", words: "ASCII characters without blanks and question marks" },
      sources: ["apy"]
    },
    { name: "ResourceGroupId", type: "string", description: "Resource group of the gateway", sources: ["apy"] }
  ],
  sources: ["apy", "astf"]
};
var CREATE_VPN_GATEWAY = {
  ...API,
  operation: "CreateVpnGateway",
  kind: "vpn-gateway",
  path: "/apsara/route/Vpc/CreateVpnGateway",
  fields: [
    ...REQUEST,
    { name: "VpcId", type: "string", description: "VPC that the gateway serves", required: true, sources: ["apy"] },
    {
      name: "Bandwidth",
      type: "integer",
      description: "Largest bandwidth in Mbit/s",
      required: true,
      values: [5, 10, 20, 50, 100, 200, 500, 1e3],
      overrides: { "alibaba-cloud": { values: [10, 100, 200, 500, 1e3] } },
      sources: ["apy", "atf"]
    },
    {
      name: "EnableIpsec",
      type: "boolean",
      description: "Whether the gateway serves IPsec",
      default: { value: true },
      sources: ["apy"]
    },
    {
      name: "EnableSsl",
      type: "boolean",
      description: "Whether the gateway serves SSL-VPN",
      default: { value: false },
      sources: ["apy"]
    },
    {
      name: "SslConnections",
      type: "integer",
      description: "Number of SSL-VPN clients",
      default: { value: 5 },
      values: [5, 10, 20, 50, 100, 200, 500, 1e3],
      sources: ["apy"]
    },
    {
      name: "NetworkType",
      type: "string",
      description: "Where the gateway is reached",
      default: { value: "public" },
      values: ["public", "private"],
      sources: ["apy"]
    },
    {
      name: "VpnType",
      type: "string",
      description: "Normal, or with China's national algorithms",
      default: { value: "Normal" },
      values: ["Normal", "NationalStandard"],
      sources: ["apy"]
    },
    { name: "VSwitchId", type: "string", description: "Switch that the gateway stands in", sources: ["apy"] },
    {
      name: "DisasterRecoveryVSwitchId",
      type: "string",
      description: "Second switch, where a connection has two tunnels",
      dialects: ["alibaba-cloud"],
      sources: ["apy"]
    },
    {
      name: "InstanceChargeType",
      type: "string",
      description: "How the gateway is paid",
      values: ["PREPAY", "POSTPAY"],
      sources: ["apy", "atf"]
    },
    {
      name: "Period",
      type: "integer",
      description: "Months that are paid in advance",
      values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 24, 36],
      sources: ["apy"]
    },
    {
      name: "AutoPay",
      type: "boolean",
      description: "Whether the order is paid at once",
      default: { value: false },
      sources: ["apy"]
    },
    { name: "ResourceGroupId", type: "string", description: "Resource group of the gateway", sources: ["apy"] },
    NAME,
    DESCRIPTION
  ],
  sources: ["apy"]
};
var APSARA_CONTRACTS = [
  CREATE_VPN_CONNECTION,
  MODIFY_VPN_CONNECTION_ATTRIBUTE,
  CREATE_CUSTOMER_GATEWAY,
  CREATE_VPN_GATEWAY
];

// src/data/contracts/otc-common.ts
var UUID = {
  source: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
  words: "a UUID: 8-4-4-4-12 hexadecimal digits"
};
var NAME2 = {
  name: "name",
  type: "string",
  description: "Name of the resource",
  length: { min: 0, max: 255 },
  overrides: { otc: { length: { min: 1, max: 64 } } },
  sources: ["odocs", "nlib"]
};
var DESCRIPTION2 = {
  name: "description",
  type: "string",
  description: "Description of the resource",
  default: { value: "" },
  length: { min: 0, max: 255 },
  sources: ["odocs", "nlib"]
};
var TENANT_ID = {
  name: "tenant_id",
  type: "string",
  description: "Project that owns the resource",
  length: { min: 0, max: 255 },
  sources: ["odocs", "nlib"]
};
var PROJECT_ID = {
  ...TENANT_ID,
  name: "project_id",
  description: "OpenStack: the same as tenant_id",
  overrides: {
    otc: { unconfigurable: { level: "error", reason: "the document calls it not supported: write tenant_id" } }
  },
  sources: ["doc2", "odocs", "nlib"]
};
var SERVER_SETS = { level: "error", reason: "the server sets it and refuses it in a request" };
var ONLY_ON_CREATION = {
  level: "error",
  reason: "it is set on creation, and an update that holds it is refused"
};
var READ_ONLY = [
  {
    name: "id",
    type: "string",
    description: "Id of the resource",
    unconfigurable: SERVER_SETS,
    sources: ["odocs", "nlib"]
  },
  {
    name: "created_at",
    type: "string",
    description: "When the resource was created",
    dialects: ["otc"],
    unconfigurable: SERVER_SETS,
    sources: ["doc2", "odocs"]
  }
];
var STATUS = {
  name: "status",
  type: "string",
  description: "State of the resource",
  unconfigurable: SERVER_SETS,
  sources: ["doc2", "odocs", "nlib"]
};
var COMMON_ON_CREATE = [NAME2, DESCRIPTION2, TENANT_ID, PROJECT_ID, ...READ_ONLY];
var OWNER_ON_UPDATE = [
  { ...TENANT_ID, unconfigurable: ONLY_ON_CREATION },
  { ...TENANT_ID, name: "project_id", unconfigurable: ONLY_ON_CREATION }
];
var COMMON_ON_UPDATE = [NAME2, DESCRIPTION2, ...OWNER_ON_UPDATE, ...READ_ONLY];
var ADMIN_STATE_UP = {
  name: "admin_state_up",
  type: "boolean",
  description: "Whether the resource is in use",
  default: { value: true },
  sources: ["odocs", "nlib"]
};

// src/data/contracts/otc-connection.ts
var RESERVED_DESCRIPTION = {
  ...DESCRIPTION2,
  overrides: {
    otc: { unconfigurable: { level: "warning", reason: "it is reserved for internal components of the service" } }
  },
  sources: ["doc2", "odocs", "nlib"]
};
var REFERENCE = { type: "string", pattern: UUID, sources: ["odocs", "nlib"] };
var VPNSERVICE_ID = {
  ...REFERENCE,
  name: "vpnservice_id",
  description: "VPN service that ends the tunnel",
  refers: ["vpn-service"]
};
var IKEPOLICY_ID = {
  ...REFERENCE,
  name: "ikepolicy_id",
  description: "IKE policy",
  refers: ["ike-policy"]
};
var IPSECPOLICY_ID = {
  ...REFERENCE,
  name: "ipsecpolicy_id",
  description: "IPsec policy",
  refers: ["ipsec-policy"]
};
var LOCAL_EP_GROUP_ID = {
  ...REFERENCE,
  name: "local_ep_group_id",
  description: "Endpoint group of type subnet: the networks on this side",
  refers: ["endpoint-group"]
};
var PEER_EP_GROUP_ID = {
  ...REFERENCE,
  name: "peer_ep_group_id",
  description: "Endpoint group of type cidr: the networks behind the peer",
  refers: ["endpoint-group"]
};
var PSK = {
  name: "psk",
  type: "string",
  description: "The pre-shared key",
  secret: "psk",
  // The column of the database; the drivers encode the key, so that it may hold any character.
  length: { min: 0, max: 255 },
  overrides: {
    otc: {
      length: { min: 6, max: 128 },
      characters: [
        {
          character: "[\\s?]",
          words: "a blank or a question mark",
          level: "error",
          reason: "Open Telekom Cloud does not allow it",
          sources: ["doc2"]
        },
        {
          character: "[^A-Za-z0-9~`!@#$%^()\\-_+=[\\]{}|\\\\,./:;\\s?]",
          words: "a character outside letters, digits and ~`!@#$%^()-_+=[]{}|\\,./:;",
          level: "warning",
          reason: "the current document of Open Telekom Cloud leaves it out of the characters that it allows",
          sources: ["odocs", "otf"]
        }
      ]
    }
  },
  sources: ["doc2", "odocs", "nlib"]
};
var PEER_ADDRESS = {
  name: "peer_address",
  type: "string",
  description: "Address of the peer's gateway",
  length: { min: 0, max: 255 },
  address: { kinds: ["ipv4", "ipv6", "name"], level: "error" },
  notes: "The examples of Open Telekom Cloud hold IPv4 alone; OpenStack takes IPv6 and names, which it resolves.",
  overrides: {
    otc: { length: { min: 0, max: 250 } }
  },
  sources: ["doc2", "odocs", "nvpn"]
};
var PEER_ID = {
  name: "peer_id",
  type: "string",
  description: "Identity that the peer must show, as a rule its address",
  length: { min: 0, max: 255 },
  overrides: { otc: { length: { min: 0, max: 250 } } },
  notes: "The earlier document calls it unconfigurable and yet mandatory; the current one only mandatory.",
  sources: ["doc2", "odocs", "nlib"]
};
var LOCAL_ID = {
  name: "local_id",
  type: "string",
  description: "Identity of this end",
  default: { dynamic: "address of the VPN gateway" },
  overrides: {
    otc: { unconfigurable: { level: "warning", reason: "the document lists it and calls it not supported" } }
  },
  sources: ["doc2", "odocs-old", "nlib"]
};
var DPD = {
  name: "dpd",
  type: "object",
  description: "Dead peer detection",
  fields: [
    {
      name: "action",
      type: "string",
      description: "What to do when the peer is dead",
      default: { value: "hold" },
      values: ["clear", "hold", "restart", "disabled", "restart-by-peer"],
      notes: "OpenStack hands it to the daemon as it stands; strongSwan knows neither disabled nor restart-by-peer.",
      sources: ["odocs", "nlib"]
    },
    {
      name: "interval",
      type: "integer",
      description: "Seconds between probes",
      default: { value: 30 },
      range: { min: 0, max: null },
      sources: ["odocs", "nlib"]
    },
    {
      name: "timeout",
      type: "integer",
      description: "Seconds until the peer is taken for dead; more than the interval",
      default: { value: 120 },
      range: { min: 0, max: null },
      sources: ["odocs", "nvpn"]
    }
  ],
  notes: "The earlier document calls it not supported; the current one describes it.",
  sources: ["doc2", "odocs", "nvpn"]
};
var CONNECTION_SETTINGS = [
  {
    name: "initiator",
    type: "string",
    description: "Whether this end begins negotiations",
    default: { value: "bi-directional" },
    values: ["bi-directional", "response-only"],
    overrides: {
      otc: {
        fixed: {
          rule: "initiator-constraint",
          values: ["bi-directional"],
          notes: [
            {
              value: "response-only",
              level: "note",
              reason: "only newer editions of the document allow it",
              sources: ["odocs"]
            }
          ]
        }
      }
    },
    sources: ["doc2", "odocs", "nlib"]
  },
  {
    ...ADMIN_STATE_UP,
    overrides: { otc: { fixed: { rule: "fixed-field", values: [true] } } },
    sources: ["doc2", "odocs", "nlib"]
  },
  {
    name: "mtu",
    type: "integer",
    description: "Largest packet that is sent without fragmentation",
    default: { value: 1500 },
    range: { min: 68, max: null },
    overrides: { otc: { fixed: { rule: "mtu-constraint", values: [1500] } } },
    notes: "With IPv6 at least 1280.",
    sources: ["doc2", "odocs", "nlib", "nvpn"]
  },
  {
    name: "peer_cidrs",
    type: "strings",
    description: "Networks behind the peer, in the manner that endpoint groups replaced",
    items: { kind: "cidr" },
    nullable: true,
    deprecated: { level: "warning", instead: "peer_ep_group_id" },
    notes: "OpenStack refuses it together with endpoint groups.",
    sources: ["doc2", "odocs", "nvpn"]
  },
  DPD,
  LOCAL_ID,
  {
    name: "auth_mode",
    type: "string",
    description: "How the two ends prove who they are",
    default: { value: "psk" },
    overrides: {
      otc: { fixed: { rule: "fixed-field", values: ["psk"] } },
      openstack: { unconfigurable: SERVER_SETS }
    },
    sources: ["doc2", "nlib"]
  },
  {
    name: "route_mode",
    type: "string",
    description: "How routes are made known: always static",
    unconfigurable: { level: "error", reason: "it is always static, and a request that holds it is refused" },
    sources: ["doc2", "nlib"]
  },
  STATUS
];
var REQUIRED = { required: true };
var REQUIRED_AT_OTC = { nullable: true, overrides: { otc: { required: true } } };
var CONNECTION_ON_CREATE = [
  { ...PSK, ...REQUIRED },
  { ...IPSECPOLICY_ID, ...REQUIRED },
  { ...IKEPOLICY_ID, ...REQUIRED },
  { ...VPNSERVICE_ID, ...REQUIRED },
  { ...LOCAL_EP_GROUP_ID, ...REQUIRED_AT_OTC },
  { ...PEER_EP_GROUP_ID, ...REQUIRED_AT_OTC },
  { ...PEER_ADDRESS, ...REQUIRED },
  { ...PEER_ID, ...REQUIRED },
  NAME2,
  RESERVED_DESCRIPTION,
  TENANT_ID,
  PROJECT_ID,
  ...READ_ONLY,
  ...CONNECTION_SETTINGS
];
var CONNECTION_ON_UPDATE = [
  PSK,
  { ...IPSECPOLICY_ID, unconfigurable: ONLY_ON_CREATION },
  { ...IKEPOLICY_ID, unconfigurable: ONLY_ON_CREATION },
  { ...VPNSERVICE_ID, unconfigurable: ONLY_ON_CREATION },
  LOCAL_EP_GROUP_ID,
  PEER_EP_GROUP_ID,
  PEER_ADDRESS,
  PEER_ID,
  NAME2,
  RESERVED_DESCRIPTION,
  ...OWNER_ON_UPDATE,
  ...READ_ONLY,
  ...CONNECTION_SETTINGS
];

// src/data/contracts/otc-policy.ts
var AUTH_ALGORITHM = {
  name: "auth_algorithm",
  type: "string",
  default: { value: "sha1" },
  values: namesIn(INTEGRITY_NAMES.otc),
  overrides: { openstack: { values: namesIn(INTEGRITY_NAMES.openstack) } },
  notes: "The document of OTC names no default; its examples and its Terraform provider have sha1.",
  sources: ["odocs", "otf", "nlib"]
};
var ENCRYPTION_ALGORITHM = {
  name: "encryption_algorithm",
  type: "string",
  default: { value: "aes-128" },
  values: namesIn(ENCRYPTION_NAMES.otc),
  overrides: { openstack: { values: namesIn(ENCRYPTION_NAMES.openstack) } },
  sources: ["odocs", "otf", "nlib"]
};
var PFS = {
  name: "pfs",
  type: "string",
  default: { value: "group5" },
  values: namesIn(DH_GROUP_NAMES.otc),
  overrides: { openstack: { values: namesIn(DH_GROUP_NAMES.openstack) } },
  sources: ["odocs", "otf", "nlib"]
};
var LIFETIME_UNITS = {
  name: "units",
  type: "string",
  description: "Unit of the value",
  default: { value: "seconds" },
  values: ["seconds"],
  sources: ["odocs", "nlib"]
};
var LIFETIME_VALUE = {
  name: "value",
  type: "integer",
  description: "Lifetime in that unit",
  default: { value: 3600 },
  range: { min: 60, max: null },
  overrides: { otc: { range: { min: 60, max: 604800 } } },
  sources: ["odocs", "nlib"]
};
var IKE_POLICY = [
  { ...AUTH_ALGORITHM, description: "Integrity algorithm and PRF of phase 1" },
  { ...ENCRYPTION_ALGORITHM, description: "Encryption algorithm of phase 1" },
  {
    ...PFS,
    description: "Diffie-Hellman group of phase 1",
    discouraged: [
      {
        value: "disable",
        level: "error",
        reason: "the document lists it, but IKE cannot run without a Diffie-Hellman group",
        sources: ["odocs", "otf", "rfc7296"]
      }
    ]
  },
  {
    name: "phase1_negotiation_mode",
    type: "string",
    description: "Exchange of phase 1 in IKEv1; without meaning in IKEv2",
    default: { value: "main" },
    values: ["main", "aggressive"],
    sources: ["odocs-old", "otf", "nlib"]
  },
  {
    name: "ike_version",
    type: "string",
    description: "IKE version",
    default: { value: "v1" },
    values: ["v1", "v2"],
    sources: ["odocs", "oumn", "nlib"]
  },
  {
    name: "lifetime",
    type: "object",
    description: "Lifetime of the IKE SA",
    // OTC's document types this value as a string and its examples write a number.
    fields: [
      LIFETIME_UNITS,
      { ...LIFETIME_VALUE, overrides: { otc: { ...LIFETIME_VALUE.overrides.otc, stringly: true } } }
    ],
    sources: ["odocs", "nlib"]
  }
];
var AH_ESP = { value: "ah-esp", sources: ["nvpn", "ss"] };
var IPSEC_POLICY = [
  { ...AUTH_ALGORITHM, description: "Integrity algorithm of phase 2" },
  { ...ENCRYPTION_ALGORITHM, description: "Encryption algorithm of phase 2" },
  { ...PFS, description: "Diffie-Hellman group of phase 2, or none" },
  {
    name: "transform_protocol",
    type: "string",
    description: "Security protocol of phase 2",
    default: { value: "esp" },
    values: ["esp", "ah", "ah-esp"],
    discouraged: [
      {
        ...AH_ESP,
        level: "warning",
        reason: "no peer that runs strongSwan or libreswan can agree to AH and ESP at once"
      }
    ],
    overrides: {
      openstack: {
        discouraged: [{ ...AH_ESP, level: "error", reason: "the drivers for strongSwan and libreswan refuse it" }]
      }
    },
    sources: ["odocs", "nlib", "nvpn"]
  },
  {
    name: "encapsulation_mode",
    type: "string",
    description: "Encapsulation mode",
    default: { value: "tunnel" },
    values: ["tunnel"],
    overrides: { openstack: { values: ["tunnel", "transport"] } },
    sources: ["odocs-old", "odocs", "nlib"]
  },
  {
    name: "lifetime",
    type: "object",
    description: "Lifetime of the CHILD SA",
    fields: [LIFETIME_UNITS, LIFETIME_VALUE],
    sources: ["odocs", "nlib"]
  }
];

// src/data/contracts/otc.ts
var API2 = {
  api: "otc",
  unknownKeys: "the server answers 400 to a key that it does not know"
};
var ID_IN_PATH = {
  name: "id",
  type: "string",
  location: "path",
  description: "The resource",
  required: true,
  pattern: UUID,
  sources: ["odocs"]
};
var HYPHENS = "hyphens belong to the path; the key is written with underscores";
var ONE_WORD = "the key is written as one word";
var SITE_CONNECTION = {
  ...API2,
  wrapper: "ipsec_site_connection",
  wrongWrappers: [
    { key: "ipsec-site-connection", reason: HYPHENS },
    { key: "ipsecSiteConnection", reason: "the key is written with underscores" },
    { key: "ipsec_connection", reason: "the key is ipsec_site_connection" }
  ]
};
var CREATE_IPSEC_SITE_CONNECTION = {
  ...SITE_CONNECTION,
  operation: "CreateIpsecSiteConnection",
  kind: "connection",
  method: "POST",
  path: "/v2.0/vpn/ipsec-site-connections",
  fields: CONNECTION_ON_CREATE,
  sources: ["doc2", "odocs", "nlib", "nvpn"]
};
var UPDATE_IPSEC_SITE_CONNECTION = {
  ...SITE_CONNECTION,
  operation: "UpdateIpsecSiteConnection",
  kind: "connection-change",
  method: "PUT",
  path: "/v2.0/vpn/ipsec-site-connections/{connection_id}",
  fields: [{ ...ID_IN_PATH, name: "connection_id", refers: ["connection"] }, ...CONNECTION_ON_UPDATE],
  partial: true,
  sources: ["odocs", "nlib"]
};
var IKEPOLICY = {
  ...API2,
  kind: "ike-policy",
  wrapper: "ikepolicy",
  wrongWrappers: [
    { key: "ike_policy", reason: ONE_WORD },
    { key: "ike-policy", reason: ONE_WORD },
    { key: "ikePolicy", reason: ONE_WORD }
  ]
};
var CREATE_IKE_POLICY = {
  ...IKEPOLICY,
  operation: "CreateIkePolicy",
  method: "POST",
  path: "/v2.0/vpn/ikepolicies",
  fields: [...COMMON_ON_CREATE, ...IKE_POLICY],
  sources: ["odocs", "nlib"]
};
var UPDATE_IKE_POLICY = {
  ...IKEPOLICY,
  operation: "UpdateIkePolicy",
  method: "PUT",
  path: "/v2.0/vpn/ikepolicies/{ikepolicy_id}",
  fields: [{ ...ID_IN_PATH, name: "ikepolicy_id", refers: ["ike-policy"] }, ...COMMON_ON_UPDATE, ...IKE_POLICY],
  partial: true,
  sources: ["odocs", "nlib"]
};
var IPSECPOLICY = {
  ...API2,
  kind: "ipsec-policy",
  wrapper: "ipsecpolicy",
  wrongWrappers: [
    { key: "ipsec_policy", reason: ONE_WORD },
    { key: "ipsec-policy", reason: ONE_WORD },
    { key: "ipsecPolicy", reason: ONE_WORD }
  ]
};
var CREATE_IPSEC_POLICY = {
  ...IPSECPOLICY,
  operation: "CreateIpsecPolicy",
  method: "POST",
  path: "/v2.0/vpn/ipsecpolicies",
  fields: [...COMMON_ON_CREATE, ...IPSEC_POLICY],
  sources: ["odocs", "nlib"]
};
var UPDATE_IPSEC_POLICY = {
  ...IPSECPOLICY,
  operation: "UpdateIpsecPolicy",
  method: "PUT",
  path: "/v2.0/vpn/ipsecpolicies/{ipsecpolicy_id}",
  fields: [{ ...ID_IN_PATH, name: "ipsecpolicy_id", refers: ["ipsec-policy"] }, ...COMMON_ON_UPDATE, ...IPSEC_POLICY],
  partial: true,
  sources: ["odocs", "nlib"]
};
var ENDPOINT_GROUP = {
  ...API2,
  kind: "endpoint-group",
  wrapper: "endpoint_group",
  wrongWrappers: [
    { key: "endpoint-group", reason: HYPHENS },
    { key: "endpointgroup", reason: "the key is written with an underscore" },
    { key: "endpointGroup", reason: "the key is written with an underscore" }
  ]
};
var OTHER_ENDPOINTS = {
  level: "warning",
  reason: "the API takes it, but an IPsec connection needs subnet or cidr",
  sources: ["nvpn"]
};
var ENDPOINT_TYPE = {
  name: "type",
  type: "string",
  description: "What the endpoints are: subnet for this side, cidr for the peer",
  values: ["subnet", "cidr"],
  overrides: {
    openstack: {
      values: ["subnet", "cidr", "network", "router", "vlan"],
      discouraged: [
        { ...OTHER_ENDPOINTS, value: "network" },
        { ...OTHER_ENDPOINTS, value: "router" },
        { ...OTHER_ENDPOINTS, value: "vlan" }
      ]
    }
  },
  sources: ["odocs", "nlib", "nvpn"]
};
var ENDPOINTS = {
  name: "endpoints",
  type: "strings",
  description: "Ids of subnets, or networks, all of one type and one IP version",
  count: { min: 1, max: null },
  items: { kind: "cidr-or-id" },
  refers: ["subnet"],
  sources: ["odocs", "nvpn"]
};
var CREATE_ENDPOINT_GROUP = {
  ...ENDPOINT_GROUP,
  operation: "CreateEndpointGroup",
  method: "POST",
  path: "/v2.0/vpn/endpoint-groups",
  fields: [...COMMON_ON_CREATE, { ...ENDPOINT_TYPE, required: true }, { ...ENDPOINTS, required: true }],
  sources: ["odocs", "nlib", "nvpn"]
};
var UPDATE_ENDPOINT_GROUP = {
  ...ENDPOINT_GROUP,
  operation: "UpdateEndpointGroup",
  method: "PUT",
  path: "/v2.0/vpn/endpoint-groups/{endpoint_group_id}",
  fields: [
    { ...ID_IN_PATH, name: "endpoint_group_id", refers: ["endpoint-group"] },
    ...COMMON_ON_UPDATE,
    { ...ENDPOINT_TYPE, unconfigurable: ONLY_ON_CREATION },
    { ...ENDPOINTS, unconfigurable: ONLY_ON_CREATION }
  ],
  partial: true,
  sources: ["odocs", "nlib"]
};
var VPNSERVICE = {
  ...API2,
  kind: "vpn-service",
  wrapper: "vpnservice",
  wrongWrappers: [
    { key: "vpn_service", reason: ONE_WORD },
    { key: "vpn-service", reason: ONE_WORD },
    { key: "vpnService", reason: ONE_WORD }
  ]
};
var ROUTER_ID = {
  name: "router_id",
  type: "string",
  description: "Router of the VPC",
  pattern: UUID,
  sources: ["odocs", "nlib"]
};
var SUBNET_ID = {
  name: "subnet_id",
  type: "string",
  description: "Subnet on this side, in the manner that endpoint groups replaced",
  pattern: UUID,
  nullable: true,
  refers: ["subnet"],
  notes: "OpenStack refuses endpoint groups if the service has a subnet.",
  sources: ["odocs", "nlib", "nvpn"]
};
var SERVICE_FACTS = [
  {
    name: "flavor_id",
    type: "string",
    nullable: true,
    description: "Flavour that the service is made by",
    dialects: ["openstack"],
    sources: ["nlib"]
  },
  {
    name: "external_v4_ip",
    type: "string",
    description: "IPv4 address of the gateway",
    overrides: {
      otc: { unconfigurable: { level: "warning", reason: "only administrators may set it" } },
      openstack: { unconfigurable: SERVER_SETS }
    },
    sources: ["odocs", "nlib"]
  },
  {
    name: "external_v6_ip",
    type: "string",
    description: "IPv6 address of the gateway",
    unconfigurable: SERVER_SETS,
    sources: ["odocs", "nlib"]
  },
  {
    name: "order_id",
    type: "string",
    description: "Order that pays for the gateway",
    dialects: ["otc"],
    unconfigurable: SERVER_SETS,
    sources: ["odocs"]
  },
  {
    name: "product_id",
    type: "string",
    description: "Product that was ordered",
    dialects: ["otc"],
    unconfigurable: SERVER_SETS,
    sources: ["odocs"]
  },
  STATUS
];
var CREATE_VPN_SERVICE = {
  ...VPNSERVICE,
  operation: "CreateVpnService",
  method: "POST",
  path: "/v2.0/vpn/vpnservices",
  fields: [...COMMON_ON_CREATE, { ...ROUTER_ID, required: true }, SUBNET_ID, ADMIN_STATE_UP, ...SERVICE_FACTS],
  sources: ["odocs", "nlib"]
};
var UPDATE_VPN_SERVICE = {
  ...VPNSERVICE,
  operation: "UpdateVpnService",
  method: "PUT",
  path: "/v2.0/vpn/vpnservices/{service_id}",
  fields: [
    { ...ID_IN_PATH, name: "service_id", refers: ["vpn-service"] },
    ...COMMON_ON_UPDATE,
    { ...ROUTER_ID, unconfigurable: ONLY_ON_CREATION },
    { ...SUBNET_ID, unconfigurable: ONLY_ON_CREATION },
    ADMIN_STATE_UP,
    ...SERVICE_FACTS
  ],
  partial: true,
  sources: ["odocs", "nlib"]
};
var OTC_CONTRACTS = [
  CREATE_IPSEC_SITE_CONNECTION,
  UPDATE_IPSEC_SITE_CONNECTION,
  CREATE_IKE_POLICY,
  UPDATE_IKE_POLICY,
  CREATE_IPSEC_POLICY,
  UPDATE_IPSEC_POLICY,
  CREATE_ENDPOINT_GROUP,
  UPDATE_ENDPOINT_GROUP,
  CREATE_VPN_SERVICE,
  UPDATE_VPN_SERVICE
];

// src/data/contracts/zstack-common.ts
var UUID2 = {
  source: "^[0-9a-f]{32}$",
  words: "32 hexadecimal digits in lower case, without hyphens"
};
var UUID_IN_PATH = {
  name: "uuid",
  type: "string",
  location: "path",
  description: "The connection",
  required: true,
  pattern: UUID2,
  refers: ["connection"],
  sources: ["zsdk"]
};
var NAME3 = {
  name: "name",
  type: "string",
  description: "Name of the connection",
  length: { min: 0, max: 255 },
  sources: ["zsdk", "zsrv"]
};
var DESCRIPTION3 = {
  name: "description",
  type: "string",
  description: "Description of the connection",
  length: { min: 0, max: 2048 },
  sources: ["zsdk"]
};
var VIP_UUID = {
  name: "vipUuid",
  type: "string",
  description: "Virtual IP on whose address the gateway answers",
  required: true,
  pattern: UUID2,
  refers: ["vip"],
  notes: "Refused if the VIP serves something incompatible or holds UDP port 500 or 4500.",
  sources: ["zsdk", "zsrv"]
};
var PEER_ADDRESS2 = {
  name: "peerAddress",
  type: "string",
  description: "IPv4 address of the peer's gateway",
  required: true,
  length: { min: 0, max: 255 },
  trimmed: true,
  address: { kinds: ["ipv4"], level: "error" },
  notes: "One connection for each router and peer address.",
  sources: ["zsdk", "zsrv"]
};
var PEER_ADDRESS_ON_CHANGE = {
  ...PEER_ADDRESS2,
  address: { kinds: ["ipv4"], level: "warning" }
};
var AUTH_MODE = {
  name: "authMode",
  type: "string",
  description: "How the two ends prove who they are",
  default: { value: "psk" },
  values: ["psk", "certs"],
  discouraged: [
    {
      value: "certs",
      level: "error",
      reason: "no driver implements certificates: strongSwan finds an error in the configuration, and no new or changed connection of the router loads",
      sources: ["zvyos", "ss"]
    }
  ],
  sources: ["zsdk"]
};
var ENDED_BY_A_BREAK = {
  character: "[\\t\\n\\v\\f\\r]",
  words: "a tab or a line break",
  level: "error",
  reason: "the key stands without quotes in ipsec.secrets, where it ends at such a character",
  sources: ["zvyos", "ss"]
};
var REFUSED_CHARACTERS = {
  character: "[ \"'`\\\\]",
  words: "a blank, a quote, a backtick or a backslash",
  level: "error",
  sources: ["zsrv", "zvyos", "ss"]
};
var AUTH_KEY = {
  name: "authKey",
  type: "string",
  description: "The pre-shared key",
  required: true,
  secret: "psk",
  trimmed: true,
  characters: [{ ...REFUSED_CHARACTERS, reason: "CreateIPsecConnection refuses it" }, ENDED_BY_A_BREAK],
  sources: ["zsdk", "zsrv", "zvyos", "ss"]
};
var AUTH_KEY_ON_CHANGE = {
  ...AUTH_KEY,
  description: "The pre-shared key, to be given again with every change",
  characters: [
    {
      ...REFUSED_CHARACTERS,
      character: "[ ]",
      words: "a blank",
      reason: "ChangeIPsecConnection takes it, and the key ends there in ipsec.secrets, where it stands without quotes"
    },
    {
      ...REFUSED_CHARACTERS,
      character: "[\"'`\\\\]",
      words: "a quote, a backtick or a backslash",
      reason: "CreateIPsecConnection refuses it; ChangeIPsecConnection does not look and hands it to the gateway"
    },
    ENDED_BY_A_BREAK
  ]
};
var L3_NETWORK_UUID = {
  name: "l3NetworkUuid",
  type: "string",
  description: "L3 network whose addresses use the tunnel",
  pattern: UUID2,
  refers: ["l3-network"],
  since: "2.3",
  notes: "Required before 2.3. Without it, or without peerCidrs, nothing is configured on the router.",
  sources: ["zsdk", "zsrv"]
};
var PEER_CIDRS = {
  name: "peerCidrs",
  type: "strings",
  description: "Networks behind the peer's gateway",
  count: { min: 1, max: null },
  items: { kind: "cidr" },
  notes: "Required before 2.3. None may overlap another, an attached L3 network or an interface of the router.",
  sources: ["zsdk", "zsrv"]
};
var L3_NETWORK_UUIDS = {
  name: "l3NetworkUuids",
  type: "strings",
  description: "L3 networks to attach",
  required: true,
  count: { min: 1, max: null },
  items: { kind: "id", pattern: UUID2 },
  refers: ["l3-network"],
  notes: "VPC networks of one VPC router, none of them attached yet.",
  sources: ["zsdk", "zsrv"]
};
var STATE_EVENT = {
  name: "stateEvent",
  type: "string",
  description: "Whether to enable or disable the connection",
  required: true,
  values: ["enable", "disable"],
  notes: "Refused unless the status of the connection is Ready.",
  sources: ["zsdk", "zsrv"]
};
var RESOURCE_UUID = {
  name: "resourceUuid",
  type: "string",
  description: "Id that the new resource shall have",
  pattern: UUID2,
  sources: ["zsdk"]
};
var TAG_UUIDS = {
  name: "tagUuids",
  type: "strings",
  description: "Tags of the new resource",
  items: { kind: "id", pattern: UUID2 },
  sources: ["zsdk"]
};
var TAGS = [
  {
    name: "systemTags",
    type: "strings",
    location: "root",
    description: "System tags of the resource",
    sources: ["zsdk"]
  },
  { name: "userTags", type: "strings", location: "root", description: "User tags of the resource", sources: ["zsdk"] }
];

// src/data/contracts/zstack-negotiation.ts
var IDENTITY2 = {
  source: `^[^\\s#"']*$`,
  words: "an identity without blanks, quotes or #"
};
var ID_TYPE = {
  name: "idType",
  type: "string",
  description: "What localId and remoteId are: addresses, or names that strongSwan takes as FQDN",
  default: { value: "ip" },
  values: ["ip", "name", "fqdn"],
  since: "4.5",
  dialects: ["zstack"],
  notes: "For name and fqdn the agent puts @ before both identities.",
  sources: ["zsdk", "zsrv", "zvyos"]
};
var LOCAL_ID2 = {
  name: "localId",
  type: "string",
  description: "Identity of this end",
  default: { dynamic: "address of the VIP" },
  length: { min: 0, max: 255 },
  pattern: IDENTITY2,
  since: "4.5",
  dialects: ["zstack"],
  keeps: true,
  notes: "The API takes 255 characters, the column of the database 128.",
  sources: ["zsdk", "zdb", "zvyos"]
};
var REMOTE_ID = {
  ...LOCAL_ID2,
  name: "remoteId",
  description: "Identity that the peer must show",
  default: { dynamic: "peerAddress" }
};
var IKE_VERSION = {
  name: "ikeVersion",
  type: "string",
  description: "IKE version; ike initiates IKEv2 and answers both",
  default: { value: "ike" },
  values: ["ike", "ikev1", "ikev2"],
  since: "4.5",
  dialects: ["zstack"],
  notes: "With ikev1 the agent makes one connection for each pair of subnets.",
  sources: ["zsdk", "zvyos", "ss"]
};
var INTEGRITY3 = {
  type: "string",
  default: { value: "sha256" },
  values: namesIn(INTEGRITY_NAMES.zstack),
  overrides: { "zstack-legacy": { default: { value: "sha1" } } },
  sources: ["zsdk", "zsdk-old", "zsrv"]
};
var IKE_AUTH_ALGORITHM = {
  ...INTEGRITY3,
  name: "ikeAuthAlgorithm",
  description: "Integrity algorithm and PRF of phase 1"
};
var POLICY_AUTH_ALGORITHM = {
  ...INTEGRITY3,
  name: "policyAuthAlgorithm",
  description: "Integrity algorithm of phase 2"
};
var ENCRYPTION3 = {
  type: "string",
  default: { value: "aes-256" },
  values: namesIn(ENCRYPTION_NAMES.zstack),
  overrides: { "zstack-legacy": { default: { value: "aes-128" } } },
  sources: ["zsdk", "zsdk-old", "zsrv"]
};
var IKE_ENCRYPTION_ALGORITHM = {
  ...ENCRYPTION3,
  name: "ikeEncryptionAlgorithm",
  description: "Encryption algorithm of phase 1"
};
var POLICY_ENCRYPTION_ALGORITHM = {
  ...ENCRYPTION3,
  name: "policyEncryptionAlgorithm",
  description: "Encryption algorithm of phase 2"
};
var AES_192_ON_CREATE = {
  discouraged: [
    {
      value: "aes-192",
      level: "warning",
      beside: { field: "l3NetworkUuid", level: "error" },
      reason: "CreateIPsecConnection refuses it when l3NetworkUuid is on a VPC router, the only kind that serves IPsec",
      sources: ["zsrv"]
    }
  ]
};
var DH_GROUP_NUMBERS = namesIn(DH_GROUP_NAMES.zstack).flatMap(
  (name) => dhGroupByName("zstack", name)?.number ?? []
);
var IKE_DH_GROUP = {
  name: "ikeDhGroup",
  type: "integer",
  description: "Diffie-Hellman group of phase 1, by its number",
  default: { value: 2 },
  values: DH_GROUP_NUMBERS,
  notes: "For another number the agent leaves the group out, and strongSwan refuses the proposal.",
  sources: ["zsrv", "zvyos", "ss", "zrest"]
};
var IKE_DH_GROUP_ON_CHANGE = {
  ...IKE_DH_GROUP,
  discouraged: [{ value: 0, level: "note", reason: "the group stays as it is stored", sources: ["zsrv", "zrest"] }]
};
var IKE_LIFE_TIME = {
  name: "ikeLifeTime",
  type: "integer",
  description: "Lifetime of the IKE SA in seconds",
  default: { value: 86400 },
  range: { min: 60, max: 604800 },
  since: "4.5",
  dialects: ["zstack"],
  notes: "strongSwan renews it between a tenth and a fifth of lifeTime before its end.",
  sources: ["zsdk", "zvyos"]
};
var LIFE_TIME = {
  name: "lifeTime",
  type: "integer",
  description: "Lifetime of the CHILD SA in seconds",
  default: { value: 3600 },
  range: { min: 30, max: 604800 },
  since: "4.5",
  dialects: ["zstack"],
  sources: ["zsdk", "zvyos"]
};
var PFS2 = {
  name: "pfs",
  type: "string",
  description: "Diffie-Hellman group of phase 2, or none",
  default: { value: "dh-group14" },
  values: namesIn(DH_GROUP_NAMES.zstack),
  overrides: { "zstack-legacy": { default: { value: "none" } } },
  sources: ["zsdk", "zsdk-old", "zsrv", "zvyos"]
};
var PFS_ON_CHANGE = {
  ...PFS2,
  values: PFS2.values.filter((name) => name !== "dh-group0")
};
var POLICY_MODE = {
  name: "policyMode",
  type: "string",
  description: "Encapsulation mode",
  default: { value: "tunnel" },
  values: ["tunnel", "transport"],
  notes: "The agent never writes it: strongSwan uses tunnel mode. Only the driver before 4.5 honours it.",
  sources: ["zsdk", "zvyos"]
};
var TRANSFORM_PROTOCOL = {
  name: "transformProtocol",
  type: "string",
  description: "Security protocol of phase 2",
  default: { value: "esp" },
  values: ["esp", "ah", "ah-esp"],
  notes: "No driver reads it: ESP is negotiated.",
  sources: ["zsdk", "zvyos", "ss"]
};
var NEGOTIATION = [
  ID_TYPE,
  LOCAL_ID2,
  REMOTE_ID,
  IKE_VERSION,
  IKE_AUTH_ALGORITHM,
  { ...IKE_ENCRYPTION_ALGORITHM, ...AES_192_ON_CREATE },
  IKE_DH_GROUP,
  IKE_LIFE_TIME,
  POLICY_AUTH_ALGORITHM,
  { ...POLICY_ENCRYPTION_ALGORITHM, ...AES_192_ON_CREATE },
  PFS2,
  POLICY_MODE,
  TRANSFORM_PROTOCOL,
  LIFE_TIME
];
var NEGOTIATION_ON_CHANGE = [
  ID_TYPE,
  LOCAL_ID2,
  REMOTE_ID,
  IKE_VERSION,
  IKE_AUTH_ALGORITHM,
  IKE_ENCRYPTION_ALGORITHM,
  IKE_DH_GROUP_ON_CHANGE,
  IKE_LIFE_TIME,
  POLICY_AUTH_ALGORITHM,
  POLICY_ENCRYPTION_ALGORITHM,
  PFS_ON_CHANGE,
  POLICY_MODE,
  TRANSFORM_PROTOCOL,
  LIFE_TIME
];

// src/data/contracts/zstack.ts
var API3 = {
  api: "zstack",
  unknownKeys: "ZStack drops a key that it does not know, without a word, and uses the default"
};
var BEFORE_4_5 = { "zstack-legacy": { ikeVersion: "ikev1", ikeLifeTime: 86400 } };
var OTHER_CASE = "the key is the action name with a small first letter, and its case counts";
var PARAMS_ON_PUT = "an action by PUT is read from the key that bears its name; params is for POST";
var CREATE_IPSEC_CONNECTION = {
  ...API3,
  operation: "CreateIPsecConnection",
  kind: "connection",
  method: "POST",
  path: "/zstack/v1/ipsec",
  wrapper: "params",
  wrongWrappers: [
    { key: "param", reason: "a POST is read from params" },
    { key: "createIPsecConnection", reason: "a POST is read from params, not from the name of the action" }
  ],
  fields: [
    { ...NAME3, required: true, empty: "allowed" },
    DESCRIPTION3,
    VIP_UUID,
    PEER_ADDRESS2,
    AUTH_MODE,
    AUTH_KEY,
    L3_NETWORK_UUID,
    PEER_CIDRS,
    ...NEGOTIATION,
    RESOURCE_UUID,
    TAG_UUIDS,
    ...TAGS
  ],
  implied: BEFORE_4_5,
  sources: ["doc0", "zsdk", "zsrv"]
};
var CHANGE_IPSEC_CONNECTION = {
  ...API3,
  operation: "ChangeIPsecConnection",
  kind: "connection-change",
  method: "PUT",
  path: "/zstack/v1/ipsec/config/{uuid}",
  wrapper: "changeIPsecConnection",
  wrongWrappers: [
    { key: "changeipsecconnection", reason: `the document prints it so, but ${OTHER_CASE}` },
    { key: "changeIPSecConnection", reason: OTHER_CASE },
    { key: "params", reason: PARAMS_ON_PUT }
  ],
  fields: [UUID_IN_PATH, PEER_ADDRESS_ON_CHANGE, AUTH_MODE, AUTH_KEY_ON_CHANGE, ...NEGOTIATION_ON_CHANGE, ...TAGS],
  resets: true,
  implied: BEFORE_4_5,
  sources: ["doc1", "zsdk", "zsrv", "zrest"]
};
var RECONNECT_IPSEC_CONNECTION = {
  ...API3,
  operation: "ReconnectIPsecConnection",
  kind: "connection-action",
  method: "PUT",
  path: "/zstack/v1/ipsec/{uuid}/actions",
  wrapper: "reconnectIPsecConnection",
  wrongWrappers: [
    { key: "reconnectipsecconnection", reason: OTHER_CASE },
    { key: "reconnectIPSecConnection", reason: OTHER_CASE },
    { key: "params", reason: PARAMS_ON_PUT }
  ],
  fields: [UUID_IN_PATH, ...TAGS],
  sources: ["doc3", "zsdk", "zrest"]
};
var CHANGE_IPSEC_CONNECTION_STATE = {
  ...API3,
  operation: "ChangeIPSecConnectionState",
  kind: "connection-action",
  method: "PUT",
  path: "/zstack/v1/ipsec/{uuid}/actions",
  wrapper: "changeIPSecConnectionState",
  wrongWrappers: [
    { key: "changeIPsecConnectionState", reason: `${OTHER_CASE}: this one has a capital S` },
    { key: "changeipsecconnectionstate", reason: OTHER_CASE },
    { key: "params", reason: PARAMS_ON_PUT }
  ],
  fields: [UUID_IN_PATH, STATE_EVENT, ...TAGS],
  sources: ["zsdk", "zrest"]
};
var UPDATE_IPSEC_CONNECTION = {
  ...API3,
  operation: "UpdateIPsecConnection",
  kind: "connection-action",
  method: "PUT",
  path: "/zstack/v1/ipsec/{uuid}",
  wrapper: "updateIPsecConnection",
  wrongWrappers: [
    { key: "updateipsecconnection", reason: OTHER_CASE },
    { key: "updateIPSecConnection", reason: OTHER_CASE },
    { key: "params", reason: PARAMS_ON_PUT }
  ],
  fields: [UUID_IN_PATH, NAME3, DESCRIPTION3, ...TAGS],
  unknownKeys: `${API3.unknownKeys}; only name and description can be updated, the rest is for ChangeIPsecConnection`,
  partial: true,
  sources: ["zsdk"]
};
var ATTACH_L3_NETWORKS = {
  ...API3,
  operation: "AttachL3NetworksToIPsecConnection",
  kind: "attachment",
  method: "POST",
  path: "/zstack/v1/ipsec/{uuid}/l3networks",
  wrapper: "params",
  wrongWrappers: [
    { key: "attachL3NetworksToIPsecConnection", reason: "a POST is read from params, not from the name of the action" }
  ],
  fields: [UUID_IN_PATH, L3_NETWORK_UUIDS, RESOURCE_UUID, TAG_UUIDS, ...TAGS],
  sources: ["zsdk"]
};
var ADD_REMOTE_CIDRS = {
  ...API3,
  operation: "AddRemoteCidrsToIPsecConnection",
  kind: "attachment",
  method: "POST",
  path: "/zstack/v1/ipsec/{uuid}/remote-cidrs",
  wrapper: "params",
  wrongWrappers: [
    { key: "addRemoteCidrsToIPsecConnection", reason: "a POST is read from params, not from the name of the action" }
  ],
  fields: [UUID_IN_PATH, { ...PEER_CIDRS, required: true }, RESOURCE_UUID, TAG_UUIDS, ...TAGS],
  sources: ["zsdk"]
};
var ZSTACK_CONTRACTS = [
  CREATE_IPSEC_CONNECTION,
  CHANGE_IPSEC_CONNECTION,
  RECONNECT_IPSEC_CONNECTION,
  CHANGE_IPSEC_CONNECTION_STATE,
  UPDATE_IPSEC_CONNECTION,
  ATTACH_L3_NETWORKS,
  ADD_REMOTE_CIDRS
];

// src/data/contracts/index.ts
var ALL = [...ZSTACK_CONTRACTS, ...OTC_CONTRACTS, ...APSARA_CONTRACTS];
var CONTRACTS = ALL;
var BY_OPERATION = new Map(
  CONTRACTS.map((contract) => [contract.operation, contract])
);
function contractOf(operation) {
  return BY_OPERATION.get(operation);
}

// src/data/dialect.ts
function dialectFor(api, asked) {
  return apiOf(asked) === api ? asked : DIALECTS[api][0] ?? asked;
}
function fieldIn(field, dialect) {
  if (field.dialects !== void 0 && !field.dialects.includes(dialect)) return void 0;
  const difference = field.overrides?.[dialect];
  return difference === void 0 ? field : { ...field, ...difference };
}
var known = /* @__PURE__ */ new WeakMap();
function fieldsIn(fields, dialect) {
  const byDialect = known.get(fields) ?? /* @__PURE__ */ new Map();
  known.set(fields, byDialect);
  const found = byDialect.get(dialect) ?? fields.flatMap((field) => fieldIn(field, dialect) ?? []);
  byDialect.set(dialect, found);
  return found;
}
function contractsIn(dialect) {
  return CONTRACTS.filter(
    ({ api, dialects }) => api === apiOf(dialect) && (dialects === void 0 || dialects.includes(dialect))
  );
}

export {
  DH_GROUPS,
  ENCRYPTION,
  INTEGRITY,
  vocabularyOf,
  encryptionByName,
  integrityByName,
  dhGroupByName,
  dhGroupByNumber,
  transformByKeyword,
  nameOf,
  CONTRACTS,
  contractOf,
  dialectFor,
  fieldsIn,
  contractsIn
};
