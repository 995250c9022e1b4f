import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTRACTS } from '../../../src/data/contracts/index.js';
import { pointerAt } from '../../../src/model/place.js';
import {
  APSARA,
  CHANGE,
  GROUP,
  IKE_POLICY,
  IPSEC_POLICY,
  only,
  one,
  operations,
  OTC,
  problems,
  read,
  readValue,
  REQUESTS,
  SERVICE,
  ZSTACK,
} from './reading.js';

describe('a request', () => {
  it.each(REQUESTS)('of %s is known by its body', (operation, api, body) => {
    const resource = one(body);
    expect(resource).toMatchObject({ operation, api, form: 'request' });
    expect(problems(resource).filter((problem) => !problem.includes('regionId'))).toEqual([]);
  });

  it('of every operation is tried, but for those that need a URL', () => {
    const tried = new Set(REQUESTS.map(([operation]) => operation));
    expect(CONTRACTS.map(({ operation }) => operation).filter((operation) => !tried.has(operation))).toEqual([
      'UpdateIkePolicy',
      'UpdateIpsecPolicy',
    ]);
  });

  it.each(REQUESTS)('of %s is known among others in an array', (operation, _, body) => {
    expect(operations(readValue([{ other: true }, body, 7, null, body]))).toEqual([operation, operation]);
  });

  it.each(REQUESTS)('of %s is known when its API is forced, and left alone when another is', (operation, api, body) => {
    expect(operations(readValue(body, { api }))).toEqual([operation]);
    for (const other of ['zstack', 'otc', 'apsara'] as const) {
      if (other !== api) expect(operations(readValue(body, { api: other }))).toEqual([]);
    }
  });

  it('may be one of several in a document', () => {
    const { resources } = readValue({ ikepolicy: IKE_POLICY, ipsecpolicy: IPSEC_POLICY, endpoint_group: GROUP });
    expect(resources.map(({ operation }) => operation)).toEqual([
      'CreateIkePolicy',
      'CreateIpsecPolicy',
      'CreateEndpointGroup',
    ]);
    expect(resources.flatMap(problems)).toEqual([]);
  });

  it.each([
    [
      'an update',
      { ...OTC, vpnservice_id: undefined, ikepolicy_id: undefined, ipsecpolicy_id: undefined, psk: undefined },
      'Update',
    ],
    ['a create that lacks its policies', { ...OTC, ikepolicy_id: undefined, ipsecpolicy_id: undefined }, 'Create'],
    ['a create without ids', { psk: OTC.psk, peer_address: OTC.peer_address, peer_id: OTC.peer_id }, 'Create'],
    ['an empty create', {}, 'Create'],
  ])('under the wrapper that both share is %s', (_, body, operation) => {
    expect(operations(readValue({ ipsec_site_connection: body }))).toEqual([`${operation}IpsecSiteConnection`]);
  });
});

describe('an answer', () => {
  const answered = { id: '851f280f-5639-4ea3-81aa-e298525ab74b', status: 'ACTIVE' };
  const inventory = { uuid: '0123456789abcdef0123456789abcdef', ...ZSTACK, peerCidrs: [{ cidr: '192.168.40.0/24' }] };
  const described = {
    VpnConnectionId: 'vco-1',
    ...APSARA,
    IkeConfig: { IkeVersion: 'ikev1' },
    Status: 'ike_sa_not_established',
  };

  it.each([
    ['CreateIPsecConnection', { inventory }],
    ['CreateIPsecConnection', { inventories: [inventory], total: 1 }],
    ['CreateIpsecSiteConnection', { ipsec_site_connection: { ...OTC, ...answered } }],
    ['CreateIpsecSiteConnection', { ipsec_site_connections: [{ ...OTC, ...answered }] }],
    ['CreateIkePolicy', { ikepolicy: { ...IKE_POLICY, id: answered.id, tenant_id: 'x' } }],
    ['CreateIkePolicy', { ikepolicies: [{ ...IKE_POLICY, id: answered.id }] }],
    ['CreateIpsecPolicy', { ipsecpolicies: [IPSEC_POLICY] }],
    ['CreateEndpointGroup', { endpoint_groups: [GROUP] }],
    ['CreateVpnService', { vpnservices: [{ ...SERVICE, ...answered }] }],
    ['CreateVpnConnection', described],
    ['CreateVpnConnection', { VpnConnections: { VpnConnection: [described] }, TotalCount: 1 }],
    ['CreateCustomerGateway', { CustomerGateways: { CustomerGateway: [{ CustomerGatewayId: 'cgw-1' }] } }],
    ['CreateVpnGateway', { VpnGateways: { VpnGateway: [{ VpnGatewayId: 'vpn-1' }] } }],
  ])('that a %s would make is read and not judged', (operation, body) => {
    const reading = readValue(body);
    expect(operations(reading)).toEqual([`${operation} answer`]);
    expect(reading.resources.flatMap(problems)).toEqual([]);
  });

  it('has the id that the server gave', () => {
    expect(one({ inventory }).id).toBe(inventory.uuid);
    expect(one({ ipsec_site_connection: { ...OTC, ...answered } }).id).toBe(answered.id);
    expect(one(described).id).toBe('vco-1');
  });

  it('states facts and no defaults', () => {
    const [tunnel] = one({ inventory }).tunnels;
    expect(tunnel?.ike?.proposals[0]?.dhGroup).toMatchObject({ origin: 'unknown', reason: 'not-in-body' });
    expect(tunnel?.peerAddress).toMatchObject({ origin: 'explicit', value: '198.51.100.20' });
    expect(one(described).tunnels[0]?.ike?.version).toMatchObject({ origin: 'explicit', value: 'v1' });
  });

  it('of a failed or empty call is none of ours', () => {
    expect(operations(readValue({ errorSample: { resultCode: -1 } }))).toEqual([]);
    expect(operations(readValue({ RequestID: '1E3D5A1E0', VpnConnectionId: 'vco-1' }))).toEqual([]);
    expect(operations(readValue({ inventories: [], VpnConnections: {}, ikepolicies: null }))).toEqual([]);
  });
});

describe('a body under the wrong key', () => {
  it.each([
    ['its case differs', { changeipsecconnection: CHANGE }, 'ChangeIPsecConnection', 'case'],
    ['its case differs', { Params: ZSTACK }, 'CreateIPsecConnection', 'case'],
    ['its case differs', { IKEPolicy: IKE_POLICY }, 'CreateIkePolicy', 'case'],
    ['it names the action', { createIPsecConnection: ZSTACK }, 'CreateIPsecConnection', 'wrong'],
    ['it has hyphens', { 'ipsec-site-connection': OTC }, 'CreateIpsecSiteConnection', 'wrong'],
    ['it has hyphens', { 'ipsec-site-connection': { mtu: 1500 } }, 'UpdateIpsecSiteConnection', 'wrong'],
    ['it is two words', { vpn_service: { ...SERVICE, subnet_id: null } }, 'CreateVpnService', 'wrong'],
  ])('is read all the same where %s', (_, body, operation, variant) => {
    const resource = one(body);
    const [key] = Object.keys(body);
    expect(resource.operation).toBe(operation);
    expect(problems(resource)).toEqual([`body-wrapper ${variant} /${key ?? ''}`]);
    expect(resource.body.node.members.length).toBeGreaterThan(0);
  });

  it('is not guessed from a common word', () => {
    expect(operations(readValue({ vpnService: { name: 'x', url: 'https://vpn.example.org' } }))).toEqual([]);
    expect(operations(readValue({ endpointGroup: { arn: 'x' }, param: { name: 'x' } }))).toEqual([]);
  });
});

describe('a body without a key', () => {
  it.each([
    ['CreateIPsecConnection', ZSTACK, 'params'],
    ['CreateIpsecSiteConnection', OTC, 'ipsec_site_connection'],
    ['CreateIkePolicy', IKE_POLICY, 'ikepolicy'],
    ['CreateIpsecPolicy', { ...IPSEC_POLICY, encryption_algorithm: 'aes-256' }, 'ipsecpolicy'],
  ])('is read as %s by its fields', (operation, body, wrapper) => {
    const resource = one(body);
    expect(resource.operation).toBe(operation);
    expect(problems(resource)).toEqual([`body-wrapper missing /${wrapper}`]);
  });

  it('may hold the tags beside its fields', () => {
    expect(problems(one({ ...ZSTACK, systemTags: [], userTags: [] }))).toEqual(['body-wrapper missing /params']);
  });

  it('is a change where it names what it changes', () => {
    const { LocalSubnet, RemoteSubnet } = APSARA;
    expect(operations(readValue({ VpnConnectionId: 'vco-1', LocalSubnet, RemoteSubnet }))).toEqual([
      'ModifyVpnConnectionAttribute',
    ]);
  });

  it('is known in the wrong case, so that its fields can be mended', () => {
    const resource = one({ regionId: 'r', vpnGatewayId: 'v', customerGatewayId: 'c', localSubnet: '10.0.0.0/8' });
    expect(resource.operation).toBe('CreateVpnConnection');
    expect(problems(resource)).toContain('unknown-field unknown /vpnGatewayId');
  });
});

describe('a request line', () => {
  const UUID = '0123456789abcdef0123456789abcdef';
  const id = '9b00d6b0-6c93-4ca5-9747-b8ade7bb514f';
  const curl = (method: string, url: string, body: unknown): string =>
    `curl -X ${method} '${url}' -d '${JSON.stringify(body)}'`;

  it.each([
    ['POST', '/zstack/v1/ipsec', { params: ZSTACK }, 'CreateIPsecConnection', null],
    [
      'POST',
      `/zstack/v1/ipsec/${UUID}/remote-cidrs`,
      { params: { peerCidrs: [] } },
      'AddRemoteCidrsToIPsecConnection',
      UUID,
    ],
    ['POST', `/zstack/v1/ipsec/${UUID}/l3networks`, { params: {} }, 'AttachL3NetworksToIPsecConnection', UUID],
    ['PUT', `/zstack/v1/ipsec/config/${UUID}`, { changeIPsecConnection: CHANGE }, 'ChangeIPsecConnection', UUID],
    ['PUT', `/zstack/v1/ipsec/${UUID}/actions`, { reconnectIPsecConnection: {} }, 'ReconnectIPsecConnection', UUID],
    [
      'PUT',
      `/zstack/v1/ipsec/${UUID}/actions`,
      { changeIPSecConnectionState: { stateEvent: 'enable' } },
      'ChangeIPSecConnectionState',
      UUID,
    ],
    ['PUT', `/zstack/v1/ipsec/${UUID}`, { updateIPsecConnection: { name: 'x' } }, 'UpdateIPsecConnection', UUID],
    ['POST', '/v2.0/vpn/ikepolicies', { ikepolicy: {} }, 'CreateIkePolicy', null],
    ['PUT', `/v2.0/vpn/ikepolicies/${id}`, { ikepolicy: IKE_POLICY }, 'UpdateIkePolicy', id],
    ['PUT', `/v2.0/vpn/ipsecpolicies/${id}`, { ipsecpolicy: IPSEC_POLICY }, 'UpdateIpsecPolicy', id],
    [
      'POST',
      '/v2.0/vpn/ipsec-site-connections',
      { ipsec_site_connection: { mtu: 1500 } },
      'CreateIpsecSiteConnection',
      null,
    ],
    ['PUT', `/v2.0/vpn/ipsec-site-connections/${id}`, { ipsec_site_connection: OTC }, 'UpdateIpsecSiteConnection', id],
    ['POST', '/apsara/route/Vpc/CreateVpnConnection', {}, 'CreateVpnConnection', null],
    ['POST', '/?Action=ModifyVpnConnectionAttribute&RegionId=x', {}, 'ModifyVpnConnectionAttribute', null],
  ])('%s %s names the operation', (method, path, body, operation, pathId) => {
    const resource = only(read(curl(method, `https://api.example.com${path}`, body), 'call.sh'));
    expect(resource).toMatchObject({ operation, id: pathId });
  });

  it.each([
    [
      'another action of the same path',
      'actions',
      { stateEvent: 'enable' },
      'ChangeIPSecConnectionState',
      'missing /changeIPSecConnectionState',
    ],
    ['tags alone', 'actions', { systemTags: [] }, 'ReconnectIPsecConnection', 'missing /reconnectIPsecConnection'],
    [
      'the key in another case',
      'actions',
      { reconnectipsecconnection: {} },
      'ReconnectIPsecConnection',
      'case /reconnectipsecconnection',
    ],
    [
      'the key of another operation',
      'actions',
      { changeIPsecConnection: {} },
      'ChangeIPsecConnection',
      'operation /changeIPsecConnection',
    ],
    [
      'null under the key of another operation',
      'actions',
      { changeIPsecConnection: null },
      'ChangeIPsecConnection',
      'operation /changeIPsecConnection',
    ],
    [
      'the key of another operation around its own fields',
      'actions',
      { updateIPsecConnection: { stateEvent: 'enable' } },
      'ChangeIPSecConnectionState',
      'operation /updateIPsecConnection',
    ],
    [
      'the name of an operation that has another key',
      'remote-cidrs',
      { createIPsecConnection: ZSTACK },
      'CreateIPsecConnection',
      'operation /createIPsecConnection',
      'POST',
    ],
    [
      'a key that names no action',
      'actions',
      { params: { stateEvent: 'enable' } },
      'ChangeIPSecConnectionState',
      'undecided /params',
    ],
    [
      'null',
      'actions',
      { reconnectIPsecConnection: null },
      'ReconnectIPsecConnection',
      'null /reconnectIPsecConnection',
    ],
    [
      'null where fields are required',
      'actions',
      { changeIPSecConnectionState: null },
      'ChangeIPSecConnectionState',
      'type /changeIPSecConnectionState',
    ],
  ])('with %s says what is wrong', (_, path, body, operation, problem, method = 'PUT') => {
    const resource = only(read(curl(method, `http://h/zstack/v1/ipsec/${UUID}/${path}`, body), 'call.sh'));
    expect(resource.operation).toBe(operation);
    expect(problems(resource)).toContain(`body-wrapper ${problem}`);
  });

  it('mends no key that names another operation, or any of several', () => {
    for (const [path, body] of [
      [`${UUID}/actions`, { changeIPsecConnection: CHANGE }],
      [`${UUID}/actions`, { params: {} }],
      [UUID, { changeIPsecConnection: CHANGE }],
      [`config/${UUID}`, { updateIPsecConnection: CHANGE }],
    ] as const) {
      const resource = only(read(curl('PUT', `http://h/zstack/v1/ipsec/${path}`, body), 'call.sh'));
      expect(resource.problems.flatMap(({ ruleId, fix }) => (ruleId === 'body-wrapper' ? [fix] : []))).toEqual([
        undefined,
      ]);
      expect(resource.problems).toHaveLength(1);
    }
  });

  it('gives its id to no resource of another kind', () => {
    const policy = { ikepolicy: IKE_POLICY };
    const resource = only(read(curl('PUT', `https://h/v2.0/vpn/ipsecpolicies/${id}`, policy), 'call.sh'));
    expect(resource).toMatchObject({ operation: 'UpdateIkePolicy', kind: 'ike-policy', id: null });
    const change = { changeIPsecConnection: CHANGE };
    expect(only(read(curl('PUT', `http://h/zstack/v1/ipsec/${UUID}`, change), 'call.sh')).id).toBe(UUID);
  });

  it('to delete is none of the operations, whatever it holds', () => {
    const body = { params: { peerCidrs: ['10.20.0.0/16'] } };
    const url = `/zstack/v1/ipsec/${UUID}/remote-cidrs`;
    for (const options of [{}, { api: 'zstack' }] as const) {
      expect(read(curl('DELETE', `http://h${url}`, body), 'call.sh', options).resources).toEqual([]);
      expect(readValue({ method: 'delete', url, body }, options).resources).toEqual([]);
    }
  });

  it('leaves `params` of a PUT to the operation of the path', () => {
    const resource = only(read(curl('PUT', `http://h/zstack/v1/ipsec/config/${UUID}`, { params: CHANGE }), 'call.sh'));
    expect(problems(resource)).toEqual(['body-wrapper wrong /params']);
    expect(resource.tunnels[0]?.peerAddress).toMatchObject({ value: CHANGE.peerAddress });
  });

  it('may stand in an envelope, whose body is an object or JSON in a string', () => {
    const url = `/zstack/v1/ipsec/config/${UUID}`;
    const body = { changeIPsecConnection: CHANGE };
    for (const envelope of [
      { method: 'PUT', url, body },
      { method: 'put', path: url, body: JSON.stringify(body) },
      { url: `https://user:Hf83nX0q@h${url}`, body },
    ]) {
      expect(one(envelope)).toMatchObject({ operation: 'ChangeIPsecConnection', id: UUID });
    }
    expect(one({ method: 'PUT', url, body: JSON.stringify({ params: CHANGE }) }).problems[0]).toMatchObject({
      ruleId: 'body-wrapper',
      variant: 'wrong',
    });
  });

  it.each(["{{ {'ikepolicy': {'name': 'x'}} | to_json }}", '{% if a %}{"params": 1}{% endif %}', '<%= body %>'])(
    'may stand in an envelope whose body a template makes: %s',
    (body) => {
      const reading = readValue({ method: 'POST', url: '/zstack/v1/ipsec', body });
      expect([reading.resources, reading.problems]).toEqual([[], []]);
    },
  );

  it('may stand below other things, in what sends it to a path of ours', () => {
    const url = '{{ base }}/zstack/v1/ipsec';
    const text = JSON.stringify({ params: ZSTACK });
    const method = 'POST';
    const playbook = [{ hosts: 'localhost', tasks: [{ name: 'a', uri: { url, method, body: { params: ZSTACK } } }] }];
    const reply = { originalRequest: { method, url, body: { mode: 'raw', raw: text } }, body: text };
    const collection = {
      info: { name: 'vpn' },
      item: [
        { item: [{ request: { method, url: { raw: url }, body: { mode: 'raw', raw: text } }, response: [reply] }] },
      ],
    };
    const archive = {
      log: { entries: [{ request: { method, url, postData: { mimeType: 'application/json', text } } }] },
    };
    const insomnia = { resources: [{ method, url, body: { mimeType: 'application/json', text } }] };
    for (const document of [playbook, collection, archive, insomnia]) {
      expect(operations(readValue(document))).toEqual(['CreateIPsecConnection']);
    }
    const { resources } = readValue(playbook);
    expect(resources.map(({ root }) => pointerAt(root))).toEqual(['/0/tasks/0/uri/body']);
  });

  it('is none where a client keeps its fields one by one', () => {
    const request = { method: 'POST', url: 'https://h/?Action=CreateVpnConnection' };
    const fields = [{ key: 'LocalSubnet', name: 'LocalSubnet', value: '10.0.0.0/8' }];
    for (const held of [
      { body: { mode: 'urlencoded', urlencoded: fields } },
      { body: { mode: 'formdata', formdata: fields } },
      { body: { mode: 'file', file: { src: 'body.json' } } },
      { body: { mimeType: 'application/x-www-form-urlencoded', params: fields } },
      { postData: { mimeType: 'application/x-www-form-urlencoded', params: fields } },
    ]) {
      expect(operations(readValue({ ...request, ...held }))).toEqual([]);
      expect(operations(readValue({ item: [{ request: { ...request, ...held } }] }))).toEqual([]);
    }
  });

  it('below other things is left alone where it is sent elsewhere, deletes, or is a placeholder', () => {
    const task = (uri: object): object => ({ tasks: [{ uri: { method: 'POST', body: { params: ZSTACK }, ...uri } }] });
    for (const uri of [
      { url: 'https://h/zstack/v1/vm-instances' },
      { url: `https://h/zstack/v1/ipsec/${UUID}`, method: 'DELETE' },
      { url: 'https://h/zstack/v1/ipsec', body: '{{ body }}' },
      { url: 7 },
      { url: { host: 'h' } },
    ]) {
      expect(readValue(task(uri))).toMatchObject({ resources: [], problems: [] });
    }
  });

  it('below other things with a broken body gives the fault of the text', () => {
    const reading = readValue({ item: [{ request: { url: '/zstack/v1/ipsec', body: '{"params": {' } }] });
    expect(problems(reading)).toEqual(['invalid-syntax unclosed /item/0/request/body']);
  });

  it('in an envelope with a broken body gives the fault of the text', () => {
    const reading = readValue({ method: 'POST', url: '/zstack/v1/ipsec', body: '{"params": {' });
    expect(operations(reading)).toEqual([]);
    expect(problems(reading)).toEqual(['invalid-syntax unclosed /body']);
  });

  it('of another API leaves its body alone', () => {
    const vm = { params: { name: 'web', l3NetworkUuids: [ZSTACK.l3NetworkUuid], imageUuid: UUID } };
    expect(operations(read(curl('POST', 'https://h/zstack/v1/vm-instances', vm), 'call.sh'))).toEqual([]);
  });

  it('names the fields in its query', () => {
    const { VpnGatewayId, CustomerGatewayId, LocalSubnet, RemoteSubnet } = APSARA;
    const rest = { VpnGatewayId, CustomerGatewayId, LocalSubnet, RemoteSubnet };
    const url = 'https://h/?Action=CreateVpnConnection&RegionId=x&regionId=x';
    expect(problems(only(read(curl('POST', url, rest), 'call.sh')))).toEqual([]);
  });
});

describe('a form', () => {
  const fields = Object.entries({ Action: 'CreateVpnConnection', ...APSARA });

  it('is read as its operation, all values being strings', () => {
    const data = fields.map(([name, value]) => `--data-urlencode '${name}=${value}'`).join(' ');
    const resource = only(read(`curl https://vpc.example.com/ ${data} -d EffectImmediately=true`, 'call.sh'));
    expect(resource.operation).toBe('CreateVpnConnection');
    expect(problems(resource)).toEqual([]);
    expect(resource.tunnels[0]?.ike?.version).toMatchObject({ origin: 'explicit', value: 'v2' });
  });

  it('may write lists with numbers', () => {
    const data = [...fields, ['Tags.1.Key', 'site']]
      .map(([name, value]) => `-d '${name ?? ''}=${value ?? ''}'`)
      .join(' ');
    expect(
      problems(only(read(`curl https://h/ ${data}`, 'call.sh', { dialects: { apsara: 'alibaba-cloud' } }))),
    ).toEqual(['unknown-field elsewhere /regionId']);
  });
});

describe('what is none of ours', () => {
  it.each([
    ['a virtual machine of ZStack', { params: { name: 'web', l3NetworkUuids: ['a'], imageUuid: 'b' } }],
    ['an elastic address of ZStack', { params: { name: 'eip', vipUuid: 'a', vmNicUuid: 'b' } }],
    ['a JSON-RPC call', { jsonrpc: '2.0', method: 'add', params: { a: 1 }, id: 1 }],
    ['JSON-RPC with a list', { params: [1, 2] }],
    [
      'an enterprise VPN connection',
      { vpn_connection: { vgw_id: 'a', cgw_id: 'b', psk: 'x', ikepolicy: { ike_version: 'v2' } } },
    ],
    ['its inner object', { vgw_id: 'a', cgw_id: 'b', psk: 'x', ikepolicy: { ike_version: 'v2' }, ipsecpolicy: {} }],
    ['a VPN connection of AWS', { Type: 'ipsec.1', CustomerGatewayId: 'cgw-1', VpnGatewayId: 'vgw-1', Options: {} }],
    ['a VPN route of AWS', { VpnConnectionId: 'vpn-1', DestinationCidrBlock: '10.0.0.0/16' }],
    ['an answer of AWS', { VpnConnections: [{ VpnConnectionId: 'vpn-1', CustomerGatewayId: 'cgw-1' }] }],
    [
      'an attachment without a gateway',
      { LocalSubnet: '10.0.0.0/8', RemoteSubnet: '10.1.0.0/16', NetworkType: 'public' },
    ],
    ['a policy of AWS', { Action: 's3:GetObject', Effect: 'Allow' }],
    ['an elastic IP of Alibaba Cloud', { RegionId: 'cn', IpAddress: '198.51.100.1', AllocationId: 'eip-1' }],
    ['a package', { name: 'x', version: '1.0.0', dependencies: { params: '^1.0.0' } }],
    ['a manifest', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'psk' }, data: { psk: 'c2VjcmV0' } }],
    ['a login', { url: 'https://h/login', method: 'POST', body: { user: 'x', password: 'y' } }],
    ['a plain text', 'params'],
    ['nothing', null],
  ])('%s is left alone', (_, value) => {
    expect(readValue(value).resources).toEqual([]);
  });

  it('is an error when its API is forced', () => {
    expect(problems(one({ hello: 'world' }, { api: 'otc' }))).toEqual(['body-wrapper unrecognised ']);
    expect(problems(one([['a']], { api: 'zstack' }))).toEqual(['body-wrapper unrecognised /0']);
    expect(problems(one({ params: { name: 'web' } }, { api: 'zstack' }))).toEqual(['body-wrapper unrecognised ']);
  });

  it('is no error when a companion of that API was read', () => {
    const reading = readValue({ subnets: [{ id: 'a', cidr: '10.0.0.0/8' }] }, { api: 'otc' });
    expect(reading.resources).toEqual([]);
    expect(reading.companions).toHaveLength(1);
  });

  it('is taken for the operation whose fields it has when its API is forced', () => {
    expect(one({ router_id: SERVICE.router_id }, { api: 'otc' }).operation).toBe('CreateVpnService');
    expect(one({ peerAddress: '198.51.100.20' }, { api: 'zstack' }).operation).toBe('CreateIPsecConnection');
    expect(one({ VSwitchId: 'vsw-1' }, { api: 'apsara' }).operation).toBe('CreateVpnGateway');
  });

  it('is a gateway with or without the kind of its network, which attachments have too', () => {
    const gateway = { RegionId: 'cn', VpcId: 'vpc-1', Bandwidth: 10, EnableIpsec: true };
    for (const body of [gateway, { ...gateway, NetworkType: 'public' }]) {
      expect(one(body).operation).toBe('CreateVpnGateway');
    }
  });
});

describe('reading', () => {
  it('throws on no value, whatever it holds and whichever API is forced', () => {
    const key = fc.constantFrom(
      ...CONTRACTS.flatMap(({ wrapper, fields }) => [wrapper ?? 'body', ...fields.map(({ name }) => name)]),
      'url',
      'path',
      'method',
      'headers',
      'inventory',
      'VpnConnections',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('object'), fc.array(tie('value'), { maxLength: 3 })),
      leaf: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
        fc.json(),
        fc.constant('${X}'),
      ),
      object: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 'zstack', 'otc', 'apsara'), (body, api) => {
        const { resources } = readValue(body, api === undefined ? {} : { api });
        if (api !== undefined) expect(resources.filter((resource) => resource.api !== api)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
