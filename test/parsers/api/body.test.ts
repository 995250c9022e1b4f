import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../../src/model/api.js';
import { apiOf, DIALECTS } from '../../../src/model/api.js';
import { contractOf } from '../../../src/data/contracts/index.js';
import { fieldsIn } from '../../../src/data/dialect.js';
import { pointerAt } from '../../../src/model/place.js';
import {
  APSARA,
  CHANGE,
  describeProblem,
  IKE_CONFIG,
  IKE_POLICY,
  one,
  only,
  OTC,
  problems,
  read,
  readValue,
  textAt,
  without,
  ZSTACK,
} from './reading.js';

/** The first problem of a rule. */
function problem(
  value: unknown,
  dialect?: Dialect,
): { readonly line: string; readonly data: object; readonly level: unknown } {
  const dialects = dialect === undefined ? {} : { [apiOf(dialect)]: dialect };
  const [first] = one(value, { dialects }).problems;
  if (first === undefined) throw new Error('no problem');
  return { line: describeProblem(first), data: first.data, level: first.level };
}

const params = (fields: object): object => ({ params: { ...ZSTACK, ...fields } });
const connection = (fields: object): object => ({ ipsec_site_connection: { ...OTC, ...fields } });
const policy = (fields: object): object => ({ ikepolicy: { ...IKE_POLICY, ...fields } });
const apsara = (ike: object, fields: object = {}): object => ({
  ...APSARA,
  IkeConfig: JSON.stringify({ ...IKE_CONFIG, ...ike }),
  ...fields,
});

describe('a value', () => {
  it.each([
    ['in the spelling of another API', policy({ auth_algorithm: 'sha256' }), 'value', '"sha2-256"'],
    ['in another case', params({ ikeAuthAlgorithm: 'SHA256' }), 'value', '"sha256"'],
    ['with a typing error', params({ policyMode: 'tunel' }), 'value', '"tunnel"'],
    ['out of range', params({ lifeTime: 1 }), 'range', '30'],
    [
      'with hyphens too many',
      params({ vipUuid: 'CEFA2F4E-56ef-33e4-96cc-bb5879850f76' }),
      'pattern',
      `"${ZSTACK.vipUuid}"`,
    ],
    [
      'with hyphens too few',
      connection({ vpnservice_id: OTC.vpnservice_id.replaceAll('-', '') }),
      'pattern',
      `"${OTC.vpnservice_id}"`,
    ],
    ['with blanks', connection({ ikepolicy_id: ` ${OTC.ikepolicy_id}` }), 'pattern', `"${OTC.ikepolicy_id}"`],
  ])('%s is refused, and the right one named', (_, body, variant, nearest) => {
    expect(problem(body)).toMatchObject({ data: { nearest } });
    expect(problem(body).line).toMatch(new RegExp(`^invalid-value ${variant} `, 'u'));
  });

  it('that the API lacks is not mended by letters, but by strength', () => {
    expect(problem(policy({ pfs: 'group22' })).data).toMatchObject({ expected: '"group14"' });
    expect(problem(policy({ encryption_algorithm: 'des' })).data).toMatchObject({ expected: '"aes-128"' });
    expect(problem(params({ ikeDhGroup: 31 })).data).toMatchObject({ expected: '19' });
    expect(problem(apsara({ IkePfs: 'group3' })).data).toMatchObject({ nearest: '"group14"' });
    expect(problem(policy({ encryption_algorithm: 'group14' })).data).toMatchObject({
      reason: 'which names a Diffie-Hellman group',
    });
  });

  it.each([
    ['params', params({ ikeDhGroup: '14' }), 14],
    ['params', params({ ikeDhGroup: ' 14' }), undefined],
    ['params', params({ ikeDhGroup: '14.5' }), undefined],
    ['params', params({ ikeDhGroup: true }), undefined],
  ])('of a number in %s is read as the server reads it', (_, body, value) => {
    expect(one(body).body.fields.get('ikeDhGroup')?.value).toBe(value);
  });

  it('is written as the server reads it: a note says so', () => {
    const text = '{"params": {"ikeDhGroup": 14.0, "lifeTime": 36e2, "ikeLifeTime": 86400, "peerAddress": " 10.0.0.1"}}';
    const resource = only(read(text));
    const notes = resource.problems.filter(({ variant }) => variant === 'spelling');
    expect(notes.map(({ place }) => textAt(place, text))).toEqual(['14.0', '36e2', '" 10.0.0.1"']);
    expect(resource.body.fields.get('ikeDhGroup')).toMatchObject({ state: 'valid', value: 14 });
    expect(resource.body.fields.get('peerAddress')).toMatchObject({ state: 'valid', value: '10.0.0.1' });
  });

  it('of a text for a number with the same meaning is named', () => {
    expect(problem(params({ ikeDhGroup: 'group14' })).data).toMatchObject({ nearest: '14' });
    expect(problem(policy({ pfs: 14 })).data).toMatchObject({ nearest: '"group14"' });
    expect(problem(policy({ ike_version: 2 })).data).toMatchObject({ nearest: '"v2"' });
  });

  it('of a version that nobody knows is not answered with the deprecated one', () => {
    expect(problem(policy({ ike_version: 'v3' })).data).toMatchObject({ nearest: '"v2"' });
    expect(problem(params({ ikeVersion: 'ikev3' })).data).toMatchObject({ nearest: '"ikev2"' });
    // What is spelt in another way means what it says.
    expect(problem(policy({ ike_version: 'ikev1' })).data).toMatchObject({ nearest: '"v1"' });
  });

  it.each([
    ['{"units":"seconds","value":"${LIFETIME}"}', 'wrong-type'],
    ['{ "units": "{{ units }}" }', 'wrong-type'],
    ['${LIFETIME}', 'unresolved-template'],
    ['{{ lifetime }}', 'unresolved-template'],
    ['{LIFETIME}', 'unresolved-template'],
  ])('of JSON in the place of an object is of the wrong type, with placeholders in it too: %s', (lifetime, ruleId) => {
    expect(problem(policy({ lifetime })).line).toMatch(new RegExp(`^${ruleId} `, 'u'));
  });

  it('that passes elsewhere is judged as the contract says', () => {
    expect(problem(params({ ikeEncryptionAlgorithm: 'aes-192' }))).toMatchObject({ level: 'error' });
    const bare = without(ZSTACK, 'l3NetworkUuid');
    expect(problem({ params: { ...bare, ikeEncryptionAlgorithm: 'aes-192' } })).toMatchObject({ level: 'warning' });
    expect(problem({ changeIPsecConnection: { ...CHANGE, ikeDhGroup: 0 } })).toMatchObject({ level: 'note' });
  });

  it('of months or megabits is no group', () => {
    const gateway = { RegionId: 'x', VpcId: 'vpc-1', EnableIpsec: true };
    expect(problem({ ...gateway, Bandwidth: 14 }).data).not.toHaveProperty('expected');
  });
});

describe('a text in place of a list', () => {
  it('is a list of one for OpenStack, and refused by ZStack', () => {
    const group = one({ endpoint_group: { type: 'cidr', endpoints: '192.168.40.0/24' } });
    expect(problems(group)).toEqual(['wrong-type spelling /endpoint_group/endpoints']);
    const remote = group.tunnels[0]?.selectors?.remote;
    expect(remote?.origin === 'explicit' ? remote.value.map(({ text }) => text) : null).toEqual(['192.168.40.0/24']);
    expect(problems(one(params({ peerCidrs: '192.168.40.0/24' })))).toEqual(['wrong-type type /params/peerCidrs']);
  });
});

describe('null', () => {
  it('counts as left out at ZStack, with the default at its own place', () => {
    const resource = one(params({ ikeDhGroup: null }));
    expect(problems(resource)).toEqual([]);
    const group = resource.tunnels[0]?.ike?.proposals[0]?.dhGroup;
    expect(group).toMatchObject({ origin: 'default', spelling: '2' });
    if (!group?.place) throw new Error('a default has a place');
    expect(group.place.kind).toBe('null');
  });

  it('is missing where the field is required', () => {
    expect(problems(one(params({ vipUuid: null })))).toEqual(['missing-field null /params/vipUuid']);
  });

  it('is refused by OpenStack for a scalar that may not be null, and is no default then', () => {
    const resource = one(policy({ pfs: null, lifetime: null }));
    expect(problems(resource)).toEqual(['wrong-type type /ikepolicy/pfs']);
    expect(resource.tunnels[0]?.ike?.proposals[0]?.dhGroup).toMatchObject({ origin: 'unknown', reason: 'invalid' });
  });
});

describe('a field that is left out', () => {
  it.each([
    [params({}), 'zstack', '2', '/params/ikeDhGroup'],
    [policy({ pfs: undefined }), 'otc', 'group5', '/ikepolicy/pfs'],
    [apsara({ IkePfs: undefined }), 'apsara', 'group2', '/IkeConfig/IkePfs'],
    [{ ...APSARA, IkeConfig: undefined }, 'apsara', 'group2', '/IkeConfig/IkePfs'],
  ])('has its default, and a pointer that names it', (body, _, spelling, pointer) => {
    const group = one(body).tunnels[0]?.ike?.proposals[0]?.dhGroup;
    expect(group).toMatchObject({ origin: 'default', spelling });
    expect(group?.place ? pointerAt(group.place) : null).toBe(pointer);
  });

  it('has the default of the dialect', () => {
    const ike = one(params({}), { dialects: { zstack: 'zstack-legacy' } }).tunnels[0]?.ike;
    expect(ike?.version).toMatchObject({ origin: 'default', value: 'v1', spelling: 'ikev1' });
    expect(ike?.proposals[0]?.integrity).toMatchObject({ origin: 'default', spelling: 'sha1' });
  });

  it('keeps its stored value in an update', () => {
    const modify = one({ RegionId: 'x', VpnConnectionId: 'vco-1', IkeConfig: '{"IkePfs":"group14"}' });
    const ike = modify.tunnels[0]?.ike;
    expect(ike?.proposals[0]?.dhGroup).toMatchObject({ origin: 'explicit' });
    expect(ike?.version).toMatchObject({ origin: 'unknown', reason: 'not-in-body' });
  });

  it('of an object that cannot be read is unknown', () => {
    expect(one({ ...APSARA, IkeConfig: '${IKE}' }).tunnels[0]?.ike?.version).toMatchObject({ reason: 'template' });
    expect(one({ ...APSARA, IkeConfig: '{"Psk' }).tunnels[0]?.ike?.version).toMatchObject({ reason: 'invalid' });
    expect(one({ ...APSARA, IkeConfig: '' }).tunnels[0]?.ike?.version).toMatchObject({ origin: 'default' });
  });
});

describe('JSON in a string', () => {
  const text = JSON.stringify(apsara({ IkeEncAlg: 'rc4', IkePfs: 'group2', 'Ike"Pfs': 1 }), null, 2);

  it('has the places of the outer text', () => {
    const resource = only(read(text));
    expect(problems(resource)).toEqual([
      'invalid-value value /IkeConfig/IkeEncAlg',
      'unknown-field unknown /IkeConfig/Ike"Pfs',
    ]);
    expect(resource.problems.map(({ place }) => textAt(place, text))).toEqual([
      String.raw`\"rc4\"`,
      String.raw`\"Ike\\\"Pfs\"`,
    ]);
    const group = resource.tunnels[0]?.ike?.proposals[0]?.dhGroup;
    if (group?.origin !== 'explicit') throw new Error('the group is explicit');
    expect(textAt(group.place, text)).toBe(String.raw`\"group2\"`);
  });

  it('is read where an object stands in its place', () => {
    const resource = one({ ...APSARA, IkeConfig: { IkePfs: 'group2' } });
    expect(problems(resource)).toEqual(['wrong-type object /IkeConfig']);
    expect(resource.tunnels[0]?.ike?.proposals[0]?.dhGroup).toMatchObject({ origin: 'explicit' });
  });

  it('may hold placeholders, alone or inside', () => {
    const resource = one(apsara({ IkePfs: '${GROUP}', IkeEncAlg: 'aes256' }));
    expect(problems(resource)).toEqual(['unresolved-template template /IkeConfig/IkePfs']);
    expect(resource.tunnels[0]?.ike?.proposals[0]?.encryption).toMatchObject({ origin: 'explicit' });
  });

  it('has its own syntax faults and repeated keys', () => {
    const broken = one({ ...APSARA, IkeConfig: '{"IkePfs":"group14","IkePfs":"group2",}' });
    expect(problems(broken)).toEqual([
      'invalid-syntax trailing-comma /IkeConfig',
      'duplicate-key duplicate-key /IkeConfig/IkePfs',
    ]);
    expect(broken.problems.find(({ ruleId }) => ruleId === 'duplicate-key')?.related).toHaveLength(1);
  });
});

describe('a key that the contract does not have there', () => {
  it.each([
    ['misspelt', params({ peerAdress: '198.51.100.20' }), 'peerAddress'],
    ['of another API', { ikepolicy: { ...IKE_POLICY, pfs: undefined, dh_group: 'group14' } }, 'pfs'],
    ['cut short', apsara({ AuthAlg: 'sha256' }), 'IkeAuthAlg'],
    ['longer', apsara({ IkeAuthAlgorithm: 'sha256' }), 'IkeAuthAlg'],
    [
      'of a device',
      { changeIPsecConnection: { peerAddress: CHANGE.peerAddress, sharedKey: CHANGE.authKey } },
      'authKey',
    ],
  ])('%s is unknown, and the right one named', (_, body, nearest) => {
    const found = one(body).problems.find(({ ruleId }) => ruleId === 'unknown-field');
    expect(found).toMatchObject({ variant: 'unknown', data: { nearest } });
  });

  it('is named even where one letter is lost', () => {
    const names = fieldsIn(contractOf('CreateIPsecConnection')?.fields ?? [], 'zstack')
      .filter(({ location, name }) => location === undefined && name.length > 5)
      .map(({ name }) => name);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (name, at) => {
        const cut = at % name.length;
        const misspelt = name.slice(0, cut) + name.slice(cut + 1);
        const found = one({ params: { ...ZSTACK, [name]: undefined, [misspelt]: 'x' } }).problems.find(
          ({ ruleId }) => ruleId === 'unknown-field',
        );
        expect(found?.data.nearest).toBe(name);
      }),
    );
  });

  it('is known to another dialect of the same API', () => {
    const legacy = one(params({ ikeVersion: 'ikev2' }), { dialects: { zstack: 'zstack-legacy' } });
    expect(problems(legacy)).toEqual(['unknown-field elsewhere /params/ikeVersion']);
    expect(problems(one({ ...APSARA, EnableDpd: true }))).toEqual(['unknown-field elsewhere /EnableDpd']);
  });

  it('stands on the wrong side of the wrapper, or belongs in the URL', () => {
    expect(problems(one({ ...params({ systemTags: [] }), lifeTime: 3600 }))).toEqual([
      'body-wrapper inside /params/systemTags',
      'body-wrapper beside /lifeTime',
    ]);
    expect(problem({ changeIPsecConnection: { ...CHANGE, uuid: 'x' } })).toMatchObject({
      line: 'unknown-field url /changeIPsecConnection/uuid',
      level: 'note',
    });
  });
});

describe('what is required', () => {
  it('depends on the dialect', () => {
    const groups = { local_ep_group_id: undefined, peer_ep_group_id: undefined };
    expect(problems(one(connection(groups)))).toHaveLength(2);
    const openstack = { dialects: { otc: 'openstack' } } as const;
    expect(problems(one(connection(groups), openstack))).toHaveLength(2);
    const cidrs = { ...groups, local_ep_group_id: null, peer_cidrs: ['10.9.0.0/16'] };
    expect(problems(one(connection(cidrs), openstack))).toEqual([
      'deprecated-field deprecated /ipsec_site_connection/peer_cidrs',
    ]);
  });

  it('depends on what is seen of the request', () => {
    const body = without(APSARA, 'RegionId');
    expect(problem(body)).toMatchObject({ line: 'missing-field absent /RegionId', level: 'warning' });
    const request = read(`curl https://h/apsara/route/Vpc/CreateVpnConnection -d '${JSON.stringify(body)}'`, 'call.sh');
    expect(only(request).problems[0]?.level).toBeUndefined();
  });

  it('may be covered by another field', () => {
    const body = without(APSARA, 'CustomerGatewayId', 'regionId', 'IkeConfig', 'IpsecConfig');
    const tunnel = { CustomerGatewayId: 'cgw-1', TunnelIkeConfig: IKE_CONFIG };
    const two = one(
      {
        ...body,
        TunnelOptionsSpecification: [
          { Role: 'master', ...tunnel },
          { Role: 'slave', ...tunnel },
        ],
      },
      { dialects: { apsara: 'alibaba-cloud' } },
    );
    expect(problems(two)).toEqual([]);
    expect(two.tunnels.map(({ role, ike }) => [role, ike?.version.origin])).toEqual([
      ['master', 'explicit'],
      ['slave', 'explicit'],
    ]);
  });

  it.each([
    ['an empty text', connection({ peer_id: '' }), 'empty /ipsec_site_connection/peer_id'],
    ['blanks', connection({ peer_id: '  ' }), 'empty /ipsec_site_connection/peer_id'],
    ['an empty list', { endpoint_group: { type: 'cidr', endpoints: [] } }, 'empty /endpoint_group/endpoints'],
  ])('is missing as %s', (_, body, line) => {
    expect(problems(one(body))).toEqual([`missing-field ${line}`]);
  });

  it('is satisfied by an empty name at ZStack', () => {
    expect(problems(one(params({ name: '' })))).toEqual([]);
  });
});

describe('a placeholder', () => {
  it('is an unknown value wherever a value stands, and no fault', () => {
    const names = fieldsIn(contractOf('CreateIPsecConnection')?.fields ?? [], 'zstack').filter(
      ({ location }) => location === undefined,
    );
    for (const { name } of names) {
      const resource = one(params({ [name]: '${VALUE}' }));
      expect(problems(resource)).toEqual([`unresolved-template template /params/${name}`]);
      expect(resource.body.fields.get(name)?.state).toBe('template');
    }
  });

  it('may be an entry of a list, whose others are read', () => {
    const [tunnel] = one(params({ peerCidrs: ['10.1.0.0/16', '{{ more }}'] })).tunnels;
    const remote = tunnel?.selectors?.remote;
    if (remote?.origin !== 'explicit') throw new Error('the list is explicit');
    expect(remote.value.map(({ template, block }) => [template, block?.prefix])).toEqual([
      [false, 16],
      [true, undefined],
    ]);
  });
});

describe('references', () => {
  it('are the ids of other resources; placeholders and invalid ones are left out', () => {
    const { references } = one(connection({ ikepolicy_id: '<ikepolicy_id>', ipsecpolicy_id: 'p1' }));
    expect(references.map(({ field }) => field).sort()).toEqual([
      'local_ep_group_id',
      'peer_ep_group_id',
      'vpnservice_id',
    ]);
  });

  it('stand in the objects of a list too, which an answer holds in an object', () => {
    const dialects = { apsara: 'alibaba-cloud' } as const;
    const body = without(APSARA, 'CustomerGatewayId', 'IkeConfig', 'IpsecConfig');
    const tunnels = ['cgw-1', '${GATEWAY}', 'cgw-2'].map((CustomerGatewayId) => ({
      Role: 'slave',
      CustomerGatewayId,
      TunnelIkeConfig: IKE_CONFIG,
    }));
    const named = ['[0]', '[2]'].map((index) => `TunnelOptionsSpecification${index}.CustomerGatewayId`);
    const request = one({ ...body, TunnelOptionsSpecification: tunnels }, { dialects });
    expect(request.references.map(({ field }) => field)).toEqual(['VpnGatewayId', ...named]);
    const answer = readValue(
      {
        ...body,
        VpnConnectionId: 'vco-1',
        Status: 'ike_sa_not_established',
        TunnelOptionsSpecification: { TunnelOptions: tunnels },
      },
      { dialects },
    );
    const { form, references, tunnels: offers } = only(answer);
    expect([form, offers.length, references.map(({ field }) => field)]).toEqual([
      'response',
      3,
      ['VpnGatewayId', ...named],
    ]);
    expect(answer.secrets).toContain(IKE_CONFIG.Psk);
  });

  it('belong to a resource with a name and an id', () => {
    expect(one(params({ resourceUuid: '0123456789abcdef0123456789abcdef' }))).toMatchObject({
      id: '0123456789abcdef0123456789abcdef',
      name: 'hq-to-branch',
    });
    expect(one({ ...APSARA, Name: 'branch' })).toMatchObject({ id: null, name: 'branch' });
  });
});

describe('every dialect', () => {
  it.each(Object.values(DIALECTS).flat())('reads a request of %s without a fault', (dialect) => {
    const body = { zstack: params({}), otc: connection({}), apsara: APSARA }[apiOf(dialect)];
    const found = one(body, { dialects: { [apiOf(dialect)]: dialect } }).problems;
    expect(found.filter(({ variant }) => variant !== 'elsewhere').map(describeProblem)).toEqual([]);
  });
});
