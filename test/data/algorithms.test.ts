import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/model/algorithm.js';
import { DIALECTS } from '../../src/model/api.js';
import { DH_GROUP_NAMES, ENCRYPTION_NAMES, INTEGRITY_NAMES } from '../../src/data/algorithm-names.js';
import {
  DH_GROUPS,
  dhGroupByName,
  dhGroupByNumber,
  ENCRYPTION,
  encryptionByName,
  INTEGRITY,
  integrityByName,
  nameOf,
  NO_DH_GROUP,
  prfByLogName,
  PRFS,
  SEQUENCE_NUMBERS,
  transformByKeyword,
  vocabularyOf,
} from '../../src/data/algorithms.js';
import { SOURCES } from '../../src/data/sources.js';

const ALL = [...ENCRYPTION, ...INTEGRITY, ...PRFS, ...DH_GROUPS];

function repeated<T>(values: readonly T[]): readonly T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('algorithm registry', () => {
  it('names each algorithm once', () => {
    expect(repeated(ALL.map(({ logName }) => logName))).toEqual([]);
    expect(repeated(ALL.map(({ label }) => label))).toEqual([]);
  });

  it('gives each keyword one meaning', () => {
    const transforms = [...ALL, ...SEQUENCE_NUMBERS, NO_DH_GROUP];
    expect(repeated(transforms.flatMap(({ keywords }) => keywords))).toEqual([]);
    for (const { keywords } of transforms) expect(keywords.length).toBeGreaterThan(0);
  });

  it('gives each number of a transform type to one algorithm, key lengths apart', () => {
    const encryption = ENCRYPTION.map(({ ikev2, keyBits }) => `${String(ikev2)}/${String(keyBits)}`);
    expect(repeated(encryption)).toEqual([]);
    expect(repeated(INTEGRITY.map(({ ikev2 }) => ikev2))).toEqual([]);
    expect(repeated(INTEGRITY.flatMap(({ ikev1 }) => ikev1 ?? []))).toEqual([]);
    expect(repeated(INTEGRITY.flatMap(({ esp }) => esp ?? []))).toEqual([]);
    expect(repeated(PRFS.map(({ ikev2 }) => ikev2))).toEqual([]);
    expect(repeated(DH_GROUPS.map(({ number }) => number))).toEqual([]);
  });

  it('names an existing source for each algorithm', () => {
    for (const { logName, sources } of ALL) {
      expect(sources.length, logName).toBeGreaterThan(0);
      for (const source of sources) expect(SOURCES, logName).toHaveProperty([source]);
    }
  });

  it('names a source beside the registry, once each', () => {
    for (const { logName, sources } of ALL) {
      expect(repeated(sources), logName).toEqual([]);
      expect(
        sources.some((source) => !source.startsWith('iana-')),
        logName,
      ).toBe(true);
    }
    expect(encryptionByName('strongswan', 'aes')?.sources).toEqual(
      expect.arrayContaining(['iana-ikev2', 'iana-ipsec', 'iana-isakmp']),
    );
    expect(encryptionByName('strongswan', 'serpent')?.sources).toEqual(['ss']);
  });

  it('has the PRF that an integrity algorithm stands for', () => {
    for (const { logName, prf } of INTEGRITY) {
      if (prf !== null) expect(prfByLogName(prf), logName).toBeDefined();
    }
    expect(integrityByName('strongswan', 'sha384')?.prf).toBe('PRF_HMAC_SHA2_384');
    // strongSwan has no PRF for the short truncation: a proposal with it must name one.
    expect(integrityByName('strongswan', 'sha256_96')?.prf).toBeNull();
  });

  it('carries the key length in the name', () => {
    for (const { keyBits, logName } of ENCRYPTION) {
      if (keyBits === null) expect(logName).not.toMatch(/_(?:128|192|256)$/u);
      else expect(logName).toMatch(new RegExp(`_${String(keyBits)}$`, 'u'));
    }
  });

  it('does not take a broken algorithm for a strong one', () => {
    for (const { logName, standing, strengthBits } of DH_GROUPS) {
      if (strengthBits < 112) expect(standing, logName).not.toBe('sound');
    }
    for (const { logName, standing, strengthBits } of ENCRYPTION) {
      if (strengthBits < 128) expect(standing, logName).toBe('broken');
    }
  });
});

describe('standing', () => {
  const groups = (standing: Standing) => DH_GROUPS.filter((group) => group.standing === standing);

  it('of Diffie-Hellman groups is what RFC 8247 and the size make it', () => {
    const numbers = (standing: Standing) => groups(standing).map(({ number }) => number);
    expect(numbers('broken').filter((number) => number < 1024)).toEqual([1, 2, 22, 25]);
    expect(numbers('weak')).toEqual([5, 23, 24, 26]);
  });

  it('of ciphers is broken for DES, blocks of 64 bits and no encryption', () => {
    const broken = ENCRYPTION.filter(({ standing }) => standing === 'broken').map(({ logName }) => logName);
    expect(broken).toEqual([
      'DES_CBC',
      '3DES_CBC',
      'CAST_CBC_128',
      'BLOWFISH_CBC_128',
      'BLOWFISH_CBC_192',
      'BLOWFISH_CBC_256',
      'NULL',
      'NULL_AES_GMAC_128',
      'NULL_AES_GMAC_192',
      'NULL_AES_GMAC_256',
    ]);
  });

  it('of integrity algorithms is broken for MD5 and weak for SHA-1', () => {
    for (const { logName, standing } of [...INTEGRITY, ...PRFS]) {
      const expected = logName.includes('MD5') ? 'broken' : logName.includes('SHA1') ? 'weak' : 'sound';
      expect(standing, logName).toBe(expected);
    }
  });
});

describe('names', () => {
  it.each([
    ['zstack', 'aes-256', 'AES_CBC_256'],
    ['otc', '3des', '3DES_CBC'],
    ['openstack', 'aes-256-gcm-16', 'AES_GCM_16_256'],
    ['openstack', 'aes-192-ctr', 'AES_CTR_192'],
    ['apsara', 'aes', 'AES_CBC_128'],
    ['strongswan', 'aes128gcm', 'AES_GCM_16_128'],
    ['iana', 'ENCR_AES_CBC-192', 'AES_CBC_192'],
    ['iana', 'ENCR_3DES', '3DES_CBC'],
  ] as const)('%s calls the cipher %s', (vocabulary, name, logName) => {
    expect(encryptionByName(vocabulary, name)?.logName).toBe(logName);
  });

  it.each([
    ['zstack', 'sha256', 'HMAC_SHA2_256_128'],
    ['otc', 'sha2-256', 'HMAC_SHA2_256_128'],
    ['openstack', 'aes-cmac', 'AES_CMAC_96'],
    ['apsara', 'md5', 'HMAC_MD5_96'],
    ['iana', 'AUTH_HMAC_SHA1_96', 'HMAC_SHA1_96'],
  ] as const)('%s calls the integrity algorithm %s', (vocabulary, name, logName) => {
    expect(integrityByName(vocabulary, name)?.logName).toBe(logName);
  });

  it.each([
    ['zstack', 'dh-group22', 22],
    ['otc', 'group1', 1],
    ['openstack', 'group31', 31],
    ['apsara', 'group24', 24],
    ['strongswan', 'x25519', 31],
    ['iana', '2048-bit MODP Group', 14],
  ] as const)('%s calls the group %s', (vocabulary, name, number) => {
    expect(dhGroupByName(vocabulary, name)?.number).toBe(number);
    expect(dhGroupByName(vocabulary, name)).toBe(dhGroupByNumber(number));
  });

  it.each([
    ['zstack', 'none'],
    ['zstack', 'dh-group0'],
    ['otc', 'disable'],
    ['apsara', 'disabled'],
    ['strongswan', 'modpnone'],
  ] as const)('%s asks for no group by %s', (vocabulary, name) => {
    expect(dhGroupByName(vocabulary, name)).toBeNull();
  });

  it('of one API mean nothing in another', () => {
    expect(integrityByName('otc', 'sha256')).toBeUndefined();
    expect(encryptionByName('zstack', 'aes256')).toBeUndefined();
    expect(encryptionByName('zstack', 'AES-256')).toBeUndefined();
    expect(dhGroupByName('otc', 'dh-group14')).toBeUndefined();
    expect(dhGroupByName('openstack', 'disable')).toBeUndefined();
    expect(dhGroupByName('apsara', 'constructor')).toBeUndefined();
  });

  it('agree with the number that a group name holds', () => {
    for (const names of Object.values(DH_GROUP_NAMES)) {
      for (const [name, logName] of Object.entries<string | null>(names)) {
        const number = /^\D*(\d{1,2})$/u.exec(name)?.[1];
        if (logName !== null) expect(dhGroupByNumber(Number(number))?.logName, name).toBe(logName);
      }
    }
  });

  it('are found again from the algorithm', () => {
    for (const vocabulary of ['zstack', 'otc', 'openstack', 'apsara'] as const) {
      for (const name of Object.keys(ENCRYPTION_NAMES[vocabulary])) {
        const algorithm = encryptionByName(vocabulary, name);
        expect(algorithm && nameOf(vocabulary, algorithm)).toBe(name);
      }
      for (const name of Object.keys(INTEGRITY_NAMES[vocabulary])) {
        const algorithm = integrityByName(vocabulary, name);
        expect(algorithm && nameOf(vocabulary, algorithm)).toBe(name);
      }
    }
    const group = dhGroupByNumber(31);
    expect(group && nameOf('strongswan', group)).toBe('curve25519');
    expect(group && nameOf('apsara', group)).toBeUndefined();
  });

  it('exist for every dialect', () => {
    for (const dialect of Object.values(DIALECTS).flat()) {
      expect(Object.keys(ENCRYPTION_NAMES)).toContain(vocabularyOf(dialect));
    }
  });
});

describe('proposal keywords', () => {
  const EXPECTED = {
    encryption: [
      'null des 3des aes aes128 aes192 aes256 aes128ctr aes192ctr aes256ctr cast128 chacha20poly1305',
      'aes128ccm aes128ccm8 aes128ccm12 aes128ccm16 aes192ccm64 aes192ccm96 aes256ccm128 aes256ccm16 aes192ccm',
      'aes128gcm aes128gcm8 aes128gcm12 aes128gcm16 aes192gcm64 aes192gcm96 aes256gcm128 aes256gcm16 aes256gcm',
      'aes128gmac aes192gmac aes256gmac blowfish blowfish128 blowfish192 blowfish256 chacha20poly1305compat',
      'camellia camellia128 camellia192 camellia256 camellia128ctr camellia256ctr camellia192ccm8 camellia256ccm128',
      'serpent serpent128 serpent192 serpent256 twofish twofish128 twofish192 twofish256',
    ],
    integrity: [
      'sha sha1 sha1_160 sha256 sha2_256 sha256_96 sha2_256_96 sha384 sha2_384 sha512 sha2_512 md5 md5_128',
      'aesxcbc camelliaxcbc aescmac',
    ],
    prf: ['prfsha1 prfsha256 prfsha384 prfsha512 prfmd5 prfaesxcbc prfcamelliaxcbc prfaescmac'],
    dh: [
      'modpnull modp768 modp1024 modp1536 modp2048 modp3072 modp4096 modp6144 modp8192',
      'modp1024s160 modp2048s224 modp2048s256 ecp192 ecp224 ecp256 ecp384 ecp521',
      'ecp224bp ecp256bp ecp384bp ecp512bp curve25519 x25519 curve448 x448 ntru112 ntru128 ntru192 ntru256 newhope128',
    ],
    'no-dh': ['none modpnone'],
    esn: ['esn noesn'],
  };

  it.each(Object.entries(EXPECTED))('of type %s are all known', (type, lists) => {
    for (const keyword of lists.join(' ').split(' ')) expect(transformByKeyword(keyword)?.type, keyword).toBe(type);
  });

  it('are read in any case, and nothing else is', () => {
    expect(transformByKeyword('AES256')).toBe(transformByKeyword('aes256'));
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = transformByKeyword(text);
        expect(found === undefined || found.keywords.includes(text.toLowerCase())).toBe(true);
      }),
    );
  });
});
