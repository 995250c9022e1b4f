import { vendor } from '../data/references.js';
import { containsAddress, parseAddress, parseCidr } from '../model/address.js';
import type { BodyReading, FieldReading, Resource } from '../model/resource.js';
import { member } from '../model/node.js';
import type { Place } from '../model/place.js';
import { keyOf } from '../model/place.js';
import type { ConnectionFacts, Workspace } from '../model/workspace.js';
import type { Report } from './define.js';
import { defineRule } from './define.js';
import { peerCidrsOf, titleOf } from './shared/connections.js';

interface Rivals {
  readonly field: string;
  readonly other: string;
}

/** Two names of one thing, and what to do about them. */
interface Names extends Rivals {
  readonly advice: string;
}

/** A value that two tunnels have in common, and why they cannot. */
interface Twins {
  readonly field: string;
  readonly value: string;
  readonly advice: string;
}

interface Outside extends Rivals {
  readonly value: string;
}

/** A field of a connection, and the VPN service that it does not go with. */
interface Unfit {
  readonly field: string;
  readonly service: string;
}

interface Variants {
  readonly serviceSubnet: Unfit;
  readonly noServiceSubnet: Unfit;
  readonly groups: Rivals;
  readonly values: Names;
  readonly tunnels: Rivals;
  readonly twins: Twins;
  readonly outside: Outside;
}

type Rivalry = Report<Variants>;

const REGIONS: Names = { field: 'regionId', other: 'RegionId', advice: 'write the same region in both' };
const IDENTITIES: Names = { field: 'LocalIdIPsec', other: 'LocalId', advice: 'keep LocalId alone' };

/** What a connection of one tunnel says of it; where there are two, each tunnel says it for itself. */
const SINGLE_TUNNEL = [
  'CustomerGatewayId',
  'IkeConfig',
  'IpsecConfig',
  'HealthCheckConfig',
  'BgpConfig',
  'EnableDpd',
  'EnableNatTraversal',
  'RemoteCaCertificate',
];

/** A field that says something: not left out, null or empty. */
function stated(reading: BodyReading, name: string): FieldReading | null {
  const found = reading.fields.get(name);
  const node = found?.node ?? null;
  if (found === undefined || node === null || found.state === 'absent') return null;
  const isEmpty = (node.kind === 'array' && node.items.length === 0) || (node.kind === 'string' && node.value === '');
  return isEmpty ? null : found;
}

function keyPlace({ node }: BodyReading, name: string): Place {
  const entry = member(node, name);
  return entry === undefined ? node : keyOf(node, entry);
}

function checkGroups({ body }: Resource, report: Rivalry): void {
  const cidrs = stated(body, 'peer_cidrs');
  // What a placeholder stands for may be an empty list.
  if (cidrs === null || cidrs.state === 'template') return;
  const other = ['peer_ep_group_id', 'local_ep_group_id'].find((name) => stated(body, name) !== null);
  if (other === undefined) return;
  report('groups', { field: 'peer_cidrs', other }, keyPlace(body, 'peer_cidrs'), {
    related: [{ place: keyPlace(body, other), message: 'the endpoint group stands here' }],
  });
}

function checkNames(reading: BodyReading, names: Names, path: string, report: Rivalry): void {
  const one = stated(reading, names.field);
  const two = stated(reading, names.other);
  if (one?.state !== 'valid' || two?.state !== 'valid' || one.value === two.value) return;
  report('values', { ...names, field: `${path}${names.field}`, other: `${path}${names.other}` }, one.place, {
    related: [{ place: two.place, message: `${names.other} stands here` }],
  });
}

function checkTunnels({ body, dialect }: Resource, report: Rivalry): void {
  const other = 'TunnelOptionsSpecification';
  if (stated(body, other) === null) return;
  const related = [{ place: keyPlace(body, other), message: 'the tunnels stand here' }];
  // Whether a platform of Apsara Stack refuses the two, or drops the tunnels, depends on its version.
  const level = dialect === 'apsara' ? 'warning' : 'error';
  for (const field of SINGLE_TUNNEL) {
    if (stated(body, field) !== null) report('tunnels', { field, other }, keyPlace(body, field), { related, level });
  }
}

interface Config {
  readonly path: string;
  readonly reading: BodyReading;
}

/** Wherever a tunnel says its parameters: in the body, or under another name in each of its tunnels. */
function configsOf({ body }: Resource, name: 'IkeConfig' | 'BgpConfig'): readonly Config[] {
  const configs: Config[] = [];
  const single = body.fields.get(name)?.members;
  if (single) configs.push({ path: `${name}.`, reading: single });
  for (const tunnel of body.fields.get('TunnelOptionsSpecification')?.elements ?? []) {
    const reading = tunnel.fields.get(`Tunnel${name}`)?.members;
    if (reading) configs.push({ path: `Tunnel${name}.`, reading });
  }
  return configs;
}

/** What is to differ between the two tunnels of a connection. */
function checkTwins(
  readings: readonly (FieldReading | undefined)[],
  twins: Omit<Twins, 'value'>,
  report: Rivalry,
): void {
  const [one, two] = readings.filter((reading) => reading?.state === 'valid');
  if (one === undefined || two === undefined || one.value !== two.value) return;
  report('twins', { ...twins, value: JSON.stringify(two.value) }, two.place, {
    related: [{ place: one.place, message: 'that of the other tunnel stands here' }],
  });
}

function checkRoles({ body }: Resource, report: Rivalry): void {
  const tunnels = body.fields.get('TunnelOptionsSpecification')?.elements ?? [];
  if (tunnels.length !== 2) return;
  const roles = tunnels.map(({ fields }) => fields.get('Role'));
  checkTwins(roles, { field: 'Role', advice: 'one tunnel is the master, the other the slave' }, report);
  const networks = tunnels.map(({ fields }) => fields.get('TunnelBgpConfig')?.members?.fields.get('TunnelCidr'));
  checkTwins(networks, { field: 'TunnelCidr', advice: 'each tunnel needs a network of its own' }, report);
}

/** The address of this end is one of the network of the tunnel. */
function checkAddress({ path, reading }: Config, report: Rivalry): void {
  const network = reading.fields.get('TunnelCidr');
  const own = reading.fields.get('LocalBgpIp');
  if (typeof network?.value !== 'string' || typeof own?.value !== 'string') return;
  const parsed = parseCidr(network.value);
  const address = parseAddress(own.value);
  if (!parsed.ok || address === null || containsAddress(parsed.block, address)) return;
  const data = { field: `${path}LocalBgpIp`, value: own.value, other: `TunnelCidr ${network.value}` };
  report('outside', data, own.place, { related: [{ place: network.place, message: 'the network stands here' }] });
}

function besideSubnet({ field, service }: Unfit): string {
  return `${field} cannot stand in a connection of ${service}, a VPN service with a subnet_id: OpenStack refuses the request; write peer_cidrs in place of endpoint groups, or make a service without subnet_id`;
}

function withoutSubnet({ field, service }: Unfit): string {
  return `${field} cannot stand in a connection of ${service}, a VPN service without a subnet_id: OpenStack refuses the request; put its networks into endpoint groups, or make a service with a subnet_id`;
}

/** OpenStack: with a subnet of the VPN service goes peer_cidrs, without one endpoint groups (validate_ipsec_conn_optional_args). */
function checkService(connection: ConnectionFacts, { find }: Workspace, report: Rivalry): void {
  const { dialect, estate, gateway, localGroups, peerGroup } = connection;
  const service = dialect === 'openstack' && gateway !== null ? find(estate, gateway.value) : null;
  if (service?.kind !== 'vpn-service') return;
  const [group] = [...localGroups, peerGroup].filter((id) => id !== null);
  const [network] = peerCidrsOf(connection);
  // Where both stand in the body, that is the fault.
  if (group !== undefined && network !== undefined) return;
  const between = [connection, service] as const;
  const subnet = service.references.find(({ field }) => field === 'subnet_id');
  if (subnet !== undefined && group !== undefined) {
    const field = group === peerGroup ? 'peer_ep_group_id' : 'local_ep_group_id';
    const data = { field, service: titleOf(service) };
    const mirrored = `${titleOf(connection)}: ${besideSubnet(data)}`;
    const related = [{ place: subnet.place, message: 'the subnet of the VPN service stands here', mirrored }];
    report('serviceSubnet', data, group.place, { related, between });
  } else if (subnet === undefined && service.lacksSubnet === true && network !== undefined) {
    const data = { field: 'peer_cidrs', service: titleOf(service) };
    const mirrored = `${titleOf(connection)}: ${withoutSubnet(data)}`;
    const related = [{ place: service.place, message: 'the VPN service stands here', mirrored }];
    report('noServiceSubnet', data, network.place, { related, between });
  }
}

export default defineRule({
  id: 'conflicting-fields',
  group: 'syntax',
  levels: {
    groups: 'error',
    values: 'error',
    tunnels: 'error',
    twins: 'error',
    outside: 'error',
    serviceSubnet: 'error',
    noServiceSubnet: 'error',
  },
  summary: 'Two fields that cannot stand together, or that contradict each other',
  page: () => ({
    why: 'The API refuses the request, or takes one of the two and drops the other: nobody can tell from the body which identity or region is in force.',
    mend: 'Keep the field that is meant and remove the other.',
    references: [
      vendor('nvpn', 'PeerCidrsInvalid, InvalidEndpointGroup'),
      vendor('doc2', 'peer_cidrs'),
      vendor('doc4'),
      vendor('apy'),
    ],
    examples: {
      bad: {
        file: 'site-connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "peer_cidrs": ["192.168.40.0/24"],
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1"
  }
}
`,
      },
      good: {
        file: 'site-connection.json',
        text: `{
  "ipsec_site_connection": {
    "name": "branch",
    "psk": "\${VPN_PSK}",
    "peer_address": "203.0.113.20",
    "peer_id": "203.0.113.20",
    "vpnservice_id": "5c561d9d-eaea-45f6-ae3e-08d1a7080828",
    "ikepolicy_id": "9b00d6b0-6c93-4ca5-9747-b8ade7bb514f",
    "ipsecpolicy_id": "e6e23d0c-9519-4d52-8ea4-5b1f96d857b1",
    "local_ep_group_id": "3e1815dd-e212-43d0-8f13-b494fa553e68",
    "peer_ep_group_id": "9ad5a7e0-6dac-41b4-b20d-a7b8645fddf1"
  }
}
`,
      },
    },
  }),
  cwe: [],
  securitySeverity: null,
  // A deprecated field in the wrong place is one fault.
  supersedes: ['deprecated-field'],
  messages: () => ({
    groups: ({ field, other }: Rivals) =>
      `${field} cannot stand beside ${other}: the API refuses the request; leave ${field} out and put its networks into the endpoint group`,
    values: ({ field, other, advice }: Names) => `${field} and ${other} name the same thing and differ; ${advice}`,
    twins: ({ field, value, advice }: Twins) => `both tunnels have ${field} ${value}: ${advice}`,
    outside: ({ field, value, other }: Outside) => `${field} ${value} is no address of ${other}`,
    serviceSubnet: besideSubnet,
    noServiceSubnet: withoutSubnet,
    tunnels: ({ field, other }: Rivals) =>
      `${field} is for connections of one tunnel and cannot stand beside ${other}; say it in each of the tunnels`,
  }),
  visit: {
    resource(resource, report) {
      if (resource.form === 'response') return;
      if (resource.api === 'otc') checkGroups(resource, report);
      if (resource.api !== 'apsara') return;
      checkNames(resource.body, REGIONS, '', report);
      for (const { path, reading } of configsOf(resource, 'IkeConfig')) checkNames(reading, IDENTITIES, path, report);
      for (const config of configsOf(resource, 'BgpConfig')) checkAddress(config, report);
      checkTunnels(resource, report);
      checkRoles(resource, report);
    },
    workspace(workspace, report) {
      for (const connection of workspace.connections) checkService(connection, workspace, report);
    },
  },
});
