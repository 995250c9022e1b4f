import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../src/model/api.js';
import type { Dialect } from '../../src/model/api.js';
import {
  dhGroupByName,
  dhGroupByNumber,
  encryptionByName,
  integrityByName,
  vocabularyOf,
} from '../../src/data/algorithms.js';
import type { Field } from '../../src/data/contract.js';
import { contractOf, CONTRACTS } from '../../src/data/contracts/index.js';
import { contractsIn, fieldIn, fieldsIn } from '../../src/data/dialect.js';
import { SOURCES } from '../../src/data/sources.js';

interface Placed {
  readonly path: string;
  readonly field: Field;
}

/** Every field of every contract in every dialect, nested ones by their path. */
function placed(fields: readonly Field[], dialect: Dialect, above: string): readonly Placed[] {
  return fieldsIn(fields, dialect).flatMap((field) => {
    const path = `${above}.${field.name}`;
    return [{ path, field }, ...placed(field.fields ?? [], dialect, path)];
  });
}

const DIALECT_NAMES = Object.values(DIALECTS).flat();

const FIELDS: readonly (Placed & { readonly dialect: Dialect })[] = DIALECT_NAMES.flatMap((dialect) =>
  contractsIn(dialect).flatMap((contract) =>
    placed(contract.fields, dialect, contract.operation).map((entry) => ({ ...entry, dialect })),
  ),
);

const CRYPTO_ZSTACK =
  'idType localId remoteId ikeVersion ikeAuthAlgorithm ikeEncryptionAlgorithm ikeDhGroup ikeLifeTime ' +
  'policyAuthAlgorithm policyEncryptionAlgorithm pfs policyMode transformProtocol lifeTime';
const TAGS = 'systemTags userTags';
const IKE = 'Psk IkeVersion IkeMode IkeEncAlg IkeAuthAlg IkePfs IkeLifetime LocalId LocalIdIPsec RemoteId';
const IPSEC = 'IpsecEncAlg IpsecAuthAlg IpsecPfs IpsecLifetime';

/** The fields that the vendors' documents and sources know, by operation or object. */
const REFERENCE: Readonly<Record<string, string>> = {
  CreateIPsecConnection:
    `name description vipUuid peerAddress authMode authKey l3NetworkUuid peerCidrs ${CRYPTO_ZSTACK} ` +
    `resourceUuid tagUuids ${TAGS}`,
  ChangeIPsecConnection: `uuid peerAddress authMode authKey ${CRYPTO_ZSTACK} ${TAGS}`,
  ReconnectIPsecConnection: `uuid ${TAGS}`,
  ChangeIPSecConnectionState: `uuid stateEvent ${TAGS}`,
  UpdateIPsecConnection: `uuid name description ${TAGS}`,
  AttachL3NetworksToIPsecConnection: `uuid l3NetworkUuids resourceUuid tagUuids ${TAGS}`,
  AddRemoteCidrsToIPsecConnection: `uuid peerCidrs resourceUuid tagUuids ${TAGS}`,
  CreateIpsecSiteConnection:
    'psk initiator ipsecpolicy_id admin_state_up mtu peer_ep_group_id ikepolicy_id vpnservice_id local_ep_group_id ' +
    'peer_address peer_id name description peer_cidrs dpd tenant_id auth_mode local_id route_mode ' +
    'project_id id status created_at',
  UpdateIpsecSiteConnection:
    'connection_id psk initiator admin_state_up mtu local_ep_group_id peer_ep_group_id peer_address peer_id name ' +
    'description peer_cidrs dpd vpnservice_id ikepolicy_id ipsecpolicy_id',
  'CreateIpsecSiteConnection.dpd': 'action interval timeout',
  CreateIkePolicy:
    'name description auth_algorithm encryption_algorithm pfs phase1_negotiation_mode ike_version lifetime tenant_id',
  UpdateIkePolicy:
    'name description auth_algorithm encryption_algorithm pfs phase1_negotiation_mode ike_version lifetime',
  'CreateIkePolicy.lifetime': 'units value',
  CreateIpsecPolicy:
    'name description auth_algorithm encryption_algorithm pfs transform_protocol encapsulation_mode lifetime tenant_id',
  UpdateIpsecPolicy:
    'name description auth_algorithm encryption_algorithm pfs transform_protocol encapsulation_mode lifetime',
  'CreateIpsecPolicy.lifetime': 'units value',
  CreateEndpointGroup: 'type endpoints name description tenant_id',
  UpdateEndpointGroup: 'name description',
  CreateVpnService:
    'router_id subnet_id admin_state_up name description tenant_id flavor_id external_v4_ip external_v6_ip order_id product_id',
  UpdateVpnService: 'admin_state_up name description',
  CreateVpnConnection:
    'RegionId regionId version VpnGatewayId CustomerGatewayId LocalSubnet RemoteSubnet Name ClientToken ' +
    'AutoConfigRoute EffectImmediately IkeConfig IpsecConfig HealthCheckConfig EnableDpd EnableNatTraversal ' +
    'EnableTunnelsBgp RemoteCaCertificate DryRun Tags BgpConfig TunnelOptionsSpecification',
  'CreateVpnConnection.IkeConfig': IKE,
  'CreateVpnConnection.IpsecConfig': IPSEC,
  'CreateVpnConnection.HealthCheckConfig': 'enable dip sip interval retry',
  'CreateVpnConnection.BgpConfig': 'EnableBgp LocalAsn TunnelCidr LocalBgpIp',
  'CreateVpnConnection.TunnelOptionsSpecification':
    'Role CustomerGatewayId EnableDpd EnableNatTraversal RemoteCaCertificate TunnelIkeConfig TunnelIpsecConfig ' +
    'TunnelBgpConfig',
  'CreateVpnConnection.TunnelOptionsSpecification.TunnelIkeConfig': IKE,
  'CreateVpnConnection.TunnelOptionsSpecification.TunnelIpsecConfig': IPSEC,
  'CreateVpnConnection.TunnelOptionsSpecification.TunnelBgpConfig': 'LocalAsn TunnelCidr LocalBgpIp',
  ModifyVpnConnectionAttribute:
    'RegionId VpnConnectionId Name ClientToken AutoConfigRoute EffectImmediately IkeConfig IpsecConfig ' +
    'HealthCheckConfig LocalSubnet RemoteSubnet',
  CreateCustomerGateway: 'RegionId IpAddress Name Description Asn AuthKey ClientToken ResourceGroupId',
  CreateVpnGateway:
    'RegionId VpcId Bandwidth EnableIpsec EnableSsl SslConnections NetworkType VpnType VSwitchId ' +
    'DisasterRecoveryVSwitchId InstanceChargeType Period AutoPay Name',
};

describe('contracts', () => {
  it('have every operation', () => {
    const operations = CONTRACTS.map(({ operation }) => operation);
    expect(new Set(operations).size).toBe(operations.length);
    expect(Object.keys(REFERENCE).filter((name) => !name.includes('.'))).toEqual(operations);
  });

  it.each(Object.entries(REFERENCE))('%s has every field', (place, names) => {
    const known = FIELDS.filter(({ path, field }) => path === `${place}.${field.name}`).map(({ field }) => field.name);
    for (const name of names.split(' ')) expect(known).toContain(name);
  });

  it('name an existing source for each field and each value that they speak of', () => {
    for (const { path, field } of FIELDS) {
      const places = [field, ...(field.discouraged ?? []), ...(field.characters ?? []), ...(field.fixed?.notes ?? [])];
      for (const { sources } of places) {
        expect(sources.length, path).toBeGreaterThan(0);
        for (const source of sources) expect(SOURCES, path).toHaveProperty([source]);
      }
    }
    for (const { operation, sources } of CONTRACTS) {
      for (const source of sources) expect(SOURCES, operation).toHaveProperty([source]);
    }
  });

  it('name each field of an object once', () => {
    const paths = FIELDS.map(({ path, dialect }) => `${dialect}: ${path}`);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  it('differ only for dialects of their own API', () => {
    const every = (fields: readonly Field[]): readonly Field[] =>
      fields.flatMap((field) => [field, ...every(field.fields ?? [])]);
    for (const { api, fields } of CONTRACTS) {
      for (const { name, dialects, overrides } of every(fields)) {
        for (const dialect of [...(dialects ?? []), ...Object.keys(overrides ?? {})]) {
          expect(DIALECTS[api], name).toContain(dialect);
        }
      }
    }
  });

  it('are read as a dialect that knows them, and replaced where they are required', () => {
    for (const { path, field } of FIELDS) {
      if (field.readAs !== undefined) expect(field.dialects, path).toContain(field.readAs);
      if (field.requiredUnless !== undefined) expect(field.required, path).toBe(true);
    }
  });

  it('point at fields that exist', () => {
    for (const { operation, fields } of CONTRACTS) {
      const names = fields.map(({ name }) => name);
      for (const field of fields) {
        const others = [field.requiredUnless, ...(field.discouraged ?? []).map(({ beside }) => beside?.field)];
        for (const other of others) if (other !== undefined) expect(names, operation).toContain(other);
      }
    }
  });
});

describe('fields', () => {
  it('have defaults that they would take', () => {
    for (const { path, field, dialect } of FIELDS) {
      const standing = field.default;
      if (standing === undefined || 'dynamic' in standing) continue;
      const { value } = standing;
      const at = `${dialect}: ${path}`;
      if (field.values !== undefined) expect(field.values, at).toContain(value);
      if (field.fixed !== undefined) expect(field.fixed.values, at).toContain(value);
      if (field.range !== undefined) {
        expect(value, at).toBeGreaterThanOrEqual(field.range.min);
        expect(value, at).toBeLessThanOrEqual(field.range.max ?? Infinity);
      }
      const refused = (field.discouraged ?? []).filter(({ level }) => level === 'error');
      expect(
        refused.map((entry) => entry.value),
        at,
      ).not.toContain(value);
      if (field.type === 'integer') expect(value, at).toBeTypeOf('number');
      if (field.type === 'boolean') expect(value, at).toBeTypeOf('boolean');
      if (field.type === 'string') expect(value, at).toBeTypeOf('string');
    }
  });

  it('have anchored patterns that compile, and words for them', () => {
    for (const { path, field } of FIELDS) {
      for (const pattern of [field.pattern, field.items?.pattern]) {
        if (pattern === undefined) continue;
        expect(pattern.source, path).toMatch(/^\^.*\$$/su);
        expect(() => new RegExp(pattern.source, 'u'), path).not.toThrow();
        expect(pattern.words, path).not.toBe('');
      }
      for (const { character } of field.characters ?? []) {
        expect(new RegExp(character, 'gu').exec('\u0000a?')?.[0].length ?? 1, path).toBe(1);
      }
    }
  });

  it('have bounds in order', () => {
    for (const { path, field } of FIELDS) {
      for (const bounds of [field.range, field.length, field.count]) {
        if (bounds !== undefined) expect(bounds.max ?? Infinity, path).toBeGreaterThanOrEqual(bounds.min);
      }
    }
  });

  it('have members exactly where their type holds some', () => {
    for (const { path, field } of FIELDS) {
      expect(field.fields !== undefined, path).toBe(['object', 'objects', 'json'].includes(field.type));
    }
  });

  it('take only algorithms that the registry knows, in every dialect', () => {
    let seen = 0;
    for (const { path, field, dialect } of FIELDS) {
      const vocabulary = vocabularyOf(dialect);
      const read = readerOf(field.name);
      for (const value of read === null ? [] : (field.values ?? [])) {
        seen++;
        const found = read === 'number' ? dhGroupByNumber(Number(value)) : read?.(vocabulary, String(value));
        expect(found, `${dialect}: ${path} ${String(value)}`).not.toBeUndefined();
      }
    }
    expect(seen).toBeGreaterThan(200);
  });

  it('mark every key as a secret', () => {
    for (const { path, field } of FIELDS) {
      const isKey =
        /key$|^psk$|token$|^signature$|keyid$/iu.test(field.name) && !/^(?:Key|ClientToken)$/u.test(field.name);
      expect(field.secret !== undefined, path).toBe(isKey);
    }
  });
});

/** How the values of an algorithm field are read; null for another field. */
function readerOf(
  name: string,
): typeof encryptionByName | typeof integrityByName | typeof dhGroupByName | 'number' | null {
  if (name === 'ikeDhGroup') return 'number';
  if (/pfs$/iu.test(name)) return dhGroupByName;
  if (/encryption_?algorithm$|encalg$/iu.test(name)) return encryptionByName;
  if (/auth_?algorithm$|authalg$/iu.test(name)) return integrityByName;
  return null;
}

describe('dialects', () => {
  function value(operation: string, path: readonly string[], dialect: Dialect): Field | undefined {
    let fields = contractOf(operation)?.fields ?? [];
    let found: Field | undefined;
    for (const name of path) {
      const field = fields.find((candidate) => candidate.name === name);
      found = field && fieldIn(field, dialect);
      fields = found?.fields ?? [];
    }
    return found;
  }

  it.each([
    ['CreateIPsecConnection', 'ikeAuthAlgorithm', 'sha256', 'sha1'],
    ['CreateIPsecConnection', 'policyAuthAlgorithm', 'sha256', 'sha1'],
    ['CreateIPsecConnection', 'ikeEncryptionAlgorithm', 'aes-256', 'aes-128'],
    ['CreateIPsecConnection', 'policyEncryptionAlgorithm', 'aes-256', 'aes-128'],
    ['CreateIPsecConnection', 'pfs', 'dh-group14', 'none'],
    ['ChangeIPsecConnection', 'ikeDhGroup', 2, 2],
  ])('%s fills in %s as ZStack does, before 4.5 and since', (operation, name, now, before) => {
    expect(value(operation, [name], 'zstack')?.default).toEqual({ value: now });
    expect(value(operation, [name], 'zstack-legacy')?.default).toEqual({ value: before });
  });

  it('know the identity, version and lifetime fields of ZStack since 4.5', () => {
    for (const name of ['idType', 'localId', 'remoteId', 'ikeVersion', 'ikeLifeTime', 'lifeTime']) {
      expect(value('CreateIPsecConnection', [name], 'zstack')?.since).toBe('4.5');
      expect(value('CreateIPsecConnection', [name], 'zstack-legacy')).toBeUndefined();
    }
  });

  it('take a group 0 on ZStack Change, and dh-group0 on Create only', () => {
    const zero = value('ChangeIPsecConnection', ['ikeDhGroup'], 'zstack')?.discouraged?.[0];
    expect(zero).toMatchObject({ value: 0, level: 'note' });
    expect(value('CreateIPsecConnection', ['ikeDhGroup'], 'zstack')?.discouraged).toBeUndefined();
    expect(value('CreateIPsecConnection', ['ikeDhGroup'], 'zstack')?.values).toEqual([
      2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    ]);
    expect(value('CreateIPsecConnection', ['pfs'], 'zstack')?.values).toContain('dh-group0');
    expect(value('ChangeIPsecConnection', ['pfs'], 'zstack')?.values).not.toContain('dh-group0');
  });

  it('are stricter at OTC than in OpenStack', () => {
    const create = 'CreateIpsecSiteConnection';
    expect(value(create, ['mtu'], 'otc')?.fixed).toMatchObject({ rule: 'mtu-constraint', values: [1500] });
    expect(value(create, ['mtu'], 'openstack')?.fixed).toBeUndefined();
    expect(value(create, ['mtu'], 'openstack')?.range).toEqual({ min: 68, max: null });
    expect(value(create, ['peer_ep_group_id'], 'otc')?.required).toBe(true);
    expect(value(create, ['peer_ep_group_id'], 'openstack')?.requiredUnless).toBe('peer_cidrs');
    expect(value(create, ['psk'], 'otc')?.length).toEqual({ min: 6, max: 128 });
    expect(value(create, ['psk'], 'openstack')?.length).toEqual({ min: 0, max: 255 });
    expect(value(create, ['description'], 'otc')?.unconfigurable?.level).toBe('warning');
    expect(value(create, ['description'], 'openstack')?.unconfigurable).toBeUndefined();
    expect(value(create, ['route_mode'], 'otc')?.unconfigurable?.level).toBe('error');
    expect(value('CreateIkePolicy', ['lifetime', 'value'], 'otc')?.range?.max).toBe(604800);
    expect(value('CreateIkePolicy', ['lifetime', 'value'], 'openstack')?.range?.max).toBeNull();
    expect(value('CreateIpsecPolicy', ['encapsulation_mode'], 'otc')?.values).toEqual(['tunnel']);
    expect(value('CreateIpsecPolicy', ['encapsulation_mode'], 'openstack')?.values).toContain('transport');
  });

  it('of OTC and OpenStack share only some algorithm names', () => {
    const integrity = (dialect: Dialect) => value('CreateIkePolicy', ['auth_algorithm'], dialect)?.values;
    expect(integrity('otc')).toEqual(['md5', 'sha1', 'sha2-256', 'sha2-384', 'sha2-512']);
    expect(integrity('openstack')).toEqual(['sha1', 'sha256', 'sha384', 'sha512', 'aes-xcbc', 'aes-cmac']);
    const disable = value('CreateIkePolicy', ['pfs'], 'otc')?.discouraged?.[0];
    expect(disable).toMatchObject({ value: 'disable', level: 'error' });
    expect(value('CreateIpsecPolicy', ['pfs'], 'otc')?.discouraged).toBeUndefined();
  });

  it('of Apsara Stack and Alibaba Cloud differ as their documents do', () => {
    const member = (name: string, dialect: Dialect) => value('CreateVpnConnection', ['IkeConfig', name], dialect);
    expect(member('IkePfs', 'apsara')?.values).toEqual(['group1', 'group2', 'group5', 'group14', 'group24']);
    expect(member('IkePfs', 'alibaba-cloud')?.values).toEqual(['group1', 'group2', 'group5', 'group14']);
    expect(member('IkeAuthAlg', 'apsara')?.documented).toEqual(['md5', 'sha1']);
    expect(member('LocalIdIPsec', 'apsara')?.deprecated?.level).toBe('note');
    expect(value('CreateVpnConnection', ['CustomerGatewayId'], 'apsara')?.required).toBe(true);
    expect(value('CreateVpnConnection', ['CustomerGatewayId'], 'alibaba-cloud')?.requiredUnless).toBe(
      'TunnelOptionsSpecification',
    );
    expect(value('CreateVpnConnection', ['EnableDpd'], 'apsara')).toBeUndefined();
    expect(value('CreateVpnConnection', ['AutoConfigRoute'], 'apsara')?.default).toEqual({ value: false });
    expect(value('CreateVpnConnection', ['AutoConfigRoute'], 'alibaba-cloud')?.default).toEqual({ value: true });
    expect(value('CreateVpnConnection', ['RegionId'], 'apsara')).toMatchObject({
      required: true,
      requiredWithUrl: true,
    });
    expect(value('CreateVpnConnection', ['regionId'], 'apsara')?.required).toBe('note');
  });
});

describe('finding a contract', () => {
  it('by its operation', () => {
    expect(contractOf('CreateIkePolicy')?.wrapper).toBe('ikepolicy');
    expect(contractOf('constructor')).toBeUndefined();
  });

  it('never by a wrapper that is called both right and wrong', () => {
    for (const { wrapper, wrongWrappers } of CONTRACTS) {
      expect(wrongWrappers?.map(({ key }) => key) ?? []).not.toContain(wrapper);
    }
  });
});
