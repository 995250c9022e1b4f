import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DH_GROUP_NAMES, ENCRYPTION_NAMES, INTEGRITY_NAMES } from '../../src/data/algorithm-names.js';
import { equivalentValue, foreignValue, isAdvisable } from '../../src/data/spellings.js';

const OTC_HASHES = Object.keys(INTEGRITY_NAMES.otc);
const ZSTACK_CIPHERS = Object.keys(ENCRYPTION_NAMES.zstack);

describe('equivalent values', () => {
  it.each([
    ["ZStack's at OTC", 'otc', OTC_HASHES, 'sha256', 'sha2-256'],
    ["IANA's at OTC", 'otc', OTC_HASHES, 'AUTH_HMAC_SHA2_512_256', 'sha2-512'],
    ["OTC's in OpenStack", 'otc', Object.keys(INTEGRITY_NAMES.openstack), 'sha2-384', 'sha384'],
    ['as people write it', 'otc', OTC_HASHES, 'SHA-256', 'sha2-256'],
    ["strongSwan's at ZStack", 'zstack', ZSTACK_CIPHERS, 'aes256', 'aes-256'],
    ["Apsara's at ZStack", 'zstack', ZSTACK_CIPHERS, 'aes', 'aes-128'],
    ["ZStack's at Apsara", 'apsara', Object.keys(ENCRYPTION_NAMES.apsara), 'AES-192', 'aes192'],
    ['a group by its number', 'zstack', Object.keys(DH_GROUP_NAMES.zstack), '14', 'dh-group14'],
    ["OTC's group", 'zstack', [2, 5, 14], 'group14', 14],
    ["strongSwan's group", 'otc', Object.keys(DH_GROUP_NAMES.otc), 'modp2048', 'group14'],
    ['no group', 'apsara', Object.keys(DH_GROUP_NAMES.apsara), 'none', 'disabled'],
    ['no group', 'otc', Object.keys(DH_GROUP_NAMES.otc), 'Off', 'disable'],
    ['a version', 'otc', ['v1', 'v2'], 'ikev2', 'v2'],
  ] as const)('know %s', (_, api, allowed, actual, expected) => {
    expect(equivalentValue(api, allowed, actual)).toBe(expected);
  });

  it('are not invented', () => {
    expect(equivalentValue('otc', OTC_HASHES, 'aes-256')).toBeUndefined();
    expect(equivalentValue('otc', Object.keys(DH_GROUP_NAMES.otc), 'group22')).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = equivalentValue('zstack', ZSTACK_CIPHERS, text);
        expect(found === undefined || ZSTACK_CIPHERS.includes(String(found))).toBe(true);
      }),
    );
  });
});

describe('values that an API does not take', () => {
  const OTC_GROUPS = Object.keys(DH_GROUP_NAMES.otc);

  it.each([
    ['a curve', 'zstack', [2, 14, 15, 19, 20], 31, { type: 'dh', substitute: 19 }],
    ['a small group', 'otc', OTC_GROUPS, 'group22', { type: 'dh', substitute: 'group14' }],
    ['a broken cipher', 'otc', Object.keys(ENCRYPTION_NAMES.otc), 'des', { type: 'encryption', substitute: 'aes-128' }],
    ['a stronger one than any', 'apsara', ['group2', 'group14'], 'group18', { type: 'dh', substitute: 'group14' }],
    ['a hash', 'openstack', Object.keys(INTEGRITY_NAMES.openstack), 'md5', { type: 'integrity', substitute: 'sha256' }],
    ['another type', 'otc', OTC_GROUPS, 'sha1', { type: 'integrity', substitute: undefined }],
  ] as const)('have the nearest sound substitute: %s', (_, vocabulary, allowed, actual, expected) => {
    const api = vocabulary === 'openstack' ? 'otc' : vocabulary;
    expect(foreignValue(api, allowed, actual)).toEqual(expected);
  });

  it('are none where they name no algorithm, or where numbers count something', () => {
    expect(foreignValue('otc', OTC_GROUPS, 'green')).toBeUndefined();
    expect(foreignValue('apsara', [5, 10, 20, 50], 14)).toBeUndefined();
    expect(equivalentValue('apsara', [5, 10, 20, 50], 'group20')).toBeUndefined();
  });
});

describe('values to propose', () => {
  it('are never weak algorithms', () => {
    const proposed = Object.keys(DH_GROUP_NAMES.apsara).filter((name) => isAdvisable('apsara', name));
    expect(proposed).toEqual(['disabled', 'group14']);
    expect(['3des', 'aes-256'].filter((name) => isAdvisable('otc', name))).toEqual(['aes-256']);
    expect(isAdvisable('zstack', 'tunnel')).toBe(true);
  });
});
