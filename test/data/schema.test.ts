import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { APIS, DIALECTS } from '../../src/model/api.js';
import type { Dialect } from '../../src/model/api.js';
import type { RequestBody } from '../../src/data/body.js';
import type { Contract } from '../../src/data/contract.js';
import { contractOf } from '../../src/data/contracts/index.js';
import type { Operation } from '../../src/data/contracts/index.js';
import { contractsIn } from '../../src/data/dialect.js';
import { jsonSchemaOf, zodOf } from '../../src/data/schema.js';

const UUID = '0123456789abcdef0123456789abcdef';
const ID = '00000000-0000-4000-8000-000000000001';

const PARAMS = { name: 'branch', vipUuid: UUID, peerAddress: '203.0.113.7', authKey: 'k3y-of-the-branch' };

const SITE = {
  psk: 'k3y-of-the-branch',
  ipsecpolicy_id: ID,
  ikepolicy_id: ID,
  vpnservice_id: ID,
  local_ep_group_id: ID,
  peer_ep_group_id: ID,
  peer_address: '203.0.113.7',
  peer_id: '203.0.113.7',
};

const FLAT = {
  RegionId: 'cn-north',
  regionId: 'cn-north',
  VpnGatewayId: 'vpn-1',
  CustomerGatewayId: 'cgw-1',
  LocalSubnet: '10.1.0.0/16,10.2.0.0/16',
  RemoteSubnet: '192.168.0.0/24',
};

const GATEWAY = { RegionId: 'cn-north', IpAddress: '203.0.113.7' };

function contract(operation: Operation): Contract {
  const found = contractOf(operation);
  if (found === undefined) throw new Error(operation);
  return found;
}

function ajv(): Ajv2020 {
  const validator = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  addFormats.default(validator);
  return validator;
}

/** What both schemas say of a body: they must agree. */
function accepts(operation: Operation, dialect: Dialect, body: unknown): boolean {
  const byZod = zodOf(contract(operation), dialect).safeParse(body).success;
  const byJsonSchema = ajv().validate(jsonSchemaOf(contract(operation), dialect), body);
  expect(byJsonSchema).toBe(byZod);
  return byZod;
}

type Case = readonly [what: string, operation: Operation, dialect: Dialect, body: unknown];

const GOOD: readonly Case[] = [
  ['the least that ZStack takes', 'CreateIPsecConnection', 'zstack', { params: PARAMS }],
  [
    'what the ZStack document shows',
    'CreateIPsecConnection',
    'zstack',
    {
      params: {
        ...PARAMS,
        l3NetworkUuid: UUID,
        authMode: 'psk',
        peerCidrs: ['192.168.100.0/24'],
        ikeAuthAlgorithm: 'sha1',
        ikeEncryptionAlgorithm: 'aes-128',
        ikeDhGroup: 2,
        policyAuthAlgorithm: 'sha1',
        policyEncryptionAlgorithm: 'aes-128',
        policyMode: 'tunnel',
        transformProtocol: 'esp',
      },
      systemTags: [],
      userTags: [],
    },
  ],
  ['an empty ZStack name', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, name: '' } }],
  ['no group on ZStack Create', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, pfs: 'dh-group0' } }],
  [
    'a group to keep on ZStack Change',
    'ChangeIPsecConnection',
    'zstack',
    { changeIPsecConnection: { peerAddress: '203.0.113.7', authKey: 'k3y-of-the-branch', ikeDhGroup: 0 } },
  ],
  ['an empty action', 'ReconnectIPsecConnection', 'zstack', { reconnectIPsecConnection: {}, systemTags: [] }],
  ['a state', 'ChangeIPSecConnectionState', 'zstack', { changeIPSecConnectionState: { stateEvent: 'disable' } }],
  ['networks', 'AddRemoteCidrsToIPsecConnection', 'zstack', { params: { peerCidrs: ['10.9.0.0/16'] } }],
  ['the least that OTC takes', 'CreateIpsecSiteConnection', 'otc', { ipsec_site_connection: SITE }],
  [
    'what the OTC document shows',
    'CreateIpsecSiteConnection',
    'otc',
    { ipsec_site_connection: { ...SITE, name: 'c1', initiator: 'bi-directional', admin_state_up: true, mtu: 1500 } },
  ],
  ['one change', 'UpdateIpsecSiteConnection', 'otc', { ipsec_site_connection: { mtu: 1500 } }],
  [
    'another MTU and no groups in OpenStack',
    'CreateIpsecSiteConnection',
    'openstack',
    {
      ipsec_site_connection: {
        ...SITE,
        local_ep_group_id: null,
        peer_ep_group_id: undefined,
        peer_cidrs: ['10.9.0.0/16'],
        mtu: 1400,
        peer_address: 'vpn.example.org',
      },
    },
  ],
  ['an empty policy', 'CreateIkePolicy', 'otc', { ikepolicy: {} }],
  [
    'the lifetime of an IKE policy as a string',
    'CreateIkePolicy',
    'otc',
    { ikepolicy: { auth_algorithm: 'sha2-256', pfs: 'group14', lifetime: { units: 'seconds', value: '3600' } } },
  ],
  [
    'AES-GCM in OpenStack',
    'CreateIpsecPolicy',
    'openstack',
    { ipsecpolicy: { encryption_algorithm: 'aes-256-gcm-16', pfs: 'group31', encapsulation_mode: 'transport' } },
  ],
  [
    'subnets',
    'CreateEndpointGroup',
    'otc',
    { endpoint_group: { name: 'here', type: 'subnet', endpoints: [ID, ID.replace('1', '2')] } },
  ],
  [
    'CIDRs',
    'CreateEndpointGroup',
    'otc',
    { endpoint_group: { type: 'cidr', endpoints: ['10.9.0.0/16', '2001:db8::/32'] } },
  ],
  ['a service', 'CreateVpnService', 'otc', { vpnservice: { router_id: ID, subnet_id: null } }],
  ['the least that Apsara takes', 'CreateVpnConnection', 'apsara', FLAT],
  [
    'what the Apsara document shows',
    'CreateVpnConnection',
    'apsara',
    {
      ...FLAT,
      version: '2016-01-01',
      Name: 'IPsec',
      AutoConfigRoute: true,
      EffectImmediately: false,
      ClientToken: '02fb3da4-130e-11e9-8e44-001',
      IkeConfig:
        '{"IkeVersion":"ikev1","IkeMode":"main","IkeEncAlg":"aes","IkeAuthAlg":"sha1","IkePfs":"group2","IkeLifetime":86400}',
      IpsecConfig: '{"IpsecEncAlg":"aes","IpsecAuthAlg":"sha1","IpsecPfs":"group2","IpsecLifetime":86400}',
      HealthCheckConfig: '{"enable":"true","dip":"192.0.2.1","sip":"192.0.2.2","interval":"3","retry":"3"}',
    },
  ],
  [
    'two tunnels at Alibaba Cloud',
    'CreateVpnConnection',
    'alibaba-cloud',
    {
      RegionId: 'cn-north',
      VpnGatewayId: 'vpn-1',
      LocalSubnet: '0.0.0.0/0',
      RemoteSubnet: '0.0.0.0/0',
      TunnelOptionsSpecification: [
        { Role: 'master', CustomerGatewayId: 'cgw-1', TunnelIkeConfig: { IkeVersion: 'ikev2' } },
        { Role: 'slave', CustomerGatewayId: 'cgw-2' },
      ],
    },
  ],
  ['a customer gateway', 'CreateCustomerGateway', 'apsara', GATEWAY],
  ...[1, 4294967295, '65001', '4294967295', '065001', '0.1', '65535.65535', '1.45104'].map((Asn): Case => [
    `the number ${String(Asn)}`,
    'CreateCustomerGateway',
    'apsara',
    { ...GATEWAY, Asn },
  ]),
];

const BAD: readonly Case[] = [
  ['no wrapper', 'CreateIPsecConnection', 'zstack', PARAMS],
  ['the wrapper of the document', 'ChangeIPsecConnection', 'zstack', { changeipsecconnection: {} }],
  ['tags inside the wrapper', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, userTags: [] } }],
  ['no key', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, authKey: undefined } }],
  ['an empty key', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, authKey: '' } }],
  ['a key with a blank', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, authKey: 'two words' } }],
  [
    'a name for an address',
    'CreateIPsecConnection',
    'zstack',
    { params: { ...PARAMS, peerAddress: 'vpn.example.org' } },
  ],
  ['certificates', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, authMode: 'certs' } }],
  ['another spelling', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, ikeEncryptionAlgorithm: 'aes256' } }],
  ['an unlisted group', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, ikeDhGroup: 31 } }],
  ['a fraction', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, lifeTime: 3600.5 } }],
  ['a lifetime beyond its range', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, ikeLifeTime: 59 } }],
  ['an id with a blank', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, localId: 'a b' } }],
  ['an empty list', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, peerCidrs: [] } }],
  ['an unknown key', 'CreateIPsecConnection', 'zstack', { params: { ...PARAMS, ikeDHGroup: 14 } }],
  ['an identity before 4.5', 'CreateIPsecConnection', 'zstack-legacy', { params: { ...PARAMS, localId: 'a' } }],
  [
    'dh-group0 on Change',
    'ChangeIPsecConnection',
    'zstack',
    { changeIPsecConnection: { peerAddress: '203.0.113.7', authKey: 'k3y', pfs: 'dh-group0' } },
  ],
  ['an MTU at OTC', 'CreateIpsecSiteConnection', 'otc', { ipsec_site_connection: { ...SITE, mtu: 1400 } }],
  [
    'no group at OTC',
    'CreateIpsecSiteConnection',
    'otc',
    { ipsec_site_connection: { ...SITE, peer_ep_group_id: null } },
  ],
  ['a short key at OTC', 'CreateIpsecSiteConnection', 'otc', { ipsec_site_connection: { ...SITE, psk: '12345' } }],
  ['a route mode', 'CreateIpsecSiteConnection', 'otc', { ipsec_site_connection: { ...SITE, route_mode: 'static' } }],
  ['a policy on update', 'UpdateIpsecSiteConnection', 'otc', { ipsec_site_connection: { ikepolicy_id: ID } }],
  ['no group for IKE', 'CreateIkePolicy', 'otc', { ikepolicy: { pfs: 'disable' } }],
  ["ZStack's spelling at OTC", 'CreateIkePolicy', 'otc', { ikepolicy: { auth_algorithm: 'sha256' } }],
  [
    'one group alone in OpenStack',
    'CreateIpsecSiteConnection',
    'openstack',
    { ipsec_site_connection: { ...SITE, peer_ep_group_id: undefined } },
  ],
  ['two tunnels at Apsara Stack', 'CreateVpnConnection', 'apsara', { ...FLAT, TunnelOptionsSpecification: [] }],
  ["OTC's MD5 in OpenStack", 'CreateIkePolicy', 'openstack', { ikepolicy: { auth_algorithm: 'md5' } }],
  ['transport mode at OTC', 'CreateIpsecPolicy', 'otc', { ipsecpolicy: { encapsulation_mode: 'transport' } }],
  ['no endpoints', 'CreateEndpointGroup', 'otc', { endpoint_group: { type: 'cidr', endpoints: [] } }],
  ['blanks in a list', 'CreateVpnConnection', 'apsara', { ...FLAT, LocalSubnet: '10.1.0.0/16, 10.2.0.0/16' }],
  [
    'eleven networks',
    'CreateVpnConnection',
    'apsara',
    { ...FLAT, LocalSubnet: Array.from({ length: 11 }, (_, index) => `10.${String(index)}.0.0/16`).join(',') },
  ],
  ['no customer gateway', 'CreateVpnConnection', 'apsara', { ...FLAT, CustomerGatewayId: undefined }],
  [
    'neither one tunnel nor two',
    'CreateVpnConnection',
    'alibaba-cloud',
    { ...FLAT, regionId: undefined, CustomerGatewayId: undefined },
  ],
  ['an object for a string', 'CreateVpnConnection', 'apsara', { ...FLAT, IkeConfig: { IkeVersion: 'ikev2' } }],
  ...[0, -1, 4294967296, '0', '0.0', '4294967296', '65536.1', '1.65536', '45104', '0.45104', 'AS65001', '1.1.1'].map(
    (Asn): Case => [`the number ${String(Asn)}`, 'CreateCustomerGateway', 'apsara', { ...GATEWAY, Asn }],
  ),
];

describe('schemas', () => {
  it.each(GOOD)('take %s (%s, %s)', (_, operation, dialect, body) => {
    expect(accepts(operation, dialect, JSON.parse(JSON.stringify(body)))).toBe(true);
  });

  it.each(BAD)('refuse %s (%s, %s)', (_, operation, dialect, body) => {
    expect(accepts(operation, dialect, JSON.parse(JSON.stringify(body)))).toBe(false);
  });

  it('look into JSON texts, and say where', () => {
    const schema = zodOf(contract('CreateVpnConnection'), 'alibaba-cloud');
    // The public cloud has no second spelling of the region.
    const body = Object.fromEntries(Object.entries(FLAT).filter(([name]) => name !== 'regionId'));
    const issues = (IkeConfig: string) =>
      schema.safeParse({ ...body, IkeConfig }).error?.issues.map(({ path }) => path.join('.'));
    expect(issues('{"IkePfs":"group24"}')).toEqual(['IkeConfig.IkePfs']);
    expect(issues('{"IkePfs":')).toEqual(['IkeConfig']);
    expect(issues('{"ikePfs":"group14"}')).toEqual(['IkeConfig']);
    expect(issues('[]')).toEqual(['IkeConfig']);
  });

  it('never repeat the key that they refuse', () => {
    const schema = zodOf(contract('CreateIPsecConnection'), 'zstack');
    const result = schema.safeParse({ params: { ...PARAMS, authKey: 'open sesame' } });
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error)).not.toContain('sesame');
  });
});

describe('JSON Schemas', () => {
  const SUBJECTS = APIS.flatMap((api) => DIALECTS[api].map((dialect) => [api, dialect] as const));

  it.each(SUBJECTS)('of %s in %s are valid, and hold each operation', (api, dialect) => {
    const schema = jsonSchemaOf(api, dialect);
    const validator = ajv();
    expect(validator.validateSchema(schema)).toBe(true);
    expect(() => validator.compile(schema)).not.toThrow();
    const operations = contractsIn(dialect).map(({ operation }) => operation);
    expect(schema['anyOf']).toEqual(operations.map((operation) => ({ $ref: `#/$defs/${operation}` })));
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('of an API take what one of its operations takes', () => {
    for (const [what, , dialect, body] of GOOD) {
      const [api] = SUBJECTS.find(([, candidate]) => candidate === dialect) ?? [];
      if (api === undefined) throw new Error(dialect);
      const plain: unknown = JSON.parse(JSON.stringify(body));
      expect(ajv().validate(jsonSchemaOf(api, dialect), plain), what).toBe(true);
    }
  });

  it('leave out the dialect of another API', () => {
    expect(jsonSchemaOf('otc', 'zstack')).toEqual(jsonSchemaOf('otc', 'otc'));
    expect(jsonSchemaOf(contract('CreateIkePolicy'), 'apsara')).toEqual(
      jsonSchemaOf(contract('CreateIkePolicy'), 'otc'),
    );
  });

  it('describe fields with titles, defaults and the schema of JSON texts', () => {
    const schema = jsonSchemaOf(contract('CreateVpnConnection'), 'apsara');
    expect(schema).toMatchObject({
      title: 'CreateVpnConnection',
      properties: {
        AutoConfigRoute: { title: 'AutoConfigRoute', type: 'boolean', default: false },
        IkeConfig: {
          type: 'string',
          contentMediaType: 'application/json',
          contentSchema: {
            type: 'object',
            additionalProperties: false,
            properties: {
              IkePfs: { enum: ['group1', 'group2', 'group5', 'group14', 'group24'], default: 'group2' },
              LocalIdIPsec: { deprecated: true },
            },
          },
        },
      },
    });
  });

  it('hold no defaults where an update keeps what it leaves out', () => {
    expect(JSON.stringify(jsonSchemaOf(contract('UpdateIkePolicy'), 'otc'))).not.toContain('"default"');
    expect(JSON.stringify(jsonSchemaOf(contract('ChangeIPsecConnection'), 'zstack'))).toContain('"default"');
  });
});

describe('body types', () => {
  it('follow the contracts', () => {
    type Create = RequestBody<'CreateIPsecConnection'>['params'];
    expectTypeOf<Create['peerAddress']>().toEqualTypeOf<string>();
    expectTypeOf<Create['peerCidrs']>().toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf<Create['ikeVersion']>().toEqualTypeOf<'ike' | 'ikev1' | 'ikev2' | undefined>();
    expectTypeOf<RequestBody<'CreateIPsecConnection'>['userTags']>().toEqualTypeOf<readonly string[] | undefined>();
    expectTypeOf<Create>().not.toHaveProperty('userTags');

    type Change = RequestBody<'ChangeIPsecConnection'>['changeIPsecConnection'];
    expectTypeOf<'dh-group0'>().toExtend<Create['pfs']>();
    expectTypeOf<'dh-group0'>().not.toExtend<Change['pfs']>();
    expectTypeOf<Change>().not.toHaveProperty('uuid');

    type Policy = RequestBody<'CreateIkePolicy'>['ikepolicy'];
    expectTypeOf<'sha2-256'>().toExtend<Policy['auth_algorithm']>();
    expectTypeOf<'sha256'>().toExtend<Policy['auth_algorithm']>();
    expectTypeOf<Policy>().not.toHaveProperty('id');

    expectTypeOf<RequestBody<'CreateCustomerGateway'>['Asn']>().toEqualTypeOf<number | string | undefined>();
    expectTypeOf<RequestBody<'CreateVpnConnection'>['IkeConfig']>().toEqualTypeOf<string | undefined>();
  });
});
